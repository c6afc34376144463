"""Recordings into the space of texts and notation, which stay as they are."""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from engine.curation.relations import Knowledge, relations
from engine.training.alignment import encode_texts, encode_views, write_captions
from engine.training.config import ListeningConfig
from engine.training.data.pieces import Piece
from engine.training.data.sounds import Sound
from engine.training.data.texts import Tokens, WrittenCaptions
from engine.training.losses import cosine_similarities, multi_positive_loss
from engine.training.networks import Alignment, Listening
from engine.training.optimisation import StepLosses

_SILENCED = 0.15
_ROW_NOISE = 0.05
_SOUND_NOISE = 0.1
_EDGE_LOST = 0.3
_SILENT_ROWS = 0.2
_VIEWS_A_RUN = 256

Rows = npt.NDArray[np.float32]
Random = np.random.Generator


@dataclass(frozen=True, slots=True)
class Heard:
    """A recording: rows float32 `[n, 753]` with zero rows around, sound features `[s]`, and what is known of it.

    `notation` float32 `[v, d]` are the embeddings of the views of the piece that it was made from, empty for a real
    recording. `tune` is shared by versions of one tune.
    """

    id: str
    tune: str
    rows: Rows
    sound: Rows
    knowledge: Knowledge
    notation: Rows


def to_heard(
    sounds: list[Sound], known: dict[str, Knowledge], pieces: dict[str, Piece], aligned: Alignment, limit: int
) -> list[Heard]:
    """Join recordings with what is known of them and with the embeddings of their notation by the frozen encoder."""
    views = [(sound.id, view) for sound in sounds if sound.id in pieces for view in pieces[sound.id].views]
    notation: dict[str, list[Rows]] = {}
    with torch.inference_mode():
        for start in range(0, len(views), _VIEWS_A_RUN):
            run = views[start : start + _VIEWS_A_RUN]
            found = encode_views(aligned.symbolic, [view for _, view in run]).numpy()
            for (piece, _), embedding in zip(run, found, strict=True):
                notation.setdefault(piece, []).append(embedding)
    nothing = np.zeros((0, aligned.symbolic.config.dims), np.float32)
    return [
        Heard(
            id=sound.id,
            tune=pieces[sound.id].tune if sound.id in pieces else sound.id,
            rows=np.pad(sound.rows[: limit - 2], ((1, 1), (0, 0))),
            sound=sound.features,
            knowledge=known[sound.id],
            notation=np.stack(notation[sound.id]) if sound.id in notation else nothing,
        )
        for sound in sounds
    ]


def renew_notation(heard: list[Heard], pieces: dict[str, Piece], aligned: Alignment) -> list[Heard]:
    """Return recordings with the embeddings that their notation has by now, those of no piece as they are."""
    with torch.inference_mode():
        return [
            replace(item, notation=encode_views(aligned.symbolic, list(pieces[item.id].views)).numpy())
            if item.id in pieces
            else item
            for item in heard
        ]


def vary_rows(item: Heard, random: Random) -> Heard:
    """Return the recording with some windows left out at random."""
    inner = item.rows[1:-1]
    kept = inner[random.random(len(inner)) >= _SILENCED]
    # A long recording is heard in segments, of which only the first and the last have a zero row.
    edges = random.random(2) >= _EDGE_LOST
    rows = np.pad(kept if len(kept) else inner, ((int(edges[0]), int(edges[1])), (0, 0)))
    return replace(item, rows=rows)


def listening_losses(
    network: Listening,
    aligned: Alignment,
    heard: list[Heard],
    tokens: Tokens,
    config: ListeningConfig,
    random: Random,
    *,
    written: WrittenCaptions,
) -> StepLosses:
    """Return the losses text ↔ recording and notation ↔ recording of one batch."""
    places = random.choice(len(heard), min(config.batch, len(heard)), replace=False)
    drawn = [vary_rows(heard[int(place)], random) for place in places]
    recordings = hear(network, drawn, varied=True)
    captions = write_captions([(item.id, item.knowledge.true) for item in drawn], written, random)
    with torch.no_grad():
        told = encode_texts(aligned, [caption.text for caption in captions], tokens)
    text_scale, view_scale = network.scales()
    positives, ignored = relations([caption.states for caption in captions], [item.knowledge for item in drawn])
    losses = {
        "text": multi_positive_loss(
            cosine_similarities(told, recordings, text_scale), torch.from_numpy(positives), torch.from_numpy(ignored)
        )
    }
    notated = [place for place, item in enumerate(drawn) if len(item.notation)]
    if notated:
        chosen = [drawn[place].notation[int(random.integers(len(drawn[place].notation)))] for place in notated]
        similarities = cosine_similarities(torch.from_numpy(np.stack(chosen)), recordings, view_scale)
        own = torch.zeros(similarities.shape, dtype=torch.bool)
        own[torch.arange(len(notated)), torch.tensor(notated)] = True
        tunes = np.array([item.tune for item in drawn])
        versions = torch.from_numpy(tunes[notated][:, None] == tunes[None, :])
        losses["notation"] = config.notation_weight * multi_positive_loss(similarities, own, versions)
    return losses


def hear(network: Listening, heard: list[Heard], *, varied: bool = False) -> Tensor:
    """Return embeddings float32 `[n, d]` of recordings; `varied` adds noise to what is heard, as training does."""
    length = max(len(item.rows) for item in heard)
    rows = np.zeros((len(heard), length, heard[0].rows.shape[1]), np.float32)
    mask = np.zeros((len(heard), length), np.int64)
    for row, item in enumerate(heard):
        rows[row, : len(item.rows)] = item.rows
        mask[row, : len(item.rows)] = 1
    values, sounds = torch.from_numpy(rows), torch.from_numpy(np.stack([item.sound for item in heard]))
    if varied:
        silent = torch.rand(len(heard), 1, 1) < _SILENT_ROWS
        values = (values + _ROW_NOISE * network.deviation * torch.randn_like(values)).masked_fill(silent, 0.0)
        if network.audio.whole is not None:
            sounds = sounds + _SOUND_NOISE * network.audio.whole.deviation * torch.randn_like(sounds)
    embeddings: Tensor = network(values, torch.from_numpy(mask), sounds)
    return embeddings
