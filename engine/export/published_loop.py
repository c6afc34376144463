"""The published pipeline in straight torch, with random weights, to be timed: one input at a time, all padded."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import BertConfig, BertModel, HubertConfig, HubertModel, XLMRobertaConfig, XLMRobertaModel

from engine.bundles.sizes import PATCH_LENGTH, PATCH_VOCABULARY

# The published code pins transformers 4.40, whose BERT and XLM-R multiply the attention out: fused attention came to
# BERT with 4.41 (huggingface/transformers, pull request 28802). HuBERT is given it, to be on the safe side.
_ATTENTION = "eager"

Floats = npt.NDArray[np.float32]
_Run = Callable[[Tensor, Tensor], Tensor]


@dataclass(frozen=True, slots=True)
class LoopSizes:
    """Sizes of the four networks; the defaults are those published."""

    hidden: int = 768
    layers: int = 12
    vocabulary: int = 250_002
    patches: int = 512
    tokens: int = 128
    windows: int = 128
    channels: int = 512


class PublishedLoop:
    """Encodes as the published scripts do: each segment of each input by itself, padded to the longest there may be.

    Written from what models of the paper's code do: one-hot characters times a matrix, the library's BERT, XLM-R and
    HuBERT, the mean over the mask, a projection, and the segments' mean weighted by their lengths; in float32.
    """

    def __init__(self, sizes: LoopSizes | None = None) -> None:
        self._sizes = sizes or LoopSizes()
        hidden, layers = self._sizes.hidden, self._sizes.layers
        encoder: dict[str, Any] = {
            "hidden_size": hidden,
            "num_hidden_layers": layers,
            "num_attention_heads": hidden // 64,
            "intermediate_size": 4 * hidden,
            "attn_implementation": _ATTENTION,
        }
        with torch.random.fork_rng():
            torch.manual_seed(0)
            self._text = XLMRobertaModel(
                XLMRobertaConfig(
                    vocab_size=self._sizes.vocabulary, max_position_embeddings=514, type_vocab_size=1, **encoder
                )
            )
            self._patches = nn.Linear(PATCH_LENGTH * PATCH_VOCABULARY, hidden)
            self._symbolic = _bert(self._sizes.patches, encoder)
            self._audio = _bert(self._sizes.windows, encoder)
            hubert = {**encoder, "attn_implementation": "sdpa"}
            self._mert = HubertModel(HubertConfig(conv_dim=(self._sizes.channels,) * 7, **hubert))
            self._projections = nn.ModuleList(nn.Linear(hidden, hidden) for _ in range(3))
        for network in (self._text, self._symbolic, self._audio, self._mert):
            nn.Module.train(network, mode=False)

    def text(self, ids: npt.NDArray[np.int64]) -> Floats:
        """Encode the token ids `[n]` of a text."""
        return self._encode(torch.tensor(ids), self._sizes.tokens, 1, self._run_text)

    def symbolic(self, patches: npt.NDArray[np.uint8]) -> Floats:
        """Encode the patches `[n, 64]` of a piece."""
        return self._encode(torch.tensor(patches).long(), self._sizes.patches, 0, self._run_symbolic)

    def audio(self, windows: Sequence[Floats]) -> Floats:
        """Encode the windows of a recording at 24 kHz, one by one."""
        with torch.inference_mode():
            rows = [self._features(torch.tensor(window)) for window in windows]
            zero = torch.zeros_like(rows[0])
        return self._encode(torch.stack([zero, *rows, zero]), self._sizes.windows, 0, self._run_audio)

    def _features(self, window: Tensor) -> Tensor:
        states = self._mert(window.unsqueeze(0), output_hidden_states=True).hidden_states
        return torch.stack(states).mean(-2).mean(0).squeeze(0)

    def _encode(self, rows: Tensor, most: int, padding: int, run: _Run) -> Floats:
        parts = [rows[start : start + most] for start in range(0, len(rows), most)]
        weights = [len(part) for part in parts]
        parts[-1] = rows[-most:]
        vectors = []
        with torch.inference_mode():
            for part in parts:
                padded = torch.full((most, *rows.shape[1:]), padding, dtype=rows.dtype)
                padded[: len(part)] = part
                mask = torch.zeros(1, most, dtype=torch.int64)
                mask[0, : len(part)] = 1
                vectors.append(run(padded.unsqueeze(0), mask))
            weighted = torch.cat(vectors) * torch.tensor(weights).unsqueeze(-1)
        found: Floats = (weighted.sum(0) / sum(weights)).numpy()
        return found

    def _run_text(self, ids: Tensor, mask: Tensor) -> Tensor:
        hidden = self._text(input_ids=ids, attention_mask=mask).last_hidden_state
        return self._pooled(hidden, mask, 0)

    def _run_symbolic(self, patches: Tensor, mask: Tensor) -> Tensor:
        characters = functional.one_hot(patches, PATCH_VOCABULARY).flatten(2).float()
        hidden = self._symbolic(inputs_embeds=self._patches(characters), attention_mask=mask).last_hidden_state
        return self._pooled(hidden, mask, 1)

    def _run_audio(self, rows: Tensor, mask: Tensor) -> Tensor:
        hidden = self._audio(inputs_embeds=rows, attention_mask=mask).last_hidden_state
        return self._pooled(hidden, mask, 2)

    def _pooled(self, hidden: Tensor, mask: Tensor, projection: int) -> Tensor:
        kept = mask.unsqueeze(-1).float()
        found: Tensor = self._projections[projection]((hidden * kept).sum(1) / kept.sum(1))
        return found


def _bert(positions: int, encoder: Mapping[str, Any]) -> BertModel:
    return BertModel(BertConfig(vocab_size=1, max_position_embeddings=positions, **encoder))
