"""CLaMP 3's published file, and its text encoder's settings, as sizes and tensors of ours."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.bundles.checkpoints.binding import Settings, bind, clamp3_shapes, read_settings
from engine.bundles.checkpoints.opening import open_tensors
from engine.bundles.checkpoints.stored import Computed, Floats, StoredTensor, Tensors
from engine.bundles.sizes import AudioConfig, BertConfig, Clamp3Config, SymbolicConfig, TextConfig
from engine.errors import BundleError

# What one attention head of M3 and of the audio encoder sees of the hidden state; the tensors do not tell.
_HEAD = 64
_MOST_HEADS = 1024

_TABLE = "symbolic.patch_embedding.table"
_BERTS = {"text": "text_model.", "symbolic": "symbolic_model.base.", "audio": "audio_model."}
# Our names, and what the file calls them.
_PUBLISHED = (
    (r"text\.words\.", "text_model.embeddings.word_embeddings."),
    (r"symbolic\.patch_embedding\.table", "symbolic_model.patch_embedding.weight"),
    (r"symbolic\.patch_embedding\.bias", "symbolic_model.patch_embedding.bias"),
    (r"(text|symbolic|audio)\.projection\.", r"\1_proj."),
)
_PUBLISHED_IN_BERT = (
    (r"layers\.(\d+)\.attention\.(query|key|value)\.", r"encoder.layer.\1.attention.self.\2."),
    (r"layers\.(\d+)\.attention\.output\.", r"encoder.layer.\1.attention.output.dense."),
    (r"layers\.(\d+)\.attention_norm\.", r"encoder.layer.\1.attention.output.LayerNorm."),
    (r"layers\.(\d+)\.widen\.", r"encoder.layer.\1.intermediate.dense."),
    (r"layers\.(\d+)\.narrow\.", r"encoder.layer.\1.output.dense."),
    (r"layers\.(\d+)\.norm\.", r"encoder.layer.\1.output.LayerNorm."),
    (r"norm\.", "embeddings.LayerNorm."),
    (r"position_table", "embeddings.position_embeddings.weight"),
    (r"token_type_table", "embeddings.token_type_embeddings.weight"),
)
_UNUSED = (
    r"(text_model|symbolic_model\.base|audio_model)\.(pooler\..+|embeddings\.(position|token_type)_ids)"
    r"|(symbolic_model\.base|audio_model)\.embeddings\.word_embeddings\.weight"
)


@dataclass(frozen=True, slots=True)
class Clamp3Checkpoint:
    """Sizes and tensors of the three encoders; the names begin with `text.`, `symbolic.` and `audio.`."""

    config: Clamp3Config
    tensors: Tensors


def open_clamp3(path: Path, text_folder: Path) -> Clamp3Checkpoint:
    """Open a published CLaMP 3 file; how many heads its text encoder has stands in `text_folder`/config.json.

    Every other size is taken from the tensors, and every tensor must have the shape that follows from the sizes. Raises
    `BundleError`.
    """
    return to_clamp3(path.name, open_tensors(path), read_settings(text_folder))


def to_clamp3(source: str, stored: Mapping[str, StoredTensor], text: Settings) -> Clamp3Checkpoint:
    """Return the encoders that the tensors `stored` of a file called `source` make; raises `BundleError`."""
    config = _read_config(source, stored, text)
    shapes = clamp3_shapes(config)
    shapes[_TABLE] = shapes[_TABLE][::-1]
    tensors = dict(bind(source, stored, {name: (_published(name), shape) for name, shape in shapes.items()}, _UNUSED))
    tensors[_TABLE] = _turned(tensors[_TABLE])
    return Clamp3Checkpoint(config, tensors)


def _turned(matrix: StoredTensor) -> StoredTensor:
    def turn() -> Floats:
        return np.ascontiguousarray(matrix.read().T)

    return Computed(matrix.shape[::-1], turn)


def _published(ours: str) -> str:
    part, _, inner = ours.partition(".bert.")
    prefix, rules, name = (_BERTS[part], _PUBLISHED_IN_BERT, inner) if inner else ("", _PUBLISHED, ours)
    for pattern, published in rules:
        renamed, count = re.subn(rf"\A{pattern}", published, name)
        if count:
            return prefix + renamed
    raise KeyError(ours)


def _read_config(source: str, stored: Mapping[str, StoredTensor], text: Settings) -> Clamp3Config:
    text.demand("hidden_act", ("gelu",))
    text.demand("position_embedding_type", ("absolute",))
    text_bert = _bert_config(
        source,
        stored,
        "text",
        heads=text.number("num_attention_heads", 1, _MOST_HEADS),
        first_position=text.number("pad_token_id", 0, 1000) + 1,
        epsilon=text.fraction("layer_norm_eps"),
    )
    symbolic, audio = (_bert_config(source, stored, part) for part in ("symbolic", "audio"))
    vocabulary, _ = _matrix(source, stored, "text.words.weight")
    dims = {part: _matrix(source, stored, f"{part}.projection.weight")[0] for part in _BERTS}
    if len(set(dims.values())) != 1:
        raise BundleError(f"{source} holds encoders whose embeddings are not of one length: {_listed(dims)}.")
    return Clamp3Config(
        TextConfig(text_bert, vocabulary, dims["text"]),
        SymbolicConfig(symbolic, dims["symbolic"]),
        AudioConfig(audio, features=audio.hidden, dims=dims["audio"]),
    )


def _bert_config(
    source: str,
    stored: Mapping[str, StoredTensor],
    part: str,
    heads: int | None = None,
    first_position: int = 0,
    epsilon: float = 1e-12,
) -> BertConfig:
    positions, hidden = _matrix(source, stored, f"{part}.bert.position_table")
    layer = re.compile(re.escape(f"{_BERTS[part]}encoder.layer.") + r"(\d{1,9})\.")
    config = BertConfig(
        hidden=hidden,
        layers=len({found[1] for name in stored if (found := layer.match(name))}),
        heads=heads or max(1, hidden // _HEAD),
        inner=_matrix(source, stored, f"{part}.bert.layers.0.widen.weight")[0],
        positions=positions,
        token_types=_matrix(source, stored, f"{part}.bert.token_type_table")[0],
        first_position=first_position,
        epsilon=epsilon,
    )
    if config.hidden % config.heads:
        raise BundleError(
            f"{source} does not fit its settings: vectors of {hidden:,} numbers cannot be divided among "
            f"{config.heads} attention heads ({part})."
        )
    # An audio encoder's first and last row are not music.
    if positions - first_position < 3:
        raise BundleError(f"{source} holds an encoder that has no room for its input ({part}).")
    return config


def _matrix(source: str, stored: Mapping[str, StoredTensor], ours: str) -> tuple[int, int]:
    """Return rows and columns of the tensor that will be called `ours`."""
    name = _published(ours)
    if name not in stored:
        raise BundleError(f"{source} is no CLaMP 3 file: it lacks {name}.")
    match stored[name].shape:
        case (rows, columns) if rows and columns:
            return rows, columns
    raise BundleError(f"{source} holds other shapes than expected in: {name}.")


def _listed(sizes: Mapping[str, int]) -> str:
    return ", ".join(f"{part} {size:,}" for part, size in sizes.items())
