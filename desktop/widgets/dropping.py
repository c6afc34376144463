"""What the user drops on the window or pastes into it: folders, files, notation or words."""

import re
from pathlib import Path

from PySide6.QtCore import QMimeData

_BEGINNING = 4000


def dropped_folders(data: QMimeData) -> tuple[Path, ...]:
    """Return the local folders among what is dropped, without repetition."""
    return tuple(path for path in _paths(data) if path.is_dir())


def dropped_files(data: QMimeData) -> tuple[Path, ...]:
    """Return what else is dropped of this machine, without repetition, whether it can be read or not."""
    return tuple(path for path in _paths(data) if not path.is_dir())


def is_example(data: QMimeData) -> bool:
    """Tell whether this is music rather than words: files, or notation as text."""
    return bool(_paths(data)) or bool(notation_suffix(data.text()))


def notation_suffix(text: str) -> str:
    """Return how a file of such notation ends, nothing where a text is no notation."""
    if re.search(r"^X:\s*\d", text, re.MULTILINE) and re.search(r"^K:", text, re.MULTILINE):
        return ".abc"
    return ".musicxml" if "<score-partwise" in text[:_BEGINNING] else ""


def _paths(data: QMimeData) -> tuple[Path, ...]:
    return tuple(dict.fromkeys(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()))
