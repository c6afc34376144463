"""Text as verovio measures and draws it: glyph outlines of its music font, advance widths of its text font."""

import functools
import unicodedata
from pathlib import Path

import verovio
from defusedxml.ElementTree import fromstring

DATA = Path(verovio.__file__).parent / "data"
PRIVATE_USE = range(0xE000, 0xF900)


def is_music(character: str) -> bool:
    """Whether a character lies where SMuFL keeps its glyphs, which only a music font draws."""
    return ord(character) in PRIVATE_USE


@functools.cache
def outline(character: str) -> str:
    """Return the SVG path data of a music glyph in thousandths of its size, y upwards; empty if the font lacks it."""
    path = DATA / "Leipzig" / f"{ord(character):04X}.xml"
    if not path.is_file():
        return ""
    found = fromstring(path.read_text(encoding="utf-8")).find(".//path")
    return "" if found is None else found.get("d", "")


@functools.cache
def bounds(code: str) -> tuple[float, float, float, float]:
    """Return left, bottom, width and height of a music glyph (hexadecimal code), in thousandths of its size upwards."""
    return _bounds().get(code.upper(), (0.0, 0.0, 250.0, 250.0))


def advance(text: str, *, bold: bool = False, italic: bool = False) -> float:
    """Return the width of a line of text, as a multiple of its font size."""
    return sum(_advance_of(character, bold=bold, italic=italic) for character in text)


def _advance_of(character: str, *, bold: bool, italic: bool) -> float:
    if is_music(character):
        return _widths("Leipzig.xml").get(character, 0.5)
    style = "".join(f"-{name}" for name, wanted in (("bold", bold), ("italic", italic)) if wanted)
    # What verovio has no measure of is drawn in another font: Chinese and the like are as wide as high.
    wide = unicodedata.east_asian_width(character) in ("W", "F")
    return _widths(f"text/Times{style}.xml").get(character, 1.0 if wide else 0.6)


@functools.cache
def _widths(name: str) -> dict[str, float]:
    root = fromstring((DATA / name).read_text(encoding="utf-8"))
    em = float(root.get("units-per-em", "1000"))
    return {
        chr(int(row.get("c", "0"), 16)): float(row.get("h-a-x") or row.get("w", "0")) / em for row in root.iter("g")
    }


@functools.cache
def _bounds() -> dict[str, tuple[float, float, float, float]]:
    root = fromstring((DATA / "Leipzig.xml").read_text(encoding="utf-8"))
    found = {}
    for row in root.iter("g"):
        x, y, width, height = (float(row.get(name, "0")) for name in ("x", "y", "w", "h"))
        found[row.get("c", "").upper()] = x, y, width, height
    return found
