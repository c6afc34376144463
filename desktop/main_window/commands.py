"""The commands of the window in one table: the menus, the shortcuts and the sheet that lists them all come from it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget


class Group(StrEnum):
    """The menus, in their order."""

    LIBRARY = "library"
    EDIT = "edit"
    SEARCH = "search"
    PIECE = "piece"
    PLAY = "play"
    VIEW = "view"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class Command:
    """Something that the user can have done: the menu that it stands in, its action with keys, and its lasting name."""

    group: Group
    action: QAction
    name: str


class Commands(QObject):
    """Every command of the window, in the order in which they were added, and the menus that hold them."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._commands: list[Command] = []
        self._told: list[tuple[Group, str, str]] = []
        self._menus: dict[Group, QMenu] = {}
        for group, title in self.titles().items():
            menu = window.menuBar().addMenu(title)
            menu.menuAction().setVisible(False)
            self._menus[group] = menu

    def add(
        self, group: Group, text: str, keys: tuple[str, ...], do: Callable[[], Any], *, within: QWidget | None = None
    ) -> QAction:
        """Have `keys` (such as "Ctrl+O") do something, in the whole window or only `within` a widget of it.

        Where they hold within a widget, the menu shows them but does not listen to them: a menu's keys hold everywhere.
        """
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(each) for each in keys])
        action.triggered.connect(lambda _checked=False: do())
        menu = self.menu(group)
        if within is None:
            menu.addAction(action)
            self._window.addAction(action)
        else:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            within.addAction(action)
            shown = QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
            entry = menu.addAction(f"{text}\t{shown}")
            entry.triggered.connect(lambda _checked=False: do())
        self._commands.append(Command(group, action, _plain(text)))
        return action

    def tell(self, group: Group, text: str, *keys: str) -> None:
        """Have the sheet tell of keys that a part of the window takes by itself."""
        shown = (QKeySequence(each).toString(QKeySequence.SequenceFormat.NativeText) for each in keys)
        self._told.append((group, text, "   ".join(shown)))

    def menu(self, group: Group) -> QMenu:
        """Return a menu, to add what is no command of its own: a separator, or a menu within it."""
        self._menus[group].menuAction().setVisible(True)
        return self._menus[group]

    def titles(self) -> Mapping[Group, str]:
        """Return what the menus are called, in their order."""
        return {
            Group.LIBRARY: self.tr("&Library"),
            Group.EDIT: self.tr("&Edit"),
            Group.SEARCH: self.tr("&Search"),
            Group.PIECE: self.tr("&Piece"),
            Group.PLAY: self.tr("Pla&y"),
            Group.VIEW: self.tr("&View"),
            Group.HELP: self.tr("&Help"),
        }

    def all(self) -> tuple[Command, ...]:
        """Return all commands."""
        return tuple(self._commands)

    def sheet(self) -> list[tuple[str, str, str]]:
        """Return what is done by keys: the title of the menu where it belongs, what it is, and the keys."""
        titles = self.titles()
        rows = [
            (command.group, command.name, _keys(command.action))
            for command in self._commands
            if command.action.shortcuts()
        ]
        rows += self._told
        return [(_plain(titles[group]), text, keys) for group in Group for at, text, keys in rows if at is group]


def _plain(text: str) -> str:
    return text.replace("&", "").removesuffix("…")


def _keys(action: QAction) -> str:
    return "   ".join(keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in action.shortcuts())
