"""Taking out of a text what its headers state, so that only its notes can tell."""

import re
from collections.abc import Iterator

from engine.inputs.notation.reading import is_mtf

_INLINE = re.compile(r"\[([KMQ]):([^\[\]\n]*)\]")
_KEY = re.compile(r"\s*(?:[A-G][#b]?\s*(?:[Mm]|[A-Za-z]{3,12})?|HP|Hp|none)?(?=\s|$)")
_CLEFS = re.compile(r"\s*(?:treble|alto|tenor|bass|soprano|mezzo|baritone|perc|tab|clef|none|middle|transpose)")
_NAMES = re.compile(r"\s(?:nm|snm|name|sname|subname)=.*")
_TIME_LAST = frozenset({"key_signature", "time_signature", "set_tempo", "end_of_track", "sequencer_specific"})
_TIME_LAST |= {"unknown_meta", "smpte_offset", "sequence_number", "midi_port", "channel_prefix"}


def remove_headers(
    text: str, *, key: bool = True, metre: bool = True, tempo: bool = True, instruments: bool = True
) -> str:
    """Return interleaved ABC or MTF without what it states of each of these, wherever it does.

    Clefs stay, since what is written depends on them, and so do times: those of dropped messages go to the next ones.
    """
    if is_mtf(text):
        kinds = {"key_signature": key, "time_signature": metre, "set_tempo": tempo, "program_change": instruments}
        return "\n".join(_mtf_lines(text, frozenset(kind for kind, dropped in kinds.items() if dropped)))
    fields = frozenset(field for field, dropped in {"K": key, "M": metre, "Q": tempo}.items() if dropped)
    return "\n".join(_abc_lines(text, fields, instruments=instruments))


def _abc_lines(text: str, fields: frozenset[str], *, instruments: bool) -> Iterator[str]:
    for line in text.split("\n"):
        letter = line[0] if line[1:2] == ":" else ""
        if letter in fields:
            kept = _without(letter, line[2:])
            if kept:
                yield f"{letter}:{kept}"
        elif instruments and letter == "V":
            yield _NAMES.sub(" ", line)
        elif instruments and line.startswith(("%%MIDI", "I:MIDI")):
            continue
        else:
            yield _INLINE.sub(lambda found: _inline(found, fields), line) if "[" in line else line


def _inline(found: re.Match[str], fields: frozenset[str]) -> str:
    if found[1] not in fields:
        return found[0]
    kept = _without(found[1], found[2])
    return f"[{found[1]}:{kept}]" if kept else ""


def _without(letter: str, value: str) -> str:
    """Return what of a dropped field stays: the clef of a `K:`."""
    if letter != "K" or _CLEFS.match(value):
        return value.strip() if letter == "K" and not value.strip().startswith("none") else ""
    found = _KEY.match(value)
    rest = value[found.end() :].strip() if found else ""
    return rest if _CLEFS.match(rest) else ""


def _mtf_lines(text: str, kinds: frozenset[str]) -> Iterator[str]:
    waiting = 0
    for line in text.split("\n"):
        name, _, rest = line.partition(" ")
        if name in kinds:
            words = rest.split(" ")
            waiting += _number(words[-1] if name in _TIME_LAST else words[0])
        elif waiting and rest and name != "ticks_per_beat":
            yield _later(name, rest, waiting)
            waiting = 0
        else:
            yield line


def _later(name: str, rest: str, waiting: int) -> str:
    if name in _TIME_LAST:
        before, space, time = rest.rpartition(" ")
        return f"{name} {before}{space}{_number(time) + waiting}"
    time, space, after = rest.partition(" ")
    return f"{name} {_number(time) + waiting}{space}{after}"


def _number(word: str) -> int:
    return int(word) if word.isascii() and word.isdecimal() and len(word) <= 9 else 0
