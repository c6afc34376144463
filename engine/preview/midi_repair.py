"""MIDI files written anew, whole and with nothing in them but what sounds."""

from collections.abc import Iterable

from engine.formats.midi.messages import CHANNEL_TYPES, Message, Sequence, read_sequence

_STATUS = {name: 0x80 + 0x10 * number for number, (name, _size) in enumerate(CHANNEL_TYPES)}
_END = b"\x00\xff\x2f\x00"
_TICKS = 480
_BEATS_A_SECOND = 2
_MOST_TICKS = 2**27
"""Longer waits (days) are not written."""


def rewrite_midi(midi: bytes) -> bytes:
    """Return a well-formed MIDI file of the same notes, controllers and tempos. Raises `UnreadableFileError`."""
    sequence = read_sequence(midi)
    tracks = [_track(_in_ticks(track, sequence)) for track in sequence.tracks]
    ticks = _TICKS if sequence.ticks_per_beat <= 0 else sequence.ticks_per_beat
    layout = 0 if len(tracks) == 1 else 1
    head = b"MThd" + (6).to_bytes(4, "big") + b"".join(n.to_bytes(2, "big") for n in (layout, len(tracks), ticks))
    return head + b"".join(b"MTrk" + len(track).to_bytes(4, "big") + track for track in tracks)


def _in_ticks(track: Iterable[Message], sequence: Sequence) -> Iterable[Message]:
    """Return messages that count ticks of beats; a file that counts frames has no tempo and gets the default one."""
    division = sequence.ticks_per_beat
    if division > 0:
        return track
    a_second = max(1, -(division >> 8) * (division & 0xFF)) if division else _TICKS * _BEATS_A_SECOND
    return [
        message._replace(tick=round(message.tick * _TICKS * _BEATS_A_SECOND / a_second))
        for message in track
        if message.type != "set_tempo"
    ]


def _track(messages: Iterable[Message]) -> bytes:
    written = bytearray()
    now = 0
    for message in messages:
        payload = _payload(message)
        if payload:
            written += _number(min(max(0, message.tick - now), _MOST_TICKS)) + payload
            now = message.tick
    return bytes(written) + _END


def _payload(message: Message) -> bytes:
    values = [int(value) for value in message.values if not isinstance(value, str)]
    if message.type == "set_tempo" and values[0] > 0:
        return b"\xff\x51\x03" + values[0].to_bytes(3, "big")
    if message.type not in _STATUS:
        return b""
    channel, *data = values
    if message.type == "pitchwheel":
        bend = data[0] + 8192
        data = [bend & 0x7F, bend >> 7]
    return bytes((_STATUS[message.type] | channel, *(min(value, 127) for value in data)))


def _number(value: int) -> bytes:
    """Return a variable-length number: seven bits a byte, all but the last marked."""
    parts = [value & 0x7F]
    while value := value >> 7:
        parts.append(value & 0x7F | 0x80)
    return bytes(reversed(parts))
