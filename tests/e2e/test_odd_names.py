"""Files of every name that a disk can hold go the whole way: indexed, found, told as failed, printed, shown."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.item_models.failure_model import FailureModel
from desktop.item_models.result_model import ResultModel
from desktop.jobs.answers import FoundPiece
from engine.cli import main
from engine.formats.content import Facts
from engine.home import default_library_path
from engine.library import Failure, open_library
from engine.modality import Modality
from engine.search import Band, Hit
from tests.here_pool import Meddle
from tests.music import write_midi

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse some of these names")

NAMES = (
    "Лунная соната.mid",
    "茉莉花.mid",
    "さくら さくら.mid",
    "아리랑.mid",
    "شروق الشمس.mid",
    "עץ הרימון.mid",
    "ราตรีสวัสดิ์.mid",
    "राग भूपाली.mid",
    "Ἐπιτάφιος.mid",
    "ქართული.mid",
    "🎹 𝄞 👩‍🎤.mid",
    "two\nlines.mid",
    "tab\there.mid",
    "  spaces around  .mid",
    " .mid ",
    "\x1b[31mred\x07.mid",
    "\u202efdim.mid",
    "étude.mid",
    "e\u0301tude.mid",
    "Case.mid",
    "case.mid",
    os.fsdecode(b"f\xfcr Elise.mid"),
    os.fsdecode(b"\xff\xfe\x80.mid"),
    "-rf.mid",
    "a#3.mid",
    "%s {0} $HOME `id`.mid",
    "'quoted\" \\back.mid",
    "con.mid",
    "n" * 251 + ".mid",
    "樂" * 83 + ".mid",
)
BROKEN = (os.fsdecode(b"kaputt \xfc\n.mid"), "broken \x1b[2J.mid")


class Program:
    """Runs command lines and keeps what they wrote, its bytes that are no UTF-8 as surrogates (PEP 383)."""

    def __init__(self, capture: pytest.CaptureFixture[bytes]) -> None:
        self._capture = capture
        self.out = ""
        self.err = ""

    def __call__(self, *arguments: object) -> int:
        code = main([str(argument) for argument in arguments])
        self.out, self.err = (text.decode("utf-8", "surrogateescape") for text in self._capture.readouterr())
        return code


@pytest.fixture
def run(home: Path, here: Callable[[Meddle], None], capsysbinary: pytest.CaptureFixture[bytes]) -> Program:
    return Program(capsysbinary)


@pytest.fixture
def music(tmp_path: Path) -> Path:
    """Every odd name, in a folder of an odd name, and one below more than 3,000 characters of folders."""
    folder = tmp_path / os.fsdecode(b"M\xfcsik\n\xe9\x9f\xb3")
    folder.mkdir()
    for number, name in enumerate(NAMES):
        write_midi(folder / name, number)
    for name in BROKEN:
        (folder / name).write_bytes(b"no music")
    deep = folder.joinpath(*["d" * 200] * 15)
    deep.mkdir(parents=True)
    write_midi(deep / "deep.mid", 500)
    return folder


def test_every_name_is_indexed_found_again_and_printed(run: Program, music: Path) -> None:
    assert run("index", "--bundle", "tiny", music) == 1
    assert run.err.splitlines()[-1] == (
        f"{len(NAMES) + len(BROKEN) + 1} music files: {len(NAMES) + 1} read now, {len(NAMES) + 1} pieces analysed "
        f"with tiny, {len(BROKEN)} failed."
    )
    assert run("index", "--bundle", "tiny", music) == 1
    assert " 0 read now, 0 pieces analysed" in run.err
    with open_library(default_library_path()) as library:
        for name in NAMES:
            piece = library.piece_at(music / name)
            assert piece is not None, name
            assert [place.path for place in piece.places] == [music / name]
    assert run("search", "--bundle", "tiny", "--json", "--limit", "100", "--kind", "midi", "music") == 0
    paths = {hit["path"] for hit in json.loads(run.out)["hits"]}
    assert paths >= {str(music / name) for name in NAMES}
    assert any(len(path) > 3_000 for path in paths)


def test_tables_keep_one_line_a_row_and_no_control_characters(run: Program, music: Path) -> None:
    run("index", "--bundle", "tiny", music)
    assert run("search", "--bundle", "tiny", "--limit", "100", "music") == 0
    assert len(run.out.splitlines()) == len(NAMES) + 1
    assert run("status", "--bundle", "tiny") == 0
    assert len(run.out.splitlines()) == 3 + len(BROKEN)
    assert "\x1b" not in run.out
    assert run("status", "--bundle", "tiny", "--json") == 0
    assert {failure["path"] for failure in json.loads(run.out)["failed"]} == {str(music / name) for name in BROKEN}
    assert run("folders", "list") == 0
    assert len(run.out.splitlines()) == 1


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("лунная соната", "Лунная соната.mid"),
        ("茉莉花", "茉莉花.mid"),
        ("아리랑", "아리랑.mid"),
        ("two lines", "two\nlines.mid"),
        ("r Elise", os.fsdecode(b"f\xfcr Elise.mid")),
        ("spaces around", "  spaces around  .mid"),
        ("भूपाली", "राग भूपाली.mid"),
    ],
)
def test_names_are_searched(run: Program, music: Path, text: str, name: str) -> None:
    run("index", "--bundle", "tiny", music)
    assert run("search", "--bundle", "tiny", "--json", text) == 0
    named = [hit["path"] for hit in json.loads(run.out)["hits"] if hit["matched"] == "name"]
    assert str(music / name) in named


def test_twins_are_two_files(run: Program, music: Path) -> None:
    run("index", "--bundle", "tiny", music)
    with open_library(default_library_path()) as library:
        twins = [library.piece_at(music / name) for name in ("étude.mid", "e\u0301tude.mid", "Case.mid", "case.mid")]
    assert len({twin.hash for twin in twins if twin is not None}) == 4


def test_the_windows_lists_show_every_name(music: Path) -> None:
    model = ResultModel()
    hits = [
        Hit(1, f"hash {number}", music / name, 0, "", "", Modality.MIDI, "meaning", 0.5, Band("weak"), online=False)
        for number, name in enumerate(NAMES)
    ]
    model.show_rows([FoundPiece(hit, Facts()) for hit in hits])
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    for row in range(1, model.rowCount()):
        for role in roles:
            str(model.data(model.index(row), role)).encode("utf-8")
        found = model.row(model.index(row))
        assert found is not None
        model.place_name(found).encode("utf-8")
    failures = FailureModel([Failure(music / name, 0, "Broken.") for name in (*BROKEN, *NAMES)])
    for row in range(failures.rowCount()):
        for role in roles[:2]:
            str(failures.data(failures.index(row, 0), role)).encode("utf-8")
