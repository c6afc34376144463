"""Recognition by a program of the user's own: here one that is only pretended to be Audiveris."""

import io
import sys
import time
from pathlib import Path

import pytest

from engine.bundles.locate import Bundle
from engine.formats.pdf import read_pdf
from engine.formats.pdf.recognition import RECOGNISER, find_recogniser, recognise, with_words
from engine.indexing import index
from engine.library import open_library
from engine.modality import Modality
from tests.formats.pdf.writing import song
from tests.formats.samples import mxl
from tests.indexing.test_index import finish

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a script with #! is no program there")

WRITES = """
import pathlib, sys
assert sys.argv[1:4] == ["-batch", "-export", "-output"], sys.argv
assert sys.argv[5:] == ["--", "piece.pdf"] and pathlib.Path("piece.pdf").read_bytes().startswith(b"%PDF")
folder = pathlib.Path(sys.argv[4]) / "piece"
folder.mkdir(parents=True)
(folder / "piece.mvt1.mxl").write_bytes(bytes.fromhex("{}"))
"""


def program(folder: Path, code: str) -> Path:
    path = folder / "audiveris"
    path.write_text(f"#!{sys.executable}\n{code}", encoding="utf-8")
    path.chmod(0o755)
    return path


def test_what_is_recognised_is_a_score_with_the_words_of_the_pdf(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    notation = recognise(io.BytesIO(song()), program(tmp_path, WRITES.format(mxl().hex())))
    assert notation is not None
    assert "[V:1]" in notation.text
    facts = with_words(notation, read_pdf(io.BytesIO(song())).facts).facts
    assert (facts.title, facts.composer, facts.bars) == ("Ave Maria", "Johanna Beispiel", 2)
    assert "Andante cantabile" in facts.words
    assert [path.name for path in tmp_path.iterdir()] == ["audiveris"]


@pytest.mark.parametrize("code", ["raise SystemExit(1)", WRITES.format(b"no score".hex()), "nonsense("])
def test_where_nothing_is_recognised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    monkeypatch.chdir(tmp_path)
    assert recognise(io.BytesIO(song()), program(tmp_path, code)) is None
    assert recognise(io.BytesIO(song()), tmp_path / "absent") is None


def test_a_program_that_never_ends_is_ended_with_what_it_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    alive = tmp_path / "alive"
    child = f"import time, pathlib\nwhile True: pathlib.Path({str(alive)!r}).touch(); time.sleep(0.05)"
    code = f"import subprocess, sys\nsubprocess.Popen([sys.executable, '-c', {child!r}]).wait()"
    for seconds in (2.0, 10.0, 50.0):  # A busy machine takes its time to start two programs.
        begin = time.monotonic()
        assert recognise(io.BytesIO(song()), program(tmp_path, code), seconds=seconds) is None
        assert time.monotonic() - begin < seconds + 30
        if alive.exists():
            break
    assert alive.exists()
    alive.unlink()
    time.sleep(0.5)
    assert not alive.exists()


def test_it_is_found_on_the_path_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.formats.pdf.recognition._PLACES", ())
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_recogniser() is None
    installed = program(tmp_path, "")
    assert find_recogniser() == installed


def test_indexing_recognises_only_where_that_is_asked_for(
    tmp_path: Path, tiny_bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    music = tmp_path / "music"
    music.mkdir()
    (music / "song.pdf").write_bytes(song())
    for wanted, kind in ((False, Modality.TEXT), (True, Modality.SCORE)):
        if wanted:
            monkeypatch.setenv(RECOGNISER, str(program(tmp_path, WRITES.format(mxl().hex()))))
        path = tmp_path / f"{kind}.db"
        assert finish(index(path, [music], tiny_bundle)).encoded == 1
        with open_library(path) as library:
            piece = library.piece_at(music / "song.pdf")
            assert piece is not None
            assert (piece.modality, piece.facts.title) == (kind, "Ave Maria")
