"""Prepared pieces with what is true of them and their views, as the trainer reads them."""

import json
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.curation.relations import Knowledge
from engine.curation.truths import knowledge_of
from engine.progress import Progress
from engine.training.corpus.preparation import read_records
from engine.training.data.arrays import View, load_views

_PIECES_A_STEP = 500


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece: its split and source, the tune that it is of, what is known of it, and its views, score first."""

    id: str
    split: str
    source: str
    tune: str
    knowledge: Knowledge
    views: tuple[View, ...]


def make_truths(cache: Path) -> Generator[Progress, None, dict[str, float]]:
    """Write `cache/truths.jsonl`: `id, split, source, tune, true, possible` of every prepared piece."""
    partial = cache / "truths.partial"
    count = 0
    with partial.open("w", encoding="utf-8") as sink:
        for record in read_records(cache / "pieces.jsonl"):
            if "views" not in record:
                continue
            knowledge = knowledge_of(record)
            entry = {
                "id": record["id"],
                "split": record["split"],
                "source": str(record["metadata"]["source"]),
                "tune": str(record["tune"]),
                "true": sorted(knowledge.true),
                "possible": sorted(knowledge.possible),
            }
            sink.write(json.dumps(entry, ensure_ascii=False) + "\n")
            count += 1
            if count % _PIECES_A_STEP == 0:
                yield Progress("truths", count, None)
    partial.replace(cache / "truths.jsonl")
    return {"pieces": count}


def load_pieces(cache: Path, *splits: str) -> list[Piece]:
    """Read the pieces of some splits that have at least one view."""
    views = load_views(cache)
    return [
        Piece(
            id=entry["id"],
            split=entry["split"],
            source=entry["source"],
            tune=entry["tune"],
            knowledge=to_knowledge(entry),
            views=views[entry["id"]],
        )
        for entry in _entries(cache)
        if entry["split"] in splits and views.get(entry["id"])
    ]


def to_knowledge(entry: dict[str, Any]) -> Knowledge:
    """Return what is known of a piece from its JSON form."""
    true, possible = (frozenset((field, value) for field, value in entry[name]) for name in ("true", "possible"))
    return Knowledge(true, possible)


def _entries(cache: Path) -> Iterator[dict[str, Any]]:
    yield from read_records(cache / "truths.jsonl")
