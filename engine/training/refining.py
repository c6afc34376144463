"""Texts, note features and recordings go on learning together, while what is read of patches stays as it is.

Without the patches a step sees many times the pieces of an alignment's, so that rare facts are among them.
"""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from random import Random as Drawing

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from engine.curation.captions import Caption, write_caption, write_drill
from engine.curation.concepts import ANY, MASTER
from engine.curation.languages.language import load_language
from engine.curation.relations import Knowledge, relations
from engine.curation.selection import by_field, draw_truth
from engine.models.encoders import WholeFeatures
from engine.progress import Progress
from engine.training.alignment import Sampler, choose_views, encode_patches, encode_texts, languages_loss
from engine.training.config import RefiningConfig
from engine.training.data.augmentation import Chances, vary
from engine.training.data.glossary import Glossary
from engine.training.data.parallels import draw_parallels
from engine.training.data.pieces import Piece
from engine.training.data.texts import Tokens, WrittenCaptions, speak, to_drawing
from engine.training.data.transposition import transpose_piece
from engine.training.listening import Heard, hear, vary_rows
from engine.training.losses import cosine_similarities, multi_positive_loss, views_loss
from engine.training.networks import Alignment, Listening
from engine.training.optimisation import SCALES_RATE, StepLosses

_VIEWS_A_RUN = 128
_UNFEATURED = 0.1
_NOISE = 0.1

Random = np.random.Generator
Vectors = npt.NDArray[np.float32]


class Refinement(nn.Module):
    """The encoders of texts and notation, and that of recordings; patches stay as they are read."""

    def __init__(self, aligned: Alignment, listening: Listening) -> None:
        super().__init__()
        self.aligned = aligned.learning_texts()
        self.listening = listening.requires_grad_(requires_grad=True)
        self.whole.requires_grad_(requires_grad=True)

    @staticmethod
    def rate_of(name: str, config: RefiningConfig) -> float:
        """Return what the learning rate of a parameter is multiplied by."""
        rates = {
            "aligned.text.encoder.": config.text_rate,
            "aligned.symbolic.whole.": config.whole_rate,
            "listening.audio.": config.audio_rate,
            "aligned.scales.": SCALES_RATE,
            "listening.scales.": SCALES_RATE,
        }
        return next((rate for beginning, rate in rates.items() if name.startswith(beginning)), 1.0)

    @property
    def whole(self) -> WholeFeatures:
        """What takes the features of a whole piece."""
        whole = self.aligned.symbolic.whole
        if whole is None:
            raise TypeError("the symbolic encoder takes no features of the whole piece")
        return whole


@dataclass(frozen=True, slots=True)
class Reading:
    """What is read of a piece's views: their patches as vectors float32 `[v, d]`, and their features `[v, f]`."""

    patches: Vectors
    features: Vectors


@dataclass(frozen=True, slots=True)
class Batch:
    """Vectors `read` float32 `[v, d]` and `features` `[v, f]` of views, with the number of the piece each is of.

    `tunes` are the same number for views of pieces that are one tune. `of` are the views that the first of the
    recordings `heard` were made from, one each; the other recordings have none.
    """

    known: list[Knowledge]
    ids: list[str]
    read: Vectors
    features: Vectors
    owners: npt.NDArray[np.int64]
    tunes: npt.NDArray[np.int64]
    heard: list[Heard]
    of: npt.NDArray[np.int64]


def read_pieces(
    network: Alignment, pieces: Sequence[Piece], config: RefiningConfig, random: Random
) -> Generator[Progress, None, list[Reading]]:
    """Encode the patches of every view of all pieces once, its header varied as the alignment varies it."""
    chances = Chances(config.drop_header, config.scramble_header, config.drop_instrument)
    limit = network.symbolic.config.bert.positions
    jobs = [(number, view) for number, piece in enumerate(pieces) for view in piece.views]
    found: list[list[tuple[Vectors, Vectors]]] = [[] for _ in pieces]
    with torch.inference_mode():
        for start in range(0, len(jobs), _VIEWS_A_RUN):
            run = jobs[start : start + _VIEWS_A_RUN]
            varied = [vary(view, chances, limit, random) for _, view in run]
            vectors = encode_patches(network.symbolic, [each.patches for each in varied]).numpy()
            for (number, _), each, vector in zip(run, varied, vectors, strict=True):
                found[number].append((vector, each.features))
            yield Progress("reading", start + len(run), len(jobs))
    return [Reading(*(np.stack(rows) for rows in zip(*each, strict=True))) for each in found]


@dataclass(frozen=True, slots=True)
class Music:
    """Pieces, what is read of each, and recordings."""

    pieces: Sequence[Piece]
    readings: Sequence[Reading]
    heard: Sequence[Heard]


