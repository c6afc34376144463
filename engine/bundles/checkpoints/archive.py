"""The directory of a ZIP archive as torch writes them: members stored as they are, none within another.

Of what the format allows (PKWARE's APPNOTE, 6.3.10) this reads what torch uses, 64-bit sizes included, and refuses the
rest: the archive is a map of places in memory, and whatever two readers could understand differently is no map.
"""

import struct
from dataclasses import dataclass
from mmap import mmap

from engine.bundles.checkpoints.stored import UnfitError, shown

_END = struct.Struct("<4s4H2LH")
_END_64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR_64 = struct.Struct("<4sLQL")
_ENTRY = struct.Struct("<4s4B4HL2L5H2L")
_LOCAL = struct.Struct("<4s5H3L2H")

_MANY_ENTRIES = 100_000
_LARGE_DIRECTORY = 32 * 2**20
_ENCRYPTED = 1
_FULL_16, _FULL_32 = 0xFFFF, 0xFFFFFFFF
_WIDE_SIZES = 1


@dataclass(frozen=True, slots=True)
class Member:
    """A member's bytes: where in the file they begin, how many they are, and their CRC-32."""

    start: int
    size: int
    crc: int


@dataclass(frozen=True, slots=True)
class _Directory:
    start: int
    size: int
    entries: int


@dataclass(frozen=True, slots=True)
class _Entry:
    name: bytes
    header: int
    size: int
    crc: int


def read_members(mapped: mmap) -> dict[str, Member]:
    """Return the members of the archive that `mapped` is, by name; raises `UnfitError`."""
    try:
        directory = _find_directory(mapped)
        entries = _read_entries(mapped, directory)
        members: dict[str, Member] = {}
        free = 0
        for entry in sorted(entries, key=lambda entry: entry.header):
            if entry.header < free:
                raise UnfitError("is damaged or made to deceive: parts of it lie within each other")
            member = _to_member(mapped, entry)
            free = member.start + member.size
            if free > directory.start:
                raise UnfitError("is damaged: a part of it ends behind the archive's contents")
            if members.setdefault(entry.name.decode(), member) is not member:
                raise UnfitError("is damaged or made to deceive: two of its parts have one name")
    except (struct.error, UnicodeDecodeError) as error:
        raise UnfitError("is cut short or damaged: its table of contents cannot be read") from error
    return members


def _find_directory(mapped: mmap) -> _Directory:
    end = len(mapped) - _END.size
    fields = _END.unpack_from(mapped, max(end, 0))
    if fields[0] != b"PK\5\6" or fields[7]:
        raise UnfitError("is cut short or damaged: it does not end as torch's files end")
    _, disk, first_disk, here, entries, size, start, _ = fields
    stop = end
    if _FULL_16 in (here, entries) or _FULL_32 in (size, start) or _has_locator(mapped, end):
        stop, disk, first_disk, here, entries, size, start = _find_wide_directory(mapped, end)
    if disk or first_disk or here != entries:
        raise UnfitError("is damaged: it claims to be one of several volumes")
    if start + size != stop:
        raise UnfitError("is cut short or damaged: its table of contents is not where it should be")
    if entries > _MANY_ENTRIES or size > _LARGE_DIRECTORY:
        raise UnfitError(f"claims to have {entries:,} parts, which no checkpoint has")
    return _Directory(start, size, entries)


def _has_locator(mapped: mmap, end: int) -> bool:
    start = end - _LOCATOR_64.size
    return start >= 0 and mapped[start : start + 4] == b"PK\6\7"


def _find_wide_directory(mapped: mmap, end: int) -> tuple[int, int, int, int, int, int, int]:
    """Return where the 64-bit end record begins, the two disks, both counts of entries, size and start."""
    locator = end - _LOCATOR_64.size
    record = locator - _END_64.size
    if record < 0:
        raise UnfitError("is cut short or damaged: it does not end as torch's files end")
    signature, locator_disk, place, disks = _LOCATOR_64.unpack_from(mapped, locator)
    fields = _END_64.unpack_from(mapped, record)
    expected = (b"PK\6\7", 0, record, 1, b"PK\6\6", _END_64.size - 12)
    if (signature, locator_disk, place, max(disks, 1), fields[0], fields[1]) != expected:
        raise UnfitError("is cut short or damaged: it does not end as torch's files end")
    _, _, _, _, disk, first_disk, here, entries, size, start = fields
    return record, disk, first_disk, here, entries, size, start


def _read_entries(mapped: mmap, directory: _Directory) -> list[_Entry]:
    table = mapped[directory.start : directory.start + directory.size]
    entries = []
    place = 0
    for _ in range(directory.entries):
        fields = _ENTRY.unpack_from(table, place)
        flags, method, crc, packed, size = fields[5], fields[6], fields[9], fields[10], fields[11]
        name_length, extra_length, comment_length, header = fields[12], fields[13], fields[14], fields[18]
        place += _ENTRY.size
        name = table[place : place + name_length]
        extra = table[place + name_length : place + name_length + extra_length]
        place += name_length + extra_length + comment_length
        if fields[0] != b"PK\1\2" or place > len(table):
            raise UnfitError("is cut short or damaged: its table of contents cannot be read")
        size, packed, header = _widen((size, packed, header), extra)
        if method or flags & _ENCRYPTED or size != packed:
            raise UnfitError(
                f"holds a part that is compressed or encrypted, which torch writes none of: "
                f"{shown(name.decode(errors='replace'))}"
            )
        entries.append(_Entry(name, header, size, crc))
    if place != len(table):
        raise UnfitError("is damaged: its table of contents is longer than it says")
    return entries


def _widen(narrow: tuple[int, int, int], extra: bytes) -> tuple[int, int, int]:
    """Return the three numbers with those that do not fit 32 bits taken from the extra field that holds them."""
    if _FULL_32 not in narrow:
        return narrow
    place = 0
    while place < len(extra):
        kind, length = struct.unpack_from("<2H", extra, place)
        if kind == _WIDE_SIZES:
            count = sum(number == _FULL_32 for number in narrow)
            wide = iter(struct.unpack_from(f"<{count}Q", extra[place + 4 : place + 4 + length]))
            size, packed, header = (next(wide) if number == _FULL_32 else number for number in narrow)
            return size, packed, header
        place += 4 + length
    raise UnfitError("is damaged: the size of a part of it is missing")


def _to_member(mapped: mmap, entry: _Entry) -> Member:
    """Return where the bytes of a member lie, which what stands before them must agree with."""
    fields = _LOCAL.unpack_from(mapped, entry.header)
    flags, method, name_length, extra_length = fields[2], fields[3], fields[9], fields[10]
    name_start = entry.header + _LOCAL.size
    name = mapped[name_start : name_start + name_length]
    if fields[0] != b"PK\3\4" or name != entry.name or method or flags & _ENCRYPTED:
        raise UnfitError("is damaged or made to deceive: its parts are not what its table of contents says")
    return Member(name_start + name_length + extra_length, entry.size, entry.crc)
