"""The pieces that a bundle is measured on, and the sets that they fall into."""

import base64
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.modality import Modality

TRAIN, HELD_OUT, VALIDATION = "train", "held out", "validation"
TUNEBOOKS = ("music21_tunebooks_abc", "nottingham_abc", "irish_cre_corpus")
SONGS, QUARTETS = "openscore_lieder", "openscore_quartets"


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """A piece that was prepared: what its collection and its notes say, its notation, and its MIDI file.

    `source` is the collection; `score` is interleaved ABC and `mtf` MIDI as text, either empty where there is none;
    `tune` is shared by near-duplicates.
    """

    id: str
    split: str
    tune: str
    metadata: Mapping[str, Any]
    facts: Mapping[str, Any]
    score: str
    mtf: str
    midi: bytes

    @property
    def source(self) -> str:
        """The collection that the piece is from, the first part of its id."""
        return self.id.split("/", maxsplit=1)[0].removeprefix("train.").removeprefix("valid.")

    @property
    def notation(self) -> str:
        """The score, or MIDI where there is no score."""
        return self.score or self.mtf


@dataclass(frozen=True, slots=True, eq=False)
class Material:
    """The pieces of the held-out and the validation split, and the tunes that were trained on."""

    entries: tuple[Entry, ...]
    trained_tunes: frozenset[str]

    def sets(self) -> dict[str, list[Entry]]:
        """Return the sets that rows of the report are about; a piece may be in several, an empty set is left out."""
        held_out = [entry for entry in self.entries if entry.split == HELD_OUT]
        apart = [entry for entry in self.entries if entry.split == VALIDATION]
        found = {
            "held out": held_out,
            "tunebooks": [entry for entry in held_out if entry.source in TUNEBOOKS],
            "songs": [entry for entry in apart if entry.source == SONGS],
            "quartets": [entry for entry in apart if entry.source == QUARTETS],
        }
        return {name: entries for name, entries in found.items() if entries}

    def is_near_duplicate(self, entry: Entry) -> bool:
        """Whether a version of the same tune was trained on."""
        return entry.tune in self.trained_tunes


def load_material(cache: Path) -> Material:
    """Read `cache/pieces.jsonl`; what could not be converted, or has neither score nor MIDI, is left out."""
    entries: list[Entry] = []
    trained: set[str] = set()
    for record in _read(cache / "pieces.jsonl"):
        if record["split"] == TRAIN:
            trained.add(str(record["tune"]))
        else:
            entries.append(_to_entry(record))
    return Material(tuple(entry for entry in entries if entry.notation), frozenset(trained))


def _read(path: Path) -> Iterator[Mapping[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            # A last line may have been cut off by an interruption.
            record = json.loads(line) if line.endswith("\n") else {"reason": "cut off"}
            if "reason" not in record:
                yield record


def _to_entry(record: Mapping[str, Any]) -> Entry:
    views = {view["modality"]: view["text"] for view in record["views"]}
    return Entry(
        id=str(record["id"]),
        split=str(record["split"]),
        tune=str(record["tune"]),
        metadata=record["metadata"],
        facts=record["facts"],
        score=views.get(Modality.SCORE.value, ""),
        mtf=views.get(Modality.MIDI.value, ""),
        midi=base64.b64decode(record.get("midi") or ""),
    )
