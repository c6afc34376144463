"""The step that hears real recordings: two excerpts of each, what their tags say, and what musicnn takes them for."""

import json
import zlib
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.errors import UnreadableFileError
from engine.formats.audio.reading import read_recording
from engine.inputs.mel import MUSICNN_RATE, to_musicnn_windows
from engine.models.musicnn import TAGS, Tagger, load_tagger, to_tags
from engine.progress import Progress
from engine.training.config import SoundConfig
from engine.training.corpus.packages import Package, fetch_packages, read_packages
from engine.training.corpus.preparation import HELD_OUT, TRAIN
from engine.training.data.sounds import RECORDINGS
from engine.training.sounding.hearing import hear, open_musicnn
from engine.training.sounding.shards import FOLDER, Excerpt, ShardWriter, failed, read_shards
from engine.workers import Failure, WorkerPool

KIND = "recorded"
_WORKERS = 2
_SECONDS_A_RECORDING = 900
_SUFFIXES = frozenset({".ogg", ".oga", ".opus", ".mp3", ".flac", ".m4a", ".wav"})
_LEAST_BYTES = 150_000
_SHORTEST_SECONDS = 30
_HEARD_SECONDS = 300
_HELD_OUT_PERCENT = 15
_TAGGED_WINDOWS = 12

Samples = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Task:
    """A recording of a package to be heard, `seconds` at a time."""

    path: Path
    name: str
    package: Package
    musicnn: Path
    seconds: float


@dataclass(frozen=True, slots=True)
class Heard:
    """A recording's two excerpts, and its line for `recordings.jsonl`."""

    excerpts: tuple[Excerpt, ...]
    record: dict[str, Any]


def hear_recordings(config: SoundConfig, cache: Path, musicnn: Path) -> Generator[Progress, None, dict[str, str]]:
    """Hear the recordings of all packages that can be had; return the packages' versions.

    Excerpts go into `cache/sounds`, what is known of each recording into `cache/recordings.jsonl`: `id, split, package,
    licence, title, composer, genres, words, tags` (musicnn's, by name).
    """
    packages = read_packages()
    versions = yield from fetch_packages(packages, cache / "packages")
    folder = cache / FOLDER
    kept = [each for each in read_shards(folder) if each.about["kind"] == KIND] if folder.exists() else []
    done = {excerpt.id for excerpt in kept}
    tasks = [
        task for task in _list_tasks(packages, cache / "packages", musicnn, config.seconds) if task.name not in done
    ]
    writer = ShardWriter(folder, KIND)
    try:
        with WorkerPool(_WORKERS, seconds=_SECONDS_A_RECORDING, memory=None) as pool:
            for number, (task, result) in enumerate(pool.run(to_heard, tasks), start=1):
                for excerpt in _to_excerpts(task, result):
                    writer.add(excerpt)
                yield Progress("hearing", number, len(tasks), task.name)
    finally:
        writer.flush()
    _write_records(cache)
    return versions


def to_heard(task: Task) -> Heard:
    """Hear a recording; runs in a worker. Raises `UnreadableFileError` for what is no music of half a minute."""
    with task.path.open("rb") as file:
        recording = read_recording(file, MUSICNN_RATE, _HEARD_SECONDS)
    samples, facts = recording.samples, recording.facts
    length = min(round(task.seconds * MUSICNN_RATE), len(samples) // 2)
    if len(samples) < _SHORTEST_SECONDS * MUSICNN_RATE:
        raise UnreadableFileError("The recording is shorter than half a minute.")
    tags = to_tags(open_tagger(task.musicnn), to_musicnn_windows(samples)[:: _step(samples)])
    record = {
        "id": task.name,
        "split": to_split(task.package.name, facts.composer or next(iter(facts.names), "")),
        "package": task.package.name,
        "licence": task.package.licence,
        "title": facts.title,
        "composer": facts.composer,
        "names": list(facts.names),
        "words": list(facts.words),
        "genres": list(task.package.genres),
        "tags": {tag: round(float(likely), 3) for tag, likely in zip(TAGS, tags, strict=True)},
    }
    later = len(samples) - length
    excerpts = tuple(
        Excerpt(task.name, *hear(samples[start : start + length], open_musicnn(task.musicnn)), about)
        for start, about in (
            (0, {"kind": KIND, "number": 0, "start": 0.0, "record": record}),
            (later, {"kind": KIND, "number": 1, "start": later / MUSICNN_RATE}),
        )
    )
    return Heard(excerpts, record)


@lru_cache(maxsize=1)
def open_tagger(path: Path) -> Tagger:
    """Return the network with its tags, the same one for the same file."""
    return load_tagger(path)


def to_split(package: str, composer: str) -> str:
    """Return the split of all recordings of a composer, or of a whole package where it names none."""
    return HELD_OUT if zlib.crc32(f"{package} {composer}".encode()) % 100 < _HELD_OUT_PERCENT else TRAIN


def _step(samples: Samples) -> int:
    windows = max(1, len(samples) // (3 * MUSICNN_RATE))
    return max(1, windows // _TAGGED_WINDOWS)


def _to_excerpts(task: Task, result: Heard | Failure) -> tuple[Excerpt, ...]:
    return (failed(task.name, result.reason, kind=KIND),) if isinstance(result, Failure) else result.excerpts


def _list_tasks(packages: tuple[Package, ...], folder: Path, musicnn: Path, seconds: float) -> Iterator[Task]:
    for package in packages:
        for path in sorted((folder / package.name).rglob("*")):
            name = f"{package.name}/{path.relative_to(folder / package.name).as_posix()}"
            is_music = path.suffix.lower() in _SUFFIXES and path.is_file() and path.stat().st_size >= _LEAST_BYTES
            if is_music and not path.is_symlink() and not any(part in name for part in package.skip):
                yield Task(path.resolve(), name, package, musicnn, seconds)


def _write_records(cache: Path) -> None:
    """Gather the records out of the shards, so that they always agree."""
    partial = cache / f"{RECORDINGS}.partial"
    with partial.open("w", encoding="utf-8") as sink:
        for excerpt in read_shards(cache / FOLDER):
            if "record" in excerpt.about:
                sink.write(json.dumps(excerpt.about["record"], ensure_ascii=False) + "\n")
    partial.replace(cache / RECORDINGS)
