"""Every score of the corpus as a `score-partwise` tree with its facts, by the readers that the program itself has."""

from xml.etree.ElementTree import Element

from engine.errors import UnreadableFileError
from engine.formats.abc.reading import to_tree as abc_to_tree
from engine.formats.content import Facts
from engine.formats.garbage import collection_paused
from engine.formats.humdrum.reading import to_score
from engine.formats.humdrum.records import decode
from engine.formats.lilypond.reading import to_lilypond_score
from engine.formats.musicxml import to_tree as musicxml_to_tree
from engine.formats.musicxml.facts import to_facts
from engine.formats.scoring import to_tree

SCORES = ("abc", "krn", "ly", "mxl")


@collection_paused()
def read_tree(content: bytes, kind: str) -> tuple[Element, Facts]:
    """Return the tree and the facts of a score in one of the formats `SCORES`.

    Raises `UnreadableFileError` where a file cannot be understood.
    """
    if kind == "abc":
        return abc_to_tree(content)
    if kind == "krn":
        tree = to_tree(to_score(decode(content)))
    elif kind == "ly":
        score, _ = to_lilypond_score(content)
        if score is None:
            raise UnreadableFileError("The LilyPond file holds no notes that can be read without running LilyPond.")
        tree = to_tree(score)
    else:
        tree = musicxml_to_tree(content)
    return tree, to_facts(tree)
