"""How far each piece stands out for each of the user's labels.

A label's cosines are never shown as they are: a piece's *prominence* for a label is its distance from the median of its
kind in standard deviations (`engine.search.relevance`), so that one threshold means the same for scores and recordings,
and for labels that lie near to all music or far from it. One label alone is held against anything else: what does not
stand out. Of several, a piece can only have the one for which it stands out most.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.errors import LibraryError
from engine.library import Library
from engine.library.presence import PieceRows
from engine.modality import MUSIC, Modality
from engine.search.asking import ask
from engine.search.query import OpenPanel, Query, Term
from engine.search.relevance import to_prominences_of_each

MOST_LABELS = 20
LEAST, MOST, BINS = -4.0, 8.0, 96
"""The histograms' range in standard deviations, and into how many bins it is cut; what lies beyond is in the last."""

Prominences = npt.NDArray[np.float32]
Counts = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Spread:
    """A label over the library: its counts [BINS] by kind, and the prominences of all that may have it, ascending."""

    label: str
    histograms: Mapping[Modality, Counts]
    standing: Prominences

    def count(self, threshold: float) -> int:
        """Return how many pieces would have the label."""
        return len(self.standing) - int(np.searchsorted(self.standing, threshold, side="left"))


@dataclass(frozen=True, slots=True, eq=False)
class Labelling:
    """All analysed pieces [n] by their row numbers, their kinds [n], and their prominences [n, l] for the labels."""

    labels: tuple[str, ...]
    pieces: PieceRows
    kinds: npt.NDArray[np.int8]
    prominences: Prominences

    def spread(self, number: int) -> Spread:
        """Return a label's spread; of several labels, `standing` are those that stand out most for this one."""
        values = self.prominences[:, number]
        edges = np.linspace(LEAST, MOST, BINS + 1)
        histograms = {
            kind: np.histogram(np.clip(values[self.kinds == code], LEAST, MOST), edges)[0]
            for code, kind in enumerate(MUSIC)
            if (self.kinds == code).any()
        }
        return Spread(self.labels[number], histograms, np.sort(values[self._may_have(number)]))

    def above(self, number: int, threshold: float) -> PieceRows:
        """Return the pieces that would have a label, those that stand out most first."""
        rows = self._may_have(number)
        rows = rows[self.prominences[rows, number] >= threshold]
        found: PieceRows = self.pieces[rows[np.argsort(-self.prominences[rows, number], kind="stable")]]
        return found

    def around(self, number: int, threshold: float, count: int) -> tuple[PieceRows, PieceRows]:
        """Return at most `count` pieces just above a threshold and as many just below, the nearest first."""
        rows = self._may_have(number)
        rows = rows[np.argsort(self.prominences[rows, number], kind="stable")]
        at = int(np.searchsorted(self.prominences[rows, number], threshold, side="left"))
        return self.pieces[rows[at : at + count]], self.pieces[rows[max(0, at - count) : at][::-1]]

    def _may_have(self, number: int) -> npt.NDArray[np.intp]:
        best = self.prominences.argmax(axis=1) if len(self.labels) > 1 else np.zeros(len(self.pieces), np.intp)
        return np.flatnonzero(best == number)


def label_library(library: Library, opened: OpenPanel, labels: Sequence[str]) -> Labelling:
    """Hold labels, in any language, beside all analysed pieces: one product of a matrix for each space.

    Raises `LibraryError` where there are no labels or too many, or nobody answers.
    """
    names = tuple(dict.fromkeys(" ".join(label.split()) for label in labels if label.strip()))
    if not names:
        raise LibraryError("Type a label, or several.")
    if len(names) > MOST_LABELS:
        raise LibraryError(f"There can be {MOST_LABELS} labels at once.")
    with library.snapshot():
        present = [kind for kind, count in library.count_pieces().items() if count]
        asking = ask(library, opened, Query(terms=tuple(Term(name) for name in names)), present)
        if not asking.asked:
            raise LibraryError(" ".join(asking.notes) or "No bundle answers for what is in the library.")
        parts: list[tuple[PieceRows, npt.NDArray[np.int8], Prominences]] = []
        for asked in asking.asked:
            matrix = library.matrix(asked.space)
            rows_of = {kind: matrix.rows_of(kind) for kind in asked.kinds}
            each = to_prominences_of_each(matrix.similarities(asked.examples), tuple(rows_of.values()))
            for kind, rows in rows_of.items():
                codes = np.full(len(rows), MUSIC.index(kind), np.int8)
                parts.append((matrix.pieces[rows], codes, each[rows].astype(np.float32)))
    pieces, kinds, prominences = (np.concatenate(column) for column in zip(*parts, strict=True))
    return Labelling(names, pieces, kinds, prominences)
