"""Tunebooks: from a file's bytes to the text of each tune, with what the file's header says of all of them."""

import re

from engine.formats.encodings import to_decoder
from engine.formats.interleaved import is_interleaved

_UTF16_STARTS = (b"X\0", b"\0X", b"%\0", b"\0%")
_CHARSET = re.compile(rb"^(?:%%encoding|I:\s*(?:abc-)?(?:charset|encoding))\s+([\w-]+)", re.MULTILINE)
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
    """Return text that is UTF-8, UTF-16, in the encoding that it states, or else in the one that it is likeliest in.

    Lines of a file in several encodings are decoded each on its own where they are UTF-8.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    if data[:2] in _UTF16_STARTS:
        return data.decode("utf-16-le" if data[1] == 0 else "utf-16-be", errors="replace")
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        stated = _CHARSET.search(data)
    lines = data.split(b"\n")
    decode_line = to_decoder(lines, stated[1].decode("ascii", "replace") if stated else "")
    return "\n".join(map(decode_line, lines))


def _has_music(tune: list[str]) -> bool:
    """Tell whether notes have begun, so that an empty line ends the tune; before that it is taken for a slip."""
    keys = [number for number, line in enumerate(tune) if _KEY.match(line)]
    return bool(keys) and any(_is_music(line) for line in tune[keys[0] + 1 :])


def _is_tune(tune: list[str]) -> bool:
    """Tell a tune from a heading that was given a number of its own."""
    return any(_KEY.match(line) or _is_music(line) for line in tune[1:])


def _is_music(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("%") and not _FIELD.match(line)
