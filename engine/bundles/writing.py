"""Bundles come to be whole or not at all."""

import tempfile
from collections.abc import Callable
from dataclasses import replace as changed
from pathlib import Path

from engine.bundles.locate import Bundle, load_bundle
from engine.bundles.manifest import Manifest
from engine.bundles.manifest_file import is_plain_name, write_manifest
from engine.bundles.verify import hash_file
from engine.errors import BundleError


def write_bundle(
    destination: Path, manifest: Manifest, fill: Callable[[Path], object], *, replace: bool = False
) -> Bundle:
    """Write a bundle to the folder `destination`, whose name is the manifest's, and return it.

    `fill` writes the files into the folder that it is given; their hashes become the manifest's `files`. Until all is
    written nothing appears at `destination`, and nothing is left if `fill` raises. A bundle that is there already is
    kept and `BundleError` raised, unless `replace`.
    """
    if destination.name != manifest.name or not is_plain_name(manifest.name):
        raise BundleError(f"A bundle cannot be called {manifest.name} here.")
    if destination.exists() and not replace:
        raise BundleError(f"There is a bundle called {manifest.name} already.")
    destination.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{manifest.name}-", dir=destination.parent) as temporary:
        folder = Path(temporary) / manifest.name
        folder.mkdir()
        fill(folder)
        files = {path.name: hash_file(path) for path in sorted(folder.iterdir())}
        write_manifest(folder, changed(manifest, files=files))
        if destination.exists():
            destination.rename(Path(temporary) / "previous")
        folder.rename(destination)
    return load_bundle(destination)
