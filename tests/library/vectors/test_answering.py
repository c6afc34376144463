"""Who answers, who did before, who is to: each change is one step."""

import sqlite3
from contextlib import closing

import pytest

from engine.errors import LibraryError
from engine.library import Answerer, Folder, Library, Space, open_library
from engine.modality import MUSIC, Modality
from tests.library.filling import MADE_BY, SPACE, MadeBy, add_piece, add_vector

TINY = Answerer(MADE_BY.bundle, SPACE)
OTHER = Answerer("other", Space("fedcba", 1))
NOBODY_CHOSEN = dict.fromkeys(MUSIC)


def test_a_new_library_is_answered_by_the_built_in_bundle(library: Library) -> None:
    assert library.answering() == NOBODY_CHOSEN
    assert library.answered_before() is None
    assert library.planned() == {}
    with pytest.raises(LibraryError, match="No other bundle has answered"):
        library.back()


def test_use_and_back(library: Library) -> None:
    assert library.use(TINY, MUSIC)
    assert not library.use(TINY, [Modality.AUDIO])
    assert library.use(OTHER, [Modality.AUDIO])
    mixed = {**dict.fromkeys(MUSIC, TINY), Modality.AUDIO: OTHER}
    assert library.answering() == mixed
    assert library.answered_before() == dict.fromkeys(MUSIC, TINY)
    library.back()
    assert library.answering() == dict.fromkeys(MUSIC, TINY)
    library.back()
    assert library.answering() == mixed
    with open_library(library.path, read_only=True) as reader:
        assert reader.answering() == mixed
    assert library.use(None, MUSIC)
    assert library.answering() == NOBODY_CHOSEN
    assert library.answered_before() == mixed


def test_a_plan_ends_when_it_is_used_or_dropped(library: Library) -> None:
    library.plan(OTHER, [Modality.AUDIO, Modality.SCORE])
    library.plan(TINY, [Modality.MIDI])
    assert library.planned() == {Modality.SCORE: OTHER, Modality.MIDI: TINY, Modality.AUDIO: OTHER}
    assert library.answering() == NOBODY_CHOSEN
    library.use(OTHER, [Modality.AUDIO])
    assert library.planned() == {Modality.SCORE: OTHER, Modality.MIDI: TINY}
    library.drop_plan()
    assert library.planned() == {}


def test_a_switch_that_is_interrupted_has_not_happened(library: Library) -> None:
    library.use(TINY, MUSIC)

    def fail() -> None:
        with library.transaction():
            library.use(OTHER, MUSIC)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert library.answering() == dict.fromkeys(MUSIC, TINY)
    assert library.answered_before() == NOBODY_CHOSEN


def test_a_reader_sees_one_state(library: Library) -> None:
    library.use(TINY, MUSIC)
    with open_library(library.path) as reader, reader.snapshot():
        assert reader.answering()[Modality.SCORE] == TINY
        library.use(OTHER, MUSIC)
        assert set(reader.answering().values()) == {TINY}


def test_holdings(library: Library, folder: Folder) -> None:
    pieces = [add_piece(library, folder, f"{n}.mid", modality=Modality.MIDI) for n in range(3)]
    gone = add_piece(library, folder, "gone.abc")
    for piece in (*pieces, gone):
        add_vector(library, piece, [1, 2, 3])
    library.mark_missing(folder, ["gone.abc"])
    add_vector(library, pieces[0], [1, 2, 3, 4], MadeBy("other", "fedcba"))
    (first, second) = library.holdings()
    assert (first.bundle, first.space, first.pieces, first.vector_bytes) == ("tiny", SPACE, 4, 4 * 3 * 4)
    assert first.present == {Modality.SCORE: 0, Modality.MIDI: 3, Modality.AUDIO: 0, Modality.TEXT: 0}
    assert (second.bundle, second.pieces, second.vector_bytes) == ("other", 1, 16)
    assert library.makers() == {SPACE: "tiny", OTHER.space: "other"}
    assert library.holding(Space("none", 1)) is None


def test_forgetting_a_space_leaves_the_others(library: Library, folder: Folder) -> None:
    for number in range(1200):
        piece = add_piece(library, folder, f"{number}.mid", modality=Modality.MIDI)
        add_vector(library, piece, [number, 1, 2])
        add_vector(library, piece, [1, number, 2], MadeBy("other", "fedcba"))
    library.record_encoding_failure(piece, OTHER.space, "No.")
    for space in (SPACE, OTHER.space):
        assert len(library.matrix(space).pieces) == 1200
        assert library.matrix_path(space).exists()
    library.use(TINY, MUSIC)
    library.plan(OTHER, MUSIC)
    with open_library(library.path) as another:
        assert len(another.matrix(OTHER.space).pieces) == 1200
        freed = library.forget_space(OTHER.space)
        assert freed is not None
        assert (freed.pieces, freed.vector_bytes) == (1200, 1200 * 12)
        assert freed.file_bytes > 1200 * 12
        assert not library.matrix_path(OTHER.space).exists()
        assert library.planned() == {}
        assert len(another.matrix(OTHER.space).pieces) == 0
        # What comes back comes once, also to those who had the earlier vectors in memory.
        add_vector(library, piece, [1, 5, 2], MadeBy("other", "fedcba"))
        assert len(another.matrix(OTHER.space).pieces) == len(library.matrix(OTHER.space).pieces) == 1
    assert len(library.matrix(SPACE).pieces) == 1200
    with closing(sqlite3.connect(library.path)) as connection:
        assert connection.execute("SELECT count(*) FROM encoding_failures").fetchone() == (0,)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert library.forget_space(Space("none", 1)) is None


def test_what_answers_is_not_forgotten(library: Library, folder: Folder) -> None:
    piece = add_piece(library, folder, "a.mid")
    add_vector(library, piece, [1, 2])
    library.use(TINY, [Modality.SCORE])
    with pytest.raises(LibraryError, match="What answers now is not removed"):
        library.forget_space(SPACE)
    assert library.embedding(piece, SPACE) is not None
    library.use(OTHER, MUSIC)
    assert library.answered_before() is not None
    assert library.forget_space(SPACE) is not None
    assert library.answered_before() is None, "there is no way back to what is forgotten"
