"""Which pieces answer a query rightly, and which are no candidates because nobody knows."""

import pytest

from engine.training.measures.asking.answers import answer, kinds_of, metre_of, period_of, tempo_of
from engine.training.measures.asking.questions import ENGLISH, load_questions
from tests.training.measures.entries import SCORE, make_entry


def test_every_language_asks_for_the_same_concepts_and_english_in_three_ways() -> None:
    by_language: dict[str, list[tuple[str, str]]] = {}
    for question in load_questions():
        by_language.setdefault(question.language, []).append(question.concept)
    assert len(by_language) >= 23
    assert {tuple(dict.fromkeys(concepts)) for concepts in by_language.values()} == {
        tuple(dict.fromkeys(by_language[ENGLISH]))
    }
    assert all(by_language[ENGLISH].count(concept) >= 3 for concept in by_language[ENGLISH])
    assert len({(question.language, question.text) for question in load_questions()}) == len(load_questions())


def test_every_concept_that_is_asked_for_is_defined() -> None:
    for field, value in dict.fromkeys(question.concept for question in load_questions()):
        assert answer(field, value, make_entry()) in {True, False, None}


def test_a_key_that_was_estimated_is_unknown() -> None:
    assert answer("key", "G major", make_entry()) is True
    assert answer("key", "D major", make_entry()) is False
    assert answer("key", "G major", make_entry(facts={"key_estimated": True})) is None
    assert answer("key", "G major", make_entry(format="krn")) is None
    assert answer("key", "G major", make_entry(format="krn", stated={"key": "G major"})) is True
    assert answer("mode", "minor", make_entry(facts={"key": "E minor"})) is True
    assert answer("mode", "minor", make_entry(facts={"key": "E dorian"})) is False


def test_the_metre_is_that_of_most_bars() -> None:
    assert metre_of(make_entry()) == "6/8"
    assert metre_of(make_entry(score=SCORE.replace("6/8", "C|").replace("[M:3/4]", ""))) == "2/2"
    assert metre_of(make_entry(score=SCORE + "[V:1]G4 G2|\n")) == ""
    assert metre_of(make_entry(score="", facts={"metre": "9/8"})) == "9/8"


@pytest.mark.parametrize(
    ("words", "tempo"),
    [
        ("Adagio", "slow"),
        ("Sehr langsam", "slow"),
        ("Allegro con brio", "fast"),
        ("Vivo", "fast"),
        ("Allegretto", "between"),
        ("Nicht schnell", "between"),
        ("dolce", ""),
    ],
)
def test_tempo_words(words: str, tempo: str) -> None:
    assert tempo_of(make_entry(facts={"words": (words, "Presto")})) == tempo


def test_tempo_words_are_the_first_that_are_read_but_for_lilypond_headers() -> None:
    words = {"words": ("Baroque", "Public Domain", "Largo")}
    assert tempo_of(make_entry(facts=words)) == ""
    assert tempo_of(make_entry(facts=words, format="ly")) == "slow"
    assert tempo_of(make_entry(facts=words, extra={"words": "Presto | dolce"})) == "fast"


def test_kinds() -> None:
    assert kinds_of(make_entry(title="The Kid on the Mountain, slip jig")) == {"slip jig"}
    assert kinds_of(make_entry("irish_cre_corpus/1", title="AghavasReel2The", path="a/AghavasReel2The.mid")) == {"reel"}
    assert kinds_of(make_entry("nottingham_abc/1", title="Bonnie Kate", path="ABC/reelsa-c.abc#6")) == {"reel"}
    assert answer("kind", "jig", make_entry(title="Valse brillante")) is False
    assert answer("kind", "waltz", make_entry(title="Valse brillante")) is True
    assert answer("kind", "jig", make_entry(title="Bonnie Kate")) is None
    assert answer("kind", "song", make_entry(title="Christmas carol")) is None


def test_what_a_piece_is_for() -> None:
    song = make_entry(instruments="Singstimme Voice; Pianoforte")
    assert answer("scoring", "voice and piano", song) is True
    assert answer("scoring", "piano", song) is None
    assert answer("scoring", "organ", song) is False
    choir = make_entry(instruments="1 alto 1 bass 1 soprn 1 tenor")
    assert answer("scoring", "choir", choir) is True
    assert answer("scoring", "voice and piano", choir) is False
    quartet = make_entry(instruments="Violin 1; Violin 2; Viola; Violoncello", facts={"parts": [{}] * 4})
    assert answer("scoring", "string quartet", quartet) is True
    tune = make_entry("nottingham_abc/1")
    assert answer("scoring", "violin", tune) is None
    assert answer("scoring", "string quartet", tune) is False
    assert answer("scoring", "lead sheet", make_entry(score=SCORE + '[V:1]"G"G "D7"G "G"G "C"G "Am"G|\n')) is True


def test_periods_near_a_border_are_unknown() -> None:
    assert period_of(make_entry("polish_scores/1", extra={"CDT": "1810/03/01-1849/10/17"})) == "romantic"
    assert period_of(make_entry("polish_scores/1", extra={"CDT": "~1565-1640"})) == ""
    assert period_of(make_entry("mutopia/2", genre="Baroque")) == "baroque"


def test_regions() -> None:
    assert answer("region", "irish", make_entry("irish_cre_corpus/1", region="Ireland")) is True
    assert answer("region", "irish", make_entry("nottingham_abc/1")) is None
    assert answer("region", "chinese", make_entry("nottingham_abc/1")) is False
