"""Decoding the texts of one file."""

import codecs
import re
from collections.abc import Callable, Iterable

from engine.formats.encodings.detection import guess

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"\x1b$", "iso2022_jp"),
    (b"\x1b(J", "iso2022_jp"),
)
_NAMES = {
    "cp932": ("shiftjis", "sjis", "xsjis", "cp932", "windows31j", "ms932"),
    "euc_jp": ("eucjp", "ujis"),
    "iso2022_jp": ("iso2022jp", "jis"),
    "gb18030": ("gbk", "gb2312", "gb18030", "cp936"),
    "cp950": ("big5", "cp950"),
    "cp949": ("euckr", "cp949", "ksc5601", "uhc"),
    "cp1250": ("cp1250", "windows1250"),
    "iso8859_2": ("iso88592", "latin2"),
    "cp1251": ("cp1251", "windows1251"),
    "koi8_r": ("koi8r", "koi8"),
    "iso8859_5": ("iso88595",),
    "cp1252": ("cp1252", "windows1252", "iso88591", "latin1", "ansi"),
    "cp1253": ("cp1253", "windows1253"),
    "iso8859_7": ("iso88597",),
    "cp1254": ("cp1254", "windows1254", "iso88599", "latin5"),
    "cp1255": ("cp1255", "windows1255", "iso88598"),
    "iso8859_15": ("iso885915", "latin9"),
    "mac_roman": ("macroman", "macintosh", "mac"),
}


def to_decoder(texts: Iterable[bytes], stated: str = "") -> Callable[[bytes], str]:
    """Return what decodes every text of a file: UTF-8 where it is, else the encoding that all the others are likely in.

    `stated` is the encoding that the file names, if that is one for text. What cannot be decoded becomes U+FFFD;
    nothing is raised.
    """
    unknown = [text for text in texts if not _shown(text)]
    encoding = _to_codec(stated) or (guess(unknown) if unknown else "cp1252")

    def decode(text: bytes) -> str:
        return text.decode(_shown(text) or encoding, "replace")

    return decode


def _shown(text: bytes) -> str:
    """Return the encoding that a text shows by itself: a mark at its beginning, escapes, or valid UTF-8; else empty."""
    for mark, encoding in _MARKS:
        if text.startswith(mark) or (mark[0] == 0x1B and mark in text):
            return encoding
    try:
        text.decode("utf-8")
    except UnicodeDecodeError:
        return ""
    return "utf-8"


def _to_codec(name: str) -> str:
    """Return Python's name of an encoding that a file names; empty for Unicode, which is seen, and for what is none."""
    wanted = re.sub(r"[^a-z0-9]", "", name.lower())
    return next((codec for codec, names in _NAMES.items() if wanted in names), "")
