"""What was to be reached, beside what was."""

from collections.abc import Mapping
from typing import Any

Report = Mapping[str, Any]

_HELD_OUT = "attribute queries, held out"
_PAIRS = "score and MIDI of one work"
_BARE = "meaning, headers removed"
_RENDERED = "recordings rendered from MIDI"

# What it is called, the goal, and where in the report the figure stands.
_GOALS: tuple[tuple[str, float, tuple[str, ...]], ...] = (
    ("attribute queries, English, mean over concepts", 0.87, (_HELD_OUT, "meaning", "english")),
    ("attribute queries, English, mean over fields", 0.87, (_HELD_OUT, "meaning", "english_over_fields")),
    ("key, English", 0.70, (_HELD_OUT, "meaning", "english_by_field", "key")),
    ("key, English, headers removed", 0.60, (_HELD_OUT, _BARE, "english_by_field", "key")),
    ("metre, English, headers removed", 0.75, (_HELD_OUT, _BARE, "english_by_field", "metre")),
    ("kind, English, headers removed", 0.80, (_HELD_OUT, _BARE, "english_by_field", "kind")),
    ("27 other languages, mean share of English", 0.92, (_HELD_OUT, "meaning", "share_of_english")),
    ("27 other languages, lowest share of English", 0.80, (_HELD_OUT, "meaning", "lowest_share")),
    ("MIDI → score among 200, Hit@1", 0.85, (_PAIRS, "MIDI → score", "among 200", "hit_1")),
    ("MIDI → score among 1,500, Hit@1", 0.60, (_PAIRS, "MIDI → score", "among 1500", "hit_1")),
    ("score → MIDI among 200, Hit@1", 0.85, (_PAIRS, "score → MIDI", "among 200", "hit_1")),
    ("score → MIDI among 1,500, Hit@1", 0.60, (_PAIRS, "score → MIDI", "among 1500", "hit_1")),
    (
        "MIDI → score among 200, headers removed, Hit@1",
        0.50,
        (_PAIRS, "MIDI → score, headers removed", "among 200", "hit_1"),
    ),
    ("rendered recording → score among 1,000, Hit@10", 0.50, (_RENDERED, "recording → score", "among 1000", "hit_10")),
    ("songs, song in KEY, METRE, English, MRR", 0.18, ("retrieval, songs", "song in KEY, METRE, en", "meaning", "mrr")),
)


def compare_with_goals(report: Report) -> dict[str, object]:
    """Return `goal` and `reached` of everything that was to be reached, None where it was not measured."""
    return {name: {"goal": goal, "reached": _find(report, path)} for name, goal, path in _GOALS}


def _find(report: Report, path: tuple[str, ...]) -> float | None:
    found: Any = report
    for name in path:
        found = found.get(name) if isinstance(found, Mapping) else None
    return found if isinstance(found, float) else None
