"""Lists are made, filled, ordered, noted and taken back."""

from PySide6.QtCore import QModelIndex, QPointF, Qt
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.dialogs.keeping.list_chooser import ListChooser
from desktop.item_models.kept_model import ORDER_MIME
from desktop.item_models.piece_mime import piece_mime
from desktop.views.results.drag_out import selected_pieces
from tests.gui.conftest import Bench
from tests.gui.keeping.kept import TITLES, dialog_of, keep, make_list, names, open_list, shown, shown_list
from tests.gui.test_access import controls


def test_lists_are_made_renamed_in_place_ordered_and_deleted(qtbot: QtBot, bench: Bench) -> None:
    lists = bench.window.areas.lists
    keep(qtbot, bench, lists.add_list_button.click)
    keep(qtbot, bench, lists.add_set_button.click)
    assert names(bench) == ["New list", "New set list"]
    model = lists.model
    keep(qtbot, bench, lambda: model.setData(model.index(1), " Concert "))
    assert names(bench) == ["New list", "Concert"]
    dragged = model.mimeData([model.index(1)])
    assert dragged.hasFormat(ORDER_MIME)
    keep(qtbot, bench, lambda: model.dropMimeData(dragged, Qt.DropAction.MoveAction, 0, 0, QModelIndex()))
    assert names(bench) == ["Concert", "New list"]
    lists.list.setCurrentIndex(model.index(0))
    keep(qtbot, bench, lambda: QTest.keyClick(lists.list, Qt.Key.Key_Delete))
    assert names(bench) == ["New list"]
    assert bench.window.areas.undo.isVisible()
    keep(qtbot, bench, bench.window.areas.undo.undo_button.click)
    assert names(bench) == ["Concert", "New list"]
    assert not bench.window.areas.undo.isVisible()


def test_a_name_that_is_taken_is_refused_in_a_sentence(qtbot: QtBot, bench: Bench) -> None:
    make_list(qtbot, bench, "Concert")
    make_list(qtbot, bench, "Lessons")
    model = bench.window.areas.lists.model
    with qtbot.waitSignal(bench.window._jobs.keeping.failed):
        model.setData(model.index(1), "concert")
    box = bench.window.findChild(QMessageBox)
    assert box is not None
    assert box.text() == "There is a list called 'concert' already."
    box.close()
    assert names(bench) == ["Concert", "Lessons"]


def test_results_are_dropped_on_a_list_and_shown_in_order(qtbot: QtBot, bench: Bench) -> None:
    make_list(qtbot, bench, "Concert")
    view, model = bench.window.search.found.list, bench.window.areas.lists.model
    view.selectAll()
    rows = selected_pieces(view)
    assert [row.hit.title for row in rows] == list(TITLES)
    dropped = piece_mime(rows[::-1])
    assert model.canDropMimeData(dropped, Qt.DropAction.CopyAction, -1, -1, model.index(0))
    assert not model.canDropMimeData(dropped, Qt.DropAction.CopyAction, 0, 0, QModelIndex())
    keep(qtbot, bench, lambda: model.dropMimeData(dropped, Qt.DropAction.CopyAction, -1, -1, model.index(0)))
    assert bench.window.areas.undo.sentence.text() == "3 pieces added to “Concert”."
    open_list(qtbot, bench, 0)
    assert bench.window.areas.shows_list
    assert shown(bench) == ["Courante", "Bourrée", "Air"]
    assert bench.window.areas.list_page.summary.text() == "List · 3 pieces · 3:03"
    assert bench.window.preview.title.text() == "Courante"


def test_pieces_dropped_beside_the_lists_make_a_new_one(qtbot: QtBot, bench: Bench) -> None:
    section = bench.window.areas.lists
    data = piece_mime(bench.window.search.model.pieces())
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    keep(qtbot, bench, lambda: section.dropEvent(event))
    assert section.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "New list, 3 pieces"


