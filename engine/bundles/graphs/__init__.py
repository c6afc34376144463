"""ONNX graphs of CLaMP 3's encoders, written from sizes and tensors, one tensor at a time and without torch."""

from engine.bundles.graphs.encoders import write_audio, write_symbolic, write_text
from engine.bundles.graphs.mert import write_mert
from engine.bundles.sizes import PRECISIONS, Precision

__all__ = ["PRECISIONS", "Precision", "write_audio", "write_mert", "write_symbolic", "write_text"]
