"""The results of a search as a flat list: a heading for each way of matching, or groups, the pieces, and a line."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.item_models.result_rows import Between, GroupRow, Member, Row, beginning_of_chance, grouped
from desktop.jobs.answers import FoundPiece, Grouping, Groups, PieceGroup
from desktop.key_names import to_key
from desktop.translation import to_minutes
from engine.library import Folder
from engine.modality import Modality

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
HEADING_ROLE = ROW_ROLE + 1
LINE_ROLE = ROW_ROLE + 2
GROUP_ROLE = ROW_ROLE + 3

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


class ResultModel(QAbstractListModel):
    """Headings, pieces and the line of chance; only pieces can be selected."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._pieces: dict[str, FoundPiece] = {}
        self._groups: Groups = {}
        self._grouping = Grouping.NONE
        self._closed: set[str] = set()
        self._numbers: dict[str, int] = {}
        self._folders: tuple[Folder, ...] = ()

    @property
    def grouping(self) -> Grouping:
        """What the pieces are put together by."""
        return self._grouping

    def show_rows(self, rows: Sequence[FoundPiece], groups: Groups | None = None) -> None:
        """Show these pieces, in their order, those that match by name first, or in groups where that is wanted."""
        self._pieces = {row.hit.piece: row for row in rows}
        self._groups = groups or {}
        self._arrange()

    def group_by(self, grouping: Grouping) -> None:
        """Put the pieces together in another way, with all groups open."""
        self._grouping = grouping
        self._closed.clear()
        self._arrange()

    def set_open(self, head: QModelIndex | QPersistentModelIndex, *, is_open: bool) -> None:
        """Open or close the group that a row heads."""
        number = head.row()
        group = self.group(head)
        if group is None or group.is_open == is_open:
            return
        self._rows[number] = replace(group, is_open=is_open)
        first, last = number + 1, number + len(group.pieces)
        if is_open:
            self._closed.discard(group.label)
            self.beginInsertRows(_NO_PARENT, first, last)
            self._rows[first:first] = [Member(self._pieces[piece]) for piece in group.pieces]
        else:
            self._closed.add(group.label)
            self.beginRemoveRows(_NO_PARENT, first, last)
            del self._rows[first : last + 1]
        self._number()
        (self.endInsertRows if is_open else self.endRemoveRows)()
        self.dataChanged.emit(self.index(number), self.index(number))

    def reveal(self, piece: str) -> None:
        """Open the group that a piece is in."""
        self.set_open(self.index_of(piece), is_open=True)

    def group(self, index: QModelIndex | QPersistentModelIndex) -> GroupRow | None:
        """Return the group that a row heads, None for any other row."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, GroupRow) else None

    def head_of(self, index: QModelIndex | QPersistentModelIndex) -> QModelIndex:
        """Return the row that heads the group of a row, an invalid index where it is in none."""
        number = index.row()
        if not index.isValid() or not isinstance(self._rows[number], GroupRow | Member):
            return QModelIndex()
        while not isinstance(self._rows[number], GroupRow):
            number -= 1
        return self.index(number)

    def is_member(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Return whether a row is a piece in a group."""
        return index.isValid() and isinstance(self._rows[index.row()], Member)

    def _arrange(self) -> None:
        self.beginResetModel()
        groups = self._groups.get(self._grouping)
        if self._grouping is Grouping.NONE or groups is None:
            self._rows = list(self._by_matching())
        else:
            fewest = 2 if self._grouping is Grouping.WORK else 1
            self._rows = list(grouped(self._pieces, groups, self._closed, name=self._group_name, fewest=fewest))
        self._number()
        self.endResetModel()

    def _number(self) -> None:
        """Note where each piece stands; one in a closed group stands where its group does."""
        self._numbers = {}
        for number, row in enumerate(self._rows):
            if isinstance(row, GroupRow):
                self._numbers.update(dict.fromkeys(row.pieces, number))
            elif (found := _piece_of(row)) is not None:
                self._numbers[found.hit.piece] = number

    def _by_matching(self) -> Iterator[Row]:
        headings = {
            "name": self.tr("Matches by name"),
            "meaning": self.tr("Matches by meaning"),
            "facts": self.tr("Matches by facts"),
        }
        for matched, heading in headings.items():
            part = [row for row in self._pieces.values() if row.hit.matched == matched]
            if part:
                yield Between(heading, HEADING_ROLE)
            chance = beginning_of_chance(part) if matched == "meaning" else None
            for number, row in enumerate(part):
                if number == chance:
                    yield Between(self.tr("Below here no better than chance"), LINE_ROLE)
                yield row

    def _group_name(self, group: PieceGroup) -> str:
        if group.label:
            return group.label
        if self._grouping is Grouping.COMPOSER:
            return self.tr("No composer named")
        return title_of(self._pieces[group.pieces[0]])

    def show_stars(self, stars: Mapping[str, int | None]) -> None:
        """Show other ratings of some pieces."""
        for piece, found in self._pieces.items():
            if piece not in stars or found.stars == stars[piece]:
                continue
            self._pieces[piece] = changed = replace(found, stars=stars[piece])
            number = self._numbers[piece]
            if isinstance(self._rows[number], FoundPiece):
                self._rows[number] = changed
            elif isinstance(self._rows[number], Member):
                self._rows[number] = Member(changed)
            self.dataChanged.emit(self.index(number), self.index(number))

    def pieces(self) -> list[FoundPiece]:
        """Return the pieces in their order, those in closed groups too."""
        return list(self._pieces.values())

    @property
    def folders(self) -> tuple[Folder, ...]:
        """The folders after which places are named."""
        return self._folders

    def show_folders(self, folders: tuple[Folder, ...]) -> None:
        """Name places after these folders from now on."""
        self._folders = folders

    def row(self, index: QModelIndex | QPersistentModelIndex) -> FoundPiece | None:
        """Return the piece at `index`, None for a heading or no index."""
        return _piece_of(self._rows[index.row()]) if index.isValid() else None

    def first_piece(self) -> QModelIndex:
        """Return the index of the first piece, an invalid one if none is to be seen."""
        number = next((number for number, row in enumerate(self._rows) if _piece_of(row) is not None), None)
        return QModelIndex() if number is None else self.index(number)

    def is_first(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        """Return whether there is nothing above a row that could be chosen."""
        return index.isValid() and all(isinstance(row, Between) for row in self._rows[: index.row()])

    def index_of(self, piece_hash: str) -> QModelIndex:
        """Return the index of a piece, that of its group while it is closed, an invalid one if it is not shown."""
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
        if isinstance(row, Between):
            return row.text if role in (row.role, Qt.ItemDataRole.DisplayRole) else None
        if isinstance(row, GroupRow):
            return self._say_group(row, role)
        found = row.found if isinstance(row, Member) else row
        answers: dict[int, Callable[[FoundPiece], Any]] = {
            ROW_ROLE: lambda row: row,
            Qt.ItemDataRole.DisplayRole: title_of,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Qt.ItemDataRole.ToolTipRole: lambda row: printable("\n".join(map(str, paths_of(row)))),
        }
        answer = answers.get(role)
        return None if answer is None else answer(found)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Return that pieces can be chosen and headings cannot."""
        if not index.isValid() or isinstance(self._rows[index.row()], Between):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def count_name(self, group: GroupRow) -> str:
        """Return how many pieces a group has."""
        return self.tr("%Ln pieces", "", len(group.pieces))

    def _say_group(self, group: GroupRow, role: int) -> str | None:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = self.tr("open") if group.is_open else self.tr("closed")
            return ", ".join((group.label, self.count_name(group), state))
        return group.label if role in (GROUP_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None

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
            self.kind_of(row),
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

    def kind_of(self, row: FoundPiece) -> str:
        """Return what the kind of a piece is called; of some scores that are no PDF the words alone could be read."""
        if row.hit.kind is Modality.TEXT and row.hit.path.suffix.lower() != ".pdf":
            return self.tr("Words only")
        return self.kind_name(row.hit.kind)

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


def _piece_of(row: Row) -> FoundPiece | None:
    if isinstance(row, Member):
        return row.found
    return row if isinstance(row, FoundPiece) else None
