"""The disasters, made in a moment: what each file is, and what is said of it."""

import io
import os
import socket
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from engine.modality import Modality
from tests.formats.samples import MUSICXML, by_soundfile, mxl

_GIGABYTE = 10**9
_SCORE = MUSICXML.format("UTF-8")
_BODY = _SCORE[_SCORE.index("<score-partwise") :]
_MIDI_NOTES = b"\x00\x90\x3c\x40\x60\x80\x3c\x00\x00\xff\x2f\x00"
_TOO_LARGE = r"The file is larger than the 100 MB that \w+ files may have\."
_TEN_TUNES = "".join(f"X:{n}\nT:Tune\nK:C\nCDEF|GABc|\n\n" for n in range(10)).encode()

Write = Callable[[Path], None]


@dataclass(frozen=True, slots=True)
class Disaster:
    """One file: its name, how it is made, and a pattern of the sentence; None where it is read as music after all."""

    name: str
    write: Write
    sentence: str | None
    modality: Modality = Modality.SCORE


def _bytes(data: Callable[[], bytes]) -> Write:
    def write(path: Path) -> None:
        path.write_bytes(data())

    return write


def _sparse(head: bytes, size: int) -> Write:
    """A file that takes no room on the disk: zeros without end after its first bytes."""

    def write(path: Path) -> None:
        with path.open("wb") as file:
            file.write(head)
            file.truncate(size)

    return write


def zip_bomb(size: int) -> bytes:
    """Return an .mxl whose score begins as one and goes on with `size` zeros, a stretch of packed ones repeated."""
    stretch = 10_000_000
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    start = packer.compress(b"<score-partwise>") + packer.flush(zlib.Z_FULL_FLUSH)
    part = packer.compress(bytes(stretch)) + packer.flush(zlib.Z_FULL_FLUSH)
    data = start + part * (size // stretch) + b"\x03\x00"
    name = b"score.xml"
    sizes = (0, len(data), min(size, 0xFFFFFFFF), len(name), 0)
    local = struct.pack("<4s5H3I2H", b"PK\x03\x04", 20, 0, 8, 0, 0x21, *sizes) + name
    entry = struct.pack("<4s6H3I5H2I", b"PK\x01\x02", 20, 20, 0, 8, 0, 0x21, *sizes, 0, 0, 0, 0, 0) + name
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, 1, 1, len(entry), len(local) + len(data), 0)
    return local + data + entry + end


def nested_zip(depth: int) -> bytes:
    """Return an archive in an archive in an archive."""
    data = mxl()
    for _ in range(depth):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("META-INF/container.xml", "<container/>")
            archive.writestr("score.xml", data)
        data = packed.getvalue()
    return data


def entity_bomb(encoding: str) -> bytes:
    """Return a score whose title is a billion laughs."""
    entities = "<!ENTITY a0 'ha'>" + "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10))
    body = _BODY.replace("Étude", "&a9;")
    text = f"<?xml version='1.0' encoding='{encoding}'?><!DOCTYPE score-partwise [{entities}]>{body}"
    return text.encode(encoding)


def midi(*tracks: bytes, count: int = 1, division: int = 96) -> bytes:
    """Return a MIDI file of these track chunks, whole with their headers."""
    return b"MThd" + struct.pack(">IHHH", 6, 1, count, division) + b"".join(tracks)


def _track(data: bytes, length: int | None = None) -> bytes:
    return b"MTrk" + struct.pack(">I", len(data) if length is None else length) + data


def _wave(*, channels: int = 1, rate: int = 8_000, claimed: int = 0xFFFFFFFF) -> bytes:
    align = channels & 0xFFFF
    form = struct.pack("<4sI4s4sIHHIIHH", b"RIFF", 0xFFFFFFFF, b"WAVE", b"fmt ", 16, 1, align, rate, rate, align, 8)
    return form + struct.pack("<4sI", b"data", claimed)


def long_wave(hours: float) -> Write:
    size = int(hours * 3_600 * 8_000)
    return _sparse(_wave(claimed=size), 44 + size)


def _rf64() -> bytes:
    data = bytearray(by_soundfile("RF64", "PCM_16", 16_000))
    place = data.index(b"ds64") + 8
    data[place : place + 24] = (2**63 - 1).to_bytes(8, "little") * 3
    return bytes(data)


def _with_metre(metre: str) -> bytes:
    return f"X:1\nT:Metre\nM:{metre}\nL:1/8\nK:C\nCDEF|GABc|\n".encode()


