"""Reading notes from MTF, the text of MIDI messages."""

from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np

from engine.formats.midi.general_midi import DRUM_CHANNEL, PROGRAMS
from engine.inputs.notation.fields import signature_of
from engine.inputs.notation.notes import LONGEST_NOTE, MOST_NOTES, Metre, Notes, Stated

_TIME_LAST = frozenset({"key_signature", "time_signature", "set_tempo", "end_of_track"})
# Their bytes stand before the time and may be many.
_BYTES = frozenset({"sequencer_specific", "unknown_meta", "smpte_offset", "sequence_number", "midi_port"})
_BYTES |= {"channel_prefix"}
_MOST_DIGITS = 9
_DEFAULT_TICKS = 480.0
_UNITS = frozenset({1, 2, 4, 8, 16, 32, 64, 128})


@dataclass(slots=True)
class _Track:
    """What has been read: `found` holds begin, end, pitch, channel and program of notes, in ticks."""

    ticks: float = _DEFAULT_TICKS
    now: int = 0
    found: list[tuple[int, int, int, int, int]] = field(default_factory=list)
    drums: list[int] = field(default_factory=list)
    sounding: dict[tuple[int, int], int] = field(default_factory=dict)
    programs: dict[int, int] = field(default_factory=dict)
    named: dict[int, None] = field(default_factory=dict)
    metres: list[tuple[int, int, int]] = field(default_factory=list)
    key: str = ""
    tempo: float | None = None

    def read(self, text: str) -> None:
        for line in text.split("\n"):
            name, _, rest = line.partition(" ")
            if name in _BYTES:
                self.now += _number(rest.rpartition(" ")[2])
                continue
            words = rest[:64].split(" ")
            if name in {"note_on", "note_off"}:
                self._strike(name, words)
                if len(self.found) >= MOST_NOTES:
                    break
            elif name in _TIME_LAST:
                self._state(name, words)
                self.now += _number(words[-1])
            elif name == "ticks_per_beat":
                self.ticks = _ticks_a_quarter(words[0])
            else:
                self.now += _number(words[0])
                if name == "program_change" and len(words) == 3:
                    self.programs[_number(words[1])] = _number(words[2]) & 127
        for (channel, pitch), begun in self.sounding.items():
            self._end(begun, pitch, channel)

    def _strike(self, name: str, words: list[str]) -> None:
        self.now += _number(words[0])
        if len(words) != 4:
            return
        channel, pitch = _number(words[1]), _number(words[2])
        begins = name == "note_on" and words[3] != "0"
        if channel == DRUM_CHANNEL:
            if begins:
                self.drums.append(self.now)
            return
        begun = self.sounding.pop((channel, pitch), None)
        if begun is not None:
            self._end(begun, pitch, channel)
        if begins and pitch < 128:
            self.sounding[channel, pitch] = self.now

    def _end(self, begun: int, pitch: int, channel: int) -> None:
        program = self.programs.get(channel, -1)
        if program >= 0:
            self.named[program] = None
        self.found.append((begun, self.now, pitch, channel, program))

    def _state(self, name: str, words: list[str]) -> None:
        if name == "key_signature":
            self.key = self.key or words[0]
        elif name == "set_tempo" and self.tempo is None and _number(words[0]):
            self.tempo = 60e6 / _number(words[0])
        elif name == "time_signature" and len(words) > 2:
            beats, unit = _number(words[0]), _number(words[1])
            if 0 < beats < 100 and unit in _UNITS:
                self.metres.append((self.now, beats, unit))


def read_mtf_notes(text: str) -> Notes:
    """Return the notes of an MTF text; lines that make no sense are left out, a note struck again has ended."""
    track = _Track()
    track.read(text)
    rows = np.array(sorted(track.found), np.float64).reshape(-1, 5)
    ticks = track.ticks
    fifths, mode = signature_of(track.key) if track.key else (None, "")
    stated = Stated(
        fifths,
        mode,
        tuple(Metre(now / ticks, beats, unit) for now, beats, unit in track.metres),
        track.tempo,
        tuple(track.named),
        tuple(PROGRAMS[program] for program in track.named),
    )
    return Notes(
        onset=rows[:, 0] / ticks,
        length=np.clip((rows[:, 1] - rows[:, 0]) / ticks, 0.0, LONGEST_NOTE),
        pitch=rows[:, 2].astype(np.int64),
        voice=rows[:, 3].astype(np.int64),
        program=rows[:, 4].astype(np.int64),
        bars=np.zeros(0),
        drums=np.array(track.drums, np.float64) / ticks,
        stated=stated,
    )


def _ticks_a_quarter(word: str) -> float:
    """Return the header's division; where it counts ticks of frames, a quarter is taken to last half a second."""
    if word.startswith("-"):
        division = -_number(word[1:])
        return float(-(division >> 8) * (division & 255) / 2) or _DEFAULT_TICKS
    return float(_number(word)) or _DEFAULT_TICKS


@lru_cache(maxsize=4_096)
def _number(word: str) -> int:
    return int(word) if word.isascii() and word.isdecimal() and len(word) <= _MOST_DIGITS else 0
