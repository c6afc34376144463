"""What interleaved ABC says: signature, metre, pickup, ornaments, chord symbols, repeats, changes."""

import re
from collections import Counter
from dataclasses import dataclass
from fractions import Fraction

_KEY = re.compile(r"^K: *([A-G])([#b]?) *([A-Za-z]*)", re.MULTILINE)
_UNIT = re.compile(r"^L: *(\d+)/(\d+)", re.MULTILINE)
_METRE = re.compile(r"\[?M: *(C\||C|\d+/\d+)")
_CHANGED_KEY = re.compile(r"\[K: *([A-G][#b]? *[A-Za-z]*)[^\]]*\]")
_FIRST_VOICE = re.compile(r"^\[V:1\](.*?)(?=\[V:|$)", re.MULTILINE)
# Names of voices in the header follow "=", and numbered initials mark clefs or rehearsals.
_QUOTED = re.compile(r'(=?)"([^"\n]*)"')
_SYMBOL = re.compile(r"[A-G][#b]?(m|M|min|maj|dim|aug|sus\d?|add\d+|[+\-()#b]|1[13]|[25679])*(/[A-G][#b]?)?")
_ORNAMENT = re.compile(
    r"\{[^}]+\}|!(?:trill|mordent|turn|uppermordent|lowermordent|pralltriller|tr)!|(?<![\w!])[T~](?=[\^_=A-Ga-g])"
)
_NO_NOTES = re.compile(r'"[^"]*"|![^!]*!|\{[^}]*\}|\[[A-Z]:[^\]]*\]')
_CHORD = re.compile(r"\[[^\]]*\]")
_TOKEN = re.compile(r"(\(\d)|([\^_=]*[A-Ga-gzx][,']*)(\d*)(/*)(\d*)([<>]?)")
_SHARPS = {"C": 0, "G": 1, "D": 2, "A": 3, "E": 4, "B": 5, "F": -1}
_MODES = {
    "": 0,
    "maj": 0,
    "ion": 0,
    "m": -3,
    "min": -3,
    "aeo": -3,
    "dor": -2,
    "mix": -1,
    "phr": -4,
    "lyd": 1,
    "loc": -5,
}
_TUPLETS = {2: Fraction(3, 2), 3: Fraction(2, 3), 4: Fraction(3, 4), 5: Fraction(2, 5), 6: Fraction(1, 3)}


@dataclass(frozen=True, slots=True)
class Written:
    """`fifths` of the signature (flats negative), `metres` with the bars in each, and whether there are the others.

    `pickup` is None where it cannot be told: an irregular first bar, or one that begins with a rest.
    """

    fifths: int | None
    metres: dict[str, int]
    pickup: bool | None
    ornaments: int
    chord_symbols: int
    repeats: bool
    key_changes: bool


def read_written(text: str) -> Written:
    """Return what an interleaved ABC text says."""
    bars = [found[1] for found in _FIRST_VOICE.finditer(text)]
    metres = _count_metres(text, bars)
    return Written(
        fifths=_fifths(text),
        metres=dict(metres),
        pickup=_has_pickup(text, bars, metres.most_common(1)[0][0] if metres else ""),
        ornaments=len(_ORNAMENT.findall(text)),
        chord_symbols=sum(1 for found in _QUOTED.finditer(text) if not found[1] and _SYMBOL.fullmatch(found[2])),
        repeats=":|" in text or "::" in text,
        key_changes=_changes_key(text, bars),
    )


def _fifths(text: str) -> int | None:
    found = _KEY.search(text)
    mode = _MODES.get(found[3].casefold()[:3]) if found else None
    if found is None or mode is None:
        return None
    return _SHARPS[found[1]] + {"#": 7, "b": -7, "": 0}[found[2]] + mode


def _changes_key(text: str, bars: list[str]) -> bool:
    """Return whether the first voice, which may be a transposing instrument's, gets another signature on its way."""
    header = _KEY.search(text)
    first = _CHANGED_KEY.search(bars[0]) if bars else None
    key = "".join(first[1].split()) if first else "".join(header.groups()) if header else ""
    return any("".join(found[1].split()) != key for bar in bars[1:] for found in _CHANGED_KEY.finditer(bar))


def _count_metres(text: str, bars: list[str]) -> Counter[str]:
    head = text.partition("[V:")[0]
    first = _METRE.search(head)
    metre = _to_metre(first[1]) if first else ""
    counted: Counter[str] = Counter()
    for bar in bars:
        changed = _METRE.search(bar)
        metre = _to_metre(changed[1]) if changed else metre
        if metre:
            counted[metre] += 1
    return counted


def _to_metre(written: str) -> str:
    return {"C": "4/4", "C|": "2/2"}.get(written, written)


def _has_pickup(text: str, bars: list[str], metre: str) -> bool | None:
    unit = _UNIT.search(text)
    if not bars or "/" not in metre or unit is None:
        return None
    first = next((bar for bar in bars if _TOKEN.search(_NO_NOTES.sub("", bar))), "")
    plain = _NO_NOTES.sub("", first)
    length = _length(plain) * Fraction(int(unit[1]), max(int(unit[2]), 1))
    top, bottom = metre.split("/")
    share = length / Fraction(int(top), max(int(bottom), 1)) if int(top) else Fraction(0)
    if 0 < share < Fraction(4, 5):
        return True
    rests = re.match(r"[\s|:(]*[zx]", plain)
    return False if share == 1 and not rests else None


def _length(bar: str) -> Fraction:
    single = _CHORD.sub(lambda chord: (_TOKEN.search(chord[0][1:-1]) or [""])[0] + " ", bar)
    total = Fraction(0)
    factor, left = Fraction(1), 0
    for found in _TOKEN.finditer(single):
        if found[1]:
            left = int(found[1][1])
            factor = _TUPLETS.get(left, Fraction(1))
            continue
        length = Fraction(int(found[3] or 1))
        if found[4]:
            length /= int(found[5] or 0) or 2 ** len(found[4])
        total += length * (factor if left else 1)
        left = max(left - 1, 0)
    return total
