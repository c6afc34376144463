"""Chips: what was understood is shown, changed by clicks, and the way out when filters leave nothing."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.dialogs.filters_dialog import FiltersDialog
from desktop.item_models.chip_words import ChipWords
from desktop.jobs.answers import Answer, Question
from desktop.main_window.wiring.filtering import put
from desktop.views.search_view import SearchView
from engine.modality import MUSIC
from engine.search import FacetValue
from engine.search.understanding import ChipKind, understand
from tests.gui.conftest import Bench
from tests.gui.fakes import MODEL, FakeSession, found_piece

MakeBench = Callable[..., Bench]


class UnderstandingSession(FakeSession):
    """Answers with what it understood, and with nothing where a key is asked for."""

    def find(self, question: Question) -> Answer:
        understood = understand(question.written)
        answer = replace(super().find(question), understood=understood, model=MODEL)
        if not any(chip.kind == "key" for chip in understood.active):
            return answer
        return replace(
            answer,
            found=(),
            searched=0,
            total=612,
            left_out=612,
            relaxed=tuple(zip(understood.active, (4, 5), strict=False)),
        )


@pytest.fixture
def bench(make_bench: MakeBench, music: Path) -> Bench:
    return make_bench(folders=(music,), session=UnderstandingSession([found_piece("Valse triste")]))


def ask(qtbot: QtBot, bench: Bench, text: str) -> None:
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        bench.window.search.query_box.ask(text)


def click(qtbot: QtBot, bench: Bench, name: str) -> None:
    """Click the part of a chip of that name, and wait for the answer."""
    buttons = bench.window.search.chips.findChildren(QToolButton)
    button = next(each for each in buttons if each.accessibleName() == name and not each.isHidden())
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def ways_of(search: SearchView) -> list[QPushButton]:
    return [button for button in search.nothing.findChildren(QPushButton) if not button.isHidden()]


def filters(bench: Bench) -> tuple[str, ...]:
    return bench.session.asked[-1].filters


def shown(bench: Bench) -> list[tuple[str, bool]]:
    return [(chip.text, chip.active) for chip in bench.window.search.chips.chips()]


def test_what_a_sentence_tells_is_offered_and_switched_on_and_off(qtbot: QtBot, bench: Bench) -> None:
    ask(qtbot, bench, "a dance in 6/8")
    assert ("6/8", False) in shown(bench)
    click(qtbot, bench, "Show only 6/8")
    assert bench.session.asked[-1].filters == ("metre:6/8",)
    assert bench.window.search.query_box.text() == "a dance in 6/8"
    assert ("6/8", True) in shown(bench)
    click(qtbot, bench, "Remove 6/8")
    assert not bench.session.asked[-1].filters
    assert ("6/8", False) in shown(bench)


def test_a_typed_filter_is_taken_out_of_the_query(qtbot: QtBot, bench: Bench) -> None:
    ask(qtbot, bench, "waltz -vocals composer:strauss")
    assert shown(bench) == [("not voice", True), ("Composer: strauss", True)]
    click(qtbot, bench, "Remove not voice")
    assert bench.session.asked[-1].text == "waltz composer:strauss"
    assert bench.window.search.query_box.text() == "waltz composer:strauss"


def test_a_chip_is_turned_into_its_contrary_and_weighed(qtbot: QtBot, bench: Bench) -> None:
    ask(qtbot, bench, "waltz viola ×3")
    strip = bench.window.search.chips
    chip = next(each for each in strip.chips() if each.weight is not None)
    texts = [action.text() for action in strip.menu_for(chip).actions() if action.text()]
    assert texts == ["Leave this out instead", "Counts ×0.5", "Counts ×1", "Counts ×2", "Counts ×3", "Remove"]
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        strip.weighed.emit(chip.number, 2.0)
    assert bench.session.asked[-1].text == "waltz viola ×2"
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        strip.turned.emit(chip.number)
    assert bench.session.asked[-1].text == "waltz -viola ×2"


def test_where_filters_leave_nothing_each_way_out_has_a_count(qtbot: QtBot, bench: Bench) -> None:
    ask(qtbot, bench, 'waltz key:"D minor" metre:3/4')
    search = bench.window.search
    assert search.nothing.title.text() == "Everything is filtered away"
    qtbot.waitUntil(lambda: len(ways_of(search)) == 3)
    ways = ways_of(search)
    assert [way.text() for way in ways] == ["Without “D minor”: 4", "Without “3/4”: 5", "Without any filter: 612"]
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        QTest.mouseClick(ways[0], Qt.MouseButton.LeftButton)
    assert bench.session.asked[-1].text == "waltz metre:3/4"
    assert search.found.isVisible()


def test_of_a_single_filter_one_way_out_is_offered(qtbot: QtBot, bench: Bench) -> None:
    ask(qtbot, bench, 'waltz key:"D minor"')
    qtbot.waitUntil(lambda: [way.text() for way in ways_of(bench.window.search)] == ["Without “D minor”: 4"])


def test_chosen_filters_are_asked_for_without_any_query(qtbot: QtBot, bench: Bench) -> None:
    bench.session.counts = {
        ChipKind.METRE: (FacetValue(ChipKind.METRE, "6/8", 120), FacetValue(ChipKind.METRE, "3/4", 7)),
        ChipKind.INSTRUMENT: (FacetValue(ChipKind.INSTRUMENT, "violin", 31),),
    }
    bench.window.filtering.choose()
    dialog = bench.window.findChild(FiltersDialog)
    assert dialog is not None
    with qtbot.waitSignal(bench.window._jobs.searching.counted):
        pass
    metre, instrument = (dialog.choices[kind].boxes[0] for kind in (ChipKind.METRE, ChipKind.INSTRUMENT))
    assert [metre.itemText(row) for row in range(metre.count())] == ["any", "6/8 (120)", "3/4 (7)"]
    assert dialog.focusWidget() is metre, "the first that can be chosen, though a length could be typed before"
    metre.setCurrentIndex(1)
    instrument.setCurrentIndex(1)
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        dialog.accept()
    assert bench.session.asked[-1].filters == ("metre:6/8", "instrument:violin")
    assert [text for text, active in shown(bench) if active] == ["6/8", "violin"]
    bench.window.filtering.clear()
    assert not bench.window.search.chips.isVisible()


def test_counts_follow_what_is_chosen_several_values_and_free_numbers(
    qtbot: QtBot, make_bench: MakeBench, music: Path
) -> None:
    bench = make_bench(folders=(music,), session=UnderstandingSession([found_piece("Air")]))
    metres = tuple(FacetValue(ChipKind.METRE, value, 9) for value in ("6/8", "3/4", "2/4"))
    bench.session.counts = {ChipKind.METRE: metres}
    counted = bench.window._jobs.searching.counted
    with qtbot.waitSignal(counted):
        bench.window.filtering.choose()
    dialog = bench.window.findChild(FiltersDialog)
    assert dialog is not None
    metre, tempo, length = (dialog.choices[kind] for kind in (ChipKind.METRE, ChipKind.TEMPO, ChipKind.LENGTH))
    bench.session.counts = {ChipKind.METRE: metres[1:]}
    with qtbot.waitSignal(counted):
        metre.boxes[0].setCurrentIndex(1)
        metre.boxes[0].activated.emit(1)
    assert bench.session.asked[-1].filters == ("metre:6/8",)
    assert metre.boxes[0].currentText() == "6/8 (9)"
    with qtbot.waitSignal(counted):
        metre.boxes[1].setCurrentIndex(metre.boxes[1].findData("metre:3/4"))
        metre.boxes[1].activated.emit(1)
    for box, text in ((tempo.boxes[0], "100"), (length.boxes[0], "2:00")):
        with qtbot.waitSignal(counted):
            box.setFocus()
            box.setEditText(text)
            line = box.lineEdit()
            assert line is not None
            line.editingFinished.emit()
    wanted = ("metre:6/8", "metre:3/4", "length:-2:00", "tempo:90-110")
    assert dialog.filters == wanted
    assert bench.session.asked[-1].written == " ".join(("", *wanted))
    assert metre.boxes[0].height() >= metre.boxes[0].sizeHint().height()
    length.boxes[0].setEditText("soon")
    assert len(dialog.filters) == 3
    assert tempo.boxes[0].currentText() == "100"


def test_a_chip_is_found_in_the_text_or_among_the_chosen_filters() -> None:
    question = Question("slow metre:3/4", MUSIC, ('key:"D minor"', "tag:school"))
    chips = understand(question.written).active
    assert [put(question, chip, "X").written for chip in chips] == [
        'slow X key:"D minor" tag:school',
        "slow metre:3/4 X tag:school",
        'slow metre:3/4 key:"D minor" X',
    ]


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ('key:"Eb major"', "E♭ major"),
        ('-key:"F# minor"', "not F♯ minor"),
        ("length:-3:00", "Length: up to 3:00"),
        ("tempo:60-80", "Tempo: 60–80"),
        ("bars:16-", "Bars: from 16"),
        ("kind:score", "score"),
        ("lyrics:no", "Lyrics: without words"),
        ("-tag:school", "not Tag: school"),
    ],
)
def test_chips_are_named_as_people_say_it(query: str, text: str) -> None:
    assert [ChipWords().text(chip) for chip in understand(query).active] == [text]


def test_what_filters_leave_out_is_not_taken_for_what_is_still_to_be_analysed(qtbot: QtBot, bench: Bench) -> None:
    ask(qtbot, bench, 'waltz key:"D minor"')
    assert not bench.window.search.banner.isVisible()


def test_a_chip_from_a_sentence_goes_when_the_sentence_goes(qtbot: QtBot, bench: Bench) -> None:
    ask(qtbot, bench, "a dance in 6/8")
    click(qtbot, bench, "Show only 6/8")
    ask(qtbot, bench, "a slow dance in 6/8")
    assert filters(bench) == ("metre:6/8",)
    ask(qtbot, bench, "Valse triste")
    assert not filters(bench)
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        bench.window.filtering.add(("metre:3/4",))
    ask(qtbot, bench, "another")
    assert filters(bench) == ("metre:3/4",), "what was chosen as a filter stays one"


def test_chips_keep_their_places_when_one_is_switched_on(qtbot: QtBot, bench: Bench) -> None:
    ask(qtbot, bench, "a dance in 6/8 for cello and flute")
    before = [text for text, _ in shown(bench)]
    assert len(before) == 3
    click(qtbot, bench, "Show only 6/8")
    assert [text for text, _ in shown(bench)] == before


def test_what_filters_leave_out_is_counted_and_shown_by_one_click(
    qtbot: QtBot, bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    find = bench.session.find
    monkeypatch.setattr(
        bench.session,
        "find",
        lambda question: replace(find(question), left_out=108 if "metre" in question.written else 0),
    )
    ask(qtbot, bench, "dance metre:6/8")
    texts = [button.text() for button in bench.window.search.chips.findChildren(QToolButton)]
    assert "108 left out by filters · Show all" in texts
    click(qtbot, bench, "Take all filters away")
    assert bench.session.asked[-1].written.strip() == "dance"
    assert not [chip for chip in shown(bench) if chip[1]]


def test_the_keyboard_stays_with_the_chip_or_goes_to_the_query(qtbot: QtBot, bench: Bench) -> None:
    bench.window.activateWindow()
    ask(qtbot, bench, "a dance in 6/8 in D minor")
    chips = bench.window.search.chips

    def focus_and_press(name: str) -> None:
        button = next(each for each in chips.findChildren(QToolButton) if each.accessibleName() == name)
        button.setFocus()
        with qtbot.waitSignal(bench.window._jobs.searching.answered):
            QTest.keyClick(button, Qt.Key.Key_Space)

    focus_and_press("Show only 6/8")
    focused = chips.focusWidget()
    assert isinstance(focused, QToolButton)
    assert focused.hasFocus()
    assert focused.text() == "6/8"
    results = bench.window.search.results
    results.setFocus()
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        bench.window.filtering.add(('key:"D minor"',))
    assert ways_of(bench.window.search)
    assert bench.window.search.query_box.hasFocus()
    ways_of(bench.window.search)[-1].setFocus()
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        ways_of(bench.window.search)[-1].click()
    assert results.hasFocus()


def test_tab_reaches_the_chips_where_they_stand(qtbot: QtBot, bench: Bench) -> None:
    ask(qtbot, bench, "a dance in 6/8 in D minor")
    click(qtbot, bench, "Show only 6/8")
    search = bench.window.search
    inside = [each for each in search.chips.findChildren(QToolButton) if each.isVisible()]
    names = [each.accessibleName() for each in inside]
    reached: list[str] = []
    widget: QWidget | None = search.kinds.findChildren(QToolButton)[-1]
    while len(reached) < len(inside) and widget is not None and widget is not search.filters_button:
        widget = widget.nextInFocusChain()
        reached += [widget.accessibleName()] if widget in inside else []
    assert reached == names


def test_a_click_on_a_folder_shows_its_pieces(qtbot: QtBot, bench: Bench, music: Path) -> None:
    ask(qtbot, bench, "waltz")
    folders = bench.window.folders
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        place = folders.list.visualRect(folders.model.index(0)).center()
        QTest.mouseClick(folders.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    asked = bench.session.asked[-1]
    assert (asked.text, asked.filters) == ("", (f'folder:"{music.as_posix()}"',))
    assert bench.window.search.query_box.text() == ""
    assert shown(bench) == [("Folder: My Music", True)]
