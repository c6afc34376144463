"""One run of the training, as the command line asks for it."""

import hashlib
import platform
from collections.abc import Generator
from importlib.metadata import PackageNotFoundError, version

import torch

from engine.errors import EngineError
from engine.progress import Progress
from engine.training.config import TrainingConfig, load_config
from engine.training.running.materials import Wish, find_materials
from engine.training.running.recipe import to_stages
from engine.training.running.stages import Report, run_stages

__all__ = ["Wish", "describe", "train"]

_PACKAGES = ("incipit", "torch", "numpy", "onnx", "onnxruntime", "tokenizers")


def train(wish: Wish) -> Generator[Progress, None, None]:
    """Do the stages of the training that are not finished. Raises `EngineError` with one sentence."""
    config = load_config(wish.config)
    stages = to_stages(config, find_materials(wish))
    names = [stage.name for stage in stages]
    if wish.only and wish.only not in names:
        raise EngineError(f"There is no stage {wish.only}; the stages are {', '.join(names)}.")
    torch.set_num_threads(wish.threads)
    yield from run_stages(stages, wish.cache, describe(wish, config), wish.only)


def describe(wish: Wish, config: TrainingConfig) -> Report:
    """Return what decides the outcome of a run: seed, configuration, threads, who wrote captions, and the versions."""
    versions = {}
    for name in _PACKAGES:
        try:
            versions[name] = version(name)
        except PackageNotFoundError:
            continue
    digest = hashlib.sha256(wish.config.read_bytes()).hexdigest()
    return {
        "name": config.name,
        "seed": config.seed,
        "configuration": digest,
        "threads": wish.threads,
        "captions": "by rule" if wish.captions is None else f"half of {wish.captions.name}, half by rule",
        "python": platform.python_version(),
        "machine": platform.machine(),
        **versions,
    }
