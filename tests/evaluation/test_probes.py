"""Probes learn what is there, are judged by what they did not see, and give the same twice."""

import numpy as np
import pytest

from engine.evaluation.minimising import Point, minimise
from engine.evaluation.probes import PENALTIES, ProbeError, Vectors, assess, cross_validate, train


def clusters(count: int, spread: float, seed: int = 1) -> tuple[Vectors, list[str]]:
    """`count` pieces of each of three labels, around three directions of 20 dimensions."""
    random = np.random.default_rng(seed)
    centres = np.random.default_rng(99).standard_normal((3, 20))
    rows = [centre + spread * random.standard_normal((count, 20)) for centre in centres]
    labels = [label for label in ("jig", "reel", "waltz") for _ in range(count)]
    return np.concatenate(rows).astype(np.float32), labels


def test_the_minimum_of_a_narrow_valley_is_found() -> None:
    scales = np.logspace(-1, 3, 30)

    def valley(point: Point) -> tuple[float, Point]:
        return float((scales * (point - 1) ** 2).sum()), 2 * scales * (point - 1)

    np.testing.assert_allclose(minimise(valley, np.zeros(30)), np.ones(30), atol=1e-4)


def test_the_fit_is_where_the_gradient_of_the_penalised_loss_is_zero() -> None:
    embeddings, labels = clusters(40, 1.5)
    probe, penalty = train(embeddings, labels)
    assert penalty in PENALTIES
    directions = embeddings / np.linalg.norm(embeddings, axis=1, keepdims=True)
    rows = (directions - probe.mean) / probe.scale
    wanted = np.array([[label == each for each in probe.labels] for label in labels])
    residual = (probe.probabilities(embeddings) - wanted) / len(labels)
    assert np.abs(residual.T @ rows + penalty * probe.weights).max() < 1e-4
    assert np.abs(residual.sum(axis=0)).max() < 1e-4


def test_separate_labels_are_learnt() -> None:
    embeddings, labels = clusters(20, 0.5)
    probe, _ = train(embeddings, labels)
    assert probe.labels == ("jig", "reel", "waltz")
    fresh, wanted = clusters(30, 0.5, seed=2)
    probabilities = probe.probabilities(fresh)
    np.testing.assert_allclose(probabilities.sum(axis=1), 1)
    assert [probe.labels[place] for place in probabilities.argmax(axis=1)] == wanted
    assert assess(probe, fresh, wanted).accuracy == 1
    assert cross_validate(embeddings, labels).accuracy == 1


def test_labels_without_meaning_are_not_called_learnt() -> None:
    random = np.random.default_rng(3)
    embeddings = random.standard_normal((60, 200)).astype(np.float32)
    labels = ["yes", "no"] * 30
    probe, _ = train(embeddings, labels)
    assert assess(probe, embeddings, labels).accuracy > 0.9  # What training accuracy would have claimed.
    found = cross_validate(embeddings, labels)
    assert found.accuracy < 0.7
    assert (found.pieces, found.folds, found.majority) == (60, 5, 0.5)


def test_the_same_twice() -> None:
    embeddings, labels = clusters(15, 2.0)
    first, second = train(embeddings, labels)[0], train(embeddings, labels)[0]
    np.testing.assert_array_equal(first.weights, second.weights)
    assert cross_validate(embeddings, labels) == cross_validate(embeddings, labels)


def test_scale_and_order_of_examples_do_not_matter_much() -> None:
    embeddings, labels = clusters(25, 1.0)
    embeddings[:, 0] = 1e-9  # A number that never changes says nothing, and is divided by nothing.
    first, _ = train(embeddings, labels)
    second, _ = train(1000 * embeddings, labels)
    np.testing.assert_allclose(first.probabilities(embeddings), second.probabilities(embeddings), atol=1e-3)


def test_assessment_counts_labels_that_the_probe_does_not_know() -> None:
    embeddings, labels = clusters(10, 0.3)
    probe, _ = train(embeddings, labels)
    fresh, wanted = clusters(10, 0.3, seed=2)
    wanted[:10] = ["polka"] * 10
    found = assess(probe, fresh, wanted)
    assert (found.pieces, found.folds) == (30, 0)
    assert found.accuracy == pytest.approx(2 / 3)
    assert found.macro_f1 == pytest.approx((0 + 1 + 1) / 3)


def test_too_little_to_learn_from_is_told() -> None:
    embeddings, labels = clusters(2, 1.0)
    with pytest.raises(ProbeError, match="at least two"):
        train(embeddings[:2], labels[:2])
    with pytest.raises(ProbeError, match="The label waltz has only one example"):
        cross_validate(embeddings[:5], labels[:5])
    assert cross_validate(embeddings, labels).folds == 2
