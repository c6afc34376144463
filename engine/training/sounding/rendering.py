"""The step that plays pieces of the corpus: chosen by their ids, in two workers, going on from what is there."""

import zlib
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from engine.errors import UnreadableFileError
from engine.progress import Progress
from engine.training.config import SoundConfig
from engine.training.corpus.preparation import TRAIN, read_records
from engine.training.sounding.hearing import hear, open_musicnn, open_soundfont
from engine.training.sounding.playing import play
from engine.training.sounding.rooms import roughen
from engine.training.sounding.shards import FOLDER, Excerpt, ShardWriter, failed, read_shards
from engine.workers import Failure, WorkerPool

KIND = "rendered"
_WORKERS = 2
_SECONDS_A_PIECE = 600
_CLEAN = 0.3


@dataclass(frozen=True, slots=True)
class Task:
    """A piece (`id` and `midi` of its record) to be played on one of `soundfonts` for at most `seconds`."""

    record: dict[str, Any]
    soundfonts: tuple[Path, ...]
    musicnn: Path
    seconds: float
    seed: int


def sound_pieces(
    config: SoundConfig, cache: Path, musicnn: Path, soundfonts: Sequence[Path], seed: int
) -> Generator[Progress, None, int]:
    """Play an excerpt of each piece wanted into `cache/sounds`; return how many there are.

    Wanted are `config.pieces` of those that are trained on and `config.held_out` of each other split, drawn by their
    ids. The paths are absolute. The same seed gives the same excerpts.
    """
    folder = cache / FOLDER
    done = (
        {excerpt.id for excerpt in read_shards(folder) if excerpt.about["kind"] == KIND} if folder.exists() else set()
    )
    wanted = choose_ids(cache / "pieces.jsonl", config)
    tasks = (
        Task(record, tuple(soundfonts), musicnn, config.seconds, seed)
        for record in _read_wanted(cache / "pieces.jsonl", wanted - done)
    )
    writer = ShardWriter(folder, KIND)
    count = len(done & wanted)
    try:
        with WorkerPool(_WORKERS, seconds=_SECONDS_A_PIECE, memory=None) as pool:
            for task, result in pool.run(to_excerpt, tasks):
                failure = failed(task.record["id"], getattr(result, "reason", ""), kind=KIND)
                writer.add(failure if isinstance(result, Failure) else result)
                count += 1
                yield Progress("sounding", count, len(wanted), task.record["id"])
    finally:
        writer.flush()
    return count


def to_excerpt(task: Task) -> Excerpt:
    """Play a piece and hear it; runs in a worker. A piece that does not sound becomes an excerpt with a reason."""
    name = str(task.record["id"])
    random = np.random.default_rng((task.seed, zlib.crc32(name.encode())))
    soundfont = task.soundfonts[int(random.integers(len(task.soundfonts)))]
    try:
        played = play(task.record, open_soundfont(soundfont), task.seconds, random)
        clean = random.random() < _CLEAN
        samples = played.samples if clean else roughen(played.samples, random)
        rows, features = hear(samples, open_musicnn(task.musicnn))
    except UnreadableFileError as error:
        return failed(name, str(error), kind=KIND)
    about = {"kind": KIND, "start": played.start, "speed": played.speed, "clean": clean, "soundfont": soundfont.name}
    return Excerpt(name, rows, features, about)


def choose_ids(pieces: Path, config: SoundConfig) -> set[str]:
    """Return the ids of the pieces to be played."""
    by_split: dict[str, list[str]] = {}
    for record in read_records(pieces):
        if "reason" not in record:
            by_split.setdefault(record["split"], []).append(record["id"])
    chosen: set[str] = set()
    for split, ids in by_split.items():
        ids.sort(key=lambda name: (zlib.crc32(name.encode()), name))
        chosen.update(ids[: config.pieces if split == TRAIN else config.held_out])
    return chosen


def _read_wanted(pieces: Path, wanted: set[str]) -> Iterator[dict[str, Any]]:
    for record in read_records(pieces):
        if record["id"] in wanted:
            yield {"id": record["id"], "midi": record["midi"]}
