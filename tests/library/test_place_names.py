"""Which of several identical files a piece is named after."""

from pathlib import Path

import pytest

from engine.library import Folder, Library, Place
from engine.library.names.place_names import best_first
from tests.library.filling import add_piece


def first_of(*names: str) -> str:
    return str(best_first(Place(Path("/music", name), 0, online=True) for name in names)[0].path.relative_to("/music"))


@pytest.mark.parametrize(
    ("worse", "better"),
    [
        ("0012.mid", "Menuet.mid"),
        ("scan 3.pdf", "Menuet.pdf"),
        ("untitled.mscz", "Menuet.mscz"),
        ("Menuet - Copy.mid", "Menuet.mid"),
        ("Menuet (2).mid", "Menuet.mid"),
        ("Menuet - Kopie.mid", "inbox/new/Menuet.mid"),
        ("Old/Menuet.mid", "Bach/Anna/Menuet.mid"),
        ("a/b/Menuet.mid", "a/Menuet.mid"),
        ("Menuet.mid", "Bach - Menuet in G.mid"),
        ("01.mid", "さくら.mid"),
    ],
)
def test_the_better_name_comes_first(worse: str, better: str) -> None:
    assert first_of(worse, better) == first_of(better, worse) == better


def test_a_file_that_is_there_comes_before_a_better_name_that_is_not() -> None:
    places = (Place(Path("/away/Menuet.mid"), 0, online=False), Place(Path("/here/01.mid"), 0, online=True))
    assert best_first(places) == places[::-1]


def test_a_piece_is_named_after_the_best_of_its_files(library: Library, folder: Folder) -> None:
    for name in ("Copy of tune.mid", "01.mid", "Menuet in G.mid"):
        add_piece(library, folder, name, piece_hash="aa")
    piece = library.piece("aa")
    assert piece is not None
    assert [place.path.name for place in piece.places] == ["Menuet in G.mid", "Copy of tune.mid", "01.mid"]
