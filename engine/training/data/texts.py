"""Texts as tokens, those of like length together, and captions that others have written."""

import json
from collections.abc import Iterator
from pathlib import Path
from random import Random as Drawing

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from engine.curation.captions import Caption, draw_language
from engine.curation.concepts import Truth
from engine.errors import EngineError
from engine.inputs.tokens import Tokenizer
from engine.models.e5 import PREFIX

_MAX_TOKENS = 48
_TEXTS_A_BATCH = 96
_PAD = 1
_WRITTEN_SHARE = 0.5


def to_drawing(random: np.random.Generator) -> Drawing:
    """Return a generator of Python's own, as captions take it, which goes on from `random`."""
    return Drawing(int(random.integers(2**32)))  # noqa: S311 (reproducible variety, no secret)


def speak(emphasised: tuple[str, ...], emphasis: float, drawing: Drawing) -> str:
    """Return a language: the share `emphasis` is one of those `emphasised`, the others are drawn as ever."""
    return drawing.choice(emphasised) if emphasised and drawing.random() < emphasis else draw_language(drawing)


class Tokens:
    """Cuts texts into tokens, at most 48 each, and puts texts of like length together, so that little is padded."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self._known: dict[str, list[int]] = {}

    def batches(self, texts: list[str]) -> Iterator[tuple[Tensor, Tensor]]:
        """Yield `ids` and `mask`, int64 `[b, t]`, the shortest texts first."""
        order = self._order(texts)
        for start in range(0, len(order), _TEXTS_A_BATCH):
            rows = [self._ids(texts[place]) for place in order[start : start + _TEXTS_A_BATCH]]
            ids = np.full((len(rows), max(map(len, rows))), _PAD, np.int64)
            mask = np.zeros_like(ids)
            for row, piece in enumerate(rows):
                ids[row, : len(piece)] = piece
                mask[row, : len(piece)] = 1
            yield torch.from_numpy(ids), torch.from_numpy(mask)

    def places(self, texts: list[str]) -> Tensor:
        """Return int64 `[n]`: where each of the texts is in the rows of all batches."""
        places = torch.empty(len(texts), dtype=torch.long)
        places[torch.from_numpy(self._order(texts))] = torch.arange(len(texts))
        return places

    def _order(self, texts: list[str]) -> npt.NDArray[np.int64]:
        return np.argsort([len(self._ids(text)) for text in texts], kind="stable")

    def _ids(self, text: str) -> list[int]:
        known = self._known.get(text)
        if known is None:
            known = list(self._tokenizer.to_ids(text, PREFIX))[:_MAX_TOKENS]
            if len(self._known) > 20_000:
                self._known.clear()
            self._known[text] = known
        return known


class WrittenCaptions:
    """Captions in a file of `python -m engine.curation captions`, by the pieces that they were written for."""

    def __init__(self, path: Path | None) -> None:
        """Read the file; without one nothing is ever drawn. Raises `EngineError` for a file that is no such file."""
        self._captions = {} if path is None else _read_captions(path)

    def draw(self, piece: str, true: frozenset[Truth], random: Drawing) -> Caption | None:
        """Return, half the times, a caption of a piece that states nothing but what is true of it now.

        A piece that has been transposed, for one, has left the key that its captions state.
        """
        fitting = [caption for caption in self._captions.get(piece, ()) if caption.states <= true]
        if not fitting or random.random() >= _WRITTEN_SHARE:
            return None
        return random.choice(fitting)


def _read_captions(path: Path) -> dict[str, tuple[Caption, ...]]:
    found = {}
    try:
        with path.open(encoding="utf-8") as lines:
            for entry in map(json.loads, lines):
                found[str(entry["id"])] = tuple(
                    Caption(str(text), str(language), frozenset((str(field), str(value)) for field, value in states))
                    for text, language, states in entry["captions"]
                )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise EngineError(f"{path} holds no captions: make it with python -m engine.curation captions.") from error
    return found
