"""The encoders that are trained, and the temperatures of their losses."""

import math
from collections.abc import Iterable

import torch
from torch import Tensor, nn
from torch.nn import functional

from engine.bundles.sizes import AudioConfig, BertConfig, SymbolicConfig
from engine.models.bert import mean_over_mask
from engine.models.encoders import AudioEncoder, SymbolicEncoder, TextEncoder
from engine.models.musicnn import FEATURES
from engine.training.config import NetworkConfig

_LARGEST_SCALE = math.log(60.0)
_FIRST_SCALE = math.log(12.0)
_HEAD_WIDTH = 64
_NOISE_SHARE = 0.03


class TextProjection(nn.Module):
    """A linear layer over text vectors that are centred and whitened.

    Vectors of different texts have cosines about .83 and differ in few directions; names of keys differ in hardly any.
    """

    mean: Tensor
    whitening: Tensor

    def __init__(self, hidden: int, dims: int) -> None:
        super().__init__()
        self.linear = nn.Linear(hidden, dims)
        self.register_buffer("mean", torch.zeros(hidden))
        self.register_buffer("whitening", torch.eye(hidden))

    def settle(self, vectors: Tensor) -> None:
        """Take the mean and the whitening matrix of texts `[n, h]` as the encoder gives them before training."""
        self.mean.copy_(vectors.mean(0))
        values, directions = torch.linalg.eigh(torch.cov((vectors - self.mean).T))
        # Directions that hardly vary hold noise: they are widened less.
        widths = (values.clamp(min=0) + _NOISE_SHARE * values.mean()).rsqrt()
        self.whitening.copy_(directions @ torch.diag(widths) @ directions.T)

    def forward(self, vectors: Tensor) -> Tensor:
        """Return `[n, d]` from `[n, h]`."""
        projected: Tensor = self.linear((vectors - self.mean) @ self.whitening)
        return projected

    def folded(self) -> tuple[Tensor, Tensor]:
        """Return the weight `[d, h]` and bias `[d]` of the one linear map that this amounts to."""
        weight = self.linear.weight @ self.whitening
        return weight, self.linear.bias - weight @ self.mean


class TextTower(nn.Module):
    """A pre-trained text encoder of which the upper layers learn, and the projection of its unit vectors."""

    def __init__(self, encoder: TextEncoder, learning: int, dims: int) -> None:
        super().__init__()
        self.encoder = encoder.requires_grad_(requires_grad=False)
        self.frozen = len(encoder.bert.layers) - learning
        self.projection = TextProjection(encoder.config.bert.hidden, dims)
        self.learn()

    def learn(self) -> None:
        """Let the upper layers and the projection learn, whatever was frozen."""
        for layer in list(self.encoder.bert.layers)[self.frozen :]:
            layer.requires_grad_(requires_grad=True)
        self.projection.requires_grad_(requires_grad=True)

    def vectors(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Return the unit vectors float32 `[n, h]` of token ids `[n, t]`."""
        layers = list(self.encoder.bert.layers)
        with torch.autocast(ids.device.type, torch.bfloat16):
            with torch.no_grad():
                states, bias = self.encoder.bert.begin(self.encoder.words(ids), mask)
                for layer in layers[: self.frozen]:
                    states = layer(states, bias)
            for layer in layers[self.frozen :]:
                states = layer(states, bias)
        return functional.normalize(mean_over_mask(states.float(), mask), dim=-1)

    @torch.no_grad()
    def settle(self, batches: Iterable[tuple[Tensor, Tensor]]) -> None:
        """Let the projection take the statistics of texts, given as ids and masks, without dropout."""
        learning = self.training
        self.eval()
        self.projection.settle(torch.cat([self.vectors(ids, mask) for ids, mask in batches]))
        self.train(learning)

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Return embeddings float32 `[n, d]` of token ids `[n, t]`."""
        embeddings: Tensor = self.projection(self.vectors(ids, mask))
        return embeddings


class Scales(nn.Module):
    """What cosines are multiplied by: the inverses of learned temperatures, one a loss."""

    def __init__(self) -> None:
        super().__init__()
        self.text = nn.Parameter(torch.tensor(_FIRST_SCALE))
        self.view = nn.Parameter(torch.tensor(_FIRST_SCALE))

    def forward(self) -> tuple[Tensor, Tensor]:
        """Return those of texts and of views."""
        return self.text.clamp(max=_LARGEST_SCALE).exp(), self.view.clamp(max=_LARGEST_SCALE).exp()


class Alignment(nn.Module):
    """The symbolic encoder and the text encoder on their way into one space."""

    def __init__(self, config: NetworkConfig, whole: int, text: TextEncoder, learning: int) -> None:
        super().__init__()
        self.symbolic = to_symbolic(config, whole)
        self.text = TextTower(text, learning, config.dims)
        self.scales = Scales()

    def learning_texts(self) -> "Alignment":
        """Let texts learn, and the temperatures; notation stays as it is. Returns itself."""
        self.requires_grad_(requires_grad=False)
        self.text.learn()
        self.scales.requires_grad_(requires_grad=True)
        return self


class Listening(nn.Module):
    """The audio encoder over standardised musicnn rows and features of the whole recording."""

    mean: Tensor
    deviation: Tensor

    def __init__(self, config: NetworkConfig, sound: int) -> None:
        super().__init__()
        bert = _bert(config.audio_hidden, config.audio_layers, config.windows)
        self.audio = AudioEncoder(AudioConfig(bert, FEATURES, config.dims, sound, config.sound_hidden))
        self.register_buffer("mean", torch.zeros(FEATURES))
        self.register_buffer("deviation", torch.ones(FEATURES))
        self.scales = Scales()

    def settle(self, rows: Tensor, sounds: Tensor) -> None:
        """Take mean and deviation of the training recordings' rows `[n, 753]` and sound features `[m, s]`."""
        self.mean.copy_(rows.mean(0))
        self.deviation.copy_(rows.std(0).clamp(min=1e-3))
        if self.audio.whole is not None:
            self.audio.whole.settle(sounds)

    def forward(self, features: Tensor, mask: Tensor, sounds: Tensor) -> Tensor:
        """Return embeddings `[b, d]` of rows `[b, n, 753]` and sound features `[b, s]`."""
        embedding: Tensor = self.audio((features - self.mean) / self.deviation, mask, sounds).embedding
        return embedding

    def folded(self) -> AudioEncoder:
        """Return an encoder that takes rows as they are: the standardisation moves into its first linear layer."""
        encoder = AudioEncoder(self.audio.config)
        encoder.load_state_dict(self.audio.state_dict())
        if isinstance(encoder.entry, nn.Linear):
            with torch.no_grad():
                encoder.entry.weight.div_(self.deviation)
                encoder.entry.bias.sub_(encoder.entry.weight @ self.mean)
        return encoder.eval()


def to_symbolic(config: NetworkConfig, whole: int) -> SymbolicEncoder:
    """Return a symbolic encoder with `whole` features of the whole piece."""
    bert = _bert(config.symbolic_hidden, config.symbolic_layers, config.patches)
    return SymbolicEncoder(SymbolicConfig(bert, config.dims, whole, config.whole_hidden))


def _bert(hidden: int, layers: int, positions: int) -> BertConfig:
    return BertConfig(
        hidden=hidden,
        layers=layers,
        heads=hidden // _HEAD_WIDTH,
        inner=4 * hidden,
        positions=positions,
        token_types=1,
        dropout=0.0,
    )
