"""One training run as steps: schedule, optimizer, checkpoints and the log of losses, whatever is trained."""

import json
import math
import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from engine.errors import EngineError
from engine.progress import Progress
from engine.training.config import ScheduleConfig

_CLIP = 1.0
_LAST_RATE = 0.02

StepLosses = dict[str, Tensor]

SCALES_RATE = 10.0
"""What the learning rate of temperatures is multiplied by: they have far to go in few steps."""


def optimise(
    network: nn.Module,
    losses_of_step: Callable[[np.random.Generator], StepLosses],
    schedule: ScheduleConfig,
    seed: int,
    checkpoint: Path,
    *,
    validate: Callable[[], dict[str, float]] = dict,
    rate_of: Callable[[str], float] = lambda _: 1.0,
) -> Generator[Progress, None, dict[str, float]]:
    """Train until `schedule.steps`, going on from `checkpoint` if it is there; return the last validation.

    `losses_of_step` gets a generator seeded by the seed and the step's number, so that an interrupted run sees the same
    batches; torch's own generator is seeded alike. A line of JSON goes to the log beside the checkpoint at every tenth
    step and at every validation. `rate_of` tells by a parameter's name what its learning rate is multiplied by.
    """
    optimizer = torch.optim.AdamW(_groups(network, schedule, rate_of), lr=schedule.learning_rate, betas=(0.9, 0.98))
    first = load_checkpoint(checkpoint, network, optimizer) if checkpoint.exists() else 0
    log = checkpoint.with_suffix(".log.jsonl")
    found: dict[str, float] = {}
    for step in range(first, schedule.steps):
        started = time.monotonic()
        for group in optimizer.param_groups:
            group["lr"] = schedule.learning_rate * group["factor"] * rate_factor(step, schedule)
        torch.manual_seed(seed * 1_000_003 + step)
        losses = losses_of_step(np.random.default_rng((seed, step)))
        optimizer.zero_grad(set_to_none=True)
        total = torch.stack(list(losses.values())).sum()
        torch.autograd.backward(total)
        # One step whose numbers are none must not spoil hours of others.
        if bool(nn.utils.clip_grad_norm_(network.parameters(), _CLIP).isfinite()):
            optimizer.step()
        if step % 10 == 0:
            values = {name: round(float(loss.detach()), 4) for name, loss in losses.items()}
            _write(log, {"step": step, "seconds": round(time.monotonic() - started, 2), **values})
        if (step + 1) % schedule.checkpoint_every == 0 or step + 1 == schedule.steps:
            found = validate()
            _write(log, {"step": step + 1, **found})
            save_checkpoint(checkpoint, network, optimizer, step + 1)
        yield Progress(checkpoint.stem, step + 1, schedule.steps)
    return found


def rate_factor(step: int, schedule: ScheduleConfig) -> float:
    """Return what the learning rate is multiplied by: linear warm-up, then half a cosine down to 2 %."""
    if step < schedule.warmup:
        return (step + 1) / schedule.warmup
    done = (step - schedule.warmup) / max(1, schedule.steps - schedule.warmup)
    return _LAST_RATE + (1 - _LAST_RATE) * 0.5 * (1 + math.cos(math.pi * min(1.0, done)))


def save_checkpoint(path: Path, network: nn.Module, optimizer: torch.optim.Optimizer, step: int) -> None:
    """Write weights, but those that stay as they are, the optimizer's state and the step in one move."""
    partial = path.with_suffix(".partial")
    frozen = _frozen(network)
    learnt = {name: values for name, values in network.state_dict().items() if name not in frozen}
    torch.save({"network": learnt, "optimizer": optimizer.state_dict(), "step": step}, partial)
    partial.replace(path)


def load_checkpoint(path: Path, network: nn.Module, optimizer: torch.optim.Optimizer | None = None) -> int:
    """Fill the network, and the optimizer if given; return the step that the checkpoint was written after.

    Raises `EngineError` where the checkpoint is of a network of other sizes.
    """
    stored: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    try:
        lacking = network.load_state_dict(stored["network"], strict=False)
    except RuntimeError as error:
        raise EngineError(f"The checkpoint {path.name} is of other sizes than the configuration.") from error
    if lacking.unexpected_keys or set(lacking.missing_keys) - _frozen(network):
        raise EngineError(f"The checkpoint {path.name} is of another network than the configuration's.")
    if optimizer is not None:
        optimizer.load_state_dict(stored["optimizer"])
    return int(stored["step"])


def _groups(network: nn.Module, schedule: ScheduleConfig, rate_of: Callable[[str], float]) -> list[dict[str, Any]]:
    groups: dict[tuple[float, float], list[nn.Parameter]] = {}
    for name, part in network.named_parameters():
        if part.requires_grad:
            decay = schedule.weight_decay if part.ndim > 1 else 0.0
            groups.setdefault((rate_of(name), decay), []).append(part)
    return [
        {"params": parts, "weight_decay": decay, "factor": factor} for (factor, decay), parts in sorted(groups.items())
    ]


def _frozen(network: nn.Module) -> set[str]:
    return {name for name, part in network.named_parameters() if not part.requires_grad}


def _write(log: Path, entry: dict[str, float]) -> None:
    with log.open("a", encoding="utf-8") as sink:
        sink.write(json.dumps(entry) + "\n")
