"""Timing, and a large library to time things in."""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import numpy as np

from engine.formats.content import Facts
from engine.library import FoundFile, Library, RecordedPiece, open_library
from engine.modality import MUSIC
from tests.library.filling import MADE_BY

Value = TypeVar("Value")
WORDS = (
    *("waltz", "march", "sonata", "prelude", "fugue", "reel", "jig", "hornpipe", "song", "dance", "air", "minuet"),
    *("D", "C", "G", "major", "minor", "op", "no", "in", "of", "the", "slow", "night", "rain", "morning", "river"),
    *("Bach", "Mozart", "Schubert", "Чайковский", "Moniuszko", "O'Carolan", "茉莉花", "さくら"),
)


def median_ms(action: Callable[[], object], times: int = 15) -> float:
    """Return the median milliseconds of an action, after one turn to warm up."""
    action()
    measured = []
    for _ in range(times):
        start = time.perf_counter()
        action()
        measured.append(time.perf_counter() - start)
    return 1000 * float(np.median(measured))


def once_ms(action: Callable[[], Value]) -> tuple[float, Value]:
    """Return the milliseconds of one turn, and what it gave."""
    start = time.perf_counter()
    value = action()
    return 1000 * (time.perf_counter() - start), value


def tell(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def fill_library(path: Path, count: int, dims: int) -> Library:
    """Return a new library of `count` pieces with random titles and vectors, of the three kinds in turn."""
    random = np.random.default_rng(0)
    vectors = random.normal(size=(count, dims)).astype(np.float32)
    names = random.choice(WORDS, size=(count, 6))
    library = open_library(path)
    folder = library.add_folder(path.parent / "music")
    for start in range(0, count, 1000):
        with library.transaction():
            for number in range(start, min(count, start + 1000)):
                facts = Facts(title=" ".join(names[number, :4]), composer=names[number, 4], names=(names[number, 5],))
                found = FoundFile(f"{number // 100}/{number}.mid", number, number)
                piece = RecordedPiece(f"{number:064x}", 0, MUSIC[number % len(MUSIC)], facts)
                library.record_file(folder, found, [piece])
                library.add_vectors(piece.hash, vectors[number], vectors[number : number + 1], MADE_BY)
    return library
