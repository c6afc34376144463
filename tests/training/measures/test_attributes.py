"""The precision of attribute queries: who is a candidate, base rates, and means."""

import json
from pathlib import Path

import numpy as np
import pytest

from engine.training.measures.__main__ import main
from engine.training.measures.asking.attributes import Concept, Numbers, find_concepts, measure, precision, summarise
from engine.training.measures.asking.questions import Question
from engine.training.measures.evaluation import evaluate_bundle
from engine.training.measures.material import TRAIN, load_material
from tests.tiny_bundle import make_tiny_bundle
from tests.training.measures.entries import make_entry, to_record

ASKED = (Question("key", "E minor", "en", "e minor"), Question("key", "E minor", "de", "e-Moll"))


def pieces(right: int, wrong: int, unknown: int) -> list[dict[str, object]]:
    keys = ["E minor"] * right + ["G major"] * wrong + [""] * unknown
    return [to_record(make_entry(f"mutopia/{number}", facts={"key": key})) for number, key in enumerate(keys)]


def test_unknown_pieces_are_no_candidates() -> None:
    keys = ["E minor"] * 10 + [""] * 7 + ["G major"] * 40
    (concept,) = find_concepts(ASKED, [make_entry(facts={"key": key}) for key in keys])
    assert len(concept.candidates) == 50
    assert concept.base_rate == pytest.approx(0.2)
    assert 12 not in concept.candidates


@pytest.mark.parametrize(("right", "wrong"), [(9, 90), (11, 40)])
def test_rare_and_common_attributes_are_left_out(right: int, wrong: int) -> None:
    keys = ["E minor"] * right + ["G major"] * wrong
    assert find_concepts(ASKED, [make_entry(facts={"key": key}) for key in keys]) == []


def test_what_was_not_found_is_drawn_by_chance() -> None:
    concept = Concept(("key", "E minor"), np.arange(100), np.arange(100) < 10)
    assert precision(concept, np.arange(100)) == 1.0
    assert precision(concept, np.arange(100)[::-1]) == 0.0
    assert precision(concept, np.array([], np.int64)) == pytest.approx(0.1)
    assert precision(concept, np.array([0, 50])) == pytest.approx((1 + 8 * 9 / 98) / 10)


def test_means_by_field_and_language() -> None:
    concept = Concept(("key", "E minor"), np.arange(100), np.arange(100) < 20)

    def order(question: Question, candidates: Numbers) -> Numbers:
        return candidates if question.language == "en" else candidates + 5 * (candidates < 20)

    rows = measure(ASKED, [concept], order)
    assert rows == {"key: E minor": {"en": 1.0, "de": 1.0}}
    far = measure(ASKED, [concept], lambda question, _: np.arange(100) + (15 if question.language == "de" else 0))
    found = summarise(far, [concept])
    assert found["english"] == 1.0
    assert found["english_over_fields"] == 1.0
    assert found["share_of_english"] == pytest.approx(0.5)
    assert found["base_rate"] == pytest.approx(0.2)


def test_a_bundle_that_is_not_there_is_told_in_a_sentence(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert main([str(tmp_path / "none"), "--cache", str(tmp_path)]) == 1
    assert "none" in caplog.text


def test_a_bundle_is_measured_and_its_vectors_are_kept(tmp_path: Path) -> None:
    make_tiny_bundle(tmp_path / "tiny")
    records = [*pieces(12, 60, 3), to_record(make_entry("mutopia/trained", split=TRAIN, tune="9"))]
    lines = [json.dumps(record) + "\n" for record in records]
    (tmp_path / "pieces.jsonl").write_text("".join([*lines, '{"id": "x", "reason": "no"}\n', '{"cut']), "utf-8")
    assert load_material(tmp_path).trained_tunes == {"9"}
    assert main([str(tmp_path / "tiny"), "--cache", str(tmp_path), "--threads", "1"]) == 0
    report = json.loads((tmp_path / "evaluation.json").read_text(encoding="utf-8"))
    found = report["attribute queries, held out"]
    assert found["pieces"] == 75
    assert found["meaning"]["base_rates"] == {"key: E minor": pytest.approx(12 / 72), "mode: minor": 12 / 72}
    assert 0 <= found["meaning, headers removed"]["english"] <= 1
    (kept,) = (tmp_path / "evaluation").glob("vectors-*.npz")
    before = kept.stat().st_mtime_ns
    list(evaluate_bundle(tmp_path / "tiny", tmp_path, threads=1))
    assert kept.stat().st_mtime_ns == before
    again = json.loads((tmp_path / "evaluation.json").read_text(encoding="utf-8"))
    assert again["attribute queries, held out"] == found
