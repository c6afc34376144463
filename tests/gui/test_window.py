"""The window as a whole: add, search, choose, hear, remove, and everything that is said along the way."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop.item_models.folder_model import FOLDER_ROLE
from desktop.item_models.result_model import HEADING_ROLE
from desktop.jobs.answers import Answer, Question
from desktop.main_window import MainWindow
from engine.errors import BundleError
from engine.library import Folder, open_library
from engine.modality import Modality
from engine.progress import Progress
from engine.workers import Failure
from tests.gui.conftest import Bench
from tests.gui.fakes import FakePool, FakeRun, FakeSession, found_piece

MakeBench = Callable[..., Bench]


def ask(qtbot: QtBot, bench: Bench, text: str) -> None:
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        bench.window.search.query_box.ask(text)


def folders_of(window: MainWindow) -> list[Folder]:
    model = window.folders.model
    return [model.index(row).data(FOLDER_ROLE) for row in range(model.rowCount())]


def test_an_empty_library_offers_folder_and_samples(make_bench: MakeBench) -> None:
    window = make_bench().window
    assert window.welcome.isVisible()
    assert not window.search.isVisible()
    assert not window.preview.isVisible()


def test_a_dropped_folder_is_added_and_analysed(qtbot: QtBot, make_bench: MakeBench, music: Path) -> None:
    bench = make_bench(runs=[FakeRun([Progress("analysing", 3, 3)])])
    window = bench.window
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(music))])
    event = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignals([window._jobs.collection.folder_added, window._jobs.indexing.progressed]):
        window.welcome.dropEvent(event)
    assert [folder.path for folder in folders_of(window)] == [music]
    assert window.search.isVisible()
    assert window.folders.model.rowCount() == 1


def test_sample_pieces_are_added_by_one_button(qtbot: QtBot, make_bench: MakeBench) -> None:
    window = make_bench().window
    with qtbot.waitSignal(window._jobs.collection.folder_added) as added:
        QTest.mouseClick(window.welcome.samples_button, Qt.MouseButton.LeftButton)
    assert added.args[0].path.name == "samples"


def test_typing_searches_after_a_pause(qtbot: QtBot, make_bench: MakeBench, music: Path) -> None:
    bench = make_bench(folders=(music,))
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        QTest.keyClicks(bench.window.search.query_box, "sad waltz")
    assert [question.text for question in bench.session.asked] == ["sad waltz"]
    model = bench.window.search.model
    headings = [model.index(row).data(HEADING_ROLE) for row in range(model.rowCount())]
    assert headings == ["Matches by name", None, "Matches by meaning", None, None]


def test_the_first_result_is_previewed_and_arrows_move_on(qtbot: QtBot, make_bench: MakeBench, music: Path) -> None:
    bench = make_bench(folders=(music,))
    window = bench.window
    ask(qtbot, bench, "waltz")
    assert window.preview.title.text() == "Autumn Leaves"
    with qtbot.waitSignal(window._jobs.previewing.engraved):
        QTest.keyClick(window.search.query_box, Qt.Key.Key_Down)
    assert window.preview.title.text() == "Menuet"
    assert window.preview.sheet.isVisible()
    assert window.preview.sheet.engraved
    assert bench.engravers.items[0].what.path == Path("/music/menuet.musicxml")


def test_space_plays_into_the_sink_and_escape_stops(qtbot: QtBot, make_bench: MakeBench, music: Path) -> None:
    bench = make_bench(folders=(music,))
    playback = bench.window._jobs.playback
    ask(qtbot, bench, "waltz")
    bench.window.search.results.setFocus()
    with qtbot.waitSignal(playback.changed, check_params_cb=lambda playing: not playing):
        QTest.keyClick(bench.window.search.results, Qt.Key.Key_Space)
    heard = [block for block in bench.sink.heard if block.any()]
    assert bench.sink.opened == [(8000, 2)]
    assert sum(len(block) for block in heard) >= 8000
    assert max(int(block.max()) for block in heard) == 8000
    QTest.keyClick(bench.window, Qt.Key.Key_Escape)
    assert not playback.playing
    assert playback.loaded


def test_kinds_narrow_the_question(qtbot: QtBot, make_bench: MakeBench, music: Path) -> None:
    bench = make_bench(folders=(music,))
    ask(qtbot, bench, "waltz")
    scores = bench.window.search.kinds._buttons[Modality.SCORE]
    with qtbot.waitSignal(bench.window._jobs.searching.answered) as answered:
        QTest.mouseClick(scores, Qt.MouseButton.LeftButton)
    assert answered.args[0].question.kinds == (Modality.SCORE,)
    assert bench.window.search.count.text().startswith("1 ")


def test_nothing_found_says_so(qtbot: QtBot, make_bench: MakeBench, music: Path) -> None:
    bench = make_bench(folders=(music,), session=FakeSession([]))
    ask(qtbot, bench, "zzz")
    assert not bench.window.search.results.isVisible()
    assert bench.window.search.nothing.title.text() == "Nothing found"


def test_weak_results_and_an_unfinished_library_are_named(qtbot: QtBot, make_bench: MakeBench, music: Path) -> None:
    session = FakeSession([found_piece("Far off", band="weak")], searched=1240, total=8900)
    bench = make_bench(folders=(music,), session=session)
    ask(qtbot, bench, "waltz")
    banner = bench.window.search.banner
    assert banner.isVisible()
    assert banner.text() == (
        "Searching 1,240 of 8,900 pieces so far. Nothing stands out more than by chance; these pieces come nearest."
    )


def test_what_filters_leave_out_was_searched_all_the_same(qtbot: QtBot, make_bench: MakeBench, music: Path) -> None:
    session = FakeSession([found_piece("Air", band="strong")], searched=88, total=554, left_out=276)
    bench = make_bench(folders=(music,), session=session)
    ask(qtbot, bench, "jig in G major")
    assert bench.window.search.banner.text() == "Searching 364 of 554 pieces so far."


def test_nothing_is_said_of_chance_where_a_badge_says_possible(
    qtbot: QtBot, make_bench: MakeBench, music: Path
) -> None:
    found = [found_piece("Air", band="possible"), found_piece("Far off", band="weak")]
    bench = make_bench(folders=(music,), session=FakeSession(found))
    ask(qtbot, bench, "asdfghjkl qwertz")
    assert not bench.window.search.banner.isVisible()


def test_nothing_of_the_kind_is_said_of_what_filters_have_left(
    qtbot: QtBot, make_bench: MakeBench, music: Path
) -> None:
    session = FakeSession([found_piece("Air", band="weak")], left_out=300)
    bench = make_bench(folders=(music,), session=session)
    ask(qtbot, bench, "an air in 3/4")
    assert not bench.window.search.banner.isVisible()


def test_without_a_model_names_are_searched_and_the_sentence_is_shown(
    qtbot: QtBot, make_bench: MakeBench, music: Path
) -> None:
    session = FakeSession([found_piece("Menuet", matched="name")], BundleError("The built-in bundle is missing."))
    bench = make_bench(folders=(music,), session=session)
    ask(qtbot, bench, "menuet")
    assert bench.window.search.banner.text() == "The built-in bundle is missing. Only names are searched."
    assert bench.window.activity.model.text() == "No model"


def test_a_piece_whose_folder_is_offline_is_shown_but_not_asked_for(
    qtbot: QtBot, make_bench: MakeBench, music: Path
) -> None:
    bench = make_bench(folders=(music,), session=FakeSession([found_piece("Away", online=False)]))
    ask(qtbot, bench, "away")
    preview = bench.window.preview
    assert preview.title.text() == "Away"
    assert not preview.files.open_button.isEnabled()
    assert not preview.player.play_button.isEnabled()
    assert not preview._engrave_soon.isActive()


def test_a_failed_engraving_costs_one_sentence(qtbot: QtBot, make_bench: MakeBench, music: Path) -> None:
    reason = "The file crashed the process that reads it."
    bench = make_bench(
        folders=(music,),
        session=FakeSession([found_piece("Crasher")]),
        engravers=FakePool(lambda _request: Failure(reason)),
        sounders=FakePool(lambda _request: Failure("The piece has no notes to play.")),
    )
    with qtbot.waitSignals(
        [bench.window._jobs.previewing.engraving_failed, bench.window._jobs.previewing.sounding_failed]
    ):
        bench.window.search.query_box.ask("crash")
    assert bench.window.preview.sheet.accessibleDescription() == reason
    assert bench.window.preview.note.text() == "The piece has no notes to play."


def test_a_removed_folder_leaves_its_files(qtbot: QtBot, make_bench: MakeBench, music: Path, tmp_path: Path) -> None:
    (music / "tune.abc").write_text("X:1\nK:C\nCDEF|\n")
    bench = make_bench(folders=(music,))
    bench.window.folder_actions.ask_to_remove(folders_of(bench.window)[0])
    box = bench.window.findChild(QMessageBox)
    assert box is not None
    assert "untouched" in box.informativeText()
    assert "lists" in box.informativeText()
    assert box.defaultButton().text() == "Cancel"
    remove = next(button for button in box.buttons() if button.text() == "Remove")
    gone = lambda state: not state.folders  # noqa: E731
    with qtbot.waitSignal(bench.window._jobs.collection.changed, check_params_cb=gone):
        QTest.mouseClick(remove, Qt.MouseButton.LeftButton)
    assert bench.window.welcome.isVisible()
    assert (music / "tune.abc").exists()
    with open_library(tmp_path / "library.db") as library:
        assert library.folders() == ()


def test_enter_opens_and_the_button_shows_the_chosen_file(qtbot: QtBot, make_bench: MakeBench, music: Path) -> None:
    bench = make_bench(folders=(music,))
    ask(qtbot, bench, "waltz")
    bench.window.search.results.setFocus()
    QTest.keyClick(bench.window.search.results, Qt.Key.Key_Return)
    QTest.mouseClick(bench.window.preview.files.show_button, Qt.MouseButton.LeftButton)
    assert bench.opening.opened == [Path("/music/autumn_leaves.mid")]
    assert bench.opening.shown == [Path("/music/autumn_leaves.mid")]


def test_slash_and_ctrl_l_lead_to_the_query(qtbot: QtBot, make_bench: MakeBench, music: Path) -> None:
    bench = make_bench(folders=(music,))
    window = bench.window
    window.activateWindow()
    ask(qtbot, bench, "waltz")
    for key, modifier in (
        (Qt.Key.Key_Slash, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier),
    ):
        window.search.results.setFocus()
        QTest.keyClick(window.search.results, key, modifier)
        assert window.search.query_box.hasFocus()
        assert window.search.query_box.selectedText() == "waltz"


def test_closing_while_indexing_ends_the_run(qtbot: QtBot, make_bench: MakeBench, music: Path) -> None:
    run = FakeRun([Progress("analysing", 1, 9)], endless=True)
    bench = make_bench(folders=(music,), runs=[run])
    assert bench.window._jobs.indexing.running
    bench.window.close()
    assert run.told == ["cancel"]
    assert bench.session.closed
    assert not bench.window.isVisible()


def test_while_nothing_is_analysed_the_words_are_not_blamed(qtbot: QtBot, make_bench: MakeBench, music: Path) -> None:
    class Unfinished(FakeSession):
        def find(self, question: Question) -> Answer:
            return Answer(question, (), self.searched, self.total)

    session = Unfinished([], searched=0, total=108)
    bench = make_bench(folders=(music,), session=session)
    nothing = bench.window.search.nothing
    ask(qtbot, bench, "waltz")
    assert nothing.title.text() == "Nothing is analysed yet"
    assert "0 of 108" in nothing.sentence.text()
    session.searched = 40
    ask(qtbot, bench, "slow waltz")
    assert nothing.title.text() == "Nothing found so far"
    session.searched = 108
    ask(qtbot, bench, "slow waltzes")
    assert nothing.title.text() == "Nothing found"
