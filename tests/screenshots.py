"""Takes pictures of the running program: `xvfb-run -s "-screen 0 1600x1000x24" python -m tests.screenshots [FOLDER]`.

The program is the real one: its window, engine, built-in bundle and sample pieces, on a home of its own. Only the sound
goes nowhere. Pictures go to resources/screenshots, or to the folder that is given.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QEventLoop, QSize, QTimer, SignalInstance
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.dialogs.failures_dialog import FailuresDialog
from desktop.dialogs.models.consent_dialog import ConsentDialog
from desktop.dialogs.models.models_dialog import ModelsDialog
from desktop.dialogs.recording.record_dialog import RecordDialog
from desktop.dialogs.works.orphans_dialog import OrphansDialog
from desktop.jobs.playback import Fill, Stream
from desktop.jobs.recording import Take
from desktop.main_window import MainWindow, real_jobs
from desktop.settings import Settings
from desktop.theme import Appearance, apply_theme
from desktop.translation import ENGLISH, install_translations
from desktop.views.results.results_view import Mode
from engine.bundles.published import find_published
from engine.home import default_library_path
from engine.modality import Modality
from engine.search.saved import SavedQuery, to_value
from resources import resource_path

SIZE = QSize(1280, 800)
SMALL = QSize(940, 520)
LARGE = QSize(1600, 1000)
PATIENCE_MILLISECONDS = 60_000
SETTLE_MILLISECONDS = 900
COLOURS = 256
MOST_LOOKED_AT = 6
_GREENSLEEVES = """X:1
T:Greensleeves
C:Trad. (England, 1580)
M:6/8
L:1/8
Q:3/8=52
K:Am
A | c2d e>fe | d2B G>AB | c2A A>^GA | B2^G E2A | c2d e>fe | d2B G>AB | c>BA ^G>^F^G | A3 A2 |]
"""


class Photographer:
    """A window and where its pictures go."""

    def __init__(self, destination: Path, appearance: Appearance) -> None:
        self._destination = destination
        self._suffix = "-dark" if appearance is Appearance.DARK else ""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        apply_theme(application, appearance)
        self.window = MainWindow(real_jobs(default_library_path(), None, open_silence), Settings())
        self.window.resize(SIZE)
        self.window.show()
        self.wait_for(self.window._jobs.searching.ready, self.window.start)

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Save what a widget (the window if None) looks like after a moment."""
        pause(SETTLE_MILLISECONDS)
        image = to_palette((widget or self.window).grab().toImage(), COLOURS)
        image.save(str(self._destination / f"{name}{self._suffix}.png"), quality=0)

    def take_dialog(self, name: str, show: Callable[[], object]) -> None:
        """Save what the dialog looks like that something shows, and close it."""
        show()
        dialog = self.window.findChildren(QDialog)[-1]
        self.take(name, dialog)
        dialog.close()

    def resize(self, size: QSize) -> None:
        """Make the window as large as this."""
        self.window.resize(size)

    def ask(self, text: str) -> None:
        """Ask and wait for results and preview."""
        jobs = self.window._jobs
        self.wait_for(jobs.searching.answered, lambda: self.window.search.query_box.ask(text))

    def choose(self, kind: Modality) -> None:
        """Choose the first result of a kind, and wait for its sound unless it is chosen already."""
        model, results = self.window.search.model, self.window.search.results
        rows = (model.index(row) for row in range(model.rowCount()))
        wanted = next(index for index in rows if (found := model.row(index)) and found.hit.kind is kind)
        if wanted != results.currentIndex() or not self.window._jobs.playback.loaded:
            self.wait_for(self.window._jobs.previewing.sounded, lambda: results.setCurrentIndex(wanted))

    def wait_for(self, signal: SignalInstance, start: Callable[[], object]) -> None:
        """Do something and wait for a signal."""
        loop = QEventLoop()
        signal.connect(loop.quit)
        QTimer.singleShot(PATIENCE_MILLISECONDS, loop, loop.quit)
        start()
        loop.exec()

    def settle(self) -> None:
        """Wait until nothing is being indexed."""
        while self.window._jobs.indexing.running:
            pause(200)


def main() -> int:
    """Take all pictures in light, some of them in dark too."""
    destination = Path(sys.argv[1]) if len(sys.argv) > 1 else resource_path("screenshots")
    destination.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    install_translations(application, ENGLISH)
    for appearance, walk in ((Appearance.LIGHT, walk_through), (Appearance.DARK, walk_in_the_dark)):
        with tempfile.TemporaryDirectory() as home:
            os.environ["INCIPIT_HOME"] = home
            photographer = Photographer(destination, appearance)
            walk(photographer, Path(home))
            show_playing(photographer)
            show_list(photographer)
            show_reasons(photographer)
            show_examples(photographer)
            show_reports(photographer)
            show_labels(photographer)
            photographer.window.close()
    return 0


