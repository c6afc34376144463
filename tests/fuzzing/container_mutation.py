"""Changing what lies inside a zip archive, and the archive's own directory."""

import io
import random
import zipfile
import zlib
from collections.abc import Callable

_LARGEST_MEMBER = 2_000_000
_NAMES = (
    "../../a.xml",
    "/etc/passwd",
    "",
    "a" * 300 + ".xml",
    "META-INF/container.xml",
    "score.xml",
    "\udcff.xml",
    "C:\\a",
    "é.mscx",
)

MutateInner = Callable[[bytes, bytes, random.Random], bytes]
Members = dict[str, bytes]


def is_container(data: bytes) -> bool:
    """Tell whether a file is a zip archive."""
    return data.startswith(b"PK\x03\x04")


def mutate_container(data: bytes, other: bytes, generator: random.Random, mutate_inner: MutateInner) -> bytes:
    """Unpack an archive, change a member or the members' names, and pack it; `other` is an archive to borrow from."""
    members, others = _unpack(data), _unpack(other)
    if not members:
        return mutate_inner(data, other, generator)
    name = generator.choice(sorted(members, key=lambda member: (-len(members[member]), member))[:3])
    way = generator.random()
    if way < 0.8:
        like = others.get(name, next(iter(others.values()), b""))
        members[name] = mutate_inner(members[name], like, generator)
    elif way < 0.85:
        members[generator.choice(_NAMES)] = members.pop(name)
    elif way < 0.9:
        del members[name]
    elif way < 0.95 and others:
        members[name] = others[generator.choice(sorted(others))]
    else:
        members[name] = _pack(members, zipfile.ZIP_STORED)
    packed = _pack(members, generator.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)))
    return mutate_inner(packed, other, generator) if generator.random() < 0.05 else packed


def without_times(data: bytes) -> bytes:
    """Return a file as it is, and an archive packed anew without the times at which its members were made."""
    return (_pack(_unpack(data), zipfile.ZIP_DEFLATED) if is_container(data) else data) or data


def _unpack(data: bytes) -> Members:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return {
                entry.filename: archive.read(entry)
                for entry in archive.infolist()
                if entry.file_size <= _LARGEST_MEMBER
            }
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, RuntimeError, NotImplementedError):
        return {}


def _pack(members: Members, method: int) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", method) as archive:
        for name, data in members.items():
            # Whatever the time is, the same members give the same archive.
            entry = zipfile.ZipInfo(name.encode("utf-8", "replace").decode() or "empty")
            entry.compress_type = method
            archive.writestr(entry, data)
    return packed.getvalue()
