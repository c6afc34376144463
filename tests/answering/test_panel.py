"""Who answers in a library, and what is said of those who cannot."""

from pathlib import Path

from engine.answering import in_words, panel_of, who_answers
from engine.bundles.locate import BUILT_IN, find_bundle
from engine.formats.content import Facts
from engine.library import Folder, Library
from engine.modality import MUSIC, Modality
from engine.search import Query, search
from engine.search.opening import Opener
from tests.library.conftest import folder, library
from tests.library.filling import MadeBy, add_piece, add_vector

__all__ = ["folder", "library"]


def test_a_built_in_bundle_that_an_update_has_changed(library: Library, folder: Folder) -> None:
    built_in = find_bundle()
    assert who_answers(library).remarks == ()
    piece = add_piece(library, folder, "a.abc", Facts(title="Silver Spear"))
    add_vector(library, piece, [1.0] * built_in.manifest.dims, MadeBy(BUILT_IN, "an earlier one"))
    panel = who_answers(library)
    (remark,) = panel.remarks
    assert remark.startswith("The bundle incipit-small has been changed since pieces were analysed with it; ")
    assert remark.endswith("they are found by name only until they are analysed anew.")
    result = search(library, Opener().open(panel), Query("silver spear"))
    assert [(hit.matched, hit.similarity) for hit in result.hits] == [("name", None)]
    assert result.searched == 0
    made_by = MadeBy(BUILT_IN, built_in.hash, built_in.manifest.preprocessing)
    add_vector(library, piece, [1.0] * built_in.manifest.dims, made_by)
    assert who_answers(library).remarks == ()


def test_one_bundle_alone(library: Library, home: Path) -> None:
    panel = panel_of(library, "tiny")
    assert panel.name == "tiny"
    assert set(panel.bundles) == set(MUSIC)
    assert panel.notes() == ()
    assert panel.among([Modality.AUDIO]).groups() == ((find_bundle("tiny"), frozenset({Modality.AUDIO})),)


def test_encoders_are_kept_as_long_as_they_answer(library: Library, home: Path) -> None:
    opener = Opener()
    panel, built_in = panel_of(library, "tiny"), panel_of(library, None)
    ((first, kinds),) = opener.open(panel).encoders
    assert kinds == frozenset(MUSIC)
    ((second, _),) = opener.open(panel).encoders
    assert second is first
    opener.open(built_in)
    ((third, _),) = opener.open(panel).encoders
    assert third is not first


def test_kinds_in_words() -> None:
    assert in_words(MUSIC) == "scores, MIDI files, recordings and documents"
    assert in_words([Modality.AUDIO]) == "recordings"
    assert in_words([Modality.TEXT, Modality.MIDI]) == "MIDI files and documents"
    assert in_words([]) == ""
