"""MERT-v1-95M: HuBERT base at 24 kHz, and its published reduction of a window to one vector."""

import torch
from torch import Tensor, nn
from torch.nn import functional

from engine.bundles.sizes import MertConfig
from engine.models.bert import Layer

RATE = 24_000
_NORM_EPSILON = 1e-5


class ChannelNorm(nn.Module):
    """Group norm with one channel a group, its means taken in double precision.

    ONNX Runtime adds up the thousands of samples of a channel one by one, in its group norm and its means alike: where
    a few are loud and the others silent, single precision loses two digits by that.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(channels))
        self.bias = nn.Parameter(torch.zeros(channels))

    def forward(self, signal: Tensor) -> Tensor:
        """Return `signal` `[b, c, t]` with zero mean and unit variance over time, scaled and shifted."""
        centred = signal - signal.double().mean(-1, keepdim=True).to(signal.dtype)
        variance = centred.double().square().mean(-1, keepdim=True).to(signal.dtype)
        return centred * (self.weight.unsqueeze(-1) * torch.rsqrt(variance + _NORM_EPSILON)) + self.bias.unsqueeze(-1)


class Mert(nn.Module):
    """Samples to one vector a window: convolutions, transformer layers, the mean over time and over all states."""

    def __init__(self, config: MertConfig) -> None:
        super().__init__()
        self.config = config
        entering = (1, *config.channels[:-1])
        sizes = zip(entering, config.channels, config.kernels, config.strides, strict=True)
        self.convolutions = nn.ModuleList(nn.Conv1d(*size, bias=False) for size in sizes)
        self.first_norm = ChannelNorm(config.channels[0])
        self.entry_norm = nn.LayerNorm(config.channels[-1], config.epsilon)
        self.entry = nn.Linear(config.channels[-1], config.hidden)
        self.position = nn.Conv1d(
            config.hidden,
            config.hidden,
            config.position_kernel,
            padding=config.position_kernel // 2,
            groups=config.position_groups,
        )
        self.norm = nn.LayerNorm(config.hidden, config.epsilon)
        self.layers = nn.ModuleList(Layer(config.bert) for _ in range(config.layers))

    def states(self, windows: Tensor) -> list[Tensor]:
        """Return the input of the first layer and every layer's output, each `[b, frames, h]`.

        `windows` float `[b, t]` at 24 kHz must not be padded: the group norm runs over time, and nothing is masked.
        """
        signal = windows.unsqueeze(1)
        for index, convolution in enumerate(self.convolutions):
            signal = convolution(signal)
            signal = functional.gelu(self.first_norm(signal) if index == 0 else signal)
        rows: Tensor = self.entry(self.entry_norm(signal.transpose(1, 2)))
        shifted = self.position(rows.transpose(1, 2))
        # An even kernel padded on both sides gives one frame too many.
        shifted = functional.gelu(shifted[:, :, : rows.shape[1]]).transpose(1, 2)
        states = [self.norm(rows + shifted)]
        for layer in self.layers:
            states.append(layer(states[-1], None))
        return states

    def forward(self, windows: Tensor) -> Tensor:
        """Return the features `[b, h]` of `windows` float `[b, t]`, all of one length and unpadded."""
        return torch.stack([state.mean(1) for state in self.states(windows)]).mean(0)
