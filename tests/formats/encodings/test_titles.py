"""Texts that do not say how they are encoded: each file's tell together, in every script that titles come in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.formats.encodings import to_decoder
from tests.benchmarks.encodings import count

TITLES = [
    ("cp932", ["荒城の月", "津軽海峡冬景色", "残酷な天使のテーゼ", "桜"]),
    ("euc_jp", ["さくらさくら", "川の流れのように", "エリーゼのために"]),
    ("gbk", ["月亮代表我的心", "梁山伯与祝英台", "在那遥远的地方", "青花瓷"]),
    ("big5", ["望春風", "綠島小夜曲", "愛拼才會贏"]),
    ("cp949", ["아리랑", "고향의 봄", "사랑은 늘 도망가"]),
    ("cp1251", ["Подмосковные вечера", "Очи чёрные", "КАТЮША", "Вальс"]),
    ("koi8_r", ["Лебединое озеро", "Миллион алых роз", "Калинка"]),
    ("cp1250", ["Wśród nocnej ciszy", "Dvořák", "Gdy śliczna Panna", "Płonie ognisko"]),
    ("cp1253", ["Συννεφιασμένη Κυριακή", "Το τραγούδι"]),
    ("cp1255", ["ירושלים של זהב", "הבה נגילה"]),
    ("cp1252", ["Für Elise", "Été", "El niño", "Åses død", "São Paulo", "Cœur", "¿Quién será?", "Don’t"]),
    ("mac_roman", ["Prélude à l’après-midi d’un faune", "Götterdämmerung"]),
]


@pytest.mark.parametrize(("encoding", "titles"), TITLES, ids=[encoding for encoding, _ in TITLES])
def test_titles_of_one_file(encoding: str, titles: list[str]) -> None:
    texts = [title.encode(encoding) for title in titles]
    decode = to_decoder([b"plain", *texts])
    assert [decode(text) for text in texts] == titles


@pytest.mark.parametrize(
    "title", ["Für Elise", "Été", "Noël", "À", "Ö", "Señor", "Åse", "Fête", "Übung 3", "naïve", "¡Olé!"]
)
def test_one_short_western_title(title: str) -> None:
    text = title.encode("latin-1")
    assert to_decoder([text])(text) == title


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso2022_jp"])
def test_texts_that_show_their_encoding(encoding: str) -> None:
    text = "夜想曲".encode(encoding)
    decode = to_decoder([text, "Für".encode("latin-1")])
    assert (decode(text), decode("Für".encode("latin-1"))) == ("夜想曲", "Für")


def test_titles_that_nobody_looked_at() -> None:
    alone, three = count(1), count(3)
    assert sum(right for right, _ in alone.values()) >= 0.9 * sum(whole for _, whole in alone.values())
    assert all(right == whole for right, whole in three.values())
    assert alone["cp1252"][0] == alone["cp1252"][1]


def test_a_text_cut_within_a_character_says_what_it_can() -> None:
    text = "世界に一つだけの花".encode("cp932")[:-1]
    assert to_decoder([text])(text) == "世界に一つだけの�"


def test_long_texts_are_no_work() -> None:
    text = "Миллион алых роз ".encode("cp1251") * 100_000
    assert to_decoder([text])(text).startswith("Миллион")


@given(st.lists(st.binary(max_size=40), max_size=5))
def test_any_bytes_become_text(texts: list[bytes]) -> None:
    decode = to_decoder(texts)
    assert all(isinstance(decode(text), str) for text in texts)
