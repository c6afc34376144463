"""Pieces: one content, however many files hold it."""

import math
from pathlib import Path

import pytest

from engine.errors import LibraryError
from engine.formats.content import Facts
from engine.library import Failure, Folder, Library, RecordedFailure, RecordedPiece, Space
from engine.modality import Modality
from tests.library.filling import SPACE, add_piece, add_vector, file

FACTS = Facts(
    title="Menuett „Ländler“",
    composer="Антонін Дворжак",
    names=("Op. 1", "庭の千草"),
    words=("la\nla",),
    key="D minor",
    metre="3/4",
    tempo=92.5,
    instruments=("Violin", "Violin"),
    bars=32,
    duration=61.25,
)


def test_facts_come_back(library: Library, folder: Folder) -> None:
    piece = library.piece(add_piece(library, folder, "a.musicxml", FACTS))
    assert piece is not None
    assert piece.facts == FACTS
    assert piece.modality is Modality.SCORE


def test_facts_stay_unless_new_ones_are_given(library: Library, folder: Folder) -> None:
    add_piece(library, folder, "a.mid", FACTS, piece_hash="aa")
    add_piece(library, folder, "b.mid", None, piece_hash="aa")
    piece = library.piece("aa")
    assert piece is not None
    assert piece.facts == FACTS
    add_piece(library, folder, "b.mid", Facts(title="Better"), piece_hash="aa")
    piece = library.piece("aa")
    assert piece is not None
    assert piece.facts == Facts(title="Better")


def test_broken_facts_do_not_break_the_library(library: Library, folder: Folder) -> None:
    facts = Facts(title="a\udcffb\0c", names=("\ud800",), tempo=math.nan, duration=math.inf, bars=10**30)
    piece = library.piece(add_piece(library, folder, "a.mid", facts))
    assert piece is not None
    assert piece.facts == Facts(title="a?b c", names=("?",))


def test_the_same_content_at_two_paths_is_one_piece(library: Library, folder: Folder, tmp_path: Path) -> None:
    other = library.add_folder(tmp_path / "other")
    add_piece(library, folder, "a.mid", piece_hash="aa")
    add_piece(library, other, "b.mid", piece_hash="aa")
    add_vector(library, "aa", [1, 0])
    piece = library.piece("aa")
    assert piece is not None
    assert [place.path for place in piece.places] == [folder.path / "a.mid", other.path / "b.mid"]
    assert library.status(SPACE).analysed == 1
    library.mark_folder_offline(folder)
    piece = library.piece("aa")
    assert piece is not None
    assert [place.online for place in piece.places] == [True, False]
    assert piece.places[0].path == other.path / "b.mid"


def test_a_renamed_file_keeps_its_vectors(library: Library, folder: Folder) -> None:
    add_piece(library, folder, "Before.mid", FACTS, piece_hash="aa")
    add_vector(library, "aa", [1, 0])
    library.mark_missing(folder, ["Before.mid"])
    assert library.analysed_among(["aa", "bb"], SPACE) == {"aa"}
    add_piece(library, folder, "After.mid", None, piece_hash="aa")
    assert library.status(SPACE).analysed == 1
    assert list(library.unfinished_files(folder, SPACE)) == []
    assert library.matches_by_name("after", 10) == (1,)
    assert library.matches_by_name("before", 10) == ()


def test_a_tunebook_is_many_pieces(library: Library, folder: Folder) -> None:
    tunes = [RecordedPiece(f"tune {number}", number, Modality.SCORE) for number in range(1, 300)]
    twice = RecordedPiece("tune 7", 301, Modality.SCORE)
    library.record_file(folder, file("book.abc"), [*tunes, twice], [RecordedFailure(300, "The tune has no notes.")])
    status = library.status(SPACE)
    assert status.pending == 299
    assert status.failed == (Failure(folder.path / "book.abc", 300, "The tune has no notes."),)
    piece = library.piece_at(folder.path / "book.abc", 7)
    assert piece is not None
    assert [(place.path.name, place.tune) for place in piece.places] == [("book.abc", 7), ("book.abc", 301)]
    library.record_file(folder, file("book.abc"), tunes[:2])
    assert library.status(SPACE).pending == 2
    assert library.status(SPACE).failed == ()


