"""Small Guitar Pro files of every version, written here."""

import io
import struct
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

VERSIONS = {
    "3.00": b"FICHIER GUITAR PRO v3.00", "4.06": b"FICHIER GUITAR PRO v4.06", "5.00": b"FICHIER GUITAR PRO v5.00",
    "5.10": b"FICHIER GUITAR PRO v5.10",
}  # fmt: skip
GUITAR = (64, 59, 55, 50, 45, 40)
QUARTER, EIGHTH, HALF, WHOLE = 0, 1, -1, -2


@dataclass
class WrittenBeat:
    """One beat: `frets` by string from 0 (the highest); `effects` are the bytes of a note's effects by string."""

    length: int = QUARTER
    frets: dict[int, int] = field(default_factory=dict)
    dotted: bool = False
    tuplet: int = 0
    tied: tuple[int, ...] = ()
    effects: dict[int, bytes] = field(default_factory=dict)
    dynamic: int = 0
    chord: bytes = b""
    text: bytes = b""
    tempo: int = -1


@dataclass
class WrittenTrack:
    """One track with the beats of each bar."""

    name: bytes
    bars: Sequence[Sequence[WrittenBeat]]
    tuning: tuple[int, ...] = GUITAR
    channel: int = 1
    capo: int = 0


def binary(version: str, tracks: Sequence[WrittenTrack], **texts: object) -> bytes:
    """Return a file of Guitar Pro 3, 4 or 5; `texts` may hold texts, `lyrics`, `headers` of bars and `programs`."""
    return _Writer(version).write(tracks, texts)


def text(data: bytes) -> bytes:
    """Return a text with the size of its field and its length."""
    return struct.pack("<iB", len(data) + 1, len(data)) + data


class _Writer:
    def __init__(self, version: str) -> None:
        self._name = VERSIONS[version]
        self._is_5 = version[0] == "5"
        self._is_50 = version == "5.00"
        self._major = int(version[0])

    def write(self, tracks: Sequence[WrittenTrack], texts: dict[str, object]) -> bytes:
        parts = [bytes([len(self._name)]), self._name.ljust(30, b"\0")]
        names = ["title", "subtitle", "artist", "album", "words"]
        names += ["music"] if self._is_5 else []
        for name in [*names, "copyright", "transcriber", "instructions"]:
            value = texts.get(name, b"")
            assert isinstance(value, bytes)
            parts.append(text(value))
        parts.append(struct.pack("<i", 0))
        parts += [] if self._is_5 else [b"\0"]
        parts += self._lyrics(texts)
        if self._is_5:
            parts.append(bytes(30 if self._is_50 else 49) + text(b"%PAGE%") * 10 + text(b""))
        parts.append(struct.pack("<i", 96) + (b"" if self._is_50 or not self._is_5 else b"\0"))
        parts.append(bytes({3: 4, 4: 5, 5: 5}[self._major]))
        parts += [struct.pack("<i", 25 if channel else 0) + bytes(8) for channel in range(64)]
        if self._is_5:
            parts.append(struct.pack("<19h", *[-1] * 19) + bytes(4))
        bars = len(tracks[0].bars)
        parts.append(struct.pack("<ii", bars, len(tracks)))
        parts += self._bars(bars, texts)
        parts += [self._track(number, track) for number, track in enumerate(tracks)]
        parts.append(bytes(2 if self._is_50 else 1) if self._is_5 else b"")
        for number in range(bars):
            parts += [self._bar(track.bars[number]) for track in tracks]
        return b"".join(parts)

    def _lyrics(self, texts: dict[str, object]) -> Iterable[bytes]:
        if self._major < 4:
            return
        line = texts.get("lyrics", b"")
        assert isinstance(line, bytes)
        yield struct.pack("<iii", 1, 1, len(line)) + line
        yield struct.pack("<ii", 1, 0) * 4

    def _bars(self, count: int, texts: dict[str, object]) -> Iterable[bytes]:
        """Write the bars; `headers` holds (flags, what follows them) by bar."""
        headers = texts.get("headers", {})
        assert isinstance(headers, dict)
        for number in range(count):
            flags, data = headers.get(number, (0x43, bytes([4, 4, 1, 0])) if number == 0 else (0, b""))
            before = b"\0" if self._is_5 and number else b""
            after = bytes((4 if flags & 3 else 0) + (0 if flags & 16 else 1) + 1) if self._is_5 else b""
            yield before + bytes([flags]) + data + after

    def _track(self, number: int, track: WrittenTrack) -> bytes:
        begin = b"\0" if self._is_5 and (number == 0 or self._is_50) else b""
        drums = 1 if track.channel == 10 else 0
        tuning = [*track.tuning, *[0] * (7 - len(track.tuning))]
        data = begin + bytes([drums, len(track.name)]) + track.name.ljust(40, b"\0")
        data += struct.pack(
            "<8i5i", len(track.tuning), *tuning, 1, track.channel, track.channel, 24, track.capo
        ) + bytes(4)
        if self._is_5:
            data += bytes(29 + (15 if self._is_50 else 20)) + (b"" if self._is_50 else text(b"") * 2)
        return data

    def _bar(self, beats: Sequence[WrittenBeat]) -> bytes:
        data = struct.pack("<i", len(beats)) + b"".join(map(self._beat, beats))
        return data + (struct.pack("<iB", 0, 0) if self._is_5 else b"")

    def _beat(self, beat: WrittenBeat) -> bytes:
        flags = (1 if beat.dotted else 0) | (2 if beat.chord else 0) | (4 if beat.text else 0)
        flags |= (16 if beat.tempo >= 0 else 0) | (32 if beat.tuplet else 0) | (0 if beat.frets else 64)
        data = bytes([flags]) + (b"" if beat.frets else b"\2") + struct.pack("<b", beat.length)
        data += struct.pack("<i", beat.tuplet) if beat.tuplet else b""
        data += b"\0" + text(beat.chord) + bytes(4) if beat.chord else b""
        data += text(beat.text) if beat.text else b""
        data += self._mix(beat.tempo) if beat.tempo >= 0 else b""
        data += bytes([sum(1 << 6 - string for string in beat.frets)])
        data += b"".join(self._note(beat, string) for string in sorted(beat.frets))
        return data + (b"\0\0" if self._is_5 else b"")

    def _mix(self, tempo: int) -> bytes:
        data = b"\xff" + (bytes(16) if self._is_5 else b"") + b"\xff" * 6 + (text(b"") if self._is_5 else b"")
        data += struct.pack("<ib", tempo, 0) + (b"\0" if self._is_5 and not self._is_50 else b"")
        data += b"\0" if self._major >= 4 else b""
        return data + (b"\0" if self._is_5 else b"") + (text(b"") * 2 if self._is_5 and not self._is_50 else b"")

    def _note(self, beat: WrittenBeat, string: int) -> bytes:
        effects = beat.effects.get(string, b"")
        flags = 0x20 | (0x10 if beat.dynamic else 0) | (0x08 if effects else 0)
        data = bytes([flags, 2 if string in beat.tied else 1])
        data += bytes([beat.dynamic]) if beat.dynamic else b""
        return data + struct.pack("<b", beat.frets[string]) + (b"\0" if self._is_5 else b"") + effects


