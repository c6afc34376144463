"""Words that stand on one line, and syllables joined to the words that are sung."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from engine.formats.pdf.glyphs import Page, Word

_CHORD_SYMBOL = re.compile(
    r"\(?[A-H][#b♯♭]?(?:maj|min|mi|ma|m|M|dim|aug|sus|add|alt|no|°|º|ø|Δ|\+|-)*[\d/#b♯♭()+.-]*(?:sus\d?|add\d+)?"
    r"(?:/[A-H][#b♯♭]?)?\)?"
)
_DYNAMICS = re.compile(
    r"(?:p{1,5}|f{1,5}|m[pf]|s?fz?p?|rfz?|sfp|sffz|fp|cresc\.?|dim\.?|decresc\.?|Ped\.?|\*|tr|8va|8vb|15ma)"
)
_HYPHEN = re.compile(r"[-‐–—]+")


@dataclass(frozen=True, slots=True)
class Segment:
    """Words of one line without a wide gap between them."""

    text: str
    left: float
    right: float
    y: float
    size: float


@dataclass(frozen=True, slots=True)
class Line:
    """What stands on one baseline in one size, from left to right, and whether it is sung."""

    segments: tuple[Segment, ...]
    sung: bool
    text: str

    @property
    def y(self) -> float:
        """Height of the baseline above the bottom of the page."""
        return self.segments[0].y

    @property
    def size(self) -> float:
        """Size of the type."""
        return self.segments[0].size


def to_lines(page: Page) -> list[Line]:
    """Return the lines of a page from top to bottom, without chord symbols, fingerings and dynamics."""
    dashes = sorted((y, left, right) for left, right, y in page.dashes)
    # Where there is no music, tables look like syllables.
    top = 0.0 if page.music_top is None else page.music_top
    found = (_to_line(words, dashes, may_be_sung=words[0].y < top) for words in _rows(page.words))
    return [line for line in found if line is not None]


def _rows(words: Sequence[Word]) -> Iterator[list[Word]]:
    """Yield words of about the same size and baseline, from left to right, the highest first."""
    waiting = sorted(words, key=lambda word: (-word.y, word.left))
    while waiting:
        first = waiting[0]
        row: list[Word] = []
        rest: list[Word] = []
        for place, word in enumerate(waiting):
            if first.y - word.y > 0.5 * first.size:
                rest += waiting[place:]
                break
            level = abs(first.y - word.y) < 0.22 * max(first.size, word.size)
            (row if level and 0.75 < word.size / first.size < 1.34 else rest).append(word)
        waiting = rest
        yield sorted(row, key=lambda word: word.left)


def _to_line(words: list[Word], dashes: Sequence[tuple[float, float, float]], *, may_be_sung: bool) -> Line | None:
    words = [word for word in words if not _DYNAMICS.fullmatch(word.text)]
    letters = [word for word in words if any(map(str.isalpha, word.text))]
    if not letters or _is_chord_row(letters) or all(_is_short(word.text) for word in letters):
        return None
    segments = tuple(_segments(words))
    joined = [_is_joined(left, right, dashes) for left, right in pairwise(words)]
    hyphens = sum(joined) + sum(bool(_HYPHEN.fullmatch(word.text)) for word in words)
    hyphens += sum(word.text.endswith("-") and len(word.text) > 1 for word in words[:-1])
    # Syllables stand below their notes: much wider apart than the words of a sentence.
    wide = len(segments) >= 4 and len(segments) * 2 > len(words)
    sung = may_be_sung and (wide or (hyphens >= 1 and len(segments) > 1) or hyphens > 2)
    text = _sing(words, joined) if sung else " ".join(segment.text for segment in segments)
    return Line(segments, sung, text)


def _is_short(text: str) -> bool:
    letters = [character for character in text if character.isalpha()]
    return len(letters) == 1 and letters[0] < "\u3040" and len(text) <= 3


def _is_chord_row(words: Sequence[Word]) -> bool:
    chords = sum(bool(_CHORD_SYMBOL.fullmatch(word.text)) for word in words)
    return chords * 10 >= len(words) * 6


def _segments(words: Sequence[Word]) -> Iterator[Segment]:
    begin = 0
    for place in range(1, len(words) + 1):
        if place == len(words) or words[place].left - words[place - 1].right > 1.3 * words[place].size:
            some = words[begin:place]
            text = " ".join(word.text for word in some)
            yield Segment(text, some[0].left, max(word.right for word in some), some[0].y, max(w.size for w in some))
            begin = place


def _is_joined(left: Word, right: Word, dashes: Sequence[tuple[float, float, float]]) -> bool:
    """Tell whether a stroke as high as a hyphen stands between two words."""
    low, high = left.y + 0.08 * left.size, left.y + 0.5 * left.size
    for y, start, stop in dashes[bisect_left(dashes, (low, 0.0, 0.0)) :]:
        if y > high:
            return False
        if left.right - 0.3 * left.size <= start and stop <= right.left + 0.3 * right.size:
            return True
    return False


def _sing(words: Sequence[Word], joined: Sequence[bool]) -> str:
    """Join syllables: A - ve Ma - ri - a is Ave Maria. What is left open at the end of the line ends with a hyphen."""
    text = ""
    for place, word in enumerate(words):
        if _HYPHEN.fullmatch(word.text):
            text = text.rstrip(" -") + "-"
            continue
        syllable = word.text.strip("_")
        text = text[:-1] + syllable if text.endswith("-") else f"{text} {syllable}".strip()
        if place < len(joined) and joined[place] and not text.endswith("-"):
            text += "-"
    return " ".join(text.split())


def join_verses(lines: Sequence[Line]) -> str:
    """Return the sung lines of a page as one text, words that go on in the next line joined."""
    text = ""
    for line in lines:
        text = text[:-1] + line.text if text.endswith("-") else f"{text} {line.text}".strip()
    return text.removesuffix("-")


def without_repeats(texts: Sequence[str]) -> list[str]:
    """Return texts once each, in their order."""
    return [text for text, _ in groupby(dict.fromkeys(texts))]
