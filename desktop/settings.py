"""What the window remembers between runs, in an ini file of its own in Incipit's home."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from engine.home import home_path


class Appearance(StrEnum):
    """How the window looks: as the system does, or always light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Settings:
    """Typed access to the ini file; a value that is absent or damaged gives its default."""

    def __init__(self, path: Path | None = None) -> None:
        self._values = QSettings(str(path or home_path() / "settings.ini"), QSettings.Format.IniFormat)

    @property
    def appearance(self) -> Appearance:
        """Light, dark, or as the system is."""
        try:
            return Appearance(str(self._values.value("appearance", Appearance.SYSTEM.value)))
        except ValueError:
            return Appearance.SYSTEM

    @appearance.setter
    def appearance(self, appearance: Appearance) -> None:
        self._values.setValue("appearance", appearance.value)

    @property
    def last_folder(self) -> Path:
        """Where the user last chose a folder."""
        return Path(str(self._values.value("last_folder", str(Path.home()))))

    @last_folder.setter
    def last_folder(self, folder: Path) -> None:
        self._values.setValue("last_folder", str(folder))

    def layout(self, name: str) -> QByteArray:
        """Return the remembered geometry or splitter state `name`, empty if there is none."""
        value = self._values.value(f"layout/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def remember_layout(self, name: str, state: QByteArray) -> None:
        """Remember a geometry or splitter state."""
        self._values.setValue(f"layout/{name}", state)

    def save(self) -> None:
        """Write what has changed to the file now."""
        self._values.sync()
