"""The corpus is converted piece by piece: by our own readers, going on where it was interrupted."""

import base64
import json
import lzma
from pathlib import Path
from typing import Any

import pytest

from engine.formats.midi.messages import read_sequence
from engine.formats.midi.notes import to_notes
from engine.training.config import PreparationConfig, SourceConfig
from engine.training.corpus.conversion import convert
from engine.training.corpus.preparation import TRAIN, VALIDATION, mend_end, prepare, read_records
from engine.training.corpus.rows import Row
from tests.music import abc_tune, write_midi

KERN = "**kern\n*k[f#]\n*M4/4\n*G:\n=1\n4g\n4a\n4b\n4cc\n=2\n4dd\n4cc\n4b\n4a\n=3\n1g\n==\n*-\n"
LILYPOND = r"""\version "2.24.0"
\header { title = "Tune" }
{ \key g \major \time 3/4 g'4 a' b' c''2. b'4 a' g' a' b' c'' }
"""
CONFIG = PreparationConfig(
    sources=(SourceConfig("train.a", 99),),
    validation=(SourceConfig("valid.a", 99),),
    characters=400,
    held_out=0,
    seconds_per_file=600,
)


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "corpus"
    folder.mkdir()
    midi = write_midi(tmp_path / "a.mid", 5).read_bytes()
    rows: list[dict[str, Any]] = [
        {"id": "a/1", "format": "abc", "text": abc_tune(1), "title": "One"},
        {"id": "a/2", "format": "krn", "text": KERN, "title": "Two"},
        {"id": "a/3", "format": "ly", "text": LILYPOND, "title": "Three"},
        {"id": "a/4", "format": "mid", "base64": base64.b64encode(midi).decode(), "title": "Four"},
        {"id": "a/5", "format": "mxl", "base64": "AAAA", "title": "Broken"},
        {"id": "a/6", "format": "abc", "text": "X:1\nK:C\nC|]\n", "title": "One note"},
    ]
    write(folder / "train.a.jsonl.xz", rows)
    write(folder / "valid.a.jsonl.xz", [{"id": "v/1", "format": "abc", "text": abc_tune(7), "title": "Seven"}])
    return folder


def write(path: Path, rows: list[dict[str, Any]]) -> None:
    with lzma.open(path, "wt", encoding="utf-8") as sink:
        sink.writelines(json.dumps({"extra": {}, **row}) + "\n" for row in rows)


def run(corpus: Path, cache: Path, steps: int | None = None) -> int | None:
    work = prepare(CONFIG, corpus, cache)
    done = 0
    try:
        while steps is None or done < steps:
            next(work)
            done += 1
    except StopIteration as finished:
        return int(finished.value)
    work.close()
    return None


def test_every_format_becomes_a_record_and_a_bad_piece_a_reason(corpus: Path, tmp_path: Path) -> None:
    assert run(corpus, tmp_path) == 2
    records = {record["id"]: record for record in read_records(tmp_path / "pieces.jsonl")}
    assert sorted(records) == ["a/1", "a/2", "a/3", "a/4", "a/5", "a/6", "v/1"]
    assert sorted(name for name, record in records.items() if "reason" in record) == ["a/5", "a/6"]
    assert [view["modality"] for view in records["a/2"]["views"]] == ["score", "midi"]
    assert [view["modality"] for view in records["a/4"]["views"]] == ["midi"]
    assert records["a/2"]["facts"]["metre"] == "4/4"
    assert records["a/2"]["metadata"]["stated"] == {"key": "G major", "metre": "4/4"}
    assert {record["split"] for name, record in records.items() if name.startswith("v/")} == {VALIDATION}
    assert records["a/1"]["split"] == TRAIN
    assert all(len(view["text"]) <= 400 for name in ("a/1", "a/4", "v/1") for view in records[name]["views"])
    pitches = [note.pitch for note in to_notes(read_sequence(base64.b64decode(records["a/3"]["midi"]))).notes]
    assert pitches == [67, 69, 71, 72, 71, 69, 67, 69, 71, 72]


def test_an_interrupted_run_goes_on(corpus: Path, tmp_path: Path) -> None:
    assert run(corpus, tmp_path, 3) is None
    converted = tmp_path / "converted.jsonl"
    before = converted.read_text(encoding="utf-8")
    converted.write_text(before + '{"id": "a/', encoding="utf-8")
    assert run(corpus, tmp_path) == 2
    after = converted.read_text(encoding="utf-8")
    assert after.startswith(before)
    assert len(list(read_records(tmp_path / "pieces.jsonl"))) == 7


@pytest.mark.parametrize(("text", "kept"), [("a\nb", "a\n"), ("a\nb\n", "a\nb\n"), ("ab", ""), ("", "")])
def test_only_an_unfinished_line_is_cut_off(tmp_path: Path, text: str, kept: str) -> None:
    path = tmp_path / "lines"
    path.write_text(text, encoding="utf-8")
    mend_end(path)
    assert path.read_text(encoding="utf-8") == kept


def test_validation_pieces_are_written_plainly() -> None:
    row = Row("a/1", "abc", abc_tune(3).encode(), {})
    assert convert(row, plain=True).views[1].text.startswith("ticks_per_beat 480\n")
    others = {convert(Row(f"a/{number}", "abc", row.content, {}), plain=False).midi for number in range(8)}
    assert len(others) > 6
