"""Files of the safetensors format: a JSON table of tensors, then their numbers one after the other.

Read here rather than by the safetensors package, which gives numpy copies instead of a view of the file, and no
bfloat16. Source: the format's description in the README of huggingface/safetensors.
"""

import json
from mmap import mmap

from engine.bundles.checkpoints.stored import KINDS, Extent, MappedTensor, UnfitError, shown

_HEAD = 8
_LARGEST_TABLE = 16 * 2**20
_NOTES = "__metadata__"
_MOST_AXES = 8


def table_length(mapped: mmap) -> int | None:
    """Return the length of the JSON table if `mapped` looks like a safetensors file, else None."""
    length = int.from_bytes(mapped[:_HEAD], "little")
    return length if mapped[_HEAD : _HEAD + 1] == b"{" and length <= len(mapped) - _HEAD else None


def read_safetensors(source: str, mapped: mmap, length: int) -> dict[str, MappedTensor]:
    """Return the tensors of the file `source` by name; its table is `length` bytes long. Raises `UnfitError`."""
    if length > _LARGEST_TABLE:
        raise UnfitError(f"describes its contents in {length:,} bytes, which no checkpoint needs")
    try:
        table = json.loads(mapped[_HEAD : _HEAD + length].decode(), object_pairs_hook=_to_unique)
    except (ValueError, RecursionError) as error:
        raise UnfitError("is damaged: its table of contents cannot be read") from error
    start = _HEAD + length
    tensors = {}
    place = 0
    rows = [(name, row) for name, row in table.items() if name != _NOTES]
    for name, row in sorted(rows, key=lambda named: _extent_of(named[1])):
        match row:
            case {"dtype": str(kind), "shape": list(shape), "data_offsets": [int(begin), int(end)]} if (
                kind in KINDS and begin == place and len(shape) <= _MOST_AXES and _fits(kind, shape, end - begin)
            ):
                place = end
            case _:
                raise UnfitError(f"is damaged, or its kind of numbers is not read here: {shown(name)}")
        extent = Extent(source, mapped, start + begin, end - begin)
        tensors[name] = MappedTensor(shown(name), extent, kind, tuple(shape), 0, _to_strides(shape))
    if not tensors:
        raise UnfitError("holds no tensors by name")
    if start + place != len(mapped):
        raise UnfitError("is cut short or damaged: it is not as long as its table of contents says")
    return tensors


def _to_unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name occurs twice")
    return found


def _extent_of(row: object) -> tuple[int, int]:
    match row:
        case {"data_offsets": [int(begin), int(end)]}:
            return begin, end
    return 0, 0


def _fits(kind: str, shape: list[object], size: int) -> bool:
    count = 1
    for length in shape:
        if type(length) is not int or length < 0:
            return False
        count *= length
    wanted: int = count * KINDS[kind].itemsize
    return wanted == size


def _to_strides(shape: list[int]) -> tuple[int, ...]:
    strides = [1]
    for length in reversed(shape[1:]):
        strides.insert(0, strides[0] * length)
    return tuple(strides) if shape else ()
