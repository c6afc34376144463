"""Vectors with their provenance."""

import sqlite3

import numpy as np
import pytest

from engine.errors import LibraryError
from engine.library import Folder, Library, Space
from tests.library.filling import MADE_BY, SPACE, MadeBy, add_piece, add_vector


def test_vectors_come_back(library: Library, folder: Folder) -> None:
    random = np.random.default_rng(1)
    whole, segments = (
        random.normal(size=8).astype(np.float32) * 1e5,
        random.normal(size=(3, 8)).astype(np.float32) * 1e5,
    )
    piece = add_piece(library, folder, "a.mid")
    library.add_vectors(piece, whole, segments, MADE_BY)
    embedding, parts = library.embedding(piece, SPACE), library.segments(piece, SPACE)
    assert embedding is not None
    assert parts is not None
    assert np.array_equal(embedding, whole)
    directions = segments / np.linalg.norm(segments, axis=1, keepdims=True)
    assert np.abs(parts - directions).max() < 1e-3


def test_one_segment_is_the_whole(library: Library, folder: Folder) -> None:
    piece = add_piece(library, folder, "a.mid")
    add_vector(library, piece, [3, 4])
    parts = library.segments(piece, SPACE)
    assert parts is not None
    assert parts.tolist() == [[3, 4]]


def test_any_client_can_read_them(library: Library, folder: Folder) -> None:
    piece = add_piece(library, folder, "a.mid")
    library.add_vectors(piece, np.array([1, 2], np.float32), np.array([[3, 4], [0, 5]], np.float32), MADE_BY)
    with sqlite3.connect(library.path) as client:
        rows = client.execute(
            "SELECT segment, encoding, embedding, bundle, bundle_hash, preprocessing, provider, precision FROM vectors "
            "JOIN pieces ON pieces.id = vectors.piece WHERE hash = ? ORDER BY segment",
            (piece,),
        ).fetchall()
    client.close()
    assert [row[:2] for row in rows] == [(0, "float32"), (1, "float16"), (2, "float16")]
    assert np.frombuffer(rows[0][2], "<f4").tolist() == [1, 2]
    assert np.frombuffer(rows[1][2], "<f2").tolist() == pytest.approx([0.6, 0.8], abs=1e-3)
    assert {row[3:] for row in rows} == {("tiny", SPACE.bundle_hash, 1, "CPUExecutionProvider", "float32")}


def test_spaces_never_mix(library: Library, folder: Folder) -> None:
    piece = add_piece(library, folder, "a.mid")
    newer, other = MadeBy(preprocessing=2), MadeBy(bundle_hash="another")
    add_vector(library, piece, [1, 0])
    add_vector(library, piece, [0, 1], newer)
    add_vector(library, piece, [1, 2, 3], other)
    for made_by, values in ((MADE_BY, [1, 0]), (newer, [0, 1]), (other, [1, 2, 3])):
        embedding = library.embedding(piece, Space.of(made_by))
        assert embedding is not None
        assert embedding.tolist() == values
        assert library.matrix(Space.of(made_by)).blocks[0].shape == (1, len(values))
    assert library.embedding(piece, Space("none", 1)) is None
    assert library.segments(piece, Space("none", 1)) is None


def test_new_vectors_replace_the_old(library: Library, folder: Folder) -> None:
    piece = add_piece(library, folder, "a.mid")
    library.add_vectors(piece, np.ones(2, np.float32), np.ones((5, 2), np.float32), MADE_BY)
    add_vector(library, piece, [1, 0])
    parts = library.segments(piece, SPACE)
    assert parts is not None
    assert parts.tolist() == [[1, 0]]


@pytest.mark.parametrize(
    ("whole", "segments", "says"),
    [
        ([0, 0], [[1, 0]], "zero or not finite"),
        ([1, np.nan], [[1, 0]], "zero or not finite"),
        ([1, 0], [[1, 0], [np.inf, 0]], "zero or not finite"),
        ([1, 0], [[1, 0], [0, 0]], "zero or not finite"),
        ([1, 0], [[1, 0, 0]], "shapes"),
        ([1, 0, 0], [[1, 0, 0]], "length 3 instead of 2"),
    ],
)
def test_what_is_no_vector_of_the_space_is_refused(
    library: Library, folder: Folder, whole: list[float], segments: list[list[float]], says: str
) -> None:
    add_vector(library, add_piece(library, folder, "first.mid"), [1, 1])
    piece = add_piece(library, folder, "a.mid")
    with pytest.raises(LibraryError, match=says):
        library.add_vectors(piece, np.array(whole, np.float32), np.array(segments, np.float32), MADE_BY)
    assert library.embedding(piece, SPACE) is None


def test_no_vector_without_its_piece(library: Library) -> None:
    with pytest.raises(LibraryError, match="not in the library"):
        add_vector(library, "unknown", [1, 0])
    assert len(library.matrix(SPACE).pieces) == 0
