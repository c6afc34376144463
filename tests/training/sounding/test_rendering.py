"""Pieces become excerpts of sound: as long as wanted, the same by the same seed, each once."""

import base64
import io
import json
from pathlib import Path

import mido
import numpy as np
import pytest
import torch

from engine.errors import UnreadableFileError
from engine.inputs.sound.features import to_sound_features
from engine.inputs.sound.layout import LAYOUT, SOUND_FEATURES
from engine.models.musicnn import FEATURES, Musicnn
from engine.training.config import SoundConfig
from engine.training.data.sounds import load_sounds
from engine.training.sounding import hearing
from engine.training.sounding.hearing import hear, open_soundfont
from engine.training.sounding.playing import play
from engine.training.sounding.rendering import choose_ids
from engine.training.sounding.rooms import roughen
from engine.training.sounding.shards import FOLDER, Excerpt, ShardWriter, failed, read_shards
from resources import resource_path

SOUNDFONT = resource_path("soundfont", "FluidR3Mono_GM.sf3")
RATE = 16_000
TUNE = (67, 71, 74, 79, 78, 74, 71, 69, 67, 66, 67, 67)


def make_record(name: str = "polish_scores/1", times: int = 3) -> dict[str, object]:
    """Return a record of a tune in G major, half a second a note."""
    track = mido.MidiTrack()
    for pitch in TUNE * times:
        track.append(mido.Message("note_on", note=pitch, velocity=90, time=0))
        track.append(mido.Message("note_off", note=pitch, velocity=0, time=480))
    file = mido.MidiFile(ticks_per_beat=480)
    file.tracks.append(track)
    buffer = io.BytesIO()
    file.save(file=buffer)
    return {"id": name, "split": "train", "midi": base64.b64encode(buffer.getvalue()).decode("ascii")}


def test_an_excerpt_has_the_length_wanted_and_the_key_of_the_piece() -> None:
    """Whatever the draw, tempo and room, it is in G major."""
    keys = next(block for block in LAYOUT if block.name == "keys")
    for seed in range(3):
        random = np.random.default_rng(seed)
        played = play(make_record(times=4), open_soundfont(SOUNDFONT), 21, random)
        assert 19.5 * RATE < len(played.samples) < 21.5 * RATE
        features = to_sound_features(roughen(played.samples, random))
        assert int(features[keys.start : keys.stop].argmax()) == 7


def test_the_same_seed_gives_the_same_sound() -> None:
    """And another gives another."""
    first, again, other = (
        roughen(play(make_record(), open_soundfont(SOUNDFONT), 20, random).samples, random)
        for random in map(np.random.default_rng, (5, 5, 6))
    )
    np.testing.assert_array_equal(first, again)
    assert first.shape != other.shape or not np.allclose(first, other)


def test_tunes_get_instruments_and_other_pieces_keep_theirs() -> None:
    """A tune is played on many instruments; a piece of a known scoring always on its own."""

    def sounds(name: str) -> int:
        heard = set()
        for seed in range(6):
            played = play(make_record(name), open_soundfont(SOUNDFONT), 20, np.random.default_rng(seed))
            start = np.abs(np.fft.rfft(played.samples[:4_000]))
            heard.add((start / start.max()).round(1).tobytes())
        return len(heard)

    assert sounds("nottingham/1") > 3 * sounds("polish_scores/1") / 2


def test_what_does_not_sound_is_refused() -> None:
    """A file without notes is no recording."""
    file = mido.MidiFile()
    file.tracks.append(mido.MidiTrack())
    buffer = io.BytesIO()
    file.save(file=buffer)
    record = {"id": "x", "midi": base64.b64encode(buffer.getvalue()).decode("ascii")}
    with pytest.raises(UnreadableFileError, match="seconds"):
        play(record, open_soundfont(SOUNDFONT), 20, np.random.default_rng(0))


def test_silence_stays_silent_in_any_room() -> None:
    """No noise is added to nothing, and nothing is divided by it."""
    for seed in range(8):
        assert not roughen(np.zeros(RATE, np.float32), np.random.default_rng(seed)).any()


def test_hearing_gives_rows_and_features_within_half_precision() -> None:
    """A row for each three seconds, whatever the network has learnt."""
    torch.manual_seed(0)
    rows, features = hear(np.random.default_rng(0).standard_normal(7 * RATE).astype(np.float32), Musicnn().eval())
    assert rows.shape == (3, FEATURES)
    assert features.shape == (SOUND_FEATURES,)
    assert np.isfinite(rows).all()
    assert np.isfinite(features).all()


def test_of_much_a_few_windows_are_heard_from_beginning_to_end(monkeypatch: pytest.MonkeyPatch) -> None:
    numbered = np.arange(40, dtype=np.float32)[:, None, None] * np.ones((1, 187, 96), np.float32)
    monkeypatch.setattr(hearing, "to_musicnn_windows", lambda _: numbered)
    monkeypatch.setattr(hearing, "to_rows", lambda windows, _: windows[:, 0, :1])
    rows, _ = hear(np.zeros(RATE, np.float32), Musicnn().eval())
    assert len(rows) == 10
    assert (rows[0, 0], rows[-1, 0]) == (0, 39)


def write_pieces(cache: Path, trained: int, held_out: int) -> None:
    """Write so many records of each split, and one that could not be prepared."""
    records = [{"id": f"t/{number}", "split": "train", "midi": ""} for number in range(trained)]
    records += [{"id": f"h/{number}", "split": "held out", "midi": ""} for number in range(held_out)]
    records.append({"id": "broken", "reason": "It is no music."})
    (cache / "pieces.jsonl").write_text("".join(json.dumps(each) + "\n" for each in records), encoding="utf-8")


def test_of_each_split_so_many_are_chosen(tmp_path: Path) -> None:
    """Those that a smaller number chooses are among those of a larger one."""
    write_pieces(tmp_path, 20, 8)
    few = choose_ids(tmp_path / "pieces.jsonl", SoundConfig(6, 30, 3))
    many = choose_ids(tmp_path / "pieces.jsonl", SoundConfig(100, 30, 5))
    assert (len(few), len(many)) == (9, 25)
    assert few < many


def test_shards_come_back_as_sounds_of_their_split(tmp_path: Path) -> None:
    """What failed and what is of no known piece is left out; numbers survive half precision."""
    write_pieces(tmp_path, 2, 1)
    assert load_sounds(tmp_path) == []
    rows, features = np.full((4, FEATURES), 0.25, np.float32), np.full(SOUND_FEATURES, 0.5, np.float32)
    writer = ShardWriter(tmp_path / FOLDER, "rendered")
    writer.add(Excerpt("h/0", rows, features, {"kind": "rendered"}))
    writer.flush()
    writer.add(failed("t/0", "silent", kind="rendered"))
    writer.add(Excerpt("gone", rows, features, {"kind": "rendered"}))
    writer.add(Excerpt("t/1", rows[:2], 2 * features, {"kind": "recorded"}))
    writer.flush()
    (tmp_path / FOLDER / "rendered-00009.partial").write_bytes(b"cut off")
    first, second = load_sounds(tmp_path)
    assert (first.id, first.split, first.is_recorded) == ("h/0", "held out", False)
    assert (second.id, second.split, second.is_recorded) == ("t/1", "train", True)
    np.testing.assert_array_equal(first.rows, rows)
    np.testing.assert_array_equal(second.features, 2 * features)
    assert [each.about.get("reason") for each in read_shards(tmp_path / FOLDER)] == [None, "silent", None, None]
