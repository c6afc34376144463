"""From prepared records to captions and pieces."""

import base64
import io
import json
from pathlib import Path

import mido
import numpy as np

from engine.curation.__main__ import main as curate
from engine.training.data.pieces import fits, load_pieces
from engine.training.data.texts import TextTable


def to_midi() -> bytes:
    track = mido.MidiTrack()
    for pitch in (60, 64, 67, 72):
        track.append(mido.Message("note_on", note=pitch, velocity=90, time=0))
        track.append(mido.Message("note_off", note=pitch, velocity=0, time=480))
    file = mido.MidiFile(ticks_per_beat=480)
    file.tracks.append(track)
    buffer = io.BytesIO()
    file.save(file=buffer)
    return buffer.getvalue()


def make_record() -> dict[str, object]:
    return {
        "id": "polish_scores/1",
        "split": "train",
        "metadata": {"source": "pl-wnifc", "format": "krn", "title": "Walc"},
        "facts": {"key": "A minor"},
        "views": [{"modality": "midi", "text": "ticks_per_beat 480\nnote_on 0 0 60 90\n", "facts": {}}],
        "midi": base64.b64encode(to_midi()).decode("ascii"),
    }


def test_prepared_pieces_with_captions(tmp_path: Path) -> None:
    lines = [make_record(), {"id": "broken", "reason": "The file crashed the process that reads it."}]
    (tmp_path / "pieces.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    assert curate(["captions", str(tmp_path / "pieces.jsonl"), str(tmp_path / "captions.jsonl"), "--seed", "4"]) == 0
    (piece,) = load_pieces(tmp_path)
    assert piece.modalities == ("midi",)
    assert {("kind", "waltz"), ("key", "A minor"), ("mode", "minor")} <= piece.truths
    assert len(piece.captions) >= 4
    assert fits([caption.states for caption in piece.captions], [piece.truths, frozenset()]).tolist() == [
        [True, False]
    ] * len(piece.captions)


def test_the_table_of_texts_grows(tmp_path: Path) -> None:
    TextTable(tmp_path / "texts.npz").add(["a", "ü"], np.eye(2, 5, dtype=np.float32))
    TextTable(tmp_path / "texts.npz").add(["曲"], np.ones((1, 5), np.float32))
    table = TextTable(tmp_path / "texts.npz")
    assert table.texts == ["a", "ü", "曲"]
    assert table.vectors[table.rows["曲"]].tolist() == [1.0] * 5
