"""Which octave a LilyPond pitch is in, and where transposing moves it."""

from dataclasses import dataclass

from engine.formats.lilypond.tree import Note, Pitch

_SEMITONES = (0, 2, 4, 5, 7, 9, 11)


@dataclass(frozen=True, slots=True)
class Sounding:
    """A pitch in its octave, of which the fourth begins with middle C; `alter` is in semitones."""

    step: int
    alter: float
    octave: int

    @property
    def place(self) -> int:
        """Steps above the lowest C."""
        return 7 * self.octave + self.step

    @property
    def height(self) -> float:
        """Semitones above the lowest C."""
        return 12 * self.octave + _SEMITONES[self.step] + self.alter


@dataclass(frozen=True, slots=True)
class Interval:
    """Steps and semitones upwards."""

    steps: int
    semitones: float

    @staticmethod
    def between(origin: Pitch, target: Pitch) -> "Interval":
        """Return the interval from one pitch to another, both absolute."""
        low = Sounding(origin.step, origin.alter, 3 + origin.marks)
        high = Sounding(target.step, target.alter, 3 + target.marks)
        return Interval(high.place - low.place, high.height - low.height)

    def move(self, pitch: Sounding) -> Sounding:
        """Return a pitch moved by the interval; one altered more than twice is called by its neighbour's name."""
        octave, step = divmod(pitch.place + self.steps, 7)
        height = pitch.height + self.semitones
        alter = height - (12 * octave + _SEMITONES[step])
        while abs(alter) > 2:
            octave, step = divmod(7 * octave + step + (1 if alter > 0 else -1), 7)
            alter = height - (12 * octave + _SEMITONES[step])
        return Sounding(step, alter, octave)


Place = tuple[Sounding | None, tuple[Sounding, ...]]
"""The pitch that the next one is relative to, and the chord before."""


class Octave:
    """How octave marks are understood, and the pitches that came before."""

    def __init__(self, kind: str, start: Sounding | None = None) -> None:
        self._kind = kind
        self._start = start
        self._last = start
        self.chord: tuple[Sounding, ...] = ()

    @staticmethod
    def of(kind: str, start: Pitch | None) -> "Octave":
        r"""Begin with the pitch that \relative or \fixed names; without one, marks count from the octave of F."""
        if start is not None:
            return Octave(kind, Sounding(start.step, start.alter, 3 + start.marks))
        return Octave(kind, Sounding(3, 0.0, 3) if kind == "relative" else None)

    def place(self) -> Place:
        """Return what came before, to go back to."""
        return self._last, self.chord

    def go_to(self, place: Place) -> None:
        """Go on as after what came before that place."""
        self._last, self.chord = place

    def restart(self, pitch: Pitch | None) -> None:
        """Take what comes next as relative to a pitch."""
        if pitch is not None and self._kind == "relative":
            self._last = Sounding(pitch.step, pitch.alter, 3 + pitch.marks)

    def resolve(self, pitches: tuple[Pitch, ...]) -> tuple[Sounding, ...]:
        """Return the pitches of a chord in their octaves; what follows is relative to the first of them."""
        found: list[Sounding] = []
        for pitch in pitches:
            found.append(self._resolve(pitch))
            self._last = found[-1]
        if found:
            self._last = found[0]
        return tuple(found)

    def _resolve(self, pitch: Pitch) -> Sounding:
        if self._kind == "relative" and self._last is not None:
            difference = (pitch.step - self._last.step + 3) % 7 - 3
            octave, step = divmod(self._last.place + difference, 7)
            return Sounding(step, pitch.alter, octave + pitch.marks)
        base = self._start.octave if self._kind == "fixed" and self._start is not None else 3
        return Sounding(pitch.step, pitch.alter, base + pitch.marks)


def chord_pitches(note: Note, octave: Octave, intervals: tuple[Interval, ...]) -> tuple[Sounding, ...]:
    """Return a note's pitches as they sound, none for a rest."""
    if note.again:
        return octave.chord
    found = octave.resolve(note.pitches)
    if note.rest:
        return ()
    for interval in intervals:
        found = tuple(interval.move(pitch) for pitch in found)
    if found:
        octave.chord = found
    return found
