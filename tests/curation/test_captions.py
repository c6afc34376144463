"""Captions say what is true, in every language, the same way every time."""

from collections import Counter
from random import Random

import pytest

from engine.curation.captions import Caption, write_caption, write_statement
from engine.curation.concepts import Truth
from engine.curation.languages.language import LANGUAGES, load_language
from engine.curation.languages.templates import parse_template
from engine.curation.selection import select_truths

TRUTHS: frozenset[Truth] = frozenset(
    {
        ("title", "Der Abschied"),
        ("composer", "Anna Beispiel"),
        ("kind", "waltz"),
        ("kind", "dance"),
        ("key", "Bb minor"),
        ("mode", "minor"),
        ("signature", "flats_5"),
        ("metre", "3/4"),
        ("beat", "triple"),
        ("instrument", "violin"),
        ("instrument", "piano"),
        ("scoring", "violin_and_piano"),
        ("region", "polish"),
        ("genre", "folk"),
        ("period", "romantic"),
        ("tempo", "slow"),
        ("mood", "sad"),
        ("texture", "dotted"),
        ("lyrics", "no"),
    }
)


def make(seed: int, count: int = 20, language: str | None = None, named: float = 0.1) -> list[Caption]:
    random = Random(seed)
    return [write_caption(TRUTHS, random, language, named=named) for _ in range(count)]


def test_same_seed_same_captions() -> None:
    assert make(3) == make(3)
    assert make(3) != make(4)


@pytest.mark.parametrize("language", LANGUAGES)
def test_captions_state_only_truths_and_are_never_empty(language: str) -> None:
    for caption in make(1, 150, language):
        assert caption.text.strip() == caption.text != ""
        assert caption.states
        assert caption.states <= TRUTHS
        assert caption.language == language
        assert not set(caption.text) & set("{}[]")


def test_captions_are_varied_and_mostly_short() -> None:
    captions = make(5, 400, "en", named=0.0)
    counts = Counter(len(caption.states) for caption in captions)
    assert counts[1] > 80
    assert counts[1] + counts[2] + counts[3] > sum(counts.values()) / 2
    assert max(counts) >= 5
    assert len({caption.text for caption in captions}) > 250
    fields = {field for caption in captions for field, _ in caption.states}
    assert fields == {field for field, _ in TRUTHS} - {"title", "composer"}


def test_a_quarter_is_english_and_the_others_are_even() -> None:
    languages = Counter(caption.language for caption in make(6, 3_000))
    assert 0.2 < languages["en"] / 3_000 < 0.3
    others = [languages[code] for code in LANGUAGES if code != "en"]
    assert min(others) > 0.4 * max(others)


def test_names_appear_only_where_they_are_stated() -> None:
    for caption in make(2, 200, "en", named=0.5):
        stated = {field for field, _ in caption.states}
        assert ("abschied" in caption.text.casefold()) == ("title" in stated)
        assert ("beispiel" in caption.text.casefold()) == ("composer" in stated)


def test_everything_that_is_stated_is_said() -> None:
    """Each truth alone gives other texts than without it."""
    for code in LANGUAGES:
        language = load_language(code)
        for truth in sorted(TRUTHS):
            if language.says(truth):
                stated = [("region", "english"), truth]
                with_it = {write_statement(stated, language, Random(seed)).text.casefold() for seed in range(8)}
                without = {write_statement(stated[:1], language, Random(seed)).text.casefold() for seed in range(8)}
                assert not with_it & without, (code, truth)


def test_nothing_true_nothing_said() -> None:
    assert write_caption(frozenset(), Random(0)).text == ""


def test_what_a_language_lacks_is_said_in_english() -> None:
    only = frozenset({("kind", "saz_semai")})
    languages = {write_caption(only, Random(seed), "ga").language for seed in range(5)}
    assert languages <= {"ga", "en"}


def test_template_is_filled_and_keeps_its_plain_text() -> None:
    template = parse_template("a {kind}[ in {key}][ for {for}]!")
    assert template.required == {"kind"}
    assert template.fill({"kind": "jig", "key": "D major"}) == "a jig in D major!"


@pytest.mark.parametrize("text", ["{kind", "[no slot]", "[{key} {for}]", "{nonsense}", "[a [{key}]]"])
def test_templates_with_mistakes_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"slot|read"):
        parse_template(text)


def test_instrument_is_not_stated_beside_its_family() -> None:
    fields = {"instrument": [("instrument", name) for name in ("keyboard", "piano", "soprano", "voice")]}
    drawn = [{name for _, name in select_truths(fields, 1, Random(seed))} for seed in range(300)]
    assert {"piano", "soprano"} in drawn
    assert {"voice"} in drawn
    assert not any({"keyboard", "piano"} <= names or {"soprano", "voice"} <= names for names in drawn)
