"""LilyPond in its sandbox: what it is shown, that it is never run without one, and that it is off by itself."""

import stat
import sys
from pathlib import Path

import pytest

from engine.bundles.locate import Bundle
from engine.formats.lilypond.sandbox import SANDBOXED, find_lilypond, play_in_sandbox
from engine.indexing import index
from engine.library import open_library
from engine.modality import Modality
from tests.formats.samples import midi
from tests.indexing.test_index import finish

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="bubblewrap is for Linux")

SCHEME_ONLY = b'\\version "2.24.0" \\header { title = "Made by Scheme" }\n\\score { #(make-music \'SequentialMusic) }'


@pytest.fixture
def bwrap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a sandbox on the path that writes down what it is told, and a MIDI file where LilyPond would."""
    folder = tmp_path / "bin"
    folder.mkdir()
    told = tmp_path / "told"
    code = f"""#!{sys.executable}
import pathlib, sys
pathlib.Path({str(told)!r}).write_text("\\n".join(sys.argv[1:]))
assert "piece.ly" in pathlib.Path("wrapper.ly").read_text() and pathlib.Path("piece.ly").exists()
pathlib.Path("found.midi").write_bytes(bytes.fromhex("{midi().hex()}"))
"""
    for name in ("bwrap", "lilypond"):
        (folder / name).write_text(code, encoding="utf-8")
        (folder / name).chmod(stat.S_IRWXU)
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.chdir(tmp_path)
    return told


def test_it_sees_the_system_and_one_folder(bwrap: Path, tmp_path: Path) -> None:
    program = find_lilypond()
    assert program == tmp_path / "bin" / "lilypond"
    notation = play_in_sandbox(SCHEME_ONLY, program)
    assert notation is not None
    assert notation.modality is Modality.MIDI
    words = bwrap.read_text(encoding="utf-8").split("\n")
    assert {"--unshare-all", "--die-with-parent", "--clearenv", "--new-session"} <= set(words)
    bound = [words[place + 1] for place, word in enumerate(words) if word.startswith(("--ro-bind", "--bind"))]
    assert "/" not in bound
    assert str(Path.home()) not in bound
    writable = [words[place + 1] for place, word in enumerate(words) if word == "--bind"]
    assert len(writable) == 1
    assert Path(writable[0]).parent == tmp_path


def test_without_a_sandbox_it_is_never_run(bwrap: Path, tmp_path: Path) -> None:
    (tmp_path / "bin" / "bwrap").unlink()
    assert find_lilypond() is None
    assert play_in_sandbox(SCHEME_ONLY, tmp_path / "bin" / "lilypond") is None
    assert not bwrap.exists()


def test_indexing_runs_it_only_where_that_is_asked_for(
    bwrap: Path, tmp_path: Path, tiny_bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    music = tmp_path / "music"
    music.mkdir()
    (music / "scheme.ly").write_bytes(SCHEME_ONLY)
    for wanted, kind in ((False, Modality.TEXT), (True, Modality.MIDI)):
        if wanted:
            monkeypatch.setenv(SANDBOXED, str(find_lilypond()))
        path = tmp_path / f"{kind}.db"
        assert finish(index(path, [music], tiny_bundle)).encoded == 1
        with open_library(path) as library:
            piece = library.piece_at(music / "scheme.ly")
            assert piece is not None
            assert (piece.modality, piece.facts.title) == (kind, "Made by Scheme")
        assert bwrap.exists() == wanted
