"""Names of single facts in every language."""

from collections import Counter
from random import Random

from engine.curation.relations import Knowledge
from engine.training.data.lexicon import Lexicon


def known(*truths: tuple[str, str], times: int = 10) -> list[Knowledge]:
    return [Knowledge(frozenset(truths), frozenset())] * times


def test_facts_of_few_pieces_names_and_unknown_values_are_left_out() -> None:
    pieces = [
        *known(("kind", "jig"), ("title", "Air"), ("key", "*")),
        *known(("kind", "waltz"), times=9),
    ]
    random = Random(1)
    lexicon = Lexicon(pieces)
    assert {states for _ in range(50) for states in lexicon.draw("en", random).states} == {("kind", "jig")}


def test_a_fact_of_many_pieces_is_said_somewhat_more_often() -> None:
    lexicon, random = Lexicon([*known(("kind", "jig"), times=10), *known(("kind", "reel"), times=1000)]), Random(2)
    said = Counter(next(iter(lexicon.draw("de", random).states))[1] for _ in range(2_000))
    assert 5 < said["reel"] / said["jig"] < 20


def test_every_language_says_it_in_its_own_words_or_else_in_english() -> None:
    lexicon, random = Lexicon(known(("metre", "3/4"))), Random(3)
    assert any("Dreivierteltakt" in lexicon.draw("de", random).text for _ in range(100))
    spoken = {lexicon.draw("ko", random).language for _ in range(20)}
    assert spoken == {"ko"}
