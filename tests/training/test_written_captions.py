"""Captions that others have written: half of what is said of a piece, as long as they are true of it."""

import json
from pathlib import Path

import numpy as np
import pytest

from engine.curation.__main__ import write_captions as write_file
from engine.errors import EngineError
from engine.training.alignment import write_captions
from engine.training.data.texts import WrittenCaptions

JIG = ("kind", "jig")
IN_D = ("key", "D major")
TEXT = "fiddlers' favourite"


def written(folder: Path, *entries: object) -> WrittenCaptions:
    path = folder / "captions.jsonl"
    path.write_text("".join(json.dumps(entry) + "\n" for entry in entries), encoding="utf-8")
    return WrittenCaptions(path)


def texts_of(piece: str, true: frozenset[tuple[str, str]], source: WrittenCaptions) -> list[str]:
    captions = write_captions([(piece, true)] * 200, source, np.random.default_rng(5))
    return [caption.text for caption in captions]


def test_half_of_a_pieces_captions_are_the_written_ones(tmp_path: Path) -> None:
    source = written(tmp_path, {"id": "a", "captions": [[TEXT, "en", [JIG]]]})
    true = frozenset((JIG, IN_D))
    assert 70 < texts_of("a", true, source).count(TEXT) < 130
    assert TEXT not in texts_of("b", true, source)


def test_what_is_no_longer_true_is_not_said(tmp_path: Path) -> None:
    source = written(tmp_path, {"id": "a", "captions": [[TEXT, "en", [JIG, IN_D]]]})
    assert TEXT not in texts_of("a", frozenset((JIG, ("key", "E major"))), source)


def test_without_a_file_nothing_is_drawn_and_chance_is_left_alone(tmp_path: Path) -> None:
    true = frozenset((JIG, IN_D))
    other = written(tmp_path, {"id": "b", "captions": [[TEXT, "en", [JIG]]]})
    assert texts_of("a", true, WrittenCaptions(None)) == texts_of("a", true, other)


def test_the_file_that_curation_writes_is_read(tmp_path: Path) -> None:
    facts = {"key": "D major", "metre": "6/8", "instruments": [], "parts": [], "names": [], "words": []}
    metadata = {"source": "nottingham_abc", "title": "A jig", "composer": "", "genre": "jig", "extra": {}}
    record = {"id": "a", "split": "train", "tune": 1, "metadata": metadata, "facts": facts, "views": []}
    (tmp_path / "pieces.jsonl").write_text(json.dumps(record) + "\n", encoding="utf-8")
    write_file(tmp_path / "pieces.jsonl", tmp_path / "captions.jsonl", seed=1)
    entry = json.loads((tmp_path / "captions.jsonl").read_text(encoding="utf-8"))
    source = WrittenCaptions(tmp_path / "captions.jsonl")
    said = {text for text, _, _ in entry["captions"]}
    assert said
    assert said & set(texts_of("a", frozenset((field, value) for field, value in entry["truths"]), source))


@pytest.mark.parametrize(
    "text", ["no json", "[]", "{}", '{"id": 1, "captions": [["text"]]}', '{"id": 1, "captions": 3}']
)
def test_a_file_of_something_else_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "other.jsonl").write_text(text, encoding="utf-8")
    with pytest.raises(EngineError, match=r"other\.jsonl holds no captions"):
        WrittenCaptions(tmp_path / "other.jsonl")
    with pytest.raises(EngineError, match="holds no captions"):
        WrittenCaptions(tmp_path / "none.jsonl")
