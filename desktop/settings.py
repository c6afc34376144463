"""What the window remembers between runs, in an ini file of its own in Incipit's home."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from engine.home import home_path


class Settings:
    """Typed access to the ini file; a value that is absent or damaged gives its default."""

    def __init__(self, path: Path | None = None) -> None:
        self._values = QSettings(str(path or home_path() / "settings.ini"), QSettings.Format.IniFormat)

    @property
    def appearance(self) -> str:
        """The name of how the window is to look, empty if none was chosen."""
        return str(self._values.value("appearance", ""))

    @appearance.setter
    def appearance(self, name: str) -> None:
        self._values.setValue("appearance", name)

    @property
    def mode(self) -> str:
        """The name of how results are shown, empty if none was chosen."""
        return str(self._values.value("mode", ""))

    @mode.setter
    def mode(self, name: str) -> None:
        self._values.setValue("mode", name)

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
