"""Programs that are killed while writing, and programs that write while others read."""

import multiprocessing
import sqlite3
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np

from engine.library import FoundFile, Library, RecordedPiece, open_library
from engine.modality import Modality
from tests.library.filling import MADE_BY, SPACE, file

FILES = 400
SEGMENTS = 40
DIMS = 64
SPAWN = multiprocessing.get_context("spawn")


def index(library: Library, tell: Connection | None = None) -> None:
    """Do what indexing does, in its order, from wherever the library is."""
    folder = library.add_folder(library.path.parent / "music")
    known = library.known_files(folder)
    library.record_pending(folder, [file(f"{n}.mid") for n in range(FILES) if f"{n}.mid" not in known])
    for found in library.pending_files(folder):
        library.record_file(folder, found, [RecordedPiece(found.path, 0, Modality.MIDI)])
        encode(library, found.path)
        if tell:
            tell.send(found.path)
    for found in library.unfinished_files(folder, SPACE):
        encode(library, found.path)


def encode(library: Library, piece_hash: str) -> None:
    random = np.random.default_rng(len(piece_hash))
    whole, segments = random.normal(size=DIMS), random.normal(size=(SEGMENTS, DIMS))
    library.add_vectors(piece_hash, whole.astype(np.float32), segments.astype(np.float32), MADE_BY)


def index_and_tell(path: Path, tell: Connection) -> None:
    with open_library(path) as library:
        index(library, tell)


def test_killed_at_any_moment_it_opens_and_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    reached = 0
    for told in (1, 3, 17, 40):
        receive, send = SPAWN.Pipe(duplex=False)
        program = SPAWN.Process(target=index_and_tell, args=(path, send))
        program.start()
        for _ in range(told):
            receive.recv()
        program.kill()
        program.join()
        receive.close()
        send.close()
        reached = look_at(path, at_least=reached + told)
    with open_library(path) as library:
        index(library)
        assert library.status(SPACE).analysed == FILES
        assert library.status(SPACE).pending == 0
    assert look_at(path, at_least=FILES) == FILES


def look_at(path: Path, at_least: int) -> int:
    """Return how many pieces have vectors, having looked that nothing is half there."""
    with open_library(path, create=False) as library:
        status = library.status(SPACE)
        assert status.analysed >= at_least
        assert status.analysed + status.pending == FILES
        assert len(library.matrix(SPACE).pieces) == status.analysed
    client = sqlite3.connect(path)
    assert client.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert client.execute("PRAGMA foreign_key_check").fetchall() == []
    assert client.execute("SELECT count(*) FROM vectors WHERE piece NOT IN (SELECT id FROM pieces)").fetchone() == (0,)
    counts = client.execute("SELECT count(*), max(segment) FROM vectors GROUP BY piece").fetchall()
    client.close()
    assert set(counts) == {(SEGMENTS + 1, SEGMENTS)}
    return status.analysed


def test_a_search_sees_what_another_program_has_just_written(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    receive, send = SPAWN.Pipe(duplex=False)
    open_library(path).close()
    program = SPAWN.Process(target=index_and_tell, args=(path, send))
    program.start()
    send.close()
    told: list[str] = []
    with open_library(path, read_only=True) as reader:
        while len(told) < FILES:
            told.append(receive.recv())
            matrix = reader.matrix(SPACE)
            assert len(matrix.pieces) >= len(told)
            assert sum(map(len, matrix.blocks)) == len(matrix.pieces)
            name = Path(told[-1]).stem
            assert [reader.pieces([row])[row].hash for row in reader.matches_by_name(name, 1)] == [told[-1]]
    program.join(60)
    receive.close()
    assert program.exitcode == 0


def test_a_snapshot_stays_as_it_was_while_another_writes(tmp_path: Path) -> None:
    with open_library(tmp_path / "library.db") as writer, open_library(tmp_path / "library.db") as reader:
        folder = writer.add_folder(tmp_path)
        with reader.snapshot():
            assert reader.count_pending_files() == 0
            writer.record_pending(folder, [FoundFile("a.mid", 1, 1)])
            assert reader.count_pending_files() == 0
        assert reader.count_pending_files() == 1
