"""Folding words of any script."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from engine.library.text.folding import fold, split_camel_case, to_elisions, to_sound, to_words


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Straße GROẞ", "strasse gross"),
        ("Øresund, Łódź, Đorđe, Þór, Æsir", "oresund, lodz, dorde, thor, aesir"),
        ("İstanbul ıssız", "istanbul issiz"),
        ("Dvořák Antonín Çäğlar Nguyễn", "dvorak antonin caglar nguyen"),
        ("Dvorˇa\u0301k".replace("rˇ", "r\u030c"), "dvorak"),
        ("ﬁnale Ⅳ ①　ＡＢＣ", "finale iv 1 abc"),
        ("Ёлка Чайковский", "елка чаиковскии"),
        ("Ζορμπάς ΣΊΣΥΦΟΣ", "ζορμπασ σισυφοσ"),
        ("שָׁלוֹם", "שלום"),
        ("مُحَمَّد ـ أغنية", "محمد  اغنيه"),
        ("کی", "كي"),
        ("ﾊﾟｲﾌﾟ が", "パイプ が"),
        ("हिन्दी", "हिन्दी"),
        ("아리랑", "아리랑"),
        ("٣ ३ ៣ 3", "3 3 3 3"),
    ],
)
def test_folding(written: str, folded: str) -> None:
    assert fold(written) == folded


@given(st.text())
@example("ŉ")
@example("ΐ")
@example("ᾳͅ")
@example("\u1e9e\u0345")
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_case_and_form_do_not_matter(text: str) -> None:
    for form in ("NFC", "NFD"):
        assert fold(unicodedata.normalize(form, text)) == fold(text)


@given(st.text(st.characters(max_codepoint=0x24F)))
def test_capitals_do_not_matter(text: str) -> None:
    assert fold(text.upper()) == fold(text.upper().lower())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("BWV1007, No.3", ["bwv", "1007", "no", "3"]),
        ("Prelude in F# and B♭", ["prelude", "in", "f", "sharp", "and", "b", "flat"]),
        ("O'Neill's l’amour", ["o", "neill", "s", "l", "amour"]),
        ("雨の夜のPiano曲", ["雨の夜の", "piano", "曲"]),
        ("हिन्दी गीत", ["हिन्दी", "गीत"]),
        ("snake_case", ["snake", "case"]),
        ("… — !", []),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert [word.folded for word in to_words(text)] == words


def test_elided_words_are_also_one() -> None:
    assert list(to_elisions("O'Neill chante l’amour")) == ["oneill", "lamour"]


@given(st.text(st.characters(exclude_categories=("Cn", "Cs"))))
def test_words_hold_letters_marks_and_digits_only(text: str) -> None:
    for word in to_words(text):
        assert word.folded
        # Radicals of Chinese characters are symbols to Unicode, and searched like the characters.
        letters = [character for character in word.folded if not "\u2e80" <= character <= "\u2fdf"]
        assert {unicodedata.category(character)[0] for character in letters} <= set("LMN")
        assert word.latin == "" or (word.latin.isascii() and word.latin.isalnum())


@pytest.mark.parametrize(
    ("written", "latin"),
    [("Чайковский", "chaikovskii"), ("さくら", "sakura"), ("아리랑", "arirang"), ("茉莉花", "molihua"), ("Sakura", "")],
)
def test_transliteration(written: str, latin: str) -> None:
    assert [word.latin for word in to_words(written)] == [latin]


@pytest.mark.parametrize(
    "spellings",
    [
        ("Tchaikovsky", "Tschaikowsky", "Chaikovskii", "Čajkovskij", "Czajkowski", "Чайковский", "Чайковський"),
        ("Rachmaninoff", "Rachmaninow", "Rakhmaninov", "Рахманинов"),
        ("Prokofiev", "Prokofieff", "Прокофьев"),
        ("Mussorgsky", "Musorgskij", "Мусоргский"),
        ("Shostakovich", "Schostakowitsch", "Шостакович"),
        ("Händel", "Haendel", "Handel"),
        ("Bach", "Бах"),
        ("Stravinsky", "Strawinsky", "Стравинский"),
    ],
)
def test_spellings_of_a_name_sound_alike(spellings: tuple[str, ...]) -> None:
    words = [next(to_words(spelling)) for spelling in spellings]
    assert len({to_sound(word.latin or word.folded) for word in words}) == 1


def test_different_names_sound_different() -> None:
    names = (
        "bach",
        "bartok",
        "brahms",
        "haydn",
        "handel",
        "mozart",
        "mahler",
        "schubert",
        "schumann",
        "verdi",
        "vivaldi",
    )
    assert len({to_sound(name) for name in names}) == len(names)


def test_camel_case_is_split() -> None:
    assert split_camel_case("MoonlightSonata op27 ABCFile plain") == "Moonlight Sonata op27 ABC File plain"
