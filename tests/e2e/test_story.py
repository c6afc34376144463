"""The program as a musician meets it, by mouse and keyboard: a first evening, a power cut, a disk that is away."""

import csv
import hashlib
import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from engine.bundles.locate import find_bundle
from resources import resource_path
from tests.e2e.driving.user import User, open_program
from tests.interruption.indexing import look_at

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere no sound can be sent to a file"),
]
RATE = 44_100
FIRST_NOTE = 587.33
"""The minuet begins with D5 (Hz)."""
_MORE_TUNES = 90


@pytest.fixture
def music(tmp_path: Path) -> Path:
    """A folder of 25 real files in seven formats."""
    return Path(shutil.copytree(resource_path("samples"), tmp_path / "Müsik 音楽"))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def add_folder(user: User, folder: Path) -> None:
    user.click("Add a folder…", "Button")
    user.find("Choose", "Button")
    user.type(str(folder))
    user.press("Return")
    user.find(folder.name, "ListItem", "Folders of the library")


def ask(user: User, text: str) -> None:
    user.press("Ctrl+L", "Ctrl+A")
    user.type(text)


def results(user: User) -> list[str]:
    """Return the rows of the results, headings included."""
    return [each.name for each in user.see() if each.role == "ListItem" and "Results" in each.around]


def wait_for_first(user: User, title: str) -> None:
    """Wait until the first piece of the results has a title."""
    user.wait(lambda: next((row for row in results(user)[1:2] if row.startswith(title)), None), f"{title!r} in front")


def contents(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def test_from_the_first_run_to_what_is_taken_to_the_concert(home: Path, music: Path, tmp_path: Path) -> None:
    before = contents(music)
    sound = tmp_path / "heard.raw"
    with open_program(home, sound) as user:
        for step in ("Describe what you look for", "Add your music", "Search while it is analysed"):
            user.find(step, "StaticText")
        add_folder(user, music)
        user.find("29 pieces analysed", "StaticText")
        search_in_three_languages(user)
        see_and_hear_the_minuet(user, sound)
        put_on_a_list(user)
        export(user, music, tmp_path)
        assert user.leave() == []
    with open_program(home) as user:
        user.find(music.name, "ListItem", "Folders of the library")
        user.find("29 pieces analysed", "StaticText")
        user.click("Concert", "ListItem", "Lists")
        user.find("1, Minuet in G", "ListItem")
        user.find("2, さくら さくら", "ListItem")
        assert user.leave() == []
    assert contents(music) == before


def search_in_three_languages(user: User) -> None:
    """By name, and by what the notes themselves say, which no model has to guess."""
    ask(user, "amazing grace")
    wait_for_first(user, "Amazing Grace")
    assert results(user)[0] == "Matches by name"
    ask(user, "a lively dance in 6/8")
    user.click("Show only 6/8", "Button")
    wait_for_first(user, "The Irish Washerwoman")
    ask(user, "ein Menuett in G-Dur")
    user.click("Show only G major", "Button")
    wait_for_first(user, "Minuet in G")
    ask(user, "琴の曲")
    user.click("Show only koto", "Button")
    wait_for_first(user, "さくら さくら")


def see_and_hear_the_minuet(user: User, sound: Path) -> None:
    ask(user, "Menuet BWV Anh. 114")
    wait_for_first(user, "Minuet in G")
    user.find("Metre: 3/4")
    user.find("Key: G major")
    user.find("1 of ", "StaticText")
    page = user.picture("Engraved music")
    grey = np.frombuffer(page.pixels, np.uint8).reshape(page.height, page.width, 3).mean(axis=2)
    assert 0.5 < np.mean(grey > 250) < 0.98, "a sheet of paper"
    assert np.mean(grey < 100) > 0.005, "with notes on it"
    user.press("Return", "Space")
    user.find("Pause", "Button")
    user.find("Play", "Button")
    check_sound(np.fromfile(sound, np.int16).reshape(-1, 2))


def check_sound(samples: npt.NDArray[np.int16]) -> None:
    """The minuet lasts a minute and a half and begins with its first note."""
    loud = np.flatnonzero(np.abs(samples).max(axis=1) > 30)
    assert (loud[-1] - loud[0]) / RATE == pytest.approx(91.4, abs=3)
    assert np.abs(samples).max() > 10_000
    note = samples[loud[0] : loud[0] + RATE // 4, 0].astype(float)
    strengths = np.abs(np.fft.rfft(note * np.hanning(len(note)), RATE))
    octave = slice(round(FIRST_NOTE / 2**0.5), round(FIRST_NOTE * 2**0.5))
    assert octave.start + int(np.argmax(strengths[octave])) == pytest.approx(FIRST_NOTE, rel=0.02)


def put_on_a_list(user: User) -> None:
    user.press("Ctrl+Return")
    user.find("Name of the list")
    user.type("Concert")
    user.press("Return")
    user.find("Concert", "ListItem", "Lists")
    ask(user, "さくら")
    wait_for_first(user, "さくら さくら")
    user.press("Return", "Ctrl+Return")
    user.find("Name of the list")
    user.press("Return")
    user.find("1 piece added to “Concert”.")


def export(user: User, music: Path, place: Path) -> None:
    user.click("Concert", "ListItem", "Lists")
    user.find("2, さくら さくら", "ListItem")
    stick = place / "stick"
    stick.mkdir()
    for choice, chosen, written in (
        ("Playlist", "concert.m3u8", "concert.m3u8"),
        ("Table", "concert.csv", "concert.csv"),
        ("Folder with copies", "stick", "stick/Concert"),
    ):
        user.click("Export…", "Button")
        user.click(choice, "RadioButton")
        user.click("Choose a place…", "Button")
        user.find("Cancel", "Button", "Export to")
        user.type(str(place / chosen))
        user.press("Return")
        user.find(f"2 pieces written to {place / written}")
    pieces = [music / "minuet_in_g.musicxml", music / "sakura.musicxml"]
    lines = (place / "concert.m3u8").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "#EXTM3U"
    assert [line for line in lines if not line.startswith("#")] == [str(piece) for piece in pieces]
    with (place / "concert.csv").open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table))
    assert [(row["title"], row["key"], row["metre"]) for row in rows] == [
        ("Minuet in G", "G major", "3/4"),
        ("さくら さくら", "A minor", "4/4"),
    ]
    copies = sorted(path for path in (stick / "Concert").iterdir())
    assert [copy.read_bytes() for copy in copies] == [piece.read_bytes() for piece in pieces]


