"""One spine of **kern as a staff whose measures fill from token to token."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Literal

from engine.formats.humdrum.spines import Branch
from engine.formats.humdrum.words import interpretations
from engine.formats.humdrum.words.instruments import to_instrument, to_name, to_short_name
from engine.formats.humdrum.words.interpretations import Transposition
from engine.formats.humdrum.words.tokens import Written, accidental_name, to_chord, to_notes
from engine.formats.scoring.score import Chord, Direction, Lyric, Measure, Note, Staff


@dataclass(slots=True)
class _Slur:
    number: int
    voice: int
    chord: Chord


@dataclass(slots=True, eq=False)
class Stave:
    """A staff: what it is called, what holds on it now, and its measures; the last one is being filled."""

    part: str = ""
    number: int = 0
    name: str = ""
    short_name: str = ""
    instrument: str = ""
    program: int | None = None
    percussion: bool = False
    transposition: Transposition = field(default_factory=Transposition)
    measures: list[Measure] = field(default_factory=list)
    wedge: bool = False
    _sounding_fifths: int | None = None
    _slurs: list[_Slur] = field(default_factory=list)
    _ends: dict[str, Fraction] = field(default_factory=dict)

    def begin_measure(self) -> None:
        """Begin a measure; who closes it sets its number and length."""
        self.measures.append(Measure("", Fraction(0)))
        self._ends = {}

    def interpret(self, token: str, onset: Fraction) -> None:
        """Follow a tandem interpretation that holds from a moment of the measure on."""
        clef = interpretations.to_clef(token)
        if clef is not None:
            self.percussion = clef[0] == "percussion"
            clefs = self.measures[-1].clefs
            self.measures[-1].clefs = [other for other in clefs if other.onset != onset]
            self.measures[-1].clefs.append(Staff(1, onset, *clef))
        elif token.startswith("*I"):
            self._name(token)
        elif token.startswith("*part"):
            self.part = token
        elif token.startswith("*staff") and token[6:].isdecimal():
            self.number = int(token[6:7] if len(token) > 9 else token[6:])

    def _name(self, token: str) -> None:
        """Take the first name of each kind: later ones are changes within the piece."""
        transposition = interpretations.to_transposition(token)
        found = to_instrument(token)
        if transposition is not None:
            self.transposition = transposition
            self.measures[-1].transpose = transposition.to_sounding()
            self.set_key(self._sounding_fifths)
        elif found is not None and not self.instrument:
            self.instrument, self.program = found
        self.name = self.name or to_name(token)
        self.short_name = self.short_name or to_short_name(token)

    def set_key(self, fifths: int | None) -> None:
        """Set the key signature, given as it sounds, from this measure on; None leaves it."""
        if fifths is not None:
            self._sounding_fifths = fifths
            self.measures[-1].fifths = self.transposition.fifths(fifths)

    def add(self, branch: Branch, token: str, written: Written, onset: Fraction) -> Chord:
        """Add a token as a chord, and return it."""
        notes = tuple(map(self._write, to_notes(token, percussion=self.percussion)))
        chord = to_chord(token, written, onset, notes)
        chord.beam = _to_beam(branch, token) if notes and not chord.grace else ""
        self._add_slurs(branch.voice, chord, token)
        voice = self._free_voice(str(branch.voice), chord)
        self.measures[-1].voices.setdefault(voice, []).append(chord)
        return chord

    def add_lyric(self, chord: Chord, lyric: Lyric) -> None:
        """Put a syllable under a chord."""
        chord.lyrics = (*chord.lyrics, lyric)

    def add_direction(self, direction: Direction) -> None:
        """Add a direction to the measure; an open wedge ends where another begins, and none ends that is not open."""
        directions = self.measures[-1].directions
        if direction.kind in {"crescendo", "diminuendo", "wedge-stop"}:
            if self.wedge:
                directions.append(replace(direction, kind="wedge-stop"))
            self.wedge = direction.kind != "wedge-stop"
            if not self.wedge:
                return
        directions.append(direction)

    def finish(self) -> None:
        """Drop the slurs that nothing ends."""
        for slur in self._slurs:
            slur.chord.slur_starts = tuple(number for number in slur.chord.slur_starts if number != slur.number)

    def _write(self, note: Note) -> Note:
        if note.unpitched or (not self.transposition.steps and not self.transposition.semitones):
            return note
        step, octave, alter = self.transposition.note(note)
        shown = note.accidental if note.accidental in {"", "none"} else accidental_name(alter)
        return replace(note, step=step, octave=octave, alter=alter, accidental=shown)

    def _free_voice(self, voice: str, chord: Chord) -> str:
        """Return the voice of a chord, or another one where that is still sounding."""
        for name in (voice, *map(str, range(1, len(self._ends) + 2))):
            if self._ends.get(name, Fraction(0)) <= chord.onset:
                self._ends[name] = chord.onset + chord.duration
                return name
        return voice

    def _add_slurs(self, voice: int, chord: Chord, token: str) -> None:
        stops, starts = token.count(")"), token.count("(")
        if stops and starts and not self._slurs:
            stops = 0
        for slur in list(self._slurs_to_end(voice, stops)):
            self._slurs.remove(slur)
            chord.slur_stops = (*chord.slur_stops, slur.number)
        for _ in range(min(starts, 6)):
            taken = {slur.number for slur in self._slurs}
            number = next(number for number in range(1, len(taken) + 2) if number not in taken)
            self._slurs.append(_Slur(number, voice, chord))
            chord.slur_starts = (*chord.slur_starts, number)

    def _slurs_to_end(self, voice: int, count: int) -> Iterator[_Slur]:
        """Yield the slurs that `count` marks end: the last one of the voice, or else of the staff."""
        latest = self._slurs[::-1]
        own = [slur for slur in latest if slur.voice == voice]
        yield from [*own, *(slur for slur in latest if slur.voice != voice)][:count]


def _to_beam(branch: Branch, token: str) -> Literal["", "begin", "continue", "end"]:
    before = branch.beams
    branch.beams = max(0, before + token.count("L") - token.count("J"))
    if branch.beams:
        return "continue" if before else "begin"
    return "end" if before else ""
