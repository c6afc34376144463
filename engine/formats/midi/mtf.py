"""MIDI messages as MTF, the text that the symbolic encoder reads, and back."""

from engine.formats.midi.messages import CHANNEL_TYPES, META_TYPES, TEXT_TYPES, Message, Sequence

_DROPPED = frozenset(TEXT_TYPES.values())
_TIME_LAST = frozenset(META_TYPES.values()) | {"unknown_meta"}
_CHANNEL_NAMES = frozenset(name for name, _ in CHANNEL_TYPES)


def to_mtf(sequence: Sequence) -> str:
    """Return the text that CLaMP 3's conversion (mido's merged track, message by message) gives, byte for byte.

    Text-like messages are dropped together with their delta time; all ends of tracks become one, at the end.
    """
    lines = [f"ticks_per_beat {sequence.ticks_per_beat}"]
    before = now = 0
    for message in sequence.merged():
        now, name, values, data = message
        if name == "end_of_track":
            continue
        if name in _CHANNEL_NAMES:
            lines.append(f"{name} {now - before} {' '.join(map(str, values))}")
        elif name not in _DROPPED:
            lines.append(_to_line(name, values, data, now - before))
        before = now
    lines.append(f"end_of_track {now - before}")
    return "\n".join(lines)


def _to_line(name: str, values: tuple[int | float | str, ...], data: bytes, delta: int) -> str:
    words = list(map(str, values))
    if name == "sysex":
        words.append(str(list(data)))
    elif name in {"sequencer_specific", "unknown_meta"}:
        words.append(str(tuple(data)))
    return " ".join([name, *words, str(delta)] if name in _TIME_LAST else [name, str(delta), *words])


def from_mtf(text: str) -> Sequence:
    """Return the messages that an MTF text tells, but those that hold bytes; lines that make no sense are left out."""
    ticks_per_beat = 480
    messages: list[Message] = []
    tick = 0
    for line in text.split("\n"):
        name, *words = line.split(" ")
        values = [_to_number(word) for word in words]
        if not values:
            continue
        time = values.pop(-1 if name in _TIME_LAST else 0)
        if name == "ticks_per_beat":
            ticks_per_beat = time if isinstance(time, int) else ticks_per_beat
            continue
        tick += time if isinstance(time, int) else 0
        if name == "key_signature" or all(isinstance(value, int) for value in values):
            messages.append(Message(tick, name, tuple(values)))
    return Sequence(1, ticks_per_beat, (messages,))


def _to_number(word: str) -> int | str:
    return int(word) if word.removeprefix("-").isdecimal() and len(word) < 16 else word
