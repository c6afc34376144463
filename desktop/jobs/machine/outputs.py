"""Audio outputs: which there are, and which of them is played on."""

import importlib

from PySide6.QtCore import QObject, Signal

from desktop.jobs.lane import Lane
from desktop.jobs.playback import Fill, PlaybackError, Stream, open_device


class Outputs(QObject):
    """Opens the output of a name, or the system's own; `listed` tells the names of all, in a lane of its own."""

    listed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.device = ""
        self._lane: Lane | None = None

    def open(self, rate: int, channels: int, fill: Fill) -> Stream:
        """Open the output that is chosen, the system's own where it is absent. Raises `PlaybackError`."""
        if self.device:
            try:
                return open_device(rate, channels, fill, self.device)
            except PlaybackError:
                return open_device(rate, channels, fill)
        return open_device(rate, channels, fill)

    def list_names(self) -> None:
        """Have `listed` tell the names of all outputs; none where nothing can be played."""
        if self._lane is None:
            self._lane = Lane("outputs", self)
        self._lane.run(output_names, self.listed.emit, lambda _error: self.listed.emit(()))

    def close(self) -> None:
        """List no more."""
        if self._lane is not None:
            self._lane.close()


def output_names() -> tuple[str, ...]:
    """Return the names of the outputs of this machine, each once."""
    try:
        sounddevice = importlib.import_module("sounddevice")
    except OSError:
        return ()
    rows = sounddevice.query_devices()
    return tuple(dict.fromkeys(row["name"] for row in rows if row["max_output_channels"] > 0))
