"""A score as values: what readers of notation formats build, and the `score-partwise` tree that it becomes."""

from engine.formats.scoring.score import (
    Barline,
    Chord,
    Direction,
    Harmony,
    Lyric,
    Measure,
    Note,
    Part,
    Score,
    Staff,
    Tuplet,
)
from engine.formats.scoring.tree import to_tree

__all__ = [
    "Barline",
    "Chord",
    "Direction",
    "Harmony",
    "Lyric",
    "Measure",
    "Note",
    "Part",
    "Score",
    "Staff",
    "Tuplet",
    "to_tree",
]
