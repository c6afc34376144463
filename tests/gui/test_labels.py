"""The page of labels: comparing, the threshold, tagging in one step that can be undone, and taking back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.dialogs.labels.labels_dialog import LabelsDialog
from engine.library import open_library
from engine.modality import Modality
from tests.gui.conftest import Bench
from tests.library.filling import add_piece


def opened(make_bench: Callable[..., Bench], qtbot: QtBot, music: Path, text: str) -> tuple[Bench, LabelsDialog]:
    bench = make_bench(folders=(music,))
    bench.window.labelling.show()
    dialog = bench.window.labelling.dialog
    assert dialog is not None
    dialog.field.setText(text)
    with qtbot.waitSignal(bench.window.labelling.jobs.labelling.shown):
        dialog.show_button.click()
    return bench, dialog


def test_labels_are_compared_and_counted(make_bench: Callable[..., Bench], qtbot: QtBot, music: Path) -> None:
    bench, dialog = opened(make_bench, qtbot, music, "march, Wiegenlied、探戈, march")
    assert bench.session.labelled[0].labels == ("march", "Wiegenlied", "探戈")
    assert [dialog.label.itemText(number) for number in range(3)] == ["march", "Wiegenlied", "探戈"]
    assert dialog.counted.text() == "21 pieces stand out for “march” by 2.0 or more."
    assert (dialog.above.text(), dialog.below.text()) == ("Above", "Below")
    assert dialog.kinds.text() == "score 61 · against the others"


def test_the_page_stays_on_the_screen_when_it_grows(
    make_bench: Callable[..., Bench], qtbot: QtBot, music: Path
) -> None:
    bench = make_bench(folders=(music,))
    bench.window.labelling.show()
    dialog = bench.window.labelling.dialog
    assert dialog is not None
    room = dialog.screen().availableGeometry()
    dialog.move(20, room.bottom() - dialog.height() - 10)
    dialog.field.setText("march")
    with qtbot.waitSignal(bench.window.labelling.jobs.labelling.shown):
        dialog.show_button.click()
    assert room.top() <= dialog.frameGeometry().top()
    assert dialog.frameGeometry().bottom() <= room.bottom()


def test_the_threshold_is_moved_by_keys_and_mouse(make_bench: Callable[..., Bench], qtbot: QtBot, music: Path) -> None:
    _bench, dialog = opened(make_bench, qtbot, music, "march")
    assert "against anything else" in dialog.kinds.text()
    QTest.keyClick(dialog.histogram, Qt.Key.Key_PageUp)
    assert dialog.histogram.threshold == 2.5
    assert dialog.counted.text().startswith("16 pieces")
    middle = QPoint(dialog.histogram.width() // 2, 20)
    QTest.mouseClick(dialog.histogram, Qt.MouseButton.LeftButton, pos=middle)
    assert abs(dialog.histogram.threshold - 2) < 0.1
    QTest.keyClick(dialog.histogram, Qt.Key.Key_End)
    assert not dialog.tag_button.isEnabled()


def test_tags_are_written_undone_and_taken_back(
    make_bench: Callable[..., Bench], qtbot: QtBot, music: Path, tmp_path: Path
) -> None:
    bench, dialog = opened(make_bench, qtbot, music, "march")
    jobs = bench.window.labelling.jobs
    with open_library(tmp_path / "library.db") as library:
        piece = add_piece(library, library.folders()[0], "a.mid", piece_hash="a", modality=Modality.MIDI)
        bench.session.rows = (library.pieces_by_hash([piece])[piece].id,)

        def write() -> None:
            with qtbot.waitSignals([jobs.labelling.tagged, jobs.labelling.written]):
                dialog.tag_button.click()

        write()
        assert library.marks(piece).tags == ("march",)
        assert "is now on 1 more piece" in dialog.told.text()
        with qtbot.waitSignal(jobs.labelling.written):
            jobs.keeping.undo()
        assert library.marks(piece).tags == ()
        write()
        qtbot.waitUntil(dialog.back_button.isVisible)
        with qtbot.waitSignal(jobs.labelling.written):
            dialog.back_button.click()
        assert library.marks(piece).tags == ()
    qtbot.waitUntil(lambda: not dialog.back_button.isVisible())
