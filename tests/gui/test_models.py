"""The models in the window: what is shown of them, consent, progress, switching and back, removal, import."""

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.dialogs.models.consent_dialog import ConsentDialog
from desktop.dialogs.models.import_dialog import ImportDialog
from desktop.dialogs.models.models_dialog import ModelsDialog
from desktop.jobs.models.tasks import Done, Download, Import, Removal
from engine.answering import space_of
from engine.bundles.locate import Bundle
from engine.bundles.published import CC_BY_NC, find_published
from engine.errors import BundleError
from engine.installing.downloads.consent import Consent
from engine.library import open_library
from engine.progress import Progress, Transfer
from tests.gui.conftest import Bench
from tests.gui.fakes import FakeRun
from tests.library.filling import MadeBy, add_piece, add_vector
from tests.tiny_bundle import make_tiny_bundle

MakeBench = Callable[..., Bench]
BOTH = Consent(frozenset({"MIT", "CC-BY-NC-4.0"}))


class EndingRun(FakeRun):
    """Ends with what it is given: a report, or an error."""

    def __init__(self, end: object, steps: Iterable[Progress] = ()) -> None:
        super().__init__(steps)
        self._end = end

    def __next__(self) -> Progress:
        for step in self._steps:
            return step
        if isinstance(self._end, Exception):
            raise self._end
        raise StopIteration(self._end)


def show(qtbot: QtBot, bench: Bench) -> ModelsDialog:
    """Open the dialog as the user does, and wait until it is filled."""
    with qtbot.waitSignal(bench.window._jobs.models.changed):
        QTest.mouseClick(bench.window.areas.sidebar.models_button, Qt.MouseButton.LeftButton)
    dialog = bench.window.findChild(ModelsDialog)
    assert dialog is not None
    return dialog


def find(bench: Bench, kind: type[QDialog]) -> QDialog:
    dialogs = [dialog for dialog in bench.window.findChildren(kind) if dialog.isVisible()]
    assert len(dialogs) == 1
    return dialogs[0]


def consent_dialog(bench: Bench) -> ConsentDialog:
    dialog = find(bench, ConsentDialog)
    assert isinstance(dialog, ConsentDialog)
    return dialog


def choose(dialog: ModelsDialog, name: str) -> None:
    dialog.table.setCurrentIndex(dialog.table_model.place_of(name))


def cells(dialog: ModelsDialog) -> list[list[str]]:
    model = dialog.table_model
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def press(button: QAbstractButton) -> None:
    assert button.isEnabled()
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def second(own_home: Path) -> Bundle:
    """An installed bundle that has the name of a published one."""
    return make_tiny_bundle(own_home / "bundles" / "clamp3-c2")


def fill(library: Path, music: Path, made_by: MadeBy | None = None) -> None:
    """Put a piece into the library, and its vector if it is told who made it."""
    with open_library(library) as opened:
        piece = add_piece(opened, opened.add_folder(music), "a.abc")
        if made_by is not None:
            add_vector(opened, piece, range(1, 9), made_by)


def made_with(bundle: Bundle) -> MadeBy:
    return MadeBy(bundle.path.name, space_of(bundle).bundle_hash, space_of(bundle).preprocessing)


def test_models_are_listed_with_size_licence_and_purpose(qtbot: QtBot, make_bench: MakeBench) -> None:
    dialog = show(qtbot, make_bench())
    shown = cells(dialog)
    assert [row[:2] for row in shown] == [
        ["Incipit small (built in)", "In use"],
        ["CLaMP 3 C2", "Not installed"],
        ["CLaMP 3 SAAS", "Not installed"],
    ]
    assert [row[2] for row in shown[1:]] == ["1.8 GB or more", "3.0 GB"]
    assert shown[2][3:] == ["Recordings, and all kinds in one list", "MIT, CC BY-NC 4.0"]
    assert not dialog.act_button.isEnabled()
    assert not dialog.remove_button.isEnabled()
    choose(dialog, "clamp3-saas")
    assert dialog.act_button.text() == "Download…"
    assert dialog.details.text() == "Languages: 100 languages of XLM-R. Licence: MIT, CC BY-NC 4.0."


