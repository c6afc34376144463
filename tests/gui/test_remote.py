"""The search process: a missing model costs meaning and not names, and its errors arrive as what they are."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.jobs.remote import Question, RemoteSession
from engine.errors import BundleError, LibraryError
from engine.formats.content import Facts
from engine.library import FoundFile, RecordedPiece, open_library
from engine.modality import MUSIC, Modality


@pytest.fixture
def library(tmp_path: Path) -> Path:
    path = tmp_path / "library.db"
    with open_library(path) as opened:
        folder = opened.add_folder(tmp_path)
        piece = RecordedPiece("0" * 64, 0, Modality.SCORE, Facts(title="Щедрик", composer="Leontovych", bars=12))
        opened.record_file(folder, FoundFile("bells.musicxml", 1, 1), [piece])
    return path


@pytest.fixture
def session(library: Path) -> Iterator[RemoteSession]:
    session = RemoteSession(library, "no-such-bundle")
    yield session
    session.close()


def test_without_a_model_names_are_found_with_their_facts(session: RemoteSession) -> None:
    with pytest.raises(BundleError, match="no bundle called no-such-bundle"):
        session.model()
    answer = session.find(Question("shchedryk", MUSIC))
    assert [(found.hit.title, found.hit.matched, found.facts.bars) for found in answer.found] == [
        ("Щедрик", "name", 12)
    ]
    assert session.find(Question("shchedryk", (Modality.AUDIO,))).found == ()


def test_a_library_that_is_none_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "library.db").write_text("not a database at all, but long enough to be looked at twice")
    session = RemoteSession(tmp_path / "library.db", "no-such-bundle")
    try:
        with pytest.raises(LibraryError, match="not a library of Incipit"):
            session.find(Question("waltz", MUSIC))
    finally:
        session.close()
