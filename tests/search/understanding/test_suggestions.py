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
    assert english[1:4] == ("waltz in A minor", "waltz for piano", "music for piano in A minor")
    assert "Chopin" in english[0]
    assert "jig in G major" in english
    assert suggest_queries(library, "de", 3)[1:] == ("Walzer in a-Moll", "Walzer für Klavier")
    assert suggest_queries(library, "ja", 2)[1] == "イ短調のワルツ"
    assert suggest_queries(library, "xx", 4) == english[:4]


def test_composers_that_are_suggested_are_found(library: Library, folder: Folder) -> None:
    fill(library, folder)
    (composer,) = suggest_queries(library, "en", 1)
    assert len(search(library, None, Query(composer)).hits) == 3


def test_what_is_gone_is_not_suggested(library: Library, folder: Folder) -> None:
    fill(library, folder)
    library.mark_missing(folder, [f"waltz {number}.x" for number in range(3)])
    assert suggest_queries(library, "en", 3) == ("jig in G major", "jig for violin", "music for violin in G major")
