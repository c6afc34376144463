"""Notes of a PDF by an installed Audiveris: only where the user asks for it, in a folder and a time of its own.

MuseScore is none of the programs: it never recognised notes itself, but sent files to a server that ran Audiveris.
"""

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from engine.errors import UnreadableFileError
from engine.formats.content import Facts, Notation
from engine.formats.musicxml import read_musicxml
from engine.formats.programs import run_program

RECOGNISER = "INCIPIT_RECOGNISER"
"""The environment variable with the program's path, for the workers of one run; nothing is recognised without it."""
SECONDS = 600.0
_MAX_BYTES = 100_000_000
_NAMES = ("audiveris", "Audiveris")
_PLACES = (
    "/opt/audiveris/bin/Audiveris",
    "/Applications/Audiveris.app/Contents/MacOS/Audiveris",
    "C:/Program Files/Audiveris/Audiveris.exe",
    "C:/Program Files/Audiveris/bin/Audiveris.bat",
)


def find_recogniser() -> Path | None:
    """Return where Audiveris is installed; None where it is not."""
    found = (shutil.which(name) for name in _NAMES)
    places = [Path(path) for path in found if path] + [Path(place) for place in _PLACES]
    return next((place for place in places if place.is_file()), None)


def recognise(file: BinaryIO, program: Path, seconds: float = SECONDS) -> Notation | None:
    """Return the first movement that the program finds in a PDF; None where it finds none in the time it has.

    The program runs in an empty folder below the working directory, and is ended with all that it started.
    """
    file.seek(0)
    data = file.read(_MAX_BYTES + 1)
    if len(data) > _MAX_BYTES:
        return None
    folder = Path(tempfile.mkdtemp(prefix="recognition-", dir=Path.cwd()))
    try:
        (folder / "piece.pdf").write_bytes(data)
        command = [str(program), "-batch", "-export", "-output", "found", "--", "piece.pdf"]
        run_program(command, folder, seconds, roomy=True)
        return _first_movement(folder / "found")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def with_words(notation: Notation, told: Facts) -> Notation:
    """Return recognised notation with the names and words that the PDF itself tells, which are surer."""
    facts = notation.facts
    facts = replace(
        facts,
        title=told.title or facts.title,
        composer=told.composer or facts.composer,
        names=tuple(dict.fromkeys((*told.names, *facts.names))),
        words=tuple(dict.fromkeys((*told.words, *facts.words))),
        pages=told.pages,
    )
    return replace(notation, facts=facts)


def _first_movement(folder: Path) -> Notation | None:
    for path in sorted((*folder.rglob("*.mxl"), *folder.rglob("*.musicxml"))):
        if path.is_symlink() or not path.is_file():
            continue
        try:
            with path.open("rb") as file:
                return read_musicxml(file)
        except UnreadableFileError:
            continue
    return None
