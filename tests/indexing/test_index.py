"""Folders become pieces with vectors, and only what is new is read."""

import os
import shutil
import sys
from collections.abc import Callable, Generator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.bundles.locate import Bundle
from engine.errors import LibraryError
from engine.indexing import IndexReport, index, kinds_of, space_of
from engine.indexing.reading import Prepare, Task
from engine.library import Status, open_library
from engine.modality import Modality
from engine.progress import Progress
from engine.runtime.encoded import Encoded
from engine.runtime.encoders import Encoders, Floats
from engine.workers import Failure
from tests.here_pool import Meddle
from tests.music import abc_tune, write_abc, write_midi, write_tunebook

needs_links = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
pytestmark = pytest.mark.usefixtures("here")


def run(library_path: Path, bundle: Bundle, *folders: Path) -> IndexReport:
    return finish(index(library_path, folders, bundle))


def finish(steps: Generator[Progress, None, IndexReport]) -> IndexReport:
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            report: IndexReport = stop.value
            return report


def status(library_path: Path, bundle: Bundle) -> Status:
    with open_library(library_path, create=False) as library:
        return library.status(space_of(bundle), kinds_of(bundle.manifest))


def counts(report: IndexReport) -> tuple[int, int, int, int]:
    return report.files, report.read, report.encoded, report.missing


def test_every_kind_gets_facts_and_vectors(music: Path, library_path: Path, tiny_bundle: Bundle) -> None:
    report = run(library_path, tiny_bundle, music)
    assert counts(report) == (3, 3, 3, 0)
    assert (report.bundle, report.folders, report.failed, report.absent, report.unreadable) == ("tiny", 1, (), (), ())
    assert status(library_path, tiny_bundle) == Status(analysed=3, pending=0)
    with open_library(library_path) as library:
        piece = library.piece_at(music / "a.abc")
        assert piece is not None
        assert piece.facts.title == "The First"
        vector = library.embedding(piece.hash, space_of(tiny_bundle))
        assert vector is not None
        assert vector.shape == (tiny_bundle.manifest.dims,)


def test_what_encoded_is_told_and_stored(music: Path, library_path: Path, tiny_bundle: Bundle) -> None:
    report = run(library_path, tiny_bundle, music)
    assert report.ran is not None
    assert report.ran.sentence == "CPU: float32."
    with open_library(library_path) as library:
        assert library.made_by(space_of(tiny_bundle)) == {("cpu", "float32"): 3}
    assert run(library_path, tiny_bundle, music).ran is None


