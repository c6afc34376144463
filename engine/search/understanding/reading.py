"""From what the user types to chips, and from chips to filters and terms."""

import re
from collections.abc import Iterable, Iterator

from engine.library.names.persons import Persons
from engine.library.vocabulary import Folded, vocabulary
from engine.search.understanding.chips import Chip, ChipKind, Understanding
from engine.search.understanding.quantities import quantities_in
from engine.search.understanding.syntax import said_in

MOST_CHARACTERS = 2_000
"""Of a longer text, a pasted page say, only so much of the beginning is looked at."""

_RUN = re.compile("[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7ff]{2,}")
_KEY_LETTERS = frozenset("ABCDEFGH")
_AFTER_MODE = frozenset(("key", "mode", "scale", "tonality"))


def understand(typed: str, persons: Persons | None = None) -> Understanding:
    """Return what a query says definitely; never raises, whatever is typed.

    What is said in so many words is active; what sentences tell in some thirty languages is offered, unless an active
    chip says the same. Composers are recognised in sentences among `persons`, a library's.
    """
    said = tuple(said_in(typed[:MOST_CHARACTERS]))
    known = {(chip.kind, chip.value) for chip in said}
    rest = _blank(typed[:MOST_CHARACTERS], said)
    told: list[Chip] = []
    # Of two that overlap the longer is right, then the earlier.
    offers = (*_told_in(rest), *(_composers_in(rest, persons) if persons else ()))
    for chip in sorted(offers, key=lambda chip: (chip.start - chip.stop, chip.start)):
        apart = all(chip.stop <= other.start or other.stop <= chip.start for other in told)
        if apart and not any((chip.kind, chip.value) == (other.kind, other.value) for other in told):
            told.append(chip)
    offered = (chip for chip in told if (chip.kind, chip.value) not in known)
    return Understanding(typed, tuple(sorted((*said, *offered), key=lambda chip: chip.start)))


def _told_in(text: str) -> Iterator[Chip]:
    folded = Folded(text)
    for told in quantities_in(folded):
        yield Chip(told.kind, told.value, *folded.place(told.start, told.stop), active=False)
    atoms = folded.atoms()
    for named in vocabulary().named_in(atoms):
        place = folded.place(atoms[named.first].start, atoms[named.last - 1].stop)
        follows = atoms[named.last].text if named.last < len(atoms) else ""
        # In "a minor key" the a names no note.
        if text[place[0] : place[0] + 2] == "a " and follows in _AFTER_MODE:
            continue
        yield Chip(ChipKind(named.field), named.value, *place, active=False)
    yield from _bare_keys(text, folded)


def _bare_keys(text: str, folded: Folded) -> Iterator[Chip]:
    """Yield keys without a mode: "something in D"."""
    atoms = folded.atoms()
    for before, tonic, after in zip(atoms, atoms[1:], [*atoms[2:], None], strict=False):
        start, stop = folded.place(tonic.start, tonic.stop)
        if before.text == "in" and text[start:stop] in _KEY_LETTERS:
            sign = after is not None and after.text in ("#", "♭", "flat", "sharp")
            if sign and after is not None:
                stop = folded.place(after.start, after.stop)[1]
            letter = text[start]
            flat = "b" if sign and after is not None and after.text in ("♭", "flat") else "#" if sign else ""
            yield Chip(ChipKind.KEY, ("B" if letter == "H" else letter) + flat, start, stop, active=False)


def _composers_in(text: str, persons: Persons) -> Iterator[Chip]:
    """Yield the composers whom a sentence names with a capital, or in a script without capitals."""
    for start, stop, ids in persons.in_query(text):
        name = text[start:stop].strip()
        if persons.likeliest(ids) and not name[:1].islower():
            yield Chip(ChipKind.COMPOSER, name, start, start + len(name), active=False)
    for run in _RUN.finditer(text):
        found = persons.within(run[0])
        if found is not None and persons.likeliest(found[2]):
            start, stop = run.start() + found[0], run.start() + found[1]
            yield Chip(ChipKind.COMPOSER, text[start:stop], start, stop, active=False)


def _blank(text: str, chips: Iterable[Chip]) -> str:
    """Return a text with blanks, as many, where chips were."""
    for chip in chips:
        text = f"{text[: chip.start]}{' ' * (chip.stop - chip.start)}{text[chip.stop :]}"
    return text
