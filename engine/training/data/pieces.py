"""Prepared pieces with their captions, as the trainer reads them."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.inputs.patches import to_patches
from engine.training.corpus.preparation import read_records

Patches = npt.NDArray[np.uint8]
Truths = frozenset[tuple[str, str]]

MAX_PATCHES = 512


@dataclass(frozen=True, slots=True)
class Caption:
    """A text, its language, and the truths that it states."""

    text: str
    language: str
    states: Truths


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece: what is true of it, texts that say so, and its views as uint8 patches `[n, 64]`, score first."""

    id: str
    split: str
    source: str
    truths: Truths
    captions: tuple[Caption, ...]
    views: tuple[Patches, ...]
    modalities: tuple[str, ...]


def load_pieces(cache: Path) -> list[Piece]:
    """Read the pieces of `pieces.jsonl` that `captions.jsonl` says something of, at most 512 patches a view."""
    entries = {entry["id"]: entry for entry in read_records(cache / "captions.jsonl")}
    pieces = []
    for record in read_records(cache / "pieces.jsonl"):
        entry = entries.get(record["id"])
        if entry is None or not entry["captions"]:
            continue
        texts = [view["text"] for view in record["views"]]
        modalities = [view["modality"] for view in record["views"]]
        views = tuple(to_patches(text)[:MAX_PATCHES] for text in texts)
        captions = tuple(Caption(text, language, to_truths(states)) for text, language, states in entry["captions"])
        pieces.append(
            Piece(
                id=record["id"],
                split=record["split"],
                source=str(record["metadata"]["source"]),
                truths=to_truths(entry["truths"]),
                captions=captions,
                views=views,
                modalities=tuple(modalities),
            )
        )
    return pieces


def to_truths(pairs: list[list[str]]) -> Truths:
    """Return truths from their JSON form."""
    return frozenset((field, value) for field, value in pairs)


def fits(captions: list[Truths], pieces: list[Truths]) -> npt.NDArray[np.bool_]:
    """Return bool `[captions, pieces]`: whether everything that a caption states is true of a piece."""
    return np.array([[states <= truths for truths in pieces] for states in captions], bool)
