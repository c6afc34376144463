"""Texts and notation into one space, and the score and the MIDI of a piece side by side."""

from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from engine.curation.captions import Caption, write_caption
from engine.curation.concepts import Truth
from engine.curation.relations import Knowledge, relations
from engine.models.encoders import SymbolicEncoder
from engine.training.config import AlignmentConfig
from engine.training.data.arrays import View
from engine.training.data.augmentation import Chances, Varied, vary
from engine.training.data.glossary import Glossary
from engine.training.data.parallels import draw_parallels
from engine.training.data.pieces import Piece
from engine.training.data.texts import Tokens, WrittenCaptions, to_drawing
from engine.training.data.transposition import transpose_piece
from engine.training.losses import cosine_similarities, multi_positive_loss, views_loss
from engine.training.networks import Alignment
from engine.training.optimisation import StepLosses

_TOKENS_A_RUN = 2048
_PAIRED = 0.5
_UNFEATURED = 0.2
_NOISE = 0.1
_OF_WHOLE = 0.4

T = TypeVar("T")

Random = np.random.Generator
Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Batch:
    """Pieces by what is known of them; views with the number of the piece that each is of; captions of some of them.

    `tunes` are the same number for views of pieces that are one tune. The first `whole` of `views` are encoded with
    their patches, the rest by their note features alone.
    """

    known: list[Knowledge]
    views: list[Varied]
    owners: npt.NDArray[np.int64]
    tunes: npt.NDArray[np.int64]
    whole: int
    captions: list[Caption]


class Sampler:
    """Draws pieces, those of large sources less often than their number would have it."""

    def __init__(self, pieces: list[Piece]) -> None:
        self.pieces = pieces
        sizes: dict[str, int] = {}
        for piece in pieces:
            sizes[piece.source] = sizes.get(piece.source, 0) + 1
        weights = np.array([sizes[piece.source] ** -_OF_WHOLE for piece in pieces])
        self._shares = weights / weights.sum()

    def draw(self, count: int, random: Random) -> list[Piece]:
        """Return `count` different pieces, or all where there are fewer."""
        count = min(count, len(self.pieces))
        places = random.choice(len(self.pieces), count, replace=False, p=self._shares)
        return [self.pieces[int(place)] for place in places]


def draw_batch(sampler: Sampler, config: AlignmentConfig, written: WrittenCaptions, random: Random) -> Batch:
    """Draw pieces, views of them and captions; half of the pieces with a score and MIDI give both."""
    drawn = sampler.draw(config.pieces + config.featured, random)
    chances = Chances(config.drop_header, config.scramble_header, config.drop_instrument)
    known: list[Knowledge] = []
    views: list[Varied] = []
    owners: list[int] = []
    whole = 0
    for number, piece in enumerate(drawn):
        with_patches = number < config.pieces
        if not with_patches and random.random() < config.transpose:
            piece = transpose_piece(piece, random)  # noqa: PLW2901 (the same piece, moved)
        known.append(piece.knowledge)
        for view in choose_views(piece.views, random):
            views.append(vary(view, chances, config.patches if with_patches else 0, random))
            owners.append(number)
        if with_patches:
            whole = len(views)
    told = random.choice(len(drawn), min(config.captions, len(drawn)), replace=False)
    captions = write_captions([(drawn[int(place)].id, known[int(place)].true) for place in told], written, random)
    tunes = np.unique([piece.tune for piece in drawn], return_inverse=True)[1]
    return Batch(known, views, np.array(owners), tunes[owners], whole, captions)


def write_captions(
    pieces: list[tuple[str, frozenset[Truth]]], written: WrittenCaptions, random: Random
) -> list[Caption]:
    """Return a caption of each piece, named with its truths, of which something can be said."""
    drawing = to_drawing(random)
    captions = (written.draw(piece, true, drawing) or write_caption(true, drawing) for piece, true in pieces)
    return [caption for caption in captions if caption.text]


