"""Scores, MIDI and recordings of one work, and classes."""

import base64
import io
import json
from pathlib import Path

import mido
import numpy as np
import pytest

from engine.evaluation.ranks import unit
from engine.training.measures.evaluation import evaluate_bundle
from engine.training.measures.music.classes import macro_f1
from engine.training.measures.music.pairs import among
from engine.training.measures.music.playing import perform, to_mtf
from tests.tiny_bundle import make_tiny_bundle
from tests.training.measures.entries import make_entry, to_record


def to_midi(pitches: tuple[int, ...]) -> bytes:
    track = mido.MidiTrack()
    track.append(mido.MetaMessage("key_signature", key="G"))
    track.append(mido.Message("program_change", program=40))
    for pitch in pitches:
        track.append(mido.Message("note_on", note=pitch, velocity=90, time=0))
        track.append(mido.Message("note_off", note=pitch, velocity=0, time=480))
    file = mido.MidiFile(ticks_per_beat=480)
    file.tracks.append(track)
    buffer = io.BytesIO()
    file.save(file=buffer)
    return buffer.getvalue()


def test_few_and_many() -> None:
    vectors = unit(np.random.default_rng(2).standard_normal((430, 16)).astype(np.float32))
    found = among(vectors, vectors)
    assert found["among 200"] == {
        "queries": 200, "candidates": 200, "mrr": 1.0, "hit_1": 1.0, "hit_10": 1.0, "hit_100": 1.0
    }  # fmt: skip
    assert set(found) == {"among 200", "among all 430"}
    assert set(among(vectors[:200], vectors[:200])) == {"among 200"}
    some = among(vectors[:300], vectors)["among all 430"]
    assert isinstance(some, dict)
    assert (some["queries"], some["candidates"], some["hit_1"]) == (300, 430, 1.0)
    more = unit(np.random.default_rng(2).standard_normal((1_000, 16)).astype(np.float32))
    assert set(among(more[:300], more)) == {"among 200", "among 1000"}
    shifted = among(vectors, np.roll(vectors, 1, axis=0))["among all 430"]
    assert isinstance(shifted, dict)
    assert shifted["hit_1"] == 0.0


def test_what_is_played_states_nothing_and_has_every_note() -> None:
    played = perform(to_midi((60, 64, 67, 72)), np.random.default_rng(3))
    text = to_mtf(played, 10_000)
    assert not {"key_signature", "set_tempo", "time_signature", "program_change"} & {
        line.split(" ")[0] for line in text.splitlines()
    }
    assert sorted(message.note for message in mido.MidiFile(file=io.BytesIO(played)) if message.type == "note_on") == [
        60, 64, 67, 72
    ]  # fmt: skip
    assert played != perform(to_midi((60, 64, 67, 72)), np.random.default_rng(4))
    assert len(to_mtf(played, 60)) <= 60


def test_macro_f1() -> None:
    assert macro_f1(np.array([0, 0, 1]), np.array([0, 0, 1])) == 1.0
    assert macro_f1(np.array([0, 0, 0]), np.array([0, 0, 1])) == pytest.approx((4 / 5 + 0) / 2)


def test_everything_is_measured_of_a_small_bundle(tmp_path: Path) -> None:
    make_tiny_bundle(tmp_path / "tiny")
    lines = []
    for number in range(12):
        key = "E minor" if number < 6 else "G major"
        entry = make_entry(f"mutopia/{number}", facts={"key": key}, title=f"Piece {number}", format="abc")
        record = to_record(entry) | {"midi": base64.b64encode(to_midi((60, 62 + number, 64, 67))).decode("ascii")}
        record["views"][0]["text"] = entry.score.replace("d2 B", f"d2 {'B' * (1 + number)}")
        lines.append(json.dumps(record) + "\n")
    (tmp_path / "pieces.jsonl").write_text("".join(lines), "utf-8")
    list(evaluate_bundle(tmp_path / "tiny", tmp_path, threads=1))
    report = json.loads((tmp_path / "evaluation.json").read_text(encoding="utf-8"))
    assert report["size and speed"]["score_ms"] > 0
    pairs = report["score and MIDI of one work"]
    assert pairs["MIDI → score"]["among all 12"]["candidates"] == 12
    assert "MIDI played freely (simulated) → score" in pairs
    assert report["recordings rendered from MIDI"]["recording → score"]["among all 12"]["queries"] == 12
    assert report["classes, zero-shot"]["held out"]["mode"]["commonest"] == pytest.approx(0.5)
    titles = report["retrieval, held out"]["title"]
    assert titles["full text"]["hit_1"] == 1.0
    assert titles["chance"]["hit_1"] == pytest.approx(1 / 12)
    table = (tmp_path / "evaluation.md").read_text(encoding="utf-8")
    askers = "full text | meaning | meaning, headers removed | meaning of MIDI | meaning of MIDI, headers removed"
    assert f"| MRR | queries | among | chance | ceiling | {askers} |" in table
    assert "| title | 12 | 12 | 0.259 | 1.000 | 1.000 |" in table
    assert report["goals"]["MIDI → score among 1,500, Hit@1"] == {"goal": 0.6, "reached": None}
    goal = report["goals"]["27 other languages, mean share of English"]
    assert goal["reached"] is None
