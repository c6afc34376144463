"""Opening, migrating and refusing."""

import multiprocessing
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from engine.errors import LibraryError
from engine.library import FoundFile, Library, open_library
from engine.library.schema import MIGRATIONS, pending_steps
from engine.library.schema.steps import STEPS
from tests.library.filling import SPACE, add_piece, add_vector


def test_a_new_library_is_whole_and_alone(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with open_library(path) as library:
        assert library.folders() == ()
        assert library.status(SPACE).analysed == 0
    with sqlite3.connect(path) as connection:
        assert pending_steps(connection) == ()
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()
    assert list(tmp_path.iterdir()) == [path]


def test_every_step_from_the_first_gives_the_same_tables(tmp_path: Path) -> None:
    at_once = _tables(tmp_path / "at once.db", steps=len(STEPS))
    assert at_once == _tables(tmp_path / "step by step.db", steps=1)
    assert {"folders", "files", "pieces", "occurrences", "vectors", "texts"} <= at_once.keys()


def _tables(path: Path, steps: int) -> dict[str, str]:
    connection = sqlite3.connect(path, isolation_level=None)
    names = pending_steps(connection)
    for following in [*names[steps::steps], None]:
        MIGRATIONS.apply(Database(connection, execute_plugins=False), stop_before=following)
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'").fetchall()
    connection.close()
    return dict(rows)


def test_opening_again_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with open_library(path) as library:
        library.add_folder(tmp_path)
    before = path.read_bytes()
    with open_library(path) as library:
        assert [folder.path for folder in library.folders()] == [tmp_path]
    assert path.read_bytes() == before


@pytest.mark.parametrize("name", ["a b.db", "ü 音楽.db", "what?#%41.db", "two\nlines.db", "sub/folder/library.db"])
def test_any_path_holds_a_library(tmp_path: Path, name: str) -> None:
    open_library(tmp_path / name).close()
    assert (tmp_path / name).is_file()
    open_library(tmp_path / name, create=False).close()


def test_what_is_not_there_is_not_made_unasked(tmp_path: Path) -> None:
    for wish in ({"create": False}, {"read_only": True}):
        with pytest.raises(LibraryError, match="There is no library"):
            open_library(tmp_path / "library.db", **wish)
    assert list(tmp_path.iterdir()) == []


def test_other_files_are_refused_and_left_alone(tmp_path: Path) -> None:
    text, foreign, empty = tmp_path / "text.db", tmp_path / "foreign.db", tmp_path / "empty.db"
    empty.touch()
    text.write_text("This is no database, and it is long enough to look at. " * 20)
    with sqlite3.connect(foreign) as connection:
        connection.execute("CREATE TABLE photos (name)")
    connection.close()
    for path in (text, foreign, empty):
        before = path.read_bytes()
        for wish in ({}, {"create": False}, {"read_only": True}):
            with pytest.raises(LibraryError, match="not a library of Incipit"):
                open_library(path, **wish)
        assert path.read_bytes() == before
    with pytest.raises(LibraryError, match="not a library of Incipit"):
        open_library(tmp_path)
    assert sorted(tmp_path.iterdir()) == [empty, foreign, text]


def test_a_disk_without_second_names_holds_a_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr("engine.library.library.Path.hardlink_to", refuse)
    path = tmp_path / "library.db"
    open_library(path).close()
    open_library(path, create=False).close()
    assert list(tmp_path.iterdir()) == [path]


def test_a_newer_library_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    open_library(path).close()
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('library', '99 time travel')")
    connection.close()
    with pytest.raises(LibraryError, match="newer"):
        open_library(path)


def test_reading_only_reads(library: Library, tmp_path: Path) -> None:
    folder = library.add_folder(tmp_path)
    piece = add_piece(library, folder, "a.mid")
    with open_library(library.path, read_only=True) as reader:
        assert reader.piece(piece) is not None
        with pytest.raises(LibraryError, match="reading only"):
            reader.add_folder(tmp_path / "other")


def test_a_read_only_disk_can_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "library.db"
    open_library(path).close()
    connect, asked = sqlite3.connect, []

    def connect_without_shared_memory(address: str, **options: Any) -> sqlite3.Connection:
        asked.append(address)
        if address.endswith("mode=ro"):
            raise sqlite3.OperationalError("unable to open database file")
        opened: sqlite3.Connection = connect(address, **options)
        return opened

    monkeypatch.setattr("engine.library.library.sqlite3.connect", connect_without_shared_memory)
    with open_library(path, read_only=True) as library:
        assert library.folders() == ()
    assert len(asked) == 2
    path.with_name("library.db-wal").touch()
    with pytest.raises(LibraryError, match="cannot be opened"):
        open_library(path, read_only=True)


_SEARCH_READ_ONLY = """
import sys
from pathlib import Path
from engine.library import open_library
from tests.library.filling import SPACE
with open_library(Path(sys.argv[1]), create=False) as library:
    print(library.read_only, len(library.matrix(SPACE).pieces), library.matches_by_name("a", 5))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="Needs the permissions of a POSIX system")
def test_a_library_that_may_not_be_written_is_read(tmp_path: Path) -> None:
    place = tmp_path / "shared"
    with open_library(place / "library.db") as library:
        add_vector(library, add_piece(library, library.add_folder(tmp_path), "a.mid"), [1, 0])
    # The administrator may write everything, unless that right is given up.
    rights = "-dac_override,-dac_read_search"
    give_up = ["setpriv", f"--bounding-set={rights}", f"--inh-caps={rights}"] if os.geteuid() == 0 else []
    if give_up and shutil.which("setpriv") is None:
        pytest.skip("The administrator may write everything")
    (place / "library.db").chmod(0o444)
    place.chmod(0o555)
    try:
        command = [*give_up, sys.executable, "-c", _SEARCH_READ_ONLY, str(place / "library.db")]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert [path.name for path in place.iterdir()] == ["library.db"]
    finally:
        place.chmod(0o755)
    assert (done.stdout, done.stderr) == ("True 1 (1,)\n", "")


def test_an_inner_step_joins_the_outer(library: Library, tmp_path: Path) -> None:
    def add_two_and_fail() -> None:
        with library.transaction():
            library.add_folder(tmp_path / "a")
            with library.transaction():
                library.add_folder(tmp_path / "b")
            raise InterruptedError

    with pytest.raises(InterruptedError):
        add_two_and_fail()
    assert library.folders() == ()
    library.add_folder(tmp_path / "c")
    assert len(library.folders()) == 1


def test_a_full_disk_loses_only_the_step_in_hand(library: Library, tmp_path: Path) -> None:
    folder = library.add_folder(tmp_path)
    pages = library._connection.execute("PRAGMA page_count").fetchone()[0]
    library._connection.execute(f"PRAGMA max_page_count = {pages + 20}")
    with pytest.raises(LibraryError, match="full"):
        library.record_pending(folder, [FoundFile(f"{number}" * 50, 1, 1) for number in range(10_000)])
    assert library.known_files(folder) == {}
    library.record_pending(folder, [FoundFile("small.mid", 1, 1)])
    assert set(library.known_files(folder)) == {"small.mid"}


def test_a_library_that_another_program_holds_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.library.library.BUSY_SECONDS", 0.01)
    with open_library(tmp_path / "library.db") as library, open_library(tmp_path / "library.db") as other:
        with other.transaction(), pytest.raises(LibraryError, match="busy"):
            library.add_folder(tmp_path)
        library.add_folder(tmp_path)
        assert library.folders() == other.folders()


def _open_and_add(path: Path, number: int) -> None:
    with open_library(path) as library:
        library.add_folder(path.parent / str(number))


def test_several_programs_may_make_it_at_once(tmp_path: Path) -> None:
    spawn = multiprocessing.get_context("spawn")
    programs = [spawn.Process(target=_open_and_add, args=(tmp_path / "library.db", number)) for number in range(3)]
    for program in programs:
        program.start()
    for program in programs:
        program.join(60)
    assert [program.exitcode for program in programs] == [0, 0, 0]
    with open_library(tmp_path / "library.db", create=False) as library:
        assert sorted(folder.path.name for folder in library.folders()) == ["0", "1", "2"]
