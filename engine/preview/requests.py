"""What is asked of a preview's worker process, and the pages and sound that it answers with."""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.modality import Modality

Rectangle = tuple[float, float, float, float]
"""Left, top, width and height."""

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class PieceRequest:
    """Where a piece lies: an absolute path, and which tune of it (0: the whole file).

    `font_family` is the picture's, `length` how many seconds the piece lasts where that is known.
    """

    path: Path
    tune: int
    modality: Modality
    font_family: str = "serif"
    length: float | None = None


@dataclass(frozen=True, slots=True)
class ScoreRequest:
    """A page of a score, counted from 0, in a layout of pages `width` wide and about `height` high.

    Both are in verovio's units, of which a staff is 72 high. In place of the number of a page, `bar` may name a bar
    whose page is wanted.
    """

    piece: PieceRequest
    page: int
    width: int
    height: int
    bar: str = ""


@dataclass(frozen=True, slots=True)
class ScorePage:
    """A page as SVG; its number from 0, how many there are (0 where that is not known), and what lies where.

    `notes` and `bars` are rectangles in the SVG's own units by the names that `Timing` uses; `pages_of_bars` tells of
    all bars of the score on which page they begin.
    """

    svg: str
    page: int = 0
    pages: int = 0
    notes: dict[str, Rectangle] = field(default_factory=dict)
    bars: dict[str, Rectangle] = field(default_factory=dict)
    pages_of_bars: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PageRequest:
    """A page of a PDF, counted from 0, to be drawn `width` pixels wide."""

    path: Path
    page: int
    width: int


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as red, green and blue, uint8 `[height, width, 3]`; its number from 0, and how many pages there are."""

    pixels: npt.NDArray[np.uint8]
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class SoundRequest:
    """A piece, the new folder that its samples are to be written to, and how fast it is played (scores and MIDI)."""

    piece: PieceRequest
    destination: Path
    speed: float = 1.0


@dataclass(frozen=True, slots=True)
class Stem:
    """What one player, or several, play: int16 `[n, channels]` in a file of numpy's format, to be multiplied by `gain`.

    It ends where nothing more of it is heard.
    """

    samples: Path
    gain: float = 1.0
    name: str = ""
    is_drums: bool = False


@dataclass(frozen=True, slots=True)
class Roll:
    """All notes in order of their onsets: seconds float32 `[n]`; MIDI numbers, velocities and stems uint8 `[n]`."""

    onsets: Floats
    ends: Floats
    keys: npt.NDArray[np.uint8]
    velocities: npt.NDArray[np.uint8]
    stems: npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Timing:
    """When the notes and bars of an engraved score are heard, in order of their beginnings; repeats come again.

    `begins` and `ends` are float32 `[n]` seconds for `notes`, `bar_begins` float32 `[m]` for `bars`.
    """

    notes: tuple[str, ...]
    begins: Floats
    ends: Floats
    bars: tuple[str, ...]
    bar_begins: Floats

    def sounding(self, seconds: float) -> frozenset[str]:
        """Return the notes that are heard at a time."""
        begun = int(np.searchsorted(self.begins, seconds, side="right"))
        held = np.flatnonzero(self.ends[:begun] > seconds)
        return frozenset(self.notes[number] for number in held)

    def bar_at(self, seconds: float) -> str:
        """Return the bar that is heard at a time, empty before the first."""
        number = int(np.searchsorted(self.bar_begins, seconds, side="right")) - 1
        return self.bars[number] if number >= 0 else ""

    def begin_of(self, name: str, near: float = 0.0) -> float | None:
        """Return when a note or bar begins, of several times the one that is nearest to `near`."""
        notes = [float(begin) for note, begin in zip(self.notes, self.begins, strict=True) if note == name]
        bars = [float(begin) for bar, begin in zip(self.bars, self.bar_begins, strict=True) if bar == name]
        return min(notes or bars, key=lambda begin: abs(begin - near), default=None)

    def bars_between(self, begin: float, end: float) -> tuple[str, ...]:
        """Return the bars that are heard between two times."""
        first = max(0, int(np.searchsorted(self.bar_begins, begin, side="right")) - 1)
        return tuple(dict.fromkeys(self.bars[first : int(np.searchsorted(self.bar_begins, end, side="left"))]))

    def seconds_of(self, first: int, stop: int, count: int) -> tuple[float, float] | None:
        """Return when the written bars `first` to `stop` (exclusive, from 0) of `count` are heard, last where again.

        None where other bars are heard than were counted, so that nobody knows which is which.
        """
        written = list(dict.fromkeys(self.bars))
        if len(written) != count or not 0 <= first < stop <= count:
            return None
        last = self.bars.index(written[stop - 1])
        heard = [number for number in range(last + 1) if self.bars[number] == written[first]]
        if not heard:
            return None
        ends = self.bar_begins[last + 1] if last + 1 < len(self.bars) else self.ends.max(initial=0.0)
        return float(self.bar_begins[heard[-1]]), float(ends)


@dataclass(frozen=True, slots=True)
class Sound:
    """What a piece sounds like: the first `seconds` of a piece that lasts `length` seconds, at `rate` frames a second.

    `stems` are heard together. `peaks` float32 `[k]` in 0 … 1 are the loudest samples of k equal stretches. Both
    lengths, `roll` and `timing` are those of the piece played at `speed`.
    """

    stems: tuple[Stem, ...]
    rate: int
    seconds: float
    length: float
    peaks: Floats
    speed: float = 1.0
    roll: Roll | None = None
    timing: Timing | None = None
