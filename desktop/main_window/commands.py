"""The commands of the window in one table: the menus, the shortcuts and the sheet that lists them all come from it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Command:
    """Something that the user can have done; `group` is the menu that it stands in, an empty one that of none."""

    group: str
    action: QAction


class Commands(QObject):
    """Every command of the window, in the order in which they were added."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._commands: list[Command] = []

    def add(
        self, group: str, text: str, keys: tuple[str, ...], do: Callable[[], Any], *, within: QWidget | None = None
    ) -> QAction:
        """Have `keys` (such as "Ctrl+O") do something, in the whole window or only `within` a widget of it."""
        action = QAction(text, self)
        action.setShortcuts([QKeySequence(each) for each in keys])
        if within is not None:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked=False: do())
        (within or self._window).addAction(action)
        self._commands.append(Command(group, action))
        return action

    def all(self) -> tuple[Command, ...]:
        """Return all commands."""
        return tuple(self._commands)
