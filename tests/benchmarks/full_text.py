"""Finding names among 100,000 pieces beside looking through all titles as they are written."""

import argparse
import sqlite3
import tempfile
from functools import partial
from pathlib import Path

from tests.benchmarks.measuring import fill_library, median_ms, tell


def main() -> None:
    """Print what a query takes, from one that names nothing to one that names a tenth of the library."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pieces", type=int, default=100_000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        path = Path(home) / "library.db"
        with fill_library(path, asked.pieces, dims=2) as library:
            client = sqlite3.connect(path)
            look = "SELECT id FROM pieces WHERE title LIKE '%waltz%' ORDER BY id"
            plain = median_ms(lambda: client.execute(look).fetchall())
            client.close()
            tell(f"looking through {asked.pieces} titles: {plain:.1f} ms; all that follows as multiples of it")
            for query in (
                "zzzz",
                "waltz",
                "walt",
                "slow waltz in D",
                "mozart fugue",
                "Tchaikovsky",
                "Чайковский",
                "茉莉",
            ):
                taken = median_ms(partial(library.matches_by_name, query, 50))
                found = len(library.matches_by_name(query, asked.pieces))
                tell(f"{query!r} names {found}: x {taken / plain:.2f} ({taken:.1f} ms)")


if __name__ == "__main__":
    main()