def walk_through(photographer: Photographer, home: Path) -> None:
    """Go from an empty library to results, a recording that plays, and what failed."""
    window = photographer.window
    photographer.take("welcome")
    broken = make_old_disk(home)
    photographer.wait_for(window._jobs.collection.folder_added, window.add_samples)
    window.add_folder(broken)
    photographer.wait_for(window._jobs.indexing.progressed, lambda: None)
    pause(1_500)
    photographer.take("indexing")
    photographer.settle()
    pause(2_500)
    photographer.take("start")
    photographer.ask("lively Irish jig in 6/8")
    photographer.choose(Modality.SCORE)
    photographer.take("main")
    photographer.resize(SMALL)
    photographer.take("small")
    photographer.resize(LARGE)
    window.search.mode_wanted.emit(Mode.TABLE.value)
    photographer.take("table")
    photographer.resize(SIZE)
    window.search.mode_wanted.emit(Mode.LIST.value)
    photographer.ask("русская народная песня")
    photographer.choose(Modality.SCORE)
    photographer.take("russian")
    for name, show in (
        ("filters", window.filtering.choose),
        ("preferences", window.preferring.show),
        ("shortcuts", window.viewing.show_shortcuts),
        ("about", window.show_about),
        ("details", window.activity.details_button.click),
    ):
        photographer.take_dialog(name, show)
    photographer.ask('waltz key:"C# minor" metre:6/8')
    photographer.take("filtered-away")
    window.activity.failures_button.click()
    dialog = window.findChild(FailuresDialog)
    assert dialog is not None
    photographer.take("failures", dialog)
    dialog.close()
    show_models(photographer)
    show_map(photographer)


def show_map(photographer: Photographer) -> None:
    """Show the map of the library, coloured by kind."""
    window = photographer.window
    window.search.query_box.clear()
    photographer.wait_for(window._jobs.mapping.finished, window.mapping.show)
    photographer.take("map")
    window.mapping.close()


def show_playing(photographer: Photographer) -> None:
    """Show a score as large as the window, and a MIDI file as a piano roll."""
    window = photographer.window
    photographer.ask("Коробейники")
    photographer.choose(Modality.SCORE)
    window._jobs.playback.seek(0.4)
    photographer.wait_for(window._jobs.previewing.paged, window.preview.read)
    photographer.take("reading")
    window.preview.stop()
    photographer.ask("The Entertainer")
    photographer.choose(Modality.MIDI)
    window._jobs.playback.seek(0.4)
    photographer.take("roll")


def make_old_disk(home: Path) -> Path:
    """Make a folder with a score of a piece that a sample plays, a copy of another, and files that are broken."""
    disk = home / "Old disk"
    disk.mkdir()
    (disk / "greensleeves.abc").write_text(_GREENSLEEVES, encoding="utf-8")
    shutil.copy(resource_path("samples", "minuet_in_g.musicxml"), disk / "Petzold.musicxml")
    (disk / "sonata.musicxml").write_text("<score-partwise><part-list>", encoding="utf-8")
    (disk / "take 3.wav").write_bytes(b"RIFF\x10\0\0\0WAVEfmt ")
    return disk


def walk_in_the_dark(photographer: Photographer, home: Path) -> None:
    """Show results and a recording that plays."""
    window = photographer.window
    photographer.wait_for(window._jobs.collection.folder_added, window.add_samples)
    window.add_folder(make_old_disk(home))
    photographer.wait_for(window._jobs.indexing.progressed, lambda: None)
    photographer.settle()
    photographer.ask("ein festlicher Choral")
    photographer.choose(Modality.SCORE)
    photographer.take("main")
    photographer.ask("Greensleeves")
    photographer.choose(Modality.AUDIO)
    window.preview.toggle()
    pause(500)
    window._jobs.playback.seek(0.3)
    photographer.take("recording")
    window.preferring.turn()
    photographer.take("below")
    window.preferring.turn()
    show_models(photographer)


def show_models(photographer: Photographer) -> None:
    """Show the models, and what is asked before one is fetched."""
    window = photographer.window
    photographer.wait_for(window._jobs.models.changed, window.model_actions.show)
    models = window.findChild(ModelsDialog)
    assert models is not None
    models.table.selectRow(2)
    photographer.take("models", models)
    window.model_actions.ask_for_consent(find_published("clamp3-saas"))
    consent = window.findChild(ConsentDialog)
    assert consent is not None
    photographer.take("consent", consent)
    consent.close()
    models.close()


