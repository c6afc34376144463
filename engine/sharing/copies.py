"""A folder of copies: the files of pieces, numbered in their order, in a folder that was not there or was empty."""

import contextlib
import os
import shutil
import uuid
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from engine.folders.ordinary import open_ordinary, why_closed
from engine.folders.system_path import system_path
from engine.progress import Transfer
from engine.sharing.names import to_safe_name
from engine.sharing.pieces import SharedList, SharedPiece, SharingError

_AT_ONCE = 1 << 20
_LONGEST_SUFFIX = 16
COPYING = "copying"


@dataclass(frozen=True, slots=True)
class NotCopied:
    """A piece that was left out, and why in one sentence."""

    piece: SharedPiece
    reason: str


@dataclass(frozen=True, slots=True)
class CopyReport:
    """What was copied into `folder`: the files in their order; `books` counts tunebooks, which are copied whole."""

    folder: Path
    copied: tuple[Path, ...]
    left_out: tuple[NotCopied, ...]
    books: int


@dataclass(frozen=True, slots=True)
class _Planned:
    """A file to copy, its size, what it is to be called, and the first piece that it holds."""

    source: Path
    size: int
    name: str
    piece: SharedPiece


def copy_pieces(shared: SharedList, folder: Path, watched: Sequence[Path]) -> Generator[Transfer, None, CopyReport]:
    """Copy the files of pieces into `folder`, which is made; yield bytes done of all, and return a report.

    A tunebook is copied once, whole, at the place of the first of its tunes; a piece that a set list has twice is
    copied twice. What is there is never replaced, and no file is ever there in part: one that is being written is
    called `.part` and goes when the generator is closed. Raises SharingError where `folder` is or lies in one of those
    `watched`, is not empty, cannot be written, or its disk has too little room.
    """
    place = folder.absolute()
    _require_outside(place, watched)
    planned, left_out, books = _plan(shared)
    total = sum(each.size for each in planned)
    made = _make(place)
    copied: list[Path] = []
    try:
        _require_room(place, total)
        done = 0
        for each in planned:
            target = place / each.name
            try:
                for written in _copy(each.source, target):
                    done += written
                    yield Transfer(COPYING, min(done, total), total, each.name)
            except _SourceError as error:
                left_out.append(NotCopied(each.piece, str(error)))
            else:
                copied.append(target)
    finally:
        if made and not copied:
            with contextlib.suppress(OSError):  # Somebody else has put something there.
                place.rmdir()
    left_out.sort(key=lambda each: each.piece.position)
    return CopyReport(place, tuple(copied), tuple(left_out), books)


class _SourceError(Exception):
    """A file of the user's cannot be read to its end."""


def _require_outside(place: Path, watched: Sequence[Path]) -> None:
    """Raise SharingError where a folder is or lies in one that is watched, by whatever name or link."""
    around = [place, *place.parents, *_real_parents(place)]
    for folder in watched:
        for each in around:
            if os.path.normcase(each) == os.path.normcase(folder.absolute()) or _is_same(each, folder):
                raise SharingError(
                    f"{place} lies in the folder {folder} of your library, where nothing is ever written."
                )


def _real_parents(place: Path) -> Iterator[Path]:
    with contextlib.suppress(OSError, RuntimeError):
        real = place.resolve()
        yield from (real, *real.parents)


def _is_same(one: Path, other: Path) -> bool:
    try:
        return system_path(one).samefile(system_path(other))
    except OSError:
        return False


def _plan(shared: SharedList) -> tuple[list[_Planned], list[NotCopied], int]:
    digits = max(2, len(str(len(shared.pieces))))
    planned: list[_Planned] = []
    left_out: list[NotCopied] = []
    books: set[Path] = set()
    for piece in shared.pieces:
        if piece.path is None:
            left_out.append(NotCopied(piece, "None of its files is in your folders any more."))
            continue
        if piece.tune and piece.path in books:
            continue
        try:
            size = system_path(piece.path).stat().st_size
        except OSError as error:
            reason = why_closed(error) if piece.online else "Its folder is offline."
            left_out.append(NotCopied(piece, reason))
            continue
        if piece.tune:
            books.add(piece.path)
        title = piece.path.stem if piece.tune else piece.title
        name = f"{piece.position:0{digits}d} {to_safe_name(title)}{_to_suffix(piece.path)}"
        planned.append(_Planned(piece.path, size, name, piece))
    return planned, left_out, len(books)


def _to_suffix(path: Path) -> str:
    suffix = path.suffix
    plain = suffix[1:].isascii() and suffix[1:].isalnum() and len(suffix) <= _LONGEST_SUFFIX
    return suffix if plain else ""


def _make(place: Path) -> bool:
    """Make a folder with those around it; return whether it was not there."""
    try:
        if system_path(place).is_dir():
            if any(system_path(place).iterdir()):
                raise SharingError(
                    f"The folder {place} is not empty; name a new one, so that nothing in it is touched."
                )
            return False
        system_path(place).mkdir(parents=True)
    except OSError as error:
        raise SharingError(f"The folder {place} cannot be made: {error.strerror or type(error).__name__}.") from error
    return True


def _require_room(place: Path, wanted: int) -> None:
    free = shutil.disk_usage(place).free
    if wanted > free:
        raise SharingError(
            f"The copies take {wanted / 1e6:,.0f} MB, but only {free / 1e6:,.0f} MB are free where {place} lies."
        )


def _copy(source: Path, target: Path) -> Iterator[int]:
    """Copy a file and yield how many bytes were written each time; raises _SourceError, SharingError."""
    part = system_path(target.with_name(f".{uuid.uuid4().hex[:8]}.part"))
    try:
        with _opened(source) as (file, modified_ns):
            with _writing(target), part.open("xb") as out:
                for block in _blocks(file):
                    out.write(block)
                    yield len(block)
            with _writing(target):
                os.utime(part, ns=(modified_ns, modified_ns))
                if os.path.lexists(system_path(target)):
                    raise SharingError(f"{target} has come into being meanwhile, so the copying was stopped.")
                part.rename(system_path(target))
    finally:
        part.unlink(missing_ok=True)


@contextlib.contextmanager
def _opened(source: Path) -> Iterator[tuple[BinaryIO, int]]:
    try:
        with open_ordinary(source) as (file, state):
            yield file, state.st_mtime_ns
    except OSError as error:
        raise _SourceError(why_closed(error)) from error


def _blocks(file: BinaryIO) -> Iterator[bytes]:
    try:
        while block := file.read(_AT_ONCE):
            yield block
    except OSError as error:
        raise _SourceError(f"The file cannot be read to its end: {error.strerror or type(error).__name__}.") from error


@contextlib.contextmanager
def _writing(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise SharingError(f"{target} cannot be written: {reason}; what was copied before is kept.") from error