def test_nothing_is_fetched_before_the_licence_is_accepted(qtbot: QtBot, make_bench: MakeBench) -> None:
    bench = make_bench(model_runs=(FakeRun(endless=True),))
    dialog = show(qtbot, bench)
    choose(dialog, "clamp3-saas")
    press(dialog.act_button)
    consent = consent_dialog(bench)
    assert "MERT-v1-95M: 377.6 MB from huggingface.co/m-a-p/MERT-v1-95M, CC BY-NC 4.0" in consent.parts.text()
    assert "analyses your pieces in the background" in consent.parts.text()
    assert CC_BY_NC.text.strip() in consent.text.toPlainText()
    assert not consent.download_button.isEnabled()
    consent.accepted_box.setChecked(True)
    press(consent.download_button)
    assert bench.tasks == [Download("clamp3-saas", BOTH, audio=True)]
    assert not dialog.act_button.isEnabled()


def test_without_mert_there_is_nothing_to_accept(qtbot: QtBot, make_bench: MakeBench) -> None:
    bench = make_bench()
    bench.window.model_actions.ask_for_consent(find_published("clamp3-saas"))
    consent = consent_dialog(bench)
    consent.audio.setChecked(False)
    assert not consent.accepted_box.isVisible()
    assert "MERT" not in consent.parts.text()
    assert "NonCommercial" not in consent.text.toPlainText()
    consent.keep.setChecked(True)
    with qtbot.waitSignal(bench.window._jobs.models.finished):
        press(consent.download_button)
    assert bench.tasks == [Download("clamp3-saas", Consent(frozenset({"MIT"})), audio=False, keep_files=True)]


def test_progress_in_bytes_with_time_left_pause_and_cancel(qtbot: QtBot, make_bench: MakeBench) -> None:
    step = Transfer("downloading", 1_240_000_000, 2_957_000_000, "weights.pth", 11_200_000.0, 153.0)
    run = FakeRun([step], endless=True)
    bench = make_bench(model_runs=(run,))
    dialog = show(qtbot, bench)
    models = bench.window._jobs.models
    assert not dialog.task.isVisible()
    with qtbot.waitSignal(models.work.progressed):
        models.work.start(Download("clamp3-saas", BOTH))
    assert dialog.task.text.text() == "Downloading · 1.2 GB of 3.0 GB · 11.2 MB a second · 3 minutes left"
    assert dialog.task.bar.value() == 419
    assert bench.window.areas.sidebar.models_button.text() == "Models: 41 %"
    press(dialog.task.pause_button)
    assert dialog.task.text.text().startswith("Paused · Downloading")
    press(dialog.task.pause_button)
    with qtbot.waitSignal(models.finished):
        press(dialog.task.cancel_button)
    assert run.told == ["pause", "resume", "cancel"]
    assert bench.window.areas.sidebar.models_button.text() == "Models…"
    assert not dialog.task.isVisible()
    assert dialog.act_button.text() == "Use"


@pytest.mark.parametrize(
    ("step", "text"),
    [
        (Progress("asking", 0, 3), "Asking what there is"),
        (Progress("converting", 1, 4, "text.onnx"), "Converting"),
        (Progress("measuring", 1, 3, "text.onnx, int8"), "Measuring speed and accuracy"),
        (Transfer("checking", 5_000, 10_000), "Checking what has come · 5.0 kB of 10.0 kB"),
        (Transfer("trying again", 5_000, 10_000), "The line dropped; trying again · 5.0 kB of 10.0 kB"),
        (
            Transfer("downloading", 0, 9_000, "", 1.0, 9_000.0),
            "Downloading · 0 bytes of 9.0 kB · 1 bytes a second · 2 hours left",
        ),
        (
            Transfer("downloading", 0, 9_000, "", 900.0, 10.0),
            "Downloading · 0 bytes of 9.0 kB · 900 bytes a second · less than a minute left",
        ),
        (Progress("waiting", 0, None), "Waiting: another program is bringing this library up to date"),
    ],
)
def test_every_stage_has_words(qtbot: QtBot, make_bench: MakeBench, step: Progress, text: str) -> None:
    bench = make_bench()
    dialog = show(qtbot, bench)
    bench.window._jobs.models.work.progressed.emit(step)
    assert dialog.task.text.text() == text


