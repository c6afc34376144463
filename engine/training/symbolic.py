"""The first stage: notation and text into one space, and the score and the MIDI of a piece side by side."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from engine.training.config import ScheduleConfig
from engine.training.data.augmentation import Augmentation, Patches, vary
from engine.training.data.pieces import Caption, Piece, Truths, fits
from engine.training.data.texts import TextTable
from engine.training.losses import cosine_similarities, multi_positive_loss
from engine.training.networks import Alignment
from engine.training.optimisation import StepLosses

_TOKENS_A_RUN = 2048
_PAIRED = 0.5


@dataclass(frozen=True, slots=True)
class Batch:
    """Views with the number of the piece that each is of, and a caption for every piece."""

    truths: list[Truths]
    captions: list[Caption]
    views: list[Patches]
    owners: npt.NDArray[np.int64]


def draw_batch(pieces: list[Piece], schedule: ScheduleConfig, random: np.random.Generator) -> Batch:
    """Draw pieces, a caption and one view of each; half of those with a score and MIDI give both."""
    drawn = [
        pieces[int(index)] for index in random.choice(len(pieces), min(schedule.batch, len(pieces)), replace=False)
    ]
    augmentation = Augmentation(schedule.drop_header, schedule.scramble_header, schedule.drop_instrument)
    views: list[Patches] = []
    owners: list[int] = []
    for number, piece in enumerate(drawn):
        chosen = list(range(len(piece.views)))
        if len(chosen) > 1 and random.random() >= _PAIRED:
            chosen = [int(random.integers(len(chosen)))]
        for view in chosen:
            views.append(vary(piece.views[view], augmentation, schedule.patches, random))
            owners.append(number)
    captions = [piece.captions[int(random.integers(len(piece.captions)))] for piece in drawn]
    return Batch([piece.truths for piece in drawn], captions, views, np.array(owners))


def to_losses(network: Alignment, batch: Batch, texts: TextTable, views_weight: float) -> StepLosses:
    """Return the losses text ↔ notation and score ↔ MIDI of one batch."""
    notation = encode_views(network, batch.views)
    vectors = network.text(text_vectors(texts, batch.captions))
    text_scale, view_scale = network.scales()
    owners = torch.from_numpy(batch.owners)
    positives = torch.from_numpy(fits([caption.states for caption in batch.captions], batch.truths))[:, owners]
    losses = {"text": multi_positive_loss(cosine_similarities(vectors, notation, text_scale), positives)}
    same = owners[:, None] == owners[None, :]
    same.fill_diagonal_(fill_value=False)
    paired = same.any(1)
    if bool(paired.any()):
        similarities = cosine_similarities(notation[paired], notation, view_scale)
        itself = torch.nn.functional.one_hot(torch.nonzero(paired)[:, 0], len(owners)).bool()
        similarities = similarities.masked_fill(itself, -1e4)
        losses["views"] = views_weight * multi_positive_loss(similarities, same[paired])
    return losses


def encode_views(network: Alignment, views: list[Patches]) -> Tensor:
    """Return float32 `[n, d]`: views of like length run together, so that little is padded."""
    order = sorted(range(len(views)), key=lambda index: len(views[index]))
    runs: list[list[int]] = [[]]
    for index in order:
        if runs[-1] and (len(runs[-1]) + 1) * len(views[index]) > _TOKENS_A_RUN:
            runs.append([])
        runs[-1].append(index)
    embeddings = torch.cat([_encode_run(network, [views[index] for index in run]) for run in runs])
    places = torch.empty(len(order), dtype=torch.long)
    places[torch.tensor(order)] = torch.arange(len(order))
    return embeddings[places]


def text_vectors(texts: TextTable, captions: list[Caption]) -> Tensor:
    """Return the frozen text vectors float32 `[n, 384]` of captions."""
    rows = [texts.rows[caption.text] for caption in captions]
    return torch.from_numpy(texts.vectors[rows].astype(np.float32))


def _encode_run(network: Alignment, views: list[Patches]) -> Tensor:
    length = max(map(len, views))
    patches = np.zeros((len(views), length, views[0].shape[1]), np.int64)
    mask = np.zeros((len(views), length), np.int64)
    for row, view in enumerate(views):
        patches[row, : len(view)] = view
        mask[row, : len(view)] = 1
    with torch.autocast("cpu", torch.bfloat16):
        embedding: Tensor = network.symbolic(torch.from_numpy(patches), torch.from_numpy(mask)).embedding
    return embedding.float()
