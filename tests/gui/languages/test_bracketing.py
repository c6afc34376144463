"""Nothing in the window escapes translation: in a language of brackets every word is within some, save data."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.dialogs.failures_dialog import FailuresDialog
from desktop.dialogs.keeping.export_dialog import CopyingDialog, ExportDialog
from desktop.dialogs.keeping.list_chooser import ListChooser
from desktop.dialogs.keeping.tags_dialog import TagsDialog
from desktop.dialogs.models.consent_dialog import ConsentDialog
from desktop.dialogs.models.import_dialog import ImportDialog
from desktop.dialogs.rules_dialog import RulesDialog
from desktop.translation import own_name, shipped_languages
from engine.bundles.published import find_published
from engine.library.records import Failure
from tests.gui.conftest import Bench
from tests.gui.languages.bracketing import Bracketing, untranslated, words_in

MakeBench = Callable[..., Bench]

# Names; what the engine says of the processor and of models; queries that are examples of other languages.
_DATA = words_in(
    "Incipit Valse Sibelius valse mid flac musicxml music My Music violin",
    "CPU int8 CUDA failed, driver 550 is older than 580; Incipit small",
    "ein festlicher Choral 静かな日本の旋律",
    *map(own_name, shipped_languages()),
)


@pytest.fixture(autouse=True)
def brackets(qapp: QApplication) -> Iterator[None]:
    translator = Bracketing(qapp)
    assert qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_a_text_outside_of_brackets_is_found(qtbot: QtBot) -> None:
    label = QLabel("Play ⟦this ⟦and⟧ that⟧")
    qtbot.addWidget(label)
    assert untranslated(label) == ["Play ⟦this ⟦and⟧ that⟧"]
    assert untranslated(label, frozenset({"Play"})) == []


def test_the_first_run(make_bench: MakeBench) -> None:
    bench = make_bench()
    assert bench.window.welcome.add_button.text() == "⟦Add a folder…⟧"
    assert untranslated(bench.window, _DATA) == []


def test_the_window_with_results(qtbot: QtBot, bench: Bench, music: Path) -> None:
    window = bench.window
    with qtbot.waitSignals([window._jobs.searching.answered, window._jobs.previewing.sounded]):
        window.search.query_box.ask("a dance in 6/8 -vocals rating:3-")
    assert ("⟦Key⟧", "⟦⟦⟦E♭⟧ major⟧ (found by analysis)⟧") in window.preview.facts.facts()
    assert untranslated(window, _DATA | words_in(str(music))) == []


def test_the_window_without_results(qtbot: QtBot, bench: Bench, music: Path) -> None:
    window = bench.window
    with qtbot.waitSignal(window._jobs.searching.answered):
        window.search.query_box.ask('key:"Eb major" 6/8')
    assert untranslated(window, _DATA | words_in(str(music))) == []


@pytest.mark.parametrize(
    "name",
    [
        "preferring.show",
        "filtering.choose",
        "viewing.show_shortcuts",
        "model_actions.show",
        "recording.show",
        "labelling.show",
        "works.show_orphans",
        "works.show_twice",
    ],
)
def test_dialogs_of_the_window(bench: Bench, name: str) -> None:
    part, verb = name.split(".")
    getattr(getattr(bench.window, part), verb)()
    dialog = bench.window.findChildren(QDialog)[-1]
    assert untranslated(dialog, _DATA) == []
    dialog.close()


@pytest.mark.parametrize(
    "make",
    [
        lambda: ExportDialog("Valse", 3),
        CopyingDialog,
        lambda: ListChooser((), None),
        lambda: TagsDialog({}, [frozenset()]),
        lambda: ImportDialog(Path("Valse")),
        lambda: RulesDialog("Valse", (), ()),
        lambda: FailuresDialog((Failure(Path("/music/valse.mid"), 2, "Valse"),)),
    ],
)
def test_other_dialogs(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    dialog = make()
    qtbot.addWidget(dialog)
    assert untranslated(dialog, _DATA) == []


def test_what_is_asked_before_a_download(qtbot: QtBot) -> None:
    checkpoint = find_published("clamp3-saas")
    dialog = ConsentDialog(checkpoint)
    qtbot.addWidget(dialog)
    assert "⟦Nothing is sent" in " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert untranslated(dialog, _DATA) == []


def test_menus_that_open_on_demand(bench: Bench) -> None:
    window = bench.window
    folder = window.folders.model.folder(window.folders.model.index(0))
    assert folder is not None
    for menu in (window.folders.menu_for(folder), window.search.found.table.column_menu()):
        assert len(menu.actions()) > 3
        assert untranslated(menu, _DATA) == []
