"""torch to ONNX: one checked graph for each encoder, with any batch size and length."""

import shutil
import tempfile
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import onnx
import torch
from torch import Tensor, nn

from engine.bundles.checkpoints.stored import Computed
from engine.bundles.graphs import write_symbolic
from engine.bundles.sizes import PATCH_LENGTH, PATCH_VOCABULARY
from engine.export.parity import FLOAT32, Feeds, Parity, Tolerance, demand, measure
from engine.models.encoders import AudioEncoder, SymbolicEncoder
from engine.models.musicnn import BANDS, FRAMES, Musicnn

# The first with a Gelu operator; from 23 on the exporter writes Attention, which ONNX Runtime 1.31 runs wrongly.
OPSET = 20

_ENCODER_OUTPUTS = ("embedding", "hidden")

# Products in 8-bit integers move vectors by less: of 145,000 patches of music the last states to a cosine of 0.9999
# at worst, of 430 pieces the embeddings, less their mean, to one of 0.99999.
INTEGERS = Tolerance(difference=np.inf, cosine=0.998)


@dataclass(frozen=True, slots=True)
class _Interface:
    """The names of a graph's inputs (in the order of `forward`) and outputs, and inputs to try it with.

    `free` maps an input to its axes of any length. The first trial also is the example that torch traces.
    """

    free: Mapping[str, tuple[int, ...]]
    outputs: tuple[str, ...]
    trials: Sequence[Feeds]


def export_symbolic(encoder: SymbolicEncoder, destination: Path, tolerance: Tolerance = INTEGERS) -> Parity:
    """Write symbolic.onnx: `patches` int64 `[b, n, 64]`, `mask` → `embedding` `[b, d]`, `hidden` `[b, n, h]`.

    An encoder that takes features of the whole piece has them as a third input, `features` float32 `[b, f]`. The graph
    is drawn rather than traced, and multiplies the states of patches in 8-bit integers: twice as fast on a processor.
    """
    random = np.random.default_rng(2)
    longest = encoder.config.bert.positions
    trials = _masked("patches", (PATCH_LENGTH,), lambda shape: random.integers(0, PATCH_VOCABULARY, shape), longest)
    free = {"patches": (0, 1), "mask": (0, 1)} | _add_whole(trials, "features", encoder.config.whole, random)
    stored = {
        name: Computed(tuple(values.shape), partial(values.numpy, force=True))
        for name, values in encoder.state_dict().items()
    }

    def draw(path: Path) -> None:
        write_symbolic(encoder.config, stored, path, "int8")
        _to_one_file(path)

    interface = _Interface(free, _ENCODER_OUTPUTS, trials)
    return _write(encoder.eval(), interface, draw, destination, tolerance)


def export_audio(encoder: AudioEncoder, destination: Path, tolerance: Tolerance = FLOAT32) -> Parity:
    """Write audio.onnx: `features` float32 `[b, n, f]`, `mask` → `embedding` `[b, d]`, `hidden` `[b, n, h]`.

    An encoder that takes features of the whole recording has them as a third input, `sound` float32 `[b, s]`.
    """
    random = np.random.default_rng(3)
    longest = encoder.config.bert.positions
    row = (encoder.config.features,)
    trials = _masked("features", row, lambda shape: random.standard_normal(shape, np.float32), longest)
    free = {"features": (0, 1), "mask": (0, 1)} | _add_whole(trials, "sound", encoder.config.whole, random)
    return _export(encoder, _Interface(free, _ENCODER_OUTPUTS, trials), destination, tolerance)


def export_musicnn(network: Musicnn, destination: Path, tolerance: Tolerance = FLOAT32) -> Parity:
    """Write musicnn.onnx: `windows` float32 log-mel `[b, 187, 96]` → `features` `[b, 753]`."""
    random = np.random.default_rng(5)
    trials: list[Feeds] = [{"windows": 4 * random.random((count, FRAMES, BANDS), np.float32)} for count in (2, 1, 5)]
    return _export(network, _Interface({"windows": (0,)}, ("features",), trials), destination, tolerance)


