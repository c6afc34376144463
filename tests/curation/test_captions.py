"""Captions say what is true, in every language, the same way every time."""

from random import Random

import pytest

from engine.curation.captions import captions_of, phrase_of
from engine.curation.keys import LANGUAGES, key_names, metre_names, read_abc_header
from engine.curation.vocabulary import load_vocabulary

TRUTHS = frozenset(
    {
        ("title", "Der Abschied"),
        ("composer", "Anna Beispiel"),
        ("kind", "waltz"),
        ("key", "Bb minor"),
        ("metre", "3/4"),
        ("instrument", "violin"),
        ("instrument", "piano"),
        ("region", "polish"),
    }
)


def make(seed: int) -> list[str]:
    return [caption.text for caption in captions_of(TRUTHS, Random(seed), english=4, others=4, named=2)]


def test_same_seed_same_captions() -> None:
    assert make(3) == make(3)
    assert make(3) != make(4)


def test_captions_state_only_truths_and_drop_some() -> None:
    captions = captions_of(TRUTHS, Random(1), english=30, others=0, named=0)
    assert all(caption.states and caption.states <= TRUTHS for caption in captions)
    assert {len(caption.states) for caption in captions} > {1, 2}
    assert not any("Abschied" in caption.text for caption in captions)


def test_names_appear_only_in_named_captions() -> None:
    (caption,) = captions_of(TRUTHS, Random(2), english=0, others=0, named=1)
    assert caption.states & {("title", "Der Abschied"), ("composer", "Anna Beispiel")}
    assert "Abschied" in caption.text or "Beispiel" in caption.text


def test_nothing_true_nothing_said() -> None:
    assert captions_of(frozenset(), Random(0), english=2, others=2, named=2) == ()


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("de", "b-Moll"),
        ("pl", "b-moll"),
        ("fr", "si bémol mineur"),
        ("ru", "си-бемоль минор"),
        ("zh", "降B小调"),
        ("ja", "変ロ短調"),
        ("nl", "bes-klein"),
        ("it", "si bemolle minore"),
    ],
)
def test_keys_have_the_names_of_each_language(language: str, name: str) -> None:
    assert key_names("Bb minor", language)[0] == name


def test_german_h_is_b() -> None:
    assert key_names("B minor", "de")[0] == "h-Moll"
    assert key_names("F# minor", "de")[0] == "fis-Moll"
    assert key_names("Ab major", "de")[0] == "As-Dur"


def test_every_concept_has_a_word_in_every_language() -> None:
    for words in load_vocabulary().values():
        for concept, languages in words.items():
            assert set(languages) == set(LANGUAGES), concept
            assert all(word and all(word) for word in languages.values()), concept


def test_metres_keep_their_numbers() -> None:
    assert all("6/8" in name for language in LANGUAGES for name in metre_names("6/8", language))


def test_phrase_of_each_field_in_each_language() -> None:
    for truth in TRUTHS:
        if truth[0] not in ("title", "composer"):
            assert all(phrase_of(truth, language, Random(0)) for language in LANGUAGES)


def test_abc_header() -> None:
    assert read_abc_header("M:C|\nK:F#min\n") == {"metre": "2/2", "key": "F# minor"}
    assert read_abc_header("M:6/8\nK:Amix\n") == {"metre": "6/8", "key": "A mixolydian"}
    assert read_abc_header("K:none\n") == {}
