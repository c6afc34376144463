"""ONNX sessions on the processor or the graphics card; what was asked for is what runs, or it is an error."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.errors import BundleError, EncodingError, ProviderError
from engine.runtime.devices.reasons import explain, first_line, is_memory_shortage
from engine.runtime.devices.rows import CPU, PROVIDERS, Provider, find_provider
from engine.runtime.devices.session import OnnxRuntime, Runtime, Session

__all__ = ["Graph", "MemoryShortageError", "to_provider"]


class MemoryShortageError(EncodingError):
    """A graph failed for want of memory: fewer inputs at a time may do."""


def to_provider(name: str, runtime: Runtime) -> Provider:
    """Return the provider that we call `name`.

    Raises `ProviderError` where there is none, or ONNX Runtime was built without it.
    """
    provider = find_provider(name)
    if provider is None:
        known = ", ".join(each.name for each in PROVIDERS)
        raise ProviderError(f"There is no provider called {name}; known: {known}.")
    if not runtime.has(provider):
        raise ProviderError(f"The installed ONNX Runtime cannot use {provider.name}: install {provider.install}.")
    return provider


class Graph:
    """An open ONNX session on exactly the provider that was asked for.

    ONNX Runtime itself would fall back to the processor with no more than a log line.
    """

    def __init__(
        self, path: Path, provider: str = CPU.name, threads: int | None = None, runtime: Runtime | None = None
    ) -> None:
        """Open `path`; `threads` None leaves their number to ONNX Runtime.

        Raises `BundleError` where the file is no graph that runs, and `ProviderError` where ONNX Runtime is absent or
        the provider cannot run it.
        """
        self._runtime = runtime or OnnxRuntime()
        self.provider = to_provider(provider, self._runtime)
        self.name = path.name
        self.session = self._open(path, threads)

    def run(self, output: str, feeds: Mapping[str, npt.NDArray[Any]]) -> npt.NDArray[np.float32]:
        """Return one output of the graph.

        Raises `MemoryShortageError` where memory does not suffice, and `EncodingError` where it fails otherwise.
        """
        try:
            (found,) = self.session.run([output], dict(feeds))
        except self._runtime.failures as error:
            kind = MemoryShortageError if _is_shortage(error) else EncodingError
            raise kind(f"{self.name} failed while running: {first_line(str(error)) or 'no memory'}.") from error
        return np.asarray(found, np.float32)

    def _open(self, path: Path, threads: int | None) -> Session:
        provider = self.provider
        if provider is CPU:
            try:
                return self._runtime.open(path, provider, threads)
            except self._runtime.failures as error:
                raise BundleError(f"{path.name} cannot be run: {first_line(str(error)) or 'no memory'}.") from error
        # Options that a provider does not know are an error of Python's own.
        refusals: tuple[type[Exception], ...] = (*self._runtime.failures, ValueError)
        try:
            session = self._runtime.open(path, provider, threads)
        except refusals as error:
            text = "out of memory" if isinstance(error, MemoryError) else str(error)
            raise ProviderError(self._failed(text)) from error
        if session.get_providers()[0] == CPU.execution:
            raise ProviderError(self._failed(self._runtime.diagnose(provider)))
        return session

    def _failed(self, text: str) -> str:
        return f"{self.provider.title} failed, {explain(text, self.provider, self._runtime.machine)}."


def _is_shortage(error: Exception) -> bool:
    return isinstance(error, MemoryError) or is_memory_shortage(str(error))
