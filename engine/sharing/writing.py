"""Writing a list as one file, whole or not at all; its suffix says what it becomes."""

import os
import uuid
from pathlib import Path

from engine.folders.system_path import system_path
from engine.sharing.document import to_document
from engine.sharing.pieces import SharedList, SharingError
from engine.sharing.playlist import to_playlist
from engine.sharing.table import to_table

SUFFIXES = (".m3u8", ".csv", ".json")
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def write_list(
    shared: SharedList, path: Path, *, relative: bool = False, byte_order_mark: bool = False, replace: bool = False
) -> None:
    """Write a list to `path` as M3U8, CSV or JSON, whichever its suffix says.

    `relative` is for the paths of a playlist, `byte_order_mark` for a table that Excel is to open. Raises SharingError
    where the suffix is another, the file cannot be written, or it is there and not to be replaced.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise SharingError(f"{path} does not end with {', '.join(SUFFIXES)}, so it is not clear what to write.")
    if suffix == ".m3u8":
        text = to_playlist(shared, path, relative=relative)
    else:
        text = to_table(shared) if suffix == ".csv" else to_document(shared)
    mark = _BYTE_ORDER_MARK if suffix == ".csv" and byte_order_mark else b""
    _write(mark + text.encode(), path, replace=replace)


def _write(data: bytes, path: Path, *, replace: bool) -> None:
    target = system_path(path.absolute())
    part = target.with_name(f".{uuid.uuid4().hex[:8]}.part")
    try:
        if os.path.lexists(target) and not replace:
            raise SharingError(f"{path} is there already.")
        if target.is_dir():
            raise SharingError(f"{path} is a folder.")
        try:
            part.write_bytes(data)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise SharingError(f"{path} cannot be written: {error.strerror or type(error).__name__}.") from error
