"""MIDI files and a small SoundFont, made here."""

import struct
from pathlib import Path

import numpy as np

TICKS_A_SECOND = 960
_TABLES = ("phdr", "pbag", "pmod", "pgen", "inst", "ibag", "imod", "igen", "shdr")


def to_midi(*events: tuple[float, bytes], division: int = 480) -> bytes:
    """Return a MIDI file of messages at seconds, where a quarter note lasts half a second."""
    track, now = b"", 0
    for seconds, message in events:
        tick = round(seconds * TICKS_A_SECOND)
        track += to_number(tick - now) + message
        now = tick
    track += b"\0\xff\x2f\0"
    head = b"MThd" + struct.pack(">IHHh", 6, 0, 1, division)
    return head + b"MTrk" + struct.pack(">I", len(track)) + track


def to_number(value: int) -> bytes:
    parts = [value & 127]
    while value := value >> 7:
        parts.append(value & 127 | 128)
    return bytes(reversed(parts))


def note(key: int, begin: float = 0.0, end: float = 1.0, *, channel: int = 0) -> list[tuple[float, bytes]]:
    return [(begin, bytes((0x90 | channel, key, 100))), (end, bytes((0x80 | channel, key, 0)))]


def to_soundfont() -> bytes:
    """Return an SF2 file: program 0 is a looped sine of 441 Hz (key 69) below key 100, by two zones that share a root.

    The preset tunes it a semitone up; program 5 has a wave that is not looped.
    """
    wave = np.round(np.sin(2 * np.pi * np.arange(4410) / 100) * 20_000).astype("<i2").tobytes() + bytes(92)
    presets = [(b"Sine", 0, 0, 0), (b"Click", 5, 0, 2), (b"EOP", 0, 0, 3)]
    instruments = [(b"Sine", 0), (b"Click", 3), (b"EOI", 4)]
    rows = {
        "phdr": b"".join(struct.pack("<20sHHHIII", name, *rest, 0, 0, 0) for name, *rest in presets),
        # The first zone of the first preset and of the first instrument is what the others have in common.
        "pbag": struct.pack("<8H", 0, 0, 1, 0, 2, 0, 3, 0),
        "pmod": bytes(10),
        "pgen": struct.pack("<HhHhHhHh", 51, 1, 41, 0, 41, 1, 0, 0),
        "inst": b"".join(struct.pack("<20sH", name, bag) for name, bag in instruments),
        "ibag": struct.pack("<10H", 0, 0, 2, 0, 5, 0, 7, 0, 8, 0),
        "imod": bytes(10),
        "igen": struct.pack(
            "<HhHhHHHhHhHHHhHhHh", 54, 1, 58, 69, 43, 59 << 8, 17, -500, 53, 0, 43, 60 | 99 << 8, 53, 0, 53, 0, 0, 0
        ),
        "shdr": struct.pack("<20sIIIIIBbHH", b"Sine", 0, 4410, 1000, 2000, 44_100, 69, 0, 0, 1)
        + struct.pack("<20sIIIIIBbHH", b"EOS", 0, 0, 0, 0, 0, 0, 0, 0, 0),
    }
    tables = b"pdta" + b"".join(_chunk(name.encode(), rows[name]) for name in _TABLES)
    body = b"sfbk" + _chunk(b"LIST", b"sdta" + _chunk(b"smpl", wave)) + _chunk(b"LIST", tables)
    return _chunk(b"RIFF", body)


def write_soundfont(folder: Path) -> Path:
    path = folder / "small.sf2"
    path.write_bytes(to_soundfont())
    return path


def _chunk(name: bytes, content: bytes) -> bytes:
    return name + struct.pack("<I", len(content)) + content + bytes(len(content) & 1)
