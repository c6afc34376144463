"""How results are named: titles, places, bytes that are no Unicode, and rows for languages from right to left."""

import os
from pathlib import Path

from PySide6.QtCore import QMimeData, QRect, Qt, QUrl
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from desktop.item_models.result_model import ResultModel, file_title, place_in, printable, title_of
from desktop.theme import colours, text_font
from desktop.widgets.dropping import dropped_folders
from desktop.widgets.row_painter import RowPainter
from engine.formats.content import Facts
from engine.library import Folder
from engine.modality import Modality
from tests.gui.fakes import found_piece

FOLDERS = (
    Folder(1, Path("/music"), "Music", online=True),
    Folder(2, Path("/music/choir"), "", online=True),
)


def test_a_piece_without_a_title_is_called_after_its_file() -> None:
    assert title_of(found_piece("", path="/music/my_old_tune.mid", facts=Facts())) == "my old tune"
    assert file_title(Path("/music/.mid")) == ".mid"


def test_places_are_named_after_the_nearest_folder() -> None:
    assert place_in(Path("/music/a/b.mid"), FOLDERS) == "Music › a › b.mid"
    assert place_in(Path("/music/choir/b.mid"), FOLDERS) == "choir › b.mid"
    assert place_in(Path("/elsewhere/b.mid"), FOLDERS) == "/elsewhere/b.mid"


def test_offline_places_say_so() -> None:
    model = ResultModel()
    model.show_folders(FOLDERS)
    away = found_piece("Away", path="/music/away.mid", online=False)
    assert model.place_name(away) == "offline: Music › away.mid"


def test_a_score_of_which_only_words_were_read_is_no_pdf() -> None:
    model = ResultModel()
    kinds = [
        model.kind_of(found_piece("Mass", kind=Modality.TEXT, path=f"/music/mass{end}")) for end in (".ly", ".PDF")
    ]
    assert kinds == ["Words only", "PDF"]


def test_bytes_that_are_no_unicode_can_be_shown() -> None:
    assert printable(os.fsdecode(b"caf\xe9.mid")) == "caf�.mid"


def test_only_folders_are_taken_of_what_is_dropped(tmp_path: Path) -> None:
    (tmp_path / "a.mid").touch()
    data = QMimeData()
    paths = [tmp_path, tmp_path / "a.mid", tmp_path]
    data.setUrls([*(QUrl.fromLocalFile(str(path)) for path in paths), QUrl("https://example.org/")])
    assert dropped_folders(data) == (tmp_path,)


def ink(direction: Qt.LayoutDirection) -> tuple[int, int]:
    """The first and last column of a row of 200 pixels in which a line at its beginning leaves ink."""
    image = QImage(200, 30, QImage.Format.Format_Grayscale8)
    image.fill(255)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 200, 30)
    option.direction = direction
    painter = QPainter(image)
    RowPainter(painter, option).line("tune", painter.font(), "#000000", (10, 20, 180))
    painter.end()
    columns = [x for x in range(200) if any(image.pixelColor(x, y).black() > 40 for y in range(30))]
    return columns[0], columns[-1]


def test_rows_are_mirrored_where_a_language_runs_from_right_to_left(qapp: object) -> None:
    first, last = ink(Qt.LayoutDirection.LeftToRight)
    assert 9 <= first <= 13
    assert last < 100
    mirrored_first, mirrored_last = ink(Qt.LayoutDirection.RightToLeft)
    assert mirrored_first > 100
    assert 186 <= mirrored_last <= 190


def test_words_that_match_are_underlined() -> None:
    def accent(text: str, marks: tuple[tuple[int, int], ...]) -> int:
        image = QImage(300, 40, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, 300, 40)
        painter = QPainter(image)
        RowPainter(painter, option).line(text, text_font(12), "#000000", (10, 25, 250), marks=marks)
        painter.end()
        return sum(image.pixelColor(column, 28).name() == colours().accent for column in range(300))

    assert accent("Clair de lune", ()) == 0
    assert 0 < accent("Clair de lune", ((0, 5),)) < accent("Clair de lune", ((0, 5), (9, 13)))
    assert accent("שיר", ((0, 2),)) == 0
