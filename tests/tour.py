"""Takes the pictures of the README's tour: `xvfb-run -s "-screen 0 1600x1000x24" python -m tests.tour CORPUS [FOLDER]`.

CORPUS holds music as JSON lines, which is written to a folder of files first; what is shown of it is in the public
domain or given away (CC0). The pictures go to resources/screenshots, or to FOLDER.
"""

import argparse
import base64
import json
import lzma
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QToolButton

from desktop.main_window import MainWindow
from desktop.theme import Appearance
from desktop.translation import ENGLISH, install_translations
from engine.modality import Modality
from engine.sharing.names import to_safe_name
from resources import resource_path
from tests.screenshots import Photographer, pause

_BEFORE_PICTURE = 2_500
_LOOK = 500
_MOST_LOOKS = 60
_MOST_FACTS = 4
_SEARCHED_MEANWHILE = 40
PROGRAMME = ("Коробейники", "さくら", "아리랑", "茉莉花", "פֿריילעכס", "Щедрик", "Gymnopédie")


@dataclass(frozen=True, slots=True)
class Shelf:
    """A folder of the tour's library: its name, the part of the corpus that it comes from, how much of what."""

    name: str
    source: str
    count: int
    wanted: Callable[[dict[str, Any]], bool] = lambda _row: True


SONGS_BY = ("Schubert", "Schumann", "Brahms", "Hensel", "Fauré", "Debussy", "Wolf", "Chaminade")
SHELVES = (
    Shelf("Songs", "valid.openscore_lieder", 90, lambda row: any(name in row["composer"] for name in SONGS_BY)),
    Shelf("Quartets", "valid.openscore_quartets", 14),
    Shelf("Dances", "train.music21_tunebooks_abc", 120),
    Shelf("Hymns", "train.openhymnal", 50),
    Shelf("East", "train.mutopia", 16, lambda row: "А" <= row["composer"][:1] <= "я" and is_given_away(row)),
)


