"""Verovio's SVG made plain enough for QtSvg: one viewport, no nested text, music glyphs as outlines, no style sheet."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element, register_namespace, tostring

from defusedxml.ElementTree import fromstring

from engine.preview import smufl

_SVG = "{http://www.w3.org/2000/svg}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_DRAWN = frozenset(_SVG + name for name in ("ellipse", "path", "polygon", "polyline", "rect"))
_BOLD = frozenset(("ending", "fing", "reh", "tempo"))
_ITALIC = frozenset(("dir", "dynam", "mNum"))

register_namespace("", _SVG[1:-1])
register_namespace("xlink", "http://www.w3.org/1999/xlink")


@dataclass(frozen=True, slots=True)
class _Style:
    """What a stretch of text inherits; `x` and `y` are where it was last placed."""

    x: float = 0.0
    y: float = 0.0
    size: float = 0.0
    anchor: str = "start"
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class _Run:
    """Characters of one style, all of them music glyphs or none."""

    text: str
    style: _Style
    music: bool

    @property
    def width(self) -> float:
        return self.style.size * smufl.advance(self.text, bold=self.style.bold, italic=self.style.italic)


def flatten(svg: str, font_family: str) -> str:
    """Return the same picture with every text in `font_family`, without anything that QtSvg skips or misreads.

    QtSvg implements SVG Tiny 1.2: no nested viewports, no nested `tspan`, no web fonts, no `currentColor`.
    """
    outer = fromstring(svg)
    inner = outer.find(f"{_SVG}svg")
    if inner is None:
        return svg
    size = {name: outer.get(name, "").removesuffix("px") for name in ("width", "height")}
    flat = Element(f"{_SVG}svg", {"version": "1.1", "viewBox": inner.get("viewBox", ""), **size})
    flat.extend(outer.iterfind(f"{_SVG}defs"))
    page = Element(f"{_SVG}g", {"font-family": font_family})
    page.extend(inner)
    flat.append(page)
    _plain(page, _Style())
    return tostring(flat, encoding="unicode")


def _plain(parent: Element, style: _Style) -> None:
    children: list[Element] = []
    for child in parent:
        if child.tag == f"{_SVG}style" or "placeholder" in child.get("class", "").split():
            continue
        if child.tag == f"{_SVG}text":
            children.extend(_flat_text(child, style))
            continue
        if child.tag in _DRAWN and not child.get("stroke"):
            child.set("stroke", "black")
        _plain(child, _styled(child, style))
        children.append(child)
    parent[:] = children


def _styled(element: Element, style: _Style) -> _Style:
    classes = frozenset(element.get("class", "").split())
    weight = element.get("font-weight")
    slant = element.get("font-style")
    bold = style.bold or bool(classes & _BOLD) if weight is None else weight == "bold"
    italic = style.italic or bool(classes & _ITALIC) if slant is None else slant in ("italic", "oblique")
    if "label" in classes:
        bold = False
    return replace(
        style,
        x=float(element.get("x") or style.x),
        y=float(element.get("y") or style.y),
        size=float((element.get("font-size") or "").removesuffix("px") or style.size),
        anchor=element.get("text-anchor", style.anchor),
        bold=bold,
        italic=italic,
    )


def _flat_text(text: Element, style: _Style) -> Iterator[Element]:
    line: list[_Run] = []
    for run in _runs(text, _styled(text, style)):
        if line and (run.style.x, run.style.y) != (line[0].style.x, line[0].style.y):
            yield from _placed(line)
            line = []
        line.append(run)
    yield from _placed(line)


def _runs(element: Element, style: _Style) -> Iterator[_Run]:
    if element.text and element.text.strip("\n\r\t "):
        yield from _split(element.text, style)
    elif element.text and not len(element) and element.tag == f"{_SVG}tspan":
        yield _Run(" ", style, music=False)
    for child in element:
        yield from _runs(child, _styled(child, style))


def _split(text: str, style: _Style) -> Iterator[_Run]:
    start = 0
    for stop in range(1, len(text) + 1):
        music = smufl.is_music(text[start])
        if stop == len(text) or smufl.is_music(text[stop]) != music:
            yield _Run(text[start:stop], style, music)
            start = stop


def _placed(line: list[_Run]) -> Iterator[Element]:
    """Place the runs of one line: Qt measures text best, but knows no music glyph, so these need verovio's widths."""
    if not line:
        return
    first = line[0].style
    if not any(run.music for run in line):
        yield _text_element(line, first.x, first.anchor)
        return
    share = {"middle": 0.5, "end": 1.0}.get(first.anchor, 0.0)
    x = first.x - share * sum(run.width for run in line)
    for music, runs in itertools.groupby(line, key=lambda run: run.music):
        stretch = list(runs)
        yield from _glyphs(stretch, x) if music else [_text_element(stretch, x, "start")]
        x += sum(run.width for run in stretch)


def _text_element(line: list[_Run], x: float, anchor: str) -> Element:
    text = Element(
        f"{_SVG}text", {"x": f"{x:g}", "y": f"{line[0].style.y:g}", "text-anchor": anchor, _SPACE: "preserve"}
    )
    for run in line:
        span = Element(f"{_SVG}tspan", {"font-size": f"{run.style.size:g}"})
        if run.style.bold:
            span.set("font-weight", "bold")
        if run.style.italic:
            span.set("font-style", "italic")
        span.text = run.text
        text.append(span)
    return text


def _glyphs(line: list[_Run], x: float) -> Iterator[Element]:
    for run in line:
        scale = run.style.size / 1000
        for character in run.text:
            outline = smufl.outline(character)
            if outline:
                place = f"translate({x:g}, {run.style.y:g}) scale({scale:g}, {-scale:g})"
                yield Element(f"{_SVG}path", {"transform": place, "d": outline})
            x += run.style.size * smufl.advance(character)
