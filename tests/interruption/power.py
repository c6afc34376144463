"""What is left of a database on a disk whose power fails: a model after SQLite's own description of its WAL."""

import random
import shutil
import struct
from pathlib import Path

_WAL_HEADER = 32
_FRAME_HEADER = 24
_PAGE_SIZE_AT = 8
_TRIED_AT = 128
"""Where the shared memory says how many frames may have been copied into the database (`nBackfillAttempted`)."""


def copy_as_left(library: Path, destination: Path, chance: random.Random) -> int:
    """Copy a library whose writer stands still, without a random part of what the disk need not have written yet.

    In WAL mode with `synchronous=NORMAL` frames are brought to the disk before they are copied into the database, so
    only later ones can be lost, whole or in part, or be left as garbage. Return how many bytes are lost or garbage.
    """
    shutil.copyfile(library, destination)
    log = library.with_name(f"{library.name}-wal")
    if not log.exists():
        return 0
    data = bytearray(log.read_bytes())
    sure = _sure_bytes(data, library.with_name(f"{library.name}-shm"))
    cut = chance.randint(min(sure, len(data)), len(data))
    torn = min(cut, max(sure, cut - chance.choice((0, 0, 100, 5000))))
    data[torn:cut] = chance.randbytes(cut - torn)
    destination.with_name(f"{destination.name}-wal").write_bytes(data[:cut])
    return len(data) - torn


def _sure_bytes(log: bytearray, shared: Path) -> int:
    """Return how many bytes of the log are on the disk for certain."""
    if len(log) < _WAL_HEADER or not shared.exists():
        return len(log)
    page = struct.unpack_from(">I", log, _PAGE_SIZE_AT)[0]
    memory = shared.read_bytes()
    tried = struct.unpack_from("=I", memory, _TRIED_AT)[0] if len(memory) >= _TRIED_AT + 4 else 0
    return _WAL_HEADER + int(tried) * (_FRAME_HEADER + int(page))
