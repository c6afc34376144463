"""What the user says of works is kept whatever becomes of files, folders and models, and follows from pair to pair."""

from pathlib import Path

import pytest

from engine.errors import LibraryError
from engine.library import Folder, Library, open_library
from engine.library.own.works import close_pairs
from tests.library.filling import SPACE, add_piece, add_vector


@pytest.fixture
def three(library: Library, folder: Folder) -> list[str]:
    return [add_piece(library, folder, name) for name in ("a.musicxml", "a.mid", "a.flac")]


def test_the_last_word_on_a_pair_counts(library: Library, three: list[str]) -> None:
    score, midi, sound = three
    library.judge_pair(midi, score, same=True)
    library.judge_pair(sound, midi, same=False)
    assert library.judged(midi) == {score: True, sound: False}
    assert library.judged(score) == {midi: True}
    library.judge_pair(score, midi, same=False)
    assert library.judged(midi) == {score: False, sound: False}
    library.judge_pair(score, midi, same=None)
    assert library.judged(midi) == {sound: False}
    with pytest.raises(LibraryError, match="the same work as itself"):
        library.judge_pair(midi, midi, same=False)
    with pytest.raises(LibraryError, match="not in the library"):
        library.judge_pair(midi, "nothing", same=True)


def test_works_follow_from_pair_to_pair(library: Library, three: list[str]) -> None:
    score, midi, sound = three
    library.judge_pair(sound, midi, same=True)
    library.judge_pair(score, midi, same=True)
    assert [set(work) for work in library.works()] == [set(three)]
    assert set(library.work_of(score)) == set(three)
    library.judge_pair(score, sound, same=False)
    assert [set(work) for work in library.works()] == [{midi, sound}], "what was confirmed first counts"
    assert library.work_of(score) == (score,)


@pytest.mark.parametrize(
    ("confirmed", "rejected", "works"),
    [
        ([], [("a", "b")], []),
        (["ab", "cd", "bc"], [], ["abcd"]),
        (["ab", "cd", "bc"], ["ad"], ["ab", "cd"]),
        (["ab", "bc", "cd"], ["ac"], ["ab", "cd"]),
        (["ab", "bc", "ca"], [], ["abc"]),
        (["ab", "cd", "ef", "ad", "fa"], ["eb"], ["abcd", "ef"]),
    ],
)
def test_no_work_holds_a_rejected_pair(confirmed: list[str], rejected: list[str], works: list[str]) -> None:
    pairs = ([(pair[0], pair[1]) for pair in some] for some in (confirmed, rejected))
    assert sorted("".join(sorted(work)) for work in close_pairs(*pairs)) == works


def test_nothing_of_it_is_lost(library: Library, folder: Folder, three: list[str], tmp_path: Path) -> None:
    score, midi, sound = three
    add_vector(library, midi, [1, 0])
    library.judge_pair(score, midi, same=True)
    library.judge_pair(score, sound, same=False)
    library.hide_pieces([sound])
    other = add_piece(library, folder, "other.mid")
    library.mark_missing(folder, ["a.mid"])
    library.relocate_folder(folder, tmp_path / "elsewhere")
    library.forget_space(SPACE)
    library.remove_folder(folder)
    library.tidy()
    assert library.piece(other) is None
    assert library.judged(score) == {midi: True, sound: False}
    assert list(library.hidden_pieces().values()) == [sound]
    with open_library(library.path) as again:
        assert [set(work) for work in again.works()] == [{score, midi}]


def test_an_edited_file_is_still_of_its_work(library: Library, folder: Folder, three: list[str]) -> None:
    score, midi, sound = three
    library.judge_pair(score, midi, same=True)
    library.judge_pair(sound, midi, same=False)
    library.hide_pieces([midi])
    add_piece(library, folder, "a.mid", piece_hash="edited")
    assert library.judged("edited") == {score: True, sound: False}
    assert set(library.hidden_pieces().values()) == {midi, "edited"}
    add_piece(library, folder, "a.musicxml", piece_hash="edited")
    assert "edited" not in library.judged("edited")


def test_pieces_are_hidden_and_shown_again(library: Library, three: list[str]) -> None:
    library.hide_pieces(three[:2])
    library.hide_pieces(three[:1])
    assert set(library.hidden_pieces().values()) == set(three[:2])
    library.hide_pieces(three[1:], hidden=False)
    assert list(library.hidden_pieces().values()) == three[:1]
