"""Names, facts and passages that explain a hit."""

from collections.abc import Sequence

import numpy as np
import pytest

from engine.formats.content import Facts
from engine.inputs.passages import Passage, Passages
from engine.inputs.prepared import Prepared
from engine.library import Folder, Library, Space
from engine.modality import Modality
from engine.search.asking import Asked
from engine.search.explaining import Standing, Verdict, title_and_composer_matched
from engine.search.explaining.agreement import agreements
from engine.search.explaining.naming import names_matched
from engine.search.explaining.passages import compare_passages
from engine.search.explaining.standing import standing_out
from engine.search.understanding import understand
from tests.library.filling import MADE_BY
from tests.search.conftest import folder, library
from tests.search.test_search import DIMS, FIRST, Given, fill

__all__ = ["folder", "library"]


def marked(query: str, facts: Facts, file: str = "x") -> dict[str, list[str]]:
    return {
        each.where: [each.text[start:stop] for start, stop in each.spans] for each in names_matched(query, facts, file)
    }


def test_words_of_the_query_are_found_in_names() -> None:
    facts = Facts(title="Clair de lune", composer="Claude Debussy", names=("Suite bergamasque",))
    assert marked("clair de lune by debussy", facts) == {"title": ["Clair", "lune"], "composer": ["Debussy"]}
    assert marked("berga", facts) == {"name": ["bergamasque"]}
    assert marked("the de of", facts) == {}


def test_names_spelt_otherwise_match() -> None:
    assert marked("Tschaikowsky", Facts(composer="Tchaikovsky")) == {"composer": ["Tchaikovsky"]}
    assert marked("dvorak", Facts(composer="Antonín Dvořák")) == {"composer": ["Dvořák"]}


def test_a_file_name_is_read_in_words() -> None:
    assert marked("moonlight", Facts(), "MoonlightSonata_01") == {"file": ["Moonlight"]}
    assert marked("moonlight", Facts(title="Moonlight"), "MoonlightSonata_01") == {"title": ["Moonlight"]}


def test_a_line_of_the_lyrics_is_told_with_what_stands_around() -> None:
    words = "Früh, wenn die Hähne krähn, eh die Sternlein schwinden"
    assert marked("wenn die hahne", Facts(words=(words,))) == {"words": ["wenn die Hähne"]}
    assert marked("wenn die Sternlein", Facts(words=(words,))) == {}


def test_unspaced_scripts_are_found_character_by_character() -> None:
    assert marked("茉莉花", Facts(title="好一朵茉莉花"))["title"] == ["茉莉花"]


def verdicts(query: str, facts: Facts, kind: Modality = Modality.SCORE) -> list[tuple[Verdict, str, bool]]:
    return [(each.verdict, each.says, each.estimated) for each in agreements(understand(query).chips, facts, kind)]


def test_facts_agree_contradict_or_are_unknown() -> None:
    facts = Facts(key="G major", metre="6/8")
    assert verdicts("in 6/8 in D minor", facts) == [
        (Verdict.AGREES, "6/8", False),
        (Verdict.CONTRADICTS, "G major", False),
    ]
    assert verdicts("in 6/8", Facts()) == [(Verdict.UNKNOWN, "", False)]


def test_an_estimated_fact_is_told_as_one() -> None:
    assert verdicts("in D minor", Facts(key="D minor", key_estimated=True)) == [(Verdict.AGREES, "D minor", True)]


def test_keys_that_sound_alike_agree() -> None:
    assert verdicts('key:"C# major"', Facts(key="Db major"))[0][0] is Verdict.AGREES


def test_minus_turns_the_verdict() -> None:
    piano = Facts(instruments=("Piano",))
    assert verdicts("-piano", piano)[0][0] is Verdict.CONTRADICTS
    assert verdicts("-violin", piano)[0][0] is Verdict.AGREES


def test_instruments_without_names_tell_nothing() -> None:
    assert verdicts("for violin", Facts(instruments=("Track 3", "Piano")))[0][0] is Verdict.UNKNOWN
    assert verdicts("for violin", Facts(instruments=("Violine",)))[0][0] is Verdict.AGREES


