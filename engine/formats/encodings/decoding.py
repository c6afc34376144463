"""Decoding the texts of one file."""

import codecs
from collections.abc import Callable, Iterable

from engine.formats.encodings.detection import guess

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"\x1b$", "iso2022_jp"),
    (b"\x1b(J", "iso2022_jp"),
)


def to_decoder(texts: Iterable[bytes]) -> Callable[[bytes], str]:
    """Return what decodes every text of a file: UTF-8 where it is, else the encoding that all the others are likely in.

    What cannot be decoded becomes U+FFFD; nothing is raised.
    """
    unknown = [text for text in texts if not _stated(text)]
    encoding = guess(unknown) if unknown else "cp1252"

    def decode(text: bytes) -> str:
        return text.decode(_stated(text) or encoding, "replace")

    return decode


def _stated(text: bytes) -> str:
    """Return the encoding that a text shows by itself: a mark at its beginning, escapes, or valid UTF-8; else empty."""
    for mark, encoding in _MARKS:
        if text.startswith(mark) or (mark[0] == 0x1B and mark in text):
            return encoding
    try:
        text.decode("utf-8")
    except UnicodeDecodeError:
        return ""
    return "utf-8"
