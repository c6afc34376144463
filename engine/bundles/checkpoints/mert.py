"""MERT's published folder as sizes and tensors of ours, its weight norm folded."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.bundles.checkpoints.binding import Settings, bind, mert_shapes, read_settings
from engine.bundles.checkpoints.opening import open_tensors
from engine.bundles.checkpoints.stored import Computed, Floats, StoredTensor, Tensors, shown
from engine.bundles.sizes import MertConfig
from engine.errors import BundleError

WEIGHTS = ("model.safetensors", "pytorch_model.bin")

_MOST = 2**16
_POSITION = "position.weight"
_CONVOLUTION = "encoder.pos_conv_embed.conv."
_LENGTH, _DIRECTION = f"{_CONVOLUTION}weight_g", f"{_CONVOLUTION}weight_v"
# The two ways in which libraries have called the parts of a normalised weight.
_NEWER_SPELLING = {
    f"{_CONVOLUTION}parametrizations.weight.original0": _LENGTH,
    f"{_CONVOLUTION}parametrizations.weight.original1": _DIRECTION,
}
# Our names, and what the file calls them.
_PUBLISHED = (
    (r"convolutions\.(\d+)\.", r"feature_extractor.conv_layers.\1.conv."),
    (r"first_norm\.", "feature_extractor.conv_layers.0.layer_norm."),
    (r"entry_norm\.", "feature_projection.layer_norm."),
    (r"entry\.", "feature_projection.projection."),
    (r"position\.", _CONVOLUTION),
    (r"norm\.", "encoder.layer_norm."),
    (r"layers\.(\d+)\.attention\.query\.", r"encoder.layers.\1.attention.q_proj."),
    (r"layers\.(\d+)\.attention\.key\.", r"encoder.layers.\1.attention.k_proj."),
    (r"layers\.(\d+)\.attention\.value\.", r"encoder.layers.\1.attention.v_proj."),
    (r"layers\.(\d+)\.attention\.output\.", r"encoder.layers.\1.attention.out_proj."),
    (r"layers\.(\d+)\.attention_norm\.", r"encoder.layers.\1.layer_norm."),
    (r"layers\.(\d+)\.widen\.", r"encoder.layers.\1.feed_forward.intermediate_dense."),
    (r"layers\.(\d+)\.narrow\.", r"encoder.layers.\1.feed_forward.output_dense."),
    (r"layers\.(\d+)\.norm\.", r"encoder.layers.\1.final_layer_norm."),
)
_UNUSED = r"masked_spec_embed|(final_proj|label_embs_concat)\b.*"
_REQUIRED: Mapping[str, tuple[object, ...]] = {
    "feature_extractor_cqt": (False,),
    "do_stable_layer_norm": (False,),
    "feat_extract_norm": ("group",),
    "feat_extract_activation": ("gelu",),
    "hidden_act": ("gelu",),
    "conv_bias": (False,),
    "feat_proj_layer_norm": (True,),
    "deepnorm": (False,),
    "attention_relax": (-1.0, 0.0),
}


@dataclass(frozen=True, slots=True)
class MertCheckpoint:
    """Sizes and tensors of MERT."""

    config: MertConfig
    tensors: Tensors


def open_mert(folder: Path) -> MertCheckpoint:
    """Open MERT in `folder`: config.json, and model.safetensors or pytorch_model.bin. Raises `BundleError`."""
    settings = read_settings(folder)
    path = find_weights(folder)
    return to_mert(path.name, open_tensors(path), settings)


def find_weights(folder: Path) -> Path:
    """Return the file with MERT's weights in `folder`; raises `BundleError` where there is none."""
    for name in WEIGHTS:
        if (folder / name).is_file():
            return folder / name
    raise BundleError(f"There is no {' or '.join(WEIGHTS)} in {folder}.")


def to_mert(source: str, stored: Mapping[str, StoredTensor], settings: Settings) -> MertCheckpoint:
    """Return the network that the tensors `stored` of a file called `source` make; raises `BundleError`."""
    for name, allowed in _REQUIRED.items():
        settings.demand(name, allowed)
    config = _read_config(settings)
    layers = {name.split(".")[2] for name in stored if name.startswith("encoder.layers.")}
    if config.layers != len(layers):
        raise BundleError(f"{source} holds {len(layers)} layers, but {settings.path} says {config.layers}.")
    tensors = {_NEWER_SPELLING.get(name, name): tensor for name, tensor in stored.items()}
    if len(tensors) != len(stored):
        raise BundleError(f"{source} holds the weight {shown(_CONVOLUTION)} twice, in two spellings.")
    shapes = mert_shapes(config)
    wanted = {name: (_published(name), shape) for name, shape in shapes.items() if name != _POSITION}
    wanted[_LENGTH] = (_LENGTH, (1, 1, config.position_kernel))
    wanted[_DIRECTION] = (_DIRECTION, shapes[_POSITION])
    bound = dict(bind(source, tensors, wanted, _UNUSED))
    bound[_POSITION] = _folded(source, bound.pop(_LENGTH), bound.pop(_DIRECTION))
    return MertCheckpoint(config, bound)


def _folded(source: str, length: StoredTensor, direction: StoredTensor) -> StoredTensor:
    """Return the weight whose norm over the last axis was kept apart, which is of use in training only."""

    def fold() -> Floats:
        values = direction.read()
        norms = np.sqrt(np.square(values, dtype=np.float64).sum((0, 1), keepdims=True))
        if not norms.all():
            raise BundleError(f"{source} holds a weight without a direction: {_DIRECTION}.")
        scaled: Floats = values * (length.read() / norms).astype(np.float32)
        return scaled

    return Computed(direction.shape, fold)


def _published(ours: str) -> str:
    for pattern, published in _PUBLISHED:
        renamed, count = re.subn(rf"\A{pattern}", published, ours)
        if count:
            return renamed
    raise KeyError(ours)


def _read_config(settings: Settings) -> MertConfig:
    config = MertConfig(
        hidden=settings.number("hidden_size", 1, _MOST),
        layers=settings.number("num_hidden_layers", 1, _MOST),
        heads=settings.number("num_attention_heads", 1, _MOST),
        inner=settings.number("intermediate_size", 1, _MOST),
        epsilon=settings.fraction("layer_norm_eps"),
        channels=settings.numbers("conv_dim", 1, _MOST),
        kernels=settings.numbers("conv_kernel", 1, _MOST),
        strides=settings.numbers("conv_stride", 1, _MOST),
        position_kernel=settings.number("num_conv_pos_embeddings", 2, _MOST),
        position_groups=settings.number("num_conv_pos_embedding_groups", 1, _MOST),
    )
    if not len(config.channels) == len(config.kernels) == len(config.strides):
        raise BundleError(f"conv_dim, conv_kernel and conv_stride differ in length in {settings.path}.")
    if config.hidden % config.heads or config.hidden % config.position_groups:
        raise BundleError(f"{settings.path} describes a network that cannot be built: its sizes do not fit.")
    return config
