"""What the computer does besides: on battery, busy with other programs, or busy with us alone."""

from types import SimpleNamespace

import psutil
import pytest
from pytestqt.qtbot import QtBot

from desktop.jobs.machine.power import Load, Meter, Power

CORES = 2
SECONDS = 5.0


class FakeProcess:
    """A process of ours whose processor time grows between readings."""

    pid = 7
    used = 0.0

    def children(self, *, recursive: bool) -> list["FakeProcess"]:
        assert recursive
        return []

    def cpu_times(self) -> SimpleNamespace:
        return SimpleNamespace(user=FakeProcess.used, system=0.0)


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A computer with two cores that are idle, plugged in."""
    FakeProcess.used = 0.0
    monkeypatch.setattr(psutil, "Process", FakeProcess)
    monkeypatch.setattr(psutil, "cpu_count", lambda: CORES)
    monkeypatch.setattr(psutil, "cpu_percent", lambda: 0.0)
    monkeypatch.setattr(psutil, "sensors_battery", lambda: SimpleNamespace(power_plugged=True), raising=False)
    return monkeypatch


def test_a_battery_is_told_and_its_absence_is_not(machine: pytest.MonkeyPatch) -> None:
    meter = Meter()
    assert meter.read() == Load(on_battery=False, busy=False)
    machine.setattr(psutil, "sensors_battery", lambda: SimpleNamespace(power_plugged=False), raising=False)
    assert meter.read() == Load(on_battery=True, busy=False)
    machine.setattr(psutil, "sensors_battery", lambda: None, raising=False)
    assert meter.read() == Load(on_battery=False, busy=False)


def test_other_programs_make_busy_and_our_own_work_does_not(machine: pytest.MonkeyPatch) -> None:
    meter = Meter()
    meter.read()
    machine.setattr(psutil, "cpu_percent", lambda: 90.0)
    assert meter.read().busy
    # All but a tenth of both cores is what we do ourselves.
    FakeProcess.used += 0.8 * CORES * SECONDS
    assert not meter.read().busy


def test_a_load_is_told_only_when_it_is_another_one(machine: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    power = Power()
    told: list[Load] = []
    power.changed.connect(told.append)
    machine.setattr(psutil, "sensors_battery", lambda: SimpleNamespace(power_plugged=False), raising=False)
    with qtbot.waitSignal(power.changed):
        power.start()
    power._tell(Load(on_battery=True, busy=False))
    assert told == [Load(on_battery=True, busy=False)]
    power.close()
