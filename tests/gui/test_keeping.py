"""Lists, saved searches, marks and export in the window, on a real library."""

import json
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QDrag, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QInputDialog, QLineEdit, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.dialogs.keeping.export_dialog import COPIES, CopyingDialog, ExportChoice, ExportDialog
from desktop.dialogs.keeping.list_chooser import ListChooser
from desktop.dialogs.keeping.tags_dialog import TagsDialog
from desktop.item_models.kept_model import ORDER_MIME
from desktop.item_models.piece_mime import PIECE_MIME, piece_mime
from desktop.jobs.keeping.kept import ShownList
from desktop.jobs.keeping.sharing import ShareOrder
from desktop.views.results.drag_out import selected_pieces
from engine.formats.content import Facts
from engine.library import open_library
from engine.progress import Transfer
from tests.gui.conftest import Bench
from tests.gui.fakes import FakeSession, found_piece
from tests.gui.test_access import controls
from tests.library.filling import add_piece

MakeBench = Callable[..., Bench]
Dialog = TypeVar("Dialog", bound=QDialog)
TITLES = ("Air", "Bourrée", "Courante")


@pytest.fixture
def bench(qtbot: QtBot, make_bench: MakeBench, music: Path, tmp_path: Path) -> Bench:
    """A window that shows three pieces of its library."""
    found = []
    with open_library(tmp_path / "library.db") as library:
        folder = library.add_folder(music)
        for title in TITLES:
            path = music / f"{title}.mid"
            path.write_bytes(b"MThd" * 100)
            row = found_piece(title, path=str(path))
            found.append(row)
            add_piece(library, folder, path.name, Facts(title=title, duration=61.0), piece_hash=row.hit.piece)
    bench = make_bench(folders=(music,), session=FakeSession(found))
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        bench.window.search.query_box.ask("dance")
    return bench


def keep(qtbot: QtBot, bench: Bench, do: Callable[[], object]) -> None:
    """Do something and wait until what is kept has been told."""
    with qtbot.waitSignal(bench.window._jobs.keeping.changed):
        do()


def names(bench: Bench) -> list[str]:
    model = bench.window.areas.lists.model
    return [model.index(row).data() for row in range(model.rowCount())]


def shown(bench: Bench) -> list[str]:
    model = bench.window.areas.list_page.model
    return [model.index(row).data() for row in range(model.rowCount())]


def dialog_of(bench: Bench, kind: type[Dialog]) -> Dialog:
    found = bench.window.findChild(kind)
    assert isinstance(found, kind)
    return found


def shown_list(bench: Bench) -> ShownList:
    found = bench.window.areas.list_page.shown
    assert found is not None
    return found


def make_list(qtbot: QtBot, bench: Bench, name: str, count: int = 0, *, is_set: bool = False) -> int:
    hashes = [f"hash of {title}" for title in TITLES[:count]]
    with qtbot.waitSignal(bench.window._jobs.keeping.made) as made:
        bench.window._jobs.keeping.add_list(name, is_set=is_set, hashes=hashes)
    number: int = made.args[0]
    return number


def open_list(qtbot: QtBot, bench: Bench, row: int) -> None:
    section = bench.window.areas.lists
    section.list.setCurrentIndex(section.model.index(row))
    with qtbot.waitSignal(bench.window._jobs.keeping.listed):
        QTest.keyClick(section.list, Qt.Key.Key_Return)


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


