"""Tags of recordings in whatever encoding they were written."""

import io
import struct

import pytest

from engine.formats.audio.tags import read_tags
from tests.formats.samples import samples

MP3 = samples()["piece.mp3"][1]
FRAMES = MP3[MP3.index(b"\xff\xfb") :]
WAVE = samples()["piece.wav"][1]

SONGS = [
    ("cp1251", "Подмосковные вечера", "Соловьёв-Седой"),
    ("koi8_r", "Лебединое озеро", "Чайковский"),
    ("cp932", "津軽海峡冬景色", "石川さゆり"),
    ("gbk", "月亮代表我的心", "邓丽君"),
    ("big5", "望春風", "鄧雨賢"),
    ("euc_kr", "고향의 봄", "홍난파"),
    ("cp1253", "Το τραγούδι", "Θεοδωράκης"),
    ("latin-1", "Für Elise", "Été"),
    ("utf-8", "Für 桜", "Müller"),
]


def id3(title: bytes, artist: bytes, encoding: int = 0) -> bytes:
    frames = b""
    for name, text in ((b"TIT2", title), (b"TPE1", artist)):
        content = bytes([encoding]) + text
        frames += name + struct.pack(">I", len(content)) + b"\0\0" + content
    size = len(frames)
    return b"ID3\x03\0\0" + bytes([size >> 21 & 127, size >> 14 & 127, size >> 7 & 127, size & 127]) + frames


def id3v1(title: bytes, artist: bytes) -> bytes:
    return b"TAG" + title[:30].ljust(30, b"\0") + artist[:30].ljust(30, b"\0") + bytes(64) + b"\xff"


def riff_info(title: bytes, artist: bytes) -> bytes:
    chunks = b"INFO"
    for name, text in ((b"INAM", title), (b"IART", artist)):
        chunks += name + struct.pack("<I", len(text)) + text + bytes(len(text) % 2)
    data = WAVE + b"LIST" + struct.pack("<I", len(chunks)) + chunks
    return data[:4] + struct.pack("<I", len(data) - 8) + data[8:]


def tags_of(data: bytes) -> tuple[str, tuple[str, ...]]:
    facts = read_tags(io.BytesIO(data))
    return facts.title, facts.names


@pytest.mark.parametrize(("encoding", "title", "artist"), SONGS)
def test_id3_that_claims_to_be_latin(encoding: str, title: str, artist: str) -> None:
    tag = id3(title.encode(encoding), artist.encode(encoding))
    assert tags_of(tag + FRAMES) == (title, (artist,))


@pytest.mark.parametrize(("encoding", "title", "artist"), SONGS)
def test_id3_of_the_first_version(encoding: str, title: str, artist: str) -> None:
    assert tags_of(FRAMES + id3v1(title.encode(encoding), artist.encode(encoding))) == (title, (artist,))


@pytest.mark.parametrize(("encoding", "title", "artist"), SONGS)
def test_riff_info(encoding: str, title: str, artist: str) -> None:
    assert tags_of(riff_info(title.encode(encoding), artist.encode(encoding))) == (title, (artist,))


def test_id3_that_says_its_encoding_is_believed() -> None:
    title, artist = "Ñandú ÿ", "Þórr"
    assert tags_of(id3(title.encode("utf-16"), artist.encode("utf-16"), 1) + FRAMES) == (title, (artist,))
    assert tags_of(id3(title.encode(), artist.encode(), 3) + FRAMES) == (title, (artist,))


def test_id3_inside_wave() -> None:
    tag = id3("Калинка".encode("cp1251"), "Очи чёрные".encode("cp1251"))
    data = WAVE + b"id3 " + struct.pack("<I", len(tag)) + tag + bytes(len(tag) % 2)
    assert tags_of(data) == ("Калинка", ("Очи чёрные",))
