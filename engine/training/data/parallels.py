"""The same statement in English and in another language: what a text says must not depend on the language it is in."""

from functools import cache
from random import Random

import numpy as np
import numpy.typing as npt

from engine.curation.captions import write_statement
from engine.curation.concepts import MASTER, Truth, vocabulary
from engine.curation.languages.language import LANGUAGES, Language, load_language

_OTHERS = tuple(code for code in LANGUAGES if code != MASTER)
_COUNTS, _COUNT_WEIGHTS = (1, 2, 3), (0.6, 0.25, 0.15)
# Keys are many, and each language has its own names for them.
_OF_KEYS = 0.3


def draw_parallels(count: int, random: Random) -> tuple[list[str], list[str], npt.NDArray[np.bool_]]:
    """Return statements on one to three facts in English, in other languages, and bool `[n, n]`: which say the same.

    The facts are drawn from all that can be said, whether or not some piece is known to be so.
    """
    english: list[str] = []
    foreign: list[str] = []
    states: list[frozenset[Truth]] = []
    master = load_language(MASTER)
    while len(english) < count:
        other = load_language(random.choice(_OTHERS))
        stated = _draw_facts(other, random)
        english.append(write_statement(stated, master, random).text)
        foreign.append(write_statement(stated, other, random).text)
        states.append(frozenset(stated))
    return english, foreign, np.array([[one == two for two in states] for one in states])


def _draw_facts(language: Language, random: Random) -> list[Truth]:
    """Return facts of different fields that the language has words for."""
    wanted = random.choices(_COUNTS, _COUNT_WEIGHTS)[0]
    fields = [*by_field()]
    stated: dict[str, Truth] = {}
    while len(stated) < wanted:
        field = "key" if random.random() < _OF_KEYS else random.choice(fields)
        truth = random.choice(by_field()[field])
        if language.says(truth):
            stated.setdefault(field, truth)
    return list(stated.values())


@cache
def by_field() -> dict[str, tuple[Truth, ...]]:
    """Return everything that can be said by its field."""
    found: dict[str, list[Truth]] = {}
    for truth in vocabulary():
        found.setdefault(truth[0], []).append(truth)
    return {field: tuple(truths) for field, truths in found.items()}