def to_losses(
    network: Alignment, batch: Batch, tokens: Tokens, glossary: Glossary, config: AlignmentConfig, random: Random
) -> StepLosses:
    """Return the losses text ↔ notation, view ↔ view, and name ↔ name of one batch."""
    notation = encode_varied(network.symbolic, batch)
    text_scale, view_scale = network.scales()
    told = encode_texts(network, [caption.text for caption in batch.captions], tokens)
    owners, tunes = torch.from_numpy(batch.owners), torch.from_numpy(batch.tunes)
    # Versions of one tune are neither each other's views nor strangers.
    versions = (tunes[:, None] == tunes[None, :]) & (owners[:, None] != owners[None, :])
    positives, ignored = relations([caption.states for caption in batch.captions], batch.known)
    losses = {
        "text": multi_positive_loss(
            cosine_similarities(told, notation, text_scale),
            torch.from_numpy(positives)[:, owners],
            torch.from_numpy(ignored)[:, owners],
        ),
        "views": config.views_weight * views_loss(notation, owners, view_scale, versions),
    }
    if glossary.entries and config.glossary:
        names = glossary.draw(config.glossary, random)
        losses["glossary"] = config.glossary_weight * languages_loss(network, names, tokens)
    if config.parallels:
        statements = draw_parallels(config.parallels, to_drawing(random))
        losses["parallels"] = config.parallels_weight * languages_loss(network, statements, tokens)
    return losses


def languages_loss(network: Alignment, texts: tuple[list[str], list[str], Flags], tokens: Tokens) -> Tensor:
    """Return the loss of finding each text's like in another language; the third tells which say the same."""
    english, foreign, same = texts
    both = encode_texts(network, english + foreign, tokens)
    scale, _ = network.scales()
    similarities = cosine_similarities(both[: len(english)], both[len(english) :], scale)
    return multi_positive_loss(similarities, torch.from_numpy(same))


def encode_varied(encoder: SymbolicEncoder, batch: Batch) -> Tensor:
    """Return embeddings float32 `[v, d]` of a batch's views, now and then of the patches alone."""
    if encoder.whole is None:
        raise TypeError("the symbolic encoder takes no features of the whole piece")
    features = torch.from_numpy(np.stack([view.features for view in batch.views]))
    noise = _NOISE * encoder.whole.deviation * torch.randn_like(features)
    told = encoder.whole(features + noise)
    kept = torch.rand(batch.whole, 1) >= _UNFEATURED
    told = torch.cat([told[: batch.whole] * kept, told[batch.whole :]])
    read = encode_patches(encoder, [view.patches for view in batch.views[: batch.whole]])
    return torch.cat([told[: batch.whole] + read, told[batch.whole :]])


def encode_views(encoder: SymbolicEncoder, views: list[View]) -> Tensor:
    """Return embeddings float32 `[n, d]` of views as they are, each cut to what a segment holds."""
    limit = encoder.config.bert.positions
    read = encode_patches(encoder, [view.patches[:limit] for view in views])
    if encoder.whole is None:
        return read
    told: Tensor = encoder.whole(torch.from_numpy(np.stack([view.features for view in views])))
    return read + told


def encode_patches(encoder: SymbolicEncoder, patches: list[npt.NDArray[np.uint8]]) -> Tensor:
    """Return what patches add to embeddings, float32 `[n, d]`: those of like number run together, as little padded."""
    order = sorted(range(len(patches)), key=lambda index: len(patches[index]))
    runs: list[list[int]] = [[]]
    for index in order:
        if runs[-1] and (len(runs[-1]) + 1) * len(patches[index]) > _TOKENS_A_RUN:
            runs.append([])
        runs[-1].append(index)
    embeddings = torch.cat([_encode_run(encoder, [patches[index] for index in run]) for run in runs])
    places = torch.empty(len(order), dtype=torch.long)
    places[torch.tensor(order)] = torch.arange(len(order))
    return embeddings[places]


def encode_texts(network: Alignment, texts: list[str], tokens: Tokens) -> Tensor:
    """Return embeddings float32 `[n, d]` of texts."""
    found = [network.text(ids, mask) for ids, mask in tokens.batches(texts)]
    return torch.cat(found)[tokens.places(texts)]


def choose_views(views: tuple[T, ...], random: Random) -> tuple[T, ...]:
    """Return all views of a piece, or one of several at random, half of the times each."""
    if len(views) > 1 and random.random() >= _PAIRED:
        return (views[int(random.integers(len(views)))],)
    return views


def _encode_run(encoder: SymbolicEncoder, run: list[npt.NDArray[np.uint8]]) -> Tensor:
    length = max(map(len, run))
    patches = np.zeros((len(run), length, run[0].shape[1]), np.int64)
    mask = np.zeros((len(run), length), np.int64)
    for row, view in enumerate(run):
        patches[row, : len(view)] = view
        mask[row, : len(view)] = 1
    with torch.autocast("cpu", torch.bfloat16):
        embedding: Tensor = encoder(torch.from_numpy(patches), torch.from_numpy(mask)).embedding
    return embedding.float()
