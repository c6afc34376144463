"""Zip archives as they come: odd names, additions of macOS, damage, encryption, bombs and path tricks."""

import io
import zipfile

import pytest

from engine.errors import UnreadableFileError
from engine.formats.archive import Archive


def packed(*members: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return buffer.getvalue()


def test_members_are_found_however_their_names_are_written() -> None:
    archive = Archive(
        packed(("Content\\Score.GPIF", b"a"), ("/rooted.xml", b"b"), ("./x/../y.xml", b"c"), ("dir/", b""))
    )
    assert archive.names == ("content/score.gpif", "rooted.xml", "y.xml")
    assert [archive.read(name) for name in ("Content/score.gpif", "ROOTED.xml", "y.xml")] == [b"a", b"b", b"c"]


def test_what_macos_adds_is_left_out() -> None:
    archive = Archive(packed(("__MACOSX/._a.xml", b"1"), ("deep/._a.xml", b"2"), ("a.xml", b"3")))
    assert archive.names == ("a.xml",)


def test_an_absent_member() -> None:
    with pytest.raises(UnreadableFileError, match=r"lacks its member 'b\.xml'\.$"):
        Archive(packed(("a.xml", b""))).read("b.xml")


def test_all_that_is_read_counts_against_the_limit() -> None:
    archive = Archive(packed(("a", bytes(600)), ("b", bytes(600))), 1_000)
    assert archive.read("a") == bytes(600)
    with pytest.raises(UnreadableFileError, match="once unpacked"):
        archive.read("b")


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_methods_that_cannot_be_bounded_are_refused(method: int) -> None:
    with pytest.raises(UnreadableFileError, match="packed in a way"):
        Archive(packed(("a", bytes(1_000)), method=method)).read("a")


def test_too_many_members() -> None:
    with pytest.raises(UnreadableFileError, match="too many members"):
        Archive(packed(*((f"{number}", b"") for number in range(10_001))))


@pytest.mark.parametrize("place", range(0, 120, 3))
def test_damage_anywhere_gives_the_bytes_or_one_sentence(place: int) -> None:
    data = bytearray(packed(("a.xml", b"some text, some text, some text")))
    data[place] ^= 0xFF
    try:
        archive = Archive(bytes(data))
        found = [archive.read(name) for name in archive.names]
    except UnreadableFileError as error:
        sentence = str(error)
    else:
        assert found in ([b"some text, some text, some text"], [])
        return
    assert sentence.endswith(".")
    assert "\n" not in sentence


@pytest.mark.parametrize("kept", range(0, 119, 7))
def test_cut_off_archives(kept: int) -> None:
    whole = packed(("a.xml", b"some text"))
    with pytest.raises(UnreadableFileError, match="damaged"):
        Archive(whole[:kept])


def test_a_member_that_lies_at_the_very_end() -> None:
    data = bytearray(packed(("a.xml", b"some text")))
    entry = data.index(b"PK\x01\x02")
    data[entry + 42 : entry + 46] = (len(data) - 10).to_bytes(4, "little")
    archive = Archive(bytes(data))
    with pytest.raises(UnreadableFileError, match="damaged"):
        archive.read("a.xml")
