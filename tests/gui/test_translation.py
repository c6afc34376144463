"""Languages: English words that a number changes, and numbers as a language writes them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from desktop.key_names import to_key
from desktop.translation import ENGLISH, install_translations, written


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


def test_keys_have_the_signs_that_musicians_read() -> None:
    assert [to_key(key) for key in ("Eb major", "F# minor", "B minor", "")] == ["E♭ major", "F♯ minor", "B minor", ""]
