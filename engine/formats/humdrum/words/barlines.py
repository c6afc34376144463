"""Barlines and sections of **kern as MusicXML's barlines, repeats and endings."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from engine.formats.scoring.score import Barline

_NUMBER = re.compile(r"=+(\d{1,6}[a-z]?)")
_LABEL = re.compile(r"\*>([A-Za-z]+)(\d?)")
_LIST = re.compile(r"\*>\[([^\]]*)\]")


@dataclass(frozen=True, slots=True)
class Bar:
    """What a barline token says: the number of the measure that begins, and the lines on its left and right side."""

    number: str = ""
    ending: Barline | None = None
    beginning: Barline | None = None


def to_bar(token: str) -> Bar:
    """Read a token such as =12:|! or ==."""
    number = _NUMBER.match(token)
    ends = bool(re.search(r":[|!]", token))
    begins = bool(re.search(r"[|!]:", token))
    style = _style(token)
    ending = None
    if ends:
        ending = Barline("right", "light-heavy", "backward")
    elif style and not begins:
        ending = Barline("right", style)
    beginning = Barline("left", "heavy-light", "forward") if begins else None
    return Bar(number[1] if number else "", ending, beginning)


def _style(token: str) -> str:
    if token.startswith("==") or "|!" in token:
        return "light-heavy"
    if "||" in token:
        return "light-light"
    return "none" if "-" in token else ""


class Endings:
    """First and second endings, told by section labels: A1 and A2 where the list of sections has A before both."""

    def __init__(self) -> None:
        self._endings: set[str] = set()
        self._open = ""

    def learn(self, token: str) -> None:
        """Take the endings from a list of sections such as *>[A,A1,A,A2]."""
        found = _LIST.fullmatch(token)
        if found is not None:
            sections = found[1].split(",")
            self._endings.update(section for before, section in pairwise(sections) if section[:-1] == before)

    def follow(self, label: str) -> tuple[Barline | None, Barline | None]:
        """Return the barline that ends an ending before a label, and the one that begins the label's."""
        found = _LABEL.fullmatch(label)
        if found is None:
            return None, None
        stop = Barline("right", ending=self._open, ending_type="stop") if self._open else None
        self._open = found[2] if found[1] + found[2] in self._endings and found[2] else ""
        start = Barline("left", ending=self._open, ending_type="start") if self._open else None
        return stop, start

    def close(self) -> Barline | None:
        """Return the barline of an ending that is open at the end of the piece."""
        return Barline("right", ending=self._open, ending_type="stop") if self._open else None


def merge(barlines: Iterable[Barline]) -> list[Barline]:
    """Return one barline for each side of a measure."""
    merged: dict[str, Barline] = {}
    for line in barlines:
        before = merged.get(line.location, line)
        merged[line.location] = Barline(
            line.location,
            line.style if line.style not in {"", "none"} else before.style,
            line.repeat or before.repeat,
            ending=line.ending or before.ending,
            ending_type=line.ending_type or before.ending_type,
        )
    return list(merged.values())
