"""The texts of a RIFF file: its INFO list and what it is displayed as."""

_LIST, _INFO, _DISPLAY = b"LIST", b"INFO", b"DISP"
_PLAIN_TEXT = 1
_MOST_TEXTS = 100
_LONGEST = 65_536

Info = tuple[tuple[str, bytes], ...]


def read_info(data: bytes) -> Info:
    """Return (name, text) of every text around a MIDI file in RIFF; none where there is no RIFF, or damage begins."""
    if not data.startswith(b"RIFF"):
        return ()
    texts: list[tuple[str, bytes]] = []
    for name, begin, end in _chunks(data, 12, len(data)):
        if name == _LIST and data[begin : begin + 4] == _INFO:
            texts += [(_to_name(inner), data[at:stop]) for inner, at, stop in _chunks(data, begin + 4, end)]
        elif name == _DISPLAY and int.from_bytes(data[begin : begin + 4], "little") == _PLAIN_TEXT:
            texts.append((_to_name(name), data[begin + 4 : end]))
    return tuple((name, text[:_LONGEST].split(b"\0", 1)[0]) for name, text in texts[:_MOST_TEXTS])


def _chunks(data: bytes, at: int, end: int) -> list[tuple[bytes, int, int]]:
    """Return name, begin and end of the chunks that follow one another from `at` to `end`."""
    chunks = []
    while at + 8 <= end:
        begin = at + 8
        size = int.from_bytes(data[at + 4 : begin], "little")
        chunks.append((data[at : at + 4], begin, min(begin + size, end)))
        at = begin + size + size % 2
    return chunks


def _to_name(name: bytes) -> str:
    return name.decode("latin-1")
