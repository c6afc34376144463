"""`incipit composers …`."""

import json
from pathlib import Path

import pytest

from engine.formats.content import Facts
from engine.library import open_library
from tests.cli.commands import Commands
from tests.library.filling import add_piece


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library with pieces of three composers, one of them unknown."""
    path = tmp_path / "music.db"
    with open_library(path) as opened:
        folder = opened.add_folder(tmp_path)
        for number, composer in enumerate(("J. S. Bach", "Бах", "Jane Roe")):
            add_piece(opened, folder, f"{number}.mid", Facts(title="Air", composer=composer), piece_hash=composer)
    return path


def test_composers_are_listed_with_their_pieces(run: Commands, library: Path) -> None:
    assert run("composers", "list", "--library", library) == 0
    first, second = run.out.splitlines()
    assert first.split() == ["2", "Johann", "Sebastian", "Bach", "1685–1750", "bach-johann-sebastian"]
    assert second.split() == ["1", "Jane", "Roe"]
    assert run("composers", "list", "--unknown", "--json", "--library", library) == 0
    assert json.loads(run.out) == {"composers": [{"name": "Jane Roe", "person": None, "pieces": 1}]}


def test_the_user_adds_merges_and_forgets(run: Commands, library: Path) -> None:
    assert run("composers", "add", "Jane Roe", "--also", "Роу", "--library", library) == 0
    assert run.err == "Jane Roe is known as own-jane-roe.\n"
    assert run("composers", "merge", "Jane Roe", "Bach", "--library", library) == 0
    assert run.err == "Jane Roe is now Johann Sebastian Bach.\n"
    assert run("composers", "list", "--library", library) == 0
    assert run.out.split()[0] == "3"
    assert run("composers", "forget", "Jane Roe", "--library", library) == 0
    assert run("composers", "forget", "Jane Roe", "--library", library) == 2
    assert run.err == "incipit: Nothing was said of Jane Roe.\n"
    assert run("composers", "add", "1685", "--library", library) == 2
    assert run.err == "incipit: The name '1685' has no letters.\n"
