"""Removing a bundle: what it frees, what it spares, and what is left when it is killed."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.answering import back, space_of, use
from engine.answering.overview import BundleState, overview
from engine.answering.removing import find_removal, remove
from engine.bundles.locate import find_bundle
from engine.errors import BundleError, LibraryError
from engine.indexing import index
from engine.library import Library, open_library
from engine.library.turns import turn
from engine.progress import WAITING
from tests.here_pool import Meddle
from tests.music import write_midi
from tests.tiny_bundle import make_tiny_bundle


@pytest.fixture
def path(home: Path, here: Callable[[Meddle], None], tmp_path: Path) -> Path:
    """A library analysed with "tiny", which answers, and with "other"."""
    music = tmp_path / "music"
    music.mkdir()
    for number in range(3):
        write_midi(music / f"{number}.mid", number)
    make_tiny_bundle(home / "bundles" / "other", seed=7)
    path = tmp_path / "library.db"
    for name in ("tiny", "other"):
        for _ in index(path, [music], find_bundle(name)):
            pass
    with open_library(path) as library:
        use(library, find_bundle("tiny"))
    return path


def state_of(library: Library, name: str) -> BundleState:
    return next(state for state in overview(library) if state.name == name)


def test_files_and_vectors_go_and_the_rest_stays(path: Path, home: Path) -> None:
    with open_library(path) as library:
        space = space_of(find_bundle("other"))
        removal = find_removal(library, "other")
        assert (removal.pieces, removal.vector_bytes) == (3, state_of(library, "other").vector_bytes)
        size = sum(file.stat().st_size for file in (home / "bundles" / "other").iterdir())
        assert removal.bundle_bytes == size
        steps = remove(library, "other")
        with pytest.raises(StopIteration) as stop:
            next(steps)
        assert stop.value.value >= size
        assert library.holding(space) is None
        assert state_of(library, "tiny").analysed == 3
        with pytest.raises(BundleError, match="no bundle called other"):
            find_bundle("other")
    assert [each.name for each in (home / "bundles").iterdir()] == ["tiny"]


def test_what_answers_is_not_removed_under_its_name_in_other_letters(
    path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As on a disk that takes large letters for small ones.
    (folder,) = (each for each in (home / "bundles").iterdir() if each.name == "tiny")
    is_dir = Path.is_dir
    monkeypatch.setattr(Path, "is_dir", lambda self: is_dir(folder if self.name == "TINY" else self))
    with open_library(path) as library, pytest.raises(BundleError, match="There is no bundle called TINY"):
        find_removal(library, "TINY")


def test_what_a_killed_import_left_goes_with_what_is_removed(path: Path, home: Path) -> None:
    abandoned = home / "bundles" / ".third-abc"
    abandoned.mkdir()
    (abandoned / "writing.lock").touch()
    with open_library(path) as library:
        list(remove(library, "other"))
    assert [each.name for each in (home / "bundles").iterdir()] == ["tiny"]


def test_there_is_no_way_back_to_what_is_removed(path: Path) -> None:
    with open_library(path) as library:
        use(library, find_bundle("other"))
        use(library, find_bundle("tiny"))
        list(remove(library, "other"))
        with pytest.raises(LibraryError, match="No other bundle has answered"):
            back(library)


def test_there_is_no_way_back_to_what_cannot_answer(path: Path, home: Path) -> None:
    with open_library(path) as library:
        use(library, find_bundle("other"))
        use(library, find_bundle("tiny"))
        shutil.rmtree(home / "bundles" / "other")
        before = library.answering()
        with pytest.raises(LibraryError, match=r"There is no way back\. .* the bundle other, .* is not installed any"):
            back(library)
        assert library.answering() == before


@pytest.mark.parametrize("at", ["forget_space", "compact", "rename", "rmtree"])
def test_killed_at_any_step_it_is_finished_by_the_next(
    path: Path, home: Path, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    class KilledError(BaseException):
        pass

    def die(*_: object, **__: object) -> None:
        raise KilledError

    owner, name = {
        "forget_space": (Library, "forget_space"),
        "compact": (Library, "compact"),
        "rename": (Path, "rename"),
        "rmtree": (shutil, "rmtree"),
    }[at]
    with open_library(path) as library:
        monkeypatch.setattr(owner, name, die)
        with pytest.raises(KilledError):
            list(remove(library, "other"))
        monkeypatch.undo()
        monkeypatch.setenv("INCIPIT_HOME", str(home))
    with open_library(path) as library:
        other = [state for state in overview(library) if state.name == "other"]
        assert all(state.bundle is None or len(list(state.bundle.path.iterdir())) == 6 for state in other)
        assert all(state.analysed in (0, 3) for state in other)
        if other:
            list(remove(library, "other"))
        else:
            make_tiny_bundle(home / "bundles" / "third", seed=9)
            list(remove(library, "third"))
        assert state_of(library, "tiny").analysed == 3
    assert [each.name for each in (home / "bundles").iterdir()] == ["tiny"]


def test_files_that_cannot_be_removed_are_told_of(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "rename", refuse)
    with open_library(path) as library:
        with pytest.raises(BundleError, match="The files of the bundle other cannot be removed: Permission denied"):
            list(remove(library, "other"))
        assert state_of(library, "other").bundle is not None


def test_two_bundles_of_one_content_share_their_vectors(path: Path, home: Path) -> None:
    copy = home / "bundles" / "copy"
    shutil.copytree(home / "bundles" / "tiny", copy)
    with open_library(path) as library:
        assert state_of(library, "copy").analysed == 3
        assert find_removal(library, "copy").vector_bytes == 0
        list(remove(library, "copy"))
        assert not copy.exists()
        assert state_of(library, "tiny").analysed == 3


def test_it_waits_for_who_is_indexing(path: Path) -> None:
    with open_library(path) as library:
        steps = remove(library, "other")
        with turn(path) as mine:
            list(mine)
            assert next(steps).stage == WAITING
        list(steps)
        assert "other" not in {state.name for state in overview(library)}


def test_the_overview_tells_built_in_from_removable(path: Path) -> None:
    with open_library(path) as library:
        states = {state.name: state for state in overview(library)}
    assert {name: (state.built_in, state.removable) for name, state in states.items()} == {
        "incipit-small": (True, False),
        "tiny": (False, False),
        "other": (False, True),
    }
