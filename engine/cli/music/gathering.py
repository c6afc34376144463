"""From words of the command line to the things that they mean: pieces of files and folders, texts, stored vectors."""

import json
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

import numpy as np
import numpy.typing as npt

from engine.cli import console
from engine.cli.music.inputs import NO_MUSIC, PieceInput, choose, identify, split_name
from engine.cli.music.vector_files import load_vectors
from engine.errors import UnreadableFileError
from engine.folders.ignoring import Rules
from engine.folders.ordinary import open_ordinary, why_closed
from engine.folders.scan import FolderAbsentError, scan_folder
from engine.formats.encodings import to_decoder
from engine.formats.registry import music_suffixes
from engine.progress import Progress
from engine.runtime.encoded import Provenance
from engine.workers import WorkerPool

TEXT_MARK = "text:"
_TEXT_SUFFIXES = frozenset({".txt", ".text"})
_MOST_TEXT_BYTES = 1_000_000
_STAGE = "looking"

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to embed: a `piece`, a `text`, or what has its `vector` `[d]` already.

    `key` is how the command line calls it, `name` what it is paired by (its path below the folder that was named,
    without suffix), `file` that path with suffix, `source` where it lies; empty for a text that is no file.
    """

    key: str
    name: str
    file: str = ""
    source: Path | None = None
    piece: PieceInput | None = None
    text: str | None = None
    vector: Floats | None = None

    @property
    def content(self) -> str | bytes:
        """What is the same for things that are the same, wherever they lie."""
        if self.piece is not None:
            return self.piece.hash
        return self.vector.tobytes() if self.vector is not None else f"text:{self.text}"


@dataclass(slots=True)
class Gathered:
    """What was found, in the order of the words and by name within a folder, and why the rest was not."""

    items: list[Item] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A file still to look into; `listed` where nobody named it, so that it is no fault that it is no music."""

    key: str
    file: str
    path: Path
    tune: int
    listed: bool


def gather(
    pool: WorkerPool, words: Sequence[str], provenance: Provenance | None
) -> Generator[Progress, None, Gathered]:
    """Look into what the words mean, and return the things in them.

    A word is `text:` and a text, a folder, a file of music or (.txt) of words, FILE#3 for a tune, an .npz file of
    vectors that `incipit embed` wrote, or a .jsonl file of `{"id", "text"}`. Content decides whether a .txt file is
    music. `provenance` says how stored vectors must have been made, None that there may be none.
    Raises ArraysError where a file of vectors is none, or was made otherwise.
    """
    gathered = Gathered()
    found: list[Item | _Entry] = []
    for word in words:
        if word.startswith(TEXT_MARK):
            text = console.to_text(word[len(TEXT_MARK) :]).strip()
            found.append(Item(word, text, text=text))
            continue
        path, tune = split_name(word)
        if _is_folder(path):
            found += yield from _list_folder(path, gathered.failures)
        elif path.suffix.lower() == ".npz" and provenance is not None:
            found += [Item(key, name, vector=row) for key, name, row in load_vectors(path, provenance)]
        elif path.suffix.lower() == ".jsonl":
            found += read_texts(path, gathered.failures)
        else:
            found.append(_Entry(word, path.name, path, tune, listed=False))
    entries = [each for each in found if isinstance(each, _Entry)]
    pieces = yield from _identify(pool, list(dict.fromkeys(entry.path for entry in entries)))
    for each in found:
        gathered.items += [each] if isinstance(each, Item) else _to_items(each, pieces[each.path], gathered.failures)
    return gathered


def read_texts(path: Path, failures: list[str]) -> Iterator[Item]:
    """Yield the texts of a file of JSON lines `{"id": …, "text": …}`; what cannot be read becomes a failure."""
    try:
        lines = path.read_bytes().splitlines()
    except OSError as error:
        failures.append(f"{path} cannot be read: {error.strerror}.")
        return
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
            key = _text_of(record, "id")
            yield Item(key, key, text=_text_of(record, "text"))
        except (ValueError, TypeError, KeyError, RecursionError):
            failures.append(f'{path}, line {number}: it is not {{"id": "…", "text": "…"}}.')


def _text_of(record: dict[str, object], field_name: str) -> str:
    value = record[field_name]
    if field_name == "id" and isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str):
        raise TypeError(field_name)
    return value


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False


def _list_folder(folder: Path, failures: list[str]) -> Generator[Progress, None, list[_Entry]]:
    """Return the files in and under a folder that may be music or texts, by name."""
    names: list[str] = []
    steps = scan_folder(folder.absolute(), Rules(music_suffixes() | _TEXT_SUFFIXES))
    try:
        while True:
            names += [file.path for file in next(steps)]
            yield Progress(_STAGE, len(names), None, str(folder))
    except StopIteration as stop:
        failures += [f"{folder / each.path}: {each.reason}" for each in stop.value.unreadable]
    except FolderAbsentError as error:
        failures.append(f"{folder}: {error}")
    return [_Entry(str(folder / name), name, folder / name, 0, listed=True) for name in sorted(names)]


def _identify(pool: WorkerPool, paths: Sequence[Path]) -> Generator[Progress, None, dict[Path, list[PieceInput] | str]]:
    pieces: dict[Path, list[PieceInput] | str] = {}
    for place, answer in identify(pool, paths):
        pieces[paths[place]] = answer
        yield Progress(_STAGE, len(pieces), len(paths), str(paths[place]))
    return pieces


def _to_items(entry: _Entry, pieces: list[PieceInput] | str, failures: list[str]) -> Iterable[Item]:
    if not pieces and entry.path.suffix.lower() in _TEXT_SUFFIXES:
        return _to_text_item(entry, failures)
    if not pieces:
        failures += [] if entry.listed else [f"{entry.key}: {NO_MUSIC}"]
        return []
    chosen = choose(pieces, entry.tune) if entry.tune and not isinstance(pieces, str) else pieces
    if isinstance(chosen, str):
        failures.append(f"{entry.key}: {chosen}")
        return []
    return [_to_item(entry, piece) for piece in chosen]


def _to_item(entry: _Entry, piece: PieceInput) -> Item:
    number = entry.tune or piece.tune
    tune = f"#{number}" if number else ""
    key = entry.key if entry.tune else entry.key + tune
    return Item(key, _to_name(entry.file) + tune, entry.file + tune, entry.path, piece)


def _to_text_item(entry: _Entry, failures: list[str]) -> Iterable[Item]:
    try:
        return [Item(entry.key, _to_name(entry.file), entry.file, entry.path, text=read_text(entry.path))]
    except UnreadableFileError as error:
        failures.append(f"{entry.key}: {error}")
        return []


def read_text(path: Path) -> str:
    """Return the words of a text file; raises UnreadableFileError."""
    try:
        with open_ordinary(path) as (file, _state):
            data = file.read(_MOST_TEXT_BYTES + 1)
    except OSError as error:
        raise UnreadableFileError(why_closed(error)) from error
    if len(data) > _MOST_TEXT_BYTES:
        raise UnreadableFileError("The text is longer than 1 MB.")
    text = to_decoder([data])(data).strip().removeprefix("\ufeff")
    if not text or "\0" in text:
        raise UnreadableFileError("The file has no words." if not text else "The file is no text.")
    return text


def _to_name(file: str) -> str:
    """Return a path without the suffix of music or text; what else follows a dot belongs to the name."""
    suffix = PurePosixPath(file).suffix
    return file.removesuffix(suffix) if suffix.lower() in music_suffixes() | _TEXT_SUFFIXES else file
