"""Killed at any moment while indexing, the library opens and the next run finishes."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from engine.bundles.locate import Bundle
from engine.indexing import space_of
from engine.library import Status, open_library
from tests.music import write_abc, write_midi, write_tunebook, write_wav

KILLS = 10


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_killed_ten_times_the_next_run_finishes(tmp_path: Path, home: Path, tiny_bundle: Bundle) -> None:
    music = tmp_path / "music"
    music.mkdir()
    for number in range(150):
        write_midi(music / f"{number}.mid", number)
        write_abc(music / f"{number}.abc", 1000 + number)
    for number in range(20):
        write_wav(music / f"{number}.wav", number, seconds=4.0)
    write_tunebook(music / "book.abc", range(2000, 2060))
    command = [sys.executable, "-m", "engine.cli", "index", "--bundle", "tiny", str(music)]
    environment = {**os.environ, "INCIPIT_HOME": str(home)}
    library_path = home / "library.db"
    chance = random.Random(5)
    analysed = [0]
    for number in range(KILLS):
        with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as process:
            # Every other time it may come as far as storing something, so that all its stages are interrupted.
            while number % 2 and not ended(process, 0.05) and count(library_path, tiny_bundle) <= analysed[-1]:
                pass
            if not ended(process, chance.uniform(0.0, 0.3 if number % 2 else 1.5)):
                process.send_signal(signal.SIGKILL)
        if library_path.exists():
            with closing(sqlite3.connect(library_path)) as connection:
                assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            analysed.append(count(library_path, tiny_bundle))
    assert analysed == sorted(analysed), "what was analysed once is kept"
    assert len(set(analysed)) > 2, "several runs were killed after they had stored something"
    last = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert (last.returncode, last.stdout) == (0, ""), last.stderr
    with open_library(library_path) as library:
        assert library.status(space_of(tiny_bundle)) == Status(analysed=380, pending=0)
    again = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert again.stderr == "321 music files: 0 read now, 0 pieces analysed with tiny.\n"


def ended(process: "subprocess.Popen[bytes]", seconds: float) -> bool:
    """Wait for at most `seconds`; return whether the process has ended."""
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        return False
    return True


def count(library_path: Path, bundle: Bundle) -> int:
    """Return how many pieces are analysed."""
    if not library_path.exists():
        return 0
    with open_library(library_path) as library:
        return library.status(space_of(bundle)).analysed
