"""How far a piece stands out."""

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.search.query import Band
from engine.search.relevance import FEWEST_FOR_STRONG, to_bands, to_prominences


def everything(*counts: int) -> list[npt.NDArray[np.intp]]:
    ends = np.cumsum(counts)
    return [np.arange(end - count, end) for count, end in zip(counts, ends, strict=True)]


def cosines(
    *columns: np.ndarray[tuple[int], np.dtype[np.float64]],
) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    return np.stack(columns, axis=1).astype(np.float32)


def test_kinds_are_never_compared_raw() -> None:
    random = np.random.default_rng(1)
    scores, recordings = random.normal(0.6, 0.02, 500), random.normal(0.1, 0.05, 300)
    scores[7], recordings[9] = 0.62, 0.5
    prominences = to_prominences(cosines(np.concatenate([scores, recordings])), everything(500, 300))
    assert int(np.argmax(prominences)) == 509
    assert prominences[7] == pytest.approx(1, abs=0.2)
    assert prominences[509] == pytest.approx(8, abs=1)


def test_a_few_that_stand_out_do_not_hide_one_another() -> None:
    values = np.random.default_rng(2).normal(0, 0.1, 200)
    values[:40] = 1
    prominences = to_prominences(cosines(values), everything(200))
    assert prominences[:40].min() > 5


def test_rows_of_no_kind_come_last() -> None:
    assert to_prominences(cosines(np.ones(3)), everything(2)).tolist() == [0, 0, -np.inf]
    assert to_prominences(np.zeros((0, 1), np.float32), []).tolist() == []


def test_equal_cosines_say_nothing() -> None:
    values = np.full(100, 0.3)
    values[0] += 1e-5
    assert np.abs(to_prominences(cosines(values), everything(100))).max() < 0.01


def test_examples_count_alike_however_their_cosines_are_spread() -> None:
    random = np.random.default_rng(3)
    wide, narrow = random.normal(0, 0.3, 400), random.normal(0.9, 0.01, 400)
    wide[0], narrow[1] = 3, 1
    prominences = to_prominences(cosines(wide, narrow), everything(400))
    assert set(np.argsort(-prominences)[:2].tolist()) == {0, 1}
    assert prominences[0] == pytest.approx(prominences[1], rel=0.35)


def test_a_small_kind_borrows_its_scale_from_the_others() -> None:
    many = np.random.default_rng(4).normal(0, 0.1, 500)
    few = np.array([0.50, 0.5001, 0.5002])
    prominences = to_prominences(cosines(np.concatenate([many, few])), everything(500, 3))
    assert np.abs(prominences[-3:]).max() < 0.01


def test_chance_alone_is_not_called_strong() -> None:
    strong = 0
    for seed in range(50):
        values = np.random.default_rng(seed).normal(0.4, 0.05, 2000)
        prominences = np.sort(to_prominences(cosines(values), everything(2000)))[::-1]
        strong += to_bands(prominences[:100], 2000).count(Band.STRONG)
    assert strong <= 10


def test_what_stands_out_is_strong_and_the_rest_weak() -> None:
    values = np.random.default_rng(5).normal(0.4, 0.05, 1000)
    values[:20] = 0.8
    bands = to_bands(np.sort(to_prominences(cosines(values), everything(1000)))[::-1], 1000)
    assert bands[:20] == [Band.STRONG] * 20
    assert bands[100:] == [Band.WEAK] * 900


@given(st.lists(st.floats(-10, 10), max_size=50), st.integers(0, 1000))
def test_bands_only_weaken(prominences: list[float], more: int) -> None:
    bands = to_bands(np.array(sorted(prominences, reverse=True)), len(prominences) + more)
    order = [list(Band).index(band) for band in bands]
    assert order == sorted(order)
    assert len(bands) == len(prominences)


def test_few_pieces_are_never_strong() -> None:
    values = np.random.default_rng(6).normal(0.4, 0.05, FEWEST_FOR_STRONG)
    values[0] = 0.99
    fewer = np.sort(to_prominences(cosines(values[:-1]), everything(FEWEST_FOR_STRONG - 1)))[::-1]
    assert to_bands(fewer, len(fewer))[0] is Band.POSSIBLE
    enough = np.sort(to_prominences(cosines(values), everything(FEWEST_FOR_STRONG)))[::-1]
    assert to_bands(enough, len(enough))[0] is Band.STRONG
    assert to_bands(np.zeros(1), 1) == [Band.WEAK]


def test_weights_count_and_what_is_refused_only_takes_away() -> None:
    random = np.random.default_rng(4)
    liked, refused = random.normal(0, 0.1, 300), random.normal(0, 0.1, 300)
    liked[:3], refused[:3] = 0.5, (0, 0.5, -0.5)
    values = cosines(liked, refused)
    prominences = to_prominences(values, everything(300), (1.0, -1.0))
    assert prominences[1] < prominences[0] == pytest.approx(prominences[2], rel=0.05)
    assert prominences[1] == pytest.approx(0, abs=1)
    heavier = to_prominences(values, everything(300), (1.0, -3.0))
    assert heavier[1] < -1
    alone = to_prominences(values[:, 1:], everything(300), (-1.0,))
    assert alone[2] > 3 > -3 > alone[1]
    rest = to_prominences(np.ones((3, 2), np.float32), everything(2), (-1.0, -2.0))
    assert rest[2] == -np.inf


def test_a_library_of_nothing_else_stands_out_beside_other_music() -> None:
    random = np.random.default_rng(9)
    songs = random.normal(0.6, 0.05, 400).astype(np.float32)[:, None]
    others = random.normal(0.2, 0.05, (300, 1)).astype(np.float32)
    alone = np.sort(to_prominences(songs, everything(400)))[::-1]
    assert Band.STRONG not in to_bands(alone, 400)
    beside = np.sort(to_prominences(songs, everything(400), outside=(others,)))[::-1]
    assert to_bands(beside, 400, 700)[-1] is Band.STRONG
    assert (
        np.argsort(to_prominences(songs, everything(400), outside=(others,))).tolist()
        == np.argsort(to_prominences(songs, everything(400))).tolist()
    )


def test_a_reference_shows_what_chance_gives_to_a_small_library() -> None:
    others = np.random.default_rng(10).normal(0, 0.1, (1_000, 1)).astype(np.float32)
    few = np.array([[0.9], [0.02], [-0.1]], np.float32)
    prominences = to_prominences(few, everything(3), outside=(others,))
    assert prominences[0] > 8
    assert abs(prominences[1]) < 1
    assert to_bands(prominences[:1], 3, 3 + len(others)) == [Band.STRONG]


def test_terms_are_weighed_beside_the_same_reference() -> None:
    random = np.random.default_rng(12)
    values, others = (random.normal(0, 0.1, (count, 2)).astype(np.float32) for count in (100, 400))
    values[7] = (1.0, 1.0)
    values[8] = (1.0, 0.0)
    prominences = to_prominences(values, everything(100), (1.0, 1.0), (others,))
    assert len(prominences) == 100
    assert prominences.argmax() == 7
    assert prominences[8] > np.delete(prominences, (7, 8)).max()
