"""One tune in several books is found by its title or by its melody, and no tune is split."""

import json
import time
from pathlib import Path
from random import Random

import pytest

from engine.training.corpus.duplicates import Known, count_tunes, find_tunes, likeness, to_grams
from engine.training.corpus.preparation import HELD_OUT, TRAIN, VALIDATION, read_records, split_pieces


def melody(seed: int, notes: int = 80) -> list[int]:
    random = Random(seed)
    return [60 + random.choice((0, 2, 4, 5, 7, 9, 11, 12)) for _ in range(notes)]


def varied(notes: list[int], *, semitones: int, changed: int, seed: int) -> list[int]:
    """Return a melody in another key, some notes played otherwise and some struck twice."""
    random = Random(seed)
    others = [note + semitones for note in notes]
    for place in random.sample(range(len(others)), changed):
        others[place] += 2
    return [note for note in others for _ in range(1 + (random.random() < 0.1))]


def tunes_of(*pieces: Known) -> list[str]:
    return list(find_tunes(pieces).values())


def test_the_same_melody_in_another_key_with_other_turns() -> None:
    tune = melody(1)
    other = varied(tune, semitones=-5, changed=6, seed=2)
    assert tunes_of(Known("a/1", "Drowsy Maggie", "", tune), Known("b/1", "", "", other)) == ["a/1", "a/1"]


def test_other_melodies_are_other_tunes() -> None:
    pieces = [Known(f"a/{seed:03}", "", "", melody(seed)) for seed in range(200)]
    assert count_tunes(find_tunes(pieces)) == {1: 200}


def test_titles_tell_where_composers_do_not_say_otherwise() -> None:
    pieces = (
        Known("a/1", "The Blackbird", "", melody(1)),
        Known("b/1", "BlackbirdThe", "Traditional", melody(2)),
        Known("c/1", "Blackbird", "Lennon, John", melody(3)),
        Known("d/1", "Blackbird", "John Lennon", melody(4)),
    )
    assert tunes_of(*pieces) == ["a/1", "a/1", "c/1", "c/1"]


def test_many_pieces_of_one_title_are_a_kind_of_piece() -> None:
    assert len(set(tunes_of(*(Known(f"a/{seed}", "Mazurka", "Chopin", melody(seed)) for seed in range(9))))) == 9


def test_pieces_without_title_or_melody_stand_alone() -> None:
    assert tunes_of(Known("a/1", "", "", []), Known("a/2", "", "", [60, 62])) == ["a/1", "a/2"]


def test_likeness_is_the_share_of_common_turns() -> None:
    tune = melody(5)
    assert likeness(to_grams(tune), to_grams([note + 3 for note in tune])) == 1
    assert likeness(to_grams(tune), to_grams(melody(6))) < 0.05


def test_time_grows_with_the_number_of_pieces_and_not_with_its_square() -> None:
    alike = [Known(f"a/{number:05}", "", "", melody(1)) for number in range(3000)]
    started = time.process_time()
    assert set(find_tunes(alike).values()) == {"a/00000"}
    assert time.process_time() - started < 30


@pytest.fixture
def converted(tmp_path: Path) -> Path:
    lines = [
        {
            "id": f"{book}/{number:03}",
            "validation": book == "v",
            "metadata": {"title": ""},
            "melody": varied(melody(number), semitones=shift, changed=3, seed=number),
        }
        for book, shift, last in (("a", 0, 120), ("b", 3, 120), ("v", -2, 10))
        for number in range(last)
    ]
    lines += [
        {"id": "v/900", "validation": True, "metadata": {}, "melody": melody(900)},
        {"id": "c/1", "reason": "It is broken."},
    ]
    path = tmp_path / "converted.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return path


def test_a_tune_is_held_out_in_every_book(converted: Path, tmp_path: Path) -> None:
    assert split_pieces(converted, tmp_path / "pieces.jsonl", 20) == 1
    records = {record["id"]: record for record in read_records(tmp_path / "pieces.jsonl")}
    for number in range(120):
        one, other = records[f"a/{number:03}"], records[f"b/{number:03}"]
        assert one["tune"] == other["tune"]
        assert one["split"] == other["split"]
    splits = [record.get("split") for record in records.values()]
    assert 20 <= splits.count(HELD_OUT) <= 80
    assert splits.count(TRAIN) + splits.count(HELD_OUT) == 240
    assert splits.count(VALIDATION) == 11
    assert all("melody" not in record and "validation" not in record for record in records.values())


def test_validation_pieces_that_are_trained_on_are_marked(converted: Path, tmp_path: Path) -> None:
    split_pieces(converted, tmp_path / "pieces.jsonl", 0)
    known = {record["id"]: record["known"] for record in read_records(tmp_path / "pieces.jsonl") if "known" in record}
    assert known == {f"v/{number:03}": True for number in range(10)} | {"v/900": False}
