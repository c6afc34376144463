"""Making a bundle ready while another answers: resumable, whatever is new first for what answers."""

from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path

import pytest

from engine.answering import panel_of, plan, planned, share_of, space_of, use
from engine.bundles.locate import Bundle, find_bundle
from engine.errors import BundleError
from engine.indexing import IndexReport, index
from engine.library import open_library
from engine.modality import MUSIC, Modality
from engine.progress import BUILDING, Progress
from tests.here_pool import Meddle
from tests.music import write_midi, write_wav
from tests.tiny_bundle import make_tiny_bundle

FILES = 6


@pytest.fixture
def music(tmp_path: Path) -> Path:
    folder = tmp_path / "music"
    folder.mkdir()
    for number in range(FILES):
        write_midi(folder / f"{number}.mid", number)
    return folder


@pytest.fixture
def bundles(home: Path, here: Callable[[Meddle], None]) -> tuple[Bundle, Bundle]:
    """The one that answers, and the one that is made ready."""
    return find_bundle("tiny"), make_tiny_bundle(home / "bundles" / "other", seed=7)


@pytest.fixture(autouse=True)
def every_step(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have each step told, however fast they come: a quick machine goes through a whole stage within one telling."""
    monkeypatch.setattr("engine.indexing.pace._SECONDS", 0.0)


def finish(steps: Generator[Progress, None, IndexReport]) -> tuple[list[str], IndexReport]:
    """Return the stages in their order, and the report."""
    stages: list[str] = []
    while True:
        try:
            stages.append(next(steps).stage)
        except StopIteration as stop:
            return list(dict.fromkeys(stages)), stop.value


def test_what_is_made_ready_is_not_told_as_what_answers(
    music: Path, bundles: tuple[Bundle, Bundle], tmp_path: Path
) -> None:
    tiny, other = bundles
    path = tmp_path / "library.db"
    with open_library(path) as library:
        use(library, tiny)
    finish(index(path, [music], None))
    with open_library(path) as library:
        plan(library, other)
    _, report = finish(index(path, (), None))
    assert report.encoded == FILES
    assert report.ran is None
    assert report.built is not None


def test_what_answers_comes_first_and_the_plan_in_the_end(
    music: Path, bundles: tuple[Bundle, Bundle], tmp_path: Path
) -> None:
    tiny, other = bundles
    path = tmp_path / "library.db"
    with open_library(path) as library:
        use(library, tiny)
        plan(library, other)
        assert planned(library).name == "other"
    stages, report = finish(index(path, [music], None))
    assert stages[-1] == BUILDING
    assert report.ran is not None
    assert report.built is not None
    assert stages.index("analysing") < stages.index(BUILDING)
    assert (report.bundle, report.encoded) == ("tiny and other", 2 * FILES)
    with open_library(path) as library:
        assert share_of(library, tiny).complete
        assert share_of(library, other).complete
        assert panel_of(library, None).name == "tiny"
        switched = use(library, other)
        assert switched.changed
        assert [share.pending for share in switched.shares] == [0]
        assert library.planned() == {}
    write_midi(music / "new.mid", 90)
    _, report = finish(index(path, (), None))
    assert (report.bundle, report.encoded) == ("other", 1)
    with open_library(path) as library:
        assert (share_of(library, tiny).analysed, share_of(library, tiny).pending) == (FILES, 1)
    assert finish(index(path, (), tiny))[1].encoded == 1, (
        "what does not answer is brought up to date when it is asked for"
    )


def test_making_ready_goes_on_where_it_was_stopped(
    music: Path, bundles: tuple[Bundle, Bundle], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.indexing.batch._PIECES", 2)
    tiny, other = bundles
    path = tmp_path / "library.db"
    with open_library(path) as library:
        use(library, tiny)
        plan(library, other, [Modality.MIDI])
    for _ in range(2):
        steps = index(path, [music], None)
        for step in steps:
            if step.stage == BUILDING and step.done >= 2:
                break
        steps.close()
    with open_library(path) as library:
        assert share_of(library, tiny).complete
        begun = share_of(library, other)
        assert 0 < begun.analysed < FILES
        assert begun.pending == FILES - begun.analysed
    assert finish(index(path, [music], None))[1].encoded == begun.pending
    with open_library(path) as library:
        assert share_of(library, other).complete
        library.drop_plan()
    assert finish(index(path, [music], None))[1].bundle == "tiny"


def test_each_kind_is_analysed_with_what_answers_for_it(
    music: Path, bundles: tuple[Bundle, Bundle], tmp_path: Path
) -> None:
    tiny, other = bundles
    write_wav(music / "sound.wav", 3)
    path = tmp_path / "library.db"
    with open_library(path) as library:
        use(library, tiny)
        use(library, other, [Modality.AUDIO])
    _, report = finish(index(path, [music], None))
    assert (report.bundle, report.encoded) == ("tiny and other", FILES + 1)
    with open_library(path) as library:
        held = {holding.bundle: holding.present for holding in library.holdings()}
        assert {kind: count for kind, count in held["tiny"].items() if count} == {Modality.MIDI: FILES}
        assert {kind: count for kind, count in held["other"].items() if count} == {Modality.AUDIO: 1}
        assert library.status_of({space_of(tiny): [Modality.MIDI], space_of(other): [Modality.AUDIO]}).analysed == 7
    assert finish(index(path, [music], None))[1].encoded == 0


def test_without_a_bundle_names_are_read(music: Path, bundles: tuple[Bundle, Bundle], tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with open_library(path) as library:
        use(library, bundles[1])
    (bundles[1].path / "text.onnx").unlink()
    _, report = finish(index(path, [music], None))
    assert (report.read, report.encoded) == (FILES, 0)
    (note,) = report.notes
    assert note.startswith(
        "MIDI files are found by name only: the bundle other, which answers for them, cannot be used"
    )
    with open_library(path) as library:
        assert library.count_pieces()[Modality.MIDI] == FILES
        assert panel_of(library, None).bundles == {}


def test_a_bundle_is_not_used_for_what_it_cannot_encode(bundles: tuple[Bundle, Bundle], tmp_path: Path) -> None:
    deaf = Bundle(bundles[0].path, replace(bundles[0].manifest, audio=None))
    with open_library(tmp_path / "library.db") as library:
        with pytest.raises(BundleError, match=r"The bundle tiny cannot encode recordings\."):
            use(library, deaf, [Modality.AUDIO, Modality.MIDI])
        assert library.answered_before() is None
        assert use(library, deaf).changed
        answerers = library.answering()
        assert answerers[Modality.AUDIO] is None
        assert {answerers[kind] is None for kind in MUSIC if kind is not Modality.AUDIO} == {False}
