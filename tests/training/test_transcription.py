"""MIDI files become scores of several voices."""

import io
import json
from pathlib import Path

import mido
import pytest

from engine.errors import UnreadableFileError
from engine.training.corpus.transcription import Sounding, to_score, transcribe_pieces


def two_voices() -> bytes:
    file = mido.MidiFile(ticks_per_beat=480)
    conductor = mido.MidiTrack([mido.MetaMessage("time_signature", numerator=3, denominator=4)])
    file.tracks.append(conductor)
    for channel, pitches in enumerate(((72, 74, 76, 77, 79, 81), (48, 50, 52, 53, 55, 57))):
        track = mido.MidiTrack()
        for pitch in pitches:
            track.append(mido.Message("note_on", channel=channel, note=pitch, velocity=80, time=0))
            track.append(mido.Message("note_off", channel=channel, note=pitch, velocity=0, time=480))
        file.tracks.append(track)
    buffer = io.BytesIO()
    file.save(file=buffer)
    return buffer.getvalue()


def test_two_tracks_are_two_voices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    text = to_score(Sounding("x", two_voices()))
    assert "M:3/4" in text
    assert "[V:1]c2 d2 e2|[V:2]C,2 D,2 E,2|" in text


def test_what_is_no_midi_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UnreadableFileError):
        to_score(Sounding("x", b"nothing"))


def test_only_quantised_pieces_trained_on_and_only_once(tmp_path: Path) -> None:
    done = {"id": "polish_scores/1", "text": "K:C\n"}
    (tmp_path / "transcriptions.jsonl").write_text(json.dumps(done) + "\n", encoding="utf-8")
    pieces = [
        {"id": "polish_scores/1", "split": "train", "views": [{}], "midi": ""},
        {"id": "polish_scores/2", "split": "held out", "views": [{}], "midi": ""},
        {"id": "pop909/1", "split": "train", "views": [{}], "midi": ""},
        {"id": "nottingham_abc/1", "split": "train", "views": [{}, {}], "midi": ""},
    ]
    (tmp_path / "pieces.jsonl").write_text("".join(json.dumps(piece) + "\n" for piece in pieces), encoding="utf-8")
    assert list(transcribe_pieces(tmp_path, 1000)) == []
