"""A clock that was set back or runs ahead: what changed is read, what did not is left alone."""

import os
import time
from pathlib import Path

import pytest

from engine.bundles.locate import Bundle
from tests.indexing.test_index import counts, run
from tests.music import write_abc

pytestmark = pytest.mark.usefixtures("here")
YEAR = 365 * 86_400
FUTURE_NS = 4_000_000_000 * 10**9


def test_a_file_that_was_edited_after_the_clock_was_set_back(
    music: Path, library_path: Path, tiny_bundle: Bundle
) -> None:
    run(library_path, tiny_bundle, music)
    path = write_abc(music / "a.abc", 4711, "The First")
    os.utime(path, (time.time() - 20 * YEAR, time.time() - 20 * YEAR))
    assert counts(run(library_path, tiny_bundle, music)) == (3, 1, 1, 0)
    assert counts(run(library_path, tiny_bundle, music)) == (3, 0, 0, 0)


def test_files_of_the_future_and_from_before_time_began(music: Path, library_path: Path, tiny_bundle: Bundle) -> None:
    for name, moment in (("a.abc", FUTURE_NS), ("b.mid", -YEAR * 10**9)):
        os.utime(music / name, ns=(moment, moment))
    assert counts(run(library_path, tiny_bundle, music)) == (3, 3, 3, 0)
    assert counts(run(library_path, tiny_bundle, music)) == (3, 0, 0, 0)


def test_the_clock_itself_is_asked_for_nothing(
    music: Path, library_path: Path, tiny_bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(library_path, tiny_bundle, music)
    write_abc(music / "new.abc", 99)
    monkeypatch.setattr(time, "time", lambda: 0.0)
    monkeypatch.setattr(time, "time_ns", lambda: 0)
    assert counts(run(library_path, tiny_bundle, music)) == (4, 1, 1, 0)
