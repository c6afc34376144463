"""Folders of very many files: looking through them again, memory while they are indexed, and searching meanwhile.

The files are real and tiny; what workers would make of them is made up, so that only looking and keeping records is
measured.
"""

import argparse
import hashlib
import multiprocessing
import resource
import sqlite3
import tempfile
from collections.abc import Callable, Generator, Iterable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np

from engine.bundles.locate import Bundle
from engine.folders.ignoring import Rules
from engine.folders.opening import FileState
from engine.formats.content import Facts
from engine.indexing import index, space_of
from engine.indexing.census import take_census
from engine.indexing.reading import Contents, Identify, Prepare, Task
from engine.inputs.prepared import Prepared
from engine.library import open_library
from engine.modality import Modality
from engine.search import Query, search
from tests.benchmarks.measuring import median_ms, once_ms, tell
from tests.benchmarks.vector_scan import FreeEncoders
from tests.here_pool import HerePool
from tests.library.filling import MadeBy
from tests.tiny_bundle import make_tiny_bundle

A_FOLDER = 1_000
SPAWN = multiprocessing.get_context("spawn")


def read(task: Task) -> object:
    """Return what a worker would, without opening the file."""
    number = int(task.path.stem)
    if isinstance(task, Identify):
        state = task.path.stat()
        digest = hashlib.sha256(task.path.name.encode()).hexdigest()
        return Contents(Modality.MIDI, {0: digest}, FileState(state.st_size, state.st_mtime_ns))
    assert isinstance(task, Prepare)
    patches = np.full((4, 64), 32 + number % 90, np.uint8)
    return Prepared(Modality.MIDI, Facts(title=f"Tune {number}"), patches=patches)


class MadeUpPool(HerePool):
    def run(self, _function: Callable[[Any], Any], items: Iterable[Any]) -> Generator[tuple[Any, Any], None, None]:
        for item in items:
            yield item, read(item)


def put_files(root: Path, count: int, a_folder: int) -> None:
    for number in range(count):
        folder = root / str(number // a_folder)
        if number % a_folder == 0:
            folder.mkdir(parents=True)
        (folder / f"{number}.mid").write_bytes(b"MThd")


def run_index(library: Path, root: Path, bundle: Bundle) -> int:
    """Index, and return how many files were there."""
    with mock.patch("engine.indexing.updating.WorkerPool", MadeUpPool):
        steps = index(library, [root], bundle)
        while True:
            try:
                next(steps)
            except StopIteration as stop:
                files: int = stop.value.files
                return files


def tell_peak(home: Path, count: int, answer: Any) -> None:
    """Index `count` files twice in this process, and tell the most memory that either run took, in MB."""
    bundle = make_tiny_bundle(home / "tiny")
    put_files(home / "music", count, A_FOLDER)
    peaks = []
    for _ in range(2):
        assert run_index(home / "library.db", home / "music", bundle) == count
        peaks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    answer.send(peaks)


def measure_memory(counts: Iterable[int]) -> None:
    for count in counts:
        with tempfile.TemporaryDirectory() as home:
            receive, send = SPAWN.Pipe(duplex=False)
            process = SPAWN.Process(target=tell_peak, args=(Path(home), count, send))
            process.start()
            first, second = receive.recv()
            process.join()
        tell(f"most memory, {count} files: {first:.0f} MB for the first indexing, {second:.0f} MB with one more")


def fill(path: Path, music: Path, bundle: Bundle) -> None:
    """Look through a folder for the first time, and have each file hold a piece with a vector, by SQL for speed."""
    with open_library(path) as library:
        for _ in take_census(library, library.add_folder(music), Rules({".mid"})):
            pass
    vector = np.ones(bundle.manifest.dims, np.float32)
    with closing(sqlite3.connect(path)) as client, client:
        client.execute(
            "INSERT INTO spaces (bundle_hash, preprocessing, dims) VALUES (?, ?, ?)",
            (bundle.hash, bundle.manifest.preprocessing, len(vector)),
        )
        client.execute(
            "INSERT INTO pieces (id, hash, modality, title, folded_title) "
            "SELECT id, 'hash ' || id, 'midi', 'Tune ' || id, 'tune ' || id FROM files"
        )
        client.execute("INSERT INTO occurrences (file, tune, piece) SELECT id, 0, id FROM files")
        client.execute("INSERT INTO texts (rowid, title) SELECT id, folded_title FROM pieces")
        client.execute(
            "INSERT INTO vectors (piece, segment, embedding, encoding, bundle, bundle_hash, preprocessing, provider, "
            "precision) SELECT id, 0, ?, 'float32', 'tiny', ?, ?, 'CPU', 'float32' FROM pieces",
            (vector.tobytes(), bundle.hash, bundle.manifest.preprocessing),
        )
        client.execute("UPDATE files SET state = 'read'")


def measure_rescan(count: int, a_folder: int) -> None:
    with tempfile.TemporaryDirectory() as home:
        library, music = Path(home) / "library.db", Path(home) / "music"
        bundle = make_tiny_bundle(Path(home) / "tiny")
        put_files(music, count, a_folder)
        tell(f"{count} files, {a_folder} a folder:")
        listing = median_ms(lambda: sum(path.stat().st_size for path in music.rglob("*.mid")), 1)
        tell(f"  listing them with pathlib: {listing / 1000:.2f} s")
        taken, _ = once_ms(partial(fill, library, music, bundle))
        tell(f"  noting them all as new: {taken / count:.3f} ms a file")
        again = median_ms(partial(run_index, library, music, bundle), 3)
        tell(f"  indexing again, nothing changed: {again / 1000:.2f} s, x {again / listing:.2f} of the listing")
        measure_search(library, bundle)


def measure_search(library: Path, bundle: Bundle) -> None:
    """Tell what a search takes at rest, and after each step of another program's."""
    encoders = FreeEncoders(np.ones(8, np.float32), MadeBy(bundle_hash=bundle.hash))
    with open_library(library) as mine, open_library(library) as other:
        (folder,) = mine.folders()
        ask = partial(search, mine, encoders, Query("Tune 77"))
        tell(f"  search at rest: {median_ms(ask):.0f} ms")

        def step_and_ask() -> None:
            other.mark_folder_offline(folder)
            other.mark_folder_online(folder)
            ask()

        tell(f"  search after another program has written: {median_ms(step_and_ask):.0f} ms")
        tell(f"  status: {median_ms(lambda: mine.status(space_of(bundle)), 3):.0f} ms")


def main() -> None:
    """Print what looking through and searching take, and how memory grows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=100_000)
    parser.add_argument("--in-one", type=int, default=200_000)
    parser.add_argument("--memory", type=int, nargs="*", default=[1_000, 50_000])
    asked = parser.parse_args()
    measure_memory(asked.memory)
    if asked.files:
        measure_rescan(asked.files, A_FOLDER)
    if asked.in_one:
        measure_rescan(asked.in_one, asked.in_one)


if __name__ == "__main__":
    main()