def test_what_is_installed_takes_over_at_once_in_an_empty_library(
    qtbot: QtBot, make_bench: MakeBench, second: Bundle
) -> None:
    done = Done(Download("clamp3-c2", BOTH))
    bench = make_bench(model_runs=(EndingRun(done),))
    dialog = show(qtbot, bench)
    models = bench.window._jobs.models
    with qtbot.waitSignals([models.switched, bench.window._jobs.searching.ready, models.changed]):
        models.work.start(done.task)
    qtbot.waitUntil(lambda: cells(dialog)[1][1] == "In use")
    assert dialog.back_button.text() == "Back to Incipit small (built in)"
    with qtbot.waitSignal(models.switched):
        press(dialog.back_button)
    qtbot.waitUntil(lambda: cells(dialog)[0][1] == "In use")
    assert dialog.back_button.text() == "Back to Tiny"


def test_a_model_is_made_ready_beside_the_one_in_use_and_then_takes_over(
    qtbot: QtBot, make_bench: MakeBench, second: Bundle, music: Path, tmp_path: Path
) -> None:
    fill(tmp_path / "library.db", music)
    bench = make_bench(folders=(music,), runs=[FakeRun(), FakeRun(), FakeRun()])
    jobs = bench.window._jobs
    qtbot.waitUntil(lambda: not jobs.indexing.running)
    dialog = show(qtbot, bench)
    choose(dialog, "clamp3-c2")
    with qtbot.waitSignals([jobs.models.planned, jobs.indexing.finished]):
        press(dialog.act_button)
    qtbot.waitUntil(lambda: cells(dialog)[1][1] == "Being made ready: 0 %")
    assert cells(dialog)[0][1].startswith("In use")
    assert dialog.details.text().endswith("until then what is in use answers.")
    fill(tmp_path / "library.db", music, made_with(second))
    with qtbot.waitSignals([jobs.models.switched, jobs.searching.ready]):
        jobs.indexing.start()
    qtbot.waitUntil(lambda: cells(dialog)[1][1] == "In use")


def test_a_model_may_take_over_before_it_is_ready_or_be_given_up(
    qtbot: QtBot, make_bench: MakeBench, second: Bundle, music: Path, tmp_path: Path
) -> None:
    fill(tmp_path / "library.db", music)
    bench = make_bench(folders=(music,))
    dialog = show(qtbot, bench)
    models = bench.window._jobs.models
    choose(dialog, "clamp3-c2")
    press(dialog.act_button)
    qtbot.waitUntil(dialog.stop_button.isVisible)
    press(dialog.stop_button)
    qtbot.waitUntil(lambda: not dialog.stop_button.isVisible())
    assert cells(dialog)[1][1] == "Installed"
    press(dialog.act_button)
    qtbot.waitUntil(dialog.now_button.isVisible)
    with qtbot.waitSignal(models.switched):
        press(dialog.now_button)
    qtbot.waitUntil(lambda: cells(dialog)[1][1] == "In use · 0 %")


def test_removing_says_what_it_frees(
    qtbot: QtBot, make_bench: MakeBench, second: Bundle, music: Path, tmp_path: Path
) -> None:
    fill(tmp_path / "library.db", music, made_with(second))
    bench = make_bench(folders=(music,), model_runs=(EndingRun(Done(Removal("clamp3-c2", tmp_path), 5_000)),))
    dialog = show(qtbot, bench)
    choose(dialog, "clamp3-c2")
    assert cells(dialog)[1][1] == "Ready to use"
    press(dialog.remove_button)
    box = bench.window.findChild(QMessageBox)
    assert box is not None
    assert box.text() == "Remove clamp3-c2?"
    assert "kB: its files, and its analysis of 1 piece, " in box.informativeText()
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    button = next(button for button in box.buttons() if button.text() == "Remove")
    with qtbot.waitSignal(bench.window._jobs.models.finished):
        press(button)
    assert bench.tasks == [Removal("clamp3-c2", tmp_path / "library.db")]


