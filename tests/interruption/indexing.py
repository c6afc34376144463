"""A small library, the real program that indexes it, and what must hold of its database at any moment."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from engine.bundles.locate import Bundle
from engine.indexing import space_of
from engine.library import open_library
from tests.music import write_abc, write_midi, write_tunebook, write_wav
from tests.tiny_bundle import make_tiny_bundle

_WITHOUT_PIECE = "SELECT count(*) FROM vectors LEFT JOIN pieces ON pieces.id = vectors.piece WHERE pieces.id IS NULL"
_WITHOUT_TEXT = """
SELECT count(*) FROM occurrences LEFT JOIN texts ON texts.rowid = occurrences.piece
WHERE occurrences.piece IS NOT NULL AND texts.rowid IS NULL
"""


@dataclass(frozen=True, slots=True)
class Setting:
    """A folder of music, the program's home with a tiny `bundle`, and how many pieces there are to analyse."""

    music: Path
    home: Path
    pieces: int
    bundle: Bundle

    @property
    def library(self) -> Path:
        """The database."""
        return self.home / "library.db"


def make_setting(folder: Path, files: int = 100) -> Setting:
    """Write music of every kind, three times `files` pieces and some, and a home with the tiny bundle."""
    music, home = folder / "music", folder / "home"
    music.mkdir(parents=True)
    for number in range(files):
        write_midi(music / f"{number}.mid", number)
        write_abc(music / f"{number}.abc", 1000 + number)
    for number in range(files // 8):
        write_wav(music / f"{number}.wav", number, seconds=4.0)
    write_tunebook(music / "book.abc", range(2000, 2000 + files))
    return Setting(music, home, 3 * files + files // 8, make_tiny_bundle(home / "bundles" / "tiny"))


@contextmanager
def indexing(setting: Setting, home: Path | None = None, bundle: str = "tiny") -> Iterator["subprocess.Popen[bytes]"]:
    """Run `incipit index` beside us; what is left of it in the end is killed."""
    command = [sys.executable, "-m", "engine.cli", "index", "--bundle", bundle, str(setting.music)]
    environment = {**os.environ, "INCIPIT_HOME": str(home or setting.home)}
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def ended(process: "subprocess.Popen[bytes]", seconds: float) -> bool:
    """Wait for at most `seconds`; return whether the process has ended."""
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        return False
    return True


def kill(process: "subprocess.Popen[bytes]") -> None:
    """End the program as the system does when it has no memory left."""
    process.send_signal(signal.SIGKILL)
    process.wait()


def finish(setting: Setting, home: Path | None = None, bundle: str = "tiny") -> None:
    """Index to the end, or raise RuntimeError with what was said."""
    with indexing(setting, home, bundle) as process:
        _, said = process.communicate(timeout=600)
    if process.returncode != 0:
        raise RuntimeError(f"Indexing ended with {process.returncode}: {said.decode(errors='replace')}")


def look_at(library: Path, bundle: Bundle) -> tuple[int, list[str]]:
    """Return how many pieces are analysed in a library, and what is wrong with its database."""
    with open_library(library) as opened:
        analysed = opened.status(space_of(bundle)).analysed
        rows = opened.matrix(space_of(bundle)).pieces
    wrong = [] if len(rows) >= analysed else [f"the matrix has {len(rows)} rows for {analysed} pieces"]
    with closing(sqlite3.connect(library)) as connection:
        for statement, expected in (
            ("PRAGMA integrity_check", [("ok",)]),
            ("PRAGMA foreign_key_check", []),
            (_WITHOUT_PIECE, [(0,)]),
            (_WITHOUT_TEXT, [(0,)]),
            ("INSERT INTO texts (texts) VALUES ('integrity-check')", []),
        ):
            found = connection.execute(statement).fetchall()
            wrong += [] if found == expected else [f"{statement}: {found[:3]}"]
    return analysed, wrong
