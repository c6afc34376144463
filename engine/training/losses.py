"""Contrastive losses in which several texts may fit a piece and several pieces a text."""

import torch
from torch import Tensor
from torch.nn import functional

_NEVER = -1e4


def multi_positive_loss(similarities: Tensor, positives: Tensor, ignored: Tensor | None = None) -> Tensor:
    """Return the symmetric cross entropy of `similarities` float `[n, m]`, already divided by the temperature.

    Each row's target is spread evenly over its `positives` (bool `[n, m]`), and each column's likewise; rows and
    columns without any are left out. Pairs that are `ignored` (bool `[n, m]`) are neither wanted nor unwanted. With one
    positive a row and column this is CLIP's loss.
    """
    if ignored is not None:
        similarities = similarities.masked_fill(ignored & ~positives, _NEVER)
    return (_one_way(similarities, positives) + _one_way(similarities.T, positives.T)) / 2


def _one_way(similarities: Tensor, positives: Tensor) -> Tensor:
    weights = positives.to(similarities.dtype)
    counts = weights.sum(1)
    taken = counts > 0
    if not bool(taken.any()):
        return similarities.sum() * 0
    logs = functional.log_softmax(similarities, dim=1)
    losses = -(logs * weights).sum(1)[taken] / counts[taken]
    return losses.mean()


def cosine_similarities(left: Tensor, right: Tensor, scale: Tensor) -> Tensor:
    """Return `[n, m]`: the cosines of `left` `[n, d]` and `right` `[m, d]` times `scale`, computed in float32."""
    with torch.autocast(left.device.type, enabled=False):
        unit_left = functional.normalize(left.float(), dim=-1)
        unit_right = functional.normalize(right.float(), dim=-1)
        return scale * unit_left @ unit_right.T


def views_loss(views: Tensor, owners: Tensor, scale: Tensor, ignored: Tensor | None = None) -> Tensor:
    """Return the loss of finding, from one view of a piece, its others among all `views` `[n, d]` of `owners` `[n]`.

    Pairs of views of two pieces that are `ignored` (bool `[n, n]`), such as two versions of one tune, count nothing.
    """
    same = owners[:, None] == owners[None, :]
    itself = torch.eye(len(owners), dtype=torch.bool, device=same.device)
    same = same & ~itself
    paired = same.any(1)
    similarities = cosine_similarities(views[paired], views, scale).masked_fill(itself[paired], _NEVER)
    return multi_positive_loss(similarities, same[paired], None if ignored is None else ignored[paired])
