"""Quick figures on held-out tunes while training runs: whether it goes well, not how good the bundle is."""

from random import Random

import numpy as np
import torch

from engine.curation.captions import Caption, write_caption
from engine.curation.concepts import Truth
from engine.curation.relations import Knowledge, relations
from engine.evaluation.ranks import Vectors, precision_at_10, rank_own, unit
from engine.training.alignment import encode_texts, encode_views
from engine.training.data.arrays import View
from engine.training.data.augmentation import ALL_FIELDS, vary_header
from engine.training.data.glossary import Glossary
from engine.training.data.pieces import Piece
from engine.training.data.texts import Tokens
from engine.training.listening import Heard, hear
from engine.training.networks import Alignment, Listening

_GLOSSARY = 300
_FEWEST = 10
_MOST_SHARE = 0.2
_ATTRIBUTES = ("key", "metre", "kind", "scoring")

Report = dict[str, float]


@torch.inference_mode()
def validate_alignment(network: Alignment, pieces: list[Piece], tokens: Tokens, glossary: Glossary) -> Report:
    """Return ranks and precisions among held-out pieces, as they are and without headers, and of unseen instruments."""
    network.eval()
    report: Report = {}
    random = np.random.default_rng(0)
    captions = [_caption(piece.knowledge.true, number) for number, piece in enumerate(pieces)]
    queries = unit(encode_texts(network, [caption.text or "music" for caption in captions], tokens).numpy())
    for suffix, bare in (("", False), ("_bare", True)):
        views = [[_without_header(view, random) if bare else view for view in piece.views] for piece in pieces]
        last = _encode(network, [view[-1] for view in views])
        report[f"text_mrr{suffix}"] = rank_own(queries, last).mrr
        both = [view for view in views if len(view) > 1]
        report[f"midi_score_hit_1{suffix}"] = rank_own(
            _encode(network, [view[-1] for view in both]), _encode(network, [view[0] for view in both])
        ).hit_1
        first = _encode(network, [view[0] for view in views])
        report |= {
            f"{field}_p10{suffix}": value
            for field, value in _attributes(network, first, [piece.knowledge for piece in pieces], tokens).items()
        }
    if glossary.entries:
        english, foreign, _ = glossary.draw(_GLOSSARY, random)
        found = rank_own(encode_texts(network, foreign, tokens).numpy(), encode_texts(network, english, tokens).numpy())
        report["instrument_names_hit_1"] = found.hit_1
    network.train()
    return {name: round(value, 4) for name, value in report.items()}


@torch.inference_mode()
def validate_listening(network: Listening, aligned: Alignment, heard: list[Heard], tokens: Tokens) -> Report:
    """Return ranks and precisions among held-out recordings."""
    network.eval()
    written = [item for item in heard if len(item.notation)]
    recordings = unit(hear(network, written).numpy())
    network.train()
    found = rank_own(recordings, unit(np.stack([item.notation[0] for item in written])))
    report = {"audio_score_hit_1": found.hit_1, "audio_score_hit_10": found.hit_10, "candidates": found.candidates}
    attributes = _attributes(aligned, recordings, [item.knowledge for item in written], tokens)
    report |= {f"{field}_p10": value for field, value in attributes.items()}
    return {name: round(value, 4) for name, value in report.items()}


def _attributes(network: Alignment, vectors: Vectors, known: list[Knowledge], tokens: Tokens) -> Report:
    """Return the mean precision@10 of English queries for one value each, by field."""
    report: Report = {}
    for field in _ATTRIBUTES:
        values = sorted({value for piece in known for name, value in piece.true if name == field and value != "*"})
        found = []
        for value in values:
            states = frozenset({(field, value)})
            caption = _caption(states, 1)
            right, unknown = relations([states], known)
            kept = ~unknown[0]
            if right.sum() < _FEWEST or right[0][kept].mean() > _MOST_SHARE:
                continue
            query = unit(encode_texts(network, [caption.text], tokens).numpy())[0]
            found.append(precision_at_10(query, vectors[kept], right[0][kept]))
        if found:
            report[field] = float(np.mean(found))
    return report


def _caption(truths: frozenset[Truth], seed: int) -> Caption:
    return write_caption(truths, Random(seed), "en")  # noqa: S311 (reproducible variety, no secret)


def _encode(network: Alignment, views: list[View]) -> Vectors:
    return unit(encode_views(network.symbolic, views).numpy())


def _without_header(view: View, random: np.random.Generator) -> View:
    patches = vary_header(view.patches, ALL_FIELDS, (), random)
    return View(view.modality, patches, view.bare, view.bare)
