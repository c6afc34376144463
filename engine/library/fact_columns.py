"""The facts of a piece as the columns of its row, in one order for writing and reading."""

import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from typing import Any

from engine.formats.content import Facts, PartFacts
from engine.library.store import to_storable

_TEXTS = ("title", "composer", "key", "metre", "language")
_LISTS = ("names", "words", "instruments")
_NUMBERS = ("tempo", "duration", "shortest_note", "loudness")
_COUNTS = ("bars", "lowest", "highest", "leap", "hand_span", "accidentals", "notes", "voices", "pages")
_FLAGS = ("key_estimated", "tempo_estimated")
_ALL = (*_TEXTS, *_LISTS, *_NUMBERS, *_COUNTS, *_FLAGS, "parts")
COLUMNS = ", ".join(_ALL)
SET_COLUMNS = ", ".join(f"{name} = ?" for name in _ALL)
_MOST_INTEGER = 2**63 - 1


def to_columns(facts: Facts) -> tuple[object, ...]:
    """Return facts as values for `COLUMNS`, without numbers and characters that SQLite cannot hold."""
    return (
        *(to_storable(getattr(facts, name)) for name in _TEXTS),
        *(_to_json(getattr(facts, name)) for name in _LISTS),
        *(_finite(getattr(facts, name)) for name in _NUMBERS),
        *(_small(getattr(facts, name)) for name in _COUNTS),
        *(getattr(facts, name) for name in _FLAGS),
        json.dumps([{**asdict(part), "name": to_storable(part.name)} for part in facts.parts], ensure_ascii=False),
    )


def to_facts(columns: Sequence[Any]) -> Facts:
    """Return the facts that `to_columns` was given."""
    values = dict(zip(_ALL, columns, strict=True))
    for name in _LISTS:
        values[name] = tuple(json.loads(values[name]))
    for name in _FLAGS:
        values[name] = values[name] == 1
    values["parts"] = tuple(PartFacts(**part) for part in json.loads(values["parts"]))
    return Facts(**values)


def _to_json(texts: Iterable[str]) -> str:
    return json.dumps([to_storable(text) for text in texts], ensure_ascii=False)


def _finite(number: float | None) -> float | None:
    return number if number is not None and math.isfinite(number) else None


def _small(number: int | None) -> int | None:
    return number if number is not None and abs(number) <= _MOST_INTEGER else None
