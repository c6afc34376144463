"""Keys, times, clefs and transposition of a measure as MusicXML's `attributes`."""

from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement

from engine.formats.scoring.score import Measure, Staff


def add_attributes(
    element: Element, measure: Measure | None, clefs: Sequence[Staff], divisions: int | None, staves: int
) -> None:
    """Add what begins here; nothing where nothing does. `divisions` is set in a part's first measure alone."""
    attributes = Element("attributes")
    if divisions is not None:
        SubElement(attributes, "divisions").text = str(divisions)
    if measure is not None:
        _add_key_and_time(attributes, measure)
    if divisions is not None and staves > 1:
        SubElement(attributes, "staves").text = str(staves)
    for clef in clefs:
        _add_clef(attributes, clef)
    if measure is not None and measure.transpose is not None:
        _add_transposition(attributes, measure.transpose)
    if len(attributes):
        element.append(attributes)


def _add_key_and_time(attributes: Element, measure: Measure) -> None:
    if measure.fifths is not None:
        key = SubElement(attributes, "key")
        SubElement(key, "fifths").text = str(measure.fifths)
        if measure.mode:
            SubElement(key, "mode").text = measure.mode
    if measure.time is not None:
        time = SubElement(attributes, "time", {"symbol": measure.symbol} if measure.symbol else {})
        SubElement(time, "beats").text, SubElement(time, "beat-type").text = measure.time


def _add_clef(attributes: Element, clef: Staff) -> None:
    element = SubElement(attributes, "clef", number=str(clef.number))
    SubElement(element, "sign").text = clef.sign
    if clef.line:
        SubElement(element, "line").text = str(clef.line)
    if clef.octave:
        SubElement(element, "clef-octave-change").text = str(clef.octave)


def _add_transposition(attributes: Element, transpose: tuple[int, int, int]) -> None:
    chromatic, diatonic, octaves = transpose
    element = SubElement(attributes, "transpose")
    SubElement(element, "diatonic").text = str(diatonic)
    SubElement(element, "chromatic").text = str(chromatic)
    if octaves:
        SubElement(element, "octave-change").text = str(octaves)
