"""`manifest.json`: written as it will be read, read with suspicion."""

import json
import re
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any, Literal, TypeVar

from engine.bundles.manifest import AudioEncoder, Manifest, SymbolicEncoder, TextEncoder, Trial
from engine.errors import BundleError

MANIFEST = "manifest.json"

_PLAIN_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_MOST_SPEED = 1e6
_LARGEST = 2**20
# Devices on Windows, whatever follows a dot.
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)
_HASH = re.compile(r"[0-9a-f]{64}")

_Part = TypeVar("_Part")
_Choice = TypeVar("_Choice", bound=str)


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Write `manifest` into a bundle's folder; raises `BundleError` if it could not be read again."""
    text = json.dumps(asdict(manifest), ensure_ascii=False, indent=2) + "\n"
    _to_manifest(json.loads(text), folder.name)
    (folder / MANIFEST).write_text(text, encoding="utf-8")


def read_manifest(folder: Path) -> Manifest:
    """Read what the bundle in `folder` says of itself; raises `BundleError` with one sentence."""
    try:
        with (folder / MANIFEST).open("rb") as file:
            stored = json.loads(file.read(_LARGEST).decode())
    except OSError as error:
        raise BundleError(f"The bundle {folder.name} has no {MANIFEST} that can be read.") from error
    except (ValueError, RecursionError) as error:
        raise BundleError(f"The {MANIFEST} of the bundle {folder.name} is no JSON file.") from error
    return _to_manifest(stored, folder.name)


def is_plain_name(name: str) -> bool:
    """Whether `name` can be a file's or bundle's name on every system and leads nowhere else."""
    return _PLAIN_NAME.fullmatch(name) is not None and not name.endswith(".") and _DEVICE.fullmatch(name) is None


class _Fields:
    """The fields of a JSON object, each asked for with its type."""

    def __init__(self, stored: object, bundle: str) -> None:
        self._bundle = bundle
        if not isinstance(stored, dict):
            raise self._wrong("a part that should be an object")
        self._stored: dict[str, Any] = stored

    def text(self, key: str) -> str:
        value = self._stored.get(key)
        if not isinstance(value, str):
            raise self._wrong(key)
        return value

    def name(self, key: str) -> str:
        value = self.text(key)
        if not is_plain_name(value):
            raise self._wrong(key)
        return value

    def name_or_nothing(self, key: str) -> str:
        """Return a name; nothing where it is absent, as it is in bundles that were made before it was."""
        return self.name(key) if self._stored.get(key) else ""

    def number(self, key: str, least: int = 1) -> int:
        value = self._stored.get(key)
        if not isinstance(value, int) or isinstance(value, bool) or value < least:
            raise self._wrong(key)
        return value

    def share(self, key: str, least: float = 0.0, most: float = 1.0) -> float:
        value = self._stored.get(key)
        if not isinstance(value, int | float) or isinstance(value, bool) or not least <= value <= most:
            raise self._wrong(key)
        return float(value)

    def has(self, key: str) -> bool:
        return self._stored.get(key) is not None

    def flag(self, key: str) -> bool:
        value = self._stored.get(key)
        if not isinstance(value, bool):
            raise self._wrong(key)
        return value

    def parts(self, key: str, build: Callable[["_Fields"], _Part]) -> tuple[_Part, ...]:
        """Return the parts of a list; none where it is absent, as it is in bundles that were made before it was."""
        value = self._stored.get(key, [])
        if not isinstance(value, list):
            raise self._wrong(key)
        return tuple(build(_Fields(each, self._bundle)) for each in value)

    def part(self, key: str, build: Callable[["_Fields"], _Part]) -> _Part | None:
        value = self._stored.get(key)
        return None if value is None else build(_Fields(value, self._bundle))

    def features(self, key: str) -> Literal["mert", "musicnn"]:
        match self._stored.get(key):
            case "mert":
                return "mert"
            case "musicnn":
                return "musicnn"
        raise self._wrong(key)

    def one_of(self, key: str, choices: tuple[_Choice, ...]) -> _Choice:
        """Return one of the `choices`; the first where it is absent, as it is in bundles made before there was it."""
        value = self._stored.get(key, choices[0])
        for choice in choices:
            if value == choice:
                return choice
        raise self._wrong(key)

    def hashes(self, key: str) -> dict[str, str]:
        value = self._stored.get(key)
        if not isinstance(value, dict):
            raise self._wrong(key)
        for name, digest in value.items():
            if (
                not is_plain_name(name)
                or name == MANIFEST
                or not isinstance(digest, str)
                or not _HASH.fullmatch(digest)
            ):
                raise self._wrong(key)
        return value

    def _wrong(self, key: str) -> BundleError:
        return BundleError(f"The {MANIFEST} of the bundle {self._bundle} is damaged: {key} is missing or wrong.")


def _to_manifest(stored: object, bundle: str) -> Manifest:
    fields = _Fields(stored, bundle)
    manifest = Manifest(
        name=fields.name("name"),
        version=fields.text("version"),
        title=fields.text("title"),
        dims=fields.number("dims"),
        licence=fields.text("licence"),
        source=fields.text("source"),
        languages=fields.text("languages"),
        precision=fields.text("precision"),
        preprocessing=fields.number("preprocessing"),
        text=fields.part("text", _to_text),
        symbolic=fields.part("symbolic", _to_symbolic),
        audio=fields.part("audio", _to_audio),
        files=fields.hashes("files"),
        trials=fields.parts("trials", _to_trial),
        reference=fields.name_or_nothing("reference"),
    )
    used = (*parts_of(manifest), *([manifest.reference] if manifest.reference else []))
    absent = [name for name in used if name not in manifest.files]
    if absent:
        raise BundleError(f"The {MANIFEST} of the bundle {bundle} is damaged: it uses {absent[0]} without listing it.")
    return manifest


def parts_of(manifest: Manifest) -> tuple[str, ...]:
    """Return the names of the graphs and tokenizer that the encoders are made of."""
    names: list[str] = []
    if manifest.text:
        names += [manifest.text.graph, manifest.text.tokenizer]
    if manifest.symbolic:
        names.append(manifest.symbolic.graph)
    if manifest.audio:
        names += [manifest.audio.features_graph, manifest.audio.graph]
    return tuple(names)


def _to_text(part: _Fields) -> TextEncoder:
    return TextEncoder(part.name("graph"), part.name("tokenizer"), part.text("prefix"), part.number("max_tokens"))


def _to_symbolic(part: _Fields) -> SymbolicEncoder:
    choices: tuple[Literal["", "notes"], ...] = ("", "notes")
    return SymbolicEncoder(part.name("graph"), part.number("max_patches"), part.one_of("features", choices))


def _to_audio(part: _Fields) -> AudioEncoder:
    features = part.features("features")
    # What is heard of the whole is made of samples at the rate that musicnn takes.
    choices: tuple[Literal["", "sound"], ...] = ("", "sound") if features == "musicnn" else ("",)
    return AudioEncoder(
        features,
        part.name("features_graph"),
        part.name("graph"),
        # Two rows are the zero rows before and after: less than three hold no music.
        part.number("max_windows", 3),
        part.one_of("whole", choices),
    )


def _to_trial(part: _Fields) -> Trial:
    return Trial(
        part.text("precision"),
        part.share("cosine", least=-1.0),
        part.share("same_neighbour"),
        part.share("speed", most=_MOST_SPEED) if part.has("speed") else None,
        part.flag("offered"),
    )
