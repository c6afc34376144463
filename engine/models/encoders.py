"""The three encoders of CLaMP 3: text, notation and recordings, each into the shared space."""

from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from engine.bundles.sizes import (
    MOST_DEVIATIONS,
    PATCH_LENGTH,
    PATCH_VOCABULARY,
    AudioConfig,
    Clamp3Config,
    SymbolicConfig,
    TextConfig,
)
from engine.models.bert import INITIAL_DEVIATION, Bert, initialise, mean_over_mask

_DROPOUT = 0.1
_LEAST_DEVIATION = 0.02


class Encoding(NamedTuple):
    """`embedding` `[b, d]` in the shared space and the last hidden states `[b, n, h]` that it was made from."""

    embedding: Tensor
    hidden: Tensor


class TextEncoder(nn.Module):
    """Token ids to an embedding: word table, BERT, mean over the mask, linear projection."""

    def __init__(self, config: TextConfig) -> None:
        super().__init__()
        self.config = config
        self.words = nn.Embedding(config.vocabulary, config.bert.hidden)
        self.bert = Bert(config.bert)
        self.projection = nn.Linear(config.bert.hidden, config.dims)
        initialise(self.words)
        initialise(self.projection)

    def forward(self, ids: Tensor, mask: Tensor) -> Encoding:
        """Encode `ids` int64 `[b, n]`; `mask` `[b, n]` is 0 at padding."""
        hidden = self.bert(self.words(ids), mask)
        mean = mean_over_mask(hidden, mask)
        if self.config.normalised:
            mean = functional.normalize(mean, dim=-1)
        return Encoding(self.projection(mean), hidden)


class PatchEmbedding(nn.Module):
    """One-hot characters times a linear layer, computed as a sum of table rows (pad id 0 counts like any other)."""

    def __init__(self, hidden: int) -> None:
        super().__init__()
        self.table = nn.Parameter(torch.empty(PATCH_LENGTH * PATCH_VOCABULARY, hidden))
        self.bias = nn.Parameter(torch.zeros(hidden))
        nn.init.normal_(self.table, std=INITIAL_DEVIATION)

    def forward(self, patches: Tensor) -> Tensor:
        """Return `[b, n, h]` from `patches` `[b, n, 64]` of ids 0 … 127 in any integer type."""
        size = PATCH_LENGTH * PATCH_VOCABULARY
        rows = patches.long() + torch.arange(0, size, PATCH_VOCABULARY, device=patches.device)
        bags = functional.embedding_bag(rows.flatten(0, 1), self.table, mode="sum")
        return bags.view(*patches.shape[:2], -1) + self.bias


class WholeFeatures(nn.Module):
    """Features of a whole piece to what they add to its embedding: standardised, then two hidden layers."""

    mean: Tensor
    deviation: Tensor

    def __init__(self, features: int, hidden: int, dims: int) -> None:
        super().__init__()
        self.register_buffer("mean", torch.zeros(features))
        self.register_buffer("deviation", torch.ones(features))
        self.entry = nn.Linear(features, hidden)
        self.norm = nn.LayerNorm(hidden)
        self.middle = nn.Linear(hidden, hidden)
        self.drop = nn.Dropout(_DROPOUT)
        self.projection = nn.Linear(hidden, dims)

    def settle(self, features: Tensor) -> None:
        """Take mean and deviation of the training pieces' features `[n, f]`."""
        self.mean.copy_(features.mean(0))
        self.deviation.copy_(features.std(0).clamp(min=_LEAST_DEVIATION))

    def forward(self, features: Tensor) -> Tensor:
        """Return `[b, d]` from `features` float `[b, f]`."""
        standard = ((features - self.mean) / self.deviation).clamp(-MOST_DEVIATIONS, MOST_DEVIATIONS)
        states = self.drop(functional.gelu(self.norm(self.entry(standard))))
        states = states + self.drop(functional.gelu(self.middle(states)))
        added: Tensor = self.projection(states)
        return added


class SymbolicEncoder(nn.Module):
    """Patches of notation to an embedding: M3's encoder, mean over the mask, linear projection.

    With features of the whole piece, what they tell is added.
    """

    def __init__(self, config: SymbolicConfig) -> None:
        super().__init__()
        self.config = config
        self.patch_embedding = PatchEmbedding(config.bert.hidden)
        self.bert = Bert(config.bert)
        self.projection = nn.Linear(config.bert.hidden, config.dims)
        self.whole = WholeFeatures(config.whole, config.whole_hidden, config.dims) if config.whole else None
        initialise(self.projection)

    def states(self, patches: Tensor, mask: Tensor) -> Tensor:
        """Return the last hidden states `[b, n, h]` of `patches` `[b, n, 64]`."""
        states: Tensor = self.bert(self.patch_embedding(patches), mask)
        return states

    def forward(self, patches: Tensor, mask: Tensor, whole: Tensor | None = None) -> Encoding:
        """Encode `patches` integer `[b, n, 64]`; `mask` `[b, n]` is 0 at padding, `whole` float `[b, f]`."""
        hidden = self.states(patches, mask)
        embedding = self.projection(mean_over_mask(hidden, mask))
        if self.whole is not None and whole is not None:
            embedding = embedding + self.whole(whole)
        return Encoding(embedding, hidden)


class AudioEncoder(nn.Module):
    """Feature rows of a recording to an embedding: BERT, mean over the mask, linear projection.

    With features of the whole recording, what they tell is added.
    """

    def __init__(self, config: AudioConfig) -> None:
        super().__init__()
        self.config = config
        hidden = config.bert.hidden
        self.entry = nn.Identity() if config.features == hidden else nn.Linear(config.features, hidden)
        self.bert = Bert(config.bert)
        self.projection = nn.Linear(hidden, config.dims)
        self.whole = WholeFeatures(config.whole, config.whole_hidden, config.dims) if config.whole else None
        initialise(self.entry)
        initialise(self.projection)

    def forward(self, features: Tensor, mask: Tensor, whole: Tensor | None = None) -> Encoding:
        """Encode `features` float `[b, n, f]`, zero rows before and after included; `mask` `[b, n]` is 0 at padding.

        `whole` is float `[b, s]`.
        """
        hidden = self.bert(self.entry(features), mask)
        embedding = self.projection(mean_over_mask(hidden, mask))
        if self.whole is not None and whole is not None:
            embedding = embedding + self.whole(whole)
        return Encoding(embedding, hidden)


class Clamp3(nn.Module):
    """The three encoders of one shared space."""

    def __init__(self, config: Clamp3Config) -> None:
        super().__init__()
        self.config = config
        self.text = TextEncoder(config.text)
        self.symbolic = SymbolicEncoder(config.symbolic)
        self.audio = AudioEncoder(config.audio)
