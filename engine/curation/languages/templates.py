"""Sentences with slots: what stands in brackets is left out where nothing fills its slot."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

SLOTS = frozenset(
    {
        *("kind", "piece", "adjectives", "key", "metre", "for", "instruments", "title", "composer", "details"),
        *("region", "tempo", "mood", "period", "genre"),
    }
)
_PART = re.compile(r"\[([^\[\]]*)\]|\{(\w+)\}|([^\[\]{}]+)")
_GROUP = re.compile(r"([^{}]*)\{(\w+)\}([^{}]*)")


@dataclass(frozen=True, slots=True)
class Segment:
    """Text around at most one slot; an `optional` one is said only where the slot is filled."""

    before: str
    slot: str = ""
    after: str = ""
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Template:
    """A sentence as segments, the slots that it has, and those without which it cannot be said."""

    segments: tuple[Segment, ...]
    slots: frozenset[str]
    required: frozenset[str]

    def fill(self, values: Mapping[str, str]) -> str:
        """Return the sentence with the values of its slots; all required ones must be there."""
        said = []
        for segment in self.segments:
            if not segment.slot:
                said.append(segment.before)
            elif segment.slot in values:
                said.append(f"{segment.before}{values[segment.slot]}{segment.after}")
        return "".join(said).strip()


def parse_template(text: str) -> Template:
    """Return a template; raises ValueError with what is wrong with its text."""
    segments = []
    place = 0
    for found in _PART.finditer(text):
        if found.start() != place:
            break
        place = found.end()
        group, slot, plain = found.groups()
        if group is not None:
            inner = _GROUP.fullmatch(group)
            if inner is None:
                raise ValueError(f"[{group}] has not exactly one slot")
            segments.append(Segment(inner[1], inner[2], inner[3], optional=True))
        else:
            segments.append(Segment("", slot) if slot else Segment(plain))
    if place != len(text):
        raise ValueError(f"{text!r} cannot be read from {text[place:]!r}")
    slots = frozenset(segment.slot for segment in segments if segment.slot)
    if not slots <= SLOTS:
        raise ValueError(f"{text!r} has unknown slots: {', '.join(sorted(slots - SLOTS))}")
    required = frozenset(segment.slot for segment in segments if segment.slot and not segment.optional)
    return Template(tuple(segments), slots, required)
