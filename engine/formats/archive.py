"""Files and zip archives that nobody vouches for: reading them, and the members that they have, within a limit."""

import io
import posixpath
import struct
import zipfile
import zlib
from typing import BinaryIO

from engine.errors import UnreadableFileError

MAX_BYTES = 100_000_000
ZIP_START = b"PK\x03\x04"
_MAX_MEMBERS = 10_000
_ENTRY_START = b"PK\x01\x02"
# The module unpacks other methods in one go, so that a few bytes could fill the memory.
_BOUNDED_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_DAMAGE = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError,
)  # fmt: skip


def read_whole(file: BinaryIO, limit: int = MAX_BYTES, what: str = "score") -> bytes:
    """Return all bytes of a file; raises UnreadableFileError where they are more than `limit`."""
    data = file.read(limit + 1)
    if len(data) > limit:
        raise UnreadableFileError(f"The {what} is larger than {limit // 1_000_000} MB.")
    return data


class Archive:
    """The members of a zip archive by plain name: slashes, no leading one, lower case, without macOS's additions.

    All that is read from one archive is at most `limit` bytes, whatever size it claims; nothing is written to disk.
    """

    def __init__(self, data: bytes, limit: int = MAX_BYTES) -> None:
        """Read the list of members; raises UnreadableFileError where it is damaged."""
        if data.count(_ENTRY_START) > _MAX_MEMBERS:
            raise UnreadableFileError("The compressed score has too many members.")
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _DAMAGE as error:
            raise _damaged() from error
        entries = [entry for entry in self._zip.infolist() if entry.filename and not entry.is_dir()]
        self._members = {to_plain_name(entry.filename): entry for entry in entries}
        self.names = tuple(name for name in self._members if not _is_macs_own(name))
        self._limit = limit
        self._left = limit

    def read(self, name: str) -> bytes:
        """Return the bytes of a member, however its name is written.

        Raises UnreadableFileError where it is absent, damaged or encrypted, or where more than the limit was read.
        """
        entry = self._members.get(to_plain_name(name))
        if entry is None:
            raise UnreadableFileError(f"The compressed score lacks its member {to_plain_name(name)[:100]!r}.")
        if entry.compress_type not in _BOUNDED_METHODS:
            raise UnreadableFileError("The compressed score is packed in a way that Incipit does not read.")
        try:
            with self._zip.open(entry) as member:
                data = member.read(self._left + 1)
        except _DAMAGE as error:
            raise _damaged() from error
        if len(data) > self._left:
            raise UnreadableFileError(f"The score is larger than {self._limit // 1_000_000} MB once unpacked.")
        self._left -= len(data)
        return data


def to_plain_name(path: str) -> str:
    """Return a path as one writes it on every system: slashes, no leading one, no dots, lower case."""
    return posixpath.normpath(path.replace("\\", "/").lstrip("/")).lower()


def _is_macs_own(name: str) -> bool:
    """Tell the twins that macOS packs beside the real members."""
    return name.startswith("__macosx/") or posixpath.basename(name).startswith("._")


def _damaged() -> UnreadableFileError:
    return UnreadableFileError("The compressed score is damaged or encrypted and cannot be unpacked.")
