"""Bars, tempos and texts of a GPIF document."""

import re
from fractions import Fraction
from xml.etree.ElementTree import Element

from engine.formats.guitarpro.song import MasterBar, Song

_MOST_BARS = 20_000
_MOST_FERMATAS = 64
_UNITS = frozenset((1, 2, 4, 8, 16, 32, 64))
# What a tempo counts, by number: eighths, quarters, dotted quarters, halves, dotted halves.
_REFERENCES = {1: 0.5, 2: 1.0, 3: 1.5, 4: 2.0, 5: 3.0}
_TARGETS = {"Coda": "coda", "DoubleCoda": "coda", "Segno": "segno", "SegnoSegno": "segno", "Fine": "fine"}
_JUMPS = {"DaCapo": ("dacapo", "D.C."), "DaSegno": ("dalsegno", "D.S."), "DaSegnoSegno": ("dalsegno", "D.S.S.")}
_JUMPS |= {"DaCoda": ("tocoda", "To Coda"), "DaDoubleCoda": ("tocoda", "To Double Coda")}
_WORDS = re.compile(r"(?<=[a-z])(?=[A-Z])")


def text_of(element: Element, path: str) -> str:
    """Return the text at a path of an element, without space around it; empty where there is none."""
    return (element.findtext(path) or "").strip()


def number_of(text: str | None, default: int = 0) -> int:
    """Return a whole number, or the default for anything else."""
    text = (text or "").strip()
    return int(text) if re.fullmatch(r"-?\d{1,9}", text) else default


def read_texts(song: Song, root: Element) -> None:
    """Read what is printed over the music."""
    score = root.find("Score")
    if score is None:
        return
    song.title, song.subtitle = text_of(score, "Title"), text_of(score, "SubTitle")
    song.artist, song.album = text_of(score, "Artist"), text_of(score, "Album")
    both = text_of(score, "WordsAndMusic")
    song.words, song.music = text_of(score, "Words") or both, text_of(score, "Music") or both
    song.copyright, song.transcriber = text_of(score, "Copyright"), text_of(score, "Tabber")
    song.remarks = [text_of(score, "Instructions"), text_of(score, "Notices")]


def read_master_bars(song: Song, root: Element) -> list[list[str]]:
    """Read what holds for every track; return for each bar the names of the tracks' bars, in order of the staves."""
    names: list[list[str]] = []
    fifths, mode = 0, ""
    for element in root.findall("MasterBars/MasterBar")[:_MOST_BARS]:
        key = element.find("Key")
        if key is not None:
            found = number_of(key.findtext("AccidentalCount"))
            fifths = found if abs(found) <= 7 else fifths
            mode = text_of(key, "Mode").lower()
        bar = MasterBar(fifths=fifths, mode=mode if mode in {"major", "minor"} else "")
        bar.time = _to_time(text_of(element, "Time")) or (song.bars[-1].time if song.bars else bar.time)
        _read_repeats(bar, element)
        bar.section = " ".join(filter(None, (text_of(element, f"Section/{tag}") for tag in ("Letter", "Text"))))
        bar.double = element.find("DoubleBar") is not None
        bar.jumps = [*_to_jumps(element)]
        bar.fermatas = [
            4 * _to_fraction(offset.text) for offset in element.findall("Fermatas/Fermata/Offset")[:_MOST_FERMATAS]
        ]
        song.bars.append(bar)
        names.append(text_of(element, "Bars").split())
    _read_tempos(song, root)
    return names


def _to_time(text: str) -> tuple[int, int] | None:
    beats, _, unit = text.partition("/")
    time = number_of(beats), number_of(unit)
    return time if 0 < time[0] <= 64 and time[1] in _UNITS else None


def _to_fraction(text: str | None) -> Fraction:
    top, _, bottom = (text or "").partition("/")
    return Fraction(number_of(top), max(1, number_of(bottom, 1)))


def _read_repeats(bar: MasterBar, element: Element) -> None:
    repeat = element.find("Repeat")
    if repeat is not None:
        bar.repeat_start = repeat.get("start", "").lower() == "true"
        if repeat.get("end", "").lower() == "true":
            bar.plays = min(max(number_of(repeat.get("count")), 2), 99)
    endings = map(number_of, text_of(element, "AlternateEndings").split())
    bar.endings = tuple(number for number in endings if 0 < number < 100)


def _to_jumps(element: Element) -> list[tuple[str, str]]:
    """Return the signs that a bar is jumped to at or from, with their words."""
    jumps = [
        (_TARGETS[target.text or ""], "") for target in element.iterfind("Directions/Target") if target.text in _TARGETS
    ]
    for jump in element.iterfind("Directions/Jump"):
        source, al, target = (jump.text or "").partition("Al")
        if source in _JUMPS:
            kind, words = _JUMPS[source]
            jumps.append((kind, f"{words} al {_WORDS.sub(' ', target)}" if al else words))
    return jumps


def _read_tempos(song: Song, root: Element) -> None:
    for automation in root.iterfind("MasterTrack/Automations/Automation"):
        number = number_of(automation.findtext("Bar"), -1)
        if text_of(automation, "Type") != "Tempo" or not 0 <= number < len(song.bars):
            continue
        found = re.fullmatch(r"(\d{1,4}(?:\.\d+)?)(?: (\d))?", text_of(automation, "Value"))
        place = re.fullmatch(r"[01](?:\.\d{1,9})?", text_of(automation, "Position"))
        if found:
            tempo = float(found[1]) * _REFERENCES.get(number_of(found[2], 2), 1.0)
            share = min(Fraction(place[0]) if place else Fraction(0), Fraction(1)).limit_denominator(64)
            song.bars[number].tempos.append((share, tempo))
            if number == 0 and share == 0:
                song.tempo_words = text_of(automation, "Text")
