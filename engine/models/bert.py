"""The transformer encoder that text, notation and recordings share: BERT without its word table and pooler."""

import torch
from torch import Tensor, nn
from torch.nn import functional

from engine.bundles.sizes import BertConfig

INITIAL_DEVIATION = 0.02


class SelfAttention(nn.Module):
    """Every element looks at all elements that the mask allows."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__()
        self.heads = config.heads
        self.dropout = config.dropout
        self.query = nn.Linear(config.hidden, config.hidden)
        self.key = nn.Linear(config.hidden, config.hidden)
        self.value = nn.Linear(config.hidden, config.hidden)
        self.output = nn.Linear(config.hidden, config.hidden)

    def forward(self, states: Tensor, bias: Tensor | None) -> Tensor:
        """Return `[b, n, h]`; `bias` broadcasts to `[b, heads, n, n]` and is −inf where nothing is to be seen."""
        query, key, value = (
            part(states).unflatten(-1, (self.heads, -1)).transpose(1, 2) for part in (self.query, self.key, self.value)
        )
        if self.training and query.device.type == "cpu":
            mixed = _attend(query, key, value, bias, self.dropout)
        else:
            dropout = self.dropout if self.training else 0.0
            mixed = functional.scaled_dot_product_attention(query, key, value, attn_mask=bias, dropout_p=dropout)
        result: Tensor = self.output(mixed.transpose(1, 2).flatten(2))
        return result


def _attend(query: Tensor, key: Tensor, value: Tensor, bias: Tensor | None, dropout: float) -> Tensor:
    """Attend by plain products: on processors a masked step back through torch's fused attention is slower."""
    similarities = query @ key.transpose(-1, -2) * query.shape[-1] ** -0.5
    if bias is not None:
        similarities = similarities + bias
    weights = functional.dropout(similarities.softmax(-1), dropout)
    return weights.to(value.dtype) @ value


class Layer(nn.Module):
    """Attention and a feed-forward layer, each added to its input and normalised after."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__()
        self.attention = SelfAttention(config)
        self.attention_norm = nn.LayerNorm(config.hidden, config.epsilon)
        self.widen = nn.Linear(config.hidden, config.inner)
        self.narrow = nn.Linear(config.inner, config.hidden)
        self.norm = nn.LayerNorm(config.hidden, config.epsilon)
        self.drop = nn.Dropout(config.dropout)

    def forward(self, states: Tensor, bias: Tensor | None) -> Tensor:
        """Return `[b, n, h]` from `[b, n, h]`."""
        states = self.attention_norm(states + self.drop(self.attention(states, bias)))
        widened = functional.gelu(self.widen(states))
        result: Tensor = self.norm(states + self.drop(self.narrow(widened)))
        return result


class Bert(nn.Module):
    """Position and token-type embeddings, layer norm, then the layers."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__()
        self.config = config
        self.position_table = nn.Parameter(torch.empty(config.positions, config.hidden))
        self.token_type_table = nn.Parameter(torch.empty(config.token_types, config.hidden))
        self.norm = nn.LayerNorm(config.hidden, config.epsilon)
        self.drop = nn.Dropout(config.dropout)
        self.layers = nn.ModuleList(Layer(config) for _ in range(config.layers))
        nn.init.normal_(self.position_table, std=INITIAL_DEVIATION)
        nn.init.normal_(self.token_type_table, std=INITIAL_DEVIATION)
        self.apply(initialise)

    def forward(self, rows: Tensor, mask: Tensor) -> Tensor:
        """Return the last hidden states `[b, n, h]` of `rows` float `[b, n, h]`; `mask` `[b, n]` is 0 at padding.

        Padding must follow the elements: positions are counted from the left.
        """
        states, bias = self.begin(rows, mask)
        for layer in self.layers:
            states = layer(states, bias)
        return states

    def begin(self, rows: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Return what the first layer takes: states `[b, n, h]` and the bias `[b, 1, 1, n]` of attention."""
        first = self.config.first_position
        positions = self.position_table[first : first + rows.shape[1]]
        states: Tensor = self.drop(self.norm(rows + positions + self.token_type_table[0]))
        # A float bias rather than a bool mask: ONNX would guard every row of a bool one against being empty.
        bias = torch.zeros_like(mask, dtype=rows.dtype).masked_fill(mask == 0, float("-inf"))[:, None, None, :]
        return states, bias


def initialise(module: nn.Module) -> None:
    """Give linear layers and tables the small normal weights that BERT starts from."""
    if isinstance(module, nn.Linear):
        nn.init.normal_(module.weight, std=INITIAL_DEVIATION)
        nn.init.zeros_(module.bias)
    elif isinstance(module, nn.Embedding):
        nn.init.normal_(module.weight, std=INITIAL_DEVIATION)


def mean_over_mask(hidden: Tensor, mask: Tensor) -> Tensor:
    """Return `[b, h]`: the mean of `hidden` `[b, n, h]` over the elements whose `mask` `[b, n]` is not 0."""
    weights = mask.to(hidden.dtype).unsqueeze(-1)
    return (hidden * weights).sum(1) / weights.sum(1)
