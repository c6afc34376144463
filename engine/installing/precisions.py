"""Which precision a bundle is installed in: tried on probes beside float32, and not offered where it differs."""

import tempfile
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import prod
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.bundles.manifest import Manifest, Trial
from engine.bundles.sizes import Precision
from engine.errors import BundleError
from engine.inputs.tokens import open_tokenizer
from engine.installing.probes import Probes, make_probes
from engine.progress import Progress
from engine.runtime.batching import pad, to_batches
from engine.runtime.devices.rows import CPU
from engine.runtime.devices.session import OnnxRuntime
from engine.runtime.providers import Graph

LEAST_COSINE = 0.98
LEAST_SAME_NEIGHBOUR = 0.9

_ROWS_AT_ONCE = 512
# What speed is measured with: a question, a piece, and a window of sound; each so often, the best counts.
_TOKENS, _PATCHES = 12, 120
_REPETITIONS = 3

Floats = npt.NDArray[np.float32]
Feeds = Mapping[str, npt.NDArray[Any]]
Write = Callable[[Path, Precision], None]


@dataclass(frozen=True, slots=True)
class Choice:
    """The precision that a bundle's graphs are in now, and how each one that was tried did."""

    precision: Precision
    trials: tuple[Trial, ...]


@dataclass(frozen=True, slots=True)
class Tried:
    """What graphs gave for the probes: vectors `[n, d]` and seconds, by the encoder's name."""

    vectors: dict[str, Floats]
    seconds: dict[str, float]


@dataclass(frozen=True, slots=True)
class _Bench:
    """What every precision is tried with: the probes as they are fed, and where it runs."""

    manifest: Manifest
    texts: tuple[npt.NDArray[np.int64], ...]
    probes: Probes
    provider: str


def candidates_on(provider: str) -> tuple[Precision, ...]:
    """Return the precisions worth trying beside float32 where `provider` runs the encoders."""
    return ("int8", "int4") if provider == CPU.name else ("float16",)


def choose_precision(
    folder: Path,
    manifest: Manifest,
    parts: Mapping[str, Write],
    wanted: Precision | None = None,
    provider: str = CPU.name,
) -> Generator[Progress, None, Choice]:
    """Put the graphs in `folder`, which are in float32, into the precision that is `wanted` and return what was found.

    `parts` write the graphs of the given names, `manifest` says what they are for; the tokenizer lies in the folder.
    None takes what is fastest here among those that differ little enough from float32. Raises `BundleError` where what
    is wanted differs too much or float32 itself tells nothing apart, and whatever a graph that cannot be run raises;
    other files are left as they are.
    """
    candidates = candidates_on(provider) if wanted is None else (wanted,)
    if candidates == ("float32",):
        return Choice("float32", ())
    bench = _prepare(folder, manifest, provider)
    usual = yield from _try(bench, folder, "float32")
    _demand_sense(usual)
    trials: list[Trial] = []
    chosen: Precision = "float32"
    fastest = 1.0 if wanted is None else 0.0
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".precisions-") as temporary:
        for precision in candidates:
            other = Path(temporary) / precision
            other.mkdir()
            for number, (name, write) in enumerate(parts.items()):
                yield Progress("converting", number, len(parts), f"{name}, {precision}")
                write(other / name, precision)
            found = yield from _try(bench, other, precision)
            trial = judge(precision, usual, found)
            trials.append(trial)
            if trial.offered and (trial.speed or 1.0) > fastest:
                chosen, fastest = precision, trial.speed or 1.0
        if wanted is not None and chosen != wanted:
            raise BundleError(f"{to_sentence(trials[0])} Choose another precision.")
        if chosen != "float32":
            _move(Path(temporary) / chosen, folder, parts)
    return Choice(chosen, tuple(trials))


def judge(precision: Precision, usual: Tried, found: Tried) -> Trial:
    """Compare what a precision gave with what float32 gave; the encoder that did worst decides."""
    pairs = [compare(usual.vectors[name], found.vectors[name]) for name in usual.vectors]
    cosine = min(cosine for cosine, _ in pairs)
    same = min(same for _, same in pairs)
    speed = None
    if found.seconds:
        ratios = [usual.seconds[name] / found.seconds[name] for name in found.seconds]
        speed = round(prod(ratios) ** (1 / len(ratios)), 2)
    offered = cosine >= LEAST_COSINE and same >= LEAST_SAME_NEIGHBOUR
    return Trial(precision, round(cosine, 5), round(same, 3), speed, offered)


def compare(usual: Floats, found: Floats) -> tuple[float, float]:
    """Return the mean cosine of vectors `[n, d]`, both centred on the mean of the `usual`, and who keeps neighbours.

    The second is the share of those whose nearest other vector is the same, 0 to 1. Numbers that are none agree with
    nothing.
    """
    if not np.isfinite(found).all():
        return -1.0, 0.0
    centre = usual.mean(axis=0, dtype=np.float64)
    ours, theirs = _unit(usual - centre), _unit(found - centre)
    same = _neighbours(_unit(usual.astype(np.float64))) == _neighbours(_unit(found.astype(np.float64)))
    return float((ours * theirs).sum(axis=1).mean()), float(same.mean())


def to_sentence(trial: Trial) -> str:
    """Say how a precision did."""
    figures = (
        f"cosine {trial.cosine:.3f} to float32 on the probes, {trial.same_neighbour:.0%} of nearest neighbours the same"
    )
    if not trial.offered:
        return (
            f"{trial.precision} is not offered: {figures}, "
            f"where {LEAST_COSINE} and {LEAST_SAME_NEIGHBOUR:.0%} are asked for."
        )
    return f"{trial.precision}: {figures}" + (f", {trial.speed:g} times as fast." if trial.speed else ".")


