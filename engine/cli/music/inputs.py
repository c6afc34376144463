"""Files named on the command line: read in workers, so that none of them can take the program down."""

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.errors import UnreadableFileError
from engine.folders.opening import FileState
from engine.indexing.reading import (
    Answer,
    Changed,
    Contents,
    Identify,
    NoMusic,
    Prepare,
    Task,
    Unavailable,
    read,
)
from engine.inputs.prepared import Prepared
from engine.inputs.wanted import Wanted
from engine.modality import Modality
from engine.workers import Failure, WorkerPool

NO_MUSIC = "The file is not music in a format that Incipit reads."

_TUNE = re.compile(r"(.+)#([1-9][0-9]*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class PieceInput:
    """One piece of a file: `tune` is 0 where the file is one piece, `hash` the SHA-256 of its bytes."""

    path: Path
    tune: int
    hash: str
    modality: Modality
    state: FileState


def split_name(name: str) -> tuple[Path, int]:
    """Return the path and tune that a name means: `a.abc#3` is tune 3, unless a file is called so; tune 0 is none."""
    match = _TUNE.fullmatch(name)
    if match is None or os.path.lexists(name):
        return Path(name), 0
    return Path(match[1]), int(match[2])


def pieces_of(pool: WorkerPool, paths: Sequence[Path]) -> list[list[PieceInput] | str]:
    """Return the pieces of each file in order, or one sentence saying why it cannot be read."""
    found: list[list[PieceInput] | str] = [""] * len(paths)
    for place, pieces in identify(pool, paths):
        found[place] = pieces or NO_MUSIC
    return found


def identify(pool: WorkerPool, paths: Sequence[Path]) -> Iterator[tuple[int, list[PieceInput] | str]]:
    """Yield each file's place with its pieces, none where it is no music, or one sentence; soonest done first."""
    for place, answer in _run(pool, (Identify((place, ""), path.absolute()) for place, path in enumerate(paths))):
        path = paths[place].absolute()
        if isinstance(answer, Contents):
            hashes = answer.hashes.items()
            yield place, [PieceInput(path, tune, each, answer.modality, answer.state) for tune, each in hashes]
        else:
            yield place, [] if isinstance(answer, NoMusic) else _reason(answer)


def prepare(pool: WorkerPool, pieces: Iterable[PieceInput], wanted: Wanted) -> Iterator[tuple[int, Prepared | str]]:
    """Yield each piece's place in the order given with its encoder's input, or one sentence; soonest done first."""
    tasks = (Prepare((place, ""), piece.path, piece.tune, piece.state, wanted) for place, piece in enumerate(pieces))
    for place, answer in _run(pool, tasks):
        yield place, answer if isinstance(answer, Prepared) else _reason(answer)


def one_piece(pool: WorkerPool, path: Path, tune: int, ask: str) -> PieceInput:
    """Return tune `tune` of a file, or with 0 its only piece.

    Raises UnreadableFileError; where the file holds several tunes, its sentence ends with `ask`.
    """
    (pieces,) = pieces_of(pool, [path])
    if isinstance(pieces, str):
        raise UnreadableFileError(f"{path}: {pieces}")
    if not tune and len(pieces) > 1:
        raise UnreadableFileError(f"{path} holds {len(pieces)} tunes: {ask}")
    chosen = choose(pieces, max(tune, 1))
    if isinstance(chosen, str):
        raise UnreadableFileError(f"{path}: {chosen}")
    return chosen[0]


def choose(pieces: Sequence[PieceInput], tune: int) -> list[PieceInput] | str:
    """Return tune `tune` of a file's pieces, a lone piece being tune 1, or one sentence saying that there is none."""
    if tune > len(pieces):
        held = "one piece" if len(pieces) == 1 else f"{len(pieces)} tunes"
        return f"The file holds {held}, so there is no tune {tune}."
    return [pieces[tune - 1]]


def prepare_one(pool: WorkerPool, piece: PieceInput, wanted: Wanted) -> Prepared:
    """Return the encoder's input of a piece; raises UnreadableFileError."""
    ((_, prepared),) = prepare(pool, [piece], wanted)
    if isinstance(prepared, str):
        raise UnreadableFileError(f"{piece.path}: {prepared}")
    return prepared


def _run(pool: WorkerPool, tasks: Iterable[Task]) -> Iterator[tuple[int, Answer | Failure]]:
    for task, answer in pool.run(read, tasks):
        yield task.key[0], answer


def _reason(answer: Answer | Failure) -> str:
    if isinstance(answer, Failure | Unavailable):
        return answer.reason
    if isinstance(answer, NoMusic):
        return NO_MUSIC
    return "The file changed while it was read." if isinstance(answer, Changed) else "The file could not be read."
