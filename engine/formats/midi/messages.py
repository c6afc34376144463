"""Standard MIDI files as messages at absolute ticks, read as far as a damaged file goes."""

from dataclasses import dataclass
from typing import NamedTuple

from engine.errors import UnreadableFileError

TEXT_TYPES = {
    0x01: "text",
    0x02: "copyright",
    0x03: "track_name",
    0x04: "instrument_name",
    0x05: "lyrics",
    0x06: "marker",
    0x07: "cue_marker",
    0x09: "device_name",
}
META_TYPES = {
    0x00: "sequence_number",
    0x20: "channel_prefix",
    0x21: "midi_port",
    0x2F: "end_of_track",
    0x51: "set_tempo",
    0x54: "smpte_offset",
    0x58: "time_signature",
    0x59: "key_signature",
    0x7F: "sequencer_specific",
} | TEXT_TYPES
CHANNEL_TYPES = (
    ("note_off", 2),
    ("note_on", 2),
    ("polytouch", 2),
    ("control_change", 2),
    ("program_change", 1),
    ("aftertouch", 1),
    ("pitchwheel", 2),
)
_SYSTEM_TYPES = {
    0xF1: ("quarter_frame", 1),
    0xF2: ("songpos", 2),
    0xF3: ("song_select", 1),
    0xF6: ("tune_request", 0),
    0xF8: ("clock", 0),
    0xFA: ("start", 0),
    0xFB: ("continue", 0),
    0xFC: ("stop", 0),
    0xFE: ("active_sensing", 0),
}
_FRAME_RATES = (24, 25, 29.97, 30)
_MAJOR_KEYS = ("Cb", "Gb", "Db", "Ab", "Eb", "Bb", "F", "C", "G", "D", "A", "E", "B", "F#", "C#")
_MINOR_KEYS = ("Abm", "Ebm", "Bbm", "Fm", "Cm", "Gm", "Dm", "Am", "Em", "Bm", "F#m", "C#m", "G#m", "D#m", "A#m")
_LONGEST_NUMBER = 8
_MOST_TRACKS = 65_535


class Message(NamedTuple):
    """One message at an absolute `tick`, named and valued as mido does; `data` holds text and exclusive bytes."""

    tick: int
    type: str
    values: tuple[int | float | str, ...] = ()
    data: bytes = b""


@dataclass(frozen=True, slots=True)
class Sequence:
    """A MIDI file: `layout` is the header's format (0, 1 or 2); `ticks_per_beat` is negative where it counts frames."""

    layout: int
    ticks_per_beat: int
    tracks: tuple[list[Message], ...]

    def merged(self) -> list[Message]:
        """Return the messages of all tracks in playing order; tracks of layout 2 follow one another."""
        messages: list[Message] = []
        start = 0
        for track in self.tracks:
            messages += [message._replace(tick=message.tick + start) for message in track] if start else track
            if self.layout == 2 and track:
                start += track[-1].tick
        return sorted(messages, key=lambda message: message.tick)


def read_sequence(data: bytes) -> Sequence:
    """Read a Standard MIDI File, bare or inside RIFF (RMID) or MacBinary.

    Chunk lengths that lie, missing ends of tracks, bytes above 127 and cut-off files are read as far as they make
    sense. Raises UnreadableFileError when there is no header or no track.
    """
    start = data.find(b"MThd", 0, 4096)
    if start < 0 or len(data) < start + 14:
        raise UnreadableFileError("The file is not a MIDI file, or it ends within its header.")
    size = int.from_bytes(data[start + 4 : start + 8], "big")
    layout = int.from_bytes(data[start + 8 : start + 10], "big")
    count = int.from_bytes(data[start + 10 : start + 12], "big")
    ticks_per_beat = int.from_bytes(data[start + 12 : start + 14], "big", signed=True)
    after = start + 8 + size
    first = after if data[after : after + 4] == b"MTrk" else data.find(b"MTrk", start + 14)
    tracks = _read_tracks(data, first, count) if first >= 0 else []
    if not tracks:
        raise UnreadableFileError("The MIDI file holds no tracks.")
    return Sequence(layout, ticks_per_beat, tuple(tracks))


def _read_tracks(data: bytes, at: int, count: int) -> list[list[Message]]:
    """Return the first `count` tracks (as many as a header can count where it counts none) from the chunks at `at`."""
    tracks: list[list[Message]] = []
    while 0 <= at <= len(data) - 8 and len(tracks) < (count or _MOST_TRACKS):
        begin = at + 8
        end = begin + int.from_bytes(data[at + 4 : begin], "big")
        lies = not _ends_a_chunk(data, end)
        if lies:
            following = data.find(b"MTrk", begin)
            end = following if following >= 0 else len(data)
        if data[at : at + 4] == b"MTrk":
            tracks.append(read_track(data[begin:end], to_first_end=lies))
        at = end
    return tracks


def _ends_a_chunk(data: bytes, end: int) -> bool:
    """Whether a chunk can end at `end`: the file does too, or another chunk's name stands there."""
    name = data[end : end + 4]
    return end == len(data) or (len(name) == 4 and all(0x20 <= byte < 0x7F for byte in name))


