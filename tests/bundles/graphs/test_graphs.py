"""Graphs that are written without torch compute what the networks compute, at any size, length and batch."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
import onnxruntime
import pytest
import torch
from torch import nn

from engine.bundles.graphs import write_audio, write_mert, write_symbolic, write_text
from engine.bundles.sizes import (
    PATCH_LENGTH,
    AudioConfig,
    BertConfig,
    MertConfig,
    Precision,
    SymbolicConfig,
    TextConfig,
)
from engine.models.encoders import AudioEncoder, SymbolicEncoder, TextEncoder
from engine.models.mert import Mert
from tests.bundles.graphs.networks import stirred, tensors_of

DIFFERENCE = 2e-5

SMALL = BertConfig(hidden=16, layers=1, heads=2, inner=32, positions=24)
# Sizes of which none divides another, and heads whose scale is no power of two.
ODD = BertConfig(hidden=21, layers=3, heads=3, inner=50, positions=37, token_types=1, first_position=2, epsilon=1e-5)
WIDE = BertConfig(hidden=128, layers=2, heads=2, inner=512, positions=40)

Feeds = dict[str, npt.NDArray[Any]]


@dataclass(frozen=True, slots=True)
class Case:
    """A network, the function that writes its graph, and what one input of `[b, n]` is drawn as."""

    network: Callable[[], nn.Module]
    write: Callable[..., None]
    name: str
    draw: Callable[[np.random.Generator, tuple[int, int]], npt.NDArray[Any]]
    longest: int


def text(bert: BertConfig, *, normalised: bool = False) -> Case:
    config = TextConfig(bert, vocabulary=77, dims=11, normalised=normalised)
    longest = bert.positions - bert.first_position
    return Case(
        lambda: TextEncoder(config), write_text, "ids", lambda random, shape: random.integers(0, 77, shape), longest
    )


def symbolic(bert: BertConfig) -> Case:
    return Case(
        lambda: SymbolicEncoder(SymbolicConfig(bert, dims=11)),
        write_symbolic,
        "patches",
        lambda random, shape: random.integers(0, 128, (*shape, PATCH_LENGTH)),
        bert.positions - bert.first_position,
    )


def audio(bert: BertConfig, features: int) -> Case:
    return Case(
        lambda: AudioEncoder(AudioConfig(bert, features, dims=11)),
        write_audio,
        "features",
        lambda random, shape: random.standard_normal((*shape, features), np.float32),
        bert.positions - bert.first_position,
    )


CASES = {
    "text": text(SMALL),
    "text odd": text(ODD),
    "text normalised": text(ODD, normalised=True),
    "symbolic": symbolic(SMALL),
    "symbolic odd": symbolic(ODD),
    "symbolic wide": symbolic(WIDE),
    "audio": audio(SMALL, 16),
    "audio odd": audio(ODD, 9),
    "audio wide": audio(WIDE, 128),
}


@pytest.fixture(params=list(CASES))
def case(request: pytest.FixtureRequest) -> Case:
    return CASES[request.param]


def run(path: Path, feeds: Feeds) -> Sequence[npt.NDArray[np.float32]]:
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    found: Sequence[npt.NDArray[np.float32]] = session.run(None, feeds)
    return found


def written(case: Case, folder: Path) -> tuple[nn.Module, Path]:
    torch.manual_seed(1)
    network = stirred(case.network())
    path = folder / "graph.onnx"
    case.write(network.config, tensors_of(network), path, "float32")
    return network, path


def test_a_graph_computes_what_the_network_computes(case: Case, tmp_path: Path) -> None:
    network, path = written(case, tmp_path)
    random = np.random.default_rng(2)
    for shape in ((1, 1), (1, case.longest), (2, 3), (5, case.longest - 1)):
        feeds = {case.name: case.draw(random, shape), "mask": np.ones(shape, np.int64)}
        feeds["mask"][-1, (shape[1] + 1) // 2 :] = 0
        with torch.inference_mode():
            wanted = network(*(torch.from_numpy(each) for each in feeds.values()))
        for ours, theirs in zip(run(path, feeds), wanted, strict=True):
            assert ours.shape == tuple(theirs.shape)
            assert np.abs(ours - theirs.numpy()).max() <= DIFFERENCE


@pytest.mark.parametrize(("precision", "most"), [("float32", DIFFERENCE), ("float16", 5e-3), ("int8", 5e-2)])
def test_features_of_whole_pieces_are_added(precision: Precision, most: float, tmp_path: Path) -> None:
    torch.manual_seed(1)
    network = stirred(SymbolicEncoder(SymbolicConfig(ODD, 11, whole=13, whole_hidden=10)))
    assert isinstance(network, SymbolicEncoder)
    random = np.random.default_rng(2)
    features = random.normal(1.0, 4.0, (3, 13)).astype(np.float32)
    assert network.whole is not None
    network.whole.settle(torch.from_numpy(features))
    # Beyond what is believed.
    features[0] = 1_000.0
    feeds: Feeds = {
        "patches": random.integers(0, 128, (3, 5, PATCH_LENGTH)),
        "mask": np.ones((3, 5), np.int64),
        "features": features,
    }
    with torch.inference_mode():
        wanted = network(*(torch.from_numpy(each) for each in feeds.values())).embedding.numpy()
        without = network(*(torch.from_numpy(feeds[name]) for name in ("patches", "mask"))).embedding.numpy()
    path = tmp_path / "graph.onnx"
    write_symbolic(network.config, tensors_of(network), path, precision)
    assert np.abs(run(path, feeds)[0] - wanted).max() <= most
    assert np.abs(wanted - without).min(1).max() > most


def test_a_padded_input_gives_what_it_gives_alone(case: Case, tmp_path: Path) -> None:
    _, path = written(case, tmp_path)
    random = np.random.default_rng(3)
    lengths = [1, 4, case.longest // 2, case.longest]
    rows = case.draw(random, (len(lengths), case.longest))
    mask = (np.arange(case.longest) < np.array(lengths)[:, None]).astype(np.int64)
    together, hidden = run(path, {case.name: rows, "mask": mask})
    for index, length in enumerate(lengths):
        feeds = {case.name: rows[index : index + 1, :length], "mask": np.ones((1, length), np.int64)}
        alone, states = run(path, feeds)
        assert np.abs(together[index] - alone[0]).max() <= DIFFERENCE
        assert np.abs(hidden[index, :length] - states[0]).max() <= DIFFERENCE


def test_nothing_but_padding_gives_numbers(case: Case, tmp_path: Path) -> None:
    _, path = written(case, tmp_path)
    feeds = {case.name: case.draw(np.random.default_rng(4), (2, 3)), "mask": np.array([[1, 1, 1], [0, 0, 0]])}
    _, hidden = run(path, feeds)
    assert np.isfinite(hidden).all()


def test_weights_lie_beside_the_graph_where_they_can_be_mapped(tmp_path: Path) -> None:
    _, path = written(CASES["symbolic wide"], tmp_path)
    model = onnx.load(path, load_external_data=False)
    external = [tensor for tensor in model.graph.initializer if tensor.data_location == onnx.TensorProto.EXTERNAL]
    places = [{entry.key: entry.value for entry in tensor.external_data} for tensor in external]
    assert {place["location"] for place in places} == {"graph.onnx.data"}
    assert all(int(place["offset"]) % 65_536 == 0 for place in places)
    last = max(places, key=lambda place: int(place["offset"]))
    assert (tmp_path / "graph.onnx.data").stat().st_size == int(last["offset"]) + int(last["length"])
    assert path.stat().st_size < 100_000


SMALL_MERT = MertConfig(16, 1, 2, 32, channels=(8,) * 7, position_kernel=16, position_groups=4)
# A kernel that its stride does not divide, one that is shorter, an odd one over positions, and channels that change.
ODD_MERT = MertConfig(24, 2, 3, 50, 1e-5, (6, 10, 12), (11, 4, 2), (4, 3, 3), position_kernel=5, position_groups=3)


@pytest.mark.parametrize("config", [SMALL_MERT, ODD_MERT])
def test_mert_computes_what_the_network_computes(config: MertConfig, tmp_path: Path) -> None:
    torch.manual_seed(5)
    network = stirred(Mert(config))
    path = tmp_path / "mert.onnx"
    write_mert(config, tensors_of(network), path, "float32")
    random = np.random.default_rng(6)
    windows = [random.standard_normal(shape, np.float32) for shape in ((1, 400), (2, 24_000), (3, 9_999), (1, 120_000))]
    # Digital silence, which is no zero once the recording's mean is taken off, and a short burst.
    burst = np.full((1, 120_000), -0.006, np.float32)
    burst[0, 50_000:50_400] = 20 * random.standard_normal(400, np.float32)
    for each in (*windows, burst):
        with torch.inference_mode():
            wanted = network(torch.from_numpy(each)).numpy()
        (found,) = run(path, {"windows": each})
        assert found.shape == wanted.shape
        assert np.abs(found - wanted).max() <= DIFFERENCE
