"""How long MIDI messages last: seconds by the tempo messages, bars by the time signatures."""

from collections.abc import Sequence as Messages
from itertools import pairwise
from math import ceil

from engine.formats.midi.messages import Message

DEFAULT_TEMPO = 500_000


def to_tempo(microseconds: float) -> float | None:
    """Return quarter notes a minute for microseconds a quarter note; None for a damaged file's zero."""
    return round(60e6 / microseconds, 2) if microseconds > 0 else None


def to_seconds(messages: Messages[Message], ticks_per_beat: int, end: int) -> float | None:
    """Return the time from the first tick to tick `end`; None where the header's division makes no sense."""
    if ticks_per_beat < 0:
        # The two bytes are frames a second (negative) and ticks a frame.
        per_second = -(ticks_per_beat >> 8) * (ticks_per_beat & 255)
        return end / per_second if per_second else None
    if ticks_per_beat == 0:
        return None
    tempos = [(0, DEFAULT_TEMPO)] + [
        (message.tick, int(message.values[0])) for message in messages if message.type == "set_tempo" and message.values
    ]
    inside = [(tick, tempo) for tick, tempo in tempos if tick < end]
    spans = pairwise([*inside, (end, DEFAULT_TEMPO)])
    return sum((stop - start) * tempo for (start, tempo), (stop, _) in spans) / ticks_per_beat / 1e6


def to_metre_spans(messages: Messages[Message], end: int) -> list[tuple[int, int, int]]:
    """Return beats, unit and ticks of each metre up to tick `end`; the first reaches back to the beginning."""
    metres = [message for message in messages if message.tick < end and _is_metre(message)]
    starts = [0, *(message.tick for message in metres[1:]), end]
    return [
        (int(message.values[0]), int(message.values[1]), stop - start)
        for message, (start, stop) in zip(metres, pairwise(starts), strict=False)
    ]


def to_metre(messages: Messages[Message], end: int) -> str:
    """Return the metre that lasts longest, as "6/8"; empty where the file states none."""
    lengths: dict[str, int] = {}
    for beats, unit, ticks in to_metre_spans(messages, end):
        metre = f"{beats}/{unit}"
        lengths[metre] = lengths.get(metre, 0) + ticks
    return max(lengths, key=lengths.__getitem__, default="")


def count_bars(messages: Messages[Message], ticks_per_beat: int, end: int) -> int | None:
    """Return how many bars begin before tick `end`; None where the file states no usable time signature."""
    spans = to_metre_spans(messages, end)
    if ticks_per_beat <= 0 or not spans:
        return None
    return max(1, ceil(sum(ticks * unit / (4 * ticks_per_beat * beats) for beats, unit, ticks in spans) - 0.01))


def _is_metre(message: Message) -> bool:
    """Whether it is a time signature that music can have."""
    if message.type != "time_signature" or len(message.values) < 2:
        return False
    beats, unit = message.values[:2]
    return isinstance(beats, int) and isinstance(unit, int) and beats > 0 and 0 < unit <= 128
