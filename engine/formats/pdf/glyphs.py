"""What stands on a page of a PDF: words with their place and type, hyphens that are drawn, where the music is."""

import ctypes
import math
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice, pairwise
from typing import Any

import pypdfium2
from pypdfium2 import raw

from engine.formats.pdf.music_fonts import has_notes, holds_words, is_music_font, is_musical, is_sign

_MAX_CHARACTERS = 40_000
_MAX_WORDS = 5_000
_MAX_STROKES = 5_000
_MAX_OBJECTS = 60_000
_NAME_BYTES = 256
# In points, the shortest staff as a share of the page's width.
_SHORTEST_HYPHEN, _LONGEST_HYPHEN, _THICKEST = 0.8, 16.0, 2.5
_SHORTEST_STAFF = 0.3
_SAME_LINE = 0.4
_FEWEST_SIGNS = 4
_NARROWEST_GAP, _WIDEST_GAP = 2.0, 11.0
_PLAIN = {"\u00ad": "-", "\x02": "-", "\u2010": "-", "\u2011": "-", "\ufb01": "fi", "\ufb02": "fl"}

_Stroke = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Word:
    """Characters without a gap; `left`, `right` and the baseline `y` (upwards) are in points, and so is `size`."""

    text: str
    left: float
    right: float
    y: float
    size: float
    font: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """The words of a page, strokes short enough for hyphens as (left, right, y), its size, and the music's extent.

    `signs` counts music signs; `music_top` is where the highest of them or of the staves stands, `music_left` the
    leftmost.
    """

    words: tuple[Word, ...]
    dashes: tuple[tuple[float, float, float], ...]
    width: float
    height: float
    signs: int = 0
    music_top: float | None = None
    music_left: float | None = None


@dataclass(frozen=True, slots=True)
class _Type:
    """What the characters of one text object share."""

    font: str
    size: float
    upright: bool


@dataclass(slots=True)
class _Growing:
    """A word that further characters may belong to."""

    type: _Type
    y: float
    left: float
    right: float
    characters: list[str] = field(default_factory=list)

    def takes(self, kind: _Type, y: float, left: float, right: float) -> bool:
        """Tell whether a character goes on with this word."""
        gap = max(left - self.right, self.left - right)
        same = kind.font == self.type.font and abs(kind.size - self.type.size) < 0.2
        return same and abs(y - self.y) < 0.2 * kind.size and gap < 0.18 * kind.size


def read_page(page: pypdfium2.PdfPage) -> Page:
    """Return what stands on a page. Raises PdfiumError."""
    width, height = page.get_size()
    text = page.get_textpage()
    try:
        words, signs = _words_and_signs(text)
    finally:
        text.close()
    words = words[:_MAX_WORDS]
    by_font: dict[str, list[str]] = defaultdict(list)
    for word in words:
        by_font[word.font].append(word.text)
    silent = {font for font, texts in by_font.items() if not holds_words(texts)}
    signs += [(word.left, word.y) for word in words if word.font in silent and has_notes(word.text)]
    kept = tuple(word for word in words if word.font not in silent or _is_number(word.text))
    strokes = list(islice(_strokes(page), _MAX_STROKES)) if kept else []
    dashes = tuple(stroke for stroke in strokes if stroke[1] - stroke[0] < _LONGEST_HYPHEN)
    staff = _highest_staff(_lines_across(strokes, _SHORTEST_STAFF * width))
    if staff is not None:
        signs.append((staff[0], staff[2]))
    elif len(signs) < _FEWEST_SIGNS:
        signs = []
    top = max((y for _, y in signs), default=None)
    left = min((x for x, _ in signs), default=None)
    return Page(kept, dashes, width, height, len(signs), top, left)


def _words_and_signs(text: pypdfium2.PdfTextPage) -> tuple[list[Word], list[tuple[float, float]]]:
    words: list[Word] = []
    signs: list[tuple[float, float]] = []
    growing: _Growing | None = None
    for character, kind, left, right, y in _characters(text):
        is_end = character.isspace()
        if is_end or is_sign(character) or is_music_font(kind.font):
            if not is_end and (is_musical(character) or is_music_font(kind.font)):
                signs.append((left, y))
            _finish(growing, words)
            growing = None
        elif growing is not None and growing.takes(kind, y, left, right):
            growing.characters.append(character)
            growing.left, growing.right = min(left, growing.left), max(right, growing.right)
        else:
            _finish(growing, words)
            growing = _Growing(kind, y, left, right, [character])
    _finish(growing, words)
    return words, signs


