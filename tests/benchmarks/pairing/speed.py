"""How long one piece of a large library takes to find its work, beside one product of the matrix with a vector.

python -m tests.benchmarks.pairing.speed --pieces 100000 [--kept FOLDER]
"""

import argparse
import tempfile
from pathlib import Path

import numpy as np

from engine.formats.content import Facts
from engine.library import FoundFile, Library, RecordedPiece, open_library
from engine.modality import MUSIC
from engine.search.pairing import same_work
from tests.benchmarks.measuring import WORDS, median_ms, tell
from tests.library.filling import MADE_BY, SPACE

_DIMS = 256


def fill(path: Path, count: int) -> Library:
    """Return a library of pieces of chance, of the three kinds in turn, the first two of which count their notes."""
    random = np.random.default_rng(0)
    vectors = random.normal(size=(count, _DIMS)).astype(np.float32)
    names = random.choice(WORDS, size=(count, 5))
    library = open_library(path)
    folder = library.add_folder(path.parent / "music")
    for start in range(0, count, 1000):
        with library.transaction():
            for number in range(start, min(count, start + 1000)):
                notes = int(random.lognormal(6.5, 1)) if number % 3 < 2 else None
                facts = Facts(
                    " ".join(names[number, :4]), names[number, 4], metre="4/4", notes=notes, bars=notes and notes // 9
                )
                found = FoundFile(f"{number // 100}/{number}.mid", number, number)
                piece = RecordedPiece(f"{number:064x}", 0, MUSIC[number % 3], facts)
                library.record_file(folder, found, [piece])
                library.add_vectors(piece.hash, vectors[number], vectors[number : number + 1], MADE_BY)
    return library


def main() -> None:
    """Make the library unless it is kept, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pieces", type=int, default=100_000)
    parser.add_argument("--kept", type=Path, help="a folder to keep the library in")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        path = (asked.kept or Path(home)) / f"works-{asked.pieces}.db"
        library = open_library(path) if path.exists() else fill(path, asked.pieces)
        with library:
            matrix = library.matrix(SPACE)
            one = matrix.directions(np.zeros(1, np.intp))
            bare = median_ms(lambda: matrix.similarities(one))
            pieces = iter([f"{number:064x}" for number in range(0, asked.pieces, asked.pieces // 64)])
            worked = median_ms(lambda: same_work(library, {SPACE: MUSIC}, next(pieces)))
            tell(f"one product {bare:.1f} ms, the work of one piece {worked:.1f} ms: {worked / bare:.1f} times as long")


if __name__ == "__main__":
    main()
