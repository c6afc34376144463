"""ABC in every encoding, and in ABC's own spellings of letters."""

import io

import pytest

from engine.formats.abc import read_abc, split_tunes
from engine.formats.registry import format_of

TUNE = "X:1\nT:{}\nC:{}\nM:4/4\nL:1/4\nK:C\nCDEF|\nw:{}\n"


def facts_of(data: bytes) -> tuple[str, str, tuple[str, ...]]:
    found = format_of(data, "tune.txt")
    assert found is not None
    assert found.name == "ABC"
    facts = read_abc(io.BytesIO(split_tunes(data)[0])).facts
    return facts.title, facts.composer, facts.words


@pytest.mark.parametrize(
    ("encoding", "title", "composer", "words"),
    [
        ("latin-1", "Für Élise", "Händel", "là très Été ça"),
        ("cp1252", "L’été – Cœur", "Fauré", "là très Été ça"),
        ("cp1250", "Gdy śliczna Panna", "Żeleński", "Płonie ognisko w lesie"),
        ("cp1251", "Подмосковные вечера", "Соловьёв-Седой", "Не слышны в саду"),
        ("cp932", "荒城の月", "瀧廉太郎", "はる こう ろう の"),
        ("utf-16", "Für 桜", "Dvořák", "là très Été ça"),
        ("utf-16-le", "Für 桜", "Dvořák", "là très Été ça"),
        ("utf-16-be", "Für 桜", "Dvořák", "là très Été ça"),
    ],
)
def test_encodings(encoding: str, title: str, composer: str, words: str) -> None:
    assert facts_of(TUNE.format(title, composer, words).encode(encoding)) == (title, composer, (words,))


@pytest.mark.parametrize("statement", ["%%encoding iso-8859-2", "I:abc-charset ISO-8859-2", "I:charset latin2"])
def test_a_stated_encoding_is_believed(statement: str) -> None:
    tune = f"%abc-2.1\n{statement}\n" + TUNE.format("Večer", "Suk", "lá lá lá lá")
    assert facts_of(tune.encode("iso8859_2")) == ("Večer", "Suk", ("lá lá lá lá",))
    # Some state one and write UTF-8 all the same.
    assert facts_of(tune.encode())[0] == "Večer"


def test_spellings_of_letters() -> None:
    tune = TUNE.format(r"\'Etude \th&eacute; \u0153uf", r"Dvo\vr\'ak", r"\'e-t\'e l\`a G\"ote")
    assert facts_of(tune.encode()) == ("Étude þé œuf", "Dvořák", ("été là Göte",))
