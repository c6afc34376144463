"""MIDI files that symusic refuses, written anew: the notes stay."""

import numpy as np
import pytest
from symusic import Score

from engine.errors import UnreadableFileError
from engine.preview.midi_repair import rewrite_midi
from engine.preview.sound import midi_to_samples
from resources import resource_path

SAMPLES = sorted(resource_path("samples").glob("*.mid"))


def notes(midi: bytes) -> list[tuple[int, int, int]]:
    score = Score.from_midi(midi)
    return sorted((note.time, note.pitch, note.duration) for track in score.tracks for note in track.notes)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sound_file_keeps_its_notes_and_tempos(path: object) -> None:
    midi = path.read_bytes()  # type: ignore[attr-defined]
    again = rewrite_midi(midi)
    assert notes(again) == notes(midi)
    before, after = Score.from_midi(midi).tempos, Score.from_midi(again).tempos
    assert [(tempo.time, tempo.mspq) for tempo in after] == [(tempo.time, tempo.mspq) for tempo in before]


def test_a_file_cut_off_in_the_middle_still_sounds() -> None:
    midi = SAMPLES[0].read_bytes()
    cut = midi[: len(midi) * 3 // 5]
    samples, length = midi_to_samples(cut, 5.0)
    assert length > 1
    assert np.abs(samples).max() == pytest.approx(0.8)


def test_a_file_that_counts_frames_gets_beats() -> None:
    track = b"\x00\x90\x3c\x50\x83\x74\x80\x3c\x00\x00\xff\x2f\x00"  # a note of 500 ticks
    head = b"MThd\0\0\0\6\0\0\0\1\xe7\x28MTrk"  # 25 frames of 40 ticks
    midi = head + len(track).to_bytes(4, "big") + track
    seconds = Score.from_midi(rewrite_midi(midi)).to("second")
    assert [round(note.duration, 3) for note in seconds.tracks[0].notes] == [0.5]


def test_what_is_no_midi_is_told_in_a_sentence() -> None:
    with pytest.raises(UnreadableFileError):
        rewrite_midi(b"RIFF and nothing else")
