"""Texts go on learning, towards notation and recordings that stay as they are: many more of them a minute."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from random import Random as Drawing

import numpy as np
import numpy.typing as npt
import torch

from engine.curation.captions import Caption, write_caption
from engine.curation.relations import Knowledge, relations
from engine.progress import Progress
from engine.training.alignment import Sampler, encode_texts, encode_views, languages_loss
from engine.training.config import DrillingConfig, PhrasingConfig
from engine.training.data.arrays import View
from engine.training.data.augmentation import Chances, vary
from engine.training.data.glossary import Glossary
from engine.training.data.lexicon import Lexicon
from engine.training.data.parallels import draw_parallels
from engine.training.data.pieces import Piece
from engine.training.data.texts import Tokens, WrittenCaptions, speak, to_drawing
from engine.training.data.transposition import transpose_piece
from engine.training.listening import Heard, hear
from engine.training.losses import cosine_similarities, multi_positive_loss
from engine.training.networks import Alignment, Listening
from engine.training.optimisation import StepLosses

_VIEWS_A_RUN = 128
_HEARD_SHARE = 0.15

Random = np.random.Generator
Vectors = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Targets:
    """What texts learn towards: embeddings float32 `[v, d]` of the views of each of the `pieces`.

    `recordings` float32 `[r, d]` are those of `heard`.
    """

    pieces: tuple[Piece, ...]
    views: tuple[Vectors, ...]
    heard: tuple[Heard, ...]
    recordings: Vectors


def fill_targets(
    network: Alignment,
    listening: Listening,
    pieces: Sequence[Piece],
    heard: Sequence[Heard],
    config: PhrasingConfig,
    random: Random,
) -> Generator[Progress, None, Targets]:
    """Encode every view of all pieces once, its header varied as the alignment varies it, and all recordings."""
    chances = Chances(config.drop_header, config.scramble_header, config.drop_instrument)
    limit = network.symbolic.config.bert.positions
    jobs = [(number, view) for number, piece in enumerate(pieces) for view in piece.views]
    found: list[list[Vectors]] = [[] for _ in pieces]
    with torch.inference_mode():
        for start in range(0, len(jobs), _VIEWS_A_RUN):
            run = jobs[start : start + _VIEWS_A_RUN]
            varied = [vary(view, chances, limit, random) for _, view in run]
            views = [
                View(view.modality, each.patches, each.features, each.features)
                for (_, view), each in zip(run, varied, strict=True)
            ]
            for (number, _), embedding in zip(run, encode_views(network.symbolic, views).numpy(), strict=True):
                found[number].append(embedding)
            yield Progress("targets", start + len(run), len(jobs))
        recordings = [
            hear(listening, list(heard[start : start + _VIEWS_A_RUN])).numpy()
            for start in range(0, len(heard), _VIEWS_A_RUN)
        ]
    nothing = np.zeros((0, network.symbolic.config.dims), np.float32)
    return Targets(
        tuple(pieces), tuple(np.stack(each) for each in found), tuple(heard), np.concatenate([nothing, *recordings])
    )


class Phrases:
    """Draws batches of captions and targets, and tells their losses."""

    def __init__(
        self,
        network: Alignment,
        targets: Targets,
        tokens: Tokens,
        glossary: Glossary,
        written: WrittenCaptions,
        config: PhrasingConfig,
    ) -> None:
        self._network = network
        self._sampler = Sampler(list(targets.pieces))
        self._places = {piece.id: number for number, piece in enumerate(targets.pieces)}
        self._targets = targets
        self._tokens = tokens
        self._glossary = glossary
        self._written = written
        self._config = config
        self._lexicon = Lexicon(piece.knowledge for piece in targets.pieces)

    def losses(self, random: Random) -> StepLosses:
        """Return the losses text ↔ music and name ↔ name of one batch."""
        known, music, captions = self._draw(random)
        network, config = self._network, self._config
        told = encode_texts(network, [caption.text for caption in captions], self._tokens)
        scale, _ = network.scales()
        positives, ignored = relations([caption.states for caption in captions], known)
        similarities = cosine_similarities(told, torch.from_numpy(music), scale)
        losses = {"text": multi_positive_loss(similarities, torch.from_numpy(positives), torch.from_numpy(ignored))}
        if self._glossary.entries and config.glossary:
            names = self._glossary.draw(config.glossary, random)
            losses["glossary"] = config.glossary_weight * languages_loss(network, names, self._tokens)
        if config.parallels:
            statements = draw_parallels(config.parallels, to_drawing(random))
            losses["parallels"] = config.parallels_weight * languages_loss(network, statements, self._tokens)
        return losses

    def _draw(self, random: Random) -> tuple[list[Knowledge], Vectors, list[Caption]]:
        """Return what is known of some pieces and recordings, an embedding of each, and captions of some of them."""
        config, targets = self._config, self._targets
        ids: list[str] = []
        known: list[Knowledge] = []
        music: list[Vectors] = []
        moved: list[Vectors] = []
        for piece in self._sampler.draw(config.pieces, random):
            if random.random() < config.transpose:
                other = transpose_piece(piece, random)
                view = other.views[int(random.integers(len(other.views)))]
                moved.append(view.bare if random.random() < config.drop_header else view.features)
                known.append(other.knowledge)
                music.append(np.zeros(0, np.float32))
            else:
                views = targets.views[self._places[piece.id]]
                known.append(piece.knowledge)
                music.append(views[int(random.integers(len(views)))])
            ids.append(piece.id)
        if moved:
            told = iter(self._encode_features(np.stack(moved)))
            music = [each if len(each) else next(told) for each in music]
        count = min(len(targets.heard), round(_HEARD_SHARE * config.pieces))
        for place in random.choice(len(targets.heard), count, replace=False) if count else ():
            ids.append(targets.heard[place].id)
            known.append(targets.heard[place].knowledge)
            music.append(targets.recordings[place])
        drawing = to_drawing(random)
        drilled = round(config.drilled * config.captions) if isinstance(config, DrillingConfig) else 0
        chosen = random.choice(len(ids), min(config.captions - drilled, len(ids)), replace=False)
        captions = [self._write(ids[place], known[place], drawing) for place in chosen]
        captions += [self._lexicon.draw(self._speak(drawing), drawing) for _ in range(drilled)]
        return known, np.stack(music), [caption for caption in captions if caption.text]

    def _encode_features(self, features: Vectors) -> Vectors:
        if self._network.symbolic.whole is None:
            raise TypeError("the symbolic encoder takes no features of the whole piece")
        with torch.no_grad():
            told: Vectors = self._network.symbolic.whole(torch.from_numpy(features)).numpy()
        return told

    def _write(self, piece: str, known: Knowledge, drawing: Drawing) -> Caption:
        language = self._speak(drawing)
        return self._written.draw(piece, known.true, drawing) or write_caption(known.true, drawing, language)

    def _speak(self, drawing: Drawing) -> str:
        return speak(self._config.emphasised, self._config.emphasis, drawing)
