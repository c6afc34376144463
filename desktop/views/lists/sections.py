"""The sections of the sidebar for lists and for saved searches."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.views.lists.kept_section import KeptSection


class ListSection(KeptSection):
    """Lists and set lists, on which pieces can be dropped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        empty = QCoreApplication.translate(
            "ListSection", "Collect pieces for a concert or a pupil: make a list with +."
        )
        super().__init__(QCoreApplication.translate("ListSection", "Lists"), empty, takes_pieces=True, parent=parent)
        self.add_set_button = self.add_button(self.tr("New set list"), "set-list")
        self.add_list_button = self.add_button(self.tr("New list"), "add")


class SearchSection(KeptSection):
    """Searches that are asked anew by a click."""

    def __init__(self, parent: QWidget | None = None) -> None:
        empty = QCoreApplication.translate("SearchSection", "A search that you save stays here, and stays live.")
        super().__init__(QCoreApplication.translate("SearchSection", "Searches"), empty, parent=parent)
        self.list.setAccessibleName(self.tr("Saved searches"))
        self.save_button = self.add_button(self.tr("Save what is asked now (Ctrl+S)"), "add")
