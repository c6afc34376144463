"""What a passage is, and where the passages of a piece lie."""

from dataclasses import dataclass

from engine.inputs.prepared import Prepared
from engine.modality import Modality

MOST_PASSAGES = 64
"""So many are encoded of the longest piece: its passages are longer, rather than more."""

FEWEST_UNITS = 2


@dataclass(frozen=True, slots=True)
class Passage:
    """Bars `first` to `stop` (exclusive, counted from 0 as they are written) and seconds `begin` to `end` of a piece.

    Either pair is None where it is not known: a recording has no bars, and when a score's bars are heard is known to
    who plays it. `input` is what an encoder takes, as of a whole piece.
    """

    input: Prepared
    bars: tuple[int, int] | None = None
    seconds: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Passages:
    """The passages of a piece in order, each overlapping the next by half; none of a piece too short for two.

    `bars` is how many bars the piece has as it is written, where it has any.
    """

    modality: Modality
    passages: tuple[Passage, ...]
    bars: int | None = None


def places(count: int, length: int) -> list[tuple[int, int]]:
    """Return where passages of at least `length` among `count` units begin and end (exclusive), half overlapping.

    The last ends with the piece. There are at most `MOST_PASSAGES`; where the units do not suffice for two passages of
    which each has units of its own, there are none.
    """
    length = max(length, -(-2 * count // MOST_PASSAGES))
    room = count - length
    if room < max(FEWEST_UNITS, length // 2):
        return []
    steps = -(-room // max(1, length // 2))
    return [(round(room * step / steps), round(room * step / steps) + length) for step in range(steps + 1)]
