"""Pieces whose facts an older Incipit told are read again, and not encoded again."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from engine.bundles.locate import Bundle
from engine.errors import UnreadableFileError
from engine.formats.content import FACTS_VERSION, Facts
from engine.indexing import space_of
from engine.inputs.prepare import prepare_piece
from engine.library import open_library
from engine.modality import Modality
from tests.here_pool import HerePool
from tests.indexing.test_index import counts, run
from tests.music import write_abc, write_tunebook

pytestmark = pytest.mark.usefixtures("here")


def _forget(library_path: Path) -> None:
    """Have the library as one that an older Incipit read."""
    with closing(sqlite3.connect(library_path)) as connection:
        connection.execute("UPDATE pieces SET facts_version = 1, title = 'old', lowest = NULL, parts = '[]'")
        connection.commit()


def _facts(library_path: Path, path: Path, tune: int = 0) -> Facts:
    with open_library(library_path) as library:
        piece = library.piece_at(path, tune)
        assert piece is not None
        return piece.facts


def _vector(library_path: Path, bundle: Bundle, path: Path) -> list[float]:
    with open_library(library_path) as library:
        piece = library.piece_at(path)
        assert piece is not None
        vector = library.embedding(piece.hash, space_of(bundle))
        assert vector is not None
        return [float(each) for each in vector]


def test_old_facts_are_told_again(
    music: Path, library_path: Path, tiny_bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_tunebook(music / "book.abc", range(1, 4))
    first = run(library_path, tiny_bundle, music)
    before = _facts(library_path, music / "book.abc", 2)
    assert (first.renewed, before.lowest is None) == (0, False)
    vector = _vector(library_path, tiny_bundle, music / "a.abc")
    _forget(library_path)
    monkeypatch.setattr("engine.indexing.updating.open_encoders", None)
    second = run(library_path, tiny_bundle, music)
    assert (counts(second), second.renewed) == ((4, 0, 0, 0), 6)
    assert _facts(library_path, music / "book.abc", 2) == before
    with open_library(library_path) as library:
        piece = library.piece_at(music / "a.abc")
        assert piece is not None
        assert library.matches_by_name(piece.facts.title, 5)[0] == piece.id
        assert not library.matches_by_name("old", 5)
    assert _vector(library_path, tiny_bundle, music / "a.abc") == vector
    assert run(library_path, tiny_bundle, music).renewed == 0


def test_what_cannot_be_read_any_more_keeps_its_facts(
    music: Path, library_path: Path, tiny_bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(library_path, tiny_bundle, music)
    _forget(library_path)
    with monkeypatch.context() as patch:
        patch.setattr("engine.indexing.reading.prepare_piece", _fail)
        assert run(library_path, tiny_bundle, music).renewed == 0
    assert _facts(library_path, music / "a.abc").title == "old"
    with closing(sqlite3.connect(library_path)) as connection:
        assert connection.execute("SELECT DISTINCT facts_version FROM pieces").fetchall() == [(FACTS_VERSION,)]


def test_notes_that_another_program_found_are_kept(
    music: Path, library_path: Path, tiny_bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(library_path, tiny_bundle, music)
    _forget(library_path)
    real = prepare_piece
    monkeypatch.setattr(
        "engine.indexing.reading.prepare_piece", lambda *each: replace(real(*each), modality=Modality.TEXT)
    )
    assert run(library_path, tiny_bundle, music).renewed == 0
    assert _facts(library_path, music / "a.abc").title == "old"
    with closing(sqlite3.connect(library_path)) as connection:
        assert connection.execute("SELECT count(*) FROM pieces WHERE modality = 'text'").fetchone() == (0,)


def _fail(*_: object) -> None:
    raise UnreadableFileError("It cannot be read any more.")


def test_a_changed_file_is_left_to_reading_it_as_new(music: Path, library_path: Path, tiny_bundle: Bundle) -> None:
    run(library_path, tiny_bundle, music)
    _forget(library_path)
    write_abc(music / "a.abc", 77, "Quite another")
    report = run(library_path, tiny_bundle, music)
    assert (report.read, report.renewed) == (1, 2)
    assert _facts(library_path, music / "a.abc").title == "Quite another"


def test_it_may_end_at_any_moment(
    music: Path, library_path: Path, tiny_bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(library_path, tiny_bundle, music)
    _forget(library_path)
    stopped = 0

    def stop(*_: object) -> None:
        nonlocal stopped
        stopped += 1
        if stopped == 2:
            raise KeyboardInterrupt

    monkeypatch.setattr(HerePool, "meddle", staticmethod(stop))
    with pytest.raises(KeyboardInterrupt):
        run(library_path, tiny_bundle, music)
    monkeypatch.setattr(HerePool, "meddle", staticmethod(lambda *_: None))
    assert run(library_path, tiny_bundle, music).renewed == 2
