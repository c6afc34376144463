"""What the user drops on the window: folders, or files that stand for the folder they lie in."""

from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped_folders(data: QMimeData) -> tuple[Path, ...]:
    """Return the local folders among what is dropped, those of single files included, without repetition."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return tuple(dict.fromkeys(path if path.is_dir() else path.parent for path in paths))
