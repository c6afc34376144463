"""M3's pre-training (CLaMP 2): the symbolic encoder, and a decoder that spells each chosen patch from its state."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from engine.bundles.sizes import PATCH_LENGTH, PATCH_VOCABULARY
from engine.models.bert import INITIAL_DEVIATION, initialise
from engine.models.encoders import SymbolicEncoder

_PADDING = 0
_EPSILON = 1e-5


@dataclass(frozen=True, slots=True)
class SpellerConfig:
    """Sizes of the decoder: `hidden` is the encoder's; the rest is as published."""

    hidden: int = 768
    layers: int = 3
    heads: int = 12
    dropout: float = 0.1


class SpellerLayer(nn.Module):
    """GPT-2's layer: normalised before attention to what came before, and before the feed-forward part."""

    def __init__(self, config: SpellerConfig) -> None:
        super().__init__()
        self.heads = config.heads
        self.dropout = config.dropout
        self.attention_norm = nn.LayerNorm(config.hidden, _EPSILON)
        self.entry = nn.Linear(config.hidden, 3 * config.hidden)
        self.output = nn.Linear(config.hidden, config.hidden)
        self.norm = nn.LayerNorm(config.hidden, _EPSILON)
        self.widen = nn.Linear(config.hidden, 4 * config.hidden)
        self.narrow = nn.Linear(4 * config.hidden, config.hidden)
        self.drop = nn.Dropout(config.dropout)

    def forward(self, states: Tensor) -> Tensor:
        """Return `[k, n, h]` from `[k, n, h]`."""
        count, length, hidden = states.shape
        merged = self.entry(self.attention_norm(states)).view(count, length, 3, self.heads, hidden // self.heads)
        query, key, value = merged.permute(2, 0, 3, 1, 4)
        dropout = self.dropout if self.training else 0.0
        mixed = functional.scaled_dot_product_attention(query, key, value, dropout_p=dropout, is_causal=True)
        states = states + self.drop(self.output(mixed.transpose(1, 2).flatten(2)))
        widened = functional.gelu(self.widen(self.norm(states)), approximate="tanh")
        result: Tensor = states + self.drop(self.narrow(widened))
        return result


class Speller(nn.Module):
    """A small GPT-2 over the 64 characters of a patch, begun by the patch's encoder state."""

    def __init__(self, config: SpellerConfig) -> None:
        super().__init__()
        self.characters = nn.Embedding(PATCH_VOCABULARY, config.hidden)
        self.position_table = nn.Parameter(torch.empty(PATCH_LENGTH, config.hidden))
        self.drop = nn.Dropout(config.dropout)
        self.layers = nn.ModuleList(SpellerLayer(config) for _ in range(config.layers))
        self.norm = nn.LayerNorm(config.hidden, _EPSILON)
        nn.init.normal_(self.position_table, std=INITIAL_DEVIATION)
        self.apply(initialise)

    def forward(self, states: Tensor, patches: Tensor) -> Tensor:
        """Return logits `[k, 63, 128]` for characters 2 to 64 of `patches` `[k, 64]`, given `states` `[k, h]`.

        Character n is foretold from the state, which stands in the place of the first, and characters 2 to n − 1.
        """
        begun = torch.cat([states.unsqueeze(1), self.characters(patches[:, 1:-1].long())], 1)
        spelt = self.drop(begun + self.position_table[:-1])
        for layer in self.layers:
            spelt = layer(spelt)
        return functional.linear(self.norm(spelt), self.characters.weight)


class M3(nn.Module):
    """The symbolic encoder under pre-training."""

    def __init__(self, encoder: SymbolicEncoder, config: SpellerConfig) -> None:
        super().__init__()
        self.encoder = encoder
        self.speller = Speller(config)

    def forward(self, patches: Tensor, mask: Tensor, chosen: Tensor, targets: Tensor) -> Tensor:
        """Return the mean cross-entropy of the characters of the chosen patches, padding left out.

        `patches` integer `[b, n, 64]` is what the encoder sees, `targets` the same patches unspoilt, `mask` `[b, n]` is
        0 at padding, `chosen` bool `[b, n]` tells the patches to rebuild.
        """
        states = self.encoder.states(patches, mask)[chosen]
        wanted = targets[chosen].long()
        logits = self.speller(states, wanted)
        return functional.cross_entropy(logits.flatten(0, 1), wanted[:, 1:].flatten(), ignore_index=_PADDING)
