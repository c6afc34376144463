"""Tensors from files that others wrote: read without running their code, renamed, and put into networks of ours."""

import json
import pickle
import re
import zipfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import safetensors.torch
import torch
from safetensors import SafetensorError
from torch import Tensor, nn

from engine.errors import BundleError

Tensors = dict[str, Tensor]
Rules = Sequence[tuple[str, str]]

_Network = TypeVar("_Network", bound=nn.Module)

_NAMES_SHOWN = 3


def read_tensors(path: Path) -> Tensors:
    """Read a safetensors file, or one of `torch.save` that holds tensors by name, at its top or under `model`.

    Prefixes that `DataParallel` leaves (`module.`) are removed. Raises `BundleError`.
    """
    if not path.is_file():
        raise BundleError(f"There is no file {path}.")
    try:
        stored = _read(path)
    except (OSError, RuntimeError, EOFError, ValueError, pickle.UnpicklingError, SafetensorError) as error:
        raise BundleError(f"{path.name} cannot be read as a checkpoint that holds tensors only.") from error
    if isinstance(stored, dict) and isinstance(stored.get("model"), dict):
        stored = stored["model"]
    if not isinstance(stored, dict) or not stored or not all(isinstance(part, Tensor) for part in stored.values()):
        raise BundleError(f"{path.name} holds no tensors by name.")
    return {str(name).removeprefix("module."): tensor for name, tensor in stored.items()}


def read_config(folder: Path) -> dict[str, Any]:
    """Read a Hugging Face `config.json`; raises `BundleError`."""
    path = folder / "config.json"
    try:
        config = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BundleError(f"{path} is missing or is no JSON file.") from error
    if not isinstance(config, dict):
        raise BundleError(f"{path} holds no settings.")
    return config


def rename(name: str, rules: Rules) -> str | None:
    """Return `name` with its beginning replaced by the first rule that fits it, None if none does."""
    for pattern, replacement in rules:
        renamed, count = re.subn(rf"\A{pattern}", replacement, name)
        if count:
            return renamed
    return None


def fill(build: Callable[[], _Network], tensors: Tensors, source: str) -> _Network:
    """Return the network that `build` makes, in evaluation mode, with `tensors` in float32 as its parameters.

    Raises `BundleError` with names where `tensors` are too few, too many or of other shapes.
    """
    with torch.device("meta"):
        network = build()
    wanted = network.state_dict()
    _refuse(f"{source} lacks", wanted.keys() - tensors.keys())
    _refuse(f"{source} holds parts that are not known", tensors.keys() - wanted.keys())
    _refuse(f"{source} holds other shapes than expected in", (n for n in wanted if wanted[n].shape != tensors[n].shape))
    network.load_state_dict({name: tensor.float() for name, tensor in tensors.items()}, assign=True)
    return network.eval()


def _read(path: Path) -> Any:
    if path.suffix == ".safetensors":
        return safetensors.torch.load_file(path)
    return torch.load(path, map_location="cpu", weights_only=True, mmap=zipfile.is_zipfile(path))


def _refuse(reason: str, names: Iterable[str]) -> None:
    found = sorted(names)
    if found:
        more = f" and {len(found) - _NAMES_SHOWN} more" if len(found) > _NAMES_SHOWN else ""
        raise BundleError(f"{reason}: {', '.join(found[:_NAMES_SHOWN])}{more}.")
