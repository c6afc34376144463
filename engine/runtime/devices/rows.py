"""The execution providers that graphs may run on, as rows, the best first."""

from dataclasses import dataclass
from typing import Literal

AUTO = "auto"


@dataclass(frozen=True, slots=True)
class Provider:
    """One of ONNX Runtime's execution providers.

    `name` is ours, `title` is for people, `execution` is ONNX Runtime's name and `options` is what it is given.
    `install` tells how Incipit comes to have it, in words that end "install …". A batch holds at most `rows` rows of an
    encoder's input (patches, tokens, windows' features), or `mert` windows of samples, or `mel` windows of log-mel.
    Where `patterns` is false, memory is not planned ahead, as DirectML demands.
    """

    name: str
    title: str
    device: Literal["GPU", "CPU"]
    execution: str
    options: tuple[tuple[str, str], ...] = ()
    install: str = "ONNX Runtime with it"
    rows: int = 512
    mert: int = 2
    mel: int = 16
    patterns: bool = True


# There is no row for TensorRT: it compiles a graph for a range of lengths, minutes for each of ours, and takes
# gigabytes of libraries, for encoders that run a piece in milliseconds on CUDA. A processor is fastest
# with no more rows at once than one full segment has: with 4,096 the states of a layer leave its cache, which costs a
# tenth to a fifth at full size. Each MERT window costs half a gigabyte.
CPU = Provider("cpu", "CPU", "CPU", "CPUExecutionProvider", install="Incipit with the extra cpu")
PROVIDERS: tuple[Provider, ...] = (
    Provider(
        "cuda",
        "CUDA",
        "GPU",
        "CUDAExecutionProvider",
        # TF32 would make "float32" untrue; the lengths of batches vary, so that searching for the best convolution for
        # each, or doubling what is taken of the card's memory, would cost more than it gains.
        (
            ("use_tf32", "0"),
            ("cudnn_conv_algo_search", "HEURISTIC"),
            ("arena_extend_strategy", "kSameAsRequested"),
        ),
        install="Incipit with the extra gpu instead of cpu",
        rows=16_384,
        mert=8,
        mel=64,
    ),
    Provider(
        "windowsml",
        "Windows ML",
        "GPU",
        "",
        install="the packages windowsml and, in place of onnxruntime, the one that it names",
        rows=8_192,
        mert=4,
        mel=32,
        patterns=False,
    ),
    Provider(
        "directml",
        "DirectML",
        "GPU",
        "DmlExecutionProvider",
        install="the package onnxruntime-directml instead of onnxruntime",
        rows=8_192,
        mert=4,
        mel=32,
        patterns=False,
    ),
    Provider(
        "coreml",
        "CoreML",
        "GPU",
        "CoreMLExecutionProvider",
        # The neural engine computes in half precision whatever the graph says.
        (("ModelFormat", "MLProgram"), ("MLComputeUnits", "CPUAndGPU")),
        install="Incipit with the extra cpu on a Mac",
    ),
    Provider(
        "openvino-gpu",
        "OpenVINO",
        "GPU",
        "OpenVINOExecutionProvider",
        # Otherwise it takes half precision for single on its own account.
        (("device_type", "GPU"), ("precision", "ACCURACY")),
        install="the package onnxruntime-openvino instead of onnxruntime",
        rows=8_192,
        mert=4,
        mel=32,
    ),
    Provider(
        "openvino",
        "OpenVINO",
        "CPU",
        "OpenVINOExecutionProvider",
        (("device_type", "CPU"), ("precision", "ACCURACY")),
        install="the package onnxruntime-openvino instead of onnxruntime",
    ),
    CPU,
)


def provider_names() -> tuple[str, ...]:
    """Return the names to ask for; whether a provider runs here is known once a graph is opened."""
    return (AUTO, *(provider.name for provider in PROVIDERS))


def find_provider(name: str) -> Provider | None:
    """Return the provider that we call `name`."""
    return next((provider for provider in PROVIDERS if provider.name == name), None)
