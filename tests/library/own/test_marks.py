"""What the user says of pieces stays with the content, and goes along with a file that is edited."""

import pytest

from engine.errors import LibraryError
from engine.library import Folder, Library, RecordedPiece
from engine.library.records import PieceMarks
from engine.modality import Modality
from tests.library.filling import add_piece, file


def test_marks(library: Library, folder: Folder) -> None:
    piece = add_piece(library, folder, "a.mid")
    assert library.marks(piece) == PieceMarks()
    library.rate(piece, 4)
    library.tag(piece, " choir ")
    library.tag(piece, "choir")
    library.tag(piece, "Advent")
    library.remark(piece, "too high\nfor us")
    assert library.marks(piece) == PieceMarks(4, ("Advent", "choir"), "too high\nfor us")
    library.rate(piece, 5)
    library.untag(piece, "choir")
    library.remark(piece, " ")
    assert library.marks(piece) == PieceMarks(5, ("Advent",))
    library.rate(piece, None)
    assert library.marks(piece).stars is None


@pytest.mark.parametrize("stars", [0, 6, -1])
def test_a_rating_has_limits(library: Library, folder: Folder, stars: int) -> None:
    piece = add_piece(library, folder, "a.mid")
    with pytest.raises(LibraryError, match="1 to 5"):
        library.rate(piece, stars)


def test_an_empty_tag_and_an_unknown_piece(library: Library, folder: Folder) -> None:
    piece = add_piece(library, folder, "a.mid")
    with pytest.raises(LibraryError, match="empty"):
        library.tag(piece, "  ")
    with pytest.raises(LibraryError, match="not in the library"):
        library.rate("nothing", 3)


def test_a_moved_and_a_doubled_file_keep_them(library: Library, folder: Folder) -> None:
    piece = add_piece(library, folder, "a.mid")
    library.rate(piece, 4)
    library.mark_missing(folder, ["a.mid"])
    add_piece(library, folder, "elsewhere/b.mid", piece_hash=piece)
    add_piece(library, folder, "c.mid", piece_hash=piece)
    assert library.marks(piece).stars == 4
    library.remove_folder(folder)
    assert library.marks(piece).stars == 4


def test_a_file_that_was_read_half_written_takes_them_along(library: Library, folder: Folder) -> None:
    old = add_piece(library, folder, "a.mid")
    library.rate(old, 4)
    library.record_failure(folder, file("a.mid", mtime_ns=2), "The file ends too early.")
    library.record_file(folder, file("a.mid", mtime_ns=3), [])
    new = add_piece(library, folder, "a.mid", piece_hash="edited")
    assert library.marks(new).stars == 4
    book = [RecordedPiece(each, tune, Modality.SCORE) for tune, each in enumerate(("one", "two"), start=1)]
    library.record_file(folder, file("a.mid", mtime_ns=4), book)
    last = add_piece(library, folder, "a.mid", piece_hash="other")
    assert library.marks("one").stars is library.marks(last).stars is None


def test_an_edited_file_takes_them_along(library: Library, folder: Folder) -> None:
    old = add_piece(library, folder, "a.mid")
    library.rate(old, 4)
    library.tag(old, "choir")
    new = add_piece(library, folder, "a.mid", piece_hash="edited")
    assert library.marks(new) == library.marks(old) == PieceMarks(4, ("choir",))
    library.rate(new, 2)
    add_piece(library, folder, "a.mid", piece_hash=old)
    assert library.marks(old).stars == 4


def test_what_a_tunebook_held_is_not_guessed(library: Library, folder: Folder) -> None:
    tunes = [RecordedPiece(name, number, Modality.SCORE) for number, name in enumerate(("one", "two"), 1)]
    library.record_file(folder, file("book.abc"), tunes)
    library.rate("one", 4)
    library.record_file(folder, file("book.abc"), [RecordedPiece("three", 0, Modality.SCORE)])
    assert library.marks("three") == PieceMarks()


def test_marks_of_many_pieces_and_all_tags(library: Library, folder: Folder) -> None:
    pieces = [add_piece(library, folder, f"{name}.mid") for name in "abc"]
    library.rate(pieces[0], 3)
    library.tag(pieces[0], "Choir")
    library.tag(pieces[1], "choir")
    library.tag(pieces[1], "advent")
    library.remark(pieces[1], "slow")
    assert library.marks_of([*pieces, "nothing"]) == {
        pieces[0]: PieceMarks(3, ("Choir",)),
        pieces[1]: PieceMarks(None, ("Choir", "advent"), "slow"),
    }
    assert library.tag_counts() == {"advent": 1, "Choir": 2}
    before = library.marks(pieces[1])
    library.set_marks(pieces[1], PieceMarks(5, ("x",)))
    assert library.marks(pieces[1]) == PieceMarks(5, ("x",))
    library.set_marks(pieces[1], before)
    assert library.marks(pieces[1]) == before
