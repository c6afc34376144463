"""Linear probes: multinomial logistic regression on frozen embeddings, judged on pieces that it was not trained on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.errors import EngineError
from engine.evaluation.minimising import Point, minimise
from engine.evaluation.ranks import unit

Vectors = npt.NDArray[np.float32]
Targets = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

PENALTIES = (10.0, 1.0, 0.1, 0.01, 0.001, 0.0001)
_FOLDS = 5
_SMALLEST_SCALE = 1e-6


class ProbeError(EngineError):
    """A probe cannot be trained on these examples, or not be used with these vectors."""


@dataclass(frozen=True, slots=True, eq=False)
class Probe:
    """`weights` float32 `[k, d]`, `bias` `[k]`, for embeddings at length one, less `mean` `[d]`, over `scale` `[d]`."""

    labels: tuple[str, ...]
    weights: Vectors
    bias: Vectors
    mean: Vectors
    scale: Vectors

    def probabilities(self, embeddings: Vectors) -> Floats:
        """Return for embeddings `[n, d]` what the regression takes for the probability of each label, `[n, k]`."""
        standard = (unit(embeddings) - self.mean) / self.scale
        return _softmax(standard.astype(np.float64) @ self.weights.T.astype(np.float64) + self.bias)


@dataclass(frozen=True, slots=True)
class Assessment:
    """How well probes predict pieces that they were not trained on; `majority` is what the commonest label would get.

    `folds` is 0 where the pieces were held out, else those of the cross-validation.
    """

    pieces: int
    folds: int
    accuracy: float
    macro_f1: float
    majority: float


def train(embeddings: Vectors, labels: Sequence[str], seed: int = 0) -> tuple[Probe, float]:
    """Return a probe trained on embeddings `[n, d]` and their labels, and the penalty chosen by cross-validation.

    Raises ProbeError where there are fewer than two labels, or a label has fewer than two examples.
    """
    names, targets = _to_targets(labels)
    return _train(embeddings, targets, names, np.random.default_rng(seed))


def cross_validate(embeddings: Vectors, labels: Sequence[str], seed: int = 0) -> Assessment:
    """Assess the whole of `train`, the choice of the penalty included, on folds that it does not see.

    Raises ProbeError as `train` does.
    """
    names, targets = _to_targets(labels)
    random = np.random.default_rng(seed)
    folds = min(_FOLDS, int(np.bincount(targets).min()))
    predicted = np.empty(len(targets), np.int64)
    for rest, fold in _splits(targets, folds, random):
        probe, _ = _train(embeddings[rest], targets[rest], names, random)
        predicted[fold] = probe.probabilities(embeddings[fold]).argmax(axis=1)
    return _assess(predicted, targets, folds)


def assess(probe: Probe, embeddings: Vectors, labels: Sequence[str]) -> Assessment:
    """Assess a probe on pieces `[n, d]`, at least one, that it was not trained on; unknown labels count as wrong."""
    names = (*probe.labels, *dict.fromkeys(label for label in labels if label not in probe.labels))
    targets = np.array([names.index(label) for label in labels], np.int64)
    return _assess(probe.probabilities(embeddings).argmax(axis=1), targets, 0)


def _to_targets(labels: Sequence[str]) -> tuple[tuple[str, ...], Targets]:
    names = tuple(sorted(set(labels)))
    if len(names) < 2:
        raise ProbeError("A probe tells labels apart, so it needs examples of at least two.")
    places = {name: place for place, name in enumerate(names)}
    targets = np.array([places[label] for label in labels], np.int64)
    counts = np.bincount(targets)
    if counts.min() < 2:
        raise ProbeError(f"The label {names[int(counts.argmin())]} has only one example; it needs at least two.")
    return names, targets


def _train(
    embeddings: Vectors, targets: Targets, names: tuple[str, ...], random: np.random.Generator
) -> tuple[Probe, float]:
    losses = np.zeros(len(PENALTIES))
    for rest, fold in _splits(targets, min(_FOLDS, len(targets)), random):
        for place, probe in enumerate(_fit_path(embeddings[rest], targets[rest], names, PENALTIES)):
            likely = probe.probabilities(embeddings[fold])[np.arange(len(fold)), targets[fold]]
            losses[place] -= np.log(np.maximum(likely, np.finfo(np.float64).tiny)).sum()
    best = int(losses.argmin())  # The strongest penalty of equally good ones.
    *_, probe = _fit_path(embeddings, targets, names, PENALTIES[: best + 1])
    return probe, PENALTIES[best]


def _splits(targets: Targets, folds: int, random: np.random.Generator) -> Iterator[tuple[Targets, Targets]]:
    """Yield the places outside and inside of each fold; every label is spread evenly over the folds."""
    fold_of = np.empty(len(targets), np.int64)
    dealt = 0
    for label in np.unique(targets):
        places = random.permutation(np.flatnonzero(targets == label))
        fold_of[places] = (dealt + np.arange(len(places))) % folds
        dealt += len(places)
    for fold in range(folds):
        yield np.flatnonzero(fold_of != fold), np.flatnonzero(fold_of == fold)


def _fit_path(
    embeddings: Vectors, targets: Targets, names: tuple[str, ...], penalties: Sequence[float]
) -> Iterator[Probe]:
    """Yield the probe for each penalty, strong ones first: each starts where the one before it ended."""
    directions = unit(embeddings)
    mean, scale = directions.mean(axis=0), directions.std(axis=0)
    scale = np.where(scale > _SMALLEST_SCALE, scale, 1).astype(np.float32)
    rows = ((directions - mean) / scale).astype(np.float64)
    shape = (len(names), rows.shape[1] + 1)
    point = np.zeros(shape[0] * shape[1])
    for penalty in penalties:
        point = minimise(_Loss(rows, targets, shape, penalty), point)
        found = point.reshape(shape).astype(np.float32)
        yield Probe(names, found[:, :-1], found[:, -1], mean, scale)


@dataclass(frozen=True, slots=True, eq=False)
class _Loss:
    """Mean cross-entropy and half the penalty times the weights' squares; the bias, the last column, is free."""

    rows: Floats
    targets: Targets
    shape: tuple[int, int]
    penalty: float

    def __call__(self, point: Point) -> tuple[float, Point]:
        parameters = point.reshape(self.shape)
        weights, bias = parameters[:, :-1], parameters[:, -1]
        probabilities = _softmax(self.rows @ weights.T + bias)
        every = np.arange(len(self.targets))
        likely = np.maximum(probabilities[every, self.targets], np.finfo(np.float64).tiny)
        value = -np.log(likely).mean() + self.penalty / 2 * np.square(weights).sum()
        probabilities[every, self.targets] -= 1
        probabilities /= len(every)
        gradient = np.empty(self.shape)
        gradient[:, :-1] = probabilities.T @ self.rows + self.penalty * weights
        gradient[:, -1] = probabilities.sum(axis=0)
        return float(value), gradient.ravel()


def _softmax(logits: Floats) -> Floats:
    raised = np.exp(logits - logits.max(axis=1, keepdims=True))
    result: Floats = raised / raised.sum(axis=1, keepdims=True)
    return result


def _assess(predicted: Targets, targets: Targets, folds: int) -> Assessment:
    scores: list[float] = []
    for label in np.unique(targets):
        found, there = predicted == label, targets == label
        scores.append(2 * np.count_nonzero(found & there) / (np.count_nonzero(found) + np.count_nonzero(there)))
    return Assessment(
        pieces=len(targets),
        folds=folds,
        accuracy=float((predicted == targets).mean()),
        macro_f1=float(np.mean(scores)),
        majority=float(np.bincount(targets).max() / len(targets)),
    )