def _finish(growing: _Growing | None, words: list[Word]) -> None:
    if growing is not None:
        text = "".join(growing.characters)
        words.append(Word(text, growing.left, growing.right, growing.y, growing.type.size, growing.type.font))


def _characters(text: pypdfium2.PdfTextPage) -> Iterator[tuple[str, _Type, float, float, float]]:
    """Yield upright characters with their type, left and right edge and baseline, in the order of the page."""
    x, y, box = ctypes.c_double(), ctypes.c_double(), raw.FS_RECTF()
    types: dict[int, _Type] = {}
    for place in range(min(text.count_chars(), _MAX_CHARACTERS)):
        owner = raw.FPDFText_GetTextObject(text, place)
        address = ctypes.cast(owner, ctypes.c_void_p).value
        if address is None or raw.FPDFText_IsGenerated(text, place) == 1:
            continue
        if address not in types:
            types[address] = _type_of(text, place, owner)
        kind = types[address]
        if not kind.upright or not raw.FPDFText_GetLooseCharBox(text, place, box):
            continue
        raw.FPDFText_GetCharOrigin(text, place, x, y)
        code = raw.FPDFText_GetUnicode(text, place)
        character = chr(code) if 0 < code < 0x110000 else "\ufffd"
        if not is_music_font(kind.font):
            character = _PLAIN.get(character, character)
        yield character, kind, box.left, box.right, y.value


def _type_of(text: pypdfium2.PdfTextPage, place: int, owner: Any) -> _Type:
    matrix, name = raw.FS_MATRIX(), ctypes.create_string_buffer(_NAME_BYTES)
    raw.FPDFText_GetMatrix(text, place, matrix)
    font = raw.FPDFTextObj_GetFont(owner)
    if font:
        raw.FPDFFont_GetBaseFontName(font, name, _NAME_BYTES)
    size = raw.FPDFText_GetFontSize(text, place) * math.hypot(matrix.c, matrix.d)
    upright = abs(matrix.b) < abs(matrix.a) / 4 and math.isfinite(size) and size > 0
    return _Type(name.value.decode("utf-8", "replace"), size, upright)


def _lines_across(strokes: list[_Stroke], shortest: float) -> list[_Stroke]:
    """Return lines of that length at least, also those drawn bar by bar, from the highest on."""
    found: list[_Stroke] = []
    drawn = 0.0
    for left, right, y in sorted(strokes, key=lambda stroke: -stroke[2]):
        if right - left < _LONGEST_HYPHEN:
            continue
        if found and found[-1][2] - y < _SAME_LINE:
            found[-1] = (min(left, found[-1][0]), max(right, found[-1][1]), found[-1][2])
            drawn += right - left
        else:
            if found and drawn < shortest:
                found.pop()
            found.append((left, right, y))
            drawn = right - left
    return found if drawn >= shortest else found[:-1]


def _highest_staff(lines: list[_Stroke]) -> _Stroke | None:
    """Return the upper line of the highest five that stand as far apart as those of a staff; None without any."""
    for five in (lines[place : place + 5] for place in range(len(lines) - 4)):
        gaps = [upper[2] - lower[2] for upper, lower in pairwise(five)]
        if min(gaps) > _NARROWEST_GAP and max(gaps) < min(_WIDEST_GAP, 1.15 * min(gaps)):
            return five[0]
    return None


def _strokes(page: pypdfium2.PdfPage) -> Iterator[_Stroke]:
    """Yield left, right and height of level strokes: staff lines, and the hyphens that programs draw as lines."""
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    for place in range(min(raw.FPDFPage_CountObjects(page), _MAX_OBJECTS)):
        drawn = raw.FPDFPage_GetObject(page, place)
        if raw.FPDFPageObj_GetType(drawn) != raw.FPDF_PAGEOBJ_PATH:
            continue
        if raw.FPDFPageObj_GetBounds(drawn, left, bottom, right, top):
            width, height = right.value - left.value, top.value - bottom.value
            if width > max(height, _SHORTEST_HYPHEN) and height < _THICKEST:
                yield left.value, right.value, (top.value + bottom.value) / 2


def _is_number(text: str) -> bool:
    return any(map(str.isdecimal, text)) and not any(map(str.isalpha, text))
