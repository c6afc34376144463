"""The second stage: recordings into the space of texts and notation, which stay as they are."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from engine.training.config import ScheduleConfig
from engine.training.data.pieces import Caption, Piece, fits
from engine.training.data.texts import TextTable
from engine.training.losses import cosine_similarities, multi_positive_loss
from engine.training.networks import Alignment, Listening
from engine.training.optimisation import StepLosses
from engine.training.symbolic import encode_views, text_vectors

_SILENCED = 0.15
_NOISE = 0.05
_EDGE_LOST = 0.3

Rows = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Heard:
    """A piece, the rows float32 `[n, 753]` of its recording with zero rows around, its notation's embeddings."""

    piece: Piece
    rows: Rows
    notation: Rows


def to_heard(pieces: list[Piece], sounds: dict[str, Rows], aligned: Alignment, limit: int) -> list[Heard]:
    """Join pieces with their recordings and with the embeddings of their views by the frozen encoder."""
    chosen = [piece for piece in pieces if len(sounds.get(piece.id, ())) > 0]
    patches = aligned.symbolic.config.bert.positions
    with torch.inference_mode():
        flat = encode_views(aligned, [view[:patches] for piece in chosen for view in piece.views]).numpy()
    heard = []
    start = 0
    for piece in chosen:
        stop = start + len(piece.views)
        rows = np.pad(sounds[piece.id][: limit - 2], ((1, 1), (0, 0)))
        heard.append(Heard(piece, rows, flat[start:stop]))
        start = stop
    return heard


def draw_heard(
    heard: list[Heard], schedule: ScheduleConfig, random: np.random.Generator
) -> list[tuple[Heard, Caption, int]]:
    """Draw recordings, each with a caption and the number of one of its views; some windows are left out at random."""
    drawn = []
    for index in random.choice(len(heard), min(schedule.batch, len(heard)), replace=False):
        item = heard[int(index)]
        inner = item.rows[1:-1]
        kept = inner[random.random(len(inner)) >= _SILENCED]
        # A long recording is heard in segments, of which only the first and the last have a zero row.
        edges = random.random(2) >= _EDGE_LOST
        rows = np.pad(kept if len(kept) else inner, ((int(edges[0]), int(edges[1])), (0, 0)))
        caption = item.piece.captions[int(random.integers(len(item.piece.captions)))]
        drawn.append((Heard(item.piece, rows, item.notation), caption, int(random.integers(len(item.notation)))))
    return drawn


def listening_losses(
    network: Listening, aligned: Alignment, drawn: list[tuple[Heard, Caption, int]], texts: TextTable
) -> StepLosses:
    """Return the losses text ↔ recording and notation ↔ recording of one batch."""
    heard = [item for item, _, _ in drawn]
    recordings = hear(network, heard, noise=_NOISE)
    captions = [caption for _, caption, _ in drawn]
    with torch.no_grad():
        vectors = aligned.text(text_vectors(texts, captions))
    notation = torch.from_numpy(np.stack([item.notation[view] for item, _, view in drawn]))
    text_scale, view_scale = network.scales()
    positives = torch.from_numpy(fits([c.states for c in captions], [item.piece.truths for item in heard]))
    own = torch.eye(len(heard), dtype=torch.bool)
    return {
        "text": multi_positive_loss(cosine_similarities(vectors, recordings, text_scale), positives),
        "notation": multi_positive_loss(cosine_similarities(notation, recordings, view_scale), own),
    }


def hear(network: Listening, heard: list[Heard], noise: float = 0.0) -> Tensor:
    """Return embeddings float32 `[n, d]` of recordings; `noise` is that of the standardised rows while training."""
    length = max(len(item.rows) for item in heard)
    features = np.zeros((len(heard), length, heard[0].rows.shape[1]), np.float32)
    mask = np.zeros((len(heard), length), np.int64)
    for row, item in enumerate(heard):
        features[row, : len(item.rows)] = item.rows
        mask[row, : len(item.rows)] = 1
    values = torch.from_numpy(features)
    if noise:
        values = values + noise * network.deviation * torch.randn_like(values)
    embeddings: Tensor = network(values, torch.from_numpy(mask))
    return embeddings
