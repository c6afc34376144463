"""ONNX sessions on the processor or the graphics card; what was asked for is what runs, or it is an error."""

import importlib
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.errors import BundleError, EncodingError, ProviderError

# By our name: ONNX Runtime's name, and its options. TF32 would make "float32" untrue.
_PROVIDERS: dict[str, tuple[str, dict[str, str]]] = {
    "cpu": ("CPUExecutionProvider", {}),
    "cuda": ("CUDAExecutionProvider", {"use_tf32": "0"}),
}
_ERRORS_ONLY = 3
_FAILURES = (
    "Fail",
    "InvalidArgument",
    "InvalidGraph",
    "InvalidProtobuf",
    "NoSuchFile",
    "NotImplemented",
    "RuntimeException",
)


def provider_names() -> tuple[str, ...]:
    """Return the names to ask for; whether a provider runs here is known once a graph is opened."""
    return tuple(_PROVIDERS)


def check_provider(provider: str) -> None:
    """Raise `ProviderError` where ONNX Runtime is absent, or was built without `provider`."""
    if provider not in _PROVIDERS:
        raise ProviderError(f"There is no provider called {provider}; known: {', '.join(_PROVIDERS)}.")
    if _PROVIDERS[provider][0] not in _runtime().get_available_providers():
        raise ProviderError(
            f"The installed ONNX Runtime cannot use {provider}: install Incipit with the extra gpu instead of cpu."
        )


class Graph:
    """An open ONNX session on exactly the provider that was asked for.

    ONNX Runtime itself would fall back to the processor with no more than a log line.
    """

    def __init__(self, path: Path, provider: str = "cpu", threads: int | None = None) -> None:
        """Open `path`; `threads` None leaves their number to ONNX Runtime.

        Raises `BundleError` where the file is no graph that runs, and `ProviderError` where ONNX Runtime is absent or
        the provider cannot run.
        """
        check_provider(provider)
        runtime = _runtime()
        options = runtime.SessionOptions()
        options.log_severity_level = _ERRORS_ONLY
        options.intra_op_num_threads = threads or 0
        wanted = [_PROVIDERS[provider]]
        if provider != "cpu":
            # Finds the CUDA and cuDNN libraries of the pip packages, which no search path knows.
            runtime.preload_dlls()
            wanted.append(_PROVIDERS["cpu"])
        self._name = path.name
        self._failures = _failures(runtime)
        try:
            self._session = runtime.InferenceSession(path, options, providers=wanted)
        except self._failures as error:
            raise BundleError(f"{path.name} cannot be run: {_first_line(error)}.") from error
        if self._session.get_providers()[0] != _PROVIDERS[provider][0]:
            raise ProviderError(f"{provider} cannot run here: its driver or libraries are missing or too old.")

    def run(self, output: str, feeds: Mapping[str, npt.NDArray[Any]]) -> npt.NDArray[np.float32]:
        """Return one output of the graph; raises `EncodingError` where it fails, for want of memory above all."""
        try:
            (found,) = self._session.run([output], dict(feeds))
        except self._failures as error:
            raise EncodingError(f"{self._name} failed while running: {_first_line(error)}.") from error
        return np.asarray(found, np.float32)


def _runtime() -> ModuleType:
    try:
        return importlib.import_module("onnxruntime")
    except ImportError as error:
        raise ProviderError(
            "ONNX Runtime is not installed: install Incipit with the extra cpu, or gpu for an NVIDIA card."
        ) from error


def _failures(runtime: ModuleType) -> tuple[type[Exception], ...]:
    """Return what ONNX Runtime raises for a file that it cannot run; the classes have no base of their own."""
    state = runtime.capi.onnxruntime_pybind11_state
    return tuple(getattr(state, name) for name in _FAILURES)


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0].rstrip(".")
