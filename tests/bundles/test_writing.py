"""A bundle is written whole or not at all, and verified file by file."""

from collections.abc import Generator
from pathlib import Path

import pytest
from filelock import FileLock

from engine.bundles.manifest import Manifest
from engine.bundles.verify import verify
from engine.bundles.writing import build_bundle, write_bundle
from engine.errors import BundleError
from engine.progress import Progress
from tests.bundles.sample import NAMES, fill, manifest, write_sample
from tests.steps import finish


def test_a_written_bundle_is_whole(tmp_path: Path) -> None:
    bundle = write_sample(tmp_path)
    assert set(bundle.manifest.files) == set(NAMES)
    assert verify(bundle) == []
    assert [path.name for path in tmp_path.iterdir()] == ["sample"]


def test_nothing_is_left_when_writing_fails(tmp_path: Path) -> None:
    def fail(folder: Path) -> None:
        fill(folder)
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        write_bundle(tmp_path / "sample", manifest(), fail)
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_process_left_is_removed_the_next_time(tmp_path: Path) -> None:
    abandoned = tmp_path / ".other-abc"
    (abandoned / "other").mkdir(parents=True)
    (abandoned / "other" / "text.onnx").write_bytes(b"half")
    (abandoned / "writing.lock").touch()
    running = tmp_path / ".third-abc"
    running.mkdir()
    strange = tmp_path / ".strange"
    strange.mkdir()
    with FileLock(running / "writing.lock"):
        write_sample(tmp_path)
        assert sorted(path.name for path in tmp_path.iterdir()) == [".strange", ".third-abc", "sample"]


def test_a_bundle_is_built_step_by_step_and_given_up_without_a_trace(tmp_path: Path) -> None:
    def fill_slowly(folder: Path) -> Generator[Progress, None, Manifest]:
        yield Progress("converting", 0, 1)
        fill(folder)
        return manifest()

    steps = build_bundle(tmp_path / "sample", fill_slowly)
    assert next(steps).stage == "converting"
    assert next(steps).stage == "hashing"
    steps.close()
    assert list(tmp_path.iterdir()) == []
    assert verify(finish(build_bundle(tmp_path / "sample", fill_slowly))) == []


def test_a_bundle_without_its_graphs_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match=r"uses text\.onnx without listing it"):
        write_bundle(tmp_path / "sample", manifest(), lambda folder: folder.iterdir())
    assert list(tmp_path.iterdir()) == []


def test_a_bundle_that_is_there_is_kept(tmp_path: Path) -> None:
    bundle = write_sample(tmp_path)
    with pytest.raises(BundleError, match="There is a bundle called sample already"):
        write_sample(tmp_path, title="Other")
    assert verify(bundle) == []


def test_a_bundle_is_replaced_on_demand(tmp_path: Path) -> None:
    write_sample(tmp_path)
    bundle = write_bundle(tmp_path / "sample", manifest(title="Other"), fill, replace=True)
    assert bundle.manifest.title == "Other"
    assert [path.name for path in tmp_path.iterdir()] == ["sample"]


@pytest.mark.parametrize("folder", ["elsewhere", ".."])
def test_a_folder_of_another_name_is_refused(folder: str, tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="cannot be called"):
        write_bundle(tmp_path / folder, manifest(), fill)


def test_every_deviation_is_reported(tmp_path: Path) -> None:
    bundle = write_sample(tmp_path)
    (bundle.path / "text.onnx").write_text("changed", encoding="utf-8")
    (bundle.path / "audio.onnx").unlink()
    (bundle.path / "more.txt").write_text("", encoding="utf-8")
    assert verify(bundle) == [
        "audio.onnx is missing.",
        "text.onnx is not the file that the manifest describes.",
        "more.txt is not listed in the manifest.",
    ]
