"""Opus and catalogue numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.library.names.catalogues import to_general, to_token, to_work_numbers


def forms(text: str, catalogues: tuple[str, ...] = ()) -> list[str]:
    return [number.form for number in to_work_numbers(text, catalogues)]


OPUS = """
op. 27 no 2 | Op.27/2 | opus 27 Nr. 2 | Op. 27, No. 2 | op27no2 | Beethoven_op27_2 | Op.27-2 | op. 27 nº 2 | опус 27 № 2
соч. 27 № 2 | 作品27-2 | 作品27の2 | 作品27 第2番 | 작품번호 27-2 | Op 27 n. 2 | OPUS 27 NO. 2
"""


@pytest.mark.parametrize("text", [each.strip() for line in OPUS.strip().splitlines() for each in line.split("|")])
def test_an_opus_is_one_number_however_it_is_written(text: str) -> None:
    assert forms(text) == ["op:27/2"]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("BWV 1007", "bwv:1007"), ("bwv1007.mid", "bwv:1007"), ("BWV Anh. 114", "bwv:anh114"),
        ("K. 331", "k:331"), ("KV 331", "k:331"), ("Mozart_KV331_1", "k:331"), ("Köchel 331", "k:331"),
        ("K331", "k:331"), ("K. V. 331", "k:331"), ("Кёхель 331", "k:331"), ("KV 300i", "k:300i"),
        ("Kk. 331", "kk:331"), ("Kirkpatrick 331", "kk:331"), ("D 911", "d:911"), ("D.911", "d:911"),
        ("Deutsch 911", "d:911"), ("Hob. XVI:52", "hob:16:52"), ("Hob.XVI/52", "hob:16:52"), ("RV 269", "rv:269"),
        ("HWV 56", "hwv:56"), ("Wq 48/1", "wq:48/1"), ("S. 541", "s:541"), ("Sz. 56", "sz:56"), ("B. 178", "b:178"),
        ("TWV 55:D6", "twv:55:d6"), ("WoO 59", "woo:59"), ("BuxWV 161", "buxwv:161"), ("Z. 626", "z:626"),
        ("L. 366", "l:366"), ("Longo 366", "l:366"), ("FWV 8", "fwv:8"), ("M. 60", "m:60"), ("op. 39a", "op:39a"),
    ],
)  # fmt: skip
def test_catalogues(text: str, form: str) -> None:
    assert forms(text) == [form]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Sonata in D 4",
        "Suite in D 10",
        "No. 4",
        "stop 27",
        "Top 40",
        "Étude 12",
        "B flat 7",
        "Track 01",
        "1685",
        "R2D2",
    ],
)
def test_other_numbers_are_none(text: str) -> None:
    assert forms(text) == []


def test_several_numbers_stand_in_order() -> None:
    assert forms("Concerto RV 356, op. 3 no. 6") == ["rv:356", "op:3/6"]


def test_a_bare_k_is_kirkpatricks_where_scarlatti_composed() -> None:
    assert forms("Sonata K. 466", ("kk", "l")) == ["kk:466", "k?:466"]
    assert forms("Sonata KV 466", ("kk", "l")) == ["k:466"]


def test_a_piece_belongs_to_its_work() -> None:
    assert to_general("op:27/2") == ("op:27/2", "op:27")
    assert to_general("bwv:1007") == ("bwv:1007",)


@given(st.text())
def test_every_text_has_its_numbers_or_none(text: str) -> None:
    for number in to_work_numbers(text):
        assert 0 <= number.start < number.end
        assert all(character.isalnum() or ord(character) >= 0xE000 for character in to_token(number.form))
