"""From typed queries to chips and back."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.library.names.persons import shipped_persons
from engine.modality import Modality
from engine.search import Filters, Range, Term
from engine.search.understanding import Chip, ChipKind, Understanding, to_filters, to_terms, understand


def written(understanding: Understanding, *, active: bool) -> list[str]:
    return [chip.written for chip in understanding.chips if chip.active == active]


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (
            "slow waltz in D minor for two violins under 3 minutes, 6/8",
            ['key:"D minor"', "instrument:violin", "length:-3:00", "metre:6/8"],
        ),
        ("fröhliches Menuett in h-Moll für Geigen", ['key:"B minor"', "instrument:violin"]),
        ("Präludium in B-Dur, höchstens 3 Minuten", ['key:"Bb major"', "length:-3:00"]),
        ("valse en si bémol majeur, moins de 4 minutes", ['key:"Bb major"', "length:-4:00"]),
        (
            "vals en re menor para guitarra, hasta 90 segundos",
            ['key:"D minor"', "instrument:guitar", "length:-1:30"],
        ),
        ("valzer in sol maggiore per due violini, 16 battute", ['key:"G major"', "instrument:violin", "bars:16"]),
        ("valsa em ré menor para violão", ['key:"D minor"', "instrument:guitar"]),
        ("wals in d klein voor cello, korter dan 3 minuten", ['key:"D minor"', "instrument:cello", "length:-3:00"]),
        ("walc fis-moll na skrzypce, poniżej 3 minut", ['key:"F# minor"', "instrument:violin", "length:-3:00"]),
        ("вальс ре минор для скрипки до 3 минут", ['key:"D minor"', "instrument:violin", "length:-3:00"]),
        ("D小调小提琴曲，不到三分钟", ['key:"D minor"', "instrument:violin", "length:-3:00"]),
        (
            "嬰ヘ短調のピアノ、8分の6拍子、3分以内",
            ['key:"F# minor"', "instrument:piano", "metre:6/8", "length:-3:00"],
        ),
        ("something lively in D for beginners", ['key:"D"']),
        ("at least 120 bpm", ["tempo:120-"]),
        ("between 16 and 24 bars", ["bars:16-24"]),
        ("2 to 4 minutes", ["length:2:00-4:00"]),
        ("a 3-minute song", ["length:2:24-3:36"]),
        ("Moonlight, Op. 27/2", []),
        ("three beats in a bar", ["metre:3/4"]),
        ("in a minor way, on 12/05/1999", ['key:"A minor"']),
        ("", []),
    ],
)
def test_what_sentences_tell_is_offered_and_stays_in_the_text(typed: str, told: list[str]) -> None:
    understood = understand(typed)
    assert written(understood, active=False) == told
    assert written(understood, active=True) == []
    assert understood.free == " ".join(typed.split())


@pytest.mark.parametrize(
    ("typed", "asked", "free"),
    [
        ("waltz key:D minor", ['key:"D minor"'], "waltz"),
        ("waltz Tonart:h-Moll slow", ['key:"B minor"'], "waltz slow"),
        ("key:D", ['key:"D"'], ""),
        ("composer:bach fugue", ["composer:bach"], "fugue"),
        ("作曲家：バッハ フーガ", ["composer:バッハ"], "フーガ"),
        ('composer:"J. S. Bach" title:„Air“', ['composer:"J. S. Bach"', "title:Air"], ""),
        ("-vocals something", ["-instrument:voice"], "something"),
        ("-midi -3/4 -allegro", ["-kind:midi", "-metre:3/4", "-allegro"], ""),
        ("viola ×3 and piano", ["viola ×3"], "and piano"),
        ('"slow waltz" x2 night ×0.5', ['"slow waltz" ×2', "night ×0.5"], ""),
        (
            "length:<3min bars:16..24 tempo:>=120 rating:4+",
            ["length:-3:00", "bars:16-24", "tempo:120-", "rating:4-"],
            "",
        ),
        ("stars:★★★ tag:Advent folder:Noten/Chor", ["rating:3", "tag:Advent", 'folder:"Noten/Chor"'], ""),
        ("lyrics:German", ["lyrics:de"], ""),
        ("instrument:Geige kind:Aufnahme", ["instrument:violin", "kind:audio"], ""),
        ("key:nonsense rating:many http://a.b e-moll", [], "key:nonsense rating:many http://a.b e-moll"),
        ("Dvořák - Humoresque, Saint-Saëns", [], "Dvořák - Humoresque, Saint-Saëns"),
    ],
)
def test_what_is_said_in_so_many_words_is_active(typed: str, asked: list[str], free: str) -> None:
    understood = understand(typed)
    assert written(understood, active=True) == asked
    assert understood.free == free


def test_a_chip_knows_the_words_it_came_from() -> None:
    typed = "Une valse en ré mineur, composer:Chopin"
    assert [typed[chip.start : chip.stop] for chip in understand(typed).chips] == ["ré mineur", "composer:Chopin"]


def test_chips_become_filters() -> None:
    typed = (
        'key:"D minor" key:G metre:3/4 tempo:60-80 instrument:cello length:-3:00 bars:16 composer:bach title:air '
        'kind:midi folder:choir tag:advent tag:"set list" rating:4- lyrics:de -vocals -tag:old viola ×2 in C minor'
    )
    assert to_filters(understand(typed).chips) == Filters(
        key=("D minor", "G"),
        metre=("3/4",),
        tempo=Range(60, 80),
        instruments=("cello",),
        duration=Range(None, 180),
        bars=Range(16, 16),
        composer=("bach",),
        title=("air",),
        kinds=(Modality.MIDI,),
        folders=("choir",),
        tags=("advent", "set list"),
        rating=Range(4, None),
        language=("de",),
        without=(Filters(instruments=("voice",)), Filters(lyrics=True), Filters(tags=("old",))),
    )
    assert not to_filters(understand("a waltz in D minor for viola").chips)


def test_chips_are_switched_on_and_off() -> None:
    offered = understand("a waltz in D minor")
    (chip,) = offered.chips
    switched = understand(offered.switched_on(chip))
    assert [(each.kind, each.value, each.active) for each in switched.chips] == [(ChipKind.KEY, "D minor", True)]
    assert switched.free == "a waltz in D minor"
    assert understand(switched.switched_off(switched.chips[0])) == offered
    assert offered.without(chip) == "a waltz in"
    assert understand(switched.instead(switched.chips[0], Chip(ChipKind.BARS, "-16", 0, 0))).active[0].value == "-16"


def meaning(understanding: Understanding) -> tuple[object, ...]:
    return (
        understanding.free,
        [(chip.kind, chip.value, chip.minus, chip.weight) for chip in understanding.active],
        [(chip.kind, chip.value) for chip in understanding.offered],
    )


PARTS = st.sampled_from(
    [
        *("key:", "composer:", "-", "×", "x3", "×2", '"', "„", "“", "D minor", "h-Moll", "viola", "vocals", "6/8", ":"),
        *(
            "length:",
            "<3",
            "min",
            "-3:00",
            "3 minutes",
            "tag:",
            "rating:",
            "★★",
            "4+",
            "バッハ",
            "ト長調",
            "♭",
            "é",
            " ",
        ),
        *(" ", " ", "  ", "\n", "in", "E", "flat", "lyrics:", "no", "title:", "folder:", "a/b", "*2", "１２", "ß"),
    ]
)


@settings(max_examples=400, deadline=None)
@given(st.one_of(st.lists(PARTS, max_size=12).map("".join), st.text(max_size=60)))
def test_queries_keep_their_meaning_when_they_are_written_back(typed: str) -> None:
    understood = understand(typed)
    again = understand(understood.text)
    assert meaning(again) == meaning(understood)
    assert again.text == understood.text
    to_filters(understood.chips)


@settings(max_examples=150, deadline=None)
@given(st.lists(PARTS, max_size=12).map("".join))
def test_every_chip_can_be_taken_away_or_switched(typed: str) -> None:
    understood = understand(typed)
    places = [(chip.start, chip.stop) for chip in understood.chips]
    assert all(start < stop <= len(typed) for start, stop in places)
    assert all(one[1] <= other[0] for one, other in pairwise(places))
    for chip in understood.offered:
        switched = understand(understood.switched_on(chip))
        assert (chip.kind, chip.value) in {(each.kind, each.value) for each in switched.active}


def test_hostile_texts_take_no_time() -> None:
    for typed in (
        "-" * 100_000,
        "a " * 100_000,
        '"' * 50_000,
        "1/" * 50_000,
        "key:" * 30_000,
        "not longer than " * 999,
    ):
        assert understand(typed).typed == typed


def test_composers_are_offered_where_the_library_knows_them() -> None:
    for typed, name in (("a sad piece by Bach", "Bach"), ("バッハの悲しい曲", "バッハ"), ("肖邦的夜曲", "肖邦")):
        (chip,) = understand(typed, shipped_persons()).offered
        assert (chip.kind, chip.value, typed[chip.start : chip.stop]) == (ChipKind.COMPOSER, name, name)
    assert understand("a field of glass", shipped_persons()).chips == ()


def test_words_that_weigh_become_terms() -> None:
    chips = understand('"slow waltz" ×2 -sad night').chips
    assert to_terms(chips) == (Term("slow waltz", 2.0), Term("sad", -1.0))


def test_an_article_before_a_mode_is_no_note() -> None:
    assert understand("something slow and sad in a minor key").chips == ()
    assert [chip.value for chip in understand("sonata in a minor").chips] == ["A minor"]
    assert [chip.value for chip in understand("in A minor key").chips] == ["A minor"]


def test_a_name_that_users_gave_is_written_as_it_is() -> None:
    chip = understand('folder:"/music/my_music" tag:"to_do"').active[0]
    assert chip.value == "/music/my_music"
    assert understand(chip.written).active[0].value == "/music/my_music"
    assert written(understand("a piece for double bass"), active=False) == ['instrument:"double bass"']
