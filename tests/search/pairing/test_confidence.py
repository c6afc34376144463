"""The order of confidences: what speaks more for two pieces being one work makes it surer."""

from dataclasses import replace

import pytest

from engine.formats.content import Facts
from engine.library.names.persons import shipped_persons
from engine.search.pairing import Sureness, to_sureness
from engine.search.pairing.confidence import WEIGHTS, to_confidence
from engine.search.pairing.evidence import SPEAKS_FOR, Sounding, to_evidence, to_naming

SCORE = Facts(
    title="Gretchen am Spinnrade",
    composer="Franz Schubert",
    key="D minor",
    metre="3/4",
    bars=62,
    notes=900,
    duration=240.0,
    instruments=("Voice", "Piano"),
)
NAMELESS = replace(SCORE, title="", composer="", instruments=())
OTHER = Facts(title="Erlkönig", composer="Carl Loewe", key="G major", metre="4/4", bars=140, notes=3000, duration=200.0)
NEAR, FAR = Sounding(5.0, 5.0, nearest=True, nearest_back=True), Sounding(0.5, 0.1, nearest=False, nearest_back=False)


def confidence(other: Facts, sounding: Sounding | None = FAR, one: Facts = SCORE, stem: str = "") -> float:
    persons = shipped_persons()
    mine, theirs = to_naming(one, "", persons), to_naming(other, stem, persons)
    return to_confidence(to_evidence((mine, one), (theirs, other), sounding))


def test_every_evidence_has_a_weight_that_points_its_way() -> None:
    assert {name for name in SPEAKS_FOR if WEIGHTS[name] < 0} == set()
    assert {name for name in WEIGHTS if name.endswith("other") and WEIGHTS[name] > 0} == set()


def test_more_evidence_makes_surer() -> None:
    falling = [
        confidence(SCORE, NEAR),
        confidence(replace(SCORE, duration=480.0, bars=124)),
        confidence(replace(SCORE, key="E minor")),
        confidence(Facts(title="Gretchen am Spinnrade", composer="Schubert, Franz")),
        confidence(replace(NAMELESS, key="F minor")),
        confidence(replace(NAMELESS, key="F minor", notes=1500)),
        confidence(replace(OTHER, composer="Franz Schubert")),
        confidence(OTHER),
    ]
    assert falling == sorted(falling, reverse=True)
    assert falling[0] > 0.9
    assert falling[-1] < 0.01


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        (replace(SCORE, title="Gretchen am Spinnrade D 118"), replace(SCORE, title="Gretchen am Spinnrade D 119")),
        (SCORE, replace(SCORE, composer="Richard Strauss")),
        (SCORE, replace(SCORE, key="D major")),
        (SCORE, replace(SCORE, metre="6/8")),
        (SCORE, replace(SCORE, bars=95)),
    ],
)
def test_each_contradiction_takes_away(better: Facts, worse: Facts) -> None:
    one = replace(SCORE, title="Gretchen am Spinnrade D 118")
    assert confidence(better, one=one) > confidence(worse, one=one)


def test_repeats_are_no_contradiction() -> None:
    assert confidence(replace(SCORE, duration=480.0)) == confidence(SCORE)
    assert confidence(replace(SCORE, duration=120.0)) == confidence(SCORE)
    assert confidence(replace(SCORE, duration=700.0)) < confidence(SCORE)


def test_a_file_name_stands_for_a_title_and_little_is_said_by_a_form() -> None:
    assert confidence(NAMELESS, stem="gretchen") < confidence(NAMELESS, stem="Gretchen am Spinnrade")
    assert confidence(replace(NAMELESS, title="Waltz"), one=replace(SCORE, title="Waltz")) < confidence(SCORE)


def test_titles_compare_across_scripts_and_track_numbers() -> None:
    assert confidence(NAMELESS, stem="03 Gretchen am Spinnrade") == confidence(NAMELESS, stem="Gretchen am Spinnrade")
    waltz = replace(SCORE, title="Вальс цветов")
    assert confidence(replace(SCORE, title="Vals tsvetov"), one=waltz) == confidence(waltz, one=waltz)
    rehearsal = confidence(replace(SCORE, title="Gretchen am Spinnrade (rehearsal)"))
    assert confidence(SCORE) > rehearsal > confidence(replace(SCORE, title="Something else altogether"))


def test_plain_numbers_tell_pieces_of_one_book_apart() -> None:
    third, fourth = (Facts(title=f"Kinderszene {number}", composer="Robert Schumann") for number in (3, 4))
    assert confidence(third, one=third) > 0.6
    assert confidence(fourth, one=third) < 0.1


def test_confidence_is_told_in_words() -> None:
    words = [to_sureness(value) for value in (0.95, 0.7, 0.3, 0.1)]
    assert words == [Sureness.SURE, Sureness.LIKELY, Sureness.POSSIBLE, Sureness.DOUBTFUL]
