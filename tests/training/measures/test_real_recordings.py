"""Real recordings that were held out."""

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.training.measures.evaluation import evaluate_bundle
from engine.training.measures.music.kept import KeptSamples
from engine.training.measures.music.real import genre_of
from tests.tiny_bundle import make_tiny_bundle
from tests.training.measures.entries import make_entry, to_record


def test_a_genre_counts_where_exactly_one_is_stated() -> None:
    assert genre_of({"genres": ["game", "orchestral"], "words": []}) == "orchestral"
    assert genre_of({"genres": ["game"], "words": ["Heavy Metal"]}) == "rock"
    assert genre_of({"genres": ["game"], "words": ["rock", "jazz"]}) == ""
    assert genre_of({"genres": ["game"]}) == ""


def test_samples_are_made_once(tmp_path: Path) -> None:
    kept = KeptSamples(tmp_path / "samples")
    first = kept.get("a", lambda: np.array([0.5, -2.0], np.float32))
    assert first.tolist() == [pytest.approx(0.5, abs=1e-4), -1.0]
    assert kept.get("a", lambda: np.zeros(5, np.float32)).tolist() == first.tolist()
    assert len(kept.get("b", lambda: np.zeros(0, np.float32))) == 0


def test_two_excerpts_of_each_held_out_recording_are_compared(tmp_path: Path) -> None:
    make_tiny_bundle(tmp_path / "tiny")
    (tmp_path / "pieces.jsonl").write_text(json.dumps(to_record(make_entry())) + "\n", "utf-8")
    (tmp_path / "packages" / "game").mkdir(parents=True)
    records = []
    for number in range(3):
        tone = np.sin(np.arange(61 * 8_000) * (0.1 + 0.2 * number)).astype(np.float32) / 2
        soundfile.write(tmp_path / "packages" / "game" / f"{number}.wav", tone, 8_000)
        split = "held out" if number else "train"
        records.append({"id": f"game/{number}.wav", "split": split, "genres": ["game"], "words": []})
    records.append({"id": "game/gone.wav", "split": "held out", "genres": [], "words": []})
    (tmp_path / "recordings.jsonl").write_text("".join(json.dumps(each) + "\n" for each in records), "utf-8")
    list(evaluate_bundle(tmp_path / "tiny", tmp_path, threads=1))
    report = json.loads((tmp_path / "evaluation.json").read_text(encoding="utf-8"))
    (found,) = report["recordings, real and held out"].values()
    assert found["among all 2"]["candidates"] == 2