class Refiner:
    """Draws batches of pieces, recordings and captions, and tells their losses."""

    def __init__(
        self,
        network: Refinement,
        music: Music,
        tokens: Tokens,
        glossary: Glossary,
        written: WrittenCaptions,
        config: RefiningConfig,
    ) -> None:
        self._network = network
        self._sampler = Sampler(list(music.pieces))
        self._pieces = {piece.id: (piece, read) for piece, read in zip(music.pieces, music.readings, strict=True)}
        self._heard = list(music.heard)
        self._tokens = tokens
        self._glossary = glossary
        self._written = written
        self._config = config
        self._chances = Chances(config.drop_header, config.scramble_header, config.drop_instrument)

    def losses(self, random: Random) -> StepLosses:
        """Return the losses text ↔ music, view ↔ view, recording ↔ notation and name ↔ name of one batch."""
        batch, config = self._draw(random), self._config
        aligned = self._network.aligned
        notation = self._encode(batch)
        recordings = hear(self._network.listening, batch.heard, varied=True) if batch.heard else notation[:0]
        captions = self._write(batch, to_drawing(random))
        told = encode_texts(aligned, [caption.text for caption in captions], self._tokens)
        scale, view_scale = aligned.scales()
        known = batch.known + [item.knowledge for item in batch.heard]
        positives, ignored = map(torch.from_numpy, relations([caption.states for caption in captions], known))
        columns = torch.from_numpy(np.append(batch.owners, np.arange(len(batch.known), len(known))))
        similarities = cosine_similarities(told, torch.cat([notation, recordings]), scale)
        owners, tunes = torch.from_numpy(batch.owners), torch.from_numpy(batch.tunes)
        # Versions of one tune are neither each other's views nor strangers.
        versions = (tunes[:, None] == tunes[None, :]) & (owners[:, None] != owners[None, :])
        losses = {
            "text": multi_positive_loss(similarities, positives[:, columns], ignored[:, columns]),
            "views": config.views_weight * views_loss(notation, owners, view_scale, versions),
        }
        if len(batch.of):
            of = torch.from_numpy(batch.of)
            losses["notation"] = config.notation_weight * _recordings_loss(
                recordings[: len(of)], notation, of, tunes, self._network.listening.scales()[1]
            )
        if self._glossary.entries and config.glossary:
            names = self._glossary.draw(config.glossary, random)
            losses["glossary"] = config.glossary_weight * languages_loss(aligned, names, self._tokens)
        if config.parallels:
            statements = draw_parallels(config.parallels, to_drawing(random))
            losses["parallels"] = config.parallels_weight * languages_loss(aligned, statements, self._tokens)
        return losses

    def _draw(self, random: Random) -> Batch:
        """Return pieces, some in another key and without their patches, and recordings with what they are of."""
        config = self._config
        count = min(config.heard, len(self._heard))
        chosen = [self._heard[int(place)] for place in random.choice(len(self._heard), count, replace=False)]
        chosen.sort(key=lambda item: item.id not in self._pieces)
        sounded = [self._pieces[item.id][0] for item in chosen if item.id in self._pieces]
        taken = {piece.id for piece in sounded}
        drawn = sounded + [piece for piece in self._sampler.draw(config.pieces, random) if piece.id not in taken]
        rows: list[tuple[Vectors, Vectors]] = []
        owners: list[int] = []
        known: list[Knowledge] = []
        nothing = np.zeros(self._network.aligned.symbolic.config.dims, np.float32)
        for number, piece in enumerate(drawn):
            if number >= len(sounded) and random.random() < config.transpose:
                moved = transpose_piece(piece, random)
                views = choose_views(moved.views, random)
                found = [(nothing, vary(view, self._chances, 0, random).features) for view in views]
                known.append(moved.knowledge)
            else:
                reading = self._pieces[piece.id][1]
                every = tuple(zip(reading.patches, reading.features, strict=True))
                found = list(choose_views(every, random))
                known.append(piece.knowledge)
            rows += found
            owners += [number] * len(found)
        tunes = np.unique([piece.tune for piece in drawn], return_inverse=True)[1]
        places = np.array(owners)
        of = np.searchsorted(places, np.arange(len(sounded)))
        return Batch(
            known,
            [piece.id for piece in drawn],
            np.stack([read for read, _ in rows]),
            np.stack([features for _, features in rows]),
            places,
            tunes[places],
            [vary_rows(item, random) for item in chosen],
            of,
        )

    def _encode(self, batch: Batch) -> Tensor:
        """Return embeddings `[v, d]` of a batch's views, now and then of the patches alone."""
        whole = self._network.whole
        features, read = torch.from_numpy(batch.features), torch.from_numpy(batch.read)
        told = whole(features + _NOISE * whole.deviation * torch.randn_like(features))
        kept = (torch.rand(len(read), 1) >= _UNFEATURED) | (read == 0).all(1, keepdim=True)
        embeddings: Tensor = read + told * kept
        return embeddings

    def _write(self, batch: Batch, drawing: Drawing) -> list[Caption]:
        config = self._config
        names = batch.ids + [item.id for item in batch.heard]
        known = batch.known + [item.knowledge for item in batch.heard]
        drilled = round(config.drilled * config.captions)
        present = by_field({truth for each in known for truth in each.true if truth[1] != ANY})
        captions = [self._drill(present, drawing) for _ in range(drilled)]
        for place in drawing.sample(range(len(known)), min(config.captions - drilled, len(known))):
            true = known[place].true
            captions.append(
                self._written.draw(names[place], true, drawing) or write_caption(true, drawing, self._speak(drawing))
            )
        return [caption for caption in captions if caption.text]

    def _drill(self, present: dict[str, list[tuple[str, str]]], drawing: Drawing) -> Caption:
        truth = draw_truth(present, drawing)
        language = load_language(self._speak(drawing))
        return write_drill(truth, language if language.says(truth) else load_language(MASTER), drawing)

    def _speak(self, drawing: Drawing) -> str:
        return speak(self._config.emphasised, self._config.emphasis, drawing)


def _recordings_loss(recordings: Tensor, notation: Tensor, of: Tensor, tunes: Tensor, scale: Tensor) -> Tensor:
    """Return the loss of finding, among all views, that which each recording `[n, d]` was made from, and back."""
    similarities = cosine_similarities(recordings, notation, scale)
    own = torch.zeros(similarities.shape, dtype=torch.bool)
    own[torch.arange(len(of)), of] = True
    return multi_positive_loss(similarities, own, tunes[of][:, None] == tunes[None, :])
