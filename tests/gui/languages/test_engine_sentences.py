"""What the engine says of files is said in the window's language, whatever values it names."""

import ast
import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from desktop.engine_sentences import SENTENCES, in_words_of_the_window
from desktop.item_models.failure_model import FailureModel
from desktop.translation import ENGLISH, install_translations
from engine.library import Failure
from resources.translations.refresh import ROOT

_NAMED = re.compile(r"\{\w+\}")


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    installed = install_translations(qapp, QLocale("de_DE"))
    yield
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(ENGLISH)


def test_the_code_says_each_of_these_sentences() -> None:
    said = set()
    for part in ("engine", "desktop/jobs"):
        for path in (ROOT / part).rglob("*.py"):
            said |= set(_texts(ast.parse(path.read_text(encoding="utf-8"))))
    assert [each for each in SENTENCES if _NAMED.sub("{}", each) not in said] == []


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("The file is empty.", "Die Datei ist leer."),
        (
            "The file is larger than the 50 MB that MusicXML files may have.",
            "Die Datei ist größer als die 50 MB, die MusicXML-Dateien haben dürfen.",
        ),
        ("song.mid: The MIDI file holds no notes.", "song.mid: Die MIDI-Datei enthält keine Noten."),
        (
            "a: b.abc holds 1,240 tunes: the first is the example.",
            "a: b.abc enthält 1,240 Melodien: Die erste ist das Beispiel.",
        ),
        (
            "“Air” is not compared with anything. It has not been analysed yet.",
            "„Air“ wird mit nichts verglichen. Es ist noch nicht analysiert.",
        ),
        ("The graph takes ids, which Incipit does not know.", "The graph takes ids, which Incipit does not know."),
    ],
)
def test_a_sentence_with_values_is_translated(said: str, told: str) -> None:
    assert in_words_of_the_window(said) == told


@pytest.mark.usefixtures("german")
def test_what_failed_tells_its_reason_in_the_language_of_the_window() -> None:
    model = FailureModel([Failure(ROOT / "empty.mid", 0, "The file is empty.")])
    assert model.index(0, 2).data() == "Die Datei ist leer."


def _texts(tree: ast.AST) -> Iterator[str]:
    """Yield every text of a module, with {} for what is put into it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
