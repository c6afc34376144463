"""Syllables of a MIDI file as lines of words."""

import re
from collections.abc import Iterator

_BREAK = re.compile(r"^[/\\]+|[\r\n]+")
_TAG = re.compile(r"\{#([A-Za-z ]{1,20})=([^}]*)\}")
_BRACED = re.compile(r"\{[@#][^}]*\}")
_FEW = 0.05
_EAST_ASIAN = re.compile("[\u2e80-\uabff\uf900-\ufaff\uff01-\uff9f]")


def find_tags(syllables: list[str]) -> Iterator[tuple[str, str]]:
    """Return what is written among the lyrics as {#Name=value}: the name in lower case, and the value."""
    for syllable in syllables:
        for name, value in _TAG.findall(syllable):
            yield name.strip().lower(), value


def to_lines(syllables: list[str]) -> list[str]:
    """Return the lines: karaoke begins one with a slash, lyrics end one with a carriage return.

    Syllables become words by their own spaces where they carry any, else by hyphens; a script that is written without
    spaces needs neither.
    """
    syllables = [_BRACED.sub("", syllable) for syllable in syllables]
    spaced = any(text.startswith(" ") or text.rstrip("\r\n").endswith(" ") for text in syllables)
    hyphens = sum(text.rstrip().endswith("-") for text in syllables)
    # Where spaces part the words a few hyphens are those of the words themselves.
    drop = not spaced or hyphens > _FEW * len(syllables)
    pieces: list[str] = []
    last = ""
    for syllable in syllables:
        text = _BREAK.sub("\n", syllable)
        if not spaced and last and not _join_closely(last, text):
            pieces.append(" ")
            last = " "
        if drop and text.endswith("-"):
            text = f"{text[:-1]}\x00"
        pieces.append(text)
        last = text[-1:] or last
    return "".join(pieces).replace("\x00 ", "").replace("\x00", "").split("\n")


def _join_closely(before: str, after: str) -> bool:
    return bool(_EAST_ASIAN.match(before[-1:]) and _EAST_ASIAN.match(after[:1]))
