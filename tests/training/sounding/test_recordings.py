"""Real recordings: fetched where they can be, heard twice each, and known by tags as far as those can be trusted."""

import json
import logging
from collections.abc import Generator
from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.curation.concepts import ANY
from engine.curation.relations import relation
from engine.errors import UnreadableFileError
from engine.inputs.sound.layout import SOUND_FEATURES
from engine.models.musicnn import FEATURES, TAGS
from engine.progress import Progress
from engine.training.config import SoundConfig
from engine.training.corpus.packages import Package, fetch_packages, read_hearsay, read_packages
from engine.training.data.recordings import knowledge_of_recording, recording_knowledge
from engine.training.data.sounds import load_sounds
from engine.training.sounding import recordings
from engine.training.sounding.recordings import Task, hear_recordings, to_heard, to_split

MUSICNN = Path(__file__).resolve().parents[4] / "shared" / "models" / "MSD_musicnn.npz"
needs_arrays = pytest.mark.skipif(not MUSICNN.exists(), reason="musicnn's arrays are not beside this checkout")
RATE = 16_000


def make_package(folder: Path, seconds: int = 40) -> Package:
    """Write a package with one recording: a tone, then another."""
    place = folder / "made-music" / "music"
    place.mkdir(parents=True)
    (folder / "made-music" / "package.json").write_text(json.dumps({"version": "1-1"}), encoding="utf-8")
    times = np.arange(seconds * RATE) / RATE
    hertz = np.where(times < seconds / 2, 220.0, 330.0)
    soundfile.write(place / "one.wav", 0.4 * np.sin(2 * np.pi * np.cumsum(hertz) / RATE), RATE)
    (place / "readme.txt").write_text("no music", encoding="utf-8")
    return Package("made-music", "CC0-1.0", ("game",))


def finish(work: Generator[Progress, None, dict[str, str]]) -> dict[str, str]:
    """Return what some work returns."""
    while True:
        try:
            next(work)
        except StopIteration as finished:
            return dict(finished.value)


def test_the_list_names_licences_that_allow_training() -> None:
    """None forbids commerce or changes; every truth is one that captions know."""
    packages = read_packages()
    assert len({package.name for package in packages}) == len(packages) >= 10
    assert not [package.name for package in packages if "NC" in package.licence or "ND" in package.licence]
    hearsay = read_hearsay()
    assert set(hearsay.truths) <= set(TAGS)
    nothing = {"genres": [], "tags": {}, "words": [], "title": "", "composer": ""}
    for truth in {truth for truths in hearsay.truths.values() for truth in truths}:
        assert relation([truth], knowledge_of_recording(nothing, hearsay)) is (False if truth[0] == "genre" else None)
    assert {
        relation([("genre", genre)], knowledge_of_recording(nothing, hearsay)) for genre in ("game", "orchestral")
    } == {None}


def test_without_apt_training_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """What is there is used, what cannot be had is named in the log."""
    monkeypatch.setenv("PATH", str(tmp_path))
    package = make_package(tmp_path / "packages")
    packages = (package, Package("other-music", "CC0-1.0", ()))
    with caplog.at_level(logging.WARNING):
        assert finish(fetch_packages(packages, tmp_path / "packages")) == {"made-music": "1-1"}
    assert "other-music is left out: there is no apt here" in caplog.text


@needs_arrays
def test_a_recording_is_heard_at_both_ends(tmp_path: Path) -> None:
    """Its two excerpts differ, as its tones do; its tags have names."""
    package = make_package(tmp_path)
    path = tmp_path / "made-music" / "music" / "one.wav"
    heard = to_heard(Task(path, "made-music/music/one.wav", package, MUSICNN, 15.0))
    first, second = heard.excerpts
    assert first.rows.shape == second.rows.shape == (5, FEATURES)
    assert first.features.shape == (SOUND_FEATURES,)
    assert float(np.abs(first.features[:12] - second.features[:12]).max()) > 0.5
    assert second.about["start"] == pytest.approx(25, abs=0.1)
    assert set(heard.record["tags"]) == set(TAGS)


@needs_arrays
def test_what_is_too_short_is_refused(tmp_path: Path) -> None:
    """A sound effect is no piece of music."""
    package = make_package(tmp_path, seconds=12)
    path = tmp_path / "made-music" / "music" / "one.wav"
    with pytest.raises(UnreadableFileError, match="half a minute"):
        to_heard(Task(path, "x", package, MUSICNN, 15.0))


@needs_arrays
def test_recordings_become_sounds_with_knowledge(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In one step, and a second run has nothing to do."""
    package = make_package(tmp_path / "packages")
    monkeypatch.setattr(recordings, "read_packages", lambda: (package,))
    for expected in (1, 0):
        steps = list(hear_recordings(SoundConfig(1, 15, 0), tmp_path, MUSICNN))
        assert len([step for step in steps if step.stage == "hearing"]) == expected
        sounds = load_sounds(tmp_path)
        assert [sound.id for sound in sounds] == ["made-music/music/one.wav"] * 2
        assert all(sound.is_recorded for sound in sounds)
        assert ("genre", "game") in recording_knowledge(tmp_path)["made-music/music/one.wav"].true


def test_tags_are_trusted_when_sure_and_where_all_deny() -> None:
    """A likely tag is true, an unlikely one false, what lies between unknown; of key nothing is known."""
    tags = {"metal": 0.6, "rock": 0.1, "jazz": 0.01}
    record = {"genres": ["game"], "tags": tags, "words": ["Romantic Classical"], "title": "Storm", "composer": ""}
    known = knowledge_of_recording(record, read_hearsay())
    told = {
        name: relation([("genre", name)], known) for name in ("metal", "game", "rock", "jazz", "choral", "classical")
    }
    wanted = {"metal": True, "game": True, "rock": None, "jazz": False, "choral": None, "classical": True}
    assert told == wanted
    assert relation([("instrument", "electric_guitar")], known) is True
    assert relation([("key", "C major")], known) is None
    assert ("composer", ANY) in known.possible
    assert relation([("title", "storm")], known) is True


def test_a_composers_recordings_are_in_one_split() -> None:
    """And about 15 in 100 composers are held out."""
    splits = [to_split("p", f"composer {number}") for number in range(1_000)]
    assert 100 < splits.count("held out") < 200
    assert to_split("p", "composer 1") == splits[1]
