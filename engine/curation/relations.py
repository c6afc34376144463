"""Which captions fit which pieces: yes, no, or not known."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.curation.concepts import ANY, FREE_FIELDS, Truth, field_slices, vocabulary

Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What is `true` of a piece, and what is `possible`: neither known to be true nor to be false.

    `(field, "*")` among the possible stands for every value of that field; everything else is false.
    """

    true: frozenset[Truth]
    possible: frozenset[Truth]


class KnowledgeTable:
    """The knowledge of many pieces as bits, prepared once, so that a batch takes milliseconds."""

    def __init__(self, pieces: Sequence[Knowledge]) -> None:
        self._not_true = np.ones((len(pieces), len(vocabulary())), np.bool_)
        self._false = np.ones_like(self._not_true)
        self._names: list[frozenset[Truth]] = []
        for row, piece in enumerate(pieces):
            self._not_true[row, _numbers(piece.true)] = False
            self._false[row] = self._not_true[row]
            self._false[row, _numbers(piece.possible)] = False
            for field, value in piece.possible:
                if value == ANY and field in field_slices():
                    self._false[row, field_slices()[field]] = False
            known = {(field, value.casefold()) for field, value in piece.true if field in FREE_FIELDS}
            self._names.append(frozenset(known | {(field, ANY) for field, value in piece.possible if value == ANY}))

    def relations(
        self, captions: Sequence[frozenset[Truth]], rows: npt.NDArray[np.int64] | None = None
    ) -> tuple[Flags, Flags]:
        """Return `(positive, ignored)`, bool `[captions, rows]`: the caption fits the piece; it cannot be told.

        `captions` are what each states (`Caption.states`), `rows` the pieces by their place, all where None. A caption
        is ignored for a piece where none of what it states is false, but not all is known to be true.
        """
        chosen = np.arange(len(self._names)) if rows is None else rows
        states = np.zeros((len(captions), len(vocabulary())), np.float32)
        for place, stated in enumerate(captions):
            states[place, _numbers(stated)] = 1.0
        positive = states @ self._not_true[chosen].T.astype(np.float32) == 0
        possible = states @ self._false[chosen].T.astype(np.float32) == 0
        self._compare_names(captions, chosen, positive, possible)
        return positive, possible & ~positive

    def _compare_names(
        self, captions: Sequence[frozenset[Truth]], chosen: npt.NDArray[np.int64], positive: Flags, possible: Flags
    ) -> None:
        columns: dict[Truth, list[int]] = {}
        for column, row in enumerate(chosen):
            for name in self._names[row]:
                columns.setdefault(name, []).append(column)
        for place, stated in enumerate(captions):
            for field, value in stated:
                if field in FREE_FIELDS:
                    true = np.zeros(len(chosen), np.bool_)
                    true[columns.get((field, value.casefold()), [])] = True
                    positive[place] &= true
                    true[columns.get((field, ANY), [])] = True
                    possible[place] &= true


def relations(captions: Sequence[frozenset[Truth]], pieces: Sequence[Knowledge]) -> tuple[Flags, Flags]:
    """Return `KnowledgeTable.relations` for pieces of which no table was prepared."""
    return KnowledgeTable(pieces).relations(captions)


def relation(stated: Iterable[Truth], piece: Knowledge) -> bool | None:
    """Return whether a caption fits one piece, None where that cannot be told."""
    positive, ignored = relations([frozenset(stated)], [piece])
    return None if ignored[0, 0] else bool(positive[0, 0])


def _numbers(truths: Iterable[Truth]) -> list[int]:
    known = vocabulary()
    return [known[truth] for truth in truths if truth in known]