def test_entries_are_moved_noted_and_taken_out_with_undo(qtbot: QtBot, bench: Bench) -> None:
    make_list(qtbot, bench, "Concert", 3, is_set=True)
    open_list(qtbot, bench, 0)
    page = bench.window.areas.list_page
    keep(qtbot, bench, lambda: QTest.keyClick(page.entries, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier))
    assert shown(bench) == ["Bourrée", "Air", "Courante"]
    assert [entry.found.hit.title for entry in page.entries.selected()] == ["Air"]
    dragged = page.model.mimeData([page.model.index(2)])
    keep(qtbot, bench, lambda: page.model.dropMimeData(dragged, Qt.DropAction.CopyAction, 0, 0, QModelIndex()))
    assert shown(bench) == ["Courante", "Bourrée", "Air"]
    keep(qtbot, bench, lambda: page.model.setData(page.model.index(0), "slowly"))
    assert page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "1, Courante, slowly"
    page.entries.select([shown_list(bench).pieces[0].entry])
    keep(qtbot, bench, lambda: QTest.keyClick(page.entries, Qt.Key.Key_Delete))
    assert shown(bench) == ["Bourrée", "Air"]
    assert bench.window.areas.undo.sentence.text() == "1 piece taken out of “Concert”."
    keep(qtbot, bench, bench.window.keeping.undo_action.trigger)
    assert shown(bench) == ["Courante", "Bourrée", "Air"]
    page.back_button.click()
    assert bench.window.search.isVisible()


def test_all_controls_of_an_open_list_have_names(qtbot: QtBot, bench: Bench) -> None:
    make_list(qtbot, bench, "Concert", 2)
    keep(qtbot, bench, lambda: bench.window._jobs.keeping.save_search("slow", "{}"))
    open_list(qtbot, bench, 0)
    found = controls(bench.window)
    assert bench.window.areas.list_page.entries in found
    names = [QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name) for each in found]
    assert all(names)
    # The heading is short, so that it fits the narrowest sidebar; what is read aloud says more.
    assert "Saved searches" in names


def test_the_menu_of_an_entry_notes_and_removes_it(qtbot: QtBot, bench: Bench) -> None:
    make_list(qtbot, bench, "Concert", 2)
    open_list(qtbot, bench, 0)
    page = bench.window.areas.list_page
    page.entries.select([shown_list(bench).pieces[1].entry])
    menu = bench.window.pieces.menu(bench.window.pieces.selected())
    note, remove = menu.actions()[1:3]
    assert (note.text(), remove.text()) == ("Write a note", "Remove from “Concert”")
    note.trigger()
    editor = page.entries.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "twice")
    keep(qtbot, bench, lambda: QTest.keyClick(editor, Qt.Key.Key_Return))
    assert shown_list(bench).pieces[1].note == "twice"
    keep(qtbot, bench, remove.trigger)
    assert shown(bench) == ["Air"]


def test_the_chooser_finds_remembers_and_makes_lists(qtbot: QtBot, bench: Bench) -> None:
    make_list(qtbot, bench, "Concert")
    make_list(qtbot, bench, "Lessons")
    pieces = bench.window.pieces
    bench.window.search.found.list.selectAll()
    pieces.add_to_list()
    chooser = dialog_of(bench, ListChooser)
    QTest.keyClicks(chooser.field, "less")
    keep(qtbot, bench, lambda: QTest.keyClick(chooser.field, Qt.Key.Key_Return))
    assert bench.window.areas.lists.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Lessons, 3 pieces"
    qtbot.waitUntil(lambda: bench.window.findChild(ListChooser) is None)
    pieces.add_to_list()
    chooser = dialog_of(bench, ListChooser)
    assert chooser.choices.currentItem().text() == "Lessons"
    QTest.keyClicks(chooser.field, "Summer")
    keep(qtbot, bench, lambda: QTest.keyClick(chooser.field, Qt.Key.Key_Return))
    assert names(bench) == ["Concert", "Lessons", "Summer"]
    qtbot.waitUntil(lambda: bench.window.findChild(ListChooser) is None)
    pieces.add_to_list()
    chooser = dialog_of(bench, ListChooser)
    QTest.keyClicks(chooser.field, "Gala")
    QTest.keyClick(chooser.field, Qt.Key.Key_Down)
    keep(qtbot, bench, lambda: QTest.keyClick(chooser.field, Qt.Key.Key_Return))
    assert [(each.name, each.is_set) for each in bench.window.keeping.kept.lists][3:] == [("Gala", True)]
