"""The matrix and the file that it is mapped from."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from engine.errors import LibraryError
from engine.library import Folder, FoundFile, Library, Matrix, RecordedPiece, open_library
from engine.library.vectors.matrix import FEWEST_FOR_A_FILE, Matrices
from engine.library.vectors.matrix_file import read_matrix
from engine.modality import MUSIC, Modality
from tests.library.filling import MADE_BY, SPACE, MadeBy, add_piece, add_vector

DIMS = 4
ENOUGH = FEWEST_FOR_A_FILE + 10


def fill(library: Library, folder: Folder, count: int, first: int = 0, made_by: MadeBy = MADE_BY) -> None:
    random = np.random.default_rng(first)
    with library.transaction():
        for number in range(first, first + count):
            found = FoundFile(f"{number}.mid", 1, 1)
            library.record_file(folder, found, [RecordedPiece(str(number), 0, MUSIC[number % 3])])
            add_vector(library, str(number), random.normal(size=DIMS).astype(np.float32), made_by)


def agrees(library: Library, matrix: Matrix) -> bool:
    """Return whether the matrix holds what the table holds, read past the library."""
    with sqlite3.connect(library.path) as client:
        rows = client.execute("SELECT piece, embedding FROM vectors WHERE segment = 0 ORDER BY piece").fetchall()
    client.close()
    vectors = np.array([np.frombuffer(embedding, "<f4") for _, embedding in rows]).reshape(len(rows), DIMS)
    order = np.argsort(matrix.pieces)
    held = np.concatenate([np.zeros((0, DIMS), np.float32), *matrix.blocks])[order]
    return matrix.pieces[order].tolist() == [piece for piece, _ in rows] and np.allclose(
        held, vectors / np.linalg.norm(vectors, axis=1, keepdims=True), atol=1e-6
    )


def refuse(*_: object) -> None:
    raise AssertionError("the table is read although the file is there")


def test_an_empty_library_has_an_empty_matrix(library: Library) -> None:
    matrix = library.matrix(SPACE)
    assert len(matrix.pieces) == 0
    assert matrix.similarities(np.ones((2, DIMS), np.float32)).shape == (0, 2)
    assert [len(matrix.rows_of(kind)) for kind in MUSIC] == [0, 0, 0, 0]


def test_few_vectors_need_no_file(library: Library, folder: Folder) -> None:
    fill(library, folder, 5)
    assert agrees(library, library.matrix(SPACE))
    assert not library.matrix_path(SPACE).exists()


def test_similarities_are_cosines(library: Library, folder: Folder) -> None:
    for name, vector in (("a", [3, 0]), ("b", [0, 5]), ("c", [-1, -1])):
        add_vector(library, add_piece(library, folder, name), vector)
    cosines = library.matrix(SPACE).similarities(np.array([[7, 0], [1, 1]], np.float32))
    assert np.allclose(cosines, [[1, 0.7071068], [0, 0.7071068], [-0.7071068, -1]], atol=1e-6)
    with pytest.raises(LibraryError, match="different bundles"):
        library.matrix(SPACE).similarities(np.ones((1, 3), np.float32))


def test_rows_are_of_present_pieces_by_kind(library: Library, folder: Folder) -> None:
    for number, kind in enumerate((Modality.AUDIO, Modality.SCORE, Modality.AUDIO, Modality.MIDI)):
        add_vector(library, add_piece(library, folder, str(number), modality=kind), [1, number])
    add_piece(library, folder, "without vector", modality=Modality.SCORE)
    matrix = library.matrix(SPACE)
    assert [matrix.rows_of(kind).tolist() for kind in MUSIC] == [[1], [3], [0, 2], []]
    assert library.count_pieces() == {Modality.SCORE: 2, Modality.MIDI: 1, Modality.AUDIO: 2, Modality.TEXT: 0}
    library.mark_missing(folder, ["0"])
    library.mark_folder_offline(folder)
    assert library.matrix(SPACE).rows_of(Modality.AUDIO).tolist() == [2]
    assert library.count_pieces()[Modality.AUDIO] == 1


def test_many_vectors_are_mapped_from_a_file(library: Library, folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(library, folder, ENOUGH)
    assert agrees(library, library.matrix(SPACE))
    file = read_matrix(library.matrix_path(SPACE))
    assert file is not None
    assert file.stamp.count == ENOUGH
    monkeypatch.setattr(Matrices, "_to_file", refuse)
    with open_library(library.path) as again:
        matrix = again.matrix(SPACE)
        assert agrees(library, matrix)
        assert [len(block) for block in matrix.blocks] == [ENOUGH]


def test_a_growing_table_is_followed_without_a_new_file(library: Library, folder: Folder) -> None:
    fill(library, folder, ENOUGH)
    library.matrix(SPACE)
    before = library.matrix_path(SPACE).stat()
    with open_library(library.path) as reader:
        for first in range(ENOUGH, ENOUGH + 30, 3):
            fill(library, folder, 3, first)
            matrix = reader.matrix(SPACE)
            assert agrees(library, matrix)
            assert len(matrix.blocks) < 10
    after = library.matrix_path(SPACE).stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_file_that_has_fallen_behind_is_replaced(library: Library, folder: Folder) -> None:
    fill(library, folder, ENOUGH)
    library.matrix(SPACE)
    fill(library, folder, ENOUGH, ENOUGH)
    assert agrees(library, library.matrix(SPACE))
    file = read_matrix(library.matrix_path(SPACE))
    assert file is not None
    assert file.stamp.count == 2 * ENOUGH


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM vectors WHERE piece = 7",
        "UPDATE vectors SET embedding = x'0000803f000000000000000000000000' WHERE piece = 7 AND segment = 0",
        "DELETE FROM vectors",
    ],
)
def test_a_changed_table_makes_the_file_anew(library: Library, folder: Folder, statement: str) -> None:
    fill(library, folder, ENOUGH)
    library.matrix(SPACE)
    with sqlite3.connect(library.path) as client:
        client.execute(statement)
    client.close()
    assert agrees(library, library.matrix(SPACE))
    with open_library(library.path) as again:
        assert agrees(library, again.matrix(SPACE))


def test_a_replaced_vector_is_seen(library: Library, folder: Folder) -> None:
    fill(library, folder, ENOUGH)
    library.matrix(SPACE)
    add_vector(library, "3", [0, 0, 0, 9])
    assert agrees(library, library.matrix(SPACE))


def cut(content: bytes) -> bytes:
    return content[:-5]


def empty(_: bytes) -> bytes:
    return b""


def flip_last(content: bytes) -> bytes:
    return content[:-1] + bytes([content[-1] ^ 1])


def flip_piece(content: bytes) -> bytes:
    return content[:4100] + bytes([content[4100] ^ 1]) + content[4101:]


def no_header(content: bytes) -> bytes:
    return b"\0" * 4096 + content[4096:]


def another_kind_of_json(content: bytes) -> bytes:
    return b"[1, 2]".ljust(4096) + content[4096:]


def another_revision(content: bytes) -> bytes:
    return content.replace(b'"revision": 0', b'"revision": 9')


def unknown_field(content: bytes) -> bytes:
    return content[:4096].replace(b'"revision"', b'"rEvision"') + content[4096:]


@pytest.mark.parametrize(
    "harm", [cut, empty, flip_last, flip_piece, no_header, another_kind_of_json, another_revision, unknown_field]
)
def test_a_damaged_file_is_made_anew(library: Library, folder: Folder, harm: Callable[[bytes], bytes]) -> None:
    fill(library, folder, ENOUGH)
    library.matrix(SPACE)
    path = library.matrix_path(SPACE)
    whole = path.read_bytes()
    path.write_bytes(harm(whole))
    with open_library(library.path) as again:
        assert agrees(library, again.matrix(SPACE))
    assert path.read_bytes() == whole


def test_a_file_of_another_library_is_not_believed(library: Library, folder: Folder, tmp_path: Path) -> None:
    fill(library, folder, ENOUGH)
    library.matrix(SPACE)
    with open_library(tmp_path / "other" / "library.db") as other:
        fill(other, other.add_folder(tmp_path), ENOUGH, ENOUGH)
        other.matrix_path(SPACE).write_bytes(library.matrix_path(SPACE).read_bytes())
        assert agrees(other, other.matrix(SPACE))


def test_a_file_newer_than_a_restored_backup_is_not_believed(library: Library, folder: Folder, tmp_path: Path) -> None:
    backup = sqlite3.connect(tmp_path / "restored.db")
    fill(library, folder, 10)
    with sqlite3.connect(library.path) as client:
        client.backup(backup)
    client.close()
    backup.close()
    fill(library, folder, ENOUGH, 10)
    library.matrix(SPACE)
    with open_library(tmp_path / "restored.db") as restored:
        restored.matrix_path(SPACE).write_bytes(library.matrix_path(SPACE).read_bytes())
        fill(restored, restored.folders()[0], ENOUGH, 10_000)
        assert agrees(restored, restored.matrix(SPACE))


def test_where_nothing_can_be_written_all_is_in_memory(
    library: Library, folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(library, folder, ENOUGH)
    library.matrix_path(SPACE).mkdir()
    assert agrees(library, library.matrix(SPACE))
    fill(library, folder, 5, ENOUGH)
    assert agrees(library, library.matrix(SPACE))
    assert sorted(path.name for path in library.path.parent.glob("*.part")) == []


def test_a_reader_writes_no_file(library: Library, folder: Folder) -> None:
    fill(library, folder, ENOUGH)
    with open_library(library.path, read_only=True) as reader:
        assert agrees(library, reader.matrix(SPACE))
    assert not library.matrix_path(SPACE).exists()


def test_a_damaged_vector_is_told(library: Library, folder: Folder) -> None:
    fill(library, folder, 3)
    with sqlite3.connect(library.path) as client:
        client.execute("UPDATE vectors SET embedding = x'00' WHERE piece = 2")
    client.close()
    with pytest.raises(LibraryError, match="damaged vector"):
        library.matrix(SPACE)
