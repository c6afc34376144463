"""Prepared pieces as the arrays that training reads: patches and note features of every view, in shards."""

import itertools
import json
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.inputs.notation import LAYOUT, remove_headers, to_note_features
from engine.inputs.patches import to_patches
from engine.modality import Modality
from engine.progress import Progress
from engine.training.corpus.preparation import read_records
from engine.workers import Failure, WorkerPool

MAX_PATCHES = 512
_PIECES_A_SHARD = 400
_SECONDS = 300
_WORKERS = 2
_WITHOUT_HEADER = "ticks_per_beat 480\nnote_on 0 0 60 90\nnote_off 480 0 60 0\n"

Patches = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class View:
    """One notation of a piece: `patches` uint8 `[n, 64]`, note `features` `[f]`, and those `bare` of all headers."""

    modality: str
    patches: Patches
    features: Floats
    bare: Floats


def make_arrays(cache: Path) -> Generator[Progress, None, dict[str, float]]:
    """Write `cache/arrays/*.npz` for the pieces of `cache/pieces.jsonl`, keeping shards that are already right.

    Each holds the views of some pieces and what is known of them.
    """
    folder = cache / "arrays"
    folder.mkdir(exist_ok=True)
    made = 0
    with WorkerPool(_WORKERS, seconds=_SECONDS) as pool:
        for number, chunk in enumerate(_chunks(cache / "pieces.jsonl")):
            path = folder / f"{number:04d}.npz"
            if not path.exists() or _ids(path) != [record["id"] for record in chunk]:
                _write(path, chunk, pool)
                made += len(chunk)
            yield Progress("arrays", (number + 1) * _PIECES_A_SHARD, None)
    return {"pieces": made}


def to_views(views: list[dict[str, str]]) -> list[View]:
    """Return the arrays of a record's views; runs in a worker process."""
    return [_to_view(view["modality"], view["text"]) for view in views]


def load_views(cache: Path) -> dict[str, tuple[View, ...]]:
    """Return the views of every piece by its id."""
    found: dict[str, tuple[View, ...]] = {}
    for path in sorted((cache / "arrays").glob("*.npz")):
        with np.load(path) as stored:
            index = json.loads(stored["index"].item())
            patches = np.split(stored["patches"], np.cumsum(stored["counts"])[:-1])
            features, bare = stored["features"].astype(np.float32), stored["bare"].astype(np.float32)
        place = 0
        for piece, modalities in index:
            views = range(place, place + len(modalities))
            found[piece] = tuple(
                View(modality, patches[row], features[row], bare[row])
                for modality, row in zip(modalities, views, strict=True)
            )
            place += len(modalities)
    return found


def _to_view(modality: str, text: str) -> View:
    features = to_note_features(text)
    if modality == Modality.MIDI.value:
        # The notes of MIDI are the same without any header.
        bare = np.where(_heard(), features, to_note_features(_WITHOUT_HEADER))
    else:
        bare = to_note_features(remove_headers(text))
    return View(modality, to_patches(text)[:MAX_PATCHES], features, bare)


def _heard() -> npt.NDArray[np.bool_]:
    return np.concatenate([np.full(block.stop - block.start, not block.stated) for block in LAYOUT])


def _chunks(path: Path) -> Iterator[list[dict[str, Any]]]:
    records = (record for record in read_records(path) if "views" in record)
    while chunk := list(itertools.islice(records, _PIECES_A_SHARD)):
        yield chunk


def _ids(path: Path) -> list[str]:
    with np.load(path) as stored:
        return [piece for piece, _ in json.loads(stored["index"].item())]


def _write(path: Path, chunk: list[dict[str, Any]], pool: WorkerPool) -> None:
    found: dict[int, list[View]] = {}
    tasks = [record["views"] for record in chunk]
    places = {id(task): place for place, task in enumerate(tasks)}
    for task, answer in pool.run(to_views, tasks):
        found[places[id(task)]] = [] if isinstance(answer, Failure) else answer
    views = [view for place in range(len(chunk)) for view in found[place]]
    index = [[record["id"], [view.modality for view in found[place]]] for place, record in enumerate(chunk)]
    partial = path.with_suffix(".partial.npz")
    np.savez(
        partial,
        index=np.array(json.dumps(index)),
        counts=np.array([len(view.patches) for view in views]),
        patches=np.concatenate([view.patches for view in views]),
        features=np.array([view.features for view in views], np.float16),
        bare=np.array([view.bare for view in views], np.float16),
    )
    partial.replace(path)
