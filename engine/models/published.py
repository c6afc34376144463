"""Published checkpoints as networks of ours: CLaMP 3's one file, and MERT's folder."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch

from engine.bundles.sizes import AudioConfig, BertConfig, Clamp3Config, MertConfig, SymbolicConfig, TextConfig
from engine.errors import BundleError
from engine.models.encoders import Clamp3
from engine.models.mert import Mert
from engine.models.tensors import Rules, Tensors, fill, read_config, read_tensors, rename

# What one attention head of M3 and of the audio encoder sees of the hidden state; the tensors do not tell.
_HEAD = 64

_BERTS = {"text_model.": "text.bert.", "symbolic_model.base.": "symbolic.bert.", "audio_model.": "audio.bert."}
_BERT_RULES: Rules = (
    (r"encoder\.layer\.(\d+)\.attention\.self\.(query|key|value)\.", r"layers.\1.attention.\2."),
    (r"encoder\.layer\.(\d+)\.attention\.output\.dense\.", r"layers.\1.attention.output."),
    (r"encoder\.layer\.(\d+)\.attention\.output\.LayerNorm\.", r"layers.\1.attention_norm."),
    (r"encoder\.layer\.(\d+)\.intermediate\.dense\.", r"layers.\1.widen."),
    (r"encoder\.layer\.(\d+)\.output\.dense\.", r"layers.\1.narrow."),
    (r"encoder\.layer\.(\d+)\.output\.LayerNorm\.", r"layers.\1.norm."),
    (r"embeddings\.LayerNorm\.", "norm."),
    (r"embeddings\.position_embeddings\.weight", "position_table"),
    (r"embeddings\.token_type_embeddings\.weight", "token_type_table"),
)
_CLAMP3_RULES: Rules = (
    (r"text_model\.embeddings\.word_embeddings\.", "text.words."),
    (r"symbolic_model\.patch_embedding\.weight", "symbolic.patch_embedding.table"),
    (r"symbolic_model\.patch_embedding\.bias", "symbolic.patch_embedding.bias"),
    (r"(text|symbolic|audio)_proj\.", r"\1.projection."),
)
_CLAMP3_UNUSED = re.compile(
    r"(text_model|symbolic_model\.base|audio_model)\.(pooler\..+|embeddings\.(position|token_type)_ids)"
    r"|(symbolic_model\.base|audio_model)\.embeddings\.word_embeddings\.weight"
)

_MERT_RULES: Rules = (
    (r"feature_extractor\.conv_layers\.(\d+)\.conv\.", r"convolutions.\1."),
    (r"feature_extractor\.conv_layers\.0\.layer_norm\.", "first_norm."),
    (r"feature_projection\.layer_norm\.", "entry_norm."),
    (r"feature_projection\.projection\.", "entry."),
    (r"encoder\.pos_conv_embed\.conv\.bias", "position.bias"),
    (r"encoder\.pos_conv_embed\.conv\.(weight_g|parametrizations\.weight\.original0)", "position.length"),
    (r"encoder\.pos_conv_embed\.conv\.(weight_v|parametrizations\.weight\.original1)", "position.direction"),
    (r"encoder\.layer_norm\.", "norm."),
    (r"encoder\.layers\.(\d+)\.attention\.q_proj\.", r"layers.\1.attention.query."),
    (r"encoder\.layers\.(\d+)\.attention\.k_proj\.", r"layers.\1.attention.key."),
    (r"encoder\.layers\.(\d+)\.attention\.v_proj\.", r"layers.\1.attention.value."),
    (r"encoder\.layers\.(\d+)\.attention\.out_proj\.", r"layers.\1.attention.output."),
    (r"encoder\.layers\.(\d+)\.layer_norm\.", r"layers.\1.attention_norm."),
    (r"encoder\.layers\.(\d+)\.feed_forward\.intermediate_dense\.", r"layers.\1.widen."),
    (r"encoder\.layers\.(\d+)\.feed_forward\.output_dense\.", r"layers.\1.narrow."),
    (r"encoder\.layers\.(\d+)\.final_layer_norm\.", r"layers.\1.norm."),
)
_MERT_UNUSED = re.compile(r"masked_spec_embed|(final_proj|label_embs_concat)\b.*")
_MERT_REQUIRED = {
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


def load_clamp3(checkpoint: Path, text_folder: Path) -> Clamp3:
    """Return the encoders of a published CLaMP 3 file; the text encoder's head count is in `text_folder`/config.json.

    Every other size is taken from the tensors. What the file holds beside the model (optimizer, schedule) is not read
    into memory. Raises `BundleError`.
    """
    tensors = {}
    for name, tensor in read_tensors(checkpoint).items():
        if not _CLAMP3_UNUSED.fullmatch(name):
            tensors[_clamp3_name(name)] = tensor
    try:
        config = _clamp3_config(tensors, read_config(text_folder))
        table = "symbolic.patch_embedding.table"
        tensors[table] = tensors[table].T.contiguous()
    except KeyError as error:
        raise BundleError(f"{checkpoint.name} or the text encoder's config.json lacks {error}.") from error
    return fill(lambda: Clamp3(config), tensors, checkpoint.name)


def load_mert(folder: Path) -> Mert:
    """Return MERT from `folder`: config.json, and model.safetensors or pytorch_model.bin. Raises `BundleError`."""
    stored = folder / "model.safetensors"
    if not stored.is_file():
        stored = folder / "pytorch_model.bin"
    settings = read_config(folder)
    for name, allowed in _MERT_REQUIRED.items():
        if settings.get(name, allowed[0]) not in allowed:
            raise BundleError(f"{folder.name} is not a MERT that can be run here: {name} is {settings[name]}.")
    tensors = {
        rename(name, _MERT_RULES) or name: tensor
        for name, tensor in read_tensors(stored).items()
        if not _MERT_UNUSED.fullmatch(name)
    }
    try:
        config = _mert_config(settings)
        length, direction = tensors.pop("position.length"), tensors.pop("position.direction")
    except KeyError as error:
        raise BundleError(f"{folder.name} lacks {error}.") from error
    # Weight norm over the last axis, folded: its two parts are of use in training only.
    tensors["position.weight"] = length * direction / torch.linalg.vector_norm(direction, dim=(0, 1), keepdim=True)
    return fill(lambda: Mert(config), tensors, stored.name)


def _clamp3_name(name: str) -> str:
    renamed = rename(name, _CLAMP3_RULES)
    if renamed:
        return renamed
    for prefix, ours in _BERTS.items():
        inner = rename(name.removeprefix(prefix), _BERT_RULES) if name.startswith(prefix) else None
        if inner:
            return ours + inner
    return name


def _clamp3_config(tensors: Tensors, text: Mapping[str, Any]) -> Clamp3Config:
    if text.get("hidden_act", "gelu") != "gelu" or text.get("position_embedding_type", "absolute") != "absolute":
        raise BundleError("The text encoder is not of the kind that CLaMP 3 uses (XLM-R).")
    text_bert = _bert_config(
        tensors,
        "text.bert.",
        heads=int(text["num_attention_heads"]),
        first_position=int(text["pad_token_id"]) + 1,
        epsilon=float(text["layer_norm_eps"]),
    )
    vocabulary = tensors["text.words.weight"].shape[0]
    symbolic, audio = (_bert_config(tensors, f"{part}.bert.") for part in ("symbolic", "audio"))
    dims = {part: tensors[f"{part}.projection.weight"].shape[0] for part in ("text", "symbolic", "audio")}
    return Clamp3Config(
        TextConfig(text_bert, vocabulary, dims["text"]),
        SymbolicConfig(symbolic, dims["symbolic"]),
        AudioConfig(audio, features=audio.hidden, dims=dims["audio"]),
    )


def _bert_config(
    tensors: Tensors, prefix: str, heads: int | None = None, first_position: int = 0, epsilon: float = 1e-12
) -> BertConfig:
    positions, hidden = tensors[f"{prefix}position_table"].shape
    numbers = {
        int(name.removeprefix(f"{prefix}layers.").split(".")[0]) for name in tensors if f"{prefix}layers." in name
    }
    return BertConfig(
        hidden=hidden,
        layers=len(numbers),
        heads=heads or max(1, hidden // _HEAD),
        inner=tensors[f"{prefix}layers.0.widen.weight"].shape[0],
        positions=positions,
        token_types=tensors[f"{prefix}token_type_table"].shape[0],
        first_position=first_position,
        epsilon=epsilon,
    )


def _mert_config(settings: Mapping[str, Any]) -> MertConfig:
    return MertConfig(
        hidden=settings["hidden_size"],
        layers=settings["num_hidden_layers"],
        heads=settings["num_attention_heads"],
        inner=settings["intermediate_size"],
        epsilon=settings["layer_norm_eps"],
        channels=tuple(settings["conv_dim"]),
        kernels=tuple(settings["conv_kernel"]),
        strides=tuple(settings["conv_stride"]),
        position_kernel=settings["num_conv_pos_embeddings"],
        position_groups=settings["num_conv_pos_embedding_groups"],
    )
