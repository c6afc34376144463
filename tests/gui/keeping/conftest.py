"""Each test here has a window that shows pieces of a real library."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from engine.formats.content import Facts
from engine.library import open_library
from tests.gui.conftest import Bench
from tests.gui.fakes import FakeSession, found_piece
from tests.gui.keeping.kept import TITLES
from tests.library.filling import add_piece

MakeBench = Callable[..., Bench]


@pytest.fixture
def bench(qtbot: QtBot, make_bench: MakeBench, music: Path, tmp_path: Path) -> Bench:
    """A window that shows three pieces of its library."""
    found = []
    with open_library(tmp_path / "library.db") as library:
        folder = library.add_folder(music)
        for title in TITLES:
            path = music / f"{title}.mid"
            path.write_bytes(b"MThd" * 100)
            row = found_piece(title, path=str(path))
            found.append(row)
            add_piece(library, folder, path.name, Facts(title=title, duration=61.0), piece_hash=row.hit.piece)
    bench = make_bench(folders=(music,), session=FakeSession(found))
    with qtbot.waitSignal(bench.window._jobs.searching.answered):
        bench.window.search.query_box.ask("dance")
    return bench
