"""Texts as tokens, those of like length together."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from engine.inputs.tokens import Tokenizer
from engine.models.e5 import PREFIX

_MAX_TOKENS = 48
_TEXTS_A_BATCH = 96
_PAD = 1


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
