"""Texts of tags whose encoding is not what the tag's format prescribes: ID3's Latin-1, and RIFF's INFO."""

import codecs
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, BinaryIO

from engine.formats.encodings import read_info, to_decoder

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

BYTES_AS_TEXT = "incipit-bytes-as-text"
"""A codec that keeps bytes above 127 as characters of private use, so that they can be told from decoded ones."""

_FIRST = 0xF700
_TABLE = "".join(chr(byte if byte < 128 else _FIRST + byte) for byte in range(256))
_KEPT = re.compile("[\\x00-\\x7f\uf780-\uf7ff]*[\uf780-\uf7ff][\\x00-\\x7f\uf780-\uf7ff]*")
_LATIN = re.compile("[\\x00-\\xff]*[\\x80-\\xff][\\x00-\\xff]*")
_INFO_FIELDS = {
    "INAM": "title", "TITL": "title", "IPRD": "album", "IART": "artist", "ICMT": "comment", "IMUS": "composer",
    "IGNR": "genre", "IPUB": "publisher", "IWRI": "lyricist", "ICOP": "copyright",
}  # fmt: skip


def decoded(fields: Mapping[str, list[str]], file: BinaryIO) -> dict[str, list[str]]:
    """Return the values of tags with every kept byte decoded: all of a file's tags tell together in what encoding."""
    info = read_info(file)
    found = {name: list(values) for name, values in fields.items()}
    # An ID3 tag inside a RIFF or AIFF file was decoded as Latin-1 whatever it was.
    kept = _LATIN if _is_container(file) else _KEPT
    texts = [_to_bytes(text) for values in found.values() for text in values if kept.fullmatch(text)]
    decode = to_decoder([*texts, *(text for _, text in info)])
    for name, text in info:
        field = _INFO_FIELDS.get(name)
        # What is no UTF-8 could not be decoded as such.
        if field and any("\ufffd" in value for value in found.get(field, [])):
            found[field] = [decode(text)]
    return {name: [_restored(text, decode, kept) for text in values] for name, values in found.items()}


def _is_container(file: BinaryIO) -> bool:
    file.seek(0)
    return file.read(4) in {b"RIFF", b"FORM"}


def _restored(text: str, decode: Callable[[bytes], str], kept: re.Pattern[str]) -> str:
    if kept.fullmatch(text):
        return decode(_to_bytes(text))
    return re.sub("[\uf780-\uf7ff]", lambda found: chr(ord(found[0]) - _FIRST), text)


def _to_bytes(text: str) -> bytes:
    return bytes(ord(char) & 0xFF for char in text)


def _find_codec(name: str) -> codecs.CodecInfo | None:
    """Return the codec, which Python asks for by its name, with underscores for hyphens."""
    if name.replace("_", "-") != BYTES_AS_TEXT:
        return None
    return codecs.CodecInfo(_encode, _decode, name=BYTES_AS_TEXT)


def _decode(data: "ReadableBuffer", errors: str = "strict") -> tuple[str, int]:
    return codecs.charmap_decode(data, errors, _TABLE)


def _encode(text: str, errors: str = "strict") -> tuple[bytes, int]:
    return codecs.charmap_encode(text, errors, codecs.charmap_build(_TABLE))


codecs.register(_find_codec)