def test_a_failed_file_is_a_row_with_a_reason(library: Library, folder: Folder) -> None:
    add_piece(library, folder, "a.mid", piece_hash="aa")
    library.record_failure(folder, file("a.mid"), "It is cut \udcff short.")
    assert library.status(SPACE).failed == (Failure(folder.path / "a.mid", 0, "It is cut ? short."),)
    assert library.status(SPACE).pending == 0
    piece = library.piece("aa")
    assert piece is not None
    assert piece.places == ()
    library.record_pending(folder, [file("a.mid", size=20)])
    assert library.status(SPACE).failed == ()
    assert library.status(SPACE).pending == 1


def test_one_file_that_failed_can_be_tried_again(library: Library, folder: Folder) -> None:
    for name in ("a.mid", "b.mid"):
        library.record_failure(folder, file(name), "Broken.")
    add_piece(library, folder, "c.mid", piece_hash="cc")
    library.record_encoding_failure("cc", SPACE, "It is too short.")
    library.forget_failures_at(folder.path / "a.mid")
    status = library.status(SPACE)
    assert [failure.path.name for failure in status.failed] == ["b.mid", "c.mid"]
    assert [each.path for each in library.pending_files(folder)] == ["a.mid"]
    library.forget_failures_at(folder.path / "c.mid")
    assert [failure.path.name for failure in library.status(SPACE).failed] == ["b.mid"]
    assert library.status(SPACE).pending == 2
    library.forget_failures_at(folder.path.parent / "elsewhere.mid")


def test_failures_of_overlapping_folders_are_told_once_and_in_order(library: Library, folder: Folder) -> None:
    inner = library.add_folder(folder.path / "inner")
    library.record_failure(folder, file("z.mid"), "Broken.")
    library.record_failure(folder, file("inner/a.mid"), "Broken.")
    library.record_failure(inner, file("a.mid"), "Broken.")
    assert [failure.path.name for failure in library.status(SPACE).failed] == ["a.mid", "z.mid"]


def test_pieces_want_vectors_in_each_space(library: Library, folder: Folder) -> None:
    add_piece(library, folder, "a.mid", piece_hash="aa", modality=Modality.MIDI)
    add_piece(library, folder, "b.mid", piece_hash="aa", modality=Modality.MIDI)
    add_piece(library, folder, "c.wav", piece_hash="cc", modality=Modality.AUDIO)
    add_vector(library, "cc", [1, 0])
    newer = Space(SPACE.bundle_hash, 2)
    assert [found.path for found in library.unfinished_files(folder, SPACE)] == ["a.mid"]
    assert [found.path for found in library.unfinished_files(folder, newer)] == ["a.mid", "c.wav"]
    assert [found.path for found in library.unfinished_files(folder, newer, (Modality.MIDI,))] == ["a.mid"]
    assert library.count_unfinished_files(folder, newer) == 2
    assert library.status(newer).pending == 2
    assert library.status(newer, (Modality.AUDIO,)).pending == 1
    library.mark_missing(folder, ["a.mid"])
    assert [found.path for found in library.unfinished_files(folder, SPACE)] == ["b.mid"]


def test_what_cannot_be_encoded_is_not_tried_for_ever(library: Library, folder: Folder) -> None:
    add_piece(library, folder, "a.mid", piece_hash="aa")
    library.record_encoding_failure("aa", SPACE, "It is too short.")
    assert list(library.unfinished_files(folder, SPACE)) == []
    assert library.status(SPACE).pending == 0
    assert library.status(SPACE).failed == (Failure(folder.path / "a.mid", 0, "It is too short."),)
    assert library.status(Space("another", 1)).pending == 1
    add_vector(library, "aa", [1, 0])
    assert library.status(SPACE).failed == ()
    with pytest.raises(LibraryError, match="not in the library"):
        library.record_encoding_failure("unknown", SPACE, "It is too short.")


def test_unknown_pieces_are_none(library: Library, folder: Folder) -> None:
    assert library.piece("unknown") is None
    assert library.piece_at(folder.path / "unknown.mid") is None
    assert library.pieces([1, 2]) == {}
    assert library.pieces_by_hash(["unknown"]) == {}


def test_pieces_are_found_by_their_hashes(library: Library, folder: Folder) -> None:
    add_piece(library, folder, "a.mid", FACTS, piece_hash="aa")
    add_piece(library, folder, "b.mid", FACTS, piece_hash="bb")
    assert library.pieces_by_hash(["bb", "unknown", "bb"]) == {"bb": library.piece("bb")}
