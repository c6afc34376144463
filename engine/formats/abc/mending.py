"""Changing the text of a tune so that abc2xml does not fail on it."""

import re

from engine.formats.abc.fields import to_letters

_LYRICS = re.compile(r"^[ \t]*w:.*$", re.MULTILINE)
_LONG_REST = re.compile(r"([XZ])\d{4,}")
_NO_TEXT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NUMBER = re.compile(r"^\s*X:", re.MULTILINE)
_FIELD = re.compile(r"\s*([A-Za-z+]):(.*)")
_INLINE_FIELD = re.compile(r"\[([A-Za-z]):\s*(\w*)[^\]]*\]?")
_LONG_NUMBER = re.compile(r"\d{5,}")
_PLAIN_FIELDS = {
    "M": re.compile(r"\s*(\d{1,3}/[1-9]\d{0,2}|C\|?)"),
    "L": re.compile(r"\s*(1/[1-9]\d{0,2})"),
    "K": re.compile(r"\s*([A-G][#b]?\s?[A-Za-z]*)"),
    "V": re.compile(r"\s*(\w+)"),
}


def harmless(tune: str) -> str:
    """Take out control characters and rests without end, spell lyrics plainly, number a tune that has no number."""
    tune = _LYRICS.sub(lambda line: to_letters(line[0]), tune)
    tune = _LONG_REST.sub(r"\g<1>999", _NO_TEXT.sub("", tune))
    return tune if _NUMBER.search(tune) else f"X:1\n{tune.lstrip()}"


def simplified(tune: str) -> str:
    """Keep metre, unit length, key, voices and music: what stays when the rest of a tune is wrong."""
    lines = ["X:1"]
    has_key = False
    for line in tune.splitlines():
        field = _FIELD.match(line)
        if field is None:
            if line.strip() and not line.lstrip().startswith("%"):
                lines += [] if has_key else ["K:C"]
                has_key = True
                lines.append(_LONG_NUMBER.sub("", _INLINE_FIELD.sub(_keep_voice, line)))
        elif field[1] in _PLAIN_FIELDS:
            value = _PLAIN_FIELDS[field[1]].match(field[2])
            if value:
                lines.append(f"{field[1]}:{value[1]}")
                has_key = has_key or field[1] == "K"
    return "\n".join([*lines, ""])


def _keep_voice(field: re.Match[str]) -> str:
    return f"[V:{field[2]}]" if field[1] == "V" and field[2] else ""
