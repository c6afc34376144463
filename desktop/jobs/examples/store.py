"""What was pasted or recorded as an example, in a folder of Incipit's own that never grows without end."""

from collections.abc import Collection
from pathlib import Path

from engine.home import home_path

MOST_FILES = 50
MOST_BYTES = 200_000_000


def examples_path() -> Path:
    """Return the folder of what was pasted or recorded; it need not exist yet."""
    return home_path() / "examples"


def keep(path: Path, data: bytes) -> None:
    """Write a file into the folder of examples, and let the oldest go where there are too many or too much."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    size = 0
    for number, old in enumerate(kept(path.parent)):
        size += old.stat().st_size
        if old != path and (number >= MOST_FILES or size > MOST_BYTES):
            old.unlink(missing_ok=True)


def kept(folder: Path) -> tuple[Path, ...]:
    """Return what is kept in a folder, the newest first."""
    if not folder.is_dir():
        return ()
    files = [path for path in folder.iterdir() if path.is_file()]
    return tuple(sorted(files, key=lambda path: (-path.stat().st_mtime_ns, path.name)))


def forget(folder: Path, spared: Collection[Path] = ()) -> None:
    """Delete all that is kept in a folder, but what is to be `spared`."""
    for path in kept(folder):
        if path not in spared:
            path.unlink(missing_ok=True)
