"""The file beside the database that holds a space's vectors, to be mapped into memory; it may be lost."""

import contextlib
import json
import os
import time
import uuid
import zlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.library.presence import PieceRows

_HEADER_BYTES = 4096
_MAGIC = "incipit vectors 1"
_LEFTOVER_SECONDS = 3600
_PART = ".part"

Directions = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a matrix was made from: `last` is the highest row of the vectors table in it, `count` how many it holds."""

    library: str
    bundle_hash: str
    preprocessing: int
    dims: int
    revision: int
    last: int
    count: int


@dataclass(frozen=True, slots=True)
class MatrixFile:
    """A matrix [count, dims] of float32 directions (length 1), mapped, and the pieces [count] that its rows are of."""

    stamp: Stamp
    pieces: PieceRows
    matrix: Directions


def read_matrix(path: Path) -> MatrixFile | None:
    """Map the file at `path`; None where there is none, or it is damaged or cut short."""
    try:
        with path.open("rb") as file:
            header = json.loads(file.read(_HEADER_BYTES))
        if not isinstance(header, dict) or header.pop("format", None) != _MAGIC:
            return None
        check = header.pop("check", None)
        stamp = Stamp(**header)
        if path.stat().st_size != _matrix_offset(stamp.count) + 4 * stamp.count * stamp.dims:
            return None
        pieces = np.array(np.memmap(path, "<i8", "r", _HEADER_BYTES, (stamp.count,)), np.int64)
        mapped = np.memmap(path, "<f4", "r", _matrix_offset(stamp.count), (stamp.count, stamp.dims))
    except (OSError, ValueError, TypeError):
        return None
    matrix = mapped.view(np.ndarray)
    return MatrixFile(stamp, pieces, matrix) if _check(stamp, pieces, (matrix,)) == check else None


def write_matrix(path: Path, stamp: Stamp, pieces: PieceRows, blocks: Sequence[Directions]) -> None:
    """Put a new file in the place of the one at `path` in one step; raises `OSError` where that is not possible."""
    header = {"format": _MAGIC, **asdict(stamp), "check": _check(stamp, pieces, blocks)}
    _remove_leftovers(path)
    part = path.with_name(f"{path.name}.{uuid.uuid4().hex}{_PART}")
    try:
        with part.open("xb") as file:
            file.write(json.dumps(header).encode("ascii").ljust(_HEADER_BYTES))
            file.write(pieces.astype("<i8").tobytes())
            file.write(bytes(_matrix_offset(stamp.count) - file.tell()))
            file.writelines(np.ascontiguousarray(block, "<f4").data for block in blocks)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def _matrix_offset(count: int) -> int:
    """Return where the matrix begins: behind the header and the pieces, at a multiple of 64 bytes."""
    return _HEADER_BYTES + -(-8 * count // 64) * 64


def _check(stamp: Stamp, pieces: PieceRows, blocks: Sequence[Directions]) -> int:
    check = zlib.crc32(json.dumps([getattr(stamp, each.name) for each in fields(stamp)]).encode("ascii"))
    check = zlib.crc32(pieces.astype("<i8").tobytes(), check)
    for block in blocks:
        check = zlib.crc32(np.ascontiguousarray(block, "<f4").data, check)
    return check


def _remove_leftovers(path: Path) -> None:
    """Delete what programs that were killed while writing have left, unless one may still be writing it."""
    for part in path.parent.glob(f"*{_PART}"):
        with contextlib.suppress(OSError):
            if part.name.startswith(path.name) and part.stat().st_mtime < time.time() - _LEFTOVER_SECONDS:
                part.unlink()
