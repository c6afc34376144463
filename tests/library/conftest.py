"""A new library, and a folder in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.library import Folder, Library, open_library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path / "library.db") as opened:
        yield opened


@pytest.fixture
def folder(library: Library, tmp_path: Path) -> Folder:
    return library.add_folder(tmp_path / "music")
