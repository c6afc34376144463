"""Files that `torch.save` writes since torch 1.6: a ZIP archive of one pickle and of the numbers that it refers to."""

from collections.abc import Mapping
from mmap import mmap
from zlib import crc32

from engine.bundles.checkpoints.archive import Member, read_members
from engine.bundles.checkpoints.pickled import LARGEST, Place, read_pickle
from engine.bundles.checkpoints.stored import KINDS, Extent, MappedTensor, UnfitError, shown

_DESCRIPTION = "/data.pkl"
# What training scripts call the weights among other things that they keep.
_WEIGHTS = "model"
_PARALLEL = "module."


def read_torch_file(source: str, mapped: mmap) -> dict[str, MappedTensor]:
    """Return the tensors of the file `source`, by name: those at its top, or under `model` if there is such an entry.

    What else the file holds, such as an optimizer's state, is not looked at. Raises `UnfitError`.
    """
    members = read_members(mapped)
    root = _find_root(members)
    description = members[root + _DESCRIPTION]
    if description.size > LARGEST:
        raise UnfitError(f"describes its contents in {description.size:,} bytes, which no checkpoint needs")
    if _bytes_of(members.get(f"{root}/byteorder"), mapped) not in (b"", b"little"):
        raise UnfitError("was written by a machine that turns numbers the other way round, which is not read here")
    weights = _to_weights(read_pickle(_bytes_of(description, mapped)))
    extents: dict[str, Extent] = {}
    tensors: dict[str, MappedTensor] = {}
    for stored_name, place in weights.items():
        name = stored_name.removeprefix(_PARALLEL)
        if name in tensors:
            raise UnfitError(f"holds two tensors called {shown(name)}")
        key = place.storage.key
        if key not in extents:
            extents[key] = _to_extent(source, mapped, members.get(f"{root}/data/{key}"), name)
        _check(place, extents[key], name)
        tensors[name] = MappedTensor(
            shown(name), extents[key], place.storage.kind, place.shape, place.offset, place.strides
        )
    return tensors


def _find_root(members: Mapping[str, Member]) -> str:
    roots = [
        name.removesuffix(_DESCRIPTION) for name in members if name.endswith(_DESCRIPTION) and name.count("/") == 1
    ]
    if len(roots) != 1:
        raise UnfitError("is an archive, but none that torch wrote")
    if f"{roots[0]}/constants.pkl" in members:
        raise UnfitError("holds a program of torch's (TorchScript), which is not run here: weights alone are needed")
    return roots[0]


def _bytes_of(member: Member | None, mapped: mmap) -> bytes:
    if member is None:
        return b""
    data = mapped[member.start : member.start + member.size]
    if member.crc and crc32(data) != member.crc:
        raise UnfitError("is damaged: a part of it is not what was written (its checksum is wrong)")
    return data


def _to_weights(described: object) -> dict[str, Place]:
    if isinstance(described, dict) and isinstance(described.get(_WEIGHTS), dict):
        described = described[_WEIGHTS]
    if not isinstance(described, dict) or not described:
        raise UnfitError("holds no tensors by name")
    weights = {}
    for name, place in described.items():
        if not isinstance(name, str) or not isinstance(place, Place):
            raise UnfitError(f"holds no tensors by name: {shown(str(name))} is something else")
        weights[name] = place
    return weights


def _to_extent(source: str, mapped: mmap, member: Member | None, name: str) -> Extent:
    if member is None:
        raise UnfitError(f"is not whole: the numbers of {shown(name)} are missing")
    return Extent(source, mapped, member.start, member.size, member.crc)


def _check(place: Place, extent: Extent, name: str) -> None:
    """Raise `UnfitError` unless a tensor lies within its storage, and its storage is the whole of its extent."""
    storage = place.storage
    count, last = 1, place.offset
    for length, stride in zip(place.shape, place.strides, strict=True):
        count *= length
        last += (length - 1) * stride
    whole = storage.count * KINDS[storage.kind].itemsize == extent.size
    # Strides of 0 would make much of little: more numbers than there are.
    if not whole or count > storage.count or (count and last >= storage.count):
        raise UnfitError(f"is damaged or made to deceive: {shown(name)} does not lie where the file says")
