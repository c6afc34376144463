"""An archive is read where everything in it lies as its table of contents says, and refused everywhere else."""

import io
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from engine.bundles.checkpoints.opening import open_tensors
from tests.bundles.checkpoints.making import archive, described, refusal, simple, storage, table, tensor, write

DESCRIPTION = described(table(weight=tensor(storage("0", 12), (3, 4))))
NUMBERS = np.arange(12, dtype="<f4").tobytes()


def local_of(content: bytes, name: bytes) -> int:
    """Where the header before a member begins."""
    return content.index(name) - 30


def central_of(content: bytes, name: bytes) -> int:
    """Where a member's entry in the table of contents begins."""
    return content.rindex(name) - 46


def changed(content: bytes, place: int, layout: str, *values: int) -> bytes:
    data = bytearray(content)
    struct.pack_into(f"<{layout}", data, place, *values)
    return bytes(data)


LAST = b"archive/data/0"
Change = Callable[[bytes], bytes]


def in_front(offset: int, layout: str, value: int) -> Change:
    return lambda content: changed(content, local_of(content, LAST) + offset, layout, value)


def in_table(offset: int, layout: str, *values: int) -> Change:
    return lambda content: changed(content, central_of(content, LAST) + offset, layout, *values)


def at_end(offset: int, layout: str, *values: int) -> Change:
    return lambda content: changed(content, len(content) - 22 + offset, layout, *values)


