"""Small pieces to measure on."""

from typing import Any

from engine.training.measures.material import HELD_OUT, Entry

SCORE = "X:1\nM:6/8\nL:1/8\nK:G\nV:1 treble\n[V:1]GAB d2 B|\n[V:1]GAB d3|\n[V:1][M:3/4]G4 G2|\n"
MTF = (
    "ticks_per_beat 480\nset_tempo 500000 0\nkey_signature G 0\ntime_signature 6 8 24 8 0\nprogram_change 0 0 40 0\n"
    "note_on 0 0 67 90\nnote_off 240 0 67 0\n"
)


def make_entry(
    name: str = "mutopia/1",
    *,
    score: str = SCORE,
    mtf: str = MTF,
    split: str = HELD_OUT,
    tune: str = "1",
    facts: dict[str, Any] | None = None,
    **metadata: object,
) -> Entry:
    known = {"key": "G major", "key_estimated": False, "metre": "6/8", "words": ()} | (facts or {})
    return Entry(name, split, tune, metadata, known, score, mtf, b"")


def to_record(entry: Entry) -> dict[str, Any]:
    views = [("score", entry.score), ("midi", entry.mtf)]
    return {
        "id": entry.id,
        "split": entry.split,
        "tune": entry.tune,
        "metadata": dict(entry.metadata),
        "facts": dict(entry.facts),
        "views": [{"modality": modality, "text": text} for modality, text in views if text],
        "midi": "",
    }
