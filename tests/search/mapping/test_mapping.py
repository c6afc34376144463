"""The map of a library: who has a place, that it is kept, who comes later, and what the map says of its pieces."""

from collections.abc import Generator
from typing import TypeVar

import numpy as np
import pytest

from engine.formats.content import Facts
from engine.library import Folder, Library, Space
from engine.library.presence import to_code
from engine.modality import MUSIC, Modality
from engine.progress import Progress
from engine.search.mapping.mapping import LibraryMap, map_library
from engine.search.understanding import ChipKind
from tests.library.filling import SPACE, MadeBy, add_piece, add_vector

Report = TypeVar("Report")
DIMS = 12
WALTZES, FUGUES = np.eye(DIMS, dtype=np.float32)[:2] * 5
SPACES = {SPACE: MUSIC}


def finish(steps: Generator[Progress, None, Report]) -> Report:
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            report: Report = stop.value
            return report


def add(library: Library, folder: Folder, name: str, middle: "np.ndarray[tuple[int], np.dtype[np.float32]]") -> str:
    draw = np.random.default_rng(len(name) + sum(map(ord, name)) * 31)
    kind = MUSIC[sum(map(ord, name)) % 3]
    composer = "Frédéric Chopin" if middle is WALTZES else "Johann Sebastian Bach"
    piece = add_piece(
        library, folder, f"{name}.x", Facts(title=name, composer=composer), piece_hash=name, modality=kind
    )
    vector = middle + draw.normal(size=DIMS).astype(np.float32)
    vector[-1] += 9 * MUSIC.index(kind)
    add_vector(library, piece, vector)
    return piece


def fill(library: Library, folder: Folder, count: int = 40) -> None:
    with library.transaction():
        for number in range(count):
            add(library, folder, f"waltz {number}", WALTZES)
            add(library, folder, f"fugue {number}", FUGUES)


def is_waltz(library: Library, found: LibraryMap) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
    pieces = library.pieces(found.pieces.tolist())
    return np.array([pieces[piece].hash.startswith("waltz") for piece in found.pieces.tolist()])


def test_what_sounds_alike_lies_together_whatever_its_kind(library: Library, folder: Folder) -> None:
    fill(library, folder)
    found = finish(map_library(library, SPACES))
    waltz = is_waltz(library, found)
    distances = ((found.places[:, None] - found.places[None]) ** 2).sum(axis=2)
    np.fill_diagonal(distances, np.inf)
    assert (waltz[np.argmin(distances, axis=1)] == waltz).mean() > 0.95
    assert np.abs(found.places).max() == pytest.approx(1, abs=1e-5)
    assert set(found.kinds.tolist()) == {to_code(kind) for kind in (Modality.SCORE, Modality.MIDI, Modality.AUDIO)}


def test_a_map_is_kept_and_new_pieces_join_it(library: Library, folder: Folder) -> None:
    fill(library, folder)
    before = finish(map_library(library, SPACES))
    new = add(library, folder, "waltz anew", WALTZES)
    steps = map_library(library, SPACES)
    with pytest.raises(StopIteration) as stop:
        next(steps)
    after: LibraryMap = stop.value.value
    assert np.array_equal(after.places[:-1], before.places)
    place, waltz = after.places[-1], is_waltz(library, before)
    assert library.pieces([int(after.pieces[-1])])[int(after.pieces[-1])].hash == new
    nearest = np.argmin(((before.places - place) ** 2).sum(axis=1))
    assert waltz[nearest]


def test_a_map_is_made_anew_when_much_is_new_or_it_is_asked_for(library: Library, folder: Folder) -> None:
    fill(library, folder, 20)
    before = finish(map_library(library, SPACES))
    assert np.array_equal(finish(map_library(library, SPACES, anew=True)).places, before.places)
    fill(library, folder, 60)
    assert list(map_library(library, SPACES))
    assert not np.array_equal(finish(map_library(library, SPACES)).places[: len(before.pieces)], before.places)


def test_a_damaged_file_or_that_of_another_library_is_made_anew(library: Library, folder: Folder) -> None:
    fill(library, folder, 20)
    good = finish(map_library(library, SPACES))
    for bad in (b"", b"no map", library.map_path(SPACE).read_bytes()[:300]):
        library.map_path(SPACE).write_bytes(bad)
        assert library.kept_places(SPACE) is None
        assert np.array_equal(finish(map_library(library, SPACES)).places, good.places)


def test_a_map_that_is_stopped_is_not_kept(library: Library, folder: Folder) -> None:
    fill(library, folder, 20)
    steps = map_library(library, SPACES)
    next(steps)
    steps.close()
    assert library.kept_places(SPACE) is None


@pytest.mark.parametrize("count", [0, 1, 2, 16, 17])
def test_few_pieces_have_places_of_their_own(library: Library, folder: Folder, count: int) -> None:
    for number in range(count):
        add(library, folder, f"waltz {number}", WALTZES)
    found = finish(map_library(library, SPACES))
    assert found.places.shape == (count, 2)
    assert np.isfinite(found.places).all()
    assert len(np.unique(found.places, axis=0)) == count


def test_hidden_and_vanished_pieces_have_no_place_and_offline_ones_are_told(library: Library, folder: Folder) -> None:
    fill(library, folder, 10)
    library.hide_pieces(["waltz 3"])
    found = finish(map_library(library, SPACES))
    assert "waltz 3" not in {piece.hash for piece in library.pieces(found.pieces.tolist()).values()}
    assert found.online.all()
    library.mark_folder_offline(folder)
    assert not finish(map_library(library, SPACES)).online.any()


def test_a_map_tells_composers_tags_and_what_its_regions_share(library: Library, folder: Folder) -> None:
    fill(library, folder)
    library.tag("waltz 1", "ball")
    found = finish(map_library(library, SPACES))
    waltz = is_waltz(library, found)
    assert set(found.composers.names) == {"Frédéric Chopin", "Johann Sebastian Bach"}
    assert (found.composers.codes[waltz] == found.composers.names.index("Frédéric Chopin")).all()
    assert found.tags.names == ("ball",)
    assert np.count_nonzero(found.tags.codes == 0) == 1
    assert (ChipKind.COMPOSER, "Frédéric Chopin") in {(each.kind, each.value) for each in found.regions}


def test_spaces_lie_side_by_side(library: Library, folder: Folder) -> None:
    fill(library, folder, 20)
    other = MadeBy(bundle_hash="fedcba9876543210")
    audio = add_piece(library, folder, "take.flac", piece_hash="take", modality=Modality.AUDIO)
    add_vector(library, audio, np.ones(5, np.float32), other)
    symbolic = {SPACE: (Modality.SCORE, Modality.MIDI), Space.of(other): (Modality.AUDIO,)}
    found = finish(map_library(library, symbolic))
    take = found.pieces == library.pieces_by_hash(["take"])["take"].id
    assert found.places[take][:, 0] > found.places[~take][:, 0].max()


def test_forgetting_a_space_takes_its_map_along(library: Library, folder: Folder) -> None:
    fill(library, folder, 20)
    finish(map_library(library, SPACES))
    library.forget_space(SPACE)
    assert not library.map_path(SPACE).exists()
