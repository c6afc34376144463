"""Coarser graphs are smaller and near the float32 ones, and their embeddings do not depend on the batch."""

from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from onnx import numpy_helper
from torch import nn

from engine.bundles.checkpoints.stored import Floats
from engine.bundles.graphs import PRECISIONS, Precision, write_mert
from engine.bundles.graphs.blocks import to_blocks
from engine.bundles.graphs.integers import to_integers
from engine.bundles.sizes import MertConfig
from engine.models.encoders import AudioEncoder
from engine.models.mert import Mert
from tests.bundles.graphs.networks import stirred, tensors_of
from tests.bundles.graphs.test_graphs import CASES, ODD_MERT, SMALL_MERT, Case, Feeds, run

# Measured on these networks: 0.9998, 0.9992 and 0.9554 at least.
COSINES: dict[Precision, float] = {"float32": 1 - 1e-6, "float16": 0.999, "int8": 0.999, "int4": 0.9}
COARSE: tuple[Precision, ...] = ("float16", "int8", "int4")


def write(case: Case, folder: Path, precision: Precision) -> Path:
    torch.manual_seed(1)
    network = stirred(case.network())
    path = folder / f"{precision}.onnx"
    case.write(network.config, tensors_of(network), path, precision)
    return path


def feeds_of(case: Case, count: int, length: int) -> Feeds:
    rows = case.draw(np.random.default_rng(2), (count, length))
    return {case.name: rows, "mask": np.ones((count, length), np.int64)}


def cosines(ours: Floats, theirs: Floats) -> Floats:
    ours, theirs = ours - theirs.mean(0), theirs - theirs.mean(0)
    found: Floats = (ours * theirs).sum(-1) / np.linalg.norm(ours, axis=-1) / np.linalg.norm(theirs, axis=-1)
    return found


@pytest.mark.parametrize("name", list(CASES))
def test_every_precision_is_near_float32(name: str, tmp_path: Path) -> None:
    case = CASES[name]
    feeds = feeds_of(case, 8, case.longest)
    wanted, _ = run(write(case, tmp_path, "float32"), feeds)
    for precision in PRECISIONS:
        found, hidden = run(write(case, tmp_path, precision), feeds)
        assert np.isfinite(hidden).all()
        assert cosines(found, wanted).mean() >= COSINES[precision], precision


@pytest.mark.parametrize("config", [SMALL_MERT, ODD_MERT])
@pytest.mark.parametrize(("precision", "largest"), [("float16", 2e-3), ("int8", 0.05), ("int4", 0.5)])
def test_mert_is_near_float32(config: MertConfig, precision: Precision, largest: float, tmp_path: Path) -> None:
    torch.manual_seed(3)
    network = stirred(Mert(config))
    windows = np.random.default_rng(4).standard_normal((2, 24_000), np.float32)
    both: tuple[Precision, ...] = ("float32", precision)
    for each in both:
        write_mert(config, tensors_of(network), tmp_path / f"{each}.onnx", each)
    (wanted,) = run(tmp_path / "float32.onnx", {"windows": windows})
    (found,) = run(tmp_path / f"{precision}.onnx", {"windows": windows})
    assert 0 < np.abs(found - wanted).max() < largest
    (alone,) = run(tmp_path / f"{precision}.onnx", {"windows": windows[:1]})
    assert np.abs(alone - found[:1]).max() < 1e-4


@pytest.mark.parametrize("precision", COARSE)
@pytest.mark.parametrize("name", ["text odd", "symbolic wide", "audio odd"])
def test_an_embedding_does_not_depend_on_its_batch(name: str, precision: Precision, tmp_path: Path) -> None:
    case = CASES[name]
    path = write(case, tmp_path, precision)
    feeds = feeds_of(case, 5, case.longest)
    feeds["mask"][:3, 2:] = 0
    if name == "audio odd":
        # A loud neighbour would take the digits of all others, had a batch one scale.
        feeds[case.name][4] *= 1_000
    together, _ = run(path, feeds)
    for index, length in ((0, 2), (3, case.longest)):
        alone, _ = run(path, {name: rows[index : index + 1, :length] for name, rows in feeds.items()})
        assert np.abs(together[index] - alone[0]).max() < 2e-4


def test_tables_of_words_shrink(tmp_path: Path) -> None:
    case = CASES["text"]
    sizes = {}
    for precision in PRECISIONS:
        path = write(case, tmp_path, precision)
        sizes[precision] = path.stat().st_size + path.with_name(f"{path.name}.data").stat().st_size
    words = 77 * 16
    assert sizes["float32"] - sizes["float16"] >= 2 * words
    assert sizes["float16"] - sizes["int4"] >= words


def without_optimisation(path: Path, feeds: Feeds) -> Floats:
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    found: Floats = session.run(["embedding"], feeds)[0]
    return found


def test_what_is_too_large_for_half_precision_is_seen_on_a_processor(tmp_path: Path) -> None:
    case = CASES["audio wide"]
    network = case.network().eval()
    assert isinstance(network, AudioEncoder)
    feeds = feeds_of(case, 2, 5)
    path = tmp_path / "audio.onnx"
    with torch.no_grad():
        layer = network.bert.layers[0]
        assert isinstance(layer, nn.Module)
        widen = layer.get_submodule("widen").get_parameter("weight")
        # Of both signs: a layer norm's output adds up to nothing.
        widen[3] = torch.where(torch.arange(128) % 3 == 0, 60_000.0, -60_000.0)
    for precision, whole in (("float32", True), ("float16", False)):
        case.write(network.config, tensors_of(network), path, precision)
        assert np.isfinite(without_optimisation(path, feeds)).all() == whole


def test_no_pair_of_products_is_too_large_for_16_bits(tmp_path: Path) -> None:
    path = write(CASES["symbolic wide"], tmp_path, "int8")
    model = onnx.load(path)
    stored = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    weights = [stored[node.input[1]] for node in model.graph.node if node.op_type == "MatMulIntegerToFloat"]
    assert len(weights) == 8
    for weight in weights:
        assert weight.dtype == np.int8
        assert 2 * 255 * int(np.abs(weight.astype(np.int64)).max()) <= 32_767


def test_integers_keep_within_half_a_step() -> None:
    matrix = np.random.default_rng(5).standard_normal((6, 40)).astype(np.float32)
    matrix[2] = 0
    values, scales = to_integers(matrix, 64)
    assert values.dtype == np.int8
    assert np.abs(values).max() == 64
    assert np.abs(values * scales[:, None] - matrix).max() <= 0.501 * scales.max()
    assert not (values[2] * scales[2]).any()


def test_blocks_keep_within_a_step_and_meet_the_farthest_weight() -> None:
    matrix = np.random.default_rng(6).standard_normal((6, 70)).astype(np.float32)
    matrix[1, :32] = 0
    values, scales = to_blocks(matrix)
    assert values.shape == (6, 96)
    assert scales.shape == (6, 3)
    wide = np.repeat(scales.astype(np.float32), 32, axis=1)
    found = ((values.astype(np.float32) - 8) * wide)[:, :70]
    assert np.abs(found - matrix).max() <= np.abs(wide).max()
    assert not found[1, :32].any()
    farthest = np.abs(matrix[:, :32]).argmax(axis=1)
    rows = np.arange(6)
    np.testing.assert_allclose(found[rows, farthest], matrix[rows, farthest], rtol=1e-3)
