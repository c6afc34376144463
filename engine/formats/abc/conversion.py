"""ABC to a MusicXML tree by abctoolkit's abc2xml."""

import re
import threading
from functools import cache
from math import gcd
from typing import Any
from xml.etree.ElementTree import Element, ParseError, tostring

from defusedxml.ElementTree import fromstring
from pyparsing import ParseBaseException

from engine.errors import UnreadableFileError
from engine.formats.abc.mending import harmless, simplified
from engine.formats.abctoolkit_copies import private_copy, quiet
from engine.formats.garbage import collection_resumed

_TUNE_FAILURES = (
    ArithmeticError, AttributeError, LookupError, NameError, ParseBaseException, ParseError, RecursionError, TypeError,
    ValueError,
)  # fmt: skip
_ONE_AT_A_TIME = threading.Lock()


def to_musicxml(tune: str) -> Element:
    """Return the `score-partwise` tree of one tune, as abc2xml makes it, of a tune it rejects as far as it is plain.

    Raises UnreadableFileError.
    """
    tune = harmless(tune)
    try:
        return _convert(tune)
    except _TUNE_FAILURES:
        pass
    try:
        return _convert(simplified(tune))
    except _TUNE_FAILURES as error:
        raise UnreadableFileError("The tune is not valid ABC.") from error


def _convert(tune: str) -> Element:
    converter = _converter()
    with _ONE_AT_A_TIME, quiet(), collection_resumed():
        converter.prevloc = 0
        converter.mxm = _fresh_state(converter)
        try:
            score: Element = converter.mxm.parse(tune)
        except SystemError as error:
            # What Python says where an error for want of memory was lost on its way through code in C.
            raise MemoryError from error
    _reduce_durations(score)
    # Being written and read once more, the tree is the one that the reference's second program reads from a file.
    parsed: Element = fromstring(tostring(score))
    return parsed


@cache
def _converter() -> Any:
    """Return abc2xml, kept from what it does with a metre: evaluate it as Python."""
    module = private_copy("abc2xml")
    module.eval = _added_up
    return module


def _added_up(beats: str) -> int:
    """Return the beats of a metre such as 2+3/8; raises ValueError for anything but a sum."""
    if not re.fullmatch(r"[\d\s+()]+", beats):
        raise ValueError(beats)
    return sum(map(int, re.findall(r"\d+", beats)))


def _fresh_state(converter: Any) -> Any:
    """Return a new converter object, so that symbols that one tune defines are unknown to the next."""
    state = converter.MusicXml()
    state.uSyms = dict(converter.MusicXml.uSyms)
    return state


def _reduce_durations(score: Element) -> None:
    """Divide all durations by what they have in common, as abc2xml does before it writes."""
    durations = list(score.iter("duration"))
    divisor = gcd(21, *(int(element.text or 0) for element in durations))
    for element in [*durations, *score.iter("divisions")]:
        element.text = str(int(element.text or 0) // divisor)
