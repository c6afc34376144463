"""MusicXML in whatever encoding it is, and whatever it says of it."""

import io

import pytest

from engine.formats.musicxml import read_musicxml
from engine.formats.registry import format_of
from tests.formats.samples import MUSICXML


def title_of(data: bytes) -> str:
    found = format_of(data, "score.bin")
    assert found is not None
    assert found.name == "MusicXML"
    return read_musicxml(io.BytesIO(data)).facts.title


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("stated", ["UTF-8", "UTF-16", "no-such-encoding"])
def test_unicode_of_every_kind_whatever_is_stated(encoding: str, stated: str) -> None:
    text = MUSICXML.format(stated).replace("Étude", "Étude 桜 Ночь")
    assert title_of(text.encode(encoding)) == "Étude 桜 Ночь"


@pytest.mark.parametrize(
    ("encoding", "title"),
    [
        ("shift_jis", "荒城の月"),
        ("euc-jp", "さくらさくら"),
        ("gb2312", "茉莉花"),
        ("big5", "望春風"),
        ("euc-kr", "고향의 봄"),
        ("windows-1251", "Очи чёрные"),
        ("koi8-r", "Калинка"),
        ("iso-8859-1", "Été"),
        ("iso-8859-2", "Dvořák"),
    ],
)
@pytest.mark.parametrize("is_stated", [True, False])
def test_other_encodings(encoding: str, title: str, *, is_stated: bool) -> None:
    text = MUSICXML.format(encoding if is_stated else "UTF-8").replace("Étude", title)
    if encoding == "iso-8859-2" and not is_stated:
        text = text.replace(title, "Été")
        title = "Été"
    assert title_of(text.encode(encoding)) == title
