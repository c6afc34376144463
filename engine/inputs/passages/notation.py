"""Interleaved ABC cut at its bars: every passage has the header, and what was in force before it."""

import re

from engine.formats.content import Notation
from engine.inputs.passages.passage import Passage, Passages, places
from engine.inputs.prepare import prepare_notation
from engine.inputs.wanted import Wanted
from engine.modality import Modality

PASSAGE_BARS = 8

_VOICE = re.compile(r"\[V:(?P<name>[^\]]*)\]")
_IN_FORCE = re.compile(r"\[(?P<field>[KML]):[^\]]*\]")

_State = dict[tuple[str, str], str]
"""The fields in force by voice and letter."""


def cut_score(text: str, wanted: Wanted) -> Passages:
    """Return passages of eight bars of interleaved ABC, in which a line is one bar of all voices."""
    header, lines = _bars_of(text)
    states = _states(lines)
    cuts = []
    for first, stop in places(len(lines), PASSAGE_BARS):
        body = [_begun(lines[first], states[first]), *lines[first + 1 : stop]]
        notation = Notation(Modality.SCORE, "".join([*header, *body]))
        cuts.append(Passage(prepare_notation(notation, wanted), (first, stop)))
    return Passages(Modality.SCORE, tuple(cuts), len(lines))


def _bars_of(text: str) -> tuple[list[str], list[str]]:
    """Return the lines of the header and, each with what follows it, those that are bars."""
    header: list[str] = []
    bars: list[str] = []
    for line in text.splitlines(keepends=True):
        if line.startswith("[V:"):
            bars.append(line)
        elif bars:
            bars[-1] += line
        else:
            header.append(line)
    return header, bars


def _states(lines: list[str]) -> list[_State]:
    """Return for each bar the fields that bars before it have put in force."""
    states: list[_State] = []
    now: _State = {}
    for line in lines:
        states.append(dict(now))
        for voice, part in _parts(line):
            now.update({(voice, found["field"]): found[0] for found in _IN_FORCE.finditer(part)})
    return states


def _begun(line: str, state: _State) -> str:
    """Return a bar that says at its beginning what is in force in each voice."""
    return "".join(
        f"[V:{voice}]{''.join(field for (name, _), field in state.items() if name == voice)}{part}"
        for voice, part in _parts(line)
    )


def _parts(line: str) -> list[tuple[str, str]]:
    """Return the voices of a bar and what each plays."""
    pieces = _VOICE.split(line)
    return list(zip(pieces[1::2], pieces[2::2], strict=True))
