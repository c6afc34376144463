"""An ONNX Runtime that claims to have other providers: real sessions on the processor, with faults as wanted."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.runtime.devices.machine import Machine
from engine.runtime.devices.rows import CPU, Provider
from engine.runtime.devices.session import OnnxRuntime, Session, Taken


class PretendedError(Exception):
    """What the pretended ONNX Runtime raises."""


OUT_OF_MEMORY = (
    "[ONNXRuntimeError] : 6 : RUNTIME_EXCEPTION : Non-zero status code returned while running MatMul node. "
    "Status Message: bfc_arena.cc:376 AllocateRawInternal Failed to allocate memory for requested buffer of size 93952"
)


@dataclass
class Behaviour:
    """How a provider behaves: `most_rows` fit its memory, `added` is put onto its numbers, `lost` ends every run.

    `failure` is raised when a graph is opened; a provider that is `silent` leaves every graph to the processor.
    """

    most_rows: int = 10**9
    added: float = 0.0
    lost: str = ""
    failure: str = ""
    silent: bool = False
    said: str = ""
    shapes: list[tuple[int, ...]] = field(default_factory=list)


class PretendedSession:
    def __init__(self, session: Session, provider: Provider, behaviour: Behaviour) -> None:
        self._session = session
        self._provider = provider
        self._behaviour = behaviour

    def get_providers(self) -> Sequence[str]:
        first = [] if self._behaviour.silent or self._provider is CPU else [self._provider.execution or "Other"]
        return [*first, CPU.execution]

    def get_inputs(self) -> Sequence[Taken]:
        return self._session.get_inputs()

    def run(self, outputs: list[str], feeds: dict[str, npt.NDArray[Any]]) -> Sequence[Any]:
        shape = next(iter(feeds.values())).shape
        self._behaviour.shapes.append(shape)
        if self._behaviour.lost:
            raise PretendedError(self._behaviour.lost)
        if shape[0] * shape[1] > self._behaviour.most_rows:
            raise PretendedError(OUT_OF_MEMORY)
        return [np.asarray(found) + np.float32(self._behaviour.added) for found in self._session.run(outputs, feeds)]


class PretendedRuntime:
    """Has the processor and the providers named in `behaviours`."""

    version = "9.9.9"

    def __init__(self, machine: Machine | None = None, **behaviours: Behaviour) -> None:
        self._real = OnnxRuntime()
        self.machine = machine or Machine(system="Test", packages=("onnxruntime-gpu 9.9.9",))
        self.behaviours = {"cpu": Behaviour(), **{name.replace("_", "-"): each for name, each in behaviours.items()}}
        self.failures: tuple[type[Exception], ...] = (*self._real.failures, PretendedError)
        self.opened: list[tuple[str, str]] = []

    def has(self, provider: Provider) -> bool:
        return provider.name in self.behaviours

    def open(self, path: Path, provider: Provider, threads: int | None) -> Session:
        behaviour = self.behaviours[provider.name]
        self.opened.append((path.name, provider.name))
        if behaviour.failure:
            raise PretendedError(behaviour.failure)
        return PretendedSession(self._real.open(path, CPU, threads), provider, behaviour)

    def diagnose(self, provider: Provider) -> str:
        return self.behaviours[provider.name].said
