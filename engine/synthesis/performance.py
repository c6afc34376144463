"""MIDI messages as notes that sound at seconds, with the controllers that shape them."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from engine.formats.encodings.decoding import to_decoder
from engine.formats.midi.general_midi import DRUM_CHANNEL, DRUM_KIT, PROGRAMS
from engine.formats.midi.messages import Message, Sequence
from engine.formats.midi.timing import DEFAULT_TEMPO
from engine.synthesis.soundfont import DRUM_BANK

_BANK, _DATA, _VOLUME, _PAN, _EXPRESSION, _PEDAL = 0, 6, 7, 10, 11, 64
_RPN_FINE, _RPN_COARSE, _RESET = 100, 101, 121
_SILENCING = (120, 123)
_CONTROLS = (_BANK, _VOLUME, _PAN, _EXPRESSION)
_BEND_RANGE = 2
_BEND_UNIT = 8192
_MOST_BEND = 24
_SHORTEST_DRUM = 0.1


class Course:
    """A value that changes at points of time (seconds) and stays until the next."""

    def __init__(self, value: float) -> None:
        self.times = [0.0]
        self.values = [value]

    def set(self, time: float, value: float) -> None:
        """Change the value at a time that is not before any other."""
        if value != self.values[-1]:
            self.times.append(time)
            self.values.append(value)

    def at(self, time: float) -> float:
        """Return the value at a time."""
        return self.values[max(0, bisect_right(self.times, time) - 1)]

    def changes(self, begin: float, end: float) -> bool:
        """Whether the value changes after `begin` and not after `end`."""
        return bisect_right(self.times, begin) != bisect_right(self.times, end)


class Channel:
    """What a channel's controllers do in the course of a piece; `bend` is in semitones, `pan` from -1 to 1."""

    def __init__(self) -> None:
        self.gain = Course((100 / 127) ** 2)
        self.pan = Course(0.0)
        self.bend = Course(0.0)


@dataclass(frozen=True, slots=True)
class Part:
    """What one player plays: the notes of a channel in a track."""

    name: str
    is_drums: bool = False


class Note(NamedTuple):
    """A note from `onset` to `end` (seconds) on a channel; drums are in the bank of drums, `part` counts from 0."""

    onset: float
    end: float
    key: int
    velocity: int
    bank: int
    program: int
    channel: Channel
    part: int = 0


@dataclass(frozen=True, slots=True)
class Performance:
    """The notes of a piece in order of their onsets, the seconds until the last of them ends, and who plays them."""

    notes: list[Note]
    length: float
    parts: tuple[Part, ...] = ()


class _Started(NamedTuple):
    onset: float
    velocity: int
    bank: int
    program: int
    part: int


@dataclass(slots=True)
class _Player:
    """A channel as its messages come along."""

    is_drums: bool
    notes: list[Note]
    channel: Channel = field(default_factory=Channel)
    program: int = 0
    controls: dict[int, int] = field(default_factory=lambda: {_VOLUME: 100, _EXPRESSION: 127, _PAN: 64, _BANK: 0})
    parameter: tuple[int, int] = (127, 127)
    bend: int = 0
    bend_range: int = _BEND_RANGE
    pedal: bool = False
    struck: dict[int, _Started] = field(default_factory=dict)
    left: dict[int, _Started] = field(default_factory=dict)
    """Keys that only the pedal holds."""

    def play(self, message: Message, now: float, part: int) -> None:
        kind, data = message.type, [int(value) for value in message.values[1:]]
        if kind == "note_on" and data[1]:
            self._end(data[0], now)
            bank = DRUM_BANK if self.is_drums else self.controls[_BANK]
            self.struck[data[0]] = _Started(now, data[1], bank, self.program, part)
        elif kind in {"note_on", "note_off"} and data[0] in self.struck:
            if self.pedal:
                self.left[data[0]] = self.struck.pop(data[0])
            else:
                self._end(data[0], now)
        elif kind == "program_change":
            self.program = data[0]
        elif kind == "pitchwheel":
            self.bend = data[0]
            self._bend(now)
        elif kind == "control_change":
            self._control(data[0], data[1], now)

    def finish(self, now: float) -> None:
        """End what still sounds."""
        for key in (*self.struck, *self.left):
            self._end(key, now)

    def _end(self, key: int, now: float) -> None:
        for started in (self.struck.pop(key, None), self.left.pop(key, None)):
            if started is not None:
                onset, velocity, bank, program, part = started
                end = max(now, onset + _SHORTEST_DRUM) if self.is_drums else now
                self.notes.append(Note(onset, end, key, velocity, bank, program, self.channel, part))

    def _control(self, number: int, value: int, now: float) -> None:
        if number in _CONTROLS:
            self.controls[number] = value
            self.channel.gain.set(now, (self.controls[_VOLUME] * self.controls[_EXPRESSION] / 127**2) ** 2)
            self.channel.pan.set(now, (self.controls[_PAN] - 64) / 64)
        elif number == _PEDAL:
            self._press(now, pressed=value >= 64)
        elif number in {_RPN_FINE, _RPN_COARSE}:
            coarse, fine = self.parameter
            self.parameter = (value, fine) if number == _RPN_COARSE else (coarse, value)
        elif number == _DATA and self.parameter == (0, 0):
            self.bend_range = min(value, _MOST_BEND)
            self._bend(now)
        elif number in _SILENCING:
            self.finish(now)
        elif number == _RESET:
            self._reset(now)

    def _reset(self, now: float) -> None:
        self._press(now, pressed=False)
        self._control(_EXPRESSION, 127, now)
        self.bend = 0
        self._bend(now)

    def _press(self, now: float, *, pressed: bool) -> None:
        self.pedal = pressed
        if not pressed:
            for key in tuple(self.left):
                self._end(key, now)

    def _bend(self, now: float) -> None:
        self.channel.bend.set(now, self.bend / _BEND_UNIT * self.bend_range)


