"""What the encoder's text says as numbers: its notes, and what it states of key, metre, tempo and instruments."""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

MOST_NOTES = 20_000
MOST_CHARACTERS = 4_000_000
# Of a note that never ends, or is longer than any, this much is believed, in quarters.
LONGEST_NOTE = 64.0


@dataclass(frozen=True, slots=True)
class Metre:
    """A metre that begins at `onset`, in quarters."""

    onset: float
    beats: int
    unit: int


@dataclass(frozen=True, slots=True)
class Stated:
    """What a text says beside its notes; an absent value means that it does not say.

    `fifths` counts sharps (flats are negative) as they sound, `mode` is "major", "dorian" …; `tempo` is in quarters a
    minute; `programs` are those of General MIDI, in the order in which they are named.
    """

    fifths: int | None = None
    mode: str = ""
    metres: tuple[Metre, ...] = ()
    tempo: float | None = None
    programs: tuple[int, ...] = ()
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Written:
    """What only a score writes: of each note the letter (C is 0), its pitch without signs, and how it is altered.

    `governed` is true where a sign or a tie alters a note, and false where the signature does.

    `signs` counts, `[5, 7]` by letter, double flats, flats, naturals, sharps, double sharps; `fresh`, `[3, 7]`, those
    of flats, naturals and sharps to which nothing else in the bar led, so that they contradict the signature.
    """

    letters: Integers
    naturals: Integers
    altered: Integers
    governed: npt.NDArray[np.bool_]
    signs: Numbers
    fresh: Numbers
    repeats: int = 0
    graces: int = 0
    ornaments: int = 0
    tuplets: int = 0
    chord_symbols: int = 0
    slurs: int = 0


@dataclass(frozen=True, slots=True)
class Notes:
    """The pitched notes of a text in the order of their onsets, `[n]` each: times in quarters, pitches as MIDI numbers.

    `voice` is that of the score or the MIDI channel, `program` −1 where none is stated. `bars` are the onsets of
    barlines, none in MIDI; `drums` the onsets on the channel of drums. `written` is None for MIDI.
    `signatures` are the probabilities of each signature from seven flats to seven sharps, `[15]`, by what a score
    writes apart from the one that it states; where it states none, the likeliest is believed.
    """

    onset: Numbers
    length: Numbers
    pitch: Integers
    voice: Integers
    program: Integers
    bars: Numbers
    drums: Numbers
    stated: Stated = field(default_factory=Stated)
    written: Written | None = None
    signatures: Numbers | None = None

    def __len__(self) -> int:
        """Return how many pitched notes there are."""
        return len(self.onset)