def vectors_in(library: Path) -> int:
    """Return how many pieces are analysed, while the program goes on; 0 where there is no library yet."""
    try:
        with closing(sqlite3.connect(f"{library.as_uri()}?mode=ro", uri=True)) as connection:
            return int(connection.execute("SELECT count(*) FROM vectors").fetchone()[0])
    except sqlite3.OperationalError:
        return 0


def test_killed_while_it_analyses_it_goes_on_when_opened_again(home: Path, music: Path) -> None:
    bundle = find_bundle("incipit-small")
    for number in range(_MORE_TUNES):
        notes = "".join("GABcdefg"[(number >> shift) % 8] for shift in range(6))
        tune = f"X:1\nT:Tune {number}\nM:6/8\nL:1/8\nK:G\n|:{notes}|{notes[::-1]}:|\n"
        (music / f"tune {number}.abc").write_text(tune, encoding="utf-8")
    whole = 29 + _MORE_TUNES
    with open_program(home) as user:
        add_folder(user, music)
        user.wait(lambda: vectors_in(home / "library.db"), "piece that is analysed")
        user.kill()
    analysed, wrong = look_at(home / "library.db", bundle)
    assert wrong == []
    assert 0 < analysed < whole
    with open_program(home) as user:
        user.find(f"{whole} pieces analysed", "StaticText")
        ask(user, "Greensleeves")
        wait_for_first(user, "Greensleeves")
        assert user.leave() == []
    assert look_at(home / "library.db", bundle) == (whole, [])


def test_what_comes_and_goes_is_seen_and_a_disk_that_is_away_is_searched(home: Path, tmp_path: Path) -> None:
    disk, shelf = tmp_path / "disk", tmp_path / "shelf"
    disk.mkdir()
    for name in ("minuet_in_g.musicxml", "dance_tunes.abc", "auld_lang_syne.mid"):
        shutil.copy(resource_path("samples", name), disk)
    (disk / "broken.mid").write_bytes(b"MThd and then nothing")
    with open_program(home) as user:
        add_folder(user, disk)
        user.find("7 pieces analysed", "StaticText")
        user.find("List what failed and why", "Button")
        ask(user, "Sakura")
        shutil.copy(resource_path("samples", "sakura.musicxml"), disk)
        wait_for_first(user, "さくら さくら")
        disk.rename(shelf)
        user.wait(lambda: all(row.endswith("offline") for row in results(user)[1:2]), "piece that is greyed")
        user.find("Pieces in grey are not there now")
        ask(user, "Menuet")
        wait_for_first(user, "Minuet in G")
        assert results(user)[1].endswith("offline")
        shelf.rename(disk)
        user.wait(
            lambda: results(user)[1:2] and not any("offline" in row for row in results(user)), "piece that is back"
        )
        user.find("Engraved music")
        (disk / "minuet_in_g.musicxml").unlink()
        user.wait(lambda: not any(row.startswith("Minuet in G") for row in results(user)), "gap where a file was")
        assert user.leave() == []
