"""Whether a bundle's files are what its manifest says."""

import hashlib
from pathlib import Path

from engine.bundles.locate import Bundle
from engine.bundles.manifest_file import MANIFEST

_CHUNK = 2**20


def verify(bundle: Bundle) -> list[str]:
    """Return one sentence for each file that is missing, changed or not listed; an empty list means a whole bundle."""
    problems = []
    for name, digest in bundle.manifest.files.items():
        path = bundle.path / name
        if not path.is_file():
            problems.append(f"{name} is missing.")
        elif hash_file(path) != digest:
            problems.append(f"{name} is not the file that the manifest describes.")
    listed = {MANIFEST, *bundle.manifest.files}
    found = sorted(path.name for path in bundle.path.iterdir())
    return problems + [f"{name} is not listed in the manifest." for name in found if name not in listed]


def hash_file(path: Path) -> str:
    """Return the SHA-256 (hex) of a file's bytes."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()
