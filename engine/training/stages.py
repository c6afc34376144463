"""The stages of training, one after the other: notation with text, then recordings with both, the first then frozen."""

from collections.abc import Generator
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch

from engine.evaluation.ranks import rank_own, unit
from engine.progress import Progress
from engine.training.config import TrainingConfig
from engine.training.corpus.preparation import HELD_OUT, TRAIN
from engine.training.data.augmentation import HEADERS_REMOVED, vary_header
from engine.training.data.pieces import Caption, Piece, load_pieces
from engine.training.data.sounds import load_sounds
from engine.training.data.texts import TextTable
from engine.training.listening import Heard, draw_heard, hear, listening_losses, to_heard
from engine.training.networks import Alignment, Listening
from engine.training.optimisation import StepLosses, load_checkpoint, optimise
from engine.training.symbolic import draw_batch, encode_views, text_vectors, to_losses

_VALIDATED = 256

Report = dict[str, float]


def train_symbolic(config: TrainingConfig, cache: Path) -> Generator[Progress, None, Report]:
    """Train the symbolic encoder and the text projection into `cache/symbolic.pt`."""
    torch.manual_seed(config.seed)
    texts = TextTable(cache / "texts.npz")
    pieces = [with_known_captions(piece, texts) for piece in load_pieces(cache)]
    trained = [piece for piece in pieces if piece.split == TRAIN and piece.captions]
    held_out = [piece for piece in pieces if piece.split == HELD_OUT and piece.captions][:_VALIDATED]
    network = Alignment(config.network, config.symbolic.patches)
    network.text.settle(text_vectors(texts, [piece.captions[0] for piece in trained]))

    def losses(random: np.random.Generator) -> StepLosses:
        return to_losses(network, draw_batch(trained, config.symbolic, random), texts, config.symbolic.views_weight)

    def validate() -> Report:
        return validate_symbolic(network, held_out, texts)

    path = cache / "symbolic.pt"
    return (yield from optimise(network, losses, config.symbolic, config.seed, path, validate))


def train_audio(config: TrainingConfig, cache: Path) -> Generator[Progress, None, Report]:
    """Train the audio encoder towards the frozen text projection and symbolic encoder, into `cache/audio.pt`."""
    torch.manual_seed(config.seed)
    texts = TextTable(cache / "texts.npz")
    aligned = load_alignment(config, cache)
    sounds = {sound.id: sound.rows for sound in load_sounds(cache)}
    pieces = [with_known_captions(piece, texts) for piece in load_pieces(cache)]
    heard = to_heard([piece for piece in pieces if piece.captions], sounds, aligned, config.audio.patches)
    trained = [item for item in heard if item.piece.split == TRAIN]
    held_out = [item for item in heard if item.piece.split == HELD_OUT]
    network = Listening(config.network, config.audio.patches)
    network.settle(torch.cat([torch.from_numpy(item.rows[1:-1]) for item in trained]))

    def losses(random: np.random.Generator) -> StepLosses:
        return listening_losses(network, aligned, draw_heard(trained, config.audio, random), texts)

    def validate() -> Report:
        return validate_audio(network, aligned, held_out, texts)

    return (yield from optimise(network, losses, config.audio, config.seed, cache / "audio.pt", validate))


def load_alignment(config: TrainingConfig, cache: Path) -> Alignment:
    """Return the trained first stage, frozen."""
    network = Alignment(config.network, config.symbolic.patches)
    load_checkpoint(cache / "symbolic.pt", network)
    return network.eval().requires_grad_(requires_grad=False)


@torch.inference_mode()
def validate_symbolic(network: Alignment, pieces: list[Piece], texts: TextTable) -> Report:
    """Return ranks among held-out pieces: fullest caption → piece with and without headers, and MIDI → score."""
    network.eval()
    limit = network.symbolic.config.bert.positions
    random = np.random.default_rng(0)
    queries = unit(network.text(text_vectors(texts, [fullest(piece) for piece in pieces])).numpy())
    report: Report = {}
    bare: dict[str, np.ndarray[tuple[int, ...], np.dtype[np.float32]]] = {}
    for name, removed in (("", False), ("_bare", True)):
        views = [[vary_header(v, HEADERS_REMOVED, random) if removed else v for v in piece.views] for piece in pieces]
        last = unit(encode_views(network, [view[-1][:limit] for view in views]).numpy())
        found = rank_own(queries, last)
        report |= {f"text_mrr{name}": found.mrr, f"text_hit_10{name}": found.hit_10}
        both = [view for view in views if len(view) > 1]
        bare["score"] = unit(encode_views(network, [view[0][:limit] for view in both]).numpy())
        bare["midi"] = unit(encode_views(network, [view[-1][:limit] for view in both]).numpy())
        report[f"midi_score_hit_1{name}"] = rank_own(bare["midi"], bare["score"]).hit_1
    network.train()
    return {name: round(value, 4) for name, value in report.items()}


@torch.inference_mode()
def validate_audio(network: Listening, aligned: Alignment, heard: list[Heard], texts: TextTable) -> Report:
    """Return ranks among held-out recordings: fullest caption → recording, and recording → notation."""
    network.eval()
    recordings = unit(hear(network, heard).numpy())
    queries = unit(aligned.text(text_vectors(texts, [fullest(item.piece) for item in heard])).numpy())
    notation = unit(np.stack([item.notation[-1] for item in heard]))
    network.train()
    by_text, by_sound = rank_own(queries, recordings), rank_own(recordings, notation)
    return {
        "text_audio_mrr": round(by_text.mrr, 4),
        "text_audio_hit_10": round(by_text.hit_10, 4),
        "audio_score_mrr": round(by_sound.mrr, 4),
        "audio_score_hit_10": round(by_sound.hit_10, 4),
        "candidates": by_text.candidates,
    }


def fullest(piece: Piece) -> Caption:
    """Return the caption without title and composer that states most."""
    unnamed = [c for c in piece.captions if not {field for field, _ in c.states} & {"title", "composer"}]
    return max(unnamed or piece.captions, key=lambda caption: (len(caption.states), caption.text))


def with_known_captions(piece: Piece, texts: TextTable) -> Piece:
    """Return the piece with those captions only whose vectors are there."""
    captions = tuple(caption for caption in piece.captions if caption.text in texts.rows)
    return Piece(piece.id, piece.split, piece.source, piece.truths, captions, piece.views, piece.modalities)


def finish(config: TrainingConfig, cache: Path) -> Path:
    """Write `cache/encoders.pt` for export: plain encoders with their configurations, and the texts' one linear map.

    An audio encoder that was not trained yet is written as it was initialised.
    """
    torch.manual_seed(config.seed)
    aligned = load_alignment(config, cache)
    listening = Listening(config.network, config.audio.patches)
    if (cache / "audio.pt").exists():
        load_checkpoint(cache / "audio.pt", listening)
    audio = listening.folded()
    weight, bias = aligned.text.folded()
    parts = {
        "symbolic_config": asdict(aligned.symbolic.config),
        "symbolic": aligned.symbolic.state_dict(),
        "audio_config": asdict(audio.config),
        "audio": audio.state_dict(),
        "text_weight": weight.detach(),
        "text_bias": bias.detach(),
    }
    path = cache / "encoders.pt"
    torch.save(parts, path)
    return path
