"""What of this machine decides which providers can run: NVIDIA's driver and cards, and the packages installed."""

import contextlib
import ctypes
import platform
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

_PACKAGES = (
    "onnxruntime",
    "onnxruntime-gpu",
    "onnxruntime-directml",
    "onnxruntime-openvino",
    "onnxruntime-windowsml",
    "onnxruntime-qnn",
)
_TEXT_BYTES = 96
_MOST_CARDS = 16


@dataclass(frozen=True, slots=True)
class Machine:
    """`packages` are those of ONNX Runtime with their versions, `cuda` is the CUDA that the library was built with.

    `driver` is the version of NVIDIA's driver and `cards` are its cards; empty where nothing tells of any.
    `has_cuda_driver` tells whether the library through which every CUDA program finds its card is there.
    """

    system: str = ""
    packages: tuple[str, ...] = ()
    cuda: str = ""
    driver: str = ""
    cards: tuple[str, ...] = ()
    has_cuda_driver: bool = False

    @property
    def mixed(self) -> str:
        """One clause where several packages of ONNX Runtime are installed at once, or nothing."""
        if len(self.packages) < 2:
            return ""
        names = " and ".join(package.partition(" ")[0] for package in self.packages)
        every = "both" if len(self.packages) == 2 else "all"
        return f"{names} are {every} installed and overwrite each other's files: uninstall {every}, then install one"


def look_at_machine(cuda: str) -> Machine:
    """Return what this machine has; `cuda` is the version that ONNX Runtime was built with, if any."""
    driver, cards = _nvidia()
    return Machine(
        f"{platform.system()} {platform.release()} {platform.machine()}",
        installed_packages(_PACKAGES),
        cuda,
        driver,
        cards,
        has_cuda_driver=_loads("nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1"),
    )


def installed_packages(names: Sequence[str]) -> tuple[str, ...]:
    """Return "name version" of those packages that are installed."""
    found = []
    for name in names:
        with contextlib.suppress(PackageNotFoundError):
            found.append(f"{name} {version(name)}")
    return tuple(found)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _nvidia() -> tuple[str, tuple[str, ...]]:
    """Return the driver's version and the cards' names, as NVIDIA's management library (NVML) tells them."""
    try:
        nvml = ctypes.CDLL("nvml.dll" if sys.platform == "win32" else "libnvidia-ml.so.1")
        if nvml.nvmlInit_v2() != 0:
            return "", ()
    except (OSError, AttributeError):
        return "", ()
    text = ctypes.create_string_buffer(_TEXT_BYTES)
    told = nvml.nvmlSystemGetDriverVersion(text, _TEXT_BYTES) == 0
    driver = text.value.decode("utf-8", "replace") if told else ""
    count = ctypes.c_uint(0)
    nvml.nvmlDeviceGetCount_v2(ctypes.byref(count))
    cards = []
    for index in range(min(count.value, _MOST_CARDS)):
        card = ctypes.c_void_p()
        if nvml.nvmlDeviceGetHandleByIndex_v2(index, ctypes.byref(card)) == 0:
            text = ctypes.create_string_buffer(_TEXT_BYTES)
            if nvml.nvmlDeviceGetName(card, text, _TEXT_BYTES) == 0:
                cards.append(text.value.decode("utf-8", "replace"))
    nvml.nvmlShutdown()
    return driver, tuple(cards)
