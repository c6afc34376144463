"""Files that change, grow, shrink or go while they are read, and disks and systems that refuse."""

import errno
import os
from collections.abc import Callable
from io import BufferedReader
from pathlib import Path
from typing import Any, Self

import pytest

from engine.bundles.locate import Bundle
from engine.cli.music.inputs import pieces_of
from engine.errors import PreviewError
from engine.folders import opening
from engine.formats.registry import HEAD_BYTES, Format
from engine.indexing import index
from engine.indexing.reading import Changed, Contents, Identify, Prepare, Unavailable, read
from engine.inputs.wanted import Wanted
from engine.modality import Modality
from engine.preview.pieces import sound_piece
from engine.preview.requests import PieceRequest, SoundRequest
from engine.workers import WorkerPool
from tests.indexing.test_index import finish
from tests.music import write_midi, write_tunebook, write_wav

Change = Callable[[Path], object]


def grow(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"more")


def shrink(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def rewrite(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(bytes(len(data)))
    os.utime(path, ns=(1, 1))


CHANGES = (grow, shrink, rewrite)


@pytest.fixture
def meanwhile(monkeypatch: pytest.MonkeyPatch) -> Callable[[Change], None]:
    """Have something happen to each file after its format was recognised, before the rest of it is read."""
    real = opening.format_at

    def set_change(change: Change) -> None:
        def recognise(file: BufferedReader, path: Path) -> Format:
            found = real(file, path)
            change(path)
            return found

        monkeypatch.setattr("engine.indexing.reading.format_at", recognise)

    return set_change


def files(folder: Path) -> tuple[Path, ...]:
    return (
        write_midi(folder / "a.mid", 1),
        write_wav(folder / "b.wav", 2),
        write_tunebook(folder / "c.abc", range(1, 4)),
    )


@pytest.mark.parametrize("change", CHANGES)
def test_what_changes_while_it_is_identified_is_said_to_change(
    change: Change, tmp_path: Path, meanwhile: Callable[[Change], None]
) -> None:
    paths = files(tmp_path)
    meanwhile(change)
    assert [type(read(Identify((0, ""), path))) for path in paths] == [Changed] * 3


@pytest.mark.parametrize("change", CHANGES)
def test_what_changes_while_it_is_prepared_is_said_to_change(
    change: Change, tmp_path: Path, meanwhile: Callable[[Change], None]
) -> None:
    tasks = []
    for path in files(tmp_path):
        contents = read(Identify((0, ""), path))
        assert isinstance(contents, Contents)
        tasks.append(Prepare((0, ""), path, min(contents.hashes), contents.state, Wanted("musicnn")))
    meanwhile(change)
    assert [type(read(task)) for task in tasks] == [Changed] * 3


def test_a_file_that_never_rests_costs_itself(
    tmp_path: Path, tiny_bundle: Bundle, here: Callable[..., None], meanwhile: Callable[[Change], None]
) -> None:
    music = tmp_path / "music"
    music.mkdir()
    files(music)
    meanwhile(lambda path: grow(path) if path.name == "b.wav" else None)
    report = finish(index(tmp_path / "library.db", [music], tiny_bundle))
    assert [(problem.path.name, problem.reason) for problem in report.unreadable] == [
        ("b.wav", "The file keeps changing while it is read.")
    ]
    assert (report.encoded, report.failed) == (4, ())


def test_another_file_in_its_place_is_not_mixed_with_it(tmp_path: Path, meanwhile: Callable[[Change], None]) -> None:
    path = write_midi(tmp_path / "a.mid", 1)
    first = read(Identify((0, ""), path))
    meanwhile(lambda path: write_midi(path.with_name("b.mid"), 2).replace(path))
    assert read(Identify((0, ""), path)) == first


class Failing:
    """An open file on a disk that gives no more than its beginning."""

    def __init__(self, file: BufferedReader, good: int) -> None:
        self._file = file
        self._good = good

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def read(self, size: int = -1) -> bytes:
        if size < 0 or self._file.tell() + size > self._good:
            raise OSError(errno.EIO, "Input/output error")
        return self._file.read(size)

    def readinto(self, buffer: memoryview) -> int:
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def __getattr__(self, name: str) -> object:
        return getattr(self._file, name)


def _binary(file: Any) -> BufferedReader:
    assert isinstance(file, BufferedReader)
    return file


@pytest.mark.parametrize("good", [0, HEAD_BYTES, 3 * HEAD_BYTES])
def test_a_disk_that_fails_is_no_fault_of_the_files_content(
    good: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_wav(tmp_path / "a.wav", 1, seconds=10)
    contents = read(Identify((0, ""), path))
    assert isinstance(contents, Contents)
    opened = os.fdopen
    monkeypatch.setattr("engine.folders.ordinary.os.fdopen", lambda *how: Failing(_binary(opened(*how)), good))
    task = Prepare((0, ""), path, 0, contents.state, Wanted("musicnn"))
    for answer in (read(Identify((0, ""), path)), read(task)):
        assert answer == Unavailable(gone=False, reason="The file cannot be opened: Input/output error.")
    with pytest.raises(PreviewError, match=r"The file cannot be opened: Input/output error\."):
        sound_piece(SoundRequest(PieceRequest(path, 0, Modality.AUDIO), tmp_path / "sound"))


def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = write_midi(tmp_path / "a.mid", 1)
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything; tests/indexing/test_passing_faults.py refuses in another way")
    with WorkerPool(1) as pool:
        assert pieces_of(pool, [path]) == ["The file cannot be opened: Permission denied."]
