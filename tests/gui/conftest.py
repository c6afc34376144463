"""Makes windows with stand-ins for the engine's slow parts, all of them offscreen."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.jobs.collection import Collection
from desktop.jobs.explaining.explaining import Explaining
from desktop.jobs.indexing import Indexing
from desktop.jobs.keeping.keeping import Keeping
from desktop.jobs.keeping.sharing import Sharing
from desktop.jobs.labelling.labelling import Labelling
from desktop.jobs.mapping.mapping import Mapping
from desktop.jobs.models.models import Models
from desktop.jobs.models.tasks import Task
from desktop.jobs.playback import Playback
from desktop.jobs.previewing import Previewing
from desktop.jobs.recording import Recorder
from desktop.jobs.searching import Searching
from desktop.jobs.works.works import Works
from desktop.main_window import Jobs, MainWindow
from desktop.settings import Settings
from desktop.theme import apply_theme
from desktop.translation import ENGLISH, install_translations
from engine.inputs.passages import Passages
from engine.library import open_library
from engine.modality import Modality
from tests.gui.fakes import (
    FakeMicrophone,
    FakeOpening,
    FakePool,
    FakeRun,
    FakeSession,
    FakeWatching,
    NullSink,
    engrave_line,
    found_piece,
    sound_second,
)

_PATIENCE_MILLISECONDS = 120_000


@dataclass
class Bench:
    """A window, and the stand-ins behind it."""

    window: MainWindow
    session: FakeSession
    runs: list[FakeRun]
    sink: NullSink
    opening: FakeOpening
    engravers: FakePool
    sounders: FakePool
    tasks: list[Task]
    microphone: FakeMicrophone
    maps: list[FakeRun]


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("INCIPIT_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait longer than pytest-qt's five seconds: a busy machine takes its time; what never comes fails all the same."""
    for name in ("waitSignal", "waitSignals", "waitUntil"):
        monkeypatch.setitem(getattr(QtBot, name).__kwdefaults__, "timeout", _PATIENCE_MILLISECONDS)


@pytest.fixture(autouse=True)
def no_outputs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask no machine for its audio outputs."""
    monkeypatch.setattr("desktop.jobs.machine.outputs.output_names", tuple)


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp: QApplication) -> None:
    install_translations(qapp, ENGLISH)
    apply_theme(qapp)


@pytest.fixture
def music(tmp_path: Path) -> Path:
    folder = tmp_path / "My Music"
    folder.mkdir()
    return folder


@pytest.fixture
def make_bench(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Bench]]:
    """Make a window; `folders` are in its library, `runs` what each indexing does in turn."""
    made: list[Bench] = []

    def make(
        *,
        folders: tuple[Path, ...] = (),
        session: FakeSession | None = None,
        runs: list[FakeRun] | None = None,
        engravers: FakePool | None = None,
        sounders: FakePool | None = None,
        model_runs: tuple[FakeRun, ...] = (),
        microphone: FakeMicrophone | None = None,
        cutters: FakePool | None = None,
    ) -> Bench:
        library = tmp_path / "library.db"
        with open_library(library) as opened:
            for folder in folders:
                opened.add_folder(folder)
        session = session or FakeSession(
            [
                found_piece("Autumn Leaves", "Joseph Kosma", Modality.MIDI, matched="name", band="strong"),
                found_piece("Menuet", "Christian Petzold", Modality.SCORE, band="strong"),
                found_piece("Valse triste", "Jean Sibelius", Modality.AUDIO),
            ]
        )
        runs = [FakeRun()] if runs is None else runs
        waiting, waiting_tasks = iter(runs), iter(model_runs)
        tasks: list[Task] = []
        maps: list[FakeRun] = []

        def start_task(task: Task) -> FakeRun:
            tasks.append(task)
            return next(waiting_tasks, FakeRun())

        sink, opening = NullSink(), FakeOpening()
        microphone = microphone or FakeMicrophone()
        engravers, sounders = engravers or FakePool(engrave_line), sounders or FakePool(sound_second)
        searching, keeping = Searching(lambda: session), Keeping(library)
        jobs = Jobs(
            Collection(library),
            searching,
            Indexing(lambda _within: next(waiting, FakeRun())),
            Previewing(engravers, sounders, engravers),
            Playback(sink.open),
            opening,
            FakeWatching(library),
            Models(library, start_task),
            keeping,
            Sharing(library),
            Works(library),
            Explaining(searching, cutters or FakePool(lambda _request: Passages(Modality.SCORE, ()))),
            Labelling(searching, keeping),
            Mapping(library, lambda _anew: maps.pop(0) if maps else FakeRun()),
            recorder=Recorder(microphone.open, sink.open, microphone.names),
        )
        window = MainWindow(jobs, Settings())
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        bench = Bench(window, session, runs, sink, opening, engravers, sounders, tasks, microphone, maps)
        made.append(bench)
        with qtbot.waitSignal(jobs.collection.changed):
            window.show()
            window.start()
        return bench

    yield make
    for bench in made:
        bench.window.close()
        bench.window.deleteLater()
