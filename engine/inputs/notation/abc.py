"""Reading notes from ABC, interleaved or not."""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

import numpy as np

from engine.inputs.notation.fields import (
    LETTERS,
    Key,
    alters_of,
    metre_of,
    name_of,
    program_of,
    tempo_of,
    to_key,
    to_shifts,
)
from engine.inputs.notation.notes import LONGEST_NOTE, MOST_NOTES, Metre, Notes, Stated, Written
from engine.inputs.notation.voices import Columns, Voice

# What opens again before it is closed is no field and no grace: else each opening would be followed to the line's end.
_TOKEN = re.compile(
    r"""(?P<note>(\^{1,2}|_{1,2}|=)?([A-Ga-g])([,']{0,6})(\d{0,5})(/{0,6})(\d{0,5})(-?))
    |(?P<rest>([zxZX])(\d{0,5})(/{0,6})(\d{0,5}))
    |(?P<field>\[([A-Za-z]):([^\[\]\n]*)\])
    |(?P<bar>:*\|[|\]:]*|\[\||::+)
    |(?P<close>\](\d{0,5})(/{0,6})(\d{0,5})(-?))
    |(?P<open>\[(?!\d))
    |(?P<quote>"[^"\n]*")
    |(?P<grace>\{[^{}\n]*\})
    |(?P<decoration>![^!|\s\[\]]{1,24}!)
    |(?P<broken><{1,3}|>{1,3})
    |(?P<tuplet>\((\d{1,2})(?::(\d{0,2}))?(?::(\d{0,2}))?)
    |(?P<slur>\()
    |(?P<overlay>&)
    |(?P<ornament>[TMP~])""",
    re.VERBOSE,
)
_FIELD = re.compile(r"([A-Za-z]):(.*)")
_ORNAMENTS = re.compile(r"trill|turn|mordent|pralltriller|tremolo|arpeggio|roll")
_SIGNS = {"__": -2, "_": -1, "=": 0, "^": 1, "^^": 2}
_PLACES = {
    name: (step, octave) for step, letter in enumerate(LETTERS) for name, octave in ((letter, 5), (letter.lower(), 6))
}
_STEPS = (0, 2, 4, 5, 7, 9, 11)
_TUPLETS = {2: 3, 3: 2, 4: 3, 5: 4, 6: 4, 7: 4, 8: 6, 9: 8}
_UNIT = re.compile(r"\s*(\d{1,3})/(\d{1,3})")
_EPSILON = 1e-3
_C_MAJOR = Key(0, "major", (0,) * 7)
_BIG = 1e6

_Act = Callable[[re.Match[str]], None]


