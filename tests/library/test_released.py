"""Libraries of every released Incipit open, whole, after a copy has been made of them."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

import engine.library.library
from engine.answering import who_answers
from engine.errors import LibraryError
from engine.library import Space, open_library
from engine.library.schema import pending_steps

RELEASED = sorted((Path(__file__).parent / "released").glob("*.db"))
COPIES = {"0.1.0.db": "library.before-update-3.db"}
TABLES = ("folders", "files", "occurrences", "vectors", "spaces", "encoding_failures", "identity")


@pytest.fixture(params=RELEASED, ids=lambda path: path.name)
def released(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


@pytest.fixture
def old(released: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(released, tmp_path / "library.db"))


def rows(path: Path, tables: tuple[str, ...]) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as connection:
        return {table: connection.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall() for table in tables}


def titles(path: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(
            "SELECT id, hash, modality, title, composer, names, key, bars FROM pieces ORDER BY id"
        ).fetchall()


def test_nothing_is_lost(released: Path, old: Path) -> None:
    with open_library(old) as library:
        folder = library.folders()[0]
        assert folder.path == Path("/music")
        found = library.matches_by_name("First", 5)
        piece = library.pieces(found)[found[0]]
        library.rate(piece.hash, 5)
        assert library.marks(piece.hash).stars == 5
        assert len(library.known_files(folder)) == 6
    with closing(sqlite3.connect(old)) as connection:
        assert pending_steps(connection) == ()
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        bundle_hash, preprocessing = connection.execute("SELECT bundle_hash, preprocessing FROM spaces").fetchone()
    # Steps add columns behind those that were there.
    before, after = rows(released, TABLES), rows(old, TABLES)
    assert {name: [row[: len(before[name][0])] for row in after[name]] for name in before if before[name]} == {
        name: each for name, each in before.items() if each
    }
    assert {name for name in after if after[name]} == {name for name in before if before[name]}
    assert titles(old) == titles(released)
    with open_library(old) as library:
        assert len(library.matrix(Space(bundle_hash, preprocessing)).pieces) == 9


def test_another_built_in_bundle_than_that_of_the_release_answers_and_says_so(old: Path) -> None:
    with open_library(old) as library:
        assert set(library.answering().values()) == {None}
        assert library.answered_before() is None
        (holding,) = library.holdings()
        assert holding.pieces == 9
        panel = who_answers(library)
        assert panel.missing == {}
        assert panel.name == "incipit-small"
        (remark,) = panel.remarks
        assert remark.endswith("they are found by name only until they are analysed anew.")
        assert library.matches_by_name("First", 5)


def test_a_copy_of_the_old_one_is_kept(released: Path, old: Path) -> None:
    with open_library(old):
        pass
    copy = old.with_name(COPIES[released.name])
    assert rows(copy, TABLES) == rows(released, TABLES)
    assert titles(copy) == titles(released)
    with closing(sqlite3.connect(copy)) as connection:
        assert pending_steps(connection) != ()
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    before = copy.read_bytes()
    with open_library(old):
        pass
    assert copy.read_bytes() == before
    assert sorted(path.name for path in old.parent.iterdir()) == sorted([copy.name, old.name])


def test_without_room_for_a_copy_it_stays_as_it_is(released: Path, old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_source: Path, part: Path) -> None:
        part.write_bytes(b"half a copy")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("engine.library.schema.backup._copy", fail)
    with pytest.raises(LibraryError, match=r"cannot be copied before its update.*No space left") as raised:
        open_library(old)
    assert "\n" not in str(raised.value)
    assert titles(old) == titles(released)
    with closing(sqlite3.connect(old)) as connection:
        assert pending_steps(connection) != ()
    assert not list(old.parent.glob("*.part"))


def test_a_step_that_fails_changes_nothing(released: Path, old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(connection: sqlite3.Connection) -> None:
        connection.execute("DELETE FROM vectors")
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(engine.library.library, "migrate", fail)
    with pytest.raises(LibraryError, match="full"):
        open_library(old)
    assert rows(old, TABLES) == rows(released, TABLES)


def test_reading_only_it_asks_for_one_opening(old: Path) -> None:
    with pytest.raises(LibraryError, match="older Incipit; open it once for writing"):
        open_library(old, read_only=True)
