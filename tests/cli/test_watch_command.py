"""The library follows the folders while `incipit watch` runs."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from engine.cli import console
from engine.folders.watching import Pace
from tests.cli.commands import Commands
from tests.music import write_midi

FAST = Pace(quiet=0.3, longest=1.0, look=0.1, poll=0.1)
RESULT = re.compile(r"\d+ music files?: .*")


def things_to_do(music: Path, later: Path) -> Iterator[Callable[[], object]]:
    def interrupt() -> None:
        raise KeyboardInterrupt

    yield lambda: write_midi(music / "new.mid", 9)
    yield lambda: (music / "new.mid").rename(music / "newer.mid")
    yield (music / "newer.mid").unlink
    yield lambda: write_midi(later / "x.mid", 10)
    yield interrupt


def test_what_changes_is_indexed_until_the_keyboard_interrupts(
    run: Commands, music: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each step is taken when the result of the one before has been told."""
    monkeypatch.setattr("engine.cli.upkeep.watch_command.USUAL_PACE", FAST)
    (tmp_path / "later").mkdir()
    told: list[str] = []

    steps = things_to_do(music, tmp_path / "later")

    def say(message: str) -> None:
        told.append(message)
        if message.startswith("Watching") or (RESULT.match(message) and len(told) > 3):
            next(steps)()

    monkeypatch.setattr(console, "say", say)
    assert run("watch", "--bundle", "tiny", music, tmp_path / "later") == 130
    assert told[0] == "CPU: float32."
    assert told[1] == "3 music files: 3 read now, 3 pieces analysed with tiny."
    assert told[2] == "Watching 2 folders; Ctrl+C ends it."
    assert told[3] == "1 music file: 1 read now, 1 piece analysed with tiny."
    assert told[4] == "1 music file: 1 read now, 0 pieces analysed with tiny, 1 gone since the last time."
    assert told[5] == "0 music files: 0 read now, 0 pieces analysed with tiny, 1 gone since the last time."
    assert told[6] == "1 music file: 1 read now, 1 piece analysed with tiny."
    assert told[7:] == ["Stopped; what was finished is kept."]


def test_without_a_folder_there_is_nothing_to_watch(run: Commands, music: Path) -> None:
    assert run("watch", "--bundle", "tiny", music / "nowhere") == 2
    assert run.err.splitlines() == [
        f"{music / 'nowhere'}: There is no such folder.",
        "incipit: No folder is watched; name one, as in: incipit watch FOLDER",
    ]
