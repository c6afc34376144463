"""Every disaster costs its own file one sentence: in the index, in `convert`, in `embed` and in the preview."""

import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.jobs.previewing import first_result
from engine.bundles.locate import Bundle
from engine.cli import main
from engine.cli.music.inputs import pieces_of, prepare
from engine.errors import PreviewError
from engine.indexing import index
from engine.inputs.wanted import Wanted
from engine.library import open_library
from engine.modality import Modality
from engine.preview.requests import PieceRequest, SoundRequest
from engine.preview.tasks import engrave_piece, sound_piece
from engine.workers import WorkerPool
from tests.disasters.files import DISASTERS, SPECIALS, Disaster, Write, long_wave
from tests.fuzzing.trial import signature_of_sentence
from tests.indexing.test_index import finish
from tests.music import write_abc, write_midi

pytestmark = pytest.mark.slow
needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files in folders")
BY_NAME = {disaster.name: disaster for disaster in DISASTERS}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """All disasters, between two good files."""
    folder = tmp_path_factory.mktemp("disasters")
    write_abc(folder / "a good tune.abc", 1)
    write_midi(folder / "zither.mid", 2)
    for disaster in DISASTERS:
        disaster.write(folder / disaster.name)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    with WorkerPool(2) as pool:
        yield pool


@pytest.fixture(scope="module")
def read(folder: Path, pool: WorkerPool) -> dict[str, str]:
    """What is said of each file when it is read as `convert` and `embed` read it; empty where it is read."""
    paths = [folder / disaster.name for disaster in DISASTERS]
    said: dict[str, str] = {}
    for path, pieces in zip(paths, pieces_of(pool, paths), strict=True):
        said[path.name] = pieces if isinstance(pieces, str) else ""
        if not isinstance(pieces, str):
            ((_, prepared),) = prepare(pool, pieces[:1], Wanted("musicnn"))
            said[path.name] = prepared if isinstance(prepared, str) else ""
    return said


@pytest.mark.parametrize("name", BY_NAME)
def test_reading(name: str, read: dict[str, str]) -> None:
    check(BY_NAME[name], read[name])


def test_indexing(folder: Path, tmp_path: Path, tiny_bundle: Bundle) -> None:
    report = finish(index(tmp_path / "library.db", [folder], tiny_bundle))
    said = {failure.path.name: failure.reason for failure in report.failed}
    assert report.unreadable == ()
    for disaster in DISASTERS:
        check(disaster, said.get(disaster.name, ""))
    with open_library(tmp_path / "library.db") as library:
        for name in ("a good tune.abc", "zither.mid"):
            piece = library.piece_at(folder / name)
            assert piece is not None


def check(disaster: Disaster, said: str) -> None:
    """Compare what is said of a disaster with what is expected of it."""
    if disaster.sentence is None:
        assert said == ""
    else:
        assert re.fullmatch(disaster.sentence, said), said
        assert signature_of_sentence(said) == ""


@pytest.mark.parametrize("name", BY_NAME)
def test_preview(name: str, folder: Path, pool: WorkerPool, tmp_path: Path) -> None:
    kind = BY_NAME[name].modality
    request = PieceRequest(folder / name, 0, kind)
    try:
        if kind is Modality.SCORE:
            first_result(pool, engrave_piece, request)
        else:
            first_result(pool, sound_piece, SoundRequest(request, tmp_path / "sound"))
        said = ""
    except PreviewError as error:
        said = str(error)
    if name == "ticks.mid":
        assert said == "The piece is silent for its first 10 minutes."
    assert bool(said) == (BY_NAME[name].sentence is not None or name == "ticks.mid")
    assert not said or (signature_of_sentence(said) == "" and said != "The file could not be read.")


