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
    def grouping(self) -> str:
        """The name of what results are put together by, empty if none was chosen."""
        return str(self._values.value("grouping", ""))

    @grouping.setter
    def grouping(self, name: str) -> None:
        self._values.setValue("grouping", name)

    @property
    def language(self) -> str:
        """The name of the language of the window, empty for the system's."""
        return str(self._values.value("language", ""))

    @language.setter
    def language(self, name: str) -> None:
        self._values.setValue("language", name)

    @property
    def device(self) -> str:
        """The name of the audio output, empty for the system's own."""
        return str(self._values.value("device", ""))

    @device.setter
    def device(self, name: str) -> None:
        self._values.setValue("device", name)

    @property
    def microphone(self) -> str:
        """The name of the audio input, empty for the system's own."""
        return str(self._values.value("microphone", ""))

    @microphone.setter
    def microphone(self, name: str) -> None:
        self._values.setValue("microphone", name)

    @property
    def preview_below(self) -> bool:
        """Whether the preview stands below the results, not right of them."""
        return self._truth("preview_below")

    @preview_below.setter
    def preview_below(self, below: bool) -> None:
        self._values.setValue("preview_below", below)

    @property
    def rest_on_battery(self) -> bool:
        """Whether nothing is analysed while the computer runs on battery."""
        return self._truth("rest_on_battery")

    @rest_on_battery.setter
    def rest_on_battery(self, rest: bool) -> None:
        self._values.setValue("rest_on_battery", rest)

    @property
    def rest_when_busy(self) -> bool:
        """Whether nothing is analysed while other programs need the computer."""
        return self._truth("rest_when_busy")

    @rest_when_busy.setter
    def rest_when_busy(self, rest: bool) -> None:
        self._values.setValue("rest_when_busy", rest)

    @property
    def cores(self) -> int:
        """How many processor cores may analyse, 0 for all."""
        text = str(self._values.value("cores", "0"))
        return int(text) if text.isascii() and text.isdigit() else 0

    @cores.setter
    def cores(self, number: int) -> None:
        self._values.setValue("cores", number)

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

    def _truth(self, name: str) -> bool:
        return str(self._values.value(name, "false")).lower() == "true"

    def save(self) -> None:
        """Write what has changed to the file now."""
        self._values.sync()
