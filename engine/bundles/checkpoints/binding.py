"""What tensors our networks have, and those of a file put in their places."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.bundles.checkpoints.stored import StoredTensor, Tensors, shown
from engine.bundles.sizes import PATCH_LENGTH, PATCH_VOCABULARY, BertConfig, Clamp3Config, MertConfig
from engine.errors import BundleError

Shapes = dict[str, tuple[int, ...]]

_NAMES_SHOWN = 3
_LARGEST_CONFIG = 2**20


def clamp3_shapes(config: Clamp3Config) -> Shapes:
    """Return the shape of every parameter of the three encoders, by its name in `engine.models.encoders.Clamp3`."""
    shapes: Shapes = {"text.words.weight": (config.text.vocabulary, config.text.bert.hidden)}
    shapes["symbolic.patch_embedding.table"] = (PATCH_LENGTH * PATCH_VOCABULARY, config.symbolic.bert.hidden)
    shapes["symbolic.patch_embedding.bias"] = (config.symbolic.bert.hidden,)
    for name, part in (("text", config.text), ("symbolic", config.symbolic), ("audio", config.audio)):
        shapes |= _bert_shapes(part.bert, f"{name}.bert.")
        shapes |= _linear(f"{name}.projection", part.bert.hidden, part.dims)
    return shapes


def mert_shapes(config: MertConfig) -> Shapes:
    """Return the shape of every parameter of MERT, by its name in `engine.models.mert.Mert`."""
    shapes: Shapes = {}
    entering = (1, *config.channels[:-1])
    for number, (taken, given, kernel) in enumerate(zip(entering, config.channels, config.kernels, strict=True)):
        shapes[f"convolutions.{number}.weight"] = (given, taken, kernel)
    shapes |= _norm("first_norm", config.channels[0]) | _norm("entry_norm", config.channels[-1])
    shapes |= _linear("entry", config.channels[-1], config.hidden)
    shapes["position.weight"] = (config.hidden, config.hidden // config.position_groups, config.position_kernel)
    shapes["position.bias"] = (config.hidden,)
    return shapes | _norm("norm", config.hidden) | _layer_shapes(config.bert, "")


def bind(
    source: str, stored: Mapping[str, StoredTensor], wanted: Mapping[str, tuple[str, tuple[int, ...]]], unused: str
) -> Tensors:
    """Return for every name of ours in `wanted` the tensor that it says: a name in `stored`, and its shape.

    `unused` is a pattern of further names that `stored` may have. Raises `BundleError` with the names of what is
    missing, not known or of another shape.
    """
    known = {name for name, _ in wanted.values()}
    _refuse(f"{source} lacks", known - stored.keys())
    others = (name for name in stored.keys() - known if not re.fullmatch(unused, name))
    _refuse(f"{source} holds parts that are not known", others)
    wrong = (name for name, shape in wanted.values() if stored[name].shape != shape)
    _refuse(f"{source} holds other shapes than expected in", wrong)
    return {ours: stored[name] for ours, (name, _) in wanted.items()}


@dataclass(frozen=True, slots=True)
class Settings:
    """A Hugging Face `config.json`; what is asked for and missing or of another kind raises `BundleError`."""

    path: Path
    values: Mapping[str, Any]

    def number(self, name: str, least: int, most: int) -> int:
        """Return a whole number within bounds."""
        return self._checked(name, self.values.get(name), least, most)

    def numbers(self, name: str, least: int, most: int) -> tuple[int, ...]:
        """Return a list of whole numbers, each within bounds."""
        values = self.values.get(name)
        if not isinstance(values, list) or not values:
            raise self._wrong(name)
        return tuple(self._checked(name, value, least, most) for value in values)

    def fraction(self, name: str) -> float:
        """Return a number between 0 and 1."""
        value = self.values.get(name)
        if not isinstance(value, float) or not 0 < value < 1:
            raise self._wrong(name)
        return value

    def demand(self, name: str, allowed: tuple[object, ...]) -> None:
        """Accept nothing but `allowed`, the first of which is meant where nothing is said."""
        value = self.values.get(name, allowed[0])
        if value not in allowed:
            raise BundleError(
                f"{self.path} describes a network that cannot be run here: {name} is {shown(str(value))}."
            )

    def _checked(self, name: str, value: object, least: int, most: int) -> int:
        if type(value) is not int or not least <= value <= most:
            raise self._wrong(name)
        return value

    def _wrong(self, name: str) -> BundleError:
        return BundleError(f"{name} is missing or wrong in {self.path}.")


def read_settings(folder: Path) -> Settings:
    """Read the `config.json` in `folder`; raises `BundleError`."""
    path = folder / "config.json"
    try:
        with path.open("rb") as file:
            values = json.loads(file.read(_LARGEST_CONFIG).decode())
    except OSError as error:
        raise BundleError(f"{path} cannot be opened: {error.strerror or type(error).__name__}.") from error
    except (ValueError, RecursionError) as error:
        raise BundleError(f"{path} is no JSON file.") from error
    if not isinstance(values, dict):
        raise BundleError(f"{path} holds no settings.")
    return Settings(path, values)


def _bert_shapes(config: BertConfig, prefix: str) -> Shapes:
    shapes: Shapes = {
        f"{prefix}position_table": (config.positions, config.hidden),
        f"{prefix}token_type_table": (config.token_types, config.hidden),
    }
    return shapes | _norm(f"{prefix}norm", config.hidden) | _layer_shapes(config, prefix)


def _layer_shapes(config: BertConfig, prefix: str) -> Shapes:
    shapes: Shapes = {}
    for number in range(config.layers):
        layer = f"{prefix}layers.{number}"
        for name in ("query", "key", "value", "output"):
            shapes |= _linear(f"{layer}.attention.{name}", config.hidden, config.hidden)
        shapes |= _norm(f"{layer}.attention_norm", config.hidden) | _norm(f"{layer}.norm", config.hidden)
        shapes |= _linear(f"{layer}.widen", config.hidden, config.inner)
        shapes |= _linear(f"{layer}.narrow", config.inner, config.hidden)
    return shapes


def _linear(name: str, taken: int, given: int) -> Shapes:
    return {f"{name}.weight": (given, taken), f"{name}.bias": (given,)}


def _norm(name: str, size: int) -> Shapes:
    return {f"{name}.weight": (size,), f"{name}.bias": (size,)}


def _refuse(reason: str, names: Iterable[str]) -> None:
    found = sorted(names)
    if found:
        more = f" and {len(found) - _NAMES_SHOWN} more" if len(found) > _NAMES_SHOWN else ""
        raise BundleError(f"{reason}: {', '.join(map(shown, found[:_NAMES_SHOWN]))}{more}.")
