"""Bundles come to be whole or not at all."""

import shutil
import tempfile
from collections.abc import Callable, Generator
from dataclasses import replace as changed
from pathlib import Path

from filelock import FileLock, Timeout

from engine.bundles.locate import Bundle, load_bundle
from engine.bundles.manifest import Manifest
from engine.bundles.manifest_file import is_plain_name, write_manifest
from engine.bundles.verify import hash_file
from engine.errors import BundleError
from engine.progress import Progress

_LOCK = "writing.lock"


def write_bundle(
    destination: Path, manifest: Manifest, fill: Callable[[Path], object], *, replace: bool = False
) -> Bundle:
    """Write a bundle to the folder `destination`, whose name is the manifest's, and return it.

    `fill` writes the files into the folder that it is given; the rest is as `build_bundle` says.
    """
    if destination.name != manifest.name:
        raise BundleError(f"A bundle cannot be called {manifest.name} here.")

    def fill_at_once(folder: Path) -> Generator[Progress, None, Manifest]:
        fill(folder)
        yield from ()
        return manifest

    steps = build_bundle(destination, fill_at_once, replace=replace)
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            bundle: Bundle = stop.value
            return bundle


def build_bundle(
    destination: Path, fill: Callable[[Path], Generator[Progress, None, Manifest]], *, replace: bool = False
) -> Generator[Progress, None, Bundle]:
    """Build a bundle step by step in the folder `destination`, which has its name, and return it.

    `fill` writes the files into the folder that it is given and returns the manifest, to which their hashes are added.
    Until all is written nothing appears at `destination`, and nothing is left if `fill` raises or nobody goes on; what
    a process that was killed left is removed the next time. A bundle that is there already is kept and `BundleError`
    raised, unless `replace`.
    """
    check_name(destination, replace=replace)
    destination.parent.mkdir(parents=True, exist_ok=True)
    remove_abandoned(destination.parent)
    with (
        tempfile.TemporaryDirectory(prefix=f".{destination.name}-", dir=destination.parent) as temporary,
        FileLock(Path(temporary) / _LOCK),
    ):
        folder = Path(temporary) / destination.name
        folder.mkdir()
        manifest = yield from fill(folder)
        files = {}
        paths = sorted(folder.iterdir())
        for number, path in enumerate(paths):
            yield Progress("hashing", number, len(paths), path.name)
            files[path.name] = hash_file(path)
        write_manifest(folder, changed(manifest, files=files))
        check_name(destination, replace=replace)
        if destination.exists():
            destination.rename(Path(temporary) / "previous")
        folder.rename(destination)
    return load_bundle(destination)


def check_name(destination: Path, *, replace: bool = False) -> None:
    """Raise `BundleError` unless a bundle can be written to the folder `destination`."""
    if not is_plain_name(destination.name):
        raise BundleError(
            f"A bundle cannot be called {destination.name}: "
            "its name is made of Latin letters, digits, hyphens, underscores and dots."
        )
    if destination.exists() and not replace:
        raise BundleError(f"There is a bundle called {destination.name} already.")


def remove_abandoned(parent: Path) -> None:
    """Remove the temporary folders of processes that are no more: those that nobody holds the lock of."""
    for lock in parent.glob(f".*/{_LOCK}"):
        try:
            with FileLock(lock, timeout=0):
                pass
        except (Timeout, OSError):
            continue
        shutil.rmtree(lock.parent, ignore_errors=True)
