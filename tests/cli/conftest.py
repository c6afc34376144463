"""Command lines with a home of their own."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.commands import Commands
from tests.here_pool import Meddle
from tests.music import write_abc, write_midi, write_wav


@pytest.fixture
def run(home: Path, here: Callable[[Meddle], None], capsys: pytest.CaptureFixture[str]) -> Commands:
    return Commands(capsys)


@pytest.fixture
def music(tmp_path: Path) -> Path:
    """A folder with one file of each kind."""
    folder = tmp_path / "music"
    folder.mkdir()
    write_abc(folder / "a.abc", 1, "The Silver Spear")
    write_midi(folder / "b.mid", 2)
    write_wav(folder / "c.wav", 3)
    return folder
