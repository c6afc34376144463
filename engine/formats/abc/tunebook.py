"""Tunebooks: from a file's bytes to the text of each tune, with what the file's header says of all of them."""

import re

from engine.formats.interleaved import is_interleaved

_LINE_END = re.compile(r"\r\n|\n|\r")
_TUNE_START = re.compile(r"\s*X:")
_FIELD = re.compile(r"\s*[A-Za-z+]:")
_KEY = re.compile(r"\s*K:|.*\[K:")
# Fields that may stand before the first tune and hold for all (ABC 2.1, table of fields), and Q:, often there too.
_HEADER_FIELD = re.compile(r"\s*[ABCDFHILMmNOQRrSUZ]:|%%(?!begin|end)")


def split_tunes(data: bytes) -> tuple[bytes, ...]:
    """Return the bytes (UTF-8) of each tune of a tunebook, the file's header before each, without text between tunes.

    A file without any `X:` field, and interleaved ABC, is one piece.
    """
    text = decode(data)
    if is_interleaved(text):
        return (data,)
    header: list[str] = []
    tunes: list[list[str]] = []
    open_tune = False
    for line in _LINE_END.split(text):
        if _TUNE_START.match(line):
            tunes.append([line])
            open_tune = True
        elif not tunes:
            if _HEADER_FIELD.match(line):
                header.append(line)
        elif line.strip():
            if open_tune:
                tunes[-1].append(line)
        else:
            open_tune = open_tune and not _has_music(tunes[-1])
    pieces = [tune for tune in tunes if _is_tune(tune)] or tunes
    return tuple("\n".join([*header, *tune, ""]).encode() for tune in pieces) or (data,)


def decode(data: bytes) -> str:
    """Return text that is UTF-8 with or without a mark, UTF-16 with one, or else Windows Latin, also line by line."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return "\n".join(_decode_line(line) for line in data.split(b"\n"))


def _decode_line(line: bytes) -> str:
    for encoding in ("utf-8", "cp1252"):
        try:
            return line.decode(encoding)
        except UnicodeDecodeError:
            continue
    return line.decode("latin-1")


def _has_music(tune: list[str]) -> bool:
    """Tell whether notes have begun, so that an empty line ends the tune; before that it is taken for a slip."""
    keys = [number for number, line in enumerate(tune) if _KEY.match(line)]
    return bool(keys) and any(_is_music(line) for line in tune[keys[0] + 1 :])


def _is_tune(tune: list[str]) -> bool:
    """Tell a tune from a heading that was given a number of its own."""
    return any(_KEY.match(line) or _is_music(line) for line in tune[1:])


def _is_music(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("%") and not _FIELD.match(line)