def write_checked(save: Callable[[Path], object], check: Callable[[Path], None], destination: Path) -> None:
    """Let `save` write a graph into a folder beside `destination`; only once `check` is content, move it into place."""
    folder = Path(tempfile.mkdtemp(prefix=".exporting-", dir=destination.parent))
    try:
        written = folder / destination.name
        save(written)
        check(written)
        # The graph itself last: when it is there, the weights that it refers to are too.
        for path in sorted(folder.iterdir(), key=lambda path: path == written):
            path.replace(destination.parent / path.name)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _to_one_file(path: Path) -> None:
    """Put the weights that lie beside a graph into it: one file fewer in a bundle that is small."""
    model = onnx.load(path)
    onnx.save(model, path)
    path.with_name(f"{path.name}.data").unlink()


def _masked(name: str, row: tuple[int, ...], draw: Callable[[tuple[int, ...]], object], longest: int) -> list[Feeds]:
    """Return trials of several lengths and batch sizes; in all but single ones the last input is padded."""
    trials: list[Feeds] = []
    for count, length in ((2, min(9, longest)), (1, 1), (1, longest), (3, max(2, longest // 3))):
        mask = np.ones((count, length), np.int64)
        if count > 1:
            mask[-1, length // 2 + 1 :] = 0
        trials.append({name: np.asarray(draw((count, length, *row))), "mask": mask})
    return trials


def _add_whole(trials: list[Feeds], name: str, count: int, random: np.random.Generator) -> dict[str, tuple[int, ...]]:
    """Give every trial `count` features of the whole as well, under a `name`; return what of them is free."""
    if not count:
        return {}
    trials[:] = [trial | {name: random.standard_normal((len(trial["mask"]), count), np.float32)} for trial in trials]
    return {name: (0,)}


def _export(network: nn.Module, interface: _Interface, destination: Path, tolerance: Tolerance) -> Parity:
    program = _trace(network.eval(), interface)
    return _write(network, interface, program.save, destination, tolerance)


def _write(
    network: nn.Module,
    interface: _Interface,
    save: Callable[[Path], object],
    destination: Path,
    tolerance: Tolerance,
) -> Parity:
    """Let `save` write the graph, and move it into place once it computes what the network does."""
    found: list[Parity] = []

    def run(feeds: Feeds) -> list[np.ndarray[tuple[int, ...], np.dtype[np.float32]]]:
        with torch.inference_mode():
            outputs = network(*(torch.from_numpy(feeds[name]) for name in interface.free))
        return [output.numpy() for output in ((outputs,) if isinstance(outputs, Tensor) else outputs)]

    def check(path: Path) -> None:
        found.append(measure(path, run, interface.trials))
        demand(found[0], tolerance, destination.name)

    write_checked(save, check, destination)
    return found[0]


def _trace(network: nn.Module, interface: _Interface) -> torch.onnx.ONNXProgram:
    example = tuple(torch.from_numpy(interface.trials[0][name]) for name in interface.free)
    free = tuple(dict.fromkeys(axes, torch.export.Dim.DYNAMIC) for axes in interface.free.values())
    with warnings.catch_warnings():
        # The exporter warns of its own deprecations; whether the graph is right is measured, not believed.
        warnings.simplefilter("ignore")
        program = torch.onnx.export(
            network,
            example,
            dynamo=True,
            dynamic_shapes=free,
            input_names=list(interface.free),
            opset_version=OPSET,
            verbose=False,
        )
    if program is None:
        raise TypeError("torch.onnx.export returned no program")
    graph = program.model.graph
    # Named here and not by the exporter, which lets an inner value of the same name stand beside an output.
    for node in graph:
        for value in node.outputs:
            if value.name in interface.outputs:
                value.name = f"{value.name}_inner"
    for value, name in zip(graph.outputs, interface.outputs, strict=True):
        value.name = name
    return program
