"""Folders and files as scans see them."""

import os
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import LibraryError
from engine.library import FileState, Folder, FoundFile, Library, RecordedPiece, open_library
from engine.library.store import from_stored_path, to_stored_path
from engine.library.upkeep.sightings import Differences
from engine.library.upkeep.upkeep import Leftovers
from engine.modality import Modality
from tests.library.filling import SPACE, add_piece, add_vector, file

ODD_NAMES = (
    "a\nb.mid",
    "ü/音楽 🎵.mid",
    "caf\udce9.mid",
    "\udcff\udcfe",
    "q'uo\"te%_.mid",
    "x" * 300,
    "e\u0301.mid",
    "\u00e9.mid",
)


def test_folders_are_added_once_and_keep_their_order(library: Library, tmp_path: Path) -> None:
    first = library.add_folder(tmp_path / "b", "My music")
    second = library.add_folder(tmp_path / "a")
    assert library.add_folder(tmp_path / "b", "Another label") == first
    assert library.folders() == (first, second)
    assert (first.label, second.label, first.online) == ("My music", "a", True)


def test_relative_folders_become_absolute(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert library.add_folder(Path("music")).path == tmp_path / "music"


def test_files_are_pending_until_they_are_read(library: Library, folder: Folder) -> None:
    library.record_pending(folder, [FoundFile("b.mid", 2, 20), FoundFile("a.mid", 1, 10, inode=2**64 - 1)])
    assert [found.path for found in library.pending_files(folder)] == ["b.mid", "a.mid"]
    assert library.count_pending_files() == 2
    assert library.status(SPACE).pending == 2
    library.record_file(folder, FoundFile("a.mid", 1, 10), [RecordedPiece("aa", 0, Modality.MIDI)])
    library.record_failure(folder, FoundFile("b.mid", 2, 20), "It is not music.")
    assert list(library.pending_files(folder)) == []
    known = library.known_files(folder)
    assert known["a.mid"] == (1, 10, FileState.READ, False)
    assert known["b.mid"] == (2, 20, FileState.FAILED, False)


def test_a_changed_file_keeps_its_piece_until_it_is_read_again(library: Library, folder: Folder) -> None:
    add_piece(library, folder, "a.mid", piece_hash="old")
    library.record_pending(folder, [FoundFile("a.mid", 11, 2)])
    assert library.known_files(folder)["a.mid"] == (11, 2, FileState.PENDING, False)
    assert library.piece_at(folder.path / "a.mid") == library.piece("old")
    add_piece(library, folder, "a.mid", piece_hash="new")
    assert library.piece_at(folder.path / "a.mid") == library.piece("new")
    old = library.piece("old")
    assert old is not None
    assert old.places == ()


@pytest.mark.parametrize("name", ODD_NAMES)
def test_any_name_comes_back_as_it_was(library: Library, folder: Folder, name: str) -> None:
    library.record_pending(folder, [file(name), file("another")])
    assert set(library.known_files(folder)) == {name, "another"}
    assert name in {found.path for found in library.pending_files(folder)}
    piece = library.piece(add_piece(library, folder, name, piece_hash="aa"))
    assert piece is not None
    assert [place.path for place in piece.places] == [folder.path / name]
    assert library.piece_at(folder.path / name) == piece
    library.mark_missing(folder, [name])
    assert library.known_files(folder)[name].missing


@given(st.binary(min_size=1).filter(lambda name: b"\0" not in name))
def test_stored_paths_are_reversible(name: bytes) -> None:
    stored = to_stored_path(os.fsdecode(name))
    assert os.fsencode(from_stored_path(stored)) == name
    assert (stored.encode() if isinstance(stored, str) else stored) == name


def test_missing_files_come_back(library: Library, folder: Folder) -> None:
    piece = add_piece(library, folder, "a.mid")
    add_vector(library, piece, [1, 0])
    library.mark_missing(folder, ["a.mid", "never there.mid"])
    assert library.known_files(folder) == {"a.mid": (10, 1, FileState.READ, True)}
    assert library.status(SPACE) == (replace(library.status(SPACE), analysed=0, pending=0))
    assert library.piece_at(folder.path / "a.mid") is None
    assert library.embedding(piece, SPACE) is not None
    library.mark_present(folder, ["a.mid"])
    assert library.status(SPACE).analysed == 1
    assert library.matches_by_name("a", 10) == (1,)


def test_missing_files_are_not_pending(library: Library, folder: Folder) -> None:
    library.record_pending(folder, [file("a.mid")])
    library.mark_missing(folder, ["a.mid"])
    assert list(library.pending_files(folder)) == []
    assert library.status(SPACE).pending == 0
    library.record_pending(folder, [file("a.mid")])
    assert library.status(SPACE).pending == 1


def test_an_absent_folder_keeps_everything(library: Library, folder: Folder) -> None:
    piece_hash = add_piece(library, folder, "a.mid")
    add_vector(library, piece_hash, [1, 0])
    add_piece(library, folder, "without vector.mid")
    library.mark_folder_offline(folder)
    (offline,) = library.folders()
    assert not offline.online
    piece = library.piece(piece_hash)
    assert piece is not None
    assert [place.online for place in piece.places] == [False]
    assert library.status(SPACE).analysed == 1
    library.mark_folder_online(folder)
    assert [found.path for found in library.unfinished_files(folder, SPACE)] == ["without vector.mid"]


def test_a_run_over_the_old_place_of_a_relocated_folder_says_nothing_of_the_new_one(
    library: Library, folder: Folder, tmp_path: Path
) -> None:
    moved = library.relocate_folder(folder, tmp_path / "elsewhere")
    library.mark_folder_offline(folder)
    assert library.folders() == (moved,)
    library.mark_folder_offline(moved)
    assert library.folders() == (replace(moved, online=False),)


def test_what_is_gone_is_forgotten_where_the_disk_has_no_room_to_pack_the_rest(
    library: Library, folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_piece(library, folder, "a.mid")
    library.mark_missing(folder, ["a.mid"])
    real = library._execute

    def execute(sql: str, values: Sequence[Any] = ()) -> sqlite3.Cursor:
        if sql == "VACUUM":
            raise LibraryError("The disk is full.")
        return real(sql, values)

    monkeypatch.setattr(library, "_execute", execute)
    assert library.tidy() == 0
    assert library.leftovers() == Leftovers(files=0, pieces=0, marked=0)


def test_an_unchanged_folder_state_writes_nothing(library: Library, folder: Folder) -> None:
    before = library.state()
    library.mark_folder_online(folder)
    assert library.state() == before


def test_removing_a_folder_keeps_pieces_and_vectors(library: Library, folder: Folder, tmp_path: Path) -> None:
    other = library.add_folder(tmp_path / "other")
    alone = add_piece(library, folder, "Alone.mid", piece_hash="aa")
    shared = add_piece(library, folder, "Before.mid", piece_hash="bb")
    add_piece(library, other, "After.mid", piece_hash="bb")
    for piece in (alone, shared):
        add_vector(library, piece, [1, 0])
    library.remove_folder(folder)
    assert library.folders() == (other,)
    assert library.status(SPACE).analysed == 1
    assert library.embedding(alone, SPACE) is not None
    assert library.matches_by_name("Before", 10) == ()
    assert library.matches_by_name("After", 10) == (2,)
    again = library.add_folder(tmp_path / "music")
    add_piece(library, again, "Alone.mid", piece_hash="aa")
    assert library.status(SPACE).analysed == 2


def test_a_folder_has_one_path(library: Library, tmp_path: Path) -> None:
    (tmp_path / "music").mkdir()
    folder = library.add_folder(tmp_path / "music")
    assert library.add_folder(tmp_path / "music" / ".." / "music") == folder
    assert library.folder_at(tmp_path / "music" / ".." / "music") == folder
    (tmp_path / "other").mkdir()
    assert library.relocate_folder(folder, tmp_path / "music" / ".." / "other").path == tmp_path / "other"


def test_a_folder_removed_during_a_scan_is_left_alone(library: Library, folder: Folder) -> None:
    add_piece(library, folder, "known.mid")
    library.begin_sightings()
    library.note_sightings([file("known.mid"), file("new.mid")])
    with open_library(library.path) as other:
        other.remove_folder(folder)
    assert library.settle_sightings(folder, ("",), ()) == Differences(gone=0, moved=0)
    assert library.folders() == ()
    with pytest.raises(LibraryError, match="not in the library any more"):
        library.set_ignore_rules(folder, ["*.wav"])


def test_rules_and_composers_of_any_bytes(library: Library, folder: Folder) -> None:
    rules = ("caf\udce9/", "*.wav")
    library.set_ignore_rules(folder, rules)
    assert library.ignore_rules(folder) == library.own_ignore_rules(folder) == rules
    assert library.add_composer("Andr\udce9 Nobody").name == "Andr? Nobody"


def test_what_is_gone_is_found_quickly_however_much_is_marked(library: Library, folder: Folder) -> None:
    for number in range(300):
        library.rate(add_piece(library, folder, f"{number}.mid"), 3)
    library.record_pending(folder, [file(f"never read {number}.mid") for number in range(1000)])
    library.mark_missing(folder, [f"never read {number}.mid" for number in range(1000)])
    thousands = 0

    def count() -> None:
        nonlocal thousands
        thousands += 1

    library._connection.set_progress_handler(count, 1000)  # SQLite's own steps, which no busy machine changes.
    assert library.leftovers().files == 1000
    assert thousands < 200


def test_nothing_is_recorded_in_a_removed_folder(library: Library, folder: Folder) -> None:
    library.remove_folder(folder)
    with pytest.raises(LibraryError, match="not in the library any more"):
        add_piece(library, folder, "a.mid")
    with pytest.raises(LibraryError, match="not in the library any more"):
        library.record_failure(folder, file("a.mid"), "It is not music.")