def test_what_was_fetched_before_is_told_and_can_be_removed(
    qtbot: QtBot, make_bench: MakeBench, own_home: Path
) -> None:
    folder = own_home / "downloads" / "clamp3-saas"
    folder.mkdir(parents=True)
    (folder / "weights.part").write_bytes(bytes(2_000_000))
    bench = make_bench()
    dialog = show(qtbot, bench)
    choose(dialog, "clamp3-saas")
    assert dialog.details.text().endswith(" 2.0 MB of it have been fetched.")
    press(dialog.remove_button)
    box = bench.window.findChild(QMessageBox)
    assert box is not None
    assert (box.text(), box.informativeText()) == (
        "Remove what was fetched of CLaMP 3 SAAS?",
        "This frees 2.0 MB.",
    )
    with qtbot.waitSignal(bench.window._jobs.models.changed):
        press(next(button for button in box.buttons() if button.text() == "Remove"))
    assert not folder.exists()
    assert not dialog.remove_button.isEnabled()


def test_files_are_imported(qtbot: QtBot, make_bench: MakeBench, tmp_path: Path) -> None:
    bench = make_bench()
    dialog = show(qtbot, bench)
    press(dialog.import_button)
    asked = find(bench, ImportDialog)
    assert isinstance(asked, ImportDialog)
    assert not asked.import_button.isEnabled()
    asked.clamp3.setText(str(tmp_path / "weights.pth"))
    asked.text_encoder.setText(str(tmp_path))
    assert asked.hint.text() == ""
    asked.name.setText("моя модель")
    assert not asked.import_button.isEnabled()
    assert "Latin letters" in asked.hint.text()
    asked.name.setText("mine")
    assert asked.hint.text() == ""
    with qtbot.waitSignal(bench.window._jobs.models.finished):
        press(asked.import_button)
    assert bench.tasks == [Import("mine", tmp_path / "weights.pth", tmp_path)]


def test_failures_are_said_where_the_user_looks(qtbot: QtBot, make_bench: MakeBench) -> None:
    sentence = "huggingface.co cannot be found: is there a network?"
    bench = make_bench(model_runs=(EndingRun(BundleError(sentence)), EndingRun(BundleError("Full."))))
    models = bench.window._jobs.models
    dialog = show(qtbot, bench)
    with qtbot.waitSignal(models.failed):
        models.work.start(Download("clamp3-c2", BOTH))
    assert (dialog.trouble.isVisible(), dialog.trouble.text()) == (True, sentence)
    assert bench.window.findChild(QMessageBox) is None
    dialog.close()
    qtbot.waitUntil(lambda: bench.window.findChild(ModelsDialog) is None)
    with qtbot.waitSignal(models.failed):
        models.work.start(Download("clamp3-c2", BOTH))
    box = bench.window.findChild(QMessageBox)
    assert box is not None
    assert box.text() == "Full."


def test_a_failure_is_no_longer_said_when_the_next_attempt_begins(
    qtbot: QtBot, make_bench: MakeBench, second: Bundle
) -> None:
    task = Import(second.path.name, second.path, second.path)
    bench = make_bench(model_runs=(EndingRun(BundleError("Full.")), EndingRun(Done(task))))
    models = bench.window._jobs.models
    dialog = show(qtbot, bench)
    choose(dialog, "clamp3-saas")
    with qtbot.waitSignal(models.failed):
        models.work.start(task)
    assert dialog.trouble.isVisible()
    models.work.start(task)
    qtbot.waitUntil(lambda: not dialog.trouble.isVisible())
    qtbot.waitUntil(lambda: dialog.current is not None and dialog.current.name == second.path.name)


def controls(window: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QAbstractItemView, QLineEdit, QPlainTextEdit)
    found = [widget for widget in window.findChildren(QWidget) if isinstance(widget, kinds) and widget.isVisible()]
    return [widget for widget in found if not widget.objectName().startswith("qt_") and "Header" not in repr(widget)]


def test_every_control_has_a_name_and_is_reached_by_tab(qtbot: QtBot, make_bench: MakeBench) -> None:
    bench = make_bench()
    dialog = show(qtbot, bench)
    bench.window.model_actions.ask_for_consent(find_published("clamp3-saas"))
    consent = find(bench, ConsentDialog)
    bench.window.model_actions.ask_for_files()
    files = find(bench, ImportDialog)
    for window, least in ((dialog, 4), (consent, 6), (files, 8)):
        shown = controls(window)
        assert len(shown) >= least
        for widget in shown:
            assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            assert not widget.isEnabled() or widget.focusPolicy() & Qt.FocusPolicy.TabFocus
