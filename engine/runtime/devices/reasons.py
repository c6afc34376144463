"""Why a provider does not run, in a few words, from what ONNX Runtime says and what the machine has."""

import re

from engine.runtime.devices.machine import Machine
from engine.runtime.devices.rows import Provider

# The oldest driver that runs programs of a CUDA generation (NVIDIA's table of minor version compatibility).
_DRIVERS = {"11": 450, "12": 525, "13": 580}

_MEMORY = re.compile(
    r"out of (?:\w+ )?memory|out_of_(?:\w+_)?memory|outofmemory|failed to allocate|not enough memory|bad_alloc"
    r"|bad allocation|alloc_failed|8007000e|can'?t allocate|cannot allocate|unable to allocate|memory allocation",
    re.IGNORECASE,
)
_MISSING_LIBRARY = re.compile(
    r"(lib[\w.+-]+\.(?:so|dylib)[.\d]*): cannot open|[\"'\\/]([\w.-]+\.dll)[\"']", re.IGNORECASE
)
_OLD_DRIVER = re.compile(r"driver version is insufficient|failure 35\b", re.IGNORECASE)
_NO_DEVICE = re.compile(
    r"no cuda-capable device|failure 100\b|device with .* name is not registered|no available devices"
    r"|no (?:suitable|supported) (?:device|gpu)|cannot find (?:any )?(?:gpu|device)|failed to (?:get|find) .*adapter",
    re.IGNORECASE,
)
_OLD_CARD = re.compile(r"no kernel image is available|failure 209\b|compute capability", re.IGNORECASE)
_CANNOT_RUN = re.compile(r"not_implemented|could not find an implementation|not supported", re.IGNORECASE)
_CLAUSES = (
    (_MEMORY, "the {} has not enough memory"),
    (_NO_DEVICE, "no {} that it can use was found"),
    (_OLD_CARD, "it no longer runs on so old a {}"),
    (_CANNOT_RUN, "it cannot compute this graph"),
)
_LONGEST = 200


def is_memory_shortage(text: str) -> bool:
    """Return whether an error speaks of memory that was not to be had."""
    return bool(_MEMORY.search(text))


def explain(text: str, provider: Provider, machine: Machine) -> str:
    """Return why `provider` failed with an error `text`, as a clause such as "driver 550 is older than 580"."""
    if provider.name == "cuda" and not is_memory_shortage(text) and (clause := _explain_driver(text, machine)):
        return clause
    if missing := _MISSING_LIBRARY.search(text):
        return f"the library {missing[1] or missing[2]} is missing: install {provider.install}"
    for pattern, clause in _CLAUSES:
        if pattern.search(text):
            return clause.format(provider.device)
    # Nothing is said above all where there is no such device.
    return first_line(text) or f"no {provider.device} that it can use was found"


def first_line(text: str) -> str:
    """Return what an error says without what ONNX Runtime puts before and after it."""
    line = next((line for line in text.splitlines() if line.strip()), "").strip()
    line = re.sub(r"^\[ONNXRuntimeError\] : \d+ : \w+ : ", "", line)
    return (line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…").rstrip(". ")


def _explain_driver(text: str, machine: Machine) -> str:
    wanted = _DRIVERS.get(machine.cuda.partition(".")[0], 0)
    driver = machine.driver.partition(".")[0]
    if driver.isdecimal() and int(driver) < wanted:
        return f"driver {driver} is older than {wanted}"
    if _OLD_DRIVER.search(text):
        return f"the driver is older than {wanted}" if wanted else "the driver is too old"
    if not machine.has_cuda_driver:
        return "no NVIDIA driver is installed"
    return ""