def main() -> int:
    """Take all pictures of the tour."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("destination", type=Path, nargs="?", default=resource_path("screenshots"))
    options = parser.parse_args()
    options.destination.mkdir(parents=True, exist_ok=True)
    application = QApplication(sys.argv[:1])
    install_translations(application, ENGLISH)
    with tempfile.TemporaryDirectory() as place:
        os.environ["INCIPIT_HOME"] = str(Path(place) / "home")
        music = Path(place) / "Music"
        collect(options.corpus, music)
        photographer = Photographer(options.destination, Appearance.LIGHT)
        begin(photographer, music)
        find(photographer)
        look_closer(photographer)
        keep(photographer)
        photographer.window.close()
    return 0


def collect(corpus: Path, music: Path) -> None:
    """Write a library of real files: of each shelf so many, spread over its source, and our sample pieces."""
    shutil.copytree(resource_path("samples"), music / "Samples", ignore=shutil.ignore_patterns("*.md"))
    for shelf in SHELVES:
        folder = music / shelf.name
        folder.mkdir()
        rows = [row for row in read_rows(corpus / f"{shelf.source}.jsonl.xz") if shelf.wanted(row)]
        step = max(1, len(rows) // shelf.count)
        for row in islice(rows[::step], shelf.count):
            name = to_safe_name(row["title"], row["id"])
            path = folder / f"{name[:80]}.{row['format']}"
            content = row["text"].encode() if row.get("text") else base64.b64decode(row["base64"])
            path.write_bytes(content)


def read_rows(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the pieces of one source."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def is_given_away(row: dict[str, Any]) -> bool:
    """Tell whether a piece of Mutopia says that it is in the public domain."""
    return "public domain" in row["text"].lower()


def begin(photographer: Photographer, music: Path) -> None:
    """Open the program for the first time, add a folder, and ask while it is analysed."""
    window = photographer.window
    photographer.take("tour-1-welcome")
    window.add_folder(music)
    while pieces_analysed(window) < _SEARCHED_MEANWHILE:
        pause(_LOOK)
    photographer.ask("a calm evening song")
    photographer.take("tour-2-meanwhile")
    photographer.settle()
    pause(_BEFORE_PICTURE)


def find(photographer: Photographer) -> None:
    """Ask in several languages: by meaning with the facts that were understood switched on, and by name."""
    for picture, query in (
        ("tour-3-sentence", "ein ruhiges Lied für Gesang und Klavier im 6/8-Takt"),
        ("tour-4-japanese", "変ホ長調の弦楽四重奏"),
        ("tour-5-arabic", "لحن هادئ للبيانو"),
    ):
        photographer.ask(query)
        pause(_BEFORE_PICTURE)
        switch_on(photographer)
        wait_for_preview(photographer)
        photographer.take(picture)
    ask_by_name(photographer, "Tchaikovsky", "")
    photographer.take("tour-6-names")


def look_closer(photographer: Photographer) -> None:
    """Read a score, and look for what is like it."""
    window = photographer.window
    ask_by_name(photographer, "さくら", "さくら")
    window._jobs.playback.seek(0.4)
    photographer.wait_for(window._jobs.previewing.paged, window.preview.read)
    photographer.take("tour-7-reading")
    window.preview.stop()
    photographer.wait_for(window._jobs.searching.answered, window.examples.find_similar)
    wait_for_preview(photographer)
    photographer.take("tour-8-similar")
    photographer.wait_for(window._jobs.searching.answered, window.searching.go_back)


def keep(photographer: Photographer) -> None:
    """Put a programme of pieces from many countries together."""
    window = photographer.window
    keeping = window._jobs.keeping
    hashes = [ask_by_name(photographer, title, title) for title in PROGRAMME]
    photographer.wait_for(keeping.made, lambda: keeping.add_list("Songs of the world", is_set=True, hashes=hashes))
    number = next(each.id for each in window.keeping.kept.lists if each.is_set)
    window.areas.lists.mark(number)
    photographer.wait_for(keeping.listed, lambda: keeping.show_list(number))
    pause(_BEFORE_PICTURE)
    photographer.take("tour-9-set-list")


def ask_by_name(photographer: Photographer, query: str, title: str) -> str:
    """Ask for a name, wait until what has it is in front and shown, and return its hash."""
    model = photographer.window.search.model
    photographer.ask(query)
    for _ in range(_MOST_LOOKS):
        hits = [row.hit for row in model.pieces()[:1]]
        if hits and hits[0].matched == "name" and hits[0].title.startswith(title):
            wait_for_preview(photographer)
            return hits[0].piece
        pause(_LOOK)
    raise LookupError(f"Nothing is called {query}.")


def wait_for_preview(photographer: Photographer) -> None:
    """Wait until the chosen piece can be seen, if it is a score, and heard; at most half a minute."""
    window = photographer.window
    for _ in range(_MOST_LOOKS):
        pause(_LOOK)
        row = window.preview.row
        drawn = row is None or row.hit.kind is not Modality.SCORE or window.preview.sheet.engraved
        if drawn and window._jobs.playback.loaded:
            break
    pause(_BEFORE_PICTURE)


def switch_on(photographer: Photographer) -> None:
    """Let each fact that was understood be a filter, while some pieces are left."""
    search = photographer.window.search
    for _ in range(_MOST_FACTS):
        offered = [each for each in search.findChildren(QToolButton) if each.property("chip") == "ask"]
        if not offered:
            return
        photographer.wait_for(photographer.window._jobs.searching.answered, offered[0].click)
        pause(_LOOK)


def pieces_analysed(window: MainWindow) -> int:
    """Return how many pieces can be searched by now."""
    state = window.collecting._state
    return state.status.analysed if state is not None and state.status is not None else 0


if __name__ == "__main__":
    sys.exit(main())