def test_a_metre_is_not_evaluated(folder: Path, pool: WorkerPool, tmp_path: Path) -> None:
    mark = tmp_path / "evaluated"
    tune = tmp_path / "tune.abc"
    tune.write_text(f"X:1\nM:open('{mark}','w')/4\nL:1/8\nK:C\nCDEF|GABc|\n", encoding="utf-8")
    (pieces,) = pieces_of(pool, [tune])
    assert not isinstance(pieces, str)
    ((_, _prepared),) = prepare(pool, pieces, Wanted())
    assert not mark.exists()


def test_the_command_line(folder: Path, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = ["bomb.mxl", "entities.xml", "sparse.mid", "zither.mid"]
    paths = [str(folder / name) for name in names]
    code = main(["embed", "--bundle", "tiny", *paths, "--output", str(tmp_path / "o.npz")])
    said = capsys.readouterr().err.splitlines()
    assert code == 1
    reasons = {Path(path).name: reason for path, _, reason in (line.partition(": ") for line in said)}
    assert set(reasons) == set(names[:3])
    for name, reason in reasons.items():
        check(BY_NAME[name], reason)
    assert main(["convert", str(folder / "bomb.mxl")]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert captured.err.endswith("The score is larger than 100 MB once unpacked.\n")


@needs_posix
@pytest.mark.parametrize(("name", "write", "sentence"), SPECIALS)
def test_what_is_no_ordinary_file(
    name: str, write: Write, sentence: str, tmp_path: Path, pool: WorkerPool, tiny_bundle: Bundle
) -> None:
    music = tmp_path / "music"
    music.mkdir()
    write(music / name)
    write_midi(music / "good.mid", 1)
    assert pieces_of(pool, [music / name]) == [sentence]
    for function, request in (
        (engrave_piece, PieceRequest(music / name, 0, Modality.SCORE)),
        (sound_piece, SoundRequest(PieceRequest(music / name, 0, Modality.AUDIO), tmp_path / "sound")),
        (sound_piece, SoundRequest(PieceRequest(music / name, 0, Modality.MIDI), tmp_path / "sound")),
    ):
        with pytest.raises(PreviewError, match=re.escape(sentence)):
            first_result(pool, function, request)
    report = finish(index(tmp_path / "library.db", [music], tiny_bundle))
    assert (report.encoded, report.failed) == (1, ())
    assert name in {problem.path.name for problem in report.unreadable}
    for problem in report.unreadable:
        assert signature_of_sentence(problem.reason) == ""


@needs_posix
def test_links_to_folders_above_lead_round_once(tmp_path: Path, tiny_bundle: Bundle) -> None:
    music = tmp_path / "music" / "deep"
    music.mkdir(parents=True)
    write_midi(music / "good.mid", 1)
    (music / "up").symlink_to(tmp_path / "music")
    (music / "here.mid").symlink_to(music)
    report = finish(index(tmp_path / "library.db", [tmp_path / "music"], tiny_bundle))
    assert (report.files, report.encoded, report.failed, report.unreadable) == (1, 1, (), ())


def test_a_folder_that_is_named_as_music(tmp_path: Path, pool: WorkerPool) -> None:
    (tmp_path / "folder.mid").mkdir()
    assert pieces_of(pool, [tmp_path / "folder.mid"]) == ["The file cannot be opened: It is no ordinary file."]


def test_a_recording_of_twenty_hours_is_heard_for_two(tmp_path: Path, pool: WorkerPool, tiny_bundle: Bundle) -> None:
    music = tmp_path / "music"
    music.mkdir()
    long_wave(20)(music / "night.wav")
    report = finish(index(tmp_path / "library.db", [music], tiny_bundle))
    assert (report.encoded, report.failed) == (1, ())
    with open_library(tmp_path / "library.db") as library:
        piece = library.piece_at(music / "night.wav")
        assert piece is not None
        assert piece.facts.duration == pytest.approx(20 * 3_600, rel=0.001)
    request = SoundRequest(PieceRequest(music / "night.wav", 0, Modality.AUDIO), tmp_path / "sound")
    assert first_result(pool, sound_piece, request).seconds == 600