def to_performance(sequence: Sequence, *, speed: float = 1.0, tracks_apart: bool = False) -> Performance:
    """Return the notes of a MIDI file, played at a `speed`; the same channel of another port is another channel.

    A key struck again has ended; one that is never released ends with the piece. With `tracks_apart` every track has
    channels of its own, as in what notation programs write: there, all players may share one.
    """
    players: dict[tuple[int, int, int], _Player] = {}
    parts: dict[tuple[int, int, int], int] = {}
    notes: list[Note] = []
    seconds = 0.0
    for seconds, (port, track), message in _timed(sequence, speed):
        if not message.values or message.type not in _CHANNEL_MESSAGES or not isinstance(message.values[0], int):
            continue
        channel = message.values[0]
        name = port, channel, track if tracks_apart else -1
        if name not in players:
            players[name] = _Player(channel == DRUM_CHANNEL, notes)
        part = parts.setdefault((port, channel, track), len(parts)) if message.type == "note_on" else 0
        players[name].play(message, seconds, part)
    for player in players.values():
        player.finish(seconds)
    heard = sorted((note for note in notes if note.end > note.onset), key=lambda note: note.onset)
    length = max((note.end for note in heard), default=0.0)
    return Performance(heard, length, tuple(_named(sequence, list(parts), heard)))


def _named(sequence: Sequence, parts: list[tuple[int, int, int]], notes: list[Note]) -> Iterator[Part]:
    """Yield each part, named as its track is where no other part is in it, else after its instrument."""
    parts_in = Counter(track for _port, _channel, track in parts)
    programs = {note.part: note.program for note in reversed(notes)}
    written = {
        number: message.data
        for number, messages in enumerate(sequence.tracks)
        for message in reversed(messages)
        if message.type == "track_name"
    }
    decode = to_decoder(written.values())
    names = {number: " ".join(decode(name).replace("\0", "").split())[:80] for number, name in written.items()}
    for number, (_port, channel, track) in enumerate(parts):
        own = names.get(track, "") if parts_in[track] == 1 else ""
        is_drums = channel == DRUM_CHANNEL
        program = programs.get(number, 0)
        yield Part(own or (DRUM_KIT if is_drums else PROGRAMS[program % len(PROGRAMS)]), is_drums)


_CHANNEL_MESSAGES = frozenset(("note_on", "note_off", "program_change", "pitchwheel", "control_change"))


def _timed(sequence: Sequence, speed: float) -> Iterator[tuple[float, tuple[int, int], Message]]:
    """Yield each message with its time in seconds, its port and its track, in playing order."""
    division = sequence.ticks_per_beat
    frames = max(1, -(division >> 8) * (division & 0xFF)) if division < 0 else 0
    per_tick = 1 / (frames * speed) if frames else DEFAULT_TEMPO / 1e6 / (division or 480) / speed
    before, seconds = 0, 0.0
    for message, place in sorted(_with_places(sequence), key=lambda each: each[0].tick):
        seconds += (message.tick - before) * per_tick
        before = message.tick
        yield seconds, place, message
        if message.type == "set_tempo" and not frames and isinstance(tempo := message.values[0], int) and tempo > 0:
            per_tick = tempo / 1e6 / (division or 480) / speed


def _with_places(sequence: Sequence) -> Iterator[tuple[Message, tuple[int, int]]]:
    start = 0
    for number, track in enumerate(sequence.tracks):
        port = 0
        for message in track:
            if message.type == "midi_port":
                port = int(message.values[0])
            yield (message._replace(tick=message.tick + start) if start else message), (port, number)
        if sequence.layout == 2 and track:
            start += track[-1].tick
