"""A score as MIDI with its repeats, and when its notes and bars are heard in it."""

import base64
import re
from collections.abc import Mapping
from typing import Any
from xml.etree.ElementTree import Element

import numpy as np
import verovio

from engine.preview.engraving import load, open_toolkit
from engine.preview.requests import Timing

_OPTIONS: dict[str, object] = {"breaks": "none"}
_REPEATED = re.compile(r"-rend\d+$")
_BAR = re.compile(r"<measure\b")


def score_to_midi(score: Element) -> bytes:
    """Return a whole `score-partwise` tree as the bytes of a MIDI file. Raises `PreviewError`."""
    return play_score(score)[0]


def play_score(score: Element) -> tuple[bytes, Timing]:
    """Return a whole `score-partwise` tree as the bytes of a MIDI file, and when what is engraved is heard in it.

    Repeats are played where every bar is heard then: jumps back to the beginning are wrong where a file holds several
    movements. Raises `PreviewError`.
    """
    toolkit = open_toolkit(_OPTIONS)
    load(toolkit, score)
    entries = _timemap(toolkit)
    heard = {_REPEATED.sub("", entry["measureOn"]) for entry in entries if "measureOn" in entry}
    if any(_REPEATED.search(entry.get("measureOn", "")) for entry in entries) and len(heard) < _bars_of(toolkit):
        straight = open_toolkit({**_OPTIONS, "expandNever": True})
        load(straight, score)
        toolkit, entries = straight, _timemap(straight)
    return base64.b64decode(toolkit.renderToMIDI()), _to_timing(entries)


def _timemap(toolkit: verovio.toolkit) -> list[Mapping[str, Any]]:
    entries: list[Mapping[str, Any]] = toolkit.renderToTimemap({"includeMeasures": True, "includeRests": False})
    return entries


def _bars_of(toolkit: verovio.toolkit) -> int:
    return len(_BAR.findall(toolkit.getMEI({"scoreBased": True})))


def _to_timing(entries: list[Mapping[str, Any]]) -> Timing:
    started: dict[str, float] = {}
    notes: list[tuple[float, float, str]] = []
    bars: list[tuple[float, str]] = []
    for entry in entries:
        now = float(entry["tstamp"]) / 1000
        ended = [name for name in entry.get("off", ()) if name in started]
        notes += [(started.pop(name), now, _REPEATED.sub("", name)) for name in ended]
        started.update(dict.fromkeys(entry.get("on", ()), now))
        if "measureOn" in entry:
            bars.append((now, _REPEATED.sub("", entry["measureOn"])))
    notes.sort()
    return Timing(
        tuple(name for _begin, _end, name in notes),
        np.array([begin for begin, _end, _name in notes], np.float32),
        np.array([end for _begin, end, _name in notes], np.float32),
        tuple(name for _begin, name in bars),
        np.array([begin for begin, _name in bars], np.float32),
    )