def test_a_piece_made_on_another_provider_is_stored_so(
    music: Path, library_path: Path, tiny_bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    encode = Encoders.encode_audio

    def fall_back(
        encoders: Encoders, recordings: Sequence[Sequence[Floats] | Floats], features: Sequence[Floats] | None = None
    ) -> list[Encoded]:
        return [replace(encoded, provider="cuda") for encoded in encode(encoders, recordings, features)]

    monkeypatch.setattr(Encoders, "encode_audio", fall_back)
    run(library_path, tiny_bundle, music)
    with open_library(library_path) as library:
        assert library.made_by(space_of(tiny_bundle)) == {("cpu", "float32"): 2, ("cuda", "float32"): 1}


def test_a_second_run_opens_no_file_and_starts_no_process(
    music: Path, library_path: Path, tiny_bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(library_path, tiny_bundle, music)
    monkeypatch.setattr("engine.workers.pool.Worker", None)
    monkeypatch.setattr("engine.indexing.updating.open_encoders", None)
    opened: list[str] = []
    watching = True

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if watching and event == "open":
            opened.append(os.fsdecode(arguments[0]) if isinstance(arguments[0], str | bytes) else "")

    sys.addaudithook(watch)
    report = run(library_path, tiny_bundle, music)
    watching = False
    assert counts(report) == (3, 0, 0, 0)
    assert [path for path in opened if path.startswith(str(music))] == []


def test_the_watched_folders_are_taken_when_none_is_named(music: Path, library_path: Path, tiny_bundle: Bundle) -> None:
    run(library_path, tiny_bundle, music)
    write_midi(music / "new.mid", 9)
    assert counts(run(library_path, tiny_bundle)) == (4, 1, 1, 0)


def test_moved_renamed_and_copied_files_are_not_encoded_again(
    music: Path, library_path: Path, tiny_bundle: Bundle
) -> None:
    run(library_path, tiny_bundle, music)
    (music / "deep").mkdir()
    (music / "a.abc").rename(music / "deep" / "other name.abc")
    shutil.copy(music / "b.mid", music / "copy.mid")
    assert counts(run(library_path, tiny_bundle, music)) == (4, 2, 0, 1)
    with open_library(library_path) as library:
        moved = library.piece_at(music / "deep" / "other name.abc")
        assert moved is not None
        assert moved.facts.title == "The First"
        assert [place.path.name for place in moved.places] == ["other name.abc"]
        copied = library.piece_at(music / "copy.mid")
        assert copied is not None
        assert sorted(place.path.name for place in copied.places) == ["b.mid", "copy.mid"]


def test_copies_that_come_together_are_encoded_once(music: Path, library_path: Path, tiny_bundle: Bundle) -> None:
    for number in range(5):
        shutil.copy(music / "c.wav", music / f"copy {number}.wav")
    assert counts(run(library_path, tiny_bundle, music)) == (8, 8, 3, 0)
    assert status(library_path, tiny_bundle) == Status(analysed=3, pending=0)


def test_a_changed_file_is_read_again(music: Path, library_path: Path, tiny_bundle: Bundle) -> None:
    run(library_path, tiny_bundle, music)
    write_abc(music / "a.abc", 77, "The Second")
    assert counts(run(library_path, tiny_bundle, music)) == (3, 1, 1, 0)
    with open_library(library_path) as library:
        piece = library.piece_at(music / "a.abc")
        assert piece is not None
        assert piece.facts.title == "The Second"


def test_a_file_that_cannot_be_read_costs_itself(music: Path, library_path: Path, tiny_bundle: Bundle) -> None:
    (music / "broken.mid").write_bytes(b"no music")
    (music / "garbage.mxl").write_bytes(bytes(range(256)) * 8)
    (music / "short.wav").write_bytes((music / "c.wav").read_bytes()[:60])
    report = run(library_path, tiny_bundle, music)
    assert counts(report) == (6, 4, 3, 0)
    assert [(failure.path.name, failure.tune) for failure in report.failed] == [
        ("broken.mid", 0),
        ("garbage.mxl", 0),
        ("short.wav", 0),
    ]
    assert report.failed[0].reason == "The file is not music in a format that Incipit reads."
    assert report.failed[1].reason == "The file is not music in a format that Incipit reads."
    assert all(failure.reason.endswith(".") for failure in report.failed)
    again = run(library_path, tiny_bundle, music)
    assert again.read == 0
    assert again.failed == report.failed


def test_a_bad_tune_of_a_tunebook_costs_that_tune(music: Path, library_path: Path, tiny_bundle: Bundle) -> None:
    tunes = [abc_tune(number) for number in range(100, 112)]
    tunes[4] = "X:104\nT:Broken\nM:4/4\nL:1/4\nK:C\n[[[[ |: {{{ \n"
    (music / "book.abc").write_text("\n".join(tunes), encoding="utf-8")
    report = run(library_path, tiny_bundle, music)
    assert [(failure.path.name, failure.tune) for failure in report.failed] == [("book.abc", 5)]
    assert report.encoded == 3 + 11
    with open_library(library_path) as library:
        piece = library.piece_at(music / "book.abc", 12)
        assert piece is not None
        assert piece.facts.title == "Tune 111"


def test_a_file_that_went_is_missing_and_keeps_its_vectors(
    music: Path, library_path: Path, tiny_bundle: Bundle, tmp_path: Path
) -> None:
    run(library_path, tiny_bundle, music)
    (music / "b.mid").rename(tmp_path / "away.mid")
    assert counts(run(library_path, tiny_bundle, music)) == (2, 0, 0, 1)
    assert status(library_path, tiny_bundle).analysed == 2
    (tmp_path / "away.mid").rename(music / "b.mid")
    assert counts(run(library_path, tiny_bundle, music)) == (3, 0, 0, 0)
    assert status(library_path, tiny_bundle).analysed == 3


@pytest.mark.parametrize("unmounted", [False, True], ids=["no folder", "an empty folder"])
def test_an_absent_volume_empties_nothing(
    music: Path, library_path: Path, tiny_bundle: Bundle, tmp_path: Path, unmounted: bool
) -> None:
    run(library_path, tiny_bundle, music)
    music.rename(tmp_path / "unplugged")
    if unmounted:
        music.mkdir()
    report = run(library_path, tiny_bundle, music)
    assert (report.folders, counts(report)) == (0, (0, 0, 0, 0))
    assert [problem.path for problem in report.absent] == [music]
    with open_library(library_path) as library:
        assert [folder.online for folder in library.folders()] == [False]
        piece = library.piece_at(music / "b.mid")
        assert piece is not None
        assert [place.online for place in piece.places] == [False]
    assert status(library_path, tiny_bundle).analysed == 3
    shutil.rmtree(music, ignore_errors=True)
    (tmp_path / "unplugged").rename(music)
    assert counts(run(library_path, tiny_bundle, music)) == (3, 0, 0, 0)
    with open_library(library_path) as library:
        assert [folder.online for folder in library.folders()] == [True]


def test_what_is_no_folder_is_told_and_not_watched(library_path: Path, tiny_bundle: Bundle, tmp_path: Path) -> None:
    file = write_midi(tmp_path / "a.mid", 1)
    report = run(library_path, tiny_bundle, tmp_path / "nowhere", file)
    assert [(problem.path, problem.reason) for problem in report.absent] == [
        (tmp_path / "nowhere", "There is no such folder."),
        (file, "It is not a folder."),
    ]
    with open_library(library_path) as library:
        assert library.folders() == ()


def test_another_bundle_gets_vectors_of_its_own(music: Path, library_path: Path, tiny_bundle: Bundle) -> None:
    write_tunebook(music / "book.abc", range(20, 24))
    run(library_path, tiny_bundle, music)
    newer = Bundle(tiny_bundle.path, replace(tiny_bundle.manifest, preprocessing=2))
    assert status(library_path, newer) == Status(analysed=0, pending=7)
    assert counts(run(library_path, newer, music)) == (4, 4, 7, 0)
    assert status(library_path, newer) == Status(analysed=7, pending=0)
    assert status(library_path, tiny_bundle) == Status(analysed=7, pending=0)


def test_only_the_folders_named_are_encoded_for_another_bundle(
    music: Path, library_path: Path, tiny_bundle: Bundle, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    write_midi(other / "d.mid", 4)
    shutil.copy(music / "b.mid", other / "b.mid")
    run(library_path, tiny_bundle, music, other)
    newer = Bundle(tiny_bundle.path, replace(tiny_bundle.manifest, preprocessing=2))
    assert counts(run(library_path, newer, other)) == (2, 2, 2, 0)
    assert status(library_path, newer) == Status(analysed=2, pending=2)


def test_a_bundle_that_takes_no_recordings_leaves_them_alone(
    music: Path, library_path: Path, tiny_bundle: Bundle
) -> None:
    silent = Bundle(tiny_bundle.path, replace(tiny_bundle.manifest, audio=None))
    report = run(library_path, silent, music)
    assert counts(report) == (3, 3, 2, 0)
    assert report.failed == ()
    assert kinds_of(silent.manifest) == {Modality.SCORE, Modality.MIDI, Modality.TEXT}
    assert status(library_path, silent) == Status(analysed=2, pending=0)
    assert run(library_path, silent, music).read == 0
    assert run(library_path, tiny_bundle, music).encoded == 3


def test_stopping_keeps_what_is_done_and_the_next_run_finishes(
    music: Path, library_path: Path, tiny_bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.indexing.batch._PIECES", 4)
    monkeypatch.setattr("engine.indexing.pace._SECONDS", 0.0)
    write_tunebook(music / "book.abc", range(20, 30))
    steps = index(library_path, [music], tiny_bundle)
    for progress in steps:
        if progress.done == 8:
            break
    steps.close()
    assert status(library_path, tiny_bundle) == Status(analysed=8, pending=5)
    assert run(library_path, tiny_bundle, music).encoded == 5
    assert status(library_path, tiny_bundle) == Status(analysed=13, pending=0)


def test_progress_counts_up_to_its_total(music: Path, library_path: Path, tiny_bundle: Bundle) -> None:
    write_tunebook(music / "book.abc", range(20, 24))
    (music / "broken.mid").write_bytes(b"no music")
    told = list(index(library_path, [music], tiny_bundle))
    assert {progress.stage for progress in told} == {"scanning", "analysing"}
    assert (told[-1].done, told[-1].total) == (8, 8)
    analysing = [progress.done for progress in told if progress.stage == "analysing"]
    assert analysing == sorted(analysing)


def test_a_folder_that_is_removed_meanwhile_ends_quietly(
    music: Path, library_path: Path, tiny_bundle: Bundle, here: Callable[[Meddle], None]
) -> None:
    def remove(task: Task) -> None:
        if isinstance(task, Prepare):
            with open_library(library_path) as library:
                for folder in library.folders():
                    library.remove_folder(folder)

    here(remove)
    assert run(library_path, tiny_bundle, music).failed == ()
    with open_library(library_path) as library:
        assert library.folders() == ()


def test_a_file_that_vanishes_meanwhile_is_missing(
    music: Path, library_path: Path, tiny_bundle: Bundle, here: Callable[[Meddle], None]
) -> None:
    here(lambda _: (music / "b.mid").unlink(missing_ok=True))
    report = run(library_path, tiny_bundle, music)
    assert (report.encoded, report.failed) == (2, ())
    assert status(library_path, tiny_bundle) == Status(analysed=2, pending=0)


def test_a_volume_that_goes_away_meanwhile_leaves_the_rest_pending(
    music: Path, library_path: Path, tiny_bundle: Bundle, here: Callable[[Meddle], None], tmp_path: Path
) -> None:
    def unplug(task: Task) -> None:
        if task.path.name == "b.mid" and music.exists():
            music.rename(tmp_path / "unplugged")

    here(unplug)
    report = run(library_path, tiny_bundle, music)
    assert report.failed == ()
    with open_library(library_path) as library:
        assert [folder.online for folder in library.folders()] == [False]
    here(lambda _: None)
    (tmp_path / "unplugged").rename(music)
    run(library_path, tiny_bundle, music)
    assert status(library_path, tiny_bundle) == Status(analysed=3, pending=0)


def test_a_file_that_takes_the_worker_down_costs_itself(
    music: Path, library_path: Path, tiny_bundle: Bundle, here: Callable[[Meddle], None]
) -> None:
    crash = Failure("The file crashed the process that reads it.", "DIED")
    here(lambda task: crash if task.path.name == "b.mid" and isinstance(task, Prepare) else None)
    report = run(library_path, tiny_bundle, music)
    assert [(failure.path.name, failure.reason) for failure in report.failed] == [("b.mid", crash.reason)]
    assert report.encoded == 2


def test_a_tune_that_failed_once_is_tried_again_with_another_bundle(
    music: Path, library_path: Path, tiny_bundle: Bundle, here: Callable[[Meddle], None]
) -> None:
    write_tunebook(music / "book.abc", range(20, 23))
    here(lambda task: Failure("Too hard.") if isinstance(task, Prepare) and task.tune == 2 else None)
    report = run(library_path, tiny_bundle, music)
    assert [(failure.path.name, failure.tune, failure.reason) for failure in report.failed] == [
        ("book.abc", 2, "Too hard.")
    ]
    here(lambda _: None)
    newer = Bundle(tiny_bundle.path, replace(tiny_bundle.manifest, preprocessing=2))
    report = run(library_path, newer, music)
    assert (report.encoded, report.failed) == (6, ())


@needs_links
def test_a_pipe_that_takes_a_files_place_is_not_waited_for(
    music: Path, library_path: Path, tiny_bundle: Bundle, here: Callable[[Meddle], None]
) -> None:
    def replace_by_pipe(task: Task) -> None:
        if task.path.name == "b.mid" and task.path.is_file():
            task.path.unlink()
            os.mkfifo(task.path)

    here(replace_by_pipe)
    report = run(library_path, tiny_bundle, music)
    assert [(problem.path.name, problem.reason) for problem in report.unreadable] == [
        ("b.mid", "The file cannot be opened: It is no ordinary file.")
    ]
    assert report.failed == ()


def test_a_piece_that_encodes_to_nothing_usable_is_told(
    music: Path, library_path: Path, tiny_bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def encode_nothing(_: Encoders, recordings: Sequence[object], __: object = None) -> list[Encoded]:
        return [Encoded(np.full(8, np.nan, np.float32), np.zeros((1, 8), np.float32)) for _ in recordings]

    monkeypatch.setattr(Encoders, "encode_audio", encode_nothing)
    report = run(library_path, tiny_bundle, music)
    assert [(failure.path.name, failure.reason) for failure in report.failed] == [
        ("c.wav", "Encoding the piece gives no usable numbers.")
    ]
    assert status(library_path, tiny_bundle).pending == 0


def test_a_library_that_cannot_be_opened_is_an_error(tiny_bundle: Bundle, music: Path) -> None:
    with pytest.raises(LibraryError):
        run(music / "a.abc", tiny_bundle, music)
