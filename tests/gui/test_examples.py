"""Query by example: pieces beside the text, weighed, refused and taken away, and kept with the question."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from desktop.jobs.answers import Question
from desktop.jobs.examples.known import to_examples
from desktop.main_window.wiring.examples.liking import MOST_EXAMPLES
from desktop.main_window.wiring.keeping import to_saved
from engine.answering import Panel
from engine.answering.panel import only
from engine.bundles.locate import find_bundle
from engine.library import open_library
from engine.modality import MUSIC, Modality
from engine.search.saved import NamedExample, from_value, to_value
from tests.gui.conftest import Bench
from tests.gui.fakes import FakeSession

MakeBench = Callable[..., Bench]


@pytest.fixture
def bench(qtbot: QtBot, make_bench: MakeBench, music: Path) -> Bench:
    bench = make_bench(folders=(music,))
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        bench.window.search.query_box.ask("waltz")
    return bench


def press(qtbot: QtBot, bench: Bench, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        QTest.keyClick(bench.window, key, modifier)


def shown(bench: Bench) -> list[tuple[str, bool, str]]:
    return [(chip.text, chip.minus, chip.picture) for chip in bench.window.search.examples.chips()]


def test_a_chosen_piece_becomes_the_example(qtbot: QtBot, bench: Bench) -> None:
    press(qtbot, bench, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert bench.session.asked[-1] == Question(
        "", MUSIC, like=(NamedExample("hash of Autumn Leaves", "Autumn Leaves", Modality.MIDI),)
    )
    assert shown(bench) == [("like Autumn Leaves", False, "midi")]
    assert bench.window.search.query_box.text() == ""
    press(qtbot, bench, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert (shown(bench), bench.session.asked[-1].text) == ([], "waltz")
    press(qtbot, bench, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert shown(bench) == [("like Autumn Leaves", False, "midi")]


def test_examples_stand_beside_text_and_filters(qtbot: QtBot, bench: Bench) -> None:
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        bench.window.filtering.add(('key:"D minor"',))
    press(qtbot, bench, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    asked = bench.session.asked[-1]
    assert (asked.text, asked.filters, len(asked.like)) == ("waltz", ('key:"D minor"',), 1)
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        bench.window.search.query_box.ask("sad waltz")
    assert len(bench.session.asked[-1].like) == 1


def test_an_example_weighs_is_refused_and_goes(qtbot: QtBot, bench: Bench) -> None:
    press(qtbot, bench, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    strip = bench.window.search.examples
    answered = bench.window._jobs.searching.answered
    menu = strip.menu_for(strip.chips()[0])
    with qtbot.waitSignal(answered):
        next(action for action in menu.actions() if action.text() == "Counts ×3").trigger()
    with qtbot.waitSignal(answered):
        strip.turned.emit(0)
    assert bench.session.asked[-1].like[0].weight == -3
    assert shown(bench) == [("not like Autumn Leaves ×3", True, "midi")]
    with qtbot.waitSignal(answered):
        strip.weighed.emit(0, 1.0)
    assert bench.session.asked[-1].like[0].weight == -1
    buttons = strip.findChildren(QToolButton)
    remove = next(each for each in buttons if each.accessibleName() == "Remove not like Autumn Leaves")
    QTest.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert shown(bench) == []
    assert not bench.window.searching.question


def test_at_most_so_many_count(qtbot: QtBot, bench: Bench) -> None:
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        bench.window.examples.add([NamedExample(f"{number}", f"Piece {number}") for number in range(MOST_EXAMPLES + 1)])
    assert len(bench.session.asked[-1].like) == MOST_EXAMPLES
    assert "At most 8 examples" in bench.window.areas.undo.sentence.text()


def test_what_is_kept_names_its_examples(bench: Bench) -> None:
    question = Question("sad", MUSIC, like=(NamedExample("ab", "Jig", weight=-1.0), NamedExample("cd", "Air")))
    kept = from_value(to_value(to_saved(question)))
    assert bench.window.keeping._name(kept) == "sad · not like “Jig” · like “Air”"
    bench.window.searching.ask_saved(kept)
    assert bench.window.searching.question == question
    assert [text for text, _, _ in shown(bench)] == ["not like Jig", "like Air"]


def test_the_button_and_the_menu_find_similar(qtbot: QtBot, bench: Bench) -> None:
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        bench.window.preview.files.similar_button.click()
    assert [each.title for each in bench.session.asked[-1].like] == ["Autumn Leaves"]
    menu = bench.window.pieces.menu(bench.window.pieces.selected())
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        next(action for action in menu.actions() if action.text() == "Less like this").trigger()
    assert [each.weight for each in bench.session.asked[-1].like] == [-1]


def test_the_preview_is_not_wider_than_a_small_window_has_room_for(bench: Bench) -> None:
    page = bench.window.preview.facts.parentWidget()
    assert page is not None
    assert page.minimumSizeHint().width() <= bench.window.preview.minimumWidth() - 14


def test_nothing_found_for_examples_is_one_sentence(qtbot: QtBot, make_bench: MakeBench, music: Path) -> None:
    bench = make_bench(folders=(music,), session=FakeSession([]))
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        bench.window.examples.add([NamedExample("ab", "Jig")])
    assert bench.window.search.nothing.sentence.text().startswith("Examples cannot be compared without a model")


def test_an_example_that_is_gone_is_named(tmp_path: Path, bundle_panel: Panel) -> None:
    with open_library(tmp_path / "other.db") as library:
        known = to_examples(library, bundle_panel, [NamedExample("ab", "Jig")], {})
    assert (known.examples, known.unread) == ((), ())
    assert known.notes == ("“Jig” is not compared with anything. It is not in the library any more.",)


@pytest.fixture
def bundle_panel() -> Panel:
    return only(find_bundle())
