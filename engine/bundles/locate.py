"""Where bundles lie: the built-in one among the resources, the others in Incipit's own folder."""

import hashlib
import json
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path

from engine.bundles.manifest import Manifest
from engine.bundles.manifest_file import MANIFEST, is_plain_name, parts_of, read_manifest
from engine.bundles.reference import Reference, read_reference
from engine.errors import BundleError
from engine.home import bundles_path
from resources import resource_path

BUILT_IN = "incipit-small"

_LATER = (("symbolic", "features"), ("audio", "whole"))


class AbsentBundleError(BundleError):
    """No bundle of a name is installed."""


@dataclass(frozen=True)
class Bundle:
    """A bundle's folder and what it says of itself."""

    path: Path
    manifest: Manifest

    @cached_property
    def hash(self) -> str:
        """SHA-256 (hex) of all that decides what an embedding is; vectors of different hashes are never compared.

        Title, licence and the like may change without making vectors stale.
        """
        parts = parts_of(self.manifest)
        # A graph's weights may lie beside it in a file whose name begins with the graph's.
        files = {name: digest for name, digest in self.manifest.files.items() if name.startswith(parts)}
        stored = asdict(self.manifest)
        # What manifests had not from the first counts only where it says something: older bundles stay what they were.
        for part, later in _LATER:
            if stored[part] is not None and not stored[part][later]:
                del stored[part][later]
        deciding = {key: stored[key] for key in ("dims", "text", "symbolic", "audio")} | {"files": files}
        return hashlib.sha256(json.dumps(deciding, sort_keys=True).encode()).hexdigest()

    @cached_property
    def reference(self) -> Reference:
        """Vectors of other music in its space, by kind; none where it has none. Raises `BundleError`."""
        name = self.manifest.reference
        return read_reference(self.path / name, self.manifest.dims) if name else {}


@dataclass(frozen=True)
class Installed:
    """The `whole` bundles, the built-in one first, and why others are `damaged`, one sentence each."""

    whole: tuple[Bundle, ...]
    damaged: tuple[str, ...]


def load_bundle(path: Path) -> Bundle:
    """Load the bundle in the folder `path`; raises `BundleError` where its manifest is wrong or a file is missing."""
    manifest = read_manifest(path)
    for name in manifest.files:
        if not _is_file(path / name):
            raise BundleError(f"The bundle {path.name} is not whole: {name} is missing.")
    return Bundle(path, manifest)


def find_bundle(name: str | None = None) -> Bundle:
    """Return the bundle that is called `name`, or the built-in one; raises `BundleError`."""
    wanted = name or BUILT_IN
    if is_plain_name(wanted):
        for folder in _folders():
            if _is_file(folder / wanted / MANIFEST) and is_exactly(folder / wanted):
                return load_bundle(folder / wanted)
    if name is None:
        raise AbsentBundleError("The built-in bundle is missing from this installation.")
    installed = ", ".join(bundle.manifest.name for bundle in installed_bundles()) or "none"
    raise AbsentBundleError(f"There is no bundle called {wanted}; installed: {installed}.")


def installed_bundles() -> tuple[Bundle, ...]:
    """Return the built-in bundle, then the others by name; what cannot be used is left out."""
    return look_for_bundles().whole


def look_for_bundles() -> Installed:
    """Return all bundles that are there, of two with one name the one that `find_bundle` finds."""
    whole: list[Bundle] = []
    damaged: list[str] = []
    seen: set[str] = set()
    for folder in _folders():
        try:
            paths = sorted(path for path in folder.iterdir() if (path / MANIFEST).is_file())
        except FileNotFoundError:
            continue
        except OSError as error:
            damaged.append(f"The folder {folder} cannot be opened: {error.strerror or type(error).__name__}.")
            continue
        for path in paths:
            if path.name in seen or not is_plain_name(path.name):
                continue
            seen.add(path.name)
            try:
                whole.append(load_bundle(path))
            except BundleError as error:
                damaged.append(str(error))
    return Installed(tuple(whole), tuple(damaged))


def is_exactly(path: Path) -> bool:
    """Whether what is at `path` is called so letter by letter, since some disks take small letters for large ones."""
    try:
        return any(each.name == path.name for each in path.parent.iterdir())
    except OSError:
        return True


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError as error:
        raise BundleError(f"{path} cannot be opened: {error.strerror or type(error).__name__}.") from error


def _folders() -> tuple[Path, ...]:
    return resource_path("models"), bundles_path()
