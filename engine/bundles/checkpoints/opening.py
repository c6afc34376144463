"""Which kind of checkpoint a file is, told from its beginning and not from its name."""

import mmap
from pathlib import Path

from engine.bundles.checkpoints.safetensors_file import read_safetensors, table_length
from engine.bundles.checkpoints.stored import MappedTensor, UnfitError
from engine.bundles.checkpoints.torch_file import read_torch_file
from engine.errors import BundleError

_ARCHIVE = b"PK\3\4"
_PICKLE = b"\x80"
# The number 0x1950a86a20f9469cfc6c, with which torch began its files before version 1.6.
_OLD_TORCH = b"\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19."
_POINTER = b"version https://git-lfs"


def open_tensors(path: Path) -> dict[str, MappedTensor]:
    """Return the tensors of a torch or safetensors file by name; their numbers stay in the file until they are read.

    The file stays open as long as one of them is kept. Raises `BundleError`.
    """
    try:
        with path.open("rb") as file:
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except FileNotFoundError as error:
        raise BundleError(f"There is no file {path}.") from error
    except OSError as error:
        raise BundleError(f"{path} cannot be opened: {error.strerror or type(error).__name__}.") from error
    except ValueError as error:
        raise BundleError(f"{path.name} is empty.") from error
    try:
        return _read(path.name, mapped)
    except UnfitError as error:
        raise BundleError(f"{path.name} {error}.") from error


def _read(source: str, mapped: mmap.mmap) -> dict[str, MappedTensor]:
    beginning = mapped[:32]
    length = table_length(mapped)
    if beginning.startswith(_ARCHIVE):
        return read_torch_file(source, mapped)
    if length is not None:
        return read_safetensors(source, mapped, length)
    if beginning.startswith(_PICKLE) and beginning[2:].startswith(_OLD_TORCH):
        raise UnfitError(
            "was written by a torch older than 1.6: load it with a newer one and save it again, "
            "or take the model.safetensors that is published beside it"
        )
    if beginning.startswith(_PICKLE):
        raise UnfitError("is a bare pickle, which could run code when it is read: it was not read")
    if beginning.startswith(_POINTER):
        raise UnfitError("is only a pointer to the file, as Git keeps it: download the file itself")
    if beginning.lstrip().lower().startswith((b"<!doctype", b"<html")):
        raise UnfitError("is a web page: download the file itself")
    raise UnfitError("is no checkpoint: it is neither a file of torch nor of safetensors")
