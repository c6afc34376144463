"""The texts of a RIFF file (WAVE, or MIDI as RMID): its INFO list and what it is displayed as."""

import io
from collections.abc import Iterator
from typing import BinaryIO

_LIST, _INFO, _DISPLAY = b"LIST", b"INFO", b"DISP"
_PLAIN_TEXT = 1
_MOST_CHUNKS = 1_000
_LONGEST = 65_536

Info = tuple[tuple[str, bytes], ...]


def read_info(file: BinaryIO) -> Info:
    """Return (name, text) of every text in a RIFF file; none where it is no RIFF, or damage begins."""
    file.seek(0)
    if file.read(12)[:4] != b"RIFF":
        return ()
    texts: list[tuple[str, bytes]] = []
    for name, begin, size in _chunks(file, 12):
        if name in {_LIST, _DISPLAY}:
            file.seek(begin)
            content = file.read(min(size, _LONGEST))
            if name == _LIST and content.startswith(_INFO):
                inner = _chunks(io.BytesIO(content), len(_INFO))
                texts += [(_to_name(kind), content[at : at + length]) for kind, at, length in inner]
            elif name == _DISPLAY and int.from_bytes(content[:4], "little") == _PLAIN_TEXT:
                texts.append((_to_name(name), content[4:]))
    return tuple((name, text.split(b"\0", 1)[0]) for name, text in texts)


def _chunks(file: BinaryIO, at: int) -> Iterator[tuple[bytes, int, int]]:
    """Return name, begin and size of the chunks that follow one another from `at`."""
    for _ in range(_MOST_CHUNKS):
        file.seek(at)
        header = file.read(8)
        if len(header) < 8:
            return
        size = int.from_bytes(header[4:], "little")
        yield header[:4], at + 8, size
        at += 8 + size + size % 2


def _to_name(name: bytes) -> str:
    return name.decode("latin-1")
