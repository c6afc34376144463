"""Reading an MEI file: its sections, measures and staves to a score, the score to interleaved ABC and facts."""

from typing import BinaryIO
from xml.etree.ElementTree import Element

from engine.errors import UnreadableFileError
from engine.formats.archive import read_whole
from engine.formats.content import Notation
from engine.formats.garbage import collection_paused
from engine.formats.mei.document import child, children, text_of
from engine.formats.mei.head import describe
from engine.formats.mei.sheet import Sheet
from engine.formats.mei.values import infer
from engine.formats.musicxml import to_notation
from engine.formats.musicxml.document import parse_xml
from engine.formats.scoring import Score, to_tree

MAX_BYTES = 100_000_000
_OTHER_NOTATIONS = ("mensural", "neume")


@collection_paused()
def read_mei(file: BinaryIO) -> Notation:
    """Read an MEI score in common notation as interleaved ABC with its facts.

    Raises UnreadableFileError with one sentence.
    """
    data = read_whole(file, MAX_BYTES)
    return to_notation(to_tree(to_score(data)))


def to_score(data: bytes) -> Score:
    """Return the score of an MEI file: all its movements, one after another. Raises UnreadableFileError."""
    root = parse_xml(data, "MEI")
    if root.tag not in {"mei", "meiCorpus", "music"}:
        raise UnreadableFileError(f"This XML file is no MEI score: its outermost element is <{root.tag}>.")
    for definition in root.iter("staffDef"):
        if definition.get("notationtype", "").startswith(_OTHER_NOTATIONS):
            raise UnreadableFileError("This MEI file holds mensural notation or neumes, which Incipit does not read.")
    scores = list(root.iter("score"))
    if not scores:
        raise UnreadableFileError("This MEI file holds no score: perhaps only its description, pages or single parts.")
    sheet = Sheet()
    for score in scores:
        _read_section(sheet, score)
    parts = sheet.to_parts()
    if not any(element.get("accid.ges") for tag in ("note", "accid") for element in root.iter(tag)):
        infer(parts)
    result = Score(parts=parts)
    describe(result, root.find("meiHead"))
    if not result.title and scores:
        result.title = _printed_title(scores[0])
    return result


def _read_section(sheet: Sheet, section: Element) -> None:
    for element in children(section):
        tag = element.tag
        if tag == "measure":
            sheet.read_measure(element)
        elif tag in {"scoreDef", "staffDef", "staffGrp"}:
            sheet.define(element)
        elif tag == "ending":
            first = sheet.count
            _read_section(sheet, element)
            sheet.end(first, element.get("n", "") or element.get("label", ""))
        elif tag in {"section", "parts", "part"}:
            _read_section(sheet, element)
        elif tag in {"sb", "pb"}:
            sheet.break_before(page=tag == "pb")


def _printed_title(score: Element) -> str:
    """Return the first line printed at the head of the first page."""
    head = next(score.iter("pgHead"), None)
    line = child(head, "rend") if head is not None else None
    return text_of(line)[:200] if line is not None else ""
