"""ABC to a MusicXML tree by abctoolkit's abc2xml."""

import re
import threading
from math import gcd
from typing import Any
from xml.etree.ElementTree import Element, tostring

from defusedxml.ElementTree import fromstring
from pyparsing import ParseBaseException

from engine.formats.abctoolkit_copies import private_copy, quiet

TUNE_FAILURES = (
    ArithmeticError, AttributeError, LookupError, NameError, RecursionError, TypeError, ValueError, ParseBaseException,
)  # fmt: skip
_ONE_AT_A_TIME = threading.Lock()
_INCLUDE = re.compile(r"^\s*(?:%%|I:)abc-include.*$", re.MULTILINE)
_METRE = re.compile(r"(^|\[)M:([^\]\n%]*)", re.MULTILINE)
_SAFE_METRE = re.compile(r"[\s\d+()/C|none]*\Z")
_LONG_REST = re.compile(r"([XZ])(\d{4,})")


def to_musicxml(tune: str) -> Element:
    """Return the `score-partwise` tree of one tune, as abc2xml makes it.

    abc2xml raises whatever it stumbles over, `pyparsing.ParseException` included.
    """
    converter = private_copy("abc2xml")
    with _ONE_AT_A_TIME, quiet():
        converter.prevloc = 0
        converter.mxm = _fresh_state(converter)
        score: Element = converter.mxm.parse(_harmless(tune))
    _reduce_durations(score)
    # Being written and read once more, the tree is the one that the reference's second program reads from a file.
    parsed: Element = fromstring(tostring(score))
    return parsed


def _fresh_state(converter: Any) -> Any:
    """Return a new converter object, so that symbols that one tune defines are unknown to the next."""
    state = converter.MusicXml()
    state.uSyms = dict(converter.MusicXml.uSyms)
    return state


def _harmless(tune: str) -> str:
    """Take out what abc2xml would open, evaluate as Python, or repeat without limit."""
    tune = _INCLUDE.sub("", tune)
    tune = _METRE.sub(lambda found: found[0] if _SAFE_METRE.match(found[2]) else f"{found[1]}M:none", tune)
    return _LONG_REST.sub(r"\g<1>999", tune)


def _reduce_durations(score: Element) -> None:
    """Divide all durations by what they have in common, as abc2xml does before it writes."""
    durations = list(score.iter("duration"))
    divisor = gcd(21, *(int(element.text or 0) for element in durations))
    for element in [*durations, *score.iter("divisions")]:
        element.text = str(int(element.text or 0) // divisor)
