"""Whole, valid files of every format: what the mutants are made of."""

import base64
import json
import lzma
import os
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from engine.formats.registry import FORMATS, HEAD_BYTES, format_of, music_suffixes
from resources import resource_path
from tests.formats.samples import by_soundfile, samples
from tests.fuzzing.container_mutation import without_times

_SMALL = 12_000
_SMALL_BOOK = 1_500
_LARGEST = 60_000
_OF_ONE_KIND = 40
_LOOKED_AT = 160
_ROWS_OF_CORPUS = 300
_BOOKS = frozenset(row.name for row in FORMATS if row.split is not None)
_SHORT_SOUNDS = (
    ("WAV", "PCM_16", "wav"),
    ("WAV", "FLOAT", "wav"),
    ("WAV", "ULAW", "wav"),
    ("WAVEX", "PCM_24", "wav"),
    ("W64", "PCM_16", "w64"),
    ("RF64", "PCM_U8", "wav"),
    ("FLAC", "PCM_16", "flac"),
    ("OGG", "VORBIS", "ogg"),
    ("OGG", "OPUS", "opus"),
    ("AIFF", "PCM_16", "aiff"),
    ("AIFF", "FLOAT", "aifc"),
    ("MP3", "MPEG_LAYER_III", "mp3"),
    ("CAF", "PCM_16", "caf"),
    ("CAF", "ALAC_16", "caf"),
    ("AU", "PCM_16", "au"),
    ("VOC", "PCM_16", "au"),
)


@dataclass(frozen=True, slots=True)
class Source:
    """A file as mutants are made of it; `row` names its format."""

    row: str
    name: str
    data: bytes

    @property
    def suffix(self) -> str:
        """Its suffix in lower case, with the dot."""
        return PurePath(self.name).suffix.lower()


def gather(places: Sequence[Path], seed: int) -> list[Source]:
    """Return small files of every format: ours, and some from each folder or `.jsonl.xz` corpus in `places`.

    The same places and seed give the same files in the same order.
    """
    generator = random.Random(seed)
    found = [_recognised(name, without_times(data)) for name, data in _own()]
    for place in places:
        files = _in_corpus(place, generator) if place.is_file() else _in_folder(place, generator)
        found += [_recognised(name, data) for name, data in files]
    kinds: dict[tuple[str, str], dict[bytes, Source]] = {}
    for source in found:
        if source is not None:
            kinds.setdefault((source.row, source.suffix), {})[source.data] = source
    return [source for kind in kinds.values() for source in _some(list(kind.values()), generator)]


def _recognised(name: str, data: bytes) -> Source | None:
    row = format_of(data[:HEAD_BYTES], name)
    return Source(row.name, name, data) if row is not None else None


def _some(files: list[Source], generator: random.Random) -> list[Source]:
    """Return the small ones among files of one kind, the smallest where all are large."""
    limit = _SMALL_BOOK if files[0].row in _BOOKS else _SMALL
    small = [file for file in files if len(file.data) <= limit]
    if len(small) < _OF_ONE_KIND:
        return sorted(files, key=lambda file: len(file.data))[:_OF_ONE_KIND]
    return generator.sample(small, _OF_ONE_KIND)


def _own() -> Iterator[tuple[str, bytes]]:
    """Yield what is made in code, and the samples that ship with the program."""
    for container, subtype, suffix in _SHORT_SOUNDS:
        yield f"short.{suffix}", by_soundfile(container, subtype, 8_000)[:40_000]
    for name, (_row, data) in samples().items():
        if len(data) <= _LARGEST:
            yield name, data
    for path in sorted(resource_path("samples").iterdir()):
        if path.suffix.lower() in music_suffixes() and path.stat().st_size <= _LARGEST:
            yield path.name, path.read_bytes()


def _in_folder(folder: Path, generator: random.Random) -> Iterator[tuple[str, bytes]]:
    by_suffix: dict[str, list[Path]] = {}
    for path in sorted(_files_below(folder)):
        suffix = path.suffix.lower()
        if suffix in music_suffixes() and 0 < path.stat().st_size <= _LARGEST:
            by_suffix.setdefault(suffix, []).append(path)
    for paths in by_suffix.values():
        for path in generator.sample(paths, min(_LOOKED_AT, len(paths))):
            yield path.name, path.read_bytes()


def _files_below(folder: Path) -> Iterable[Path]:
    for parent, _folders, names in os.walk(folder):
        for name in names:
            yield Path(parent, name)


def _in_corpus(path: Path, generator: random.Random) -> Iterator[tuple[str, bytes]]:
    """Yield pieces of a file of JSON lines that hold `id`, `format`, and the piece in `text` or `base64`."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        taken = [line for line in lines if len(line) < 2 * _LARGEST and generator.random() < 0.25]
    for line in taken[:_ROWS_OF_CORPUS]:
        piece = json.loads(line)
        data = base64.b64decode(piece["base64"]) if "base64" in piece else piece["text"].encode()
        if len(data) <= _LARGEST:
            yield f"{PurePath(piece['id']).name}.{piece['format']}", data
