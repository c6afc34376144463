"""Each language that ships is whole, and its sentences fit into the places of the English ones."""

import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.translation import own_name, shipped_languages
from resources.translations.refresh import FOLDER, extract
from tests.gui.languages.messages import Message, read_messages

_FILES = sorted(FOLDER.glob("incipit_*.ts"))
_PLACES = re.compile(r"\{\w*\}|%L?\d?n?")
_LETTER = re.compile(r"&(?=[^\s&])")
_NUMBER = {"%n", "%Ln"}
# Where the first form is that of one thing and of nothing else, the number can go unsaid: "Reading the file…".
_FIRST_IS_ONE = ("de", "en", "es", "it", "pl")
_ENDS = {"…": "…", ":": ":：", ".": ".。", "?": "?？"}
# Letters that open a menu or reach a field: no two that are seen together are the same.
_TOGETHER = ("Commands", "FiltersDialog", "PreferencesDialog")

_PROMISED = {"de", "en", "es", "fr", "it", "ja", "pl", "pt", "ru", "zh_CN"}

every_language = pytest.mark.parametrize("path", _FILES, ids=lambda path: path.stem)


def translated(path: Path) -> Iterator[tuple[Message, str, bool]]:
    """Yield each message with each of its texts, and whether that may leave the number out."""
    first_is_one = path.stem.removeprefix("incipit_") in _FIRST_IS_ONE
    for message in read_messages(path):
        if message.kind == "unfinished":
            continue
        for number, text in enumerate(message.forms):
            yield message, text, message.numerus and number == 0 and first_is_one


def test_the_promised_languages_ship() -> None:
    assert set(shipped_languages()) >= _PROMISED
    assert sorted(map(own_name, ("de", "en", "es", "zh_CN"))) == ["Deutsch", "English", "Español", "简体中文"]


@every_language
def test_nothing_is_missing_unfinished_or_left_over(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / path.name
    shutil.copy(path, copy)
    extract(copy)
    messages = read_messages(copy)
    assert [message.source for message in messages if message.kind or not all(message.forms)] == []
    kept, wanted = (
        Counter((each.context, each.source, each.forms) for each in read_messages(at)) for at in (path, copy)
    )
    assert kept == wanted, "run python -m resources.translations.refresh"


@every_language
def test_what_is_put_in_is_the_same_in_both(path: Path) -> None:
    wrong = []
    for message, text, unsaid in translated(path):
        wanted, found = Counter(_PLACES.findall(message.source)), Counter(_PLACES.findall(text))
        if unsaid and not found.keys() & _NUMBER:
            wanted = Counter(place for place in wanted.elements() if place not in _NUMBER)
        if wanted != found:
            wrong.append((message.source, text))
    assert wrong == []


@every_language
def test_sentences_end_as_in_english(path: Path) -> None:
    wrong = []
    for message, text, _ in translated(path):
        wanted = [end for end in _ENDS if message.source.endswith(end)]
        found = [end for end, kin in _ENDS.items() if text.endswith(tuple(kin))]
        if wanted != found or text != text.strip():
            wrong.append((message.source, text))
    assert wrong == []


@every_language
def test_letters_to_press_are_where_they_are_in_english_and_differ(path: Path) -> None:
    wrong = [
        (message.source, text)
        for message, text, _ in translated(path)
        if len(_LETTER.findall(text)) != len(_LETTER.findall(message.source))
        or text.count("&") != len(_LETTER.findall(text))
    ]
    assert wrong == []
    for context in _TOGETHER:
        texts = [text for message, text, _ in translated(path) if message.context == context]
        letters = Counter(text[text.index("&") + 1].lower() for text in texts if "&" in text)
        assert [letter for letter, count in letters.items() if count > 1] == [], context
