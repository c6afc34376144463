"""Beats and notes of Guitar Pro 3, 4 and 5 files."""

from fractions import Fraction

from engine.formats.guitarpro.binary.stream import Stream
from engine.formats.guitarpro.song import DEFAULT_DYNAMIC, DYNAMICS, Allowance, Beat, Tone, Track

_TUPLETS = {3: 2, 5: 4, 6: 4, 7: 4, 9: 8, 10: 8, 11: 8, 12: 8, 13: 8}
_TIED = 2
_STRINGS = 7
_GRACE_LENGTHS = {1: Fraction(1, 8), 2: Fraction(1, 4), 3: Fraction(1, 4)}
_STACCATO, _ACCENT, _STRONG_ACCENT = "staccato", "accent", "strong-accent"
_LEGATO_SLIDE = 2


class BeatReader:
    """Reads the beats of one track after another; `version` is (major, minor)."""

    def __init__(self, stream: Stream, version: tuple[int, int], allowance: Allowance) -> None:
        self._stream = stream
        self._allowance = allowance
        self._version = version
        self._major = version[0]

    def read_voice(self, track: Track) -> list[Beat]:
        """Return the beats of one voice of one bar, grace notes as beats before theirs."""
        beats: list[Beat] = []
        # A beat takes several bytes, so a count that lies ends at the end of the file.
        for _ in range(self._stream.integer()):
            beats += self._read_beat(track)
        return beats

    def _read_beat(self, track: Track) -> list[Beat]:
        self._allowance.take_events(1)
        stream = self._stream
        flags = stream.byte()
        status = stream.byte() if flags & 0x40 else 1
        # −2 is a whole note, 0 a quarter, 4 a sixty-fourth.
        exponent = min(max(stream.signed(), -3), 6)
        beat = Beat(Fraction(1, 2**exponent) if exponent >= 0 else Fraction(2**-exponent), empty=status == 0)
        beat.dots = flags & 1
        if flags & 0x20:
            actual = stream.integer()
            beat.tuplet = (actual, _TUPLETS[actual]) if actual in _TUPLETS else None
        if flags & 0x02:
            beat.chord = self._read_chord()
        if flags & 0x04:
            beat.text = stream.text()
        if flags & 0x08:
            self._read_beat_effects(beat)
        if flags & 0x10:
            self._read_mix(beat)
        grace = self._read_tones(beat, track)
        if self._major >= 5 and stream.short() & 0x0800:
            stream.skip(1)
        return [grace, beat] if grace.tones else [beat]

    def _read_chord(self) -> str:
        """Return a chord diagram's name; what it looks like is passed over."""
        stream = self._stream
        if not stream.byte():
            name = stream.text()
            if stream.integer():
                stream.skip(24)
            return name
        stream.skip(25 if self._major == 3 else 16)
        name = stream.field(22)
        stream.skip(76 if self._major == 3 else 67)
        return name

    def _read_beat_effects(self, beat: Beat) -> None:
        stream = self._stream
        flags = stream.byte()
        more = stream.byte() if self._major >= 4 else 0
        if flags & 0x20:
            stream.skip(5 if self._major == 3 else 1)
        if more & 0x04:
            self._skip_bend()
        if flags & 0x40:
            beat.arpeggio = any((stream.byte(), stream.byte()))
        if more & 0x02:
            stream.skip(1)

    def _skip_bend(self) -> None:
        self._stream.skip(5)
        self._stream.skip(9 * self._stream.integer())

    def _read_mix(self, beat: Beat) -> None:
        """Read a change of the mixer: only its tempo is music."""
        stream = self._stream
        stream.skip(1)
        if self._major >= 5:
            stream.skip(16)
        levels = [stream.signed() for _ in range(6)]
        if self._major >= 5:
            words = stream.text()
            beat.text = beat.text or words
        tempo = stream.integer()
        stream.skip(sum(level >= 0 for level in levels))
        if tempo >= 0:
            beat.tempo = float(tempo)
            stream.skip(2 if self._version > (5, 0) else 1)
        if self._major >= 4:
            stream.skip(1)
        if self._major >= 5:
            stream.skip(1)
        if self._version > (5, 0):
            stream.text()
            stream.text()

    def _read_tones(self, beat: Beat, track: Track) -> Beat:
        """Read the notes of a beat into it, and return the beat of their grace notes."""
        grace = Beat(Fraction(1, 4), grace=True)
        strings = self._stream.byte()
        for string in range(_STRINGS):
            if strings >> (6 - string) & 1 and string < len(track.tuning):
                beat.tones.append(self._read_tone(string, track, beat, grace))
        return grace

    def _read_tone(self, string: int, track: Track, beat: Beat, grace: Beat) -> Tone:
        self._allowance.take_events(1)
        stream = self._stream
        flags = stream.byte()
        kind = stream.byte() if flags & 0x20 else 1
        if flags & 0x01 and self._major < 5:
            stream.skip(2)
        dynamic = stream.signed() if flags & 0x10 else 0
        beat.dynamic = DYNAMICS[dynamic - 1] if 0 < dynamic <= len(DYNAMICS) else DEFAULT_DYNAMIC
        fret = stream.signed() if flags & 0x20 else 0
        tone = Tone(string, None if kind == _TIED else _to_pitch(track, string, fret), tied=kind == _TIED)
        if flags & 0x80:
            stream.skip(2)
        if self._major >= 5:
            stream.skip(9 if flags & 0x01 else 1)
        marks = [_ACCENT] if flags & 0x40 else []
        marks += [_STRONG_ACCENT] if flags & 0x02 and self._major >= 4 else []
        if flags & 0x08:
            marks += self._read_effects(tone, track, grace)
        tone.marks = tuple(marks)
        return tone

    def _read_effects(self, tone: Tone, track: Track, grace: Beat) -> list[str]:
        """Read what is played beside the plain note; return articulations."""
        stream = self._stream
        flags = stream.byte()
        more = stream.byte() if self._major >= 4 else 0
        tone.slurred = bool(flags & 0x02)
        if flags & 0x01:
            self._skip_bend()
        if flags & 0x10:
            self._read_grace(tone, track, grace)
        if more & 0x04:
            tone.tremolo = min(max(stream.signed(), 0), 3)
        if more & 0x08:
            slide = stream.byte()
            is_legato = slide & _LEGATO_SLIDE if self._major >= 5 else slide == _LEGATO_SLIDE
            tone.slurred = tone.slurred or bool(is_legato)
        if more & 0x10:
            harmonic = stream.byte()
            stream.skip({2: 3, 3: 1}.get(harmonic, 0) if self._major >= 5 else 0)
        if more & 0x20:
            stream.skip(2)
            tone.ornament = "trill-mark"
        return [_STACCATO] if more & 0x01 else []

    def _read_grace(self, tone: Tone, track: Track, grace: Beat) -> None:
        stream = self._stream
        fret = stream.signed()
        stream.skip(1)
        if self._major >= 5:
            stream.skip(1)
        length = stream.byte()
        stream.skip(1)
        grace.length = _GRACE_LENGTHS.get(length, grace.length)
        grace.tones.append(Tone(tone.string, _to_pitch(track, tone.string, fret)))


def _to_pitch(track: Track, string: int, fret: int) -> int:
    """Return the MIDI pitch of a fret (a drum's number is its fret), within what MIDI has."""
    pitch = fret if track.percussion else track.tuning[string] + track.capo + fret
    return min(max(pitch, 0), 127)
