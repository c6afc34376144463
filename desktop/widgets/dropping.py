"""What the user drops on the window: folders are taken, files are not."""

from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped_folders(data: QMimeData) -> tuple[Path, ...]:
    """Return the local folders among what is dropped, without repetition."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return tuple(dict.fromkeys(path for path in paths if path.is_dir()))
