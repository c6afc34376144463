"""The last resort: a score reduced to its notes, rests, metres, keys, clefs and repeats."""

from xml.etree.ElementTree import Element

_KEPT = {
    "score-partwise": ("part-list", "part"),
    "part-list": ("score-part",),
    "score-part": ("part-name",),
    "part": ("measure",),
    "measure": ("attributes", "note", "backup", "forward", "barline"),
    "attributes": ("divisions", "key", "time", "clef"),
    "note": ("grace", "chord", "pitch", "unpitched", "rest", "duration", "voice", "accidental", "staff", "tie", "beam"),
    "barline": ("bar-style", "repeat"),
}


def reduce_to_notes(score: Element) -> None:
    """Drop, in place, all that is not needed to sound and count a score; tuplets become plain fractions."""
    for parent in list(score.iter()):
        kept = _KEPT.get(parent.tag)
        if kept is not None:
            parent[:] = [child for child in parent if child.tag in kept]
