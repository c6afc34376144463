"""Filters on facts: which pieces they let through, and how keys and pitches may be written."""

import pytest

from engine.formats.content import Facts
from engine.library import Folder, Library
from engine.modality import Modality
from engine.search import Band, Filters, Query, Range, search
from engine.search.filters import parse_pitch
from engine.search.key_names import parse_key
from tests.search.test_search import ENCODERS, FIRST, add, fill

SONG = Facts(
    title="Song", composer="Пётр Чайковский", key="B minor", metre="6/8", tempo=80.0, duration=90.0, bars=24, pages=2,
    instruments=("Tenor", "Acoustic Grand Piano"), lowest=45, highest=81, leap=9, hand_span=12, shortest_note=0.0625,
    accidentals=4, notes=200, voices=3, language="ru",
)  # fmt: skip
ETUDE = Facts(
    title="Étude", composer="Ann Example", key="Db major", key_estimated=True, metre="4/4", tempo=160.0, duration=240.0,
    bars=120, pages=8, instruments=("Flûte",), lowest=60, highest=98, leap=24, shortest_note=1 / 48, accidentals=60,
    notes=200, voices=1,
)  # fmt: skip
SILENT = Facts(title="Nothing is known")


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        (Filters(key=("h-Moll",)), {"song"}),
        (Filters(key=("C# major",)), {"etude"}),
        (Filters(key=("C# major",), estimated_keys=False), set()),
        (Filters(key=("nonsense",)), set()),
        (Filters(metre=("C",)), {"etude"}),
        (Filters(metre=("6/8",)), {"song"}),
        (Filters(tempo=Range(most=80)), {"song"}),
        (Filters(tempo=Range(81, 200)), {"etude"}),
        (Filters(duration=Range(least=100)), {"etude"}),
        (Filters(bars=Range(1, 24)), {"song"}),
        (Filters(pages=Range(most=2)), {"song"}),
        (Filters(voices=Range(most=1)), {"etude"}),
        (Filters(instruments=("flute",)), {"etude"}),
        (Filters(instruments=("piano", "tenor")), {"song"}),
        (Filters(instruments=("piano", "flute")), set()),
        (Filters(composer=("Tchaikovsky",)), {"song"}),
        (Filters(language=("ru",)), {"song"}),
        (Filters(lyrics=True), {"song"}),
        (Filters(lyrics=False), {"etude", "silent"}),
        (Filters(fits=(45, 81)), {"song"}),
        (Filters(fits=(46, 81)), set()),
        (Filters(fits=(0, 127)), {"song", "etude"}),
        (Filters(leap=12), {"song"}),
        (Filters(hand_span=12), {"song"}),
        (Filters(shortest_note=1 / 16), {"song"}),
        (Filters(shortest_note=0.020833), {"song", "etude"}),
        (Filters(accidentals=0.1), {"song"}),
        (Filters(accidentals=0.1, tempo=Range(least=100)), set()),
        (Filters(key=("h-Moll", "Des-Dur")), {"song", "etude"}),
        (Filters(instruments=("Querflöte",)), {"etude"}),
        (Filters(instruments=("voice",)), {"song"}),
        (Filters(instruments=("Grand",)), {"song"}),
        (Filters(title=("etud",)), {"etude"}),
        (Filters(kinds=(Modality.MIDI,)), set()),
        (Filters(without=(Filters(instruments=("tenor",)),)), {"etude", "silent"}),
        (Filters(without=(Filters(metre=("6/8",)), Filters(bars=Range(least=100)))), {"silent"}),
        (Filters(), {"song", "etude", "silent"}),
    ],
)
def test_what_is_let_through(library: Library, folder: Folder, filters: Filters, found: set[str]) -> None:
    for name, facts in (("song", SONG), ("etude", ETUDE), ("silent", SILENT)):
        add(library, folder, name, FIRST, Modality.SCORE, facts)
    result = search(library, ENCODERS, Query("slow", filters=filters))
    assert {hit.piece for hit in result.hits} == found
    assert (result.searched, result.left_out, result.total) == (len(found), 3 - len(found), 3)


def test_names_are_looked_for_within_the_filters(library: Library, folder: Folder) -> None:
    for number in range(30):
        add(library, folder, f"waltz {number}", None, Modality.MIDI, Facts(title="Waltz", bars=number))
    query = Query("waltz", limit=5, filters=Filters(bars=Range(least=28)))
    result = search(library, None, query)
    assert {hit.piece for hit in result.hits} == {"waltz 28", "waltz 29"}
    assert (result.searched, result.left_out) == (2, 28)


def test_bands_are_judged_by_all_pieces_of_a_kind(library: Library, folder: Folder) -> None:
    fill(library, folder)
    add(library, folder, "target", FIRST, Modality.SCORE, SONG)
    result = search(library, ENCODERS, Query("something slow", filters=Filters(metre=("6/8",))))
    assert [(hit.piece, hit.band) for hit in result.hits] == [("target", Band.STRONG)]
    assert result.left_out == 180


