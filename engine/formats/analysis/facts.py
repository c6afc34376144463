"""What notes tell, as facts of a piece."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from engine.formats.analysis.notes import NoteFacts
from engine.formats.content import Facts, PartFacts


def add_note_facts(facts: Facts, found: NoteFacts, names: Sequence[str], accidentals: int | None) -> Facts:
    """Return `facts` with what the notes tell; `names` are those of the parts by number."""
    if not found.notes:
        return facts
    return replace(
        facts,
        parts=tuple(
            PartFacts(names[number] if number < len(names) else "", part.lowest, part.highest, part.leap, part.span)
            for number, part in found.parts.items()
        ),
        lowest=min(part.lowest for part in found.parts.values()),
        highest=max(part.highest for part in found.parts.values()),
        leap=_most(part.leap for part in found.parts.values()),
        hand_span=_most(part.span for part in found.parts.values()),
        shortest_note=found.shortest,
        accidentals=accidentals,
        notes=found.notes,
        voices=found.voices,
    )


def _most(numbers: Iterable[int | None]) -> int | None:
    return max((number for number in numbers if number is not None), default=None)
