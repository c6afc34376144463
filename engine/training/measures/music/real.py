"""Real recordings that were held out: whether two excerpts of one find each other, and genre without training."""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.errors import EngineError
from engine.evaluation.zero_shot import similarities_to_labels
from engine.formats.audio.reading import read_recording
from engine.inputs.mel import MUSICNN_RATE
from engine.training.measures.material import HELD_OUT
from engine.training.measures.music.classes import macro_f1
from engine.training.measures.music.kept import KeptSamples
from engine.training.measures.music.pairs import among
from engine.training.measures.space import Vectors
from engine.training.measures.trial import Trial

Report = dict[str, object]
Samples = npt.NDArray[np.float32]

_EXCERPT = 30 * MUSICNN_RATE
_HEARD_SECONDS = 300
_FEWEST = 5
_GENRES = {
    "orchestral": r"orchestra\w*|symphonic|soundtrack|cinematic|epic",
    "electronic": r"electronic\w*|electro|techno|trance|house|dance|chiptune|synth\w*",
    "rock": r"rock|metal|punk|grunge",
    "ambient": r"ambient|drone|chill\w*|new age",
    "folk": r"folk|celtic|medieval|acoustic|country",
    "classical": r"classical|baroque|piano",
    "jazz": r"jazz|swing|blues|funk|soul",
}


def measure_real_recordings(trial: Trial) -> Iterator[tuple[str, Report]]:
    """Yield how the last half minute of a recording finds its first, and how well genres are told apart.

    The recordings are those of `recordings.jsonl` that were held out, in the cache's folder `packages`. A genre is what
    the tags or the package state, where that is exactly one of a few; what states none does not count.
    """
    kept = KeptSamples(trial.kept / "recordings")
    folder = trial.cache / "packages"

    def load(record: Mapping[str, Any]) -> Samples:
        return kept.get(f"real {record['id']}", lambda: _to_excerpts(folder / str(record["id"])))

    records = [record for record in _read(trial.cache / "recordings.jsonl") if record.get("split") == HELD_OUT]
    heard = [record for record in records if (folder / str(record["id"])).is_file() and len(load(record))]
    if not heard:
        return
    names = [str(record["id"]) for record in heard]
    first = trial.space.encode_recordings(
        [f"{name}, first" for name in names], lambda place: load(heard[place])[:_EXCERPT]
    )
    last = trial.space.encode_recordings(
        [f"{name}, last" for name in names], lambda place: load(heard[place])[_EXCERPT:]
    )
    yield "last half minute → first half minute of a real recording", among(last, first)
    genres = _classify(trial, heard, first)
    if genres:
        yield "genre of real recordings, zero-shot", genres


def genre_of(record: Mapping[str, Any]) -> str:
    """Return the one genre of our list that tags or package state, empty where it is none or several."""
    said = " ".join([*record.get("genres", ()), *record.get("words", ())]).casefold()
    found = [genre for genre, words in _GENRES.items() if re.search(rf"\b(?:{words})\b", said)]
    return found[0] if len(found) == 1 else ""


def _classify(trial: Trial, records: list[Mapping[str, Any]], pieces: Vectors) -> Report:
    genres = [genre_of(record) for record in records]
    labels = [label for label in _GENRES if genres.count(label) >= _FEWEST]
    kept = [place for place, genre in enumerate(genres) if genre in labels]
    if len(labels) < 2:
        return {}
    described = [trial.space.encode_texts([f"{label} music", f"a piece of {label} music", label]) for label in labels]
    nearest = similarities_to_labels(pieces[kept], described).argmax(1)
    targets = np.array([labels.index(genres[place]) for place in kept])
    return {
        "classes": len(labels),
        "pieces": len(kept),
        "accuracy": float((nearest == targets).mean()),
        "macro_f1": macro_f1(nearest, targets),
        "chance": 1 / len(labels),
        "commonest": float(np.bincount(targets).max() / len(targets)),
    }


def _to_excerpts(path: Path) -> Samples:
    """Return the first and the last half minute of at most five, one after the other; nothing of what is shorter."""
    try:
        with path.open("rb") as file:
            samples = read_recording(file, MUSICNN_RATE, _HEARD_SECONDS).samples
    except EngineError:
        return np.zeros(0, np.float32)
    if len(samples) < 2 * _EXCERPT:
        return np.zeros(0, np.float32)
    return np.concatenate([samples[:_EXCERPT], samples[-_EXCERPT:]])


def _read(path: Path) -> Iterator[Mapping[str, Any]]:
    if path.exists():
        with path.open(encoding="utf-8") as lines:
            yield from map(json.loads, lines)
