"""What a kern file states of itself: its first key, metre and tempo words."""

import re

_KEY = re.compile(r"^(?:[^\n]*\t)?\*([A-Ga-g])([#-]?):", re.MULTILINE)
_METRE = re.compile(r"^(?:[^\n]*\t)?\*M(\d+/\d+)", re.MULTILINE)
_TEMPO = re.compile(r"^!!!?OMD[^:]*: *(.+)$", re.MULTILINE)


def read_statements(text: str) -> dict[str, str]:
    """Return `key` ("F# minor"), `metre` ("6/8") and `tempo` (words) as far as a kern file states them."""
    statements = {}
    key = _KEY.search(text)
    if key:
        letter, sign = key.groups()
        statements["key"] = f"{letter.upper()}{sign.replace('-', 'b')} {'minor' if letter.islower() else 'major'}"
    metre = _METRE.search(text)
    if metre:
        statements["metre"] = metre[1]
    tempo = _TEMPO.search(text)
    if tempo:
        statements["tempo"] = tempo[1]
    return statements
