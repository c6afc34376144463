"""Sizes of the networks, as the importer takes them from a checkpoint and torch builds them, and of their numbers."""

from dataclasses import dataclass, field
from typing import Literal

Precision = Literal["float32", "float16", "int8", "int4"]
PRECISIONS: tuple[Precision, ...] = ("float32", "float16", "int8", "int4")

# What M3 reads: a patch is this many characters, each one of this many.
PATCH_LENGTH = 64
PATCH_VOCABULARY = 128

# Features of a whole piece are believed to be no farther than this from their mean.
MOST_DEVIATIONS = 6.0


@dataclass(frozen=True, slots=True)
class BertConfig:
    """Sizes of an encoder; the defaults are those of BERT base as M3 uses it.

    `inner` is the width of the feed-forward layer, `first_position` the row of the position table that the first
    element of a sequence takes (2 in XLM-R, else 0).
    """

    hidden: int = 768
    layers: int = 12
    heads: int = 12
    inner: int = 3072
    positions: int = 512
    token_types: int = 2
    first_position: int = 0
    epsilon: float = 1e-12
    dropout: float = 0.1


@dataclass(frozen=True, slots=True)
class TextConfig:
    """Sizes of a text encoder; the defaults are XLM-R base as CLaMP 3 uses it.

    `normalised` puts the mean over the tokens on the unit sphere before the projection, as multilingual E5 does.
    """

    bert: BertConfig = field(
        default_factory=lambda: BertConfig(positions=514, token_types=1, first_position=2, epsilon=1e-5)
    )
    vocabulary: int = 250_002
    dims: int = 768
    normalised: bool = False


@dataclass(frozen=True, slots=True)
class SymbolicConfig:
    """Sizes of a symbolic encoder; the defaults are M3 as CLaMP 3 uses it.

    An encoder that also takes features of the whole piece has their number in `whole`, and `whole_hidden` units that
    they go through.
    """

    bert: BertConfig = field(default_factory=BertConfig)
    dims: int = 768
    whole: int = 0
    whole_hidden: int = 512


@dataclass(frozen=True, slots=True)
class AudioConfig:
    """Sizes of an audio encoder; the defaults are CLaMP 3's.

    `features` is the length of a row. Rows that are not `bert.hidden` long go through a linear layer first. `whole` and
    `whole_hidden` are as for a symbolic encoder.
    """

    bert: BertConfig = field(default_factory=lambda: BertConfig(positions=128))
    features: int = 768
    dims: int = 768
    whole: int = 0
    whole_hidden: int = 512


@dataclass(frozen=True, slots=True)
class Clamp3Config:
    """Sizes of the three encoders; the defaults are those published (457.9 M parameters with the unused poolers)."""

    text: TextConfig = field(default_factory=TextConfig)
    symbolic: SymbolicConfig = field(default_factory=SymbolicConfig)
    audio: AudioConfig = field(default_factory=AudioConfig)


@dataclass(frozen=True, slots=True)
class MertConfig:
    """Sizes of MERT; the defaults are MERT-v1-95M's.

    `channels`, `kernels` and `strides` have one entry a convolution; the position convolution is `position_kernel` wide
    in `position_groups` groups.
    """

    hidden: int = 768
    layers: int = 12
    heads: int = 12
    inner: int = 3072
    epsilon: float = 1e-5
    channels: tuple[int, ...] = (512,) * 7
    kernels: tuple[int, ...] = (10, 3, 3, 3, 3, 2, 2)
    strides: tuple[int, ...] = (5, 2, 2, 2, 2, 2, 2)
    position_kernel: int = 128
    position_groups: int = 16

    @property
    def bert(self) -> BertConfig:
        """The sizes of the transformer layers, which are BERT's."""
        return BertConfig(
            self.hidden,
            self.layers,
            self.heads,
            self.inner,
            positions=0,
            token_types=0,
            epsilon=self.epsilon,
            dropout=0.0,
        )
