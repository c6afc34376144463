"""The encoders that are trained, and the projection of frozen text vectors into their space."""

import math

import torch
from torch import Tensor, nn

from engine.bundles.sizes import AudioConfig, BertConfig, SymbolicConfig
from engine.models.encoders import AudioEncoder, SymbolicEncoder
from engine.models.musicnn import FEATURES
from engine.training.config import NetworkConfig

TEXT_FEATURES = 384
_LARGEST_SCALE = math.log(60.0)
_FIRST_SCALE = math.log(12.0)
_HEAD_WIDTH = 64
_NOISE_SHARE = 0.03


class TextProjection(nn.Module):
    """A linear layer over frozen text vectors that are centred and whitened.

    Vectors of different texts have cosines about .83 and differ in few directions; names of keys differ in hardly any.
    """

    mean: Tensor
    whitening: Tensor

    def __init__(self, dims: int) -> None:
        super().__init__()
        self.linear = nn.Linear(TEXT_FEATURES, dims)
        self.register_buffer("mean", torch.zeros(TEXT_FEATURES))
        self.register_buffer("whitening", torch.eye(TEXT_FEATURES))

    def settle(self, vectors: Tensor) -> None:
        """Take the mean and the whitening matrix of the training texts `[n, 384]`."""
        self.mean.copy_(vectors.mean(0))
        values, directions = torch.linalg.eigh(torch.cov((vectors - self.mean).T))
        # Directions that hardly vary hold noise: they are widened less.
        widths = (values.clamp(min=0) + _NOISE_SHARE * values.mean()).rsqrt()
        self.whitening.copy_(directions @ torch.diag(widths) @ directions.T)

    def forward(self, vectors: Tensor) -> Tensor:
        """Return `[n, d]` from `[n, 384]`."""
        projected: Tensor = self.linear((vectors - self.mean) @ self.whitening)
        return projected

    def folded(self) -> tuple[Tensor, Tensor]:
        """Return the weight `[d, 384]` and bias `[d]` of the one linear map that this amounts to."""
        weight = self.linear.weight @ self.whitening
        return weight, self.linear.bias - weight @ self.mean


class Alignment(nn.Module):
    """The symbolic encoder, the text projection, and the temperatures of their losses."""

    def __init__(self, config: NetworkConfig, patches: int) -> None:
        super().__init__()
        self.symbolic = SymbolicEncoder(
            SymbolicConfig(_bert(config.symbolic_hidden, config.symbolic_layers, patches), config.dims)
        )
        self.text = TextProjection(config.dims)
        self.text_scale = nn.Parameter(torch.tensor(_FIRST_SCALE))
        self.view_scale = nn.Parameter(torch.tensor(_FIRST_SCALE))

    def scales(self) -> tuple[Tensor, Tensor]:
        """Return what text and view cosines are multiplied by."""
        return self.text_scale.clamp(max=_LARGEST_SCALE).exp(), self.view_scale.clamp(max=_LARGEST_SCALE).exp()


class Listening(nn.Module):
    """The audio encoder over standardised musicnn rows, and the temperatures of its losses."""

    mean: Tensor
    deviation: Tensor

    def __init__(self, config: NetworkConfig, rows: int) -> None:
        super().__init__()
        bert = _bert(config.audio_hidden, config.audio_layers, rows)
        self.audio = AudioEncoder(AudioConfig(bert, FEATURES, config.dims))
        self.register_buffer("mean", torch.zeros(FEATURES))
        self.register_buffer("deviation", torch.ones(FEATURES))
        self.text_scale = nn.Parameter(torch.tensor(_FIRST_SCALE))
        self.view_scale = nn.Parameter(torch.tensor(_FIRST_SCALE))

    def settle(self, rows: Tensor) -> None:
        """Take mean and deviation of the training rows `[n, 753]`."""
        self.mean.copy_(rows.mean(0))
        self.deviation.copy_(rows.std(0).clamp(min=1e-3))

    def forward(self, features: Tensor, mask: Tensor) -> Tensor:
        """Return embeddings `[b, d]` of rows `[b, n, 753]`."""
        embedding: Tensor = self.audio((features - self.mean) / self.deviation, mask).embedding
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

    def scales(self) -> tuple[Tensor, Tensor]:
        """Return what text and view cosines are multiplied by."""
        return self.text_scale.clamp(max=_LARGEST_SCALE).exp(), self.view_scale.clamp(max=_LARGEST_SCALE).exp()


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