def _unit(vectors: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    unit: npt.NDArray[np.float64] = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-30)
    return unit


def _neighbours(unit: npt.NDArray[np.float64]) -> npt.NDArray[np.intp]:
    similarities = unit @ unit.T
    np.fill_diagonal(similarities, -np.inf)
    nearest: npt.NDArray[np.intp] = similarities.argmax(axis=1)
    return nearest


def _prepare(folder: Path, manifest: Manifest, provider: str) -> _Bench:
    probes = make_probes(recordings=manifest.audio is not None)
    texts: list[npt.NDArray[np.int64]] = []
    if manifest.text:
        tokenizer = open_tokenizer(folder / manifest.text.tokenizer)
        limit = manifest.text.max_tokens
        texts = [tokenizer.to_ids(text, manifest.text.prefix)[:limit] for text in probes.texts]
    if manifest.symbolic:
        pieces = tuple(patches[: manifest.symbolic.max_patches] for patches in probes.pieces)
        probes = replace(probes, pieces=pieces)
    return _Bench(manifest, tuple(texts), probes, provider)


def _demand_sense(usual: Tried) -> None:
    for name, vectors in usual.vectors.items():
        if not np.isfinite(vectors).all():
            raise BundleError(f"The weights are of no use: the {name} encoder gives numbers that are not finite.")
        if (vectors == vectors[0]).all():
            raise BundleError(f"The weights are of no use: the {name} encoder gives the same for everything.")


def _try(bench: _Bench, folder: Path, precision: Precision) -> Generator[Progress, None, Tried]:
    """Run one graph after the other, each closed before the next is opened."""
    tried = Tried({}, {})
    manifest = bench.manifest
    stage = "measuring"
    if manifest.text:
        yield Progress(stage, 0, 3, f"{manifest.text.graph}, {precision}")
        _try_encoder(bench, folder / manifest.text.graph, precision, ("text", "ids", bench.texts, _TOKENS), tried)
    if manifest.symbolic:
        yield Progress(stage, 1, 3, f"{manifest.symbolic.graph}, {precision}")
        pieces = ("symbolic", "patches", bench.probes.pieces, _PATCHES)
        _try_encoder(bench, folder / manifest.symbolic.graph, precision, pieces, tried)
    if manifest.audio:
        yield Progress(stage, 2, 3, f"{manifest.audio.features_graph}, {precision}")
        windows = [window[np.newaxis] for window in bench.probes.windows]
        rows = _to_rows(bench, folder / manifest.audio.features_graph, precision, windows, tried)
        graph = _open(folder / manifest.audio.graph, bench, precision)
        tried.vectors["audio"] = _encode(graph, "features", rows)
    return tried


def _try_encoder(
    bench: _Bench,
    path: Path,
    precision: Precision,
    fed: tuple[str, str, Sequence[npt.NDArray[Any]], int],
    tried: Tried,
) -> None:
    kind, name, inputs, length = fed
    graph = _open(path, bench, precision)
    tried.vectors[kind] = _encode(graph, name, inputs)
    if _is_timed(bench, precision):
        rows = np.concatenate(inputs)[:length].astype(np.int64)
        tried.seconds[kind] = _seconds(
            graph, "embedding", {name: rows[np.newaxis], "mask": np.ones((1, len(rows)), int)}
        )


def _to_rows(bench: _Bench, path: Path, precision: Precision, windows: Sequence[Floats], tried: Tried) -> list[Floats]:
    """Turn every window `[1, t]` into what the audio encoder takes, its features between two rows of zeros."""
    graph = _open(path, bench, precision)
    if _is_timed(bench, precision):
        tried.seconds["audio"] = _seconds(graph, "features", {"windows": windows[0]})
    return [np.pad(graph.run("features", {"windows": window}), ((1, 1), (0, 0))) for window in windows]


def _is_timed(bench: _Bench, precision: Precision) -> bool:
    """Half precision is made for graphics cards: how long a processor takes over it says nothing."""
    return precision != "float16" or bench.provider != CPU.name


def _open(path: Path, bench: _Bench, precision: Precision) -> Graph:
    if precision == "float16" and bench.provider == CPU.name:
        return Graph(path, runtime=OnnxRuntime(as_written=True))
    return Graph(path, bench.provider)


def _encode(graph: Graph, name: str, inputs: Sequence[npt.NDArray[Any]]) -> Floats:
    found: dict[int, Floats] = {}
    for batch in to_batches([len(rows) for rows in inputs], _ROWS_AT_ONCE):
        rows, mask = pad([inputs[index] for index in batch])
        kind = np.float32 if name == "features" else np.int64
        vectors = graph.run("embedding", {name: rows.astype(kind, copy=False), "mask": mask})
        found.update(zip(batch, vectors, strict=True))
    return np.stack([found[index] for index in range(len(inputs))])


def _seconds(graph: Graph, output: str, feeds: Feeds) -> float:
    taken = []
    for _ in range(_REPETITIONS + 1):
        start = time.perf_counter()
        graph.run(output, feeds)
        taken.append(time.perf_counter() - start)
    return min(taken[1:])


def _move(source: Path, folder: Path, parts: Mapping[str, Write]) -> None:
    """Put the graphs and their weights in place of those in `folder`."""
    for name in parts:
        for path in folder.glob(f"{name}*"):
            path.unlink()
    for path in source.iterdir():
        path.replace(folder / path.name)
