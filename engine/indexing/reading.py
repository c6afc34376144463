"""What indexing has workers do with a file: say which pieces it holds, and turn one piece into an encoder's input."""

import contextlib
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BufferedReader
from pathlib import Path
from typing import BinaryIO, Literal

from engine.errors import UnreadableFileError
from engine.folders.opening import open_ordinary
from engine.formats.registry import HEAD_BYTES, Format, format_of, is_named_as_music
from engine.inputs.prepare import Prepared, prepare_piece
from engine.modality import Modality


@dataclass(frozen=True, slots=True)
class FileState:
    """A file's size in bytes and time of change at the moment of reading."""

    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Identify:
    """Asks which pieces the file at the absolute `path` holds; `key` is the asker's own."""

    key: tuple[int, str]
    path: Path


@dataclass(frozen=True, slots=True)
class Prepare:
    """Asks for the encoder's input of one piece, provided that the file's state is still `state`; `key` as above."""

    key: tuple[int, str]
    path: Path
    tune: int
    state: FileState
    features: Literal["mert", "musicnn"] | None


@dataclass(frozen=True, slots=True)
class Contents:
    """The pieces of a file: the SHA-256 (hexadecimal) of each by tune, which is 0 where the file is one piece."""

    modality: Modality
    hashes: dict[int, str]
    state: FileState


@dataclass(frozen=True, slots=True)
class Unavailable:
    """The file system does not give the file: that is no fault of the file's content. `gone` when it is not there."""

    gone: bool
    reason: str


@dataclass(frozen=True, slots=True)
class NoMusic:
    """The file is something else, as its name let us expect."""

    state: FileState


class Changed:
    """The file is not what it was when it was identified."""


Task = Identify | Prepare
Answer = Contents | NoMusic | Prepared | Unavailable | Changed


def read(task: Task) -> Answer:
    """Do a task in a worker; raises UnreadableFileError where the content cannot be read as music."""
    try:
        return _identify(task.path) if isinstance(task, Identify) else _prepare(task)
    except OSError as error:
        gone = isinstance(error, FileNotFoundError | NotADirectoryError)
        return Unavailable(gone, f"The file cannot be opened: {error.strerror or type(error).__name__}.")


@contextlib.contextmanager
def open_music(path: Path) -> Iterator[tuple[BufferedReader, FileState]]:
    """Open a regular file; a pipe or a device that took its place is refused, and never waited for."""
    with open_ordinary(path) as (file, state):
        yield file, FileState(state.st_size, state.st_mtime_ns)


def format_at(file: BinaryIO, path: Path) -> Format:
    """Return the format of an open file, which is left at its beginning; raises UnreadableFileError."""
    head = file.read(HEAD_BYTES)
    file.seek(0)
    if not head:
        raise UnreadableFileError("The file is empty.")
    found = format_of(head, path.name)
    if found is None:
        raise UnreadableFileError("The file is not music in a format that Incipit reads.")
    return found


def _identify(path: Path) -> Contents | NoMusic:
    with open_music(path) as (file, state):
        if not is_named_as_music(path.name) and not _is_music(file, path):
            return NoMusic(state)
        found = format_at(file, path)
        if found.split is None:
            return Contents(found.modality, {0: _hash_file(file)}, state)
        tunes = found.split(file.read())
        if not tunes:
            raise UnreadableFileError("The file holds no tune.")
        first = 0 if len(tunes) == 1 else 1
        hashes = {number: hashlib.sha256(tune).hexdigest() for number, tune in enumerate(tunes, first)}
        return Contents(found.modality, hashes, state)


def _is_music(file: BinaryIO, path: Path) -> bool:
    head = file.read(HEAD_BYTES)
    file.seek(0)
    return format_of(head, path.name) is not None


def _hash_file(file: BufferedReader) -> str:
    return hashlib.file_digest(file, "sha256").hexdigest()


def _prepare(task: Prepare) -> Prepared | Changed:
    with open_music(task.path) as (file, state):
        if state != task.state:
            return Changed()
        prepared = prepare_piece(file, format_at(file, task.path), task.tune, task.features)
    if prepared.modality is Modality.TEXT and not prepared.text:
        # A scan without any words: its name is all that is known of it.
        return replace(prepared, text=_words_of(task.path.stem))
    return prepared


def _words_of(name: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", name)) or "Sheet music"
