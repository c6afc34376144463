"""What the audio encoder is trained on, as the trainer reads it: excerpts of pieces played, and of recordings."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.training.corpus.preparation import read_records
from engine.training.sounding.shards import FOLDER, read_shards

Rows = npt.NDArray[np.float32]

RECORDINGS = "recordings.jsonl"


@dataclass(frozen=True, slots=True)
class Sound:
    """An excerpt of the piece or recording `id`: musicnn's rows float32 `[n, 753]`, sound features float32 `[S]`.

    `is_recorded` says that it is no rendering; two excerpts of one recording have the same id.
    """

    id: str
    split: str
    rows: Rows
    features: Rows
    is_recorded: bool


def load_sounds(cache: Path) -> list[Sound]:
    """Return all excerpts whose split is known, in the order in which they are stored; none where nothing is there.

    Silent excerpts and those that could not be made are left out.
    """
    splits: dict[str, str] = {}
    for name in ("pieces.jsonl", RECORDINGS):
        if (cache / name).exists():
            splits.update({record["id"]: record["split"] for record in read_records(cache / name) if "split" in record})
    return [
        Sound(
            excerpt.id,
            splits[excerpt.id],
            excerpt.rows.astype(np.float32),
            excerpt.features.astype(np.float32),
            excerpt.about["kind"] == "recorded",
        )
        for excerpt in read_shards(cache / FOLDER)
        if excerpt.id in splits and len(excerpt.rows)
    ]
