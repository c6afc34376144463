"""Excerpts in files of some hundred each, so that an interrupted run loses little."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.inputs.sound.layout import SOUND_FEATURES
from engine.models.musicnn import FEATURES

Rows = npt.NDArray[np.float32]

EXCERPTS_A_SHARD = 100
FOLDER = "sounds"


@dataclass(frozen=True, slots=True)
class Excerpt:
    """What was heard of a piece or recording `id`: musicnn's `rows` `[n, 753]`, sound `features`, float16 when stored.

    `about` says how it came about: `kind` ("rendered" or "recorded"), `start` in seconds, and more by its kind. Where
    nothing could be heard `about` holds a `reason` and there are no rows.
    """

    id: str
    rows: npt.NDArray[np.floating]
    features: npt.NDArray[np.floating]
    about: Mapping[str, Any]

    @property
    def name(self) -> str:
        """What tells it from other excerpts of the same."""
        return f"{self.id} {self.about.get('number', 0)}"


def read_shards(folder: Path) -> Iterator[Excerpt]:
    """Yield all excerpts of a folder, in float16, shard by shard."""
    for path in sorted(folder.glob("*.npz")):
        with np.load(path, allow_pickle=False) as stored:
            entries = json.loads(stored["about"].item())
            parts = np.split(stored["rows"], np.cumsum(stored["counts"])[:-1])
            for entry, rows, features in zip(entries, parts, stored["features"], strict=True):
                yield Excerpt(entry["id"], rows, features, entry)


def failed(name: str, reason: str, **about: Any) -> Excerpt:
    """Return what is kept of something that could not be heard."""
    empty = np.zeros((0, FEATURES), np.float16)
    return Excerpt(name, empty, np.zeros(SOUND_FEATURES, np.float16), {**about, "reason": reason})


class ShardWriter:
    """Gathers excerpts and writes a file whenever there are enough; each file is there as a whole or not at all."""

    def __init__(self, folder: Path, kind: str) -> None:
        self._folder = folder
        self._kind = kind
        self._waiting: list[Excerpt] = []
        folder.mkdir(parents=True, exist_ok=True)

    def add(self, excerpt: Excerpt) -> None:
        """Take one more."""
        self._waiting.append(excerpt)
        if len(self._waiting) >= EXCERPTS_A_SHARD:
            self.flush()

    def flush(self) -> None:
        """Write what has been gathered."""
        if not self._waiting:
            return
        number = sum(1 for _ in self._folder.glob(f"{self._kind}-*.npz"))
        path = self._folder / f"{self._kind}-{number:05}.npz"
        partial = path.with_suffix(".partial")
        entries = [{**each.about, "id": each.id} for each in self._waiting]
        with partial.open("wb") as file:
            np.savez(
                file,
                about=np.array(json.dumps(entries)),
                counts=np.array([len(each.rows) for each in self._waiting]),
                rows=np.concatenate([each.rows for each in self._waiting]).astype(np.float16),
                features=np.stack([each.features for each in self._waiting]).astype(np.float16),
            )
        partial.replace(path)
        self._waiting.clear()
