"""Languages: English words that a number changes, and numbers as a language writes them."""

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from desktop.instrument_names import to_instrument
from desktop.item_models.chip_words import ChipWords
from desktop.key_names import to_key
from desktop.translation import ENGLISH, install_translations, written
from engine.search.understanding import Chip, ChipKind
from resources import resource_path


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    installed = install_translations(qapp, QLocale("de_DE"))
    yield
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(ENGLISH)


def test_english_tells_one_from_many(qapp: QApplication) -> None:
    assert QCoreApplication.translate("SearchWiring", "%Ln results", "", 1) == "1 result"
    assert QCoreApplication.translate("SearchWiring", "%Ln results", "", 1240) == "1,240 results"
    assert QCoreApplication.translate("ActivityView", "%Ln pieces analysed", "", 1) == "1 piece analysed"


def test_numbers_are_written_as_the_language_does(german: None) -> None:
    assert written(8900) == "8.900"


def test_where_we_have_no_translation_numbers_are_english_too(qapp: QApplication) -> None:
    for translator in install_translations(qapp, QLocale("ar_EG")):
        qapp.removeTranslator(translator)
    assert written(8900) == "8,900"


def test_keys_have_the_signs_that_musicians_read() -> None:
    assert [to_key(key) for key in ("Eb major", "F# minor", "B minor", "")] == ["E♭ major", "F♯ minor", "B minor", ""]


def test_instruments_are_called_as_the_language_calls_them(german: None) -> None:
    words = ChipWords()
    assert words.text(Chip(ChipKind.INSTRUMENT, "choir", 0, 0)) == "Chor"
    assert words.text(Chip(ChipKind.INSTRUMENT, "bass_voice", 0, 0)) == "Bassstimme"
    assert words.text(Chip(ChipKind.INSTRUMENT, "gat_harp", 0, 0)) == "gat harp", "what nobody has named keeps its name"


def test_every_instrument_of_suggestions_has_a_name() -> None:
    said = json.loads(resource_path("queries", "said.json").read_text(encoding="utf-8"))
    assert {to_instrument(each): each for each in said["en"]["instrument"]}.keys() == set(
        said["en"]["instrument"].values()
    )