def test_numbers_within_bounds_agree() -> None:
    facts = Facts(duration=185.0, tempo=120.0, bars=32)
    assert [each[0] for each in verdicts("length:2:00-4:00 tempo:60-80 bars:32", facts)] == [
        Verdict.AGREES,
        Verdict.CONTRADICTS,
        Verdict.AGREES,
    ]


@pytest.mark.parametrize(
    ("stands", "found"),
    [
        ((0.1, 0.2, 3.0, 0.3), 2),
        ((0.1, 0.9, 1.0, 0.3), None),
        ((-3.0, -3.2, -0.5, -3.1), None),
        ((0.0, 3.0), None),
        ((2.0, 2.1, 0.1, 0.0, 0.1, 0.2), 1),
    ],
)
def test_only_what_leads_most_of_the_piece_stands_out(stands: tuple[float, ...], found: int | None) -> None:
    assert standing_out(np.array(stands, np.float32)) == found


class Told:
    """Encodes a passage as the vector that its first patch numbers, and counts."""

    def __init__(self, vectors: Sequence[np.ndarray]) -> None:
        self.vectors = vectors
        self.encoded = 0

    def encode_symbolic(self, patches: Sequence[np.ndarray], features: object = None) -> list[Given]:
        del features
        self.encoded += len(patches)
        return [Given(self.vectors[int(each[0, 0])]) for each in patches]

    def encode_audio(self, recordings: object, features: object = None) -> list[Given]:
        raise NotImplementedError


def passages_of(count: int) -> Passages:
    cut = tuple(
        Passage(Prepared(Modality.SCORE, Facts(), "", np.full((1, 64), number, np.uint8)), (4 * number, 4 * number + 8))
        for number in range(count)
    )
    return Passages(Modality.SCORE, cut, 4 * count + 4)


def compare(library: Library, vectors: Sequence[np.ndarray], seconds: float = 30.0) -> Standing:
    asked = Asked("tiny", Space.of(MADE_BY), (Modality.SCORE,), FIRST[None], (1.0,), ((Modality.SCORE,),))
    steps = compare_passages(library, Told(vectors), asked, passages_of(len(vectors)), seconds)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            standing: Standing = end.value
            return standing


def test_the_passage_that_is_like_the_query_is_told(library: Library, folder: Folder) -> None:
    fill(library, folder)
    vectors = [np.roll(FIRST, 5) + 0.1 * np.roll(FIRST, number % DIMS) for number in range(8)]
    vectors[5] = FIRST
    found = compare(library, vectors)
    assert (found.found, found.bars, found.compared, found.of_bars) == (True, (20, 28), 8, 36)


def test_an_even_piece_is_said_to_be_even(library: Library, folder: Folder) -> None:
    fill(library, folder)
    found = compare(library, [FIRST] * 8)
    assert (found.found, found.even, found.compared) == (False, True, 8)


def test_time_that_ends_after_half_judges_half_and_before_it_nothing(library: Library, folder: Folder) -> None:
    fill(library, folder)
    vectors = [np.roll(FIRST, 5)] * 8
    vectors[4] = FIRST
    assert compare(library, vectors, 0.0).bars == (16, 24)
    short = compare(library, [np.roll(FIRST, 5)] * 20, 0.0)
    assert (short.found, short.compared, short.total) == (False, 4, 20)


def test_a_short_piece_is_not_compared(library: Library, folder: Folder) -> None:
    fill(library, folder)
    found = compare(library, [FIRST] * 2)
    assert (found.total, found.even) == (0, False)


def test_a_list_gets_the_stretches_of_titles_and_composers() -> None:
    facts = Facts(title="Clair de lune", composer="Claude Debussy")
    assert title_and_composer_matched("lune debussy", facts) == (((9, 13),), ((7, 14),))
    assert title_and_composer_matched("", facts) == ((), ())
