"""musicnn (Pons and Serra, ISC licence): a small convolutional network that describes 3 s of log-mel audio."""

from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn import functional

FRAMES = 187
BANDS = 96
FEATURES = 753
EPSILON = 1e-3

# Height (frames) and width (bands) of the front end's filters and their count, in the order of their arrays.
_FRONT_FILTERS = ((7, 38, 204), (7, 67, 204), (128, 1, 51), (64, 1, 51), (32, 1, 51))
_FRONT_CHANNELS = sum(count for _, _, count in _FRONT_FILTERS)
_MIDDLE_FILTERS = ((7, _FRONT_CHANNELS, 64), (7, 64, 64), (7, 64, 64))

_POOLED, _PENULTIMATE = 2 * FEATURES, 200
_FIRST_POOLED_NORM = 9

# What the network trained on the Million Song Dataset was asked to tell, in the order of its last layer.
TAGS = (
    *("rock", "pop", "alternative", "indie", "electronic", "female vocalists", "dance", "00s", "alternative rock"),
    *("jazz", "beautiful", "metal", "chillout", "male vocalists", "classic rock", "soul", "indie rock", "mellow"),
    *("electronica", "80s", "folk", "90s", "chill", "instrumental", "punk", "oldies", "blues", "hard rock", "ambient"),
    *("acoustic", "experimental", "female vocalist", "guitar", "hip-hop", "70s", "party", "country"),
    *("easy listening", "sexy", "catchy", "funk", "electro", "heavy metal", "progressive rock", "60s", "rnb"),
    *("indie pop", "sad", "house", "happy"),
)

Arrays = dict[str, npt.NDArray[np.float32]]


class FilterBank(nn.Module):
    """Convolution over time (same length) and frequency (valid), ReLU, batch norm, the maximum over frequency."""

    def __init__(self, height: int, width: int, count: int) -> None:
        super().__init__()
        before = (height - 1) // 2
        self.padding = (0, 0, before, height - 1 - before)
        self.convolution = nn.Conv2d(1, count, (height, width))
        self.norm = nn.BatchNorm2d(count, EPSILON)

    def forward(self, image: Tensor) -> Tensor:
        """Return `[b, count, frames]` from `[b, 1, frames, bands]`."""
        filtered = self.norm(functional.relu(self.convolution(functional.pad(image, self.padding))))
        highest: Tensor = filtered.amax(3)
        return highest


class Musicnn(nn.Module):
    """The front end and the middle of musicnn, without its pooling and tag layers."""

    def __init__(self) -> None:
        super().__init__()
        self.norm = nn.BatchNorm2d(1, EPSILON)
        self.front = nn.ModuleList(FilterBank(*sizes) for sizes in _FRONT_FILTERS)
        self.middle = nn.ModuleList(FilterBank(*sizes) for sizes in _MIDDLE_FILTERS)

    def frames(self, windows: Tensor) -> Tensor:
        """Return the concatenated features `[b, 187, 753]` of log-mel `windows` float `[b, 187, 96]`."""
        image = self.norm(windows.unsqueeze(1))
        states = [torch.cat([bank(image) for bank in self.front], 1)]
        for index, bank in enumerate(self.middle):
            filtered = bank(states[-1].transpose(1, 2).unsqueeze(1))
            states.append(filtered if index == 0 else states[-1] + filtered)
        return torch.cat(states, 1).transpose(1, 2)

    def forward(self, windows: Tensor) -> Tensor:
        """Return the features `[b, 753]` of log-mel `windows` float `[b, 187, 96]`: the mean over the frames."""
        return self.frames(windows).mean(1)


class Tagger(nn.Module):
    """The whole of musicnn: how likely each of its tags is for a window."""

    def __init__(self) -> None:
        super().__init__()
        self.network = Musicnn()
        self.pooled_norm = nn.BatchNorm1d(_POOLED, EPSILON)
        self.penultimate = nn.Linear(_POOLED, _PENULTIMATE)
        self.penultimate_norm = nn.BatchNorm1d(_PENULTIMATE, EPSILON)
        self.tags = nn.Linear(_PENULTIMATE, len(TAGS))

    def forward(self, windows: Tensor) -> Tensor:
        """Return probabilities `[b, 50]` of log-mel `windows` float `[b, 187, 96]`."""
        frames = self.network.frames(windows)
        pooled = torch.stack([frames.amax(1), frames.mean(1)], 2).flatten(1)
        states = self.penultimate_norm(functional.relu(self.penultimate(self.pooled_norm(pooled))))
        return torch.sigmoid(self.tags(states))


def to_tags(tagger: Tagger, windows: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Return how likely each of `TAGS` is, `[50]`, for a recording's log-mel windows float32 `[n, 187, 96]`."""
    with torch.inference_mode():
        likely: npt.NDArray[np.float32] = tagger(torch.from_numpy(windows)).mean(0).numpy()
    return likely


def to_musicnn(arrays: Arrays) -> Musicnn:
    """Return the network, in evaluation mode, from the arrays of the original TensorFlow checkpoint by their names."""
    network = Musicnn()
    _fill_norm(network.norm, arrays, 0)
    banks = [*network.front, *network.middle]
    for index, bank in enumerate(banks):
        if not isinstance(bank, FilterBank):
            raise TypeError(bank)
        kernel = torch.from_numpy(arrays[f"conv2d{_suffix(index)}/kernel"])
        _fill(bank.convolution.weight, kernel.permute(3, 2, 0, 1))
        if bank.convolution.bias is not None:
            _fill(bank.convolution.bias, torch.from_numpy(arrays[f"conv2d{_suffix(index)}/bias"]))
        _fill_norm(bank.norm, arrays, index + 1)
    return network.eval()


def load_musicnn(path: Path) -> Musicnn:
    """Return the network whose arrays `path` (.npz) holds."""
    with np.load(path, allow_pickle=False) as stored:
        return to_musicnn({name: stored[name] for name in stored.files})


def load_tagger(path: Path) -> Tagger:
    """Return the whole network whose arrays `path` (.npz) holds."""
    with np.load(path, allow_pickle=False) as stored:
        arrays = {name: stored[name] for name in stored.files}
    tagger = Tagger()
    tagger.network = to_musicnn(arrays)
    for number, (norm, layer) in enumerate(
        ((tagger.pooled_norm, tagger.penultimate), (tagger.penultimate_norm, tagger.tags))
    ):
        _fill_norm(norm, arrays, number + _FIRST_POOLED_NORM)
        _fill(layer.weight, torch.from_numpy(arrays[f"dense{_suffix(number)}/kernel"]).T)
        _fill(layer.bias, torch.from_numpy(arrays[f"dense{_suffix(number)}/bias"]))
    return tagger.eval()


def _suffix(index: int) -> str:
    return f"_{index}" if index else ""


def _fill_norm(norm: nn.BatchNorm1d | nn.BatchNorm2d, arrays: Arrays, index: int) -> None:
    parts = {
        "gamma": norm.weight,
        "beta": norm.bias,
        "moving_mean": norm.running_mean,
        "moving_variance": norm.running_var,
    }
    for name, target in parts.items():
        if target is not None:
            _fill(target, torch.from_numpy(arrays[f"batch_normalization{_suffix(index)}/{name}"]))


def _fill(target: Tensor, source: Tensor) -> None:
    if target.shape != source.shape:
        raise ValueError(f"{tuple(source.shape)} does not fit {tuple(target.shape)}")
    with torch.no_grad():
        target.copy_(source)
