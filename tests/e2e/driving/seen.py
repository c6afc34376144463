"""What a user perceives of the window, as screen readers are told it."""

from dataclasses import dataclass

Box = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Seen:
    """One thing on the screen: its role, name and value, what it is at the moment, its box (x, y, width, height).

    `around` are the names of what it stands in, from the outside.
    """

    role: str
    name: str
    value: str
    states: frozenset[str]
    box: Box
    around: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """What a box of the screen looks like: `pixels` are bytes of red, green and blue, row by row."""

    width: int
    height: int
    pixels: bytes