def test_a_list_that_is_deleted_elsewhere_gives_way_to_the_search(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    make_list(qtbot, bench, "Concert", 2)
    open_list(qtbot, bench, 0)
    with open_library(tmp_path / "library.db") as library:
        library.remove_list(library.list_named("Concert").id)
    keep(qtbot, bench, bench.window._jobs.keeping.refresh)
    assert not bench.window.areas.shows_list
    assert names(bench) == []


def test_what_was_read_before_a_list_was_opened_does_not_close_it(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    make_list(qtbot, bench, "Concert", 2)
    with open_library(tmp_path / "library.db") as library:
        number = library.list_named("Concert").id
    keeping = bench.window._jobs.keeping
    told: list[ShownList | None] = []
    keeping.listed.connect(told.append)
    read = threading.Event()
    keeping._after(lambda _library: None)
    keeping._lane.run(read.set, lambda _: None, lambda error: pytest.fail(str(error)))
    assert read.wait(30)
    keeping.show_list(number)
    qtbot.waitUntil(lambda: bool(told))
    assert [shown and shown.list.name for shown in told] == ["Concert"]
    assert bench.window.areas.shows_list


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


def test_several_pieces_are_rated_by_keys_and_shown_so(qtbot: QtBot, bench: Bench) -> None:
    window = bench.window
    window.search.found.list.selectAll()
    with qtbot.waitSignal(window._jobs.keeping.marked, check_params_cb=lambda marks: len(marks) == 3):
        QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert [row.stars for row in window.search.model.pieces()] == [4, 4, 4]
    piece = window.preview.marks.piece
    assert piece.startswith("hash of ")
    assert [star.text() for star in window.preview.marks.stars] == ["★", "★", "★", "★", "☆"]
    with qtbot.waitSignal(window._jobs.keeping.marked):
        window.preview.marks.stars[3].click()
    assert [star.text() for star in window.preview.marks.stars] == ["☆"] * 5
    with qtbot.waitSignal(window._jobs.keeping.marked):
        window.keeping.undo()
    assert window.preview.marks.stars[3].text() == "★"


def test_tags_and_a_remark(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    window = bench.window
    window.search.found.list.selectAll()
    window.pieces.edit_tags()
    qtbot.waitUntil(lambda: window.findChild(TagsDialog) is not None)
    dialog = dialog_of(bench, TagsDialog)
    QTest.keyClicks(dialog.field, "choir")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible(), "Enter in the field puts a tag on and does no more"
    QTest.keyClicks(dialog.field, "typed in vain")
    QTest.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert dialog.isVisible(), "Esc takes back what was typed and does not discard the rest in silence"
    QTest.keyClicks(dialog.field, "Advent")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    keep(qtbot, bench, lambda: QTest.keyClick(dialog.field, Qt.Key.Key_Return))
    assert window.preview.marks.tags.text() == "Advent · choir"
    window.preview.marks.remark.setPlainText("too high")
    with qtbot.waitSignal(window._jobs.keeping.marked):
        window.preview.marks.store()
    piece = window.preview.marks.piece
    with open_library(tmp_path / "library.db") as library:
        assert library.marks(piece).remark == "too high"
        assert library.tag_counts() == {"Advent": 3, "choir": 3}


def test_a_search_is_saved_and_asked_again(qtbot: QtBot, bench: Bench) -> None:
    window = bench.window
    with qtbot.waitSignal(window._jobs.searching.answered):
        window.filtering.add(('key:"Eb major"',))
    window.keeping.save_search()
    section = window.areas.searches
    dialog = dialog_of(bench, QInputDialog)
    assert dialog.textValue() == "dance · E♭ major"
    dialog.setTextValue("All dances")
    keep(qtbot, bench, dialog.accept)
    assert section.model.index(0).data() == "All dances"
    with qtbot.waitSignal(window._jobs.searching.answered):
        window.search.query_box.ask("something else")
    section.list.setCurrentIndex(section.model.index(0))
    with qtbot.waitSignal(window._jobs.searching.answered):
        QTest.keyClick(section.list, Qt.Key.Key_Return)
    assert bench.session.asked[-1].text == "dance"
    assert window.search.query_box.text() == "dance"


def test_queries_are_remembered_asked_again_and_forgotten(qtbot: QtBot, bench: Bench) -> None:
    window, wiring = bench.window, bench.window.keeping
    with qtbot.waitSignal(window._jobs.searching.answered):
        window.search.query_box.ask("slow & sad")
    keep(qtbot, bench, wiring._note_soon.timeout.emit)
    with qtbot.waitSignal(window._jobs.searching.answered):
        window.search.query_box.ask("jig")
    keep(qtbot, bench, wiring._note_soon.timeout.emit)
    wiring.fill_recent()
    jig, slow = wiring.recent.actions()[:2]
    assert (jig.text(), slow.text()) == ("jig", "slow && sad")
    with qtbot.waitSignal(window._jobs.searching.answered):
        slow.trigger()
    assert bench.session.asked[-1].text == window.search.query_box.text() == "slow & sad"
    *_, forget, remember = wiring.recent.actions()
    keep(qtbot, bench, forget.trigger)
    keep(qtbot, bench, remember.trigger)
    keep(qtbot, bench, wiring._note_soon.timeout.emit)
    assert wiring.kept.queries == ()
    assert not wiring.kept.remembers


def test_a_remark_is_kept_when_the_window_is_closed_over_it(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    piece = bench.window.preview.marks.piece
    lane = bench.window._jobs.keeping._lane
    hold = threading.Event()
    lane.run(hold.wait, lambda _: None, lambda _: None)
    bench.window.preview.marks.remark.setPlainText("too high")
    threading.Timer(0.1, hold.set).start()
    bench.window.close()
    assert lane.join(30)
    with open_library(tmp_path / "library.db") as library:
        assert library.marks(piece).remark == "too high"


def test_a_drag_offers_copies_of_all_selected_files(bench: Bench, music: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dragged: list[tuple[list[str], object]] = []

    def record(drag: QDrag, allowed: object, _default: object) -> None:
        dragged.append(([url.toLocalFile() for url in drag.mimeData().urls()], allowed))

    monkeypatch.setattr(QDrag, "exec", record)
    view = bench.window.search.found.list
    view.selectAll()
    place = view.visualRect(view.currentIndex()).center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    for step in (5, 60):
        QTest.mouseMove(view.viewport(), place + QPoint(step, step))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert dragged == [([str(music / f"{title}.mid") for title in TITLES], Qt.DropAction.CopyAction)]


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


def test_copying_is_stopped(qtbot: QtBot, bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed = []

    def endless(*_: object) -> Iterator[Transfer]:
        try:
            while True:
                yield Transfer("copying", 1, 10, "01 Air.mid")
        finally:
            closed.append(True)

    monkeypatch.setattr("desktop.jobs.keeping.sharing.copy_pieces", endless)
    window, sharing = bench.window, bench.window._jobs.sharing
    choice = ExportChoice(COPIES, relative=False, byte_order_mark=False)
    with qtbot.waitSignal(sharing.progressed):
        window.pieces.share(tmp_path, choice, partial(ShareOrder, "Concert", hashes=("hash of Air",)))
    with qtbot.waitSignal(sharing.finished) as finished:
        dialog_of(bench, CopyingDialog).stop_button.click()
    assert finished.args[0].stopped
    assert closed == [True]
    assert window.areas.undo.sentence.text().startswith("Stopped after 0 files")


def test_files_go_out_as_copies_and_offline_ones_do_not() -> None:
    there = found_piece("Air")
    away = found_piece("Bourrée", online=False)
    data = piece_mime([there, away])
    assert [url.toLocalFile() for url in data.urls()] == ["/music/air.musicxml"]
    assert json.loads(bytes(data.data(PIECE_MIME).data())) == ["hash of Air", "hash of Bourrée"]
    assert not piece_mime([away]).hasUrls()


def test_a_list_is_exported_and_copied(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    make_list(qtbot, bench, "Concert", 3)
    open_list(qtbot, bench, 0)
    window, sharing = bench.window, bench.window._jobs.sharing
    window.areas.list_page.export_button.click()
    dialog = dialog_of(bench, ExportDialog)
    assert dialog.relative.isEnabled()
    assert not dialog.excel.isEnabled()
    dialog.close()
    order = window.pieces.order_of(shown_list(bench))
    with qtbot.waitSignal(sharing.finished):
        window.pieces.share(tmp_path / "out.m3u8", ExportChoice(".m3u8", relative=True, byte_order_mark=False), order)
    lines = [line for line in (tmp_path / "out.m3u8").read_text("utf-8").splitlines() if not line.startswith("#")]
    assert lines == [f"My Music/{title}.mid" for title in TITLES]
    with qtbot.waitSignal(sharing.finished):
        window.pieces.share(tmp_path / "stick", ExportChoice(COPIES, relative=False, byte_order_mark=False), order)
    assert [path.name for path in sorted((tmp_path / "stick" / "Concert").iterdir())] == [
        f"{at:02d} {title}.mid" for at, title in enumerate(TITLES, start=1)
    ]
    assert window.areas.undo.sentence.text().startswith("3 pieces written to ")


def test_nothing_is_copied_into_the_library(qtbot: QtBot, bench: Bench, music: Path) -> None:
    make_list(qtbot, bench, "Concert", 3)
    open_list(qtbot, bench, 0)
    order = bench.window.pieces.order_of(shown_list(bench))
    with qtbot.waitSignal(bench.window._jobs.sharing.failed) as failed:
        bench.window.pieces.share(music, ExportChoice(COPIES, relative=False, byte_order_mark=False), order)
    assert "nothing is ever written" in str(failed.args[0])
    assert sorted(path.name for path in music.iterdir()) == [f"{title}.mid" for title in TITLES]


def test_paths_and_titles_are_copied(bench: Bench, music: Path) -> None:
    bench.window.search.found.list.selectAll()
    bench.window.pieces.copy_titles()
    assert QGuiApplication.clipboard().text() == "\n".join(TITLES)
    bench.window.pieces.copy_paths()
    assert QGuiApplication.clipboard().text().splitlines() == [str(music / f"{title}.mid") for title in TITLES]


def test_the_menu_offers_what_can_be_done(qtbot: QtBot, bench: Bench) -> None:
    make_list(qtbot, bench, "Rock & Roll")
    bench.window.search.found.list.setCurrentIndex(bench.window.search.model.first_piece())
    menu = bench.window.pieces.menu(bench.window.pieces.selected())
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[:7] == ["Play", "Find similar", "More like this", "Less like this", "Add to list", "Rate", "Tags…"]
    assert texts[7:] == ["Open", "Open with…", "Show in folder", "Copy path", "Copy title", "Export…"]
    lists = menu.actions()[6].menu()
    assert isinstance(lists, QMenu)
    assert lists.actions()[0].text() == "Rock && Roll"
    keep(qtbot, bench, lists.actions()[0].trigger)
    assert bench.window.areas.undo.sentence.text() == "1 piece added to “Rock & Roll”."


@pytest.mark.parametrize("key", [Qt.Key.Key_Slash, Qt.Key.Key_L])
def test_typing_a_query_leaves_the_list_that_is_open(qtbot: QtBot, bench: Bench, key: Qt.Key) -> None:
    window = bench.window
    window.activateWindow()
    make_list(qtbot, bench, "Concert", 2)
    open_list(qtbot, bench, 0)
    held = Qt.KeyboardModifier.ControlModifier if key == Qt.Key.Key_L else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(window.areas.list_page.entries, key, held)
    assert not window.areas.shows_list
    assert window.search.query_box.isVisible()
    assert window.search.query_box.hasFocus()


def test_a_search_in_the_background_leaves_the_preview_to_the_open_list(qtbot: QtBot, bench: Bench) -> None:
    window = bench.window
    make_list(qtbot, bench, "Concert")
    with qtbot.waitSignal(window._jobs.keeping.added):
        window._jobs.keeping.append(1, ["hash of Courante"])
    open_list(qtbot, bench, 0)
    assert window.preview.title.text() == "Courante"
    bench.session.pieces = bench.session.pieces[1:]
    with qtbot.waitSignal(window._jobs.searching.answered):
        window.searching.refresh()
    assert window.preview.title.text() == "Courante"
    bench.session.pieces = []
    with qtbot.waitSignal(window._jobs.searching.answered):
        window.searching.refresh()
    assert window.preview.row is not None
    bench.session.pieces = [found_piece("Bourrée")]
    with qtbot.waitSignal(window._jobs.searching.answered):
        window.searching.refresh()
    window.areas.list_page.back_button.click()
    assert window.preview.title.text() == "Bourrée"


def test_an_empty_list_leaves_no_former_piece_in_the_preview(qtbot: QtBot, bench: Bench) -> None:
    make_list(qtbot, bench, "Concert")
    assert bench.window.preview.row is not None
    open_list(qtbot, bench, 0)
    assert bench.window.preview.row is None


def test_an_open_list_greys_as_soon_as_its_folder_is_gone(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    make_list(qtbot, bench, "Concert", 1)
    open_list(qtbot, bench, 0)
    assert [piece.found.hit.online for piece in shown_list(bench).pieces] == [True]
    with open_library(tmp_path / "library.db") as library:
        library.mark_folder_offline(library.folders()[0])
    with qtbot.waitSignal(bench.window._jobs.keeping.listed):
        bench.window.indexing.grown.emit()
    assert [piece.found.hit.online for piece in shown_list(bench).pieces] == [False]
