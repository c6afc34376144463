"""Real disks that are full or may not be written: one sentence, nothing lost, and all goes on where there is room."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.interruption.indexing import Setting, finish, look_at, make_setting
from tests.music import write_abc
from tests.tiny_bundle import make_tiny_bundle


def may_mount() -> bool:
    """Whether this user may have a disk of their own, in a namespace of its own."""
    unshare = shutil.which("unshare")
    if unshare is None:
        return False
    command = [unshare, "-rm", "mount", "-t", "tmpfs", "disk", "/tmp"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not may_mount(), reason="this system lets nobody mount a disk of their own"),
]
INDEX = '"$PYTHON" -m engine.cli index --bundle tiny "$MUSIC"'


@pytest.fixture
def setting(tmp_path: Path) -> Setting:
    return make_setting(tmp_path / "setting", files=60)


def run_on_a_disk(setting: Setting, size: str, script: str) -> subprocess.CompletedProcess[str]:
    """Run a shell script where `$INCIPIT_HOME` is a disk of `size` that holds what our home does."""
    mount = f'mount -t tmpfs -o size={size} disk "$INCIPIT_HOME" && cp -r "$HOME_BEFORE"/. "$INCIPIT_HOME" && {script}'
    disk = setting.home.with_name("disk")
    disk.mkdir()
    environment = {
        **os.environ,
        "INCIPIT_HOME": str(disk),
        "HOME_BEFORE": str(setting.home),
        "MUSIC": str(setting.music),
        "PYTHON": sys.executable,
        "KEPT": str(setting.home.with_name("kept")),
    }
    command = ["unshare", "-rm", "sh", "-c", mount]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=600, check=False)


def test_a_full_disk(setting: Setting) -> None:
    keep = 'mkdir "$KEPT" && cp "$INCIPIT_HOME"/library.db* "$KEPT"'
    more = f'mount -o remount,size=50m "$INCIPIT_HOME" && {INDEX}'
    done = run_on_a_disk(setting, "600k", f"{INDEX}; echo status $? >&2; {keep} && {more}")
    lines = done.stderr.splitlines()
    assert lines[0].startswith("incipit: The disk is full, so the library "), done.stderr
    assert lines[0].endswith("; what was stored before is kept.")
    assert lines[1] == "status 2"
    assert done.returncode == 0
    analysed, wrong = look_at(setting.home.with_name("kept") / "library.db", setting.bundle)
    assert wrong == []
    assert 0 <= analysed < setting.pieces
    assert lines[-1].endswith(f", {setting.pieces - analysed} pieces analysed with tiny.")


def test_no_room_for_a_new_library(setting: Setting) -> None:
    fill = 'head -c 10m /dev/zero > "$INCIPIT_HOME/filler" 2>/dev/null'
    look = 'ls "$INCIPIT_HOME"'
    done = run_on_a_disk(setting, "300k", f"{fill}; {INDEX}; echo status $? >&2; {look}")
    assert done.stderr.splitlines()[-1] == "status 2"
    assert "full" in done.stderr
    assert "Traceback" not in done.stderr
    assert "library.db.part" not in done.stdout


def test_a_disk_that_becomes_full_while_models_are_switched_and_removed(setting: Setting) -> None:
    make_tiny_bundle(setting.home / "bundles" / "other", seed=7)
    for bundle in ("tiny", "other"):
        finish(setting, bundle=bundle)
    command = '"$PYTHON" -m engine.cli bundles'
    fill = 'head -c 50m /dev/zero > "$INCIPIT_HOME/filler" 2>/dev/null'
    full = f"{command} use tiny; echo used $? >&2; {command} remove other --yes; echo removed $? >&2"
    keep = 'mkdir "$KEPT" && cp "$INCIPIT_HOME"/library.db* "$KEPT"; rm "$INCIPIT_HOME/filler"'
    again = f"{command} use tiny && {command} remove other --yes && {command} list >&2"
    done = run_on_a_disk(setting, "6m", f"{fill}; {full}; {keep}; {again}")
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert re.search("incipit: The disk is full, so the library .*; what was stored before is kept.", done.stderr)
    analysed, wrong = look_at(setting.home.with_name("kept") / "library.db", setting.bundle)
    assert (analysed, wrong) == (setting.pieces, [])
    listed = done.stderr.splitlines()
    assert any(line.startswith("tiny") and "answers for" in line for line in listed)
    assert not any(line.startswith("other") for line in listed)


def test_a_disk_that_may_only_be_read(setting: Setting) -> None:
    finish(setting)
    write_abc(setting.music / "new.abc", 9999)
    search = '"$PYTHON" -m engine.cli search --bundle tiny "Tune 1005"'
    script = f'mount -o remount,ro "$INCIPIT_HOME" && {search}; echo status $? >&2; {INDEX}'
    done = run_on_a_disk(setting, "50m", script)
    assert "1005" in done.stdout
    assert done.stderr.splitlines()[1] == "status 0"
    assert done.returncode == 2
    assert re.search("reading only|read-only", done.stderr)
    assert "Traceback" not in done.stderr