def gpif(score: str = "", tracks: str = "", bars: str = "", rest: str = "", master: str = "") -> bytes:
    """Return a GPIF document of these parts."""
    return (
        f"<?xml version='1.0' encoding='utf-8'?><GPIF><GPVersion>7</GPVersion><Score>{score}</Score>"
        f"<MasterTrack>{master}</MasterTrack><Tracks>{tracks}</Tracks><MasterBars>{bars}</MasterBars>{rest}</GPIF>"
    ).encode()


def zipped(document: bytes) -> bytes:
    """Return a document as Guitar Pro 7 and 8 pack it."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("VERSION", "7.0")
        archive.writestr("Content/Preferences.json", "{}")
        archive.writestr("Content/score.gpif", document)
    return buffer.getvalue()


def contained(document: bytes) -> bytes:
    """Return a document in Guitar Pro 6's container, not compressed, behind another file."""
    files = [(b"misc.xml", b"<misc/>"), (b"score.gpif", document)]
    sectors = [b"\xff" * 0x1000]
    for name, content in files:
        count = -(-len(content) // 0x1000)
        numbers = range(len(sectors) + 1, len(sectors) + 1 + count)
        entry = struct.pack("<i", 2) + name.ljust(136, b"\0") + struct.pack("<ii", len(content), 0)
        sectors.append((entry + struct.pack(f"<{count}i", *numbers)).ljust(0x1000, b"\0"))
        padded = content.ljust(count * 0x1000, b"\0")
        sectors += [padded[place : place + 0x1000] for place in range(0, len(padded), 0x1000)]
    return b"BCFS" + b"".join(sectors)


def compressed(data: bytes) -> bytes:
    """Return data as Guitar Pro 6 compresses it: runs of one byte as copies, all else byte by byte."""
    bits: list[str] = []
    place = 0
    while place < len(data):
        run = 1
        while place and run < 4000 and place + run < len(data) and data[place + run] == data[place - 1] == data[place]:
            run += 1
        if run > 8:
            # A copy reaches back over at least what it copies, so long runs double.
            while run:
                size = min(run, _run_before(data, place), 4000)
                bits.append("1" + f"{12:04b}" + f"{size:012b}"[::-1] * 2)
                place, run = place + size, run - size
        else:
            bits.append("0" + "10" + f"{data[place]:08b}")
            place += 1
    stream = "".join(bits)
    stream += "0" * (-len(stream) % 8)
    packed = bytes(int(stream[at : at + 8], 2) for at in range(0, len(stream), 8))
    return b"BCFZ" + struct.pack("<i", len(data)) + packed


def _run_before(data: bytes, place: int) -> int:
    run = 1
    while run < place and data[place - run - 1] == data[place - 1]:
        run += 1
    return run
