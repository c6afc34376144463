"""M3's pre-training: the symbolic encoder learns to rebuild patches that were masked or shuffled."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch

from engine.inputs.patches import MASK
from engine.models.encoders import SymbolicEncoder
from engine.models.m3 import M3, SpellerConfig
from engine.training.config import PretrainingConfig
from engine.training.data.augmentation import crop
from engine.training.data.pieces import Piece
from engine.training.optimisation import StepLosses

_CHOSEN = 0.45
_MASKED, _SHUFFLED = 0.8, 0.1
_SPELLER_LAYERS = 1
_HEAD_WIDTH = 64

Random = np.random.Generator


@dataclass(frozen=True, slots=True)
class Spoilt:
    """`seen` and `patches` uint8 `[b, n, 64]`, `mask` `[b, n]` 0 at padding, `chosen` bool `[b, n]` to be spelt."""

    seen: npt.NDArray[np.uint8]
    patches: npt.NDArray[np.uint8]
    mask: npt.NDArray[np.int64]
    chosen: npt.NDArray[np.bool_]


def to_m3(encoder: SymbolicEncoder) -> M3:
    """Return the encoder with a speller of one layer, far smaller than M3's three: spelling is most of the work."""
    hidden = encoder.config.bert.hidden
    return M3(encoder, SpellerConfig(hidden, _SPELLER_LAYERS, hidden // _HEAD_WIDTH))


def pretraining_losses(network: M3, pieces: list[Piece], config: PretrainingConfig, random: Random) -> StepLosses:
    """Return the loss of one batch."""
    drawn = [pieces[int(place)] for place in random.choice(len(pieces), min(config.batch, len(pieces)), replace=False)]
    views = [piece.views[int(random.integers(len(piece.views)))].patches for piece in drawn]
    spoilt = spoil([crop(view, config.patches, random) for view in views], config.spelt, random)
    arrays = (spoilt.seen, spoilt.mask, spoilt.chosen, spoilt.patches)
    with torch.autocast("cpu", torch.bfloat16):
        loss = network(*(torch.from_numpy(array) for array in arrays))
    return {"spelling": loss.float()}


def spoil(views: list[npt.NDArray[np.uint8]], spelt: int, random: Random) -> Spoilt:
    """Spoil 45 % of the patches of every view, one way a view: masked, shuffled, or left as they are.

    At most `spelt` of them, evenly drawn, are to be rebuilt. Source: models.md, "M3 pre-training".
    """
    length = max(map(len, views))
    patches = np.zeros((len(views), length, views[0].shape[1]), np.uint8)
    mask = np.zeros((len(views), length), np.int64)
    chosen = np.zeros((len(views), length), bool)
    for row, view in enumerate(views):
        patches[row, : len(view)] = view
        mask[row, : len(view)] = 1
        chosen[row, random.permutation(len(view))[: int(np.ceil(_CHOSEN * len(view)))]] = True
    seen = patches.copy()
    for row in range(len(views)):
        way = random.random()
        if way < _MASKED:
            seen[row, chosen[row]] = MASK
        elif way < _MASKED + _SHUFFLED:
            seen[row, chosen[row]] = random.permuted(seen[row, chosen[row]], axis=1)
    rows, columns = np.nonzero(chosen)
    left_out = random.permutation(len(rows))[spelt:]
    chosen[rows[left_out], columns[left_out]] = False
    return Spoilt(seen, patches, mask, chosen)
