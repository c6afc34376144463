"""What indexing has workers do with a file: say which pieces it holds, and turn one piece into an encoder's input."""

import hashlib
import os
import re
from dataclasses import dataclass, replace
from io import BufferedReader
from pathlib import Path

from engine.errors import UnreadableFileError
from engine.folders.opening import FileState, format_at, open_music, read_head, state_of
from engine.folders.ordinary import why_closed
from engine.formats.lilypond.sandbox import SANDBOXED, play_in_sandbox
from engine.formats.pdf.recognition import RECOGNISER, recognise, with_words
from engine.formats.pieces import split_file
from engine.formats.registry import Format, format_of, is_named_as_music
from engine.inputs.prepare import prepare_notation, prepare_piece
from engine.inputs.prepared import Prepared
from engine.inputs.wanted import Wanted
from engine.modality import Modality


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
    wanted: Wanted


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
        return Unavailable(isinstance(error, FileNotFoundError | NotADirectoryError), why_closed(error))


def _identify(path: Path) -> Contents | NoMusic | Changed:
    with open_music(path) as (file, state):
        if not is_named_as_music(path.name) and format_of(read_head(file), path.name) is None:
            return NoMusic(state)
        found = format_at(file, path)
        if found.split is None:
            hashes = {0: _hash_file(file)}
        else:
            tunes = split_file(file, found)
            first = 0 if len(tunes) == 1 else 1
            hashes = {number: hashlib.sha256(tune).hexdigest() for number, tune in enumerate(tunes, first)}
        return Contents(found.modality, hashes, state) if state_of(file) == state else Changed()


def _hash_file(file: BufferedReader) -> str:
    return hashlib.file_digest(file, "sha256").hexdigest()


def _prepare(task: Prepare) -> Prepared | Changed:
    with open_music(task.path) as (file, state):
        if state != task.state:
            return Changed()
        try:
            found = format_at(file, task.path)
            prepared = prepare_piece(file, found, task.tune, task.wanted)
            if prepared.modality is Modality.TEXT:
                prepared = _understood(prepared, found, file, task.wanted)
        except UnreadableFileError:
            # What was written while it was read may be half of one file and half of another.
            if state_of(file) != state:
                return Changed()
            raise
        if state_of(file) != state:
            return Changed()
    if prepared.modality is Modality.TEXT and not prepared.text:
        # A scan without any words: its name is all that is known of it.
        return replace(prepared, text=_words_of(task.path.stem))
    return prepared


def _understood(prepared: Prepared, found: Format, file: BufferedReader, wanted: Wanted) -> Prepared:
    """Return a document as the music that another program finds in it, where that is wanted and succeeds."""
    notation = None
    if found.name == "PDF" and (program := os.environ.get(RECOGNISER)):
        notation = recognise(file, Path(program))
    elif found.name == "LilyPond" and (program := os.environ.get(SANDBOXED)):
        file.seek(0)
        notation = play_in_sandbox(file.read(), Path(program))
    if notation is None:
        return prepared
    return prepare_notation(with_words(notation, prepared.facts), wanted)


def _words_of(name: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", name)) or "Sheet music"
