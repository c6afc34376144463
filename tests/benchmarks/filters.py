"""What filters cost among 100,000 pieces."""

import argparse
import random
import tempfile
from functools import partial
from pathlib import Path

from engine.formats.content import Facts
from engine.library import FoundFile, Library, RecordedPiece, open_library
from engine.modality import Modality
from engine.search.filters import Filters, Range
from tests.benchmarks.measuring import median_ms, tell

_WORDS = " ".join(f"word{number}" for number in range(20))
_FILTERS = {
    "nothing": Filters(bars=Range(least=0)),
    "key": Filters(key=("h-Moll",)),
    "metre and tempo": Filters(metre=("6/8",), tempo=Range(60, 100)),
    "range, leap and span": Filters(fits=(50, 80), leap=12, hand_span=12),
    "two instruments": Filters(instruments=("flute", "piano")),
    "composer": Filters(composer=("Tchaikovsky",)),
}


def fill(path: Path, count: int) -> Library:
    """Return a library of pieces with facts drawn at random and words that take room."""
    chance = random.Random(0)
    library = open_library(path)
    folder = library.add_folder(path.parent / "music")
    instruments = ("Flute", "Acoustic Grand Piano", "Violin", "Cello", "Voice", "Oboe")
    for start in range(0, count, 1000):
        with library.transaction():
            for number in range(start, min(count, start + 1000)):
                lowest = chance.randrange(36, 60)
                facts = Facts(
                    title=f"Piece {number}", composer=chance.choice(("Пётр Чайковский", "J. S. Bach", "Ann Example")),
                    words=(_WORDS,), key=chance.choice(("B minor", "C major", "G major", "D minor", "Bb major")),
                    metre=chance.choice(("3/4", "4/4", "6/8")), tempo=chance.uniform(40, 200),
                    bars=chance.randrange(200),
                    instruments=tuple(chance.sample(instruments, 2)), lowest=lowest, highest=lowest + 30,
                    leap=chance.randrange(24), hand_span=chance.randrange(7, 20), notes=500, accidentals=20,
                )  # fmt: skip
                found = FoundFile(f"{number}.mid", number, number)
                library.record_file(folder, found, [RecordedPiece(f"{number:064x}", 0, Modality.SCORE, facts)])
    return library


def main() -> None:
    """Print what each filter takes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pieces", type=int, default=100_000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as home, fill(Path(home) / "library.db", asked.pieces) as library:
        for name, filters in _FILTERS.items():
            conditions = filters.to_conditions()
            taken = median_ms(partial(library.select, conditions), 7)
            tell(f"{name}: {taken:.1f} ms, {len(library.select(conditions)):,} of {asked.pieces:,} pieces")


if __name__ == "__main__":
    main()
