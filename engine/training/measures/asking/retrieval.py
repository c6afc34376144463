"""Finding one piece by words: its description, its key and metre, its title."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import asdict

import numpy as np

from engine.evaluation.ties import expect, of_ties
from engine.training.measures.asking.askers import Asker
from engine.training.measures.asking.descriptions import (
    Asked,
    ask_by_key_and_metre,
    ask_by_title,
    describe,
    wordings,
)
from engine.training.measures.asking.questions import ENGLISH, load_questions
from engine.training.measures.material import Entry, Material

Report = dict[str, object]

_MOST_QUERIES = 600

ENGLISH_ROW = "description, English"
OTHERS_ROW = "description, 27 languages in turn"
SONG_ROW = "song in KEY, METRE"


def asked_of(entries: Sequence[Entry], *, songs: bool) -> dict[str, Asked]:
    """Return the rows of a set: what is asked for in each; `songs` are asked for by key and metre as well."""
    others = [language for language in dict.fromkeys(q.language for q in load_questions()) if language != ENGLISH]
    rows = {
        ENGLISH_ROW: describe(entries),
        OTHERS_ROW: describe(entries, others),
        "description with composer, English": describe(entries, composer=True),
        "title": ask_by_title(entries),
        "title and composer": ask_by_title(entries, composer=True),
    }
    if songs:
        rows |= {f"{SONG_ROW}, {language}": ask_by_key_and_metre(entries, language) for language in wordings()}
    return {name: asked for name, asked in rows.items() if len(asked.texts)}


def some_of(asked: Asked, most: int) -> Asked:
    """Return at most so many of the texts, drawn at random but always the same ones; the candidates stay all."""
    if len(asked.texts) <= most:
        return asked
    drawn = np.sort(np.random.default_rng(0).permutation(len(asked.texts))[:most])
    texts, languages = (tuple(part[place] for place in drawn) for part in (asked.texts, asked.languages))
    return Asked(texts, asked.own[drawn], asked.tied[drawn], languages)


def measure_retrieval(
    askers: Sequence[Asker], material: Material, entries: Sequence[Entry], *, songs: bool
) -> Iterator[tuple[str, Report]]:
    """Yield each row: chance, the ceiling, and what everybody who was asked finds, among the same pieces."""
    known = list(entries)
    for asker in askers:
        known = asker.select(known)
    duplicate = np.array([material.is_near_duplicate(entry) for entry in known], bool)
    for name, every in asked_of(known, songs=songs).items():
        asked = every if name.startswith(SONG_ROW) else some_of(every, _MOST_QUERIES)
        everywhere = np.zeros(len(asked.own), np.int64)
        row: Report = {
            "chance": asdict(of_ties(everywhere, np.full(len(asked.own), len(known)), len(known))),
            "ceiling": asdict(of_ties(everywhere, asked.tied, len(known))),
        }
        for asker in askers:
            similarities = asker.similarities(asked.texts, known)
            found: Report = asdict(expect(similarities, asked.own))
            if len(set(asked.languages)) > 1:
                found["by_language"] = _by_language(similarities, asked)
            near = duplicate[asked.own]
            if near.any() and not near.all():
                found["without_near_duplicates"] = asdict(expect(similarities[~near], asked.own[~near]))
            row[asker.name] = found
        yield name, row


def _by_language(similarities: np.ndarray[tuple[int, ...], np.dtype[np.float32]], asked: Asked) -> dict[str, float]:
    rows: dict[str, list[int]] = defaultdict(list)
    for row, language in enumerate(asked.languages):
        rows[language].append(row)
    return {language: expect(similarities[part], asked.own[part]).mrr for language, part in rows.items()}
