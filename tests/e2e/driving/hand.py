"""Inside the program: tells what is on the screen, and moves mouse and keyboard for whoever drives it."""

import os
import signal
from collections.abc import Iterator
from itertools import product
from multiprocessing.connection import Client
from threading import Thread
from typing import Any

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QGuiApplication,
    QImage,
    QInputMethodEvent,
    QKeySequence,
    QWindow,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView, QMainWindow, QWidget

from tests.e2e.driving.seen import Box, Picture, Seen

_STATES = ("disabled", "focused", "checked", "selected", "offscreen")


class Hand(QObject):
    """Does one order after another, in the program's own thread, and answers each."""

    _ordered = Signal(object)

    def __init__(self, address: str) -> None:
        super().__init__()
        # Qt's own dialogs stand in for those of the desktop, which no test can reach into.
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        self._line = Client(address)
        self._ordered.connect(self._obey, Qt.ConnectionType.QueuedConnection)
        Thread(target=self._listen, daemon=True).start()

    def see(self) -> list[Seen]:
        """Return all that is visible, window by window."""
        return [
            thing
            for window in QApplication.topLevelWidgets()
            if window.isVisible()
            for thing in _look(QAccessible.queryAccessibleInterface(window), ())
        ]

    def picture(self, box: Box) -> Picture:
        """Return what a box of the screen looks like."""
        widget, _ = _window_at(box)
        image = widget.grab(QRect(widget.mapFromGlobal(QPoint(*box[:2])), QRect(*box).size())).toImage()
        plain = image.convertToFormat(QImage.Format.Format_RGB888)
        rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
        return Picture(plain.width(), plain.height(), rows[:, : 3 * plain.width()].tobytes())

    def click(self, box: Box, button: str, *, twice: bool) -> None:
        """Press a mouse button in the middle of a box."""
        _, window = _window_at(box)
        place = window.mapFromGlobal(QRect(*box).center())
        (QTest.mouseDClick if twice else QTest.mouseClick)(window, Qt.MouseButton[button], pos=place)

    def press(self, keys: str) -> None:
        """Press keys together, as `Ctrl+Return`."""
        sequence: Any = QKeySequence(keys)
        both = sequence[0]
        QTest.keyClick(_active(), both.key(), both.keyboardModifiers())

    def type(self, text: str) -> None:
        """Type a text, as an input method does where a keyboard has no such key."""
        click: Any = QTest.keyClick
        for letter in text:
            writing = QApplication.focusWidget()
            if letter.isascii() or writing is None:
                click(_active(), letter)
            else:
                event = QInputMethodEvent()
                event.setCommitString(letter)
                QCoreApplication.sendEvent(writing, event)

    def _listen(self) -> None:
        while True:
            try:
                self._ordered.emit(self._line.recv())
            except (EOFError, OSError):
                # Whoever drives it is gone: no window nobody sees may live on.
                os.killpg(os.getpgrp(), signal.SIGKILL)

    def _obey(self, order: tuple[str, tuple[object, ...], dict[str, object]]) -> None:
        name, given, named = order
        try:
            answer = getattr(self, name)(*given, **named)
        except Exception as error:  # noqa: BLE001 (a process border: the test raises it)
            answer = error
        self._line.send(answer)


def _look(interface: QAccessibleInterface, around: tuple[str, ...]) -> Iterator[Seen]:
    state = interface.state()
    if state.invisible:
        return
    name = interface.text(QAccessible.Text.Name)
    states = frozenset(each for each in _STATES if getattr(state, each))
    place = interface.rect()
    yield Seen(
        interface.role().name,
        name,
        interface.text(QAccessible.Text.Value),
        states,
        (place.x(), place.y(), place.width(), place.height()),
        around,
    )
    inside = (*around, name) if name else around
    view = interface.object()
    if isinstance(view, QAbstractItemView):
        yield from _look_at_rows(view, inside)
        return
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from _look(child, inside)


def _look_at_rows(view: QAbstractItemView, around: tuple[str, ...]) -> Iterator[Seen]:
    """Yield the rows that are in sight; Qt tells them anew only to a screen reader that is there."""
    model, root, port = view.model(), view.rootIndex(), view.viewport()
    columns = 1 if isinstance(view, QListView) else model.columnCount(root)
    for row, column in product(range(model.rowCount(root)), range(columns)):
        index = model.index(row, column, root)
        place = view.visualRect(index) & port.rect()
        if place.isEmpty():
            continue
        name = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() or ""
        states = frozenset(["selected"] if view.selectionModel().isSelected(index) else [])
        corner = port.mapToGlobal(place.topLeft())
        box = (corner.x(), corner.y(), place.width(), place.height())
        yield Seen("ListItem", str(name), "", states, box, around)


def _active() -> QWindow:
    """Return the window that the keyboard belongs to, which it is given where no window manager has done that."""
    window = QGuiApplication.focusWindow()
    if window is None:
        widget = QApplication.activeModalWidget() or next(
            each for each in QApplication.topLevelWidgets() if isinstance(each, QMainWindow)
        )
        window = widget.windowHandle()
        window.requestActivate()
        QTest.qWaitForWindowActive(window)
    return window


def _window_at(box: Box) -> tuple[QWidget, QWindow]:
    """Return the window that a click into the middle of a box meets: a menu before a dialog before what is under it."""
    middle = QRect(*box).center()
    ranks = (QApplication.activePopupWidget(), QApplication.activeModalWidget(), *QApplication.topLevelWidgets())
    for widget in ranks:
        window = widget.windowHandle() if widget is not None else None
        if widget is not None and window is not None and widget.isVisible() and widget.geometry().contains(middle):
            return widget, window
    raise LookupError(f"No window lies at {box}.")
