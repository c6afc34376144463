"""Finding works by number and pieces by their composer, however both are written."""

import pytest

from engine.formats.content import Facts
from engine.library import Folder, Library
from tests.library.filling import add_piece

NAMES_OF_TCHAIKOVSKY = (
    "Чайковский",
    "Tchaikovsky",
    "柴可夫斯基",
    "チャイコフスキー",
    "차이콥스키",
    "P. I. Tschaikowsky",
    "צייקובסקי",
)


def add(library: Library, folder: Folder, title: str, composer: str = "", file: str = "") -> None:
    number = sum(library.count_pieces().values())
    add_piece(
        library, folder, file or f"{number:04}.mid", Facts(title=title, composer=composer), piece_hash=title or file
    )


def found(library: Library, query: str) -> list[str]:
    numbers = library.matches_by_name(query, 20)
    pieces = library.pieces(numbers)
    return [pieces[number].hash for number in numbers]


@pytest.mark.parametrize("query", NAMES_OF_TCHAIKOVSKY)
def test_a_composer_is_found_by_any_name(library: Library, folder: Folder, query: str) -> None:
    for number, composer in enumerate(NAMES_OF_TCHAIKOVSKY):
        add(library, folder, f"Piece {number}", composer)
    add(library, folder, "Andere", "J. Brahms")
    assert len(found(library, query)) == len(NAMES_OF_TCHAIKOVSKY)
    assert found(library, f"{query} piece 3") == ["Piece 3"]


def test_a_whole_name_leaves_the_family_out(library: Library, folder: Folder) -> None:
    add(library, folder, "Air", "И. С. Бах")
    add(library, folder, "Solfeggio", "Bach, C. P. E.")
    assert found(library, "Johann Sebastian Bach") == ["Air"]
    assert found(library, "巴赫 air") == ["Air"]
    assert found(library, "CPE Bach") == ["Solfeggio"]
    assert set(found(library, "バッハ")) == {"Air"}
    assert set(found(library, "bach")) == {"Air", "Solfeggio"}


def test_a_misspelt_composer_is_found_last(library: Library, folder: Folder) -> None:
    add(library, folder, "Nutcracker", "Чайковский")
    assert found(library, "Tchaikovksy") == ["Nutcracker"]
    assert found(library, "Tchaikovksy nutcracker") == ["Nutcracker"]
    assert found(library, "Tchaikovksy swan") == []


def test_chinese_needs_no_space_after_the_composer(library: Library, folder: Folder) -> None:
    add(library, folder, "月光", "Beethoven")
    assert found(library, "贝多芬月光") == ["月光"]
    assert found(library, "贝多芬日光") == []


@pytest.mark.parametrize(
    "query",
    [
        "op. 27 no 2",
        "Op.27/2",
        "opus 27 Nr. 2",
        "опус 27 № 2",
        "作品27-2",
        "Beethoven 27/2",
        "贝多芬 op. 27 no. 2",
        "moonlight sonata op. 27 no. 2",
        "Бетховен соч. 27 № 2",
    ],
)
def test_an_opus_is_found_in_any_form(library: Library, folder: Folder, query: str) -> None:
    add(library, folder, "Sonata quasi una fantasia, Op. 27 No. 1", "Beethoven")
    add(library, folder, "Moonlight Sonata, Opus 27, Nr. 2", "L. v. Beethoven")
    add(library, folder, "Mazurka 27", "Chopin")
    add(library, folder, "No. 2 in 27 bars")
    assert found(library, query)[0] == "Moonlight Sonata, Opus 27, Nr. 2"
    assert "Sonata quasi una fantasia, Op. 27 No. 1" not in found(library, query)


def test_an_opus_alone_is_all_its_pieces(library: Library, folder: Folder) -> None:
    add(library, folder, "Nocturne, op. 27/1", "Chopin")
    add(library, folder, "Nocturne, op.27 no.2", "Chopin")
    add(library, folder, "Nocturne 27", "Field")
    assert set(found(library, "chopin op. 27")) == {"Nocturne, op. 27/1", "Nocturne, op.27 no.2"}
    assert set(found(library, "nocturne opus 27")[:2]) == {"Nocturne, op. 27/1", "Nocturne, op.27 no.2"}


def test_catalogues_name_works(library: Library, folder: Folder) -> None:
    add(library, folder, "Sonata in A, K. 331", "Mozart")
    add(library, folder, "", "", "Mozart_KV331_3.mid")
    add(library, folder, "Sonata Kk. 331", "Domenico Scarlatti")
    add(library, folder, "Sonata K. 466", "Scarlatti")
    add(library, folder, "Concerto KV 466", "Mozart")
    add(library, folder, "Page 331")
    mozart = {"Sonata in A, K. 331", "Mozart_KV331_3.mid"}
    for query in ("K. 331", "KV 331", "Köchel 331", "K331", "Кёхель 331", "Mozart 331", "モーツァルト K. 331"):
        assert set(found(library, query)[:2]) == mozart
        assert "Sonata Kk. 331" not in found(library, query)[:2]
    assert found(library, "K. 331 alla turca")[:2] == found(library, "K. 331")[:2]
    assert found(library, "Kk. 331")[0] == "Sonata Kk. 331"
    assert set(found(library, "K. 466")) == {"Sonata K. 466", "Concerto KV 466"}
    assert found(library, "KV 466")[0] == "Concerto KV 466"
    assert found(library, "Scarlatti K. 466")[0] == "Sonata K. 466"


def test_file_names_tell_works_and_composers(library: Library, folder: Folder) -> None:
    add(library, folder, "", "", "bwv1007.mid")
    add(library, folder, "", "", "Bach - BWV 1008.mid")
    for query in ("BWV 1007", "bwv1007", "BWV.1007"):
        assert found(library, query) == ["bwv1007.mid"]
    assert found(library, "巴赫 BWV 1008") == ["Bach - BWV 1008.mid"]
    assert found(library, "Bach 1008") == ["Bach - BWV 1008.mid"]


def test_numbers_that_are_no_works_change_nothing(library: Library, folder: Folder) -> None:
    add(library, folder, "Symphony No. 5", "Beethoven")
    add(library, folder, "Trio, op. 5", "Beethoven")
    assert found(library, "beethoven symphony 5") == ["Symphony No. 5"]
    assert set(found(library, "beethoven 5")) == {"Symphony No. 5", "Trio, op. 5"}
    assert found(library, "op. 99") == []


def test_a_sentence_without_spaces_names_its_composer(library: Library, folder: Folder) -> None:
    for title in ("メヌエット", "アリア", "小步舞曲"):
        add(library, folder, title, "J. S. Bach")
    add(library, folder, "ワルツ", "Chopin")
    assert set(found(library, "バッハの曲を探しています")) == {"メヌエット", "アリア", "小步舞曲"}
    assert found(library, "バッハのメヌエット") == ["メヌエット"]
    assert found(library, "巴赫的小步舞曲") == ["小步舞曲"]
    assert found(library, "我想听巴赫写的小步舞曲") == ["小步舞曲"]
    assert found(library, "ショパンのメヌエット") == []
