"""The fields of a tune, with ABC's spellings of accented letters made letters."""

import html
import re
import unicodedata

from engine.formats.musicxml.words import tidy

_FIELD = re.compile(r"\s*([A-Za-z]):(.*)")
_INLINE_FIELD = re.compile(r"\[([KMQ]):([^\]]*)\]")
_COMMENT = re.compile(r"(?<!\\)%.*")
_ACCENTS = {
    "'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", "~": "\u0303", "=": "\u0304", ".": "\u0307",
    ";": "\u0328", "u": "\u0306", "v": "\u030c", "H": "\u030b", "c": "\u0327",
}  # fmt: skip
_ACCENTED = re.compile(r"\\([`'^\"~=.;uvHc])([A-Za-z])")
_LIGATURES = {
    r"\ss": "ß", r"\ae": "æ", r"\AE": "Æ", r"\oe": "œ", r"\OE": "Œ", r"\/o": "ø", r"\/O": "Ø", r"\aa": "å", r"\AA": "Å",
    r"\dh": "ð", r"\DH": "Ð", r"\th": "þ", r"\TH": "Þ",
}  # fmt: skip
_LIGATURE = re.compile("|".join(map(re.escape, _LIGATURES)))


def to_fields(tune: str) -> dict[str, list[str]]:
    """Return the values of a tune's fields by letter, inline ones after those that stand on lines of their own."""
    fields: dict[str, list[str]] = {}
    for line in tune.splitlines():
        field = _FIELD.match(line)
        if field:
            value = readable(_COMMENT.sub("", field[2]))
            if value:
                fields.setdefault(field[1], []).append(value)
    for letter, value in _INLINE_FIELD.findall(tune):
        fields.setdefault(letter, []).append(value.strip())
    return fields


def readable(text: str) -> str:
    """Return a text on one line, with ABC's spellings of accented letters made letters."""
    return tidy("".join(char for char in to_letters(html.unescape(text)) if char.isprintable()))


def to_letters(text: str) -> str:
    """Return a text with ABC's spellings of accented letters made letters, and nothing else changed."""
    text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda found: chr(int(found[1], 16)), text)
    text = _LIGATURE.sub(lambda found: _LIGATURES[found[0]], text)
    return _ACCENTED.sub(lambda found: unicodedata.normalize("NFC", found[2] + _ACCENTS[found[1]]), text)
