"""Preferences: what is chosen is applied at once, and again when the program starts."""

import os
from operator import itemgetter

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from desktop.dialogs.preferences_dialog import PreferencesDialog
from desktop.main_window.areas import Areas
from desktop.main_window.commands import Commands, Group
from desktop.main_window.jobs import Jobs
from desktop.settings import Settings
from desktop.theme import Appearance, set_appearance
from desktop.translation import own_name, shipped_languages


class PreferenceWiring(QObject):
    """Applies preferences to the window and its jobs."""

    def __init__(self, areas: Areas, jobs: Jobs, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._areas = areas
        self._jobs = jobs
        self._settings = settings
        self._window = window
        self._below: QAction | None = None
        jobs.power.changed.connect(lambda _load: self._hold())
        self._outputs = jobs.outputs
        self._outputs.device = settings.device

    def add_commands(self, commands: Commands) -> None:
        """Add the way to the preferences, and what of them one changes often."""
        preferences = commands.add(Group.LIBRARY, self.tr("Preferences…"), ("Ctrl+,",), self.show)
        preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        self._below = commands.add(Group.VIEW, self.tr("Preview below the results"), ("Ctrl+B",), self.turn)
        self._below.setCheckable(True)
        self._place()

    def show(self) -> None:
        """Show what can be preferred."""
        languages = sorted(((name, own_name(name)) for name in shipped_languages()), key=itemgetter(1))
        dialog = PreferencesDialog(self._settings, languages, os.cpu_count() or 1, self._window)
        dialog.changed.connect(self.apply)
        self._outputs.listed.connect(dialog.show_devices)
        self._outputs.list_names()
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def apply(self, name: str) -> None:
        """Let a preference that has changed take effect."""
        if name == "appearance":
            application = QCoreApplication.instance()
            if isinstance(application, QApplication):
                set_appearance(application, Appearance.named(self._settings.appearance))
        elif name == "preview_below":
            self._place()
        elif name == "device":
            self._outputs.device = self._settings.device
        elif name == "forget_examples":
            self._jobs.recorder.forget_all()
        elif name in ("rest_on_battery", "rest_when_busy"):
            self._hold()

    def turn(self) -> None:
        """Put the preview below the results where it is right of them, or back."""
        self._settings.preview_below = not self._settings.preview_below
        self._place()

    def _place(self) -> None:
        below = self._settings.preview_below
        self._areas.place_preview(below=below)
        if self._below is not None:
            self._below.setChecked(below)

    def _hold(self) -> None:
        load, settings = self._jobs.power.load, self._settings
        if load.on_battery and settings.rest_on_battery:
            self._jobs.indexing.hold(self.tr("Paused while on battery"))
        elif load.busy and settings.rest_when_busy:
            self._jobs.indexing.hold(self.tr("Paused while other programs are busy"))
        else:
            self._jobs.indexing.hold("")
        self._areas.activity.show_hold()
