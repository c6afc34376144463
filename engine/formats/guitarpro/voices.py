"""One voice of one staff as chords: ties, slurs, tuplets, grace notes and lyrics."""

from dataclasses import replace
from fractions import Fraction

from engine.formats.guitarpro.beaming import add_beams
from engine.formats.guitarpro.drums import to_place
from engine.formats.guitarpro.lyrics import split_syllable
from engine.formats.guitarpro.song import Beat, MasterBar, Tone, Track
from engine.formats.guitarpro.spelling import spell
from engine.formats.scoring import Chord, Lyric, Note, Tuplet
from engine.formats.scoring.score import Step

_TYPES = {
    Fraction(16): "long", Fraction(8): "breve", Fraction(4): "whole", Fraction(2): "half", Fraction(1): "quarter",
    Fraction(1, 2): "eighth", Fraction(1, 4): "16th", Fraction(1, 8): "32nd", Fraction(1, 16): "64th",
    Fraction(1, 32): "128th", Fraction(1, 64): "256th",
}  # fmt: skip
_STEPS: dict[str, Step] = {"C": "C", "D": "D", "E": "E", "F": "F", "G": "G", "A": "A", "B": "B"}
_SEMITONES = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}


class VoiceWriter:
    """Turns a voice's beats into chords, bar after bar, and remembers what goes on from one bar into the next."""

    def __init__(self, track: Track, staff: int, place: int) -> None:
        self._track = track
        self._staff = staff
        self._number = 4 * (staff - 1) + place + 1
        # What each string played last: the chord, the note's place in it and its pitch.
        self._last: dict[int, tuple[Chord, int, int]] = {}
        self._before: Chord | None = None
        self._slur: Chord | None = None
        self._words: set[int] = set()

    def write(self, beats: list[Beat], master: MasterBar, length: Fraction) -> list[Chord]:
        """Return the chords of one bar, none where the voice has no note in it; what is beyond `length` is left out."""
        chords: list[Chord] = []
        if not any(beat.tones for beat in beats):
            self._before = None
            return chords
        now = Fraction(0)
        ratios: list[tuple[int, int] | None] = []
        for beat in beats:
            if beat.empty or now + beat.duration > length:
                continue
            chord = Chord(now, beat.duration, _TYPES.get(beat.length, ""), beat.dots, staff=self._staff)
            self._add_notes(chord, beat, master.fifths)
            self._add_marks(chord, beat)
            self._add_slur(chord, beat)
            self._add_lyrics(chord, beat)
            chord.fermata = now in master.fermatas and not beat.grace
            chords.append(chord)
            ratios.append(beat.tuplet)
            now += beat.duration
        _add_tuplets(chords, ratios)
        add_beams(chords, master.time)
        if now < length:
            chords.append(Chord(now, length - now, staff=self._staff, hidden=True))
            self._before = None
        return chords

    def finish(self) -> None:
        """Take back a slur that leads to nothing."""
        if self._slur is not None:
            self._slur.slur_starts = ()
            self._slur = None

    def _add_notes(self, chord: Chord, beat: Beat, fifths: int) -> None:
        chord.grace = beat.grace
        chord.slash = beat.grace
        notes: list[Note] = []
        for tone in beat.tones:
            last = self._last.get(tone.string)
            pitch = tone.pitch if tone.pitch is not None else last[2] if last else None
            if pitch is None:
                continue
            note = self._to_note(tone, pitch, fifths)
            if tone.tied and last and last[0] is self._before and last[2] == pitch:
                note = replace(last[0].notes[last[1]], tie_start=False, tie_stop=True)
                _start_tie(last[0], last[1])
            if not beat.grace:
                self._last[tone.string] = chord, len(notes), pitch
            notes.append(note)
        chord.notes = tuple(notes)
        chord.grace = chord.grace and bool(notes)
        if not beat.grace:
            self._before = chord

    def _to_note(self, tone: Tone, pitch: int, fifths: int) -> Note:
        if self._track.percussion:
            step, octave = to_place(pitch)
            return Note(_STEPS[step], octave, unpitched=True, drum=pitch)
        if tone.step in _STEPS and (pitch - tone.alter - _SEMITONES[tone.step]) % 12 == 0:
            return Note(_STEPS[tone.step], (pitch - tone.alter) // 12 - 1, tone.alter)
        spelled, alter, octave = spell(pitch, fifths)
        return Note(spelled, octave, alter)

    def _add_marks(self, chord: Chord, beat: Beat) -> None:
        if not chord.notes:
            return
        chord.articulations = tuple(dict.fromkeys(mark for tone in beat.tones for mark in tone.marks))
        chord.ornaments = tuple(dict.fromkeys(tone.ornament for tone in beat.tones if tone.ornament))
        chord.tremolo = max([beat.tremolo, *(tone.tremolo for tone in beat.tones)])
        chord.arpeggio = beat.arpeggio and len(chord.notes) > 1

    def _add_slur(self, chord: Chord, beat: Beat) -> None:
        """Begin a slur, go on with it or end it; a rest takes it back."""
        if not chord.notes:
            self.finish()
            return
        goes_on = beat.slurred or any(tone.slurred for tone in beat.tones)
        if goes_on and self._slur is None:
            chord.slur_starts = (self._number,)
            self._slur = chord
        elif not goes_on and self._slur is not None:
            chord.slur_stops = (self._number,)
            self._slur = None

    def _add_lyrics(self, chord: Chord, beat: Beat) -> None:
        found = []
        for verse, syllable in enumerate(beat.lyrics, start=1):
            text, kind = split_syllable(syllable, inside=verse in self._words)
            if syllable.strip():
                (self._words.add if kind in {"begin", "middle"} else self._words.discard)(verse)
            if text and chord.notes:
                found.append(Lyric(text, verse, kind))
        chord.lyrics = tuple(found)


def _start_tie(chord: Chord, place: int) -> None:
    notes = list(chord.notes)
    notes[place] = replace(notes[place], tie_start=True)
    chord.notes = tuple(notes)


def _add_tuplets(chords: list[Chord], ratios: list[tuple[int, int] | None]) -> None:
    """Group chords of one ratio until they fill a time that needs no tuplet."""
    group: list[Chord] = []
    ratio: tuple[int, int] | None = None
    for chord, found in zip(chords, ratios, strict=True):
        if chord.grace:
            continue
        if group and found != ratio:
            _bracket(group, ratio)
            group = []
        ratio = found
        if found is None:
            continue
        group.append(chord)
        total = sum((member.duration for member in group), Fraction(0))
        shortest = min(member.duration for member in group) * found[0]
        if total >= shortest and total.denominator & (total.denominator - 1) == 0:
            _bracket(group, ratio)
            group = []
    _bracket(group, ratio)


def _bracket(group: list[Chord], ratio: tuple[int, int] | None) -> None:
    for number, chord in enumerate(group):
        if ratio is not None:
            chord.tuplet = Tuplet(*ratio, starts=number == 0, stops=number == len(group) - 1)
