"""A CLaMP 3 checkpoint and MERT of the published sizes with random weights, written one tensor at a time."""

import json
import pickle
import shutil
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np

from engine.bundles.checkpoints import clamp3, mert
from engine.bundles.checkpoints.binding import Shapes, clamp3_shapes, mert_shapes
from engine.bundles.sizes import Clamp3Config, MertConfig
from tests.bundles.checkpoints.making import described, number, storage, table, tensor
from tests.golden_bundle import MERT, TEXT

_ALIGNED = 64
_PIECE = 2**22
_DEVIATION = 0.02

Fill = Callable[[np.random.Generator, int], "np.ndarray[tuple[int], np.dtype[np.float32]]"]


def write_clamp3(path: Path) -> None:
    """Write CLaMP 3 with its three encoders, and what AdamW keeps of every parameter: about 5.5 GB."""
    config = Clamp3Config()
    shapes = clamp3_shapes(config)
    turned = "symbolic.patch_embedding.table"
    shapes[turned] = shapes[turned][::-1]
    published = {clamp3._published(name): shape for name, shape in shapes.items()}
    for prefix in ("text_model.", "symbolic_model.base.", "audio_model."):
        published |= {f"{prefix}pooler.dense.weight": (768, 768), f"{prefix}pooler.dense.bias": (768,)}
    for prefix in ("symbolic_model.base.", "audio_model."):
        published[f"{prefix}embeddings.word_embeddings.weight"] = (1, 768)
    _write(path, published, with_optimizer=True)


def write_mert(folder: Path) -> None:
    """Write MERT-v1-95M's `config.json` and `pytorch_model.bin` into `folder`: 378 MB."""
    config = MertConfig()
    shapes = mert_shapes(config)
    weight = shapes.pop("position.weight")
    published = {mert._published(name): shape for name, shape in shapes.items()}
    published |= {mert._LENGTH: (1, 1, config.position_kernel), mert._DIRECTION: weight}
    published["masked_spec_embed"] = (config.hidden,)
    settings = json.loads((MERT / "config.json").read_text(encoding="utf-8")) | {
        "hidden_size": config.hidden,
        "num_hidden_layers": config.layers,
        "num_attention_heads": config.heads,
        "intermediate_size": config.inner,
        "conv_dim": config.channels,
        "num_conv_pos_embeddings": config.position_kernel,
        "num_conv_pos_embedding_groups": config.position_groups,
    }
    (folder / "config.json").write_text(json.dumps(settings), encoding="utf-8")
    _write(folder / "pytorch_model.bin", published, with_optimizer=False)


def write_text_encoder(folder: Path) -> None:
    """Write XLM-R's settings, and its tokenizer, which is the real one."""
    settings = json.loads((TEXT / "config.json").read_text(encoding="utf-8")) | {"num_attention_heads": 12}
    (folder / "config.json").write_text(json.dumps(settings), encoding="utf-8")
    shutil.copyfile(TEXT / "tokenizer.json", folder / "tokenizer.json")


def _write(path: Path, shapes: Shapes, *, with_optimizer: bool) -> None:
    random = np.random.default_rng(1)
    keys = {name: str(place) for place, name in enumerate(shapes)}
    counts = {name: int(np.prod(shape)) for name, shape in shapes.items()}
    model = table(**{name: tensor(storage(keys[name], counts[name]), shape) for name, shape in shapes.items()})
    content = table(model=model, optimizer=_optimizer(shapes, counts), epoch=number(3)) if with_optimizer else model
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("archive/data.pkl", described(content))
        archive.writestr("archive/byteorder", "little")
        for name in shapes:
            _write_numbers(archive, keys[name], counts[name], _fill_for(name), random)
        if with_optimizer:
            for name in shapes:
                for kind in ("m", "v"):
                    _write_numbers(archive, f"{keys[name]}{kind}", counts[name], _like_weights, random)
        archive.writestr("archive/version", "3\n")


def _optimizer(shapes: Shapes, counts: Mapping[str, int]) -> bytes:
    """What AdamW keeps: two tensors of its shape for each parameter."""
    states = b""
    for place, (name, shape) in enumerate(shapes.items()):
        kept = {
            "exp_avg": tensor(storage(f"{place}m", counts[name]), shape),
            "exp_avg_sq": tensor(storage(f"{place}v", counts[name]), shape),
        }
        states += number(place) + table(**kept)
    return table(state=pickle.EMPTY_DICT + pickle.MARK + states + pickle.SETITEMS)


def _write_numbers(archive: zipfile.ZipFile, key: str, count: int, fill: Fill, random: np.random.Generator) -> None:
    member = zipfile.ZipInfo(f"archive/data/{key}")
    start = archive.start_dir + 30 + len(member.filename) + 4
    # As torch does it: what is mapped into memory begins at a multiple of 64.
    padding = -start % _ALIGNED
    member.extra = b"FB" + padding.to_bytes(2, "little") + b"Z" * padding
    with archive.open(member, "w") as file:
        for begin in range(0, count, _PIECE):
            file.write(fill(random, min(_PIECE, count - begin)).astype("<f4").tobytes())


def _fill_for(name: str) -> Fill:
    if "norm" in name.lower() and name.endswith("weight"):
        return lambda _, count: np.ones(count, np.float32)
    if name.endswith("bias"):
        return lambda _, count: np.zeros(count, np.float32)
    return _like_weights


def _like_weights(random: np.random.Generator, count: int) -> "np.ndarray[tuple[int], np.dtype[np.float32]]":
    return random.standard_normal(count, np.float32) * np.float32(_DEVIATION)
