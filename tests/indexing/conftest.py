"""A folder of music to index, and where the library is to lie."""

from pathlib import Path

import pytest

from tests.music import write_abc, write_midi, write_wav


@pytest.fixture
def music(tmp_path: Path) -> Path:
    """A folder with one file of each kind."""
    folder = tmp_path / "music"
    folder.mkdir()
    write_abc(folder / "a.abc", 1, "The First")
    write_midi(folder / "b.mid", 2)
    write_wav(folder / "c.wav", 3)
    return folder


@pytest.fixture
def library_path(tmp_path: Path) -> Path:
    return tmp_path / "library.db"
