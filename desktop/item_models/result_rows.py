"""The rows that results are shown as: headings, pieces, groups of pieces that can be closed, and the line of chance."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from desktop.jobs.answers import FoundPiece, PieceGroup


@dataclass(frozen=True, slots=True)
class Between:
    """A row that is no piece: a heading, or the line below which nothing is better than chance."""

    text: str
    role: int


@dataclass(frozen=True, slots=True)
class GroupRow:
    """What heads a group of pieces, which follow as long as it `is_open`."""

    label: str
    pieces: tuple[str, ...]
    is_open: bool


@dataclass(frozen=True, slots=True)
class Member:
    """A piece in a group."""

    found: FoundPiece


Row = FoundPiece | Between | GroupRow | Member


def grouped(
    pieces: dict[str, FoundPiece],
    groups: Sequence[PieceGroup],
    closed: Collection[str],
    *,
    name: Callable[[PieceGroup], str],
    fewest: int,
) -> Iterator[Row]:
    """Yield pieces, by their hashes, in groups; a group of less than `fewest` has no head, and none is dropped.

    Closed are the groups of these labels; `name` gives the labels.
    """
    left = dict(pieces)
    for group in groups:
        inside = tuple(piece for piece in group.pieces if piece in left)
        members = [left.pop(piece) for piece in inside]
        if len(members) < fewest:
            yield from members
        elif members:
            label = name(group)
            yield GroupRow(label, inside, label not in closed)
            if label not in closed:
                yield from map(Member, members)
    yield from left.values()


def beginning_of_chance(found: Sequence[FoundPiece]) -> int | None:
    """Return from where on all is weak; None where nothing is, or everything, which is said elsewhere."""
    last = next((number for number in reversed(range(len(found))) if found[number].hit.band != "weak"), None)
    return None if last is None or last + 1 == len(found) else last + 1