class _Reader:
    """Reads a tune line by line."""

    def __init__(self) -> None:
        self.unit = 0.5
        self.columns = Columns()
        self.voices: dict[str, Voice] = {}
        self.header_shifts: dict[str, tuple[int, int]] = {}
        self.header_names: dict[str, str] = {}
        self.key: Key | None = None
        self.stated: Key | None = None
        self.metres: list[Metre] = []
        self.tempo: float | None = None
        self.bars: list[float] = []
        self.signs = np.zeros((5, 7))
        self.fresh = np.zeros((3, 7))
        self.counts = dict.fromkeys(("repeats", "graces", "ornaments", "tuplets", "chord_symbols", "slurs"), 0)
        self.first_voice = ""
        self.line = 0.0
        self.voice = Voice(0, -1, _C_MAJOR)
        self.lengths: dict[tuple[str, str, str], float] = {}

    def read(self, text: str) -> None:
        acts = {
            "note": self._note,
            "rest": self._rest,
            "field": self._field,
            "bar": self._bar,
            "close": self._close,
            "open": self._open,
            "broken": self._broken,
            "tuplet": self._tuplet,
        }
        for line in text.split("\n"):
            found = _FIELD.match(line)
            if found:
                self._read_field(found[1], found[2], inline=False)
            elif not line.startswith("%") and line:
                self._read_music(line, acts)
            if len(self.columns.onset) >= MOST_NOTES:
                break

    def to_voice(self, name: str) -> Voice:
        name = name.strip()[:20]
        voice = self.voices.get(name)
        if voice is None:
            clef, transposed = self.header_shifts.get(name, (0, 0))
            program = program_of(self.header_names.get(name, ""))
            voice = Voice(len(self.voices), -1 if program is None else program, self.key or _C_MAJOR)
            voice.clef, voice.transposed = clef, transposed
            voice.now = voice.bar = self.line
            self.voices[name] = voice
            self.first_voice = self.first_voice or name
        return voice

    def _read_music(self, line: str, acts: Mapping[str, _Act]) -> None:
        if not self.voices:
            self.voice = self.to_voice("1")
        if line.startswith(f"[V:{self.first_voice}]"):
            # Each line of interleaved ABC is one bar of all voices: whoever is late waits no longer.
            now = max(voice.now for voice in self.voices.values())
            self.line = now
            for voice in self.voices.values():
                voice.now = voice.bar = now
        for found in _TOKEN.finditer(line):
            kind = found.lastgroup or ""
            act = acts.get(kind)
            if act is None:
                self._mark(kind, found[0])
            else:
                act(found)
            if len(self.columns.onset) >= MOST_NOTES:
                break

    def _mark(self, kind: str, text: str) -> None:
        if kind == "overlay":
            self.voice.now = self.voice.bar
        elif kind == "quote":
            self.counts["chord_symbols"] += text[1] in "ABCDEFG"
        elif kind == "grace":
            self.counts["graces"] += 1
        elif kind == "slur":
            self.counts["slurs"] += 1
        elif kind == "ornament" or _ORNAMENTS.search(text):
            self.counts["ornaments"] += 1

    def _note(self, found: re.Match[str]) -> None:
        sign, letter, octaves, number, slashes, divisor, tie = found.group(2, 3, 4, 5, 6, 7, 8)
        voice = self.voice
        step, octave = _PLACES[letter]
        if octaves:
            octave += octaves.count("'") - octaves.count(",")
        position = 7 * octave + step
        length = self._length(number, slashes, divisor) if number or slashes else self.unit
        if voice.chord is not None:
            voice.chord_length = voice.chord_length or length
        elif voice.tuplets or voice.next_factor != 1.0:
            length *= self._factor(voice)
        held = voice.ties.pop(position, -1) if voice.ties else -1
        altered, governed = self._altered(voice, position, sign, held)
        columns = self.columns
        continues = held >= 0 and abs(columns.onset[held] + columns.length[held] - voice.now) < _EPSILON
        if continues:
            index = held
            columns.length[index] += 0.0 if voice.chord is not None else length
        else:
            index = len(columns.onset)
            columns.onset.append(voice.now)
            columns.length.append(length)
            columns.natural.append(12 * octave + _STEPS[step] + voice.clef + voice.transposed)
            columns.letter.append(step)
            columns.altered.append(altered)
            columns.governed.append(governed)
            columns.voice.append(voice.number)
            columns.program.append(voice.program)
        if tie:
            voice.ties[position] = index
        if voice.chord is None:
            self._advance(voice, [index], length)
        else:
            voice.chord.append((index, continues, position))

    def _altered(self, voice: Voice, position: int, sign: str | None, held: int) -> tuple[int, bool]:
        """Return how a note is altered, and whether by a sign or a tie rather than by the signature."""
        if sign:
            altered = _SIGNS[sign]
            self.signs[altered + 2, position % 7] += 1
            if -1 <= altered <= 1 and position not in voice.accidentals:
                self.fresh[altered + 1, position % 7] += 1
            voice.accidentals[position] = altered
            return altered, True
        if held >= 0:
            return self.columns.altered[held], self.columns.governed[held]
        if position in voice.accidentals:
            return voice.accidentals[position], True
        return voice.key.alters[position % 7], False

    def _length(self, number: str, slashes: str, divisor: str) -> float:
        if not number and not slashes:
            return self.unit
        key = (number, slashes, divisor)
        length = self.lengths.get(key)
        if length is None:
            length = self.unit * _fraction(number, slashes, divisor)
            self.lengths[key] = length
        return length

    def _factor(self, voice: Voice) -> float:
        """Return by what tuplets and a broken rhythm make the next note shorter, or longer, and count it."""
        factor, voice.next_factor = voice.next_factor, 1.0
        if voice.tuplets:
            for tuplet in voice.tuplets:
                factor *= tuplet[1]
                tuplet[0] -= 1
            voice.tuplets = [tuplet for tuplet in voice.tuplets if tuplet[0] > 0]
        return factor

    def _advance(self, voice: Voice, indices: list[int], length: float) -> None:
        voice.last = indices
        voice.last_length = length
        voice.now = min(voice.now + length, _BIG)

    def _rest(self, found: re.Match[str]) -> None:
        kind, number, slashes, divisor = found.group(10, 11, 12, 13)
        voice = self.voice
        if kind in "ZX":
            metre = self.metres[-1] if self.metres else Metre(0.0, 4, 4)
            length = 4.0 * metre.beats / metre.unit * min(int(number or 1), 1_000)
        else:
            length = self._length(number, slashes, divisor) * self._factor(voice)
        if voice.chord is None:
            self._advance(voice, [], length)

    def _open(self, found: re.Match[str]) -> None:
        del found
        self.voice.chord = []
        self.voice.chord_length = 0.0

    def _close(self, found: re.Match[str]) -> None:
        voice = self.voice
        if voice.chord is None:
            return
        number, slashes, divisor, tie = found.group(19, 20, 21, 22)
        chord, voice.chord = voice.chord, None
        inner = voice.chord_length or self.unit
        length = inner * self._factor(voice) * _fraction(number, slashes, divisor)
        columns = self.columns
        for index, continues, position in chord:
            columns.length[index] = columns.length[index] + length if continues else length
            if tie:
                voice.ties[position] = index
        self._advance(voice, [index for index, *_ in chord], length)

    def _bar(self, found: re.Match[str]) -> None:
        voice = self.voice
        voice.chord = None
        voice.accidentals.clear()
        voice.tuplets.clear()
        voice.next_factor = 1.0
        voice.bar = voice.now
        # A tie that nothing has taken up by now never will be.
        if voice.ties:
            lengths, onsets = self.columns.length, self.columns.onset
            voice.ties = {
                position: index
                for position, index in voice.ties.items()
                if onsets[index] + lengths[index] > voice.now - _EPSILON
            }
        self.counts["repeats"] += ":" in found[0]
        if voice.number == 0:
            self.bars.append(voice.now)

    def _broken(self, found: re.Match[str]) -> None:
        voice = self.voice
        signs = found[0]
        share = 0.5 ** len(signs)
        change = voice.last_length * ((1 - share) if signs[0] == ">" else (share - 1))
        for index in voice.last:
            self.columns.length[index] += change
        voice.now += change
        voice.last_length += change
        voice.next_factor = share if signs[0] == ">" else 2 - share

    def _tuplet(self, found: re.Match[str]) -> None:
        count, within, notes = found.group(29, 30, 31)
        number = int(count)
        if number < 2 and not within:
            return
        time = int(within) if within else _TUPLETS.get(number, 2)
        many = int(notes) if notes else number
        self.counts["tuplets"] += 1
        if number and time and many and len(self.voice.tuplets) < 4:
            self.voice.tuplets.append([many, time / number])

    def _field(self, found: re.Match[str]) -> None:
        letter, value = found.group(15, 16)
        voice = self.voices.get(value) if letter == "V" else None
        if voice is not None:
            self.voice = voice
        else:
            self._read_field(letter, value, inline=True)

    def _read_field(self, letter: str, value: str, *, inline: bool) -> None:
        if letter == "V":
            self._read_voice(value, inline=inline)
        elif letter == "K":
            self._read_key(value, inline=inline)
        elif letter == "M":
            metre = metre_of(value[:60])
            now = self.voice.now if self.voices else 0.0
            if metre and (not self.metres or (self.metres[-1].beats, self.metres[-1].unit) != metre):
                self.metres.append(Metre(now, *metre))
        elif letter == "L":
            unit = _UNIT.match(value)
            if unit and int(unit[1]) and int(unit[2]):
                self.unit = 4.0 * int(unit[1]) / int(unit[2])
                self.lengths = {}
        elif letter == "Q" and self.tempo is None:
            self.tempo = tempo_of(value)

    def _read_voice(self, value: str, *, inline: bool) -> None:
        name, _, rest = value.strip().partition(" ")
        if rest:
            clef, transposed = to_shifts(rest[:200])
            self.header_shifts[name[:20]] = clef or 0, transposed or 0
            self.header_names[name[:20]] = name_of(rest[:400])
        elif not inline and name[:20] not in self.header_names:
            self.header_names[name[:20]] = ""
        if inline or self.voices:
            self.voice = self.to_voice(name)

    def _read_key(self, value: str, *, inline: bool) -> None:
        key = to_key(value[:100])
        clef, transposed = to_shifts(value[:100])
        voice = self.voice
        if key is not None:
            self._state_key(key, voice, transposed, inline=inline)
        if inline or self.voices:
            voice.key = key or voice.key
            voice.clef = voice.clef if clef is None else clef
            voice.transposed = voice.transposed if transposed is None else transposed

    def _state_key(self, key: Key, voice: Voice, transposed: int | None, *, inline: bool) -> None:
        """Keep the first signature that is stated, as it sounds: a transposing instrument has another one."""
        if not inline and not self.voices:
            self.key = key
            for each in self.voices.values():
                each.key = key
        if self.stated is None:
            semitones = voice.transposed if transposed is None else transposed
            fifths = key.fifths + (7 * semitones) % 12 if inline else key.fifths
            fifths = fifths - 12 if fifths > 6 else fifths
            self.stated = key if fifths == key.fifths else Key(fifths, key.mode, alters_of(fifths))


