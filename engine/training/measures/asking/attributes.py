"""How many of the first ten pieces answer a query rightly, beside the share that chance gives."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import fmean

import numpy as np
import numpy.typing as npt

from engine.training.measures.asking.answers import answer
from engine.training.measures.asking.askers import Asker
from engine.training.measures.asking.questions import ENGLISH, Question, load_questions
from engine.training.measures.material import Entry

Numbers = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]
Report = dict[str, object]
Similarities = npt.NDArray[np.float32]
Order = Callable[[Question, Numbers], Numbers]
"""Puts the numbers of candidates in the order in which a query finds them, as many as it finds."""

_DEPTH = 10
_FEWEST_RIGHT = 10
_LARGEST_SHARE = 0.2


@dataclass(frozen=True, slots=True, eq=False)
class Concept:
    """Something that can be asked for in a set.

    `candidates` int64 `[n]` are the pieces of which it is known, `right` bool `[n]` tells those that have it.
    """

    name: tuple[str, str]
    candidates: Numbers
    right: Bools

    @property
    def base_rate(self) -> float:
        """The precision that chance gives."""
        return float(self.right.mean())


def ask(asker: Asker, entries: Sequence[Entry]) -> Report:
    """Return how precisely somebody answers all queries about the pieces of a set that it knows."""
    questions = load_questions()
    kept = asker.select(entries)
    concepts = find_concepts(questions, kept)
    if not concepts:
        return {"pieces": len(kept)}
    similarities = asker.similarities([question.text for question in questions], kept)
    rows = measure(questions, concepts, by_similarity(questions, similarities))
    rates = {": ".join(concept.name): concept.base_rate for concept in concepts}
    return {"pieces": len(kept), **summarise(rows, concepts), "rows": rows, "base_rates": rates}


def by_similarity(questions: Sequence[Question], similarities: Similarities) -> Order:
    """Return the order of pieces by `similarities` `[questions, pieces]`; equals come in a random but fixed order.

    What a query is minus infinitely near to, it does not find.
    """
    rows = {question: row for row, question in enumerate(questions)}
    shuffled = np.random.default_rng(0).permutation(similarities.shape[1])

    def order(question: Question, candidates: Numbers) -> Numbers:
        row = similarities[rows[question]]
        found = candidates[np.isfinite(row[candidates])]
        ordered: Numbers = found[np.lexsort((shuffled[found], -row[found]))]
        return ordered

    return order


def find_concepts(questions: Sequence[Question], entries: Sequence[Entry]) -> list[Concept]:
    """Return the concepts that at least ten pieces of a set have, and at most a fifth of those of which it is known."""
    found = []
    for field, value in dict.fromkeys(question.concept for question in questions):
        answers = [answer(field, value, entry) for entry in entries]
        candidates = np.array([place for place, each in enumerate(answers) if each is not None], np.int64)
        right = np.array([each for each in answers if each is not None], bool)
        if right.sum() >= _FEWEST_RIGHT and right.mean() <= _LARGEST_SHARE:
            found.append(Concept((field, value), candidates, right))
    return found


def precision(concept: Concept, found: Numbers) -> float:
    """Return the share of right pieces among the first ten of `found`, numbers of pieces in order.

    Where fewer than ten were found, the rest of the ten is drawn from the other candidates by chance.
    """
    right = set(concept.candidates[concept.right].tolist())
    first = found[:_DEPTH].tolist()
    hits = sum(number in right for number in first)
    left = len(concept.candidates) - len(first)
    chance = (len(right) - hits) / left if left else 0.0
    return (hits + (_DEPTH - len(first)) * chance) / _DEPTH


def measure(questions: Sequence[Question], concepts: Sequence[Concept], order: Order) -> dict[str, dict[str, float]]:
    """Return the precision of each concept ("key: G major") in each language, the mean over its phrasings."""
    rows: dict[str, dict[str, float]] = {}
    by_concept: dict[tuple[str, str], list[Question]] = defaultdict(list)
    for question in questions:
        by_concept[question.concept].append(question)
    for concept in concepts:
        found: dict[str, list[float]] = defaultdict(list)
        for question in by_concept[concept.name]:
            found[question.language].append(precision(concept, order(question, concept.candidates)))
        rows[": ".join(concept.name)] = {language: fmean(values) for language, values in found.items()}
    return rows


def summarise(rows: dict[str, dict[str, float]], concepts: Sequence[Concept]) -> Report:
    """Return macro means over concepts: English by field, every language, and its share of English."""
    if not rows:
        return {}
    of_fields: dict[str, list[float]] = defaultdict(list)
    for name, row in rows.items():
        of_fields[name.split(": ")[0]].append(row[ENGLISH])
    by_field = {field: fmean(values) for field, values in of_fields.items()}
    languages = {
        language: fmean(row[language] for row in rows.values() if language in row)
        for language in dict.fromkeys(language for row in rows.values() for language in row)
    }
    english = languages.get(ENGLISH, 0.0)
    others = [value / english for language, value in languages.items() if language != ENGLISH] if english else []
    return {
        "concepts": len(rows),
        "base_rate": fmean(concept.base_rate for concept in concepts),
        "english": english,
        "english_over_fields": fmean(by_field.values()),
        "english_by_field": by_field,
        "languages": languages,
        "share_of_english": fmean(others) if others else None,
        "lowest_share": min(others) if others else None,
    }