def read_track(data: bytes, *, to_first_end: bool = False) -> list[Message]:
    """Return a track chunk's messages up to its end, or to the first byte that makes no sense.

    Messages after an end-of-track are kept while the chunk is sound, as mido keeps them, unless `to_first_end`.
    """
    messages: list[Message] = []
    tick = at = status = 0
    sound_until: int | None = None
    try:
        while at < len(data):
            delta, at = read_number(data, at)
            byte = data[at]
            if byte == 0xFF:
                type_byte = data[at + 1]
                payload, at = _read_payload(data, at + 2)
                # mido gives messages of unknown types no time of their own, and the reference reads with mido.
                tick += delta if type_byte in META_TYPES else 0
                _add_meta(messages, tick, type_byte, payload)
                if type_byte == 0x2F:
                    sound_until = len(messages)
                    if to_first_end:
                        break
            elif byte in (0xF0, 0xF7):
                tick += delta
                payload, at = _read_payload(data, at + 1)
                messages.append(Message(tick, "sysex", (), _to_exclusive(payload)))
            else:
                tick += delta
                if byte >= 0x80:
                    at += 1
                    status = byte if byte < 0xF0 else status
                message, at = _read_short(data, at, tick, byte if byte >= 0x80 else status)
                messages.append(message)
    except (IndexError, ValueError):
        return messages[:sound_until]
    return messages


def read_number(data: bytes, at: int) -> tuple[int, int]:
    """Return the variable-length number at `at` and the place after it; ValueError when it never ends."""
    number = data[at]
    if number < 0x80:
        return number, at + 1
    number &= 0x7F
    for place in range(at + 1, at + _LONGEST_NUMBER):
        byte = data[place]
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            return number, place + 1
    raise ValueError("a number that does not end")


def _read_payload(data: bytes, at: int) -> tuple[bytes, int]:
    length, at = read_number(data, at)
    if at + length > len(data):
        raise IndexError("a message longer than its track")
    return data[at : at + length], at + length


def _read_short(data: bytes, at: int, tick: int, status: int) -> tuple[Message, int]:
    """Return the channel or system message whose data bytes begin at `at`; ValueError for an undefined status."""
    if status >= 0xF0:
        if status not in _SYSTEM_TYPES:
            raise ValueError("an undefined status")
        name, size = _SYSTEM_TYPES[status]
        return Message(tick, name, _to_system_values(name, data[at : at + size])), at + size
    if not status:
        raise ValueError("a running status that nothing began")
    name, size = CHANNEL_TYPES[(status >> 4) - 8]
    first = min(data[at], 127)
    if size == 1:
        return Message(tick, name, (status & 15, first)), at + 1
    second = min(data[at + 1], 127)
    if name == "pitchwheel":
        return Message(tick, name, (status & 15, (first | second << 7) - 8192)), at + 2
    return Message(tick, name, (status & 15, first, second)), at + 2


def _to_system_values(name: str, data: bytes) -> tuple[int, ...]:
    if name == "quarter_frame":
        return data[0] >> 4, data[0] & 15
    if name == "songpos":
        return (min(data[0], 127) | min(data[1], 127) << 7,)
    return tuple(data)


def _to_exclusive(payload: bytes) -> bytes:
    """Return an exclusive message's bytes without its begin and end marks."""
    begin = 1 if payload[:1] == b"\xf0" else 0
    end = len(payload) - 1 if payload[begin:].endswith(b"\xf7") else len(payload)
    return bytes(min(byte, 127) for byte in payload[begin:end])


def _add_meta(messages: list[Message], tick: int, type_byte: int, data: bytes) -> None:
    """Append a meta message; one whose data make no sense is left out, and its time is kept."""
    name = META_TYPES.get(type_byte)
    if name is None:
        messages.append(Message(tick, "unknown_meta", (type_byte,), data))
    elif type_byte in TEXT_TYPES or name == "sequencer_specific":
        messages.append(Message(tick, name, (), data))
    else:
        values = _to_meta_values(name, data)
        if values is not None:
            messages.append(Message(tick, name, values))


def _to_meta_values(name: str, data: bytes) -> tuple[int | float | str, ...] | None:
    """Return a meta message's values in mido's order, None when the data are too short or out of range."""
    needed = {"channel_prefix": 1, "set_tempo": 3, "smpte_offset": 5, "time_signature": 4, "key_signature": 2}
    if len(data) < needed.get(name, 0) or (name == "sequence_number" and len(data) == 1):
        return None
    values: tuple[int | float | str, ...] | None = ()
    match name:
        case "sequence_number":
            values = (int.from_bytes(data[:2], "big"),)
        case "channel_prefix" | "midi_port":
            values = (data[0] if data else 0,)
        case "set_tempo":
            values = (int.from_bytes(data[:3], "big"),)
        case "time_signature":
            values = (data[0], 2 ** data[1], data[2], data[3])
        case "key_signature":
            values = _to_key_values(data)
        case "smpte_offset":
            values = _to_offset_values(data)
    return values


def _to_key_values(data: bytes) -> tuple[str] | None:
    sharps = data[0] - 256 if data[0] > 127 else data[0]
    if abs(sharps) > 7 or data[1] > 1:
        return None
    return ((_MINOR_KEYS if data[1] else _MAJOR_KEYS)[sharps + 7],)


def _to_offset_values(data: bytes) -> tuple[int | float, ...] | None:
    rate = data[0] >> 5
    if rate >= len(_FRAME_RATES) or data[1] > 59 or data[2] > 59 or data[4] > 99:
        return None
    return (_FRAME_RATES[rate], data[0] & 31, *data[1:5])
