"""Candidates for the same work, orphans, copies and editions in a library."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from engine.errors import LibraryError
from engine.formats.content import Facts
from engine.library import Folder, Library
from engine.modality import Modality
from engine.search.pairing import same_work
from engine.search.pairing.editions import copies, editions
from engine.search.pairing.orphans import OrphanHunt
from tests.library.filling import SPACE, add_piece, add_vector

KINDS = (Modality.SCORE, Modality.MIDI, Modality.AUDIO)
SPACES = {SPACE: KINDS}
ERLKING = Facts(title="Erlkönig", composer="Franz Schubert", key="G minor", metre="4/4", bars=148, notes=3200)
DIMS = 12


@pytest.fixture
def works(library: Library, folder: Folder) -> Library:
    """Thirty pieces of each kind whose vectors are chance, and one work as score, MIDI file and recording."""
    random = np.random.default_rng(3)
    for number in range(90):
        kind = KINDS[number % 3]
        facts = Facts(title=f"Piece of chance {number}", notes=100 + 17 * number, bars=10 + number, metre="3/4")
        add(library, folder, f"{number}.x", facts, kind, random.normal(size=DIMS))
    vector = random.normal(size=DIMS)
    add(library, folder, "score.xml", ERLKING, Modality.SCORE, vector)
    midi = replace(ERLKING, title="", composer="", notes=3190)
    add(library, folder, "take.mid", midi, Modality.MIDI, vector + random.normal(size=DIMS) / 4)
    sound = Facts(title="Erlkönig", composer="Schubert, Franz")
    add(library, folder, "sound.flac", sound, Modality.AUDIO, random.normal(size=DIMS))
    return library


def add(
    library: Library,
    folder: Folder,
    name: str,
    facts: Facts,
    kind: Modality,
    vector: npt.NDArray[np.float64],
) -> None:
    add_piece(library, folder, name, facts, piece_hash=name, modality=kind)
    add_vector(library, name, vector.astype(np.float32))


def found(library: Library, piece: str, least: float = 0.25) -> list[str]:
    return [each.piece.hash for each in same_work(library, SPACES, piece, least)]


def test_a_work_is_found_by_its_name_and_by_its_size(works: Library) -> None:
    assert set(found(works, "score.xml")) == {"take.mid", "sound.flac"}
    assert found(works, "sound.flac") == ["score.xml"]
    assert found(works, "take.mid") == ["score.xml"]
    assert found(works, "7.x", 0.6) == []
    with pytest.raises(LibraryError, match="not in the library"):
        found(works, "nothing")


def test_what_the_user_says_comes_first_and_follows(works: Library) -> None:
    works.judge_pair("sound.flac", "score.xml", same=False)
    works.judge_pair("take.mid", "7.x", same=True)
    works.judge_pair("score.xml", "7.x", same=True)
    answers = same_work(works, SPACES, "score.xml")
    assert [(each.piece.hash, each.said) for each in answers][-1] == ("sound.flac", False)
    assert {each.piece.hash: each.follows for each in answers if each.said} == {"take.mid": True, "7.x": False}
    works.hide_pieces(["7.x"])
    assert "7.x" not in found(works, "score.xml")


def test_without_vectors_names_and_facts_tell(works: Library) -> None:
    assert [each.piece.hash for each in same_work(works, {}, "sound.flac")] == ["score.xml"]


def test_orphans_are_told_and_the_hunt_goes_on_where_it_was(works: Library) -> None:
    hunt = OrphanHunt(works, SPACES, Modality.AUDIO, Modality.SCORE)
    for progress in hunt.run():
        if progress.done == 10:
            break
    steps = [progress.done for progress in hunt.run()]
    assert (steps[0], steps[-1]) == (11, 31)
    orphans = [piece.hash for piece in hunt.orphans]
    assert len(orphans) == len(set(orphans)) == 30
    assert "sound.flac" not in orphans
    works.judge_pair("sound.flac", "score.xml", same=False)
    again = OrphanHunt(works, SPACES, Modality.AUDIO, Modality.SCORE)
    assert len(list(again.run())) == 31
    assert "sound.flac" in [piece.hash for piece in again.orphans]


def test_copies_and_editions(works: Library, folder: Folder, tmp_path: Path) -> None:
    assert (copies(works), editions(works, SPACES)) == ((), ())
    add_piece(works, folder, "copy.xml", ERLKING, piece_hash="score.xml")
    assert [piece.hash for piece in copies(works)] == ["score.xml"]
    vector = works.embedding("score.xml", SPACE)
    assert vector is not None
    again = vector.astype(np.float64)
    add(works, folder, "edition.xml", replace(ERLKING, bars=147), Modality.SCORE, again * 1.0001)
    add(works, folder, "played.mid", replace(ERLKING, bars=147), Modality.MIDI, again)
    assert [[piece.hash for piece in group] for group in editions(works, SPACES)] == [["score.xml", "edition.xml"]]
    works.judge_pair("score.xml", "edition.xml", same=False)
    assert editions(works, SPACES) == ()