DISASTERS = (
    Disaster("bomb.mxl", _bytes(lambda: zip_bomb(10 * _GIGABYTE)), r"The score is larger than 100 MB once unpacked\."),
    Disaster("nested.mxl", _bytes(lambda: nested_zip(20)), r"This file is neither MusicXML nor a compressed score\."),
    Disaster("entities.xml", _bytes(lambda: entity_bomb("UTF-8")), r"The file declares XML entities, .*\."),
    Disaster("entities-le.xml", _bytes(lambda: b"\xff\xfe" + entity_bomb("UTF-16-LE")), r"The file declares XML .*\."),
    Disaster("entities-be.xml", _bytes(lambda: entity_bomb("UTF-16-BE")), r"The file declares XML entities, .*\."),
    Disaster(
        "deep.musicxml",
        _bytes(lambda: b"<score-partwise>" + b"<a>" * 10**6 + b"</a>" * 10**6 + b"</score-partwise>"),
        r"The MusicXML is nested deeper than any score is\.",
    ),
    Disaster(
        "deep and open.musicxml",
        _bytes(lambda: b"<score-partwise>" + b"<a>" * 10**6),
        r"The MusicXML is damaged: no element found: line 1, column \d+\.",
    ),
    Disaster(
        "ticks.mid",
        _bytes(lambda: midi(_track(b"\x87\xff\xff\xff\x7f" + _MIDI_NOTES[1:]))),
        None,
        Modality.MIDI,
    ),
    Disaster(
        "tracks.mid",
        _bytes(lambda: midi(_track(b"") * 10**6, count=0)),
        r"The MIDI file holds no notes\.",
        Modality.MIDI,
    ),
    Disaster(
        "notes in a million tracks.mid", _bytes(lambda: midi(_track(_MIDI_NOTES) * 10**6, count=0)), None, Modality.MIDI
    ),
    Disaster(
        "lengths.mid",
        _bytes(lambda: midi(*[_track(b"\x00\xff\x01\x8b\xa9\xd8\xbc\x00" + _MIDI_NOTES, 3 * _GIGABYTE)] * 9, count=9)),
        r"The MIDI file holds no notes\.",
        Modality.MIDI,
    ),
    Disaster("claims.wav", _bytes(_rf64), None, Modality.AUDIO),
    Disaster(
        "channels.wav",
        _bytes(lambda: _wave(channels=65_535) + bytes(300_000)),
        r"The file holds no sound that can be decoded\.",
        Modality.AUDIO,
    ),
    Disaster(
        "slow.wav",
        _bytes(lambda: _wave(rate=1) + bytes(9_000)),
        r"The file holds no sound that can be decoded\.",
        Modality.AUDIO,
    ),
    Disaster(
        "fast.wav",
        _bytes(lambda: _wave(rate=10_000_000) + bytes(9_000)),
        r"The file holds no sound that can be decoded\.",
        Modality.AUDIO,
    ),
    Disaster("sparse.mid", _sparse(midi(_track(_MIDI_NOTES)), 50 * _GIGABYTE), _TOO_LARGE, Modality.MIDI),
    Disaster("sparse.abc", _sparse(_TEN_TUNES * 300, 50 * _GIGABYTE), _TOO_LARGE),
    Disaster("sparse.xml", _sparse(_SCORE.encode(), 50 * _GIGABYTE), _TOO_LARGE),
    Disaster("long text.abc", _bytes(lambda: _TEN_TUNES * 400_000), _TOO_LARGE),
    Disaster("million.abc", _bytes(lambda: b"X:1\nK:C\nC|\n\n" * 10**6), r"The file holds more than 100,000 tunes\."),
    Disaster("metre.abc", _bytes(lambda: _with_metre("__import__('os').system('touch /tmp/evaluated')/4")), None),
    Disaster("metre sum.abc", _bytes(lambda: _with_metre("9**9**9/4")), None),
)


def make_pipe(path: Path) -> None:
    """A pipe that nobody writes into."""
    os.mkfifo(path)


def make_socket(path: Path) -> None:
    """A socket that nobody listens to; bound by a short relative path, since such paths are limited."""
    here = Path.cwd()
    os.chdir(path.parent)
    try:
        with socket.socket(socket.AF_UNIX) as made:
            made.bind(path.name)
    finally:
        os.chdir(here)


def make_device(path: Path) -> None:
    """A device that never ends, by a link."""
    path.symlink_to("/dev/zero")


def make_loop(path: Path) -> None:
    """Two links that lead to one another."""
    other = path.with_name(f"other {path.name}")
    path.symlink_to(other)
    other.symlink_to(path)


SPECIALS: tuple[tuple[str, Write, str], ...] = (
    ("pipe.mid", make_pipe, "The file cannot be opened: It is no ordinary file."),
    ("socket.mid", make_socket, "The file cannot be opened: It is no ordinary file."),
    ("device.wav", make_device, "The file cannot be opened: It is no ordinary file."),
    ("loop.abc", make_loop, "The file cannot be opened: Too many levels of symbolic links."),
)
