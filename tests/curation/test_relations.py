"""Captions fit pieces, do not, or it cannot be told: as quick as many, the same as one by one."""

from random import Random

import numpy as np

from engine.curation.concepts import ANY, FREE_FIELDS, Truth, vocabulary
from engine.curation.relations import Knowledge, KnowledgeTable, relation, relations


def slowly(stated: frozenset[Truth], piece: Knowledge) -> bool | None:
    """The definition, truth by truth."""
    if stated <= piece.true:
        return True
    missing = stated - piece.true
    return None if all(truth in piece.possible or (truth[0], ANY) in piece.possible for truth in missing) else False


def draw_piece(random: Random) -> Knowledge:
    closed = list(vocabulary())
    true = frozenset(random.sample(closed, 30))
    possible = set(random.sample(closed, 120)) - true
    possible |= {(field, ANY) for field in ("tempo", "mood", "title", "key") if random.random() < 0.3}
    return Knowledge(true | {("title", random.choice("abc")), ("composer", random.choice("xyz"))}, frozenset(possible))


def test_like_one_by_one() -> None:
    random = Random(7)
    pieces = [draw_piece(random) for _ in range(40)]
    captions = []
    for _ in range(60):
        piece = random.choice(pieces)
        stated = set(random.sample(sorted(piece.true), random.choice((1, 1, 2))))
        stated |= set(random.sample(list(vocabulary()), random.choice((0, 1))))
        stated |= {(random.choice(FREE_FIELDS), random.choice("abxyz"))} if random.random() < 0.3 else set()
        captions.append(frozenset(stated))
    positive, ignored = relations(captions, pieces)
    expected = np.array([[slowly(caption, piece) for piece in pieces] for caption in captions], object)
    assert positive.any()
    assert ignored.any()
    np.testing.assert_array_equal(positive, expected == True)  # noqa: E712 (three values)
    np.testing.assert_array_equal(ignored, expected == None)  # noqa: E711 (three values)


def test_rows_of_a_table() -> None:
    random = Random(8)
    pieces = [draw_piece(random) for _ in range(20)]
    captions = [frozenset(random.sample(sorted(piece.true), 2)) for piece in pieces]
    rows = np.array([5, 0, 19])
    positive, ignored = KnowledgeTable(pieces).relations(captions, rows)
    every_positive, every_ignored = relations(captions, pieces)
    np.testing.assert_array_equal(positive, every_positive[:, rows])
    np.testing.assert_array_equal(ignored, every_ignored[:, rows])


def test_three_answers() -> None:
    piece = Knowledge(
        frozenset({("kind", "dance"), ("metre", "6/8"), ("title", "Angel Band")}),
        frozenset({("kind", "jig"), ("mood", ANY)}),
    )
    assert relation({("kind", "dance"), ("metre", "6/8")}, piece) is True
    assert relation({("kind", "jig")}, piece) is None
    assert relation({("kind", "jig"), ("mood", "happy")}, piece) is None
    assert relation({("kind", "reel")}, piece) is False
    assert relation({("kind", "jig"), ("metre", "4/4")}, piece) is False
    assert relation({("title", "angel band")}, piece) is True
    assert relation({("title", "Other")}, piece) is False