@lru_cache(maxsize=4_096)
def _fraction(number: str, slashes: str, divisor: str) -> float:
    top = int(number) if number else 1
    if not slashes:
        return min(float(top), 4 * LONGEST_NOTE)
    bottom = int(divisor) if divisor else 2 ** len(slashes)
    return min(top / max(bottom, 1), 4 * LONGEST_NOTE)


def read_abc_notes(text: str) -> Notes:
    """Return the notes of ABC, interleaved or not; grace notes are left out and repeats are not unfolded."""
    reader = _Reader()
    reader.read(text)
    columns = reader.columns
    order = np.lexsort((columns.natural, columns.onset))
    pitch = np.array(columns.natural, np.int64) + np.array(columns.altered, np.int64)
    stated = reader.stated
    sounding = [voice.program for voice in reader.voices.values() if voice.program >= 0]
    names = tuple(filter(None, reader.header_names.values()))
    return Notes(
        onset=np.array(columns.onset, np.float64)[order],
        length=np.clip(np.array(columns.length, np.float64), 0.0, LONGEST_NOTE)[order],
        pitch=np.clip(pitch, 0, 127)[order],
        voice=np.array(columns.voice, np.int64)[order],
        program=np.array(columns.program, np.int64)[order],
        bars=np.array(reader.bars, np.float64),
        drums=np.zeros(0),
        stated=Stated(
            None if stated is None else stated.fifths,
            "" if stated is None else stated.mode,
            tuple(reader.metres),
            reader.tempo,
            tuple(dict.fromkeys(sounding)),
            names,
        ),
        written=Written(
            np.array(columns.letter, np.int64)[order],
            np.array(columns.natural, np.int64)[order],
            np.array(columns.altered, np.int64)[order],
            np.array(columns.governed, np.bool_)[order],
            reader.signs,
            reader.fresh,
            **reader.counts,
        ),
    )
