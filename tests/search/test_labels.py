"""Labels of the user's own beside a library: prominences, counts, and what lies around a threshold."""

from collections.abc import Sequence

import numpy as np
import pytest

from engine.answering import Panel
from engine.errors import LibraryError
from engine.library import Folder, Library
from engine.modality import MUSIC, Modality
from engine.search import OpenPanel
from engine.search.labels import Labelling, label_library
from tests.search.test_search import ENCODERS, FIRST, KINDS, SECOND, add, fill


def panel() -> OpenPanel:
    return OpenPanel(Panel({}, {}, ()), ((ENCODERS, frozenset(MUSIC)),))


def labelled(library: Library, folder: Folder, *labels: str) -> tuple[Labelling, dict[str, int]]:
    fill(library, folder)
    for kind in KINDS:
        add(library, folder, f"slow {kind}", FIRST, kind)
        add(library, folder, f"fast {kind}", SECOND, kind)
    found = label_library(library, panel(), labels)
    rows = {
        f"{word} {kind}": library.pieces_by_hash([f"{word} {kind}"])[f"{word} {kind}"].id
        for kind in KINDS
        for word in ("slow", "fast")
    }
    return found, rows


def test_one_label_stands_against_anything_else(library: Library, folder: Folder) -> None:
    found, rows = labelled(library, folder, "slow")
    above = found.above(0, 3.5).tolist()
    assert set(above) == {rows[f"slow {kind}"] for kind in KINDS}
    assert found.spread(0).count(3.5) == 3


def test_of_several_labels_a_piece_has_the_one_it_stands_out_for(library: Library, folder: Folder) -> None:
    found, rows = labelled(library, folder, "slow", "fast")
    everything = {*found.above(0, -99).tolist()}, {*found.above(1, -99).tolist()}
    assert not everything[0] & everything[1]
    assert len(everything[0] | everything[1]) == len(found.pieces)
    assert rows["fast midi"] in everything[1]


def test_histograms_count_every_piece_of_a_kind_once(library: Library, folder: Folder) -> None:
    found, _ = labelled(library, folder, "slow")
    spread = found.spread(0)
    assert {kind: int(counts.sum()) for kind, counts in spread.histograms.items()} == dict.fromkeys(KINDS, 62)
    assert len(spread.standing) == 3 * 62
    assert (np.diff(spread.standing) >= 0).all()


def test_counts_are_those_of_the_pieces_above(library: Library, folder: Folder) -> None:
    found, _ = labelled(library, folder, "slow", "fast")
    for threshold in (-1.0, 0.0, 1.5):
        assert found.spread(1).count(threshold) == len(found.above(1, threshold))


def test_around_a_threshold_come_the_nearest_first(library: Library, folder: Folder) -> None:
    found, _ = labelled(library, folder, "slow")
    above, below = found.around(0, 1.0, 3)
    value = dict(zip(found.pieces.tolist(), found.prominences[:, 0].tolist(), strict=True))
    over, under = [value[row] for row in above.tolist()], [value[row] for row in below.tolist()]
    assert over == sorted(over)
    assert under == sorted(under, reverse=True)
    assert under[0] < 1.0 <= over[0]
    assert len(over) == len(under) == 3


@pytest.mark.parametrize("labels", [(), ("", "  "), tuple(str(number) for number in range(21))])
def test_what_cannot_be_held_gets_one_sentence(library: Library, folder: Folder, labels: Sequence[str]) -> None:
    add(library, folder, "a", FIRST, Modality.SCORE)
    with pytest.raises(LibraryError):
        label_library(library, panel(), labels)


def test_tags_of_labels_are_written_and_taken_back(library: Library, folder: Folder) -> None:
    one, two = add(library, folder, "a", FIRST, Modality.SCORE), add(library, folder, "b", FIRST, Modality.MIDI)
    rows = [library.pieces_by_hash([piece])[piece].id for piece in (one, two)]
    library.tag(one, "quiet")
    assert library.tag_by_label(rows, " quiet ") == (rows[1],)
    assert library.label_counts() == {"quiet": 1}
    library.set_marks(two, library.marks(two))
    assert library.label_counts() == {"quiet": 1}
    assert library.untag_labelled("quiet") == (rows[1],)
    assert library.marks(one).tags == ("quiet",)
    assert library.marks(two).tags == ()