FULL = 2**32 - 1
FRONT = "not what its table of contents says"
PACKED = "compressed or encrypted"
CHANGES: dict[str, tuple[Change, str]] = {
    "a member longer than it is": (in_table(20, "2L", 999, 999), "behind"),
    "sizes that differ": (in_table(24, "L", 47), PACKED),
    "encryption": (in_table(8, "H", 1), PACKED),
    "compression in front": (in_front(8, "H", 8), FRONT),
    "encryption in front": (in_front(6, "H", 1), FRONT),
    "another name in front": (lambda content: content.replace(LAST, b"archive/data/1", 1), FRONT),
    "no header": (in_front(0, "L", 0), FRONT),
    "a header elsewhere": (in_table(42, "L", 7), "is damaged"),
    "a header outside": (in_table(42, "L", 2**31), "cannot be read"),
    "a long extra field in front": (in_front(28, "H", 60_000), "behind"),
    "one entry more": (at_end(8, "2H", 5, 5), "cannot be read"),
    "one entry less": (at_end(8, "2H", 3, 3), "longer than it says"),
    "other volumes": (at_end(4, "H", 1), "several volumes"),
    "entries elsewhere": (at_end(8, "H", 2), "several volumes"),
    "a table elsewhere": (at_end(16, "L", 5), "not where it should be"),
    "a comment": (lambda content: at_end(20, "H", 3)(content) + b"abc", "does not end"),
    "sizes of 64 bits that are missing": (in_table(24, "L", FULL), "is missing"),
    "a table of 64 bits that is missing": (at_end(16, "L", FULL), "does not end"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_does_not_fit_is_refused(name: str, tmp_path: Path) -> None:
    change, reason = CHANGES[name]
    assert reason in refusal(change(simple()), tmp_path)


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_compressed_members_are_refused(method: int, tmp_path: Path) -> None:
    content = archive(DESCRIPTION, {"0": NUMBERS}, method)
    assert "compressed or encrypted, which torch writes none of: archive/data.pkl" in refusal(content, tmp_path)


def test_two_members_of_one_name_are_refused(tmp_path: Path) -> None:
    content = archive(DESCRIPTION, {"0": NUMBERS, "1": NUMBERS}).replace(b"data/1", b"data/0")
    assert "two of its parts have one name" in refusal(content, tmp_path)


def test_a_member_within_another_is_refused(tmp_path: Path) -> None:
    inner = archive(b"", {"1": b"inside"})
    begin, end = local_of(inner, b"archive/data/1"), central_of(inner, b"archive/data.pkl")
    content = archive(DESCRIPTION, {"0": inner[begin:end], "1": b"inside"})
    # The entry of the second now points into the first, where another header of the same name is found.
    inside = content.index(inner[begin:end])
    overlapping = changed(content, central_of(content, b"archive/data/1") + 42, "L", inside)
    assert "within each other" in refusal(overlapping, tmp_path)


@pytest.mark.parametrize(
    ("names", "reason"),
    [
        (("a/data.pkl", "b/data.pkl"), "none that torch wrote"),
        (("a/b/data.pkl",), "none that torch wrote"),
        (("data.pkl",), "none that torch wrote"),
        (("word/document.xml",), "none that torch wrote"),
        (("a/data.pkl", "a/constants.pkl", "a/code/a.py"), "TorchScript"),
        ((b"a/data.pkl\xff".decode("latin-1"),), "none that torch wrote"),
    ],
)
def test_other_archives_are_refused(names: tuple[str, ...], reason: str, tmp_path: Path) -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as file:
        for name in names:
            file.writestr(name, DESCRIPTION)
    assert reason in refusal(held.getvalue(), tmp_path)


def test_a_name_that_is_no_text_is_refused(tmp_path: Path) -> None:
    assert "cannot be read" in refusal(simple().replace(b"byteorder", b"byte\xff\xfe\xfd\xfcr"), tmp_path)


@pytest.mark.slow
@pytest.mark.parametrize(("count", "accepted"), [(66_000, True), (100_001, False)])
def test_many_members_take_a_table_of_64_bits(count: int, accepted: bool, tmp_path: Path) -> None:
    content = archive(DESCRIPTION, {str(number): NUMBERS[: 48 if number == 0 else 0] for number in range(count - 3)})
    assert content.count(b"PK\6\6") == 1
    if accepted:
        assert open_tensors(write(tmp_path / "many.pth", content))["weight"].read().sum() == 66
        wide = content.rindex(b"PK\6\6")
        for place in (wide + 4, wide + 24, wide + 32, wide + 40, wide + 48, wide + 56 + 8):
            refusal(changed(content, place, "Q", 1), tmp_path)
    else:
        assert "100,001 parts" in refusal(content, tmp_path)


@pytest.mark.slow
def test_members_beyond_four_gigabytes_are_found(tmp_path: Path) -> None:
    path = tmp_path / "large.pth"
    with path.open("wb") as raw, zipfile.ZipFile(raw, "w") as file:
        file.writestr("archive/data.pkl", DESCRIPTION)
        with file.open("archive/data/1", "w", force_zip64=True) as hole:
            hole.write(b"begin")
        # What follows is moved behind a hole that takes no room on the disk; the hole becomes part of the member.
        file.writestr("archive/data/0", NUMBERS)
    content = path.read_bytes()
    last, table_start = local_of(content, b"archive/data/0"), central_of(content, b"archive/data.pkl")
    shift = 5 * 2**30
    with path.open("wb") as raw:
        raw.write(content[:last])
        raw.seek(last + shift)
        raw.write(content[last:table_start])
        raw.write(moved_table(content[table_start:], last, table_start, shift))
    assert open_tensors(path)["weight"].read().sum() == 66


def moved_table(stored: bytes, last: int, start: int, shift: int) -> bytes:
    """The end of an archive whose last member and table lie `shift` bytes further back."""
    place = stored.rindex(b"archive/data/0") - 46
    entry = bytearray(stored[place : place + 46 + 14])
    struct.pack_into("<L", entry, 42, 2**32 - 1)
    struct.pack_into("<H", entry, 30, 12)
    table_bytes = stored[:place] + bytes(entry) + struct.pack("<HHQ", 1, 8, last + shift)
    end = start + shift + len(table_bytes)
    wide = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, 3, 3, len(table_bytes), start + shift)
    locator = struct.pack("<4sLQL", b"PK\6\7", 0, end, 1)
    narrow = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 3, 3, len(table_bytes), 2**32 - 1, 0)
    return table_bytes + wide + locator + narrow
