"""The same work in the window: shown beside the piece, gone to, played, confirmed and rejected."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QDialog, QPushButton, QToolButton, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from desktop.dialogs.keeping.export_dialog import ExportDialog
from desktop.dialogs.works.orphans_dialog import OrphansDialog
from desktop.dialogs.works.twice_dialog import TwiceDialog
from desktop.jobs.answers import Companion
from engine.formats.content import Facts
from engine.library import open_library
from engine.modality import Modality
from engine.search.pairing import Sureness
from tests.gui.conftest import Bench
from tests.gui.fakes import FakeSession, found_piece
from tests.library.filling import add_piece

Dialog = TypeVar("Dialog", bound=QDialog)
MakeBench = Callable[..., Bench]
KINDS = {"Air": Modality.SCORE, "Air played": Modality.MIDI, "Air recorded": Modality.AUDIO}


@pytest.fixture
def bench(qtbot: QtBot, make_bench: MakeBench, music: Path, tmp_path: Path) -> Bench:
    """A window that shows a score; a MIDI file and a recording, which no query finds, seem to be its work."""
    found = []
    with open_library(tmp_path / "library.db") as library:
        folder = library.add_folder(music)
        for title, kind in KINDS.items():
            path = music / f"{title}.x"
            path.write_bytes(b"MThd" * 100)
            row = found_piece(
                title, "Bach", kind, path=str(path), facts=Facts(title=title, composer="Bach", duration=1)
            )
            found.append(row)
            add_piece(library, folder, path.name, row.facts, piece_hash=row.hit.piece, modality=kind)
    score, midi, sound = found
    works: dict[str, tuple[Companion, ...]] = {
        score.hit.piece: (Companion(midi, Sureness.SURE), Companion(sound, Sureness.POSSIBLE))
    }
    bench = make_bench(folders=(music,), session=FakeSession([score], works=works))
    with qtbot.waitSignal(bench.window._jobs.searching.accompanied):
        bench.window.search.query_box.ask("air")
    return bench


def button(bench: Bench, name: str) -> QPushButton | QToolButton:
    kinds: tuple[type[QPushButton], type[QToolButton]] = (QPushButton, QToolButton)
    every = [each for kind in kinds for each in bench.window.preview.works.findChildren(kind) if not each.isHidden()]
    return next(each for each in every if each.accessibleName() == name)


def dialog_of(bench: Bench, kind: type[Dialog]) -> Dialog:
    found = bench.window.findChildren(kind)
    assert len(found) == 1
    return found[0]


def first_of(dialog: TwiceDialog) -> tuple[str, QTreeWidgetItem]:
    """Return the first heading, and the first piece under it."""
    top = dialog.tree.topLevelItem(0)
    item = None if top is None else top.child(0)
    assert top is not None
    assert item is not None
    return top.text(0), item


def test_companions_are_shown_in_words(bench: Bench) -> None:
    panel = bench.window.preview.works
    assert panel.isVisible()
    assert [(row.kind, row.title, row.sureness) for row in panel.shown] == [
        ("MIDI", "Air played · Bach", "almost certain"),
        ("Recording", "Air recorded · Bach", "possible"),
    ]


def test_a_click_goes_there_and_another_plays(qtbot: QtBot, bench: Bench) -> None:
    name = "MIDI: Air played · Bach, almost certain"
    with qtbot.waitSignal(bench.window._jobs.searching.accompanied):
        button(bench, name).click()
    assert bench.window.preview.title.text() == "Air played"
    assert not bench.window.preview.works.isVisible(), "it has no companions of its own"
    with qtbot.waitSignal(bench.window._jobs.searching.accompanied):
        bench.window.search.found.show_rows(bench.session.pieces, keep_chosen=False)
        bench.window.preview.show_row(bench.session.pieces[0])
    # The sink takes all at once: it plays for a moment only.
    with qtbot.waitSignal(bench.window._jobs.playback.changed, check_params_cb=bool):
        button(bench, "Play Air recorded · Bach, Recording").click()
    assert bench.window.preview.title.text() == "Air recorded"


def test_what_is_said_is_kept_and_taken_back(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    score, midi, sound = (f"hash of {title}" for title in KINDS)
    jobs = bench.window._jobs
    for name, word in (
        ("Confirm: Air played · Bach, MIDI", True),
        ("Not the same: Air recorded · Bach, Recording", False),
    ):
        with qtbot.waitSignals([jobs.works.judged, jobs.searching.accompanied]):
            button(bench, name).click()
        with open_library(tmp_path / "library.db") as library:
            assert library.judged(score)[midi if word else sound] is word
    shown = bench.session.works[score]
    bench.session.works[score] = tuple(
        Companion(each.found, each.sureness, said) for each, said in zip(shown, (True, False), strict=True)
    )
    with qtbot.waitSignal(jobs.searching.accompanied):
        jobs.searching.accompany(score)
    assert [row.sureness for row in bench.window.preview.works.shown] == ["confirmed by you", "rejected by you"]
    with qtbot.waitSignal(jobs.works.judged):
        button(bench, "Take back: Air played · Bach, MIDI").click()
    with open_library(tmp_path / "library.db") as library:
        assert library.judged(score) == {sound: False}


def test_what_follows_can_only_be_rejected(qtbot: QtBot, bench: Bench) -> None:
    piece = "hash of Air"
    (first, _) = bench.session.works[piece]
    bench.session.works[piece] = (Companion(first.found, first.sureness, said=True, follows=True),)
    with qtbot.waitSignal(bench.window._jobs.searching.accompanied):
        bench.window._jobs.searching.accompany(piece)
    panel = bench.window.preview.works
    assert [row.sureness for row in panel.shown] == ["follows from others"]

    def words() -> list[str]:
        return [each.text() for each in panel.findChildren(QPushButton) if each.isVisible() and each.text()]

    qtbot.waitUntil(lambda: words() == ["Not the same"])


def test_what_lacks_its_score_is_listed_and_exported(qtbot: QtBot, bench: Bench) -> None:
    works = bench.window._jobs.works
    bench.window.works.show_orphans()
    dialog = dialog_of(bench, OrphansDialog)
    assert dialog.pair.currentText() == "Recordings without a score"
    with qtbot.waitSignal(works.orphaned):
        dialog.look.click()
    found = dialog.list.topLevelItem(0)
    assert found is not None
    assert dialog.list.topLevelItemCount() == 1
    assert found.text(0) == "Air recorded · Bach"
    assert " › " in found.text(1), "a place is named after its folder"
    assert dialog.sentence.text() == "1 piece found."
    dialog.list.itemActivated.emit(found, 0)
    assert bench.window.preview.title.text() == "Air recorded"
    dialog.export.click()
    dialog_of(bench, ExportDialog).reject()
    dialog.reject()


def test_what_is_there_twice_is_hidden_and_shown(qtbot: QtBot, bench: Bench, music: Path, tmp_path: Path) -> None:
    works = bench.window._jobs.works
    with open_library(tmp_path / "library.db") as library:
        folder = library.folders()[0]
        add_piece(library, folder, "copy.x", Facts(title="Air"), piece_hash="hash of Air")
    with qtbot.waitSignal(works.twice):
        bench.window.works.show_twice()
    dialog = dialog_of(bench, TwiceDialog)
    heading, item = first_of(dialog)
    assert heading == "The same content in several places"
    places = [place.text(0) for row in range(item.childCount()) if (place := item.child(row)) is not None]
    assert places == [f"{music.name} › Air.x", f"{music.name} › copy.x"]
    assert not dialog.hide_button.isEnabled()
    item.setSelected(True)
    with qtbot.waitSignal(works.twice):
        dialog.hide_button.click()
    with open_library(tmp_path / "library.db") as library:
        assert list(library.hidden_pieces().values()) == ["hash of Air"]
    item = first_of(dialog)[1]
    assert item.text(2) == "hidden"
    item.setSelected(True)
    assert (dialog.hide_button.isEnabled(), dialog.show_button.isEnabled()) == (False, True)
    with qtbot.waitSignal(works.twice):
        dialog.show_button.click()
    with open_library(tmp_path / "library.db") as library:
        assert library.hidden_pieces() == {}
    dialog.reject()
