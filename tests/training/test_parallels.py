"""The same facts are said in English and in another language."""

from random import Random

import numpy as np

from engine.curation.languages.language import LANGUAGES, load_language
from engine.training.data.parallels import _draw_facts, draw_parallels


def test_each_statement_has_its_like_in_another_language() -> None:
    english, foreign, same = draw_parallels(60, Random(1))
    assert all(english)
    assert all(foreign)
    assert same.diagonal().all()
    assert (same == same.T).all()
    assert 60 <= same.sum() < 120
    assert sum(one != two for one, two in zip(english, foreign, strict=True)) > 50
    assert draw_parallels(60, Random(1))[0] == english


def test_every_language_and_all_fields_are_drawn() -> None:
    for code in LANGUAGES:
        random = Random(code)
        drawn = [_draw_facts(load_language(code), random) for _ in range(200)]
        fields = [field for facts in drawn for field, _ in facts]
        assert 0.15 < np.mean([field == "key" for field in fields]) < 0.5
        assert len(set(fields)) >= 10
        assert all(load_language(code).says(truth) for facts in drawn for truth in facts)
