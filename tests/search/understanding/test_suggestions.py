"""Queries made from the user's own library."""

from engine.formats.content import Facts
from engine.library import Folder, Library
from engine.modality import Modality
from engine.search import Query, search
from engine.search.understanding import suggest_queries
from tests.search.test_search import add


def fill(library: Library, folder: Folder) -> None:
    for number in range(3):
        facts = Facts(title=f"Valse {number}", composer="F. Chopin", key="A minor", instruments=("Klavier",))
        add(library, folder, f"waltz {number}", None, Modality.SCORE, facts)
    add(
        library, folder, "jig", None, Modality.MIDI, Facts(title="The Kesh Jig", key="G major", instruments=("Fiddle",))
    )


def test_they_name_what_is_there_in_the_users_language(library: Library, folder: Folder) -> None:
    assert suggest_queries(library) == ()
    fill(library, folder)
    english = suggest_queries(library, "en_GB", 8)
    assert english[1:4] == ("waltz for piano", "jig for violin", "waltz in A minor")
    assert "Chopin" in english[0]
    assert "jig in G major" in english
    assert suggest_queries(library, "de", 2)[1:] == ("Walzer für Klavier",)
    assert suggest_queries(library, "ja", 2)[1] == "ピアノのためのワルツ"
    assert suggest_queries(library, "xx", 4) == english[:4]


def test_composers_that_are_suggested_are_found(library: Library, folder: Folder) -> None:
    fill(library, folder)
    (composer,) = suggest_queries(library, "en", 1)
    assert len(search(library, None, Query(composer)).hits) == 3


def test_what_is_gone_is_not_suggested(library: Library, folder: Folder) -> None:
    fill(library, folder)
    library.mark_missing(folder, [f"waltz {number}.x" for number in range(3)])
    assert suggest_queries(library, "en", 3) == ("jig for violin", "jig in G major", "music for violin in G major")


def test_they_differ_in_what_they_ask_for(library: Library, folder: Folder) -> None:
    for number in range(5):
        facts = Facts(title=f"Canon {number}", key="D major", metre="4/4", instruments=("Cello",))
        add(library, folder, f"canon {number}", None, Modality.SCORE, facts)
    for title, metre in (("さくら", "2/4"), ("Коробейники", "2/4"), ("Slip", "9/8")):
        add(library, folder, title, None, Modality.MIDI, Facts(title=title, metre=metre))
    english = suggest_queries(library, "en", 4)
    assert english[0] == "canon for cello"
    assert set(english[1:]) == {"さくら", "Коробейники", "something in 2/4"}
    assert "さくら" not in suggest_queries(library, "ja", 4)
    assert suggest_queries(library, "en", 5)[4] == "something in 9/8"
