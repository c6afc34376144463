"""What has been fetched and lies in Incipit's own folder: whole files, and parts that a next attempt goes on with."""

import shutil
from collections.abc import Iterable
from pathlib import Path

from filelock import FileLock, Timeout

from engine.bundles.published import Checkpoint
from engine.errors import BundleError
from engine.home import downloads_path


def lock_path(folder: Path) -> Path:
    """Return the lock that whoever changes a checkpoint's folder holds."""
    return folder.parent / f".{folder.name}.lock"


def fetched_bytes(checkpoints: Iterable[Checkpoint]) -> int:
    """Return how many bytes of checkpoints lie in Incipit's folder."""
    return sum(_size(downloads_path() / checkpoint.name) for checkpoint in checkpoints)


def discard(checkpoints: Iterable[Checkpoint]) -> int:
    """Remove what was fetched of checkpoints and return how many bytes that frees.

    Raises `BundleError` while one is being fetched, or where its files cannot be removed.
    """
    freed = 0
    for checkpoint in checkpoints:
        folder = downloads_path() / checkpoint.name
        if not folder.is_dir():
            continue
        try:
            with FileLock(lock_path(folder), timeout=0):
                freed += _size(folder)
                shutil.rmtree(folder)
        except Timeout as error:
            raise BundleError(f"{checkpoint.title} is being fetched by another program just now.") from error
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise BundleError(f"What was fetched of {checkpoint.title} cannot be removed: {reason}.") from error
    return freed


def _size(folder: Path) -> int:
    try:
        return sum(path.stat().st_size for path in folder.iterdir() if path.is_file())
    except OSError:
        return 0
