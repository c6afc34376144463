"""Scores by verovio: a toolkit that has loaded one, and the first system as a picture."""

from xml.etree.ElementTree import Element, SubElement, tostring

import verovio

from engine.errors import PreviewError
from engine.preview.smufl import DATA
from engine.preview.svg import flatten

_FIRST_BARS = "start-24"
_LAYOUT = {
    "adjustPageHeight": True,
    "breaks": "auto",
    "footer": "none",
    "header": "none",
    "justifyVertically": False,
    "pageHeight": 100,  # lower than any system: one system a page
    "pageMarginBottom": 50,
    "pageMarginLeft": 50,
    "pageMarginRight": 50,
    "pageMarginTop": 50,
    "scale": 40,
}


def engrave_first_system(score: Element, *, width: int = 1500, font_family: str = "serif") -> str:
    """Return the first system of a `score-partwise` tree as SVG that QtSvg draws.

    `width` is the system's in verovio's units: a staff is 72 of them high, so 1500 holds three to six bars. A score
    with fewer bars than fill it ends sooner. Raises `PreviewError`.
    """
    toolkit = open_toolkit({**_LAYOUT, "pageWidth": width})
    toolkit.select({"measureRange": _FIRST_BARS})
    load(toolkit, score)
    return engrave_page(toolkit, 0, font_family)


def engrave_page(toolkit: verovio.toolkit, page: int, font_family: str) -> str:
    """Return a page, from 0, as SVG that QtSvg draws. Raises `PreviewError`."""
    svg = toolkit.renderToSVG(page + 1)
    if 'class="measure' not in svg:
        raise PreviewError("The score holds nothing that can be engraved.")
    return flatten(svg, font_family)


def open_toolkit(options: dict[str, object]) -> verovio.toolkit:
    """Return a toolkit that reads MusicXML, and gives the same names to the notes of the same score every time."""
    verovio.enableLog(verovio.LOG_OFF)
    toolkit = verovio.toolkit()
    # Verovio keeps the path for each thread by itself, and sets it in the one that imports it only.
    toolkit.setResourcePath(str(DATA))
    toolkit.setOptions({"xmlIdSeed": 1, **options})
    toolkit.setInputFrom("musicxml")
    return toolkit


def load(toolkit: verovio.toolkit, score: Element) -> None:
    """Give a `score-partwise` tree to a toolkit. Raises `PreviewError`."""
    _add_missing_clefs(score)
    if not toolkit.loadData(tostring(score, encoding="unicode")) or toolkit.getPageCount() < 1:
        raise PreviewError("The score cannot be engraved.")


def _add_missing_clefs(score: Element) -> None:
    """State every staff's clef at the head of the first bar, treble where there is none: verovio adds none by itself.

    Converted tunes name no clef, or name a lower staff's only where its notes begin.
    """
    for measure in score.iterfind("part/measure[1]"):
        head = measure.find("attributes")
        if head is None:
            continue
        for staff in map(str, range(1, int(head.findtext("staves") or 1) + 1)):
            if _clef_of(head, staff) is None:
                found = _take_first_clef(measure, staff)
                head.append(_treble_clef(staff) if found is None else found)


def _clef_of(attributes: Element, staff: str) -> Element | None:
    return next((clef for clef in attributes.iterfind("clef") if clef.get("number", "1") == staff), None)


def _take_first_clef(measure: Element, staff: str) -> Element | None:
    """Take a staff's clef out of a bar unless notes of that staff come before it."""
    for element in measure:
        if element.tag == "note" and (element.findtext("staff") or "1") == staff:
            return None
        clef = _clef_of(element, staff) if element.tag == "attributes" else None
        if clef is not None:
            element.remove(clef)
            return clef
    return None


def _treble_clef(staff: str) -> Element:
    clef = Element("clef", {"number": staff})
    SubElement(clef, "sign").text = "G"
    SubElement(clef, "line").text = "2"
    return clef
