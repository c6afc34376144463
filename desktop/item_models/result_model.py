"""The results of a search as a flat list: a heading for each way of matching, the pieces under it, and a line."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.jobs.answers import FoundPiece
from desktop.key_names import to_key
from desktop.translation import to_minutes
from engine.library import Folder
from engine.modality import Modality

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
HEADING_ROLE = ROW_ROLE + 1
LINE_ROLE = ROW_ROLE + 2

_NO_PARENT = QModelIndex()


def title_of(found: FoundPiece) -> str:
    """Return a piece's own title, or what its file is called."""
    return found.facts.title or found.hit.title or file_title(found.hit.path)


def file_title(path: Path) -> str:
    """Return a file's name as a title: without its suffix, underscores as spaces; undecodable bytes as U+FFFD."""
    return printable(path.stem.replace("_", " ").strip() or path.name)


def paths_of(found: FoundPiece) -> tuple[Path, ...]:
    """Return the files that a piece lies in, the one that names it first."""
    return tuple(dict.fromkeys((found.hit.path, *(place.path for place in found.hit.places))))


def place_in(path: Path, folders: Sequence[Folder]) -> str:
    """Return a path as its folder's name and the way from there; the whole path where it is in none of the folders."""
    around = [folder for folder in folders if path.is_relative_to(folder.path)]
    if not around:
        return printable(str(path))
    folder = max(around, key=lambda folder: len(folder.path.parts))
    return printable(" › ".join((folder.label or folder.path.name, *path.relative_to(folder.path).parts)))


def printable(text: str) -> str:
    """Return text in which bytes that are no Unicode (PEP 383) are shown as U+FFFD."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


@dataclass(frozen=True, slots=True)
class _Between:
    """A row that is no piece: a heading, or the line below which nothing is better than chance."""

    text: str
    role: int


class ResultModel(QAbstractListModel):
    """Headings, pieces and the line of chance; only pieces can be selected."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FoundPiece | _Between] = []
        self._numbers: dict[str, int] = {}
        self._folders: tuple[Folder, ...] = ()

    def show_rows(self, rows: Sequence[FoundPiece]) -> None:
        """Show these pieces, in their order, those that match by name first."""
        by_name = [row for row in rows if row.hit.matched == "name"]
        by_meaning = [row for row in rows if row.hit.matched == "meaning"]
        by_facts = [row for row in rows if row.hit.matched == "facts"]
        self.beginResetModel()
        self._rows = []
        for heading, part in (
            (self.tr("Matches by name"), by_name),
            (self.tr("Matches by meaning"), by_meaning),
            (self.tr("Matches by facts"), by_facts),
        ):
            if part:
                self._rows.append(_Between(heading, HEADING_ROLE))
                self._rows.extend(part)
        weak = _beginning_of_chance(by_meaning)
        if weak is not None:
            line = _Between(self.tr("Below here no better than chance"), LINE_ROLE)
            self._rows.insert(self._rows.index(by_meaning[weak]), line)
        self._numbers = {row.hit.piece: number for number, row in enumerate(self._rows) if isinstance(row, FoundPiece)}
        self.endResetModel()

    def show_stars(self, stars: Mapping[str, int | None]) -> None:
        """Show other ratings of some pieces."""
        for piece, number in self._numbers.items():
            row = self._rows[number]
            if piece in stars and isinstance(row, FoundPiece) and row.stars != stars[piece]:
                self._rows[number] = replace(row, stars=stars[piece])
                self.dataChanged.emit(self.index(number), self.index(number))

    def pieces(self) -> list[FoundPiece]:
        """Return the pieces in their order."""
        return [row for row in self._rows if isinstance(row, FoundPiece)]

    @property
    def folders(self) -> tuple[Folder, ...]:
        """The folders after which places are named."""
        return self._folders

    def show_folders(self, folders: tuple[Folder, ...]) -> None:
        """Name places after these folders from now on."""
        self._folders = folders

    def row(self, index: QModelIndex | QPersistentModelIndex) -> FoundPiece | None:
        """Return the piece at `index`, None for a heading or no index."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        return row if isinstance(row, FoundPiece) else None

    def first_piece(self) -> QModelIndex:
        """Return the index of the first piece, an invalid one if there is none."""
        return self.index(min(self._numbers.values())) if self._numbers else QModelIndex()

    def index_of(self, piece_hash: str) -> QModelIndex:
        """Return the index of a piece, an invalid one if it is not shown."""
        number = self._numbers.get(piece_hash)
        return QModelIndex() if number is None else self.index(number)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        """Return the number of headings and pieces."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = ROW_ROLE) -> Any:
        """Return the piece, or what is read and read aloud of it."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, _Between):
            return row.text if role in (row.role, Qt.ItemDataRole.DisplayRole) else None
        answers: dict[int, Callable[[FoundPiece], Any]] = {
            ROW_ROLE: lambda row: row,
            Qt.ItemDataRole.DisplayRole: title_of,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Qt.ItemDataRole.ToolTipRole: lambda row: printable("\n".join(map(str, paths_of(row)))),
        }
        answer = answers.get(role)
        return None if answer is None else answer(row)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Return that pieces can be chosen and headings cannot."""
        if self.row(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def facts_line(self, row: FoundPiece) -> str:
        """Return what tells a piece from others at a glance: key, metre, length."""
        facts = row.facts
        length = "" if facts.duration is None else to_minutes(facts.duration)
        parts = (to_key(facts.key), facts.metre, length, self.files_name(row))
        return " · ".join(part for part in parts if part)

    def files_name(self, row: FoundPiece) -> str:
        """Return in how many identical files a piece lies, nothing for one."""
        return self.tr("%Ln files", "", row.files) if row.files > 1 else ""

    def folder_name(self, row: FoundPiece) -> str:
        """Return the path of the folder that a piece's file lies in, from the library's own folder on."""
        return place_in(row.hit.path.parent, self._folders)

    def _spoken(self, row: FoundPiece) -> str:
        offline = "" if row.hit.online else self.tr("offline")
        parts = (
            title_of(row),
            row.hit.composer,
            self.kind_name(row.hit.kind),
            self.files_name(row),
            self.band_name(row),
            offline,
        )
        return ", ".join(part for part in parts if part)

    def place_name(self, row: FoundPiece) -> str:
        """Return where a piece lies, and that it is offline if so."""
        place = place_in(row.hit.path, self._folders)
        if row.hit.tune:
            place = self.tr("{path}, tune {number}").format(path=place, number=row.hit.tune)
        return place if row.hit.online else self.tr("offline: {path}").format(path=place)

    def kind_name(self, modality: Modality) -> str:
        """Return what a kind of music is called."""
        names = {
            Modality.SCORE: self.tr("Score"),
            Modality.MIDI: self.tr("MIDI"),
            Modality.AUDIO: self.tr("Recording"),
            Modality.TEXT: self.tr("PDF"),
        }
        return names.get(modality, "")

    def band_name(self, row: FoundPiece) -> str:
        """Return what a piece's band is called; empty for a match by name, which needs none."""
        if row.hit.matched == "name":
            return ""
        return self.band_names().get(row.hit.band, row.hit.band)

    def band_names(self) -> dict[str, str]:
        """Return what the bands are called."""
        return {"strong": self.tr("strong"), "possible": self.tr("possible"), "weak": self.tr("weak")}


def _beginning_of_chance(found: Sequence[FoundPiece]) -> int | None:
    """Return from where on all is weak; None where nothing is, or everything, which is said elsewhere."""
    last = next((number for number in reversed(range(len(found))) if found[number].hit.band != "weak"), None)
    return None if last is None or last + 1 == len(found) else last + 1
