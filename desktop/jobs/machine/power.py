"""What the computer is doing besides: whether it runs on battery, and whether other programs need it."""

from dataclasses import dataclass

import psutil
from PySide6.QtCore import QObject, QTimer, Signal

from desktop.jobs.lane import Lane

_LOOK_MILLISECONDS = 5_000
_BUSY_PERCENT = 50.0


@dataclass(frozen=True, slots=True)
class Load:
    """Whether the computer runs on battery, and whether other programs take half of it or more."""

    on_battery: bool = False
    busy: bool = False


class Power(QObject):
    """Looks every few seconds, in a lane, once it has been started; `changed` tells a load that is another one."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.load = Load()
        self._lane: Lane | None = None
        self._meter = Meter()
        self._timer = QTimer(self, interval=_LOOK_MILLISECONDS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Look from now on."""
        self._lane = Lane("power", self)
        self._timer.start()
        self._look()

    def close(self) -> None:
        """Look no more."""
        self._timer.stop()
        if self._lane is not None:
            self._lane.close()

    def _look(self) -> None:
        if self._lane is not None:
            self._lane.run(self._meter.read, self._tell, lambda _error: self._tell(Load()), newest_only=True)

    def _tell(self, load: Load) -> None:
        if load != self.load:
            self.load = load
            self.changed.emit(load)


class Meter:
    """Measures between one reading and the next."""

    def __init__(self) -> None:
        self._own: dict[int, float] = {}

    def read(self) -> Load:
        """Return the load since the last reading."""
        battery = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
        cores = psutil.cpu_count() or 1
        whole = psutil.cpu_percent() * cores / 100
        others = whole - self._own_share()
        return Load(battery is not None and not battery.power_plugged, 100 * others / cores >= _BUSY_PERCENT)

    def _own_share(self) -> float:
        """Return how many cores our own processes have used since the last reading."""
        me = psutil.Process()
        used: dict[int, float] = {}
        for process in (me, *me.children(recursive=True)):
            try:
                times = process.cpu_times()
            except psutil.Error:
                continue
            used[process.pid] = times.user + times.system
        before, self._own = self._own, used
        grown = sum(seconds - before.get(pid, seconds) for pid, seconds in used.items())
        return grown / (_LOOK_MILLISECONDS / 1000)
