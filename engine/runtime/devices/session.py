"""The installed ONNX Runtime: the only module that imports it."""

import contextlib
import ctypes
import importlib
import io
import sys
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol

import numpy.typing as npt

from engine.errors import ProviderError
from engine.runtime.devices.machine import Machine, look_at_machine
from engine.runtime.devices.rows import CPU, Provider

_ERRORS_ONLY = 3
# What it would print in red on our user's terminal is asked for in other ways, and told in a sentence.
_NOTHING = 4
_FAILURES = (
    "EPFail",
    "Fail",
    "InvalidArgument",
    "InvalidGraph",
    "InvalidProtobuf",
    "NoSuchFile",
    "NotImplemented",
    "RuntimeException",
)
_LIBRARIES = {
    "win32": ("onnxruntime_providers_shared.dll", "onnxruntime_providers_{}.dll"),
    "linux": ("libonnxruntime_providers_shared.so", "libonnxruntime_providers_{}.so"),
}


class Taken(Protocol):
    """One input of a graph: `type` is such as "tensor(int64)", `shape` has a name where any length will do."""

    name: str
    type: str
    shape: Sequence[Any]


class Session(Protocol):
    """What is used of ONNX Runtime's session."""

    def run(self, outputs: list[str], feeds: dict[str, npt.NDArray[Any]]) -> Sequence[Any]:
        """Return outputs of the graph."""

    def get_providers(self) -> Sequence[str]:
        """Return what the session really has, the first being what takes whatever it can."""

    def get_inputs(self) -> Sequence[Taken]:
        """Return what the graph takes."""


class Runtime(Protocol):
    """What opens sessions; tests put another one in its place."""

    @property
    def version(self) -> str:
        """Its version."""

    @property
    def machine(self) -> Machine:
        """What it runs on."""

    @property
    def failures(self) -> tuple[type[Exception], ...]:
        """What opening or running a session raises."""

    def has(self, provider: Provider) -> bool:
        """Return whether it was built with a provider, which says nothing of whether that runs here."""

    def open(self, path: Path, provider: Provider, threads: int | None) -> Session:
        """Open a graph on a provider, with the processor for what that cannot run."""

    def diagnose(self, provider: Provider) -> str:
        """Return what the system says where a provider did not come into a session, or nothing."""


class OnnxRuntime:
    """The ONNX Runtime that is installed. Raises `ProviderError` where there is none.

    `as_written` runs every node by itself: else the processor, which has no half precision, computes several nodes of
    it in float32 together, and what would be lost or overflow on a graphics card is not seen.
    """

    def __init__(self, *, as_written: bool = False) -> None:
        self._as_written = as_written
        try:
            self._module: Any = importlib.import_module("onnxruntime")
        except ImportError as error:
            raise ProviderError(
                "ONNX Runtime is not installed: install Incipit with the extra cpu, or gpu for an NVIDIA card."
            ) from error
        self._module.set_default_logger_severity(_NOTHING)
        # On Windows it tells the system's event tracing, whatever `engine` has put into the environment.
        self._module.disable_telemetry_events()
        state = self._module.capi.onnxruntime_pybind11_state
        named = (getattr(state, name, None) for name in _FAILURES)
        # The classes have no base of their own; some errors come as Python's.
        known = (each for each in named if each is not None)
        self.failures: tuple[type[Exception], ...] = (*known, MemoryError, RuntimeError)
        self.version: str = self._module.__version__

    @cached_property
    def machine(self) -> Machine:
        """What it runs on."""
        return look_at_machine(getattr(self._module, "cuda_version", None) or "")

    def has(self, provider: Provider) -> bool:
        """Return whether it was built with a provider, which says nothing of whether that runs here."""
        if not provider.execution:
            return sys.platform == "win32" and bool(self._windows_devices)
        return provider.execution in self._module.get_available_providers()

    def open(self, path: Path, provider: Provider, threads: int | None) -> Session:
        """Open a graph on a provider, with the processor for what that cannot run."""
        options = self._module.SessionOptions()
        options.log_severity_level = _ERRORS_ONLY if provider is CPU else _NOTHING
        options.intra_op_num_threads = threads or 0
        if self._as_written:
            options.graph_optimization_level = self._module.GraphOptimizationLevel.ORT_DISABLE_ALL
            # All weights are widened at once: nothing more than they need is to be taken.
            options.enable_cpu_mem_arena = False
        options.enable_mem_pattern = provider.patterns
        # A thread that waits would run in circles, which took half the processor's time wherever something else ran
        # too, as the workers do that read files; waking it costs a tenth of that.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        if not provider.execution:
            options.add_provider_for_devices(self._windows_devices, dict(provider.options))
            session: Session = self._module.InferenceSession(path, options, enable_fallback=0)
        else:
            wanted = [(provider.execution, dict(provider.options))]
            if provider is not CPU:
                self._preload(provider)
                wanted.append((CPU.execution, {}))
            session = self._module.InferenceSession(path, options, providers=wanted, enable_fallback=0)
        return session

    def diagnose(self, provider: Provider) -> str:
        """Return what the system says where a provider did not come into a session, or nothing.

        ONNX Runtime writes it nowhere but into its log, so its library for the provider is loaded as it would do.
        """
        names = _LIBRARIES.get(sys.platform)
        if names is None or not provider.execution:
            return ""
        folder = Path(self._module.__file__ or "").parent / "capi"
        kind = provider.execution.removesuffix("ExecutionProvider").lower()
        try:
            for name in names:
                path = folder / name.format(kind)
                if path.is_file():
                    ctypes.CDLL(str(path), mode=ctypes.RTLD_GLOBAL)
        except OSError as error:
            return str(error)
        return ""

    def _preload(self, provider: Provider) -> None:
        """Load the CUDA and cuDNN libraries of the pip packages, which no search path knows.

        That takes seconds, and is of no use without a driver. What is missing would be printed among our own output.
        """
        if provider.name == "cuda" and self.machine.has_cuda_driver:
            with contextlib.redirect_stdout(io.StringIO()):
                self._module.preload_dlls()

    @cached_property
    def _windows_devices(self) -> list[Any]:
        """The graphics cards that Windows ML's providers offer, those that are on this machine already.

        Others would be downloaded, which nobody has asked for. Their half-precision neural processors are left out.
        """
        try:
            windowsml = importlib.import_module("windowsml")
        except (ImportError, OSError):
            return []
        # Kept open: closing it ends the process where some drivers are installed.
        self._catalogue = windowsml.EpCatalog()
        for provider in self._catalogue.find_all_providers():
            if provider.ready_state != windowsml.EpReadyState.NotPresent:
                with contextlib.suppress(OSError, RuntimeError, *self.failures):
                    provider.ensure_ready()
                    self._module.register_execution_provider_library(provider.name, provider.library_path)
        card = self._module.OrtHardwareDeviceType.GPU
        return [device for device in self._module.get_ep_devices() if device.device.type == card]
