"""Where notes and bars lie on an engraved page."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import fromstring

from engine.preview import smufl
from engine.preview.requests import Rectangle

_SVG = "{http://www.w3.org/2000/svg}"
_LINK = "{http://www.w3.org/1999/xlink}href"
_MOVED = re.compile(r"translate\(\s*(-?[\d.]+)[\s,]+(-?[\d.]+)\s*\)")
_SCALED = re.compile(r"scale\(\s*(-?[\d.]+)")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_DIGIT_SIZE = 400.0


@dataclass(frozen=True, slots=True)
class _Place:
    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0

    def within(self, transform: str) -> "_Place":
        moved, scaled = _MOVED.search(transform), _SCALED.search(transform)
        x, y = (float(moved[1]), float(moved[2])) if moved else (0.0, 0.0)
        return _Place(
            self.x + self.scale * x, self.y + self.scale * y, self.scale * (float(scaled[1]) if scaled else 1.0)
        )

    def box(self, x: float, y: float, width: float, height: float) -> Rectangle:
        return self.x + self.scale * x, self.y + self.scale * y, self.scale * width, self.scale * height


def find_places(svg: str) -> tuple[dict[str, Rectangle], dict[str, Rectangle]]:
    """Return the rectangles of note heads, or what stands for them, and of bars on a flattened page, by their names."""
    notes: dict[str, Rectangle] = {}
    bars: dict[str, Rectangle] = {}
    _walk(fromstring(svg), _Place(), notes, bars)
    return notes, bars


def _walk(element: Element, place: _Place, notes: dict[str, Rectangle], bars: dict[str, Rectangle]) -> None:
    for child in element:
        inner = place.within(child.get("transform", ""))
        kind, name = child.get("class", "").split(" ")[0], child.get("id", "")
        if kind == "note" and name:
            found = _union(list(_heads(child, inner)))
            if found is not None:
                notes[name] = found
            continue
        if kind == "measure" and name:
            found = _union(list(_staves(child, inner)))
            if found is not None:
                bars[name] = found
        _walk(child, inner, notes, bars)


def _heads(note: Element, place: _Place) -> Iterator[Rectangle]:
    """Yield the note's heads; where it has none, as in a tablature, its text."""
    heads = [each for each in note if each.get("class", "").split(" ")[0] == "notehead"]
    for head in heads or [note]:
        yield from _glyphs(head, place.within(head.get("transform", "")) if heads else place)


def _glyphs(element: Element, place: _Place) -> Iterator[Rectangle]:
    for child in element:
        inner = place.within(child.get("transform", ""))
        if child.tag == f"{_SVG}use":
            inner = replace(inner, x=inner.x + float(child.get("x") or 0), y=inner.y + float(child.get("y") or 0))
            left, bottom, width, height = smufl.bounds(child.get(_LINK, "")[1:5])
            yield inner.box(left, -bottom - height, width, height)
        elif child.tag == f"{_SVG}text":
            x, y = float(child.get("x") or 0), float(child.get("y") or 0)
            width = 0.6 * _DIGIT_SIZE * max(1, len("".join(child.itertext()).strip()))
            left = x - {"middle": 0.5, "end": 1.0}.get(child.get("text-anchor", ""), 0.0) * width
            yield inner.box(left, y - 0.75 * _DIGIT_SIZE, width, 0.8 * _DIGIT_SIZE)
        elif child.tag == f"{_SVG}g" and child.get("class", "").split(" ")[0] not in {"stem", "accid", "dots"}:
            yield from _glyphs(child, inner)


def _staves(measure: Element, place: _Place) -> Iterator[Rectangle]:
    """Yield the lines of the bar's staves."""
    for staff in measure:
        if staff.get("class", "").split(" ")[0] == "staff":
            inner = place.within(staff.get("transform", ""))
            for line in staff.iterfind(f"{_SVG}path"):
                numbers = [float(number) for number in _NUMBER.findall(line.get("d", ""))]
                if len(numbers) == 4:
                    x, y, right, bottom = numbers
                    yield inner.box(min(x, right), min(y, bottom), abs(right - x), abs(bottom - y))


def _union(found: list[Rectangle]) -> Rectangle | None:
    if not found:
        return None
    left, top = min(each[0] for each in found), min(each[1] for each in found)
    right = max(each[0] + each[2] for each in found)
    return left, top, right - left, max(each[1] + each[3] for each in found) - top