def show_list(photographer: Photographer) -> None:
    """Put some results on a set list, say something of them, and show it."""
    window = photographer.window
    keeping = window._jobs.keeping
    photographer.ask("a merry song")
    pieces = [row.hit.piece for row in window.search.model.pieces()[:5]]
    keeping.rate(pieces[:1], 5)
    keeping.rate(pieces[3:4], 3)
    keeping.tag(pieces[:1], ["encore", "summer"])
    keeping.remark(pieces[0], "Slower than it is written.")
    keeping.save_search("Merry songs", to_value(SavedQuery("a merry song")))
    keeping.add_list("For Anna, first year", hashes=pieces[1:3])
    hashes = [*pieces, pieces[0]]
    photographer.wait_for(keeping.made, lambda: None)
    photographer.wait_for(keeping.made, lambda: keeping.add_list("Summer concert", is_set=True, hashes=hashes))
    number = next(each.id for each in window.keeping.kept.lists if each.is_set)
    window.areas.lists.mark(number)
    photographer.wait_for(keeping.listed, lambda: keeping.show_list(number))
    page = window.areas.list_page
    entries = page.shown.pieces if page.shown is not None else ()
    keeping.note_entry(number, entries[1].entry, "from the balcony")
    photographer.wait_for(keeping.listed, lambda: keeping.note_entry(number, entries[-1].entry, "as an encore"))
    pause(2_500)
    photographer.take("list")
    window.keeping.close_list()


def show_examples(photographer: Photographer) -> None:
    """Search by what is like some pieces and not like another, and by a take that is sung by a machine."""
    window = photographer.window
    answered = window._jobs.searching.answered
    photographer.ask("a slow sad air")
    photographer.wait_for(answered, window.examples.find_similar)
    photographer.wait_for(answered, lambda: window.search.examples.weighed.emit(0, 2.0))
    window.search.found.step(2)
    photographer.wait_for(answered, window.examples.ask_for_less)
    photographer.ask("a lively dance")
    photographer.take("examples")
    window.recording.show()
    dialog = window.findChild(RecordDialog)
    assert dialog is not None
    pause(SETTLE_MILLISECONDS)
    dialog.note.hide()
    seconds = np.arange(6 * 22_050) / 22_050
    loud = np.abs(np.sin(2.1 * seconds)) * ((seconds > 0.8) & (seconds < 5.4))
    dialog.show_take(Take((9000 * loud * np.sin(2764 * seconds)).astype(np.int16), 22_050))
    dialog.trim.move_end(0, 0.7)
    dialog.trim.move_end(1, 5.5)
    photographer.take("record", dialog)
    dialog.close()


def show_reasons(photographer: Photographer) -> None:
    """Show why a piece matched, with the passage that stands out, and which others are the same work."""
    window = photographer.window
    preview, compared = window.preview, window.explaining.compared
    photographer.ask("a lively dance in G major")
    for _ in range(MOST_LOOKED_AT):
        pause(SETTLE_MILLISECONDS)
        photographer.wait_for(compared, preview.why.find_button.click)
        if preview.why.play_button.isVisible():
            break
        window.search.found.step(1)
    photographer.take("why")
    photographer.ask("Greensleeves")
    photographer.choose(Modality.SCORE)
    pause(2 * SETTLE_MILLISECONDS)
    photographer.take("same-work")


def show_reports(photographer: Photographer) -> None:
    """Show what lacks its score, and what is there twice."""
    window, works = photographer.window, photographer.window._jobs.works
    photographer.wait_for(works.twice, window.works.show_twice)
    photographer.take_dialog("twice", lambda: None)
    window.works.show_orphans()
    dialog = window.findChildren(OrphansDialog)[-1]
    photographer.wait_for(works.orphaned, dialog.look.click)
    photographer.take_dialog("orphans", lambda: None)


def show_labels(photographer: Photographer) -> None:
    """Hold labels beside the library."""
    labelling = photographer.window.labelling
    labelling.show()
    dialog = labelling.dialog
    assert dialog is not None
    dialog.field.setText("lullaby, march, dance, hymn")
    photographer.wait_for(labelling.jobs.labelling.shown, dialog.show_button.click)
    photographer.take("labels", dialog)
    dialog.close()


def to_palette(image: QImage, most: int) -> QImage:
    """Return an image of at most so many colours: its commonest, and for each other one the nearest of them."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(plain.constBits(), np.uint32).reshape(plain.height(), plain.width()) & 0xFFFFFF
    colours, places, counts = np.unique(pixels, return_inverse=True, return_counts=True)
    kept = colours[np.argsort(-counts, kind="stable")[:most]]
    parts = [(each[:, None] >> np.array([16, 8, 0])).astype(np.int64) & 0xFF for each in (colours, kept)]
    numbers = np.array([np.argmin(((parts[1] - colour) ** 2).sum(axis=1)) for colour in parts[0]], np.uint8)
    rows = numbers[places.reshape(pixels.shape)]
    indexed = QImage(rows.tobytes(), plain.width(), plain.height(), plain.width(), QImage.Format.Format_Indexed8)
    indexed.setColorTable([int(colour) | 0xFF000000 for colour in kept])
    return indexed.copy()


def open_silence(_rate: int, _channels: int, _fill: Fill) -> Stream:
    """Open an output that is never ready for more."""
    return _Silence()


class _Silence:
    def start(self) -> None:
        return

    def stop(self) -> None:
        return

    def close(self) -> None:
        return


def pause(milliseconds: int) -> None:
    """Let the program go on for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
