"""Finding pieces by name."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from engine.formats.content import Facts
from engine.library import Folder, Library, open_library
from engine.modality import Modality
from tests.library.filling import add_piece

# One piece a script: the title as it is written, and queries that must find it.
SCRIPTS = {
    "Latin": ("Für Elise – Albumblatt", ("fur elise", "FÜR", "albumblatt elise", "Albu", "elise fur")),
    "Cyrillic": ("Лебединое озеро", ("озеро", "лебед", "ЛЕБЕДИНОЕ", "lebedinoe ozero", "ozero")),
    "Ukrainian": ("Щедрик", ("щедрик", "щедр")),
    "Greek": ("Ο χορός του Ζορμπά", ("χορος", "ΖΟΡΜΠΆ", "Ζορμπας χορος"[:6], "khoros")),
    "Hebrew": ("שָׁלוֹם עֲלֵיכֶם", ("שלום", "עליכם שלום", "שָׁלוֹם")),
    "Arabic": ("أغنية الوداع", ("اغنيه", "الوداع", "أُغْنِيَة")),
    "Persian": ("مرغ سحر", ("مرغ", "سحر")),
    "Devanagari": ("वन्दे मातरम्", ("वन्दे", "मातरम्", "वन्दे मात")),
    "Thai": ("เพลงลาวดวงเดือน", ("ลาว", "ดวงเดือน", "เพลง")),
    "Chinese": ("茉莉花", ("茉莉", "莉花", "花", "茉莉花", "molihua")),
    "Japanese": ("雨の夜のピアノ", ("夜のピアノ", "ピアノ", "雨", "ﾋﾟｱﾉ", "の")),
    "Kana": ("さくらさくら", ("さくら", "sakurasakura", "くらさ")),
    "Korean": ("아리랑 고개", ("아리랑", "리랑", "고개", "arirang")),
    "Armenian": ("Կռունկ", ("կռունկ", "ԿՌՈՒՆԿ")),
    "Georgian": ("სულიკო", ("სულიკო", "suliko")),
    "Vietnamese": ("Trống cơm", ("trong com", "TRỐNG")),
    "Polish": ("Żal za łąką", ("zal laka"[:3], "łąką", "laka")),
    "Turkish": ("Üsküdar'a Gider İken", ("uskudar", "üsküdara", "iken gider")),
}


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """A library with one piece of each script, and a few others."""
    home = tmp_path_factory.mktemp("shelf")
    with open_library(home / "library.db") as library:
        folder = library.add_folder(home)
        for script, (title, _) in SCRIPTS.items():
            add_piece(library, folder, f"{script} 1.mid", Facts(title=title), piece_hash=script)
        yield library


def found(library: Library, query: str, limit: int = 10) -> list[str]:
    numbers = library.matches_by_name(query, limit)
    pieces = library.pieces(numbers)
    return [pieces[number].hash for number in numbers]


@pytest.mark.parametrize(("script", "query"), [(script, query) for script in SCRIPTS for query in SCRIPTS[script][1]])
def test_every_script_is_found(shelf: Library, script: str, query: str) -> None:
    assert script in found(shelf, query, 30)


@pytest.mark.parametrize(
    "query", ["moonlight", "夜雨", "花茉", "שמחה", "лебедь озера", "elise moonlight", "", "!?…", "ピノ"]
)
def test_what_is_not_there_is_not_found(shelf: Library, query: str) -> None:
    assert found(shelf, query) == []


@given(st.text())
@example('"')
@example('" OR title : *')
@example("NEAR(a b) AND NOT c")
@example("title: - + ^ ( ) { } * :")
@example("a" * 10_000)
@example("word " * 10_000)
@example("\0")
@example("\ue000kaik")
@example("'; DROP TABLE pieces; --")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_no_query_is_an_error(shelf: Library, query: str) -> None:
    assert len(shelf.matches_by_name(query, 5)) <= 5


@given(st.text(min_size=1).filter(lambda text: any(character.isalpha() for character in text)))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=50)
def test_a_title_finds_its_piece(shelf: Library, title: str) -> None:
    folder = shelf.folders()[0]
    add_piece(shelf, folder, "changing.mid", Facts(title=title), piece_hash="changing")
    assert "changing" in found(shelf, title, 30)


def test_file_names_are_names(library: Library, folder: Folder) -> None:
    add_piece(library, folder, "Old disk/MoonlightSonata_op27No2.final.mid", piece_hash="aa")
    for query in ("moonlight sonata", "sonata op 27 no 2", "OP27", "final"):
        assert found(library, query) == ["aa"]
    for query in ("mid", "old disk"):
        assert found(library, query) == []


def test_composers_are_found_in_other_spellings_and_scripts(library: Library, folder: Folder) -> None:
    for number, composer in enumerate(("П. И. Чайковский", "Peter Tschaikowsky", "J. S. Bach", "И. С. Бах")):
        add_piece(library, folder, f"{number}.mid", Facts(composer=composer), piece_hash=composer)
    for query in ("tchaikovsky", "Чайковский", "Tchaikov", "czajkowski"):
        assert set(found(library, query)) == {"П. И. Чайковский", "Peter Tschaikowsky"}
    for query in ("bach", "Бах"):
        assert set(found(library, query)) == {"J. S. Bach", "И. С. Бах"}
    assert found(library, "back") == ["И. С. Бах"]


def test_the_same_title_comes_first(library: Library, folder: Folder) -> None:
    titles = ("Waltz of the Flowers", "The Last Waltz", "WALTZ!", "Waltzing Matilda")
    for title in titles:
        add_piece(library, folder, f"{len(title)}.mid", Facts(title=title), piece_hash=title)
    add_piece(library, folder, "waltz.mid", Facts(title="Untitled"), piece_hash="file")
    add_piece(library, folder, "7.mid", Facts(title="Reel", composer="Ann Waltz"), piece_hash="composer")
    order = found(library, "waltz")
    assert order[0] == "WALTZ!"
    assert set(order[1:3]) == {"Waltz of the Flowers", "The Last Waltz"}
    assert set(order[3:5]) == {"file", "composer"}
    assert order[5] == "Waltzing Matilda"


def test_a_name_holds_every_word_that_weighs(library: Library, folder: Folder) -> None:
    for title in ("Waltz", "Slow Air", "Slow Waltz in D", "Slow Waltz for Two in G", "Mass in B minor"):
        add_piece(library, folder, f"{title} 1.mid", Facts(title=title), piece_hash=title)
    assert found(library, "slow waltz in D") == ["Slow Waltz in D"]
    assert found(library, "a slow waltz") == ["Slow Waltz in D", "Slow Waltz for Two in G"]
    assert found(library, "slow waltz with two") == ["Slow Waltz for Two in G"]
    assert found(library, "the slow sad waltz") == []
    assert found(library, "mass in a minor") == []


def test_names_may_lie_in_several_fields(library: Library, folder: Folder) -> None:
    facts = Facts(title="Gavotte", composer="Johann Sebastian Bach", names=("Suite Nr. 6", "Anna Magdalena"))
    add_piece(library, folder, "BWV1012.mid", facts, piece_hash="aa")
    for query in ("bach gavotte", "Gavotte by Bach", "suite 6 bach", "bwv 1012 gavotte", "magdalena"):
        assert found(library, query) == ["aa"]


def test_words_alone_are_no_name_but_a_line_of_them_is(library: Library, folder: Folder) -> None:
    facts = Facts(title="Lied", words=("Ich weiß nicht, was soll es bedeuten", "雨の夜にピアノを弾く"))
    add_piece(library, folder, "1.mid", facts, piece_hash="aa")
    assert found(library, "nicht bedeuten") == []
    assert found(library, "soll") == []
    assert found(library, "was soll es bedeuten") == ["aa"]
    assert found(library, "bedeuten es soll was") == []
    assert found(library, "夜にピアノを") == ["aa"]
    assert found(library, "ピアノ") == []


def test_short_beginnings_count_only_where_nothing_else_does(library: Library, folder: Folder) -> None:
    add_piece(library, folder, "1.mid", Facts(composer="Mozart"), piece_hash="mozart")
    add_piece(library, folder, "2.mid", Facts(title="Saddle the Pony"), piece_hash="saddle")
    assert found(library, "moz") == ["mozart"]
    assert found(library, "sad") == ["saddle"]
    add_piece(library, folder, "3.mid", Facts(title="Sad Song"), piece_hash="sad")
    assert found(library, "sad") == ["sad"]


def test_kinds_limits_and_missing_files_are_kept_to(library: Library, folder: Folder) -> None:
    for number in range(6):
        kind = Modality.MIDI if number % 2 else Modality.AUDIO
        add_piece(library, folder, f"{number}.x", Facts(title="Same"), piece_hash=str(number), modality=kind)
    assert found(library, "same") == ["0", "1", "2", "3", "4", "5"]
    assert found(library, "same", 4) == ["0", "1", "2", "3"]
    assert library.matches_by_name("same", 10, (Modality.MIDI,)) == (2, 4, 6)
    assert library.matches_by_name("same", 10, ()) == ()
    library.mark_missing(folder, ["1.x"])
    assert found(library, "same") == ["0", "2", "3", "4", "5"]
