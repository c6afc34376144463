"""A search over 100,000 pieces beside one bare matrix product of the same size."""

import argparse
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from engine.answering import Panel, who_answers
from engine.library import Library, open_library
from engine.modality import MUSIC, Modality
from engine.search import OpenPanel, Query, search
from engine.search.query import Embedding
from tests.benchmarks.measuring import fill_library, median_ms, once_ms, tell
from tests.library.filling import MADE_BY, SPACE, MadeBy, add_vector


@dataclass(frozen=True)
class Given:
    embedding: Embedding


@dataclass(frozen=True)
class FreeEncoders:
    """Gives a vector at no cost, so that the search alone is measured."""

    vector: Embedding
    provenance: MadeBy = MADE_BY

    def encode_texts(self, texts: Sequence[str]) -> list[Given]:
        return [Given(self.vector) for _ in texts]


def bare_product_ms(pieces: int, vector: Embedding) -> float:
    """Return what the product alone takes, of a matrix that is already in memory."""
    matrix = np.random.default_rng(0).normal(size=(pieces, len(vector))).astype(np.float32)
    return median_ms(lambda: matrix @ vector)


def add_second_space(library: Library, vector: Embedding) -> OpenPanel:
    """Give every recording a vector of another bundle too, and have that one answer for recordings."""
    random = np.random.default_rng(2)
    matrix = library.matrix(SPACE)
    rows = matrix.pieces[matrix.rows_of(Modality.AUDIO)].tolist()
    made_by = MadeBy("second", "fedcba")
    with library.transaction():
        for piece in library.pieces(rows).values():
            add_vector(library, piece.hash, random.normal(size=len(vector)).astype(np.float32), made_by)
    others = frozenset(MUSIC) - {Modality.AUDIO}
    second = FreeEncoders(vector, made_by)
    return OpenPanel(Panel({}, {}), ((FreeEncoders(vector), others), (second, frozenset({Modality.AUDIO}))))


def main() -> None:
    """Print what each part of a search takes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pieces", type=int, default=100_000)
    parser.add_argument("--dims", type=int, default=256)
    asked = parser.parse_args()
    vector = np.random.default_rng(1).normal(size=asked.dims).astype(np.float32)
    bare = bare_product_ms(asked.pieces, vector)
    tell(f"bare product {asked.pieces} x {asked.dims}: {bare:.1f} ms; all that follows as multiples of it")
    with tempfile.TemporaryDirectory() as home:
        path = Path(home) / "library.db"
        filled, library = once_ms(lambda: fill_library(path, asked.pieces, asked.dims))
        tell(f"filling, a piece: {filled / asked.pieces:.2f} ms (not a multiple)")
        tell(f"matrix from the table, file written: x {once_ms(lambda: library.matrix(SPACE))[0] / bare:.1f}")
        library.close()
        with open_library(path) as reopened:
            tell(f"matrix from the file, checked: x {once_ms(lambda: reopened.matrix(SPACE))[0] / bare:.1f}")
            tell(f"matrix again: x {median_ms(lambda: reopened.matrix(SPACE)) / bare:.2f}")
            matrix = reopened.matrix(SPACE)
            tell(f"similarities: x {median_ms(lambda: matrix.similarities(vector[np.newaxis])) / bare:.2f}")
            encoders = FreeEncoders(vector)
            for text in ("zzzz", "slow waltz in D", "waltz", "bach prelude", "Чайковский", "茉莉"):
                taken = median_ms(partial(search, reopened, encoders, Query(text)))
                tell(f"search {text!r}: x {taken / bare:.2f} ({taken:.1f} ms)")
            tell(f"who answers: x {median_ms(partial(who_answers, reopened)) / bare:.2f}")
            two = add_second_space(reopened, vector)
            taken = median_ms(partial(search, reopened, two, Query("zzzz")))
            tell(f"search 'zzzz' in two spaces: x {taken / bare:.2f} ({taken:.1f} ms)")
            tell(f"bundles at a glance: x {median_ms(reopened.holdings, 3) / bare:.1f}")
            folder = reopened.folders()[0]
            tell(f"known files: x {median_ms(lambda: reopened.known_files(folder), 3) / bare:.1f}")
            tell(f"status: x {median_ms(lambda: reopened.status(SPACE), 3) / bare:.1f}")


if __name__ == "__main__":
    main()
