"""MTF cut at its bars: every passage is a MIDI piece of its own, begun with what was in force before it."""

from dataclasses import dataclass, field

import numpy as np

from engine.formats.content import Notation
from engine.formats.midi.messages import Message, Sequence
from engine.formats.midi.mtf import from_mtf, to_mtf
from engine.inputs.passages.passage import Passage, Passages, places
from engine.inputs.prepare import prepare_notation
from engine.inputs.wanted import Wanted
from engine.modality import Modality

PASSAGE_BARS = 8

_DEFAULT_TEMPO = 500_000
_MOST_BARS = 20_000
_ALONE = frozenset({"set_tempo", "key_signature", "time_signature"})
_OF_A_CHANNEL = frozenset({"program_change"})
_NOTES = frozenset({"note_on", "note_off"})


def cut_midi(text: str, wanted: Wanted) -> Passages:
    """Return passages of eight bars of MTF; without a time signature, four quarters are a bar."""
    sequence = from_mtf(text)
    messages = sorted(sequence.merged(), key=lambda message: message.tick)
    bars = _barlines(messages, sequence.ticks_per_beat)
    clock = _Clock.of(messages, sequence.ticks_per_beat)
    cuts = []
    for first, stop in places(len(bars) - 1, PASSAGE_BARS):
        begin, end = bars[first], bars[stop]
        part = Sequence(1, sequence.ticks_per_beat, (_between(messages, begin, end),))
        prepared = prepare_notation(Notation(Modality.MIDI, to_mtf(part)), wanted)
        cuts.append(Passage(prepared, (first, stop), (clock.seconds(begin), clock.seconds(end))))
    return Passages(Modality.MIDI, tuple(cuts), max(0, len(bars) - 1))


@dataclass(slots=True)
class _Clock:
    """When a tick is heard: `ticks` at which the tempo changes, the `times` of these, and seconds a tick from there."""

    ticks: list[int] = field(default_factory=lambda: [0])
    times: list[float] = field(default_factory=lambda: [0.0])
    paces: list[float] = field(default_factory=list)

    @classmethod
    def of(cls, messages: list[Message], ticks_per_beat: int) -> "_Clock":
        division = ticks_per_beat if ticks_per_beat > 0 else 480
        clock = cls(paces=[_DEFAULT_TEMPO / 1e6 / division])
        for message in messages:
            if message.type == "set_tempo" and isinstance(message.values[0], int):
                clock.times.append(clock.seconds(message.tick))
                clock.ticks.append(message.tick)
                clock.paces.append(message.values[0] / 1e6 / division)
        return clock

    def seconds(self, tick: int) -> float:
        """Return when a tick is heard, in seconds."""
        place = max(0, int(np.searchsorted(self.ticks, tick, side="right")) - 1)
        return self.times[place] + (tick - self.ticks[place]) * self.paces[place]


def _barlines(messages: list[Message], ticks_per_beat: int) -> list[int]:
    """Return the ticks at which bars begin, and where the last of them ends."""
    end = max((message.tick for message in messages if message.type in _NOTES), default=0)
    division = ticks_per_beat if ticks_per_beat > 0 else 480
    changes = []
    for message in messages:
        beats, unit = (*message.values[:2], 0, 0)[:2]
        if message.type == "time_signature" and isinstance(beats, int) and isinstance(unit, int) and beats and unit:
            changes.append((message.tick, max(1, division * 4 * beats // unit)))
    bars, length = [0], 4 * division
    while bars[-1] < end and len(bars) <= _MOST_BARS:
        while changes and changes[0][0] <= bars[-1]:
            length = changes.pop(0)[1]
        bars.append(bars[-1] + length)
    return bars


def _between(messages: list[Message], begin: int, end: int) -> list[Message]:
    """Return the messages of a stretch, from tick 0 on, after those that put in force what holds there."""
    state: dict[tuple[str, object], Message] = {}
    heard: list[Message] = []
    sounding: dict[tuple[int | float | str, int | float | str], None] = {}
    for message in messages:
        if message.tick >= end:
            break
        moved = Message(max(0, message.tick - begin), message.type, message.values)
        if message.tick < begin:
            if message.type in _ALONE | _OF_A_CHANNEL:
                state[message.type, message.values[0] if message.type in _OF_A_CHANNEL else None] = moved
        elif message.type in _NOTES:
            key = message.values[0], message.values[1]
            begins = message.type == "note_on" and message.values[2] != 0
            if begins or key in sounding:
                heard.append(moved)
            if begins:
                sounding[key] = None
            else:
                sounding.pop(key, None)
        else:
            heard.append(moved)
    ended = [Message(end - begin, "note_on", (channel, pitch, 0)) for channel, pitch in sounding]
    return [*state.values(), *heard, *ended]
