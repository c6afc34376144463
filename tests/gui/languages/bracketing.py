"""A language in which every translated text stands in brackets, and a walk that finds what of a window does not."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QTreeView,
    QWidget,
)

_INNERMOST = re.compile(r"⟦[^⟦⟧]*⟧")
_MARKUP = re.compile(r"<[^>]*>")
_WORD = re.compile(r"[^\W\d_]{2,}")
_READ = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class Bracketing(QTranslator):
    """Translates every text into itself, in brackets."""

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str:
        del context, comment, n
        return f"⟦{source}⟧" if source else ""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        return False


def words_in(*texts: str) -> frozenset[str]:
    """Return the words of some texts."""
    return frozenset(_WORD.findall(" ".join(texts)))


def untranslated(widget: QWidget, data: frozenset[str] = frozenset()) -> list[str]:
    """Return the texts in a widget and all that is in it that have a word outside of brackets which is no `data`."""
    return sorted({text for text in _texts(widget) if _words_outside(text) - data})


def _words_outside(text: str) -> set[str]:
    text = _MARKUP.sub("", text)
    while (shorter := _INNERMOST.sub("", text)) != text:
        text = shorter
    return set(_WORD.findall(text))


def _texts(widget: QWidget) -> Iterator[str]:
    for each in (widget, *widget.findChildren(QWidget)):
        yield from (each.toolTip(), each.accessibleName(), each.accessibleDescription(), each.windowTitle())
        yield from _own_texts(each)
        for action in each.actions():
            yield from _action_texts(action)


def _own_texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    elif isinstance(widget, QMenu):
        yield widget.title()
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(widget.model(), QModelIndex())
        if isinstance(widget, QTableView | QTreeView):
            model = widget.model()
            sections = range(model.columnCount())
            yield from (str(model.headerData(section, Qt.Orientation.Horizontal) or "") for section in sections)


def _cells(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
        for column in range(columns):
            index = model.index(row, column, parent)
            yield from (text for role in _READ if isinstance(text := model.data(index, role), str))
            yield from _cells(model, index)


def _action_texts(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.toolTip())
