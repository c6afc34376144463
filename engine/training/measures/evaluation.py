"""The figures of the model card: pieces that were not trained on, whole, with and without their headers."""

import tomllib
from collections.abc import Generator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from engine.evaluation.ranks import precision_at_10, rank_own, unit
from engine.inputs.segments import pool, to_segments
from engine.inputs.tokens import Tokenizer
from engine.models.encoders import TextEncoder
from engine.progress import Progress
from engine.training.config import TrainingConfig
from engine.training.corpus.preparation import HELD_OUT, VALIDATION
from engine.training.data.augmentation import HEADERS_REMOVED, Patches, vary_header
from engine.training.data.pieces import Piece, load_pieces
from engine.training.data.sounds import load_sounds
from engine.training.data.texts import embed
from engine.training.listening import hear, to_heard
from engine.training.networks import Alignment, Listening
from engine.training.optimisation import load_checkpoint
from engine.training.stages import fullest, load_alignment
from engine.training.symbolic import encode_views

_QUERIES = Path(__file__).with_name("queries.toml")

Vectors = npt.NDArray[np.float32]
Report = dict[str, Any]


class Texts:
    """Texts straight into the trained space."""

    def __init__(self, encoder: TextEncoder, tokenizer: Tokenizer, network: Alignment) -> None:
        self._encoder, self._tokenizer, self._network = encoder, tokenizer, network

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Return unit vectors float32 `[n, d]`."""
        parts = [embed(texts[start : start + 64], self._encoder, self._tokenizer) for start in range(0, len(texts), 64)]
        with torch.inference_mode():
            projected: Vectors = self._network.text(torch.from_numpy(np.concatenate(parts))).numpy()
        return unit(projected)


def evaluate(
    config: TrainingConfig, cache: Path, encoder: TextEncoder, tokenizer: Tokenizer
) -> Generator[Progress, None, Report]:
    """Measure the trained encoders on the held-out tunes and on the validation songs."""
    network = load_alignment(config, cache)
    texts = Texts(encoder, tokenizer, network)
    pieces = load_pieces(cache)
    report: Report = {}
    for split in (HELD_OUT, VALIDATION):
        chosen = [piece for piece in pieces if piece.split == split]
        for headers in ("with headers", "headers removed"):
            removed = headers == "headers removed"
            first = embed_views(network, [piece.views[0] for piece in chosen], removed=removed)
            last = embed_views(network, [piece.views[-1] for piece in chosen], removed=removed)
            report[f"{split}, {headers}"] = measure_notation(texts, chosen, first, last)
            yield Progress("evaluating", 1, None, f"{split}, {headers}")
    report["recordings"] = measure_recordings(config, cache, network, texts, pieces)
    return report


@torch.inference_mode()
def embed_views(network: Alignment, views: list[Patches], *, removed: bool) -> Vectors:
    """Return unit vectors float32 `[n, d]` of whole views, cut into segments and pooled as the program does."""
    limit = network.symbolic.config.bert.positions
    random = np.random.default_rng(0)
    kept = [vary_header(view, HEADERS_REMOVED, random) if removed else view for view in views]
    cuts = [to_segments(len(view), limit) for view in kept]
    flat = [view[part.start : part.stop] for view, parts in zip(kept, cuts, strict=True) for part in parts]
    vectors = encode_views(network, flat).numpy()
    borders = np.cumsum([len(parts) for parts in cuts])[:-1]
    return unit(np.stack([pool(part, cut) for part, cut in zip(np.split(vectors, borders), cuts, strict=True)]))


def measure_notation(texts: Texts, pieces: list[Piece], first: Vectors, last: Vectors) -> Report:
    """Return ranks of text → notation and MIDI → score, and the precision of the attribute queries."""
    unnamed = texts.encode([fullest(piece).text for piece in pieces])
    named = [i for i, piece in enumerate(pieces) if any(field == "title" for field, _ in piece.truths)]
    titles = texts.encode([dict(pieces[i].truths)["title"] for i in named])
    both = [i for i, piece in enumerate(pieces) if len(piece.views) > 1]
    return {
        "description → notation": asdict(rank_own(unnamed, first)),
        "description → MIDI": asdict(rank_own(unnamed, last)),
        "title → notation": asdict(rank_own(titles, first[named])),
        "MIDI → score": asdict(rank_own(last[both], first[both])),
        "attribute queries, P@10": measure_attributes(texts, pieces, first),
    }


def measure_attributes(texts: Texts, pieces: list[Piece], vectors: Vectors) -> Report:
    """Return, for each hand-written query with at least ten right answers, its base rate and precision by language."""
    rows: Report = {}
    for query in tomllib.loads(_QUERIES.read_text(encoding="utf-8"))["query"]:
        field, value = query.pop("truth")
        answers = np.array([(field, value) in piece.truths for piece in pieces], bool)
        if answers.sum() < 10:
            continue
        encoded = texts.encode(list(query.values()))
        found = [precision_at_10(vector, vectors, answers) for vector in encoded]
        rows[f"{field} {value}"] = {"base rate": float(answers.mean()), **dict(zip(query, found, strict=True))}
    return rows


def measure_recordings(
    config: TrainingConfig, cache: Path, network: Alignment, texts: Texts, pieces: list[Piece]
) -> Report:
    """Return ranks of description → recording and recording → notation, for sounded pieces of both splits."""
    if not (cache / "audio.pt").exists():
        return {}
    listening = Listening(config.network, config.audio.patches)
    load_checkpoint(cache / "audio.pt", listening)
    sounds = load_sounds(cache / "sounds.npz")
    report: Report = {}
    for split in (HELD_OUT, VALIDATION):
        chosen = [piece for piece in pieces if piece.split == split]
        heard = to_heard(chosen, sounds, network, config.audio.patches)
        if not heard:
            continue
        with torch.inference_mode():
            recordings = unit(hear(listening.eval(), heard).numpy())
        descriptions = texts.encode([fullest(item.piece).text for item in heard])
        notation = embed_views(network, [item.piece.views[-1] for item in heard], removed=False)
        report[split] = {
            "description → recording": asdict(rank_own(descriptions, recordings)),
            "recording → notation": asdict(rank_own(recordings, notation)),
            "attribute queries, P@10": measure_attributes(texts, [item.piece for item in heard], recordings),
        }
    return report