def test_the_kinds_asked_for_are_what_is_left_out_of(library: Library, folder: Folder) -> None:
    add(library, folder, "song", FIRST, Modality.SCORE, SONG)
    add(library, folder, "etude", FIRST, Modality.MIDI, ETUDE)
    result = search(library, ENCODERS, Query("slow", kinds=(Modality.MIDI,), filters=Filters(metre=("6/8",))))
    assert (result.hits, result.left_out) == ((), 1)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("F# minor", "F# minor"),
        ("f sharp minor", "F# minor"),
        ("F#m", "F# minor"),
        ("fis-Moll", "F# minor"),
        ("fa dièse mineur", "F# minor"),
        ("fa sostenido menor", "F# minor"),
        ("фа-диез минор", "F# minor"),
        ("Bb major", "Bb major"),
        ("B♭ major", "Bb major"),
        ("B flat major", "Bb major"),
        ("B-Dur", "Bb major"),
        ("si bémol majeur", "Bb major"),
        ("si bemolle maggiore", "Bb major"),
        ("си-бемоль мажор", "Bb major"),
        ("h-Moll", "B minor"),
        ("b minor", "B minor"),
        ("b-moll", "Bb minor"),
        ("As-Dur", "Ab major"),
        ("es-Moll", "Eb minor"),
        ("Cis-Dur", "C# major"),
        ("ut mineur", "C minor"),
        ("sol maior", "G major"),
        ("D dorian", "D dorian"),
        ("ré dorien", "D dorian"),
        ("a-dorisch", "A dorian"),
    ],
)
def test_keys_in_many_languages(text: str, key: str) -> None:
    assert key in parse_key(text)
    assert {each.split()[1] for each in parse_key(text)} == {key.split()[1]}


def test_keys_that_sound_alike_are_one() -> None:
    assert set(parse_key("G# minor")) == {"G# minor", "Ab minor"}
    assert set(parse_key("D")) == {"D major", "D minor"}


@pytest.mark.parametrize("text", ["", "major", "X minor", "D maj minor", "flat", "12", "D extra words"])
def test_what_is_no_key(text: str) -> None:
    assert parse_key(text) == ()


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("C4", 60),
        ("c'", 60),
        ("c", 48),
        ("C", 36),
        ("C,", 24),
        ("a'", 69),
        ("A4", 69),
        ("h'", 71),
        ("Bb3", 58),
        ("F#5", 78),
        ("c'''", 84),
        ("C-1", 0),
    ],
)
def test_pitches(text: str, number: int) -> None:
    assert parse_pitch(text) == number


@pytest.mark.parametrize("text", ["", "x", "C44", "c4'", "C'", "c,"])
def test_what_is_no_pitch(text: str) -> None:
    with pytest.raises(ValueError, match="is no pitch"):
        parse_pitch(text)


def test_filters_alone_list_what_they_let_through(library: Library, folder: Folder) -> None:
    for name, facts in (("song", SONG), ("etude", ETUDE), ("silent", SILENT)):
        add(library, folder, name, FIRST, Modality.SCORE, facts)
    result = search(library, ENCODERS, Query(filters=Filters(fits=(0, 127)), limit=1))
    assert [(hit.piece, hit.matched, hit.similarity) for hit in result.hits] == [("song", "facts", None)]
    assert (result.searched, result.left_out) == (2, 1)
    assert search(library, ENCODERS, Query(filters=Filters())).hits == ()


def found_by(library: Library, folders: tuple[str, ...] = (), tags: tuple[str, ...] = ()) -> set[str]:
    return {hit.piece for hit in search(library, None, Query(filters=Filters(folders=folders, tags=tags))).hits}


def test_folders_are_named_by_paths_names_or_parts_of_them(library: Library, folder: Folder) -> None:
    for name in ("Chöre/Advent/one", "Chöre/two", "Band/three", "four"):
        add(library, folder, name, None, Modality.SCORE)
    assert found_by(library, folders=("chore",)) == {"Chöre/Advent/one", "Chöre/two"}
    assert found_by(library, folders=("chöre/advent",)) == {"Chöre/Advent/one"}
    assert found_by(library, folders=("Adv", "Band")) == {"Chöre/Advent/one", "Band/three"}
    assert found_by(library, folders=(str(folder.path / "Chöre" / "Advent"),)) == {"Chöre/Advent/one"}
    assert len(found_by(library, folders=(str(folder.path),))) == 4
    assert found_by(library, folders=("nowhere",)) == set()


def test_tags_and_ratings_are_the_users(library: Library, folder: Folder) -> None:
    for name in ("one", "two", "three"):
        add(library, folder, name, None, Modality.SCORE)
    for name, tag in (("one", "Advent"), ("one", "Set list"), ("two", "advent")):
        library.tag(name, tag)
    library.rate("one", 5)
    library.rate("two", 2)
    assert found_by(library, tags=("ADVENT",)) == {"one", "two"}
    assert found_by(library, tags=("advent", "set list")) == {"one"}
    assert found_by(library, tags=("easter",)) == set()
    for rating, found in ((Range(least=4), {"one"}), (Range(most=3), {"two"}), (Range(), {"one", "two"})):
        hits = search(library, None, Query(filters=Filters(rating=rating))).hits
        assert {hit.piece for hit in hits} == found
