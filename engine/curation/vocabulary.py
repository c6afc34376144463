"""Words for kinds of pieces, genres, regions, instruments and tempi in eleven languages."""

from functools import cache
from pathlib import Path

from engine.curation.keys import LANGUAGES

Words = dict[str, dict[str, tuple[str, ...]]]


@cache
def load_vocabulary() -> dict[str, Words]:
    """Return section → concept → language → words, the usual word first, from `vocabulary.txt` beside this module."""
    sections: dict[str, Words] = {}
    current: Words = {}
    for line in Path(__file__).with_name("vocabulary.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            current = sections.setdefault(line.strip("[]"), {})
        elif line and not line.startswith("#"):
            concept, _, columns = line.partition(":")
            current[concept] = _to_cells(concept, columns)
    return sections


def _to_cells(concept: str, columns: str) -> dict[str, tuple[str, ...]]:
    cells = [tuple(word.strip() for word in cell.split(";")) for cell in columns.split("|")]
    if len(cells) != len(LANGUAGES):
        raise ValueError(f"{concept} has words in {len(cells)} languages instead of {len(LANGUAGES)}")
    return dict(zip(LANGUAGES, cells, strict=True))
