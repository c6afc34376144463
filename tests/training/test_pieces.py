"""From prepared records to what training reads."""

import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from engine.inputs.notation import to_note_features
from engine.inputs.patches import to_patches
from engine.training.data.arrays import load_views, make_arrays
from engine.training.data.pieces import load_pieces, make_truths

ABC = "L:1/8\nM:3/4\nK:Am\nV:1\n[V:1]A2c2e2|\n[V:1]a4 z2|]\n"
MTF = "ticks_per_beat 480\nnote_on 0 0 60 90\nnote_off 480 0 60 0\n"
RECORD: dict[str, object] = {
    "id": "polish_scores/1",
    "split": "train",
    "tune": "walc",
    "metadata": {"source": "pl-wnifc", "format": "krn", "title": "Walc"},
    "facts": {"key": "A minor"},
    "views": [{"modality": "score", "text": ABC}, {"modality": "midi", "text": MTF}],
    "midi": "",
}
BROKEN = {"id": "broken", "reason": "The file crashed the process that reads it."}


def write(cache: Path, *records: Mapping[str, object]) -> None:
    lines = "".join(json.dumps(record) + "\n" for record in records)
    (cache / "pieces.jsonl").write_text(lines, encoding="utf-8")


def test_prepared_pieces_become_arrays_and_knowledge(tmp_path: Path) -> None:
    write(tmp_path, RECORD, BROKEN, RECORD | {"id": "2", "split": "held out"})
    for work in (make_arrays(tmp_path), make_truths(tmp_path)):
        list(work)
    (piece,) = load_pieces(tmp_path, "train")
    assert [piece.id for piece in load_pieces(tmp_path, "train", "held out")] == ["polish_scores/1", "2"]
    assert {("kind", "waltz"), ("key", "A minor")} <= piece.knowledge.true
    assert [view.modality for view in piece.views] == ["score", "midi"]
    assert (piece.views[0].patches == to_patches(ABC)).all()
    np.testing.assert_allclose(piece.views[1].features, to_note_features(MTF), atol=2e-3)


def test_arrays_are_made_anew_only_where_pieces_changed(tmp_path: Path) -> None:
    write(tmp_path, RECORD)
    list(make_arrays(tmp_path))
    (shard,) = (tmp_path / "arrays").iterdir()
    written = shard.stat().st_mtime_ns
    list(make_arrays(tmp_path))
    assert shard.stat().st_mtime_ns == written
    write(tmp_path, RECORD, RECORD | {"id": "3"})
    list(make_arrays(tmp_path))
    assert list(load_views(tmp_path)) == ["polish_scores/1", "3"]
