"""The contrastive loss, by hand."""

import math

import pytest
import torch

from engine.training.losses import cosine_similarities, multi_positive_loss, views_loss


def test_one_positive_each_is_cross_entropy() -> None:
    similarities = torch.tensor([[2.0, 0.0], [0.0, 2.0]])
    expected = -math.log(math.exp(2) / (math.exp(2) + 1))
    assert float(multi_positive_loss(similarities, torch.eye(2).bool())) == pytest.approx(expected)


def test_a_second_positive_is_no_mistake() -> None:
    similarities = torch.tensor([[1.0, 1.0, -9.0]])
    right = multi_positive_loss(similarities, torch.tensor([[True, True, False]]))
    wrong = multi_positive_loss(similarities, torch.tensor([[True, False, True]]))
    assert float(right) < float(wrong)
    # The row: ln 2 spread over two equal ones; each of the two columns has one candidate only, which costs nothing.
    assert float(right) == pytest.approx(math.log(2) / 2, abs=1e-3)


def test_rows_without_positives_count_for_nothing() -> None:
    similarities = torch.zeros(2, 2, requires_grad=True)
    loss = multi_positive_loss(similarities, torch.zeros(2, 2).bool())
    loss.backward()  # type: ignore[no-untyped-call]
    assert float(loss.detach()) == 0.0
    assert similarities.grad is not None
    assert not similarities.grad.any()


def test_cosines_ignore_length() -> None:
    left = torch.tensor([[3.0, 0.0]])
    right = torch.tensor([[5.0, 0.0], [0.0, 7.0]])
    assert cosine_similarities(left, right, torch.tensor(10.0)).tolist() == [[10.0, 0.0]]


def test_another_version_of_a_tune_is_no_mistake() -> None:
    views = torch.tensor([[1.0, 0.0], [0.9, 0.1], [1.0, 0.0], [0.0, 1.0]])
    owners = torch.tensor([0, 0, 1, 2])
    versions = torch.zeros(4, 4, dtype=torch.bool)
    versions[:2, 2] = versions[2, :2] = True
    scale = torch.tensor(20.0)
    assert float(views_loss(views, owners, scale)) > 0.1
    assert float(views_loss(views, owners, scale, versions)) < 0.01
