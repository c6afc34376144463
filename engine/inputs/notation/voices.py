"""What is in force while the voices of ABC are read, and the notes read so far."""

from dataclasses import dataclass, field

from engine.inputs.notation.fields import Key


@dataclass(slots=True)
class Voice:
    """Where a voice is, and what is in force there."""

    number: int
    program: int
    key: Key
    clef: int = 0
    transposed: int = 0
    now: float = 0.0
    bar: float = 0.0
    accidentals: dict[int, int] = field(default_factory=dict)
    ties: dict[int, int] = field(default_factory=dict)
    tuplets: list[list[float]] = field(default_factory=list)
    last: list[int] = field(default_factory=list)
    last_length: float = 0.0
    next_factor: float = 1.0
    chord: list[tuple[int, bool, int]] | None = None
    chord_length: float = 0.0


@dataclass(slots=True)
class Columns:
    """The notes read so far: `governed` is how a sign or a tie alters a note, None where the signature does."""

    onset: list[float] = field(default_factory=list)
    length: list[float] = field(default_factory=list)
    natural: list[int] = field(default_factory=list)
    letter: list[int] = field(default_factory=list)
    altered: list[int] = field(default_factory=list)
    governed: list[bool] = field(default_factory=list)
    voice: list[int] = field(default_factory=list)
    program: list[int] = field(default_factory=list)
