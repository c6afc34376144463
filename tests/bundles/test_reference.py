"""The vectors of other music that a bundle carries."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.bundles.locate import load_bundle
from engine.bundles.manifest_file import read_manifest
from engine.bundles.reference import FILE, read_reference, write_reference
from engine.bundles.writing import write_bundle
from engine.errors import BundleError
from engine.modality import Modality
from tests.bundles.sample import fill, manifest, write_sample


def some(count: int, dims: int = 8) -> np.ndarray:
    return np.random.default_rng(count).normal(0, 3, (count, dims)).astype(np.float32)


def test_vectors_come_back_with_length_1(tmp_path: Path) -> None:
    path = tmp_path / FILE
    scores = some(20)
    write_reference(path, {Modality.SCORE: scores, Modality.AUDIO: some(4)})
    found = read_reference(path, 8)
    assert set(found) == {Modality.SCORE, Modality.AUDIO}
    np.testing.assert_allclose(np.linalg.norm(found[Modality.SCORE], axis=1), 1, atol=1e-6)
    cosines = (found[Modality.SCORE] * scores).sum(1) / np.linalg.norm(scores, axis=1)
    assert cosines.min() > 0.999


def test_a_bundle_tells_its_reference_and_its_hash_is_not_moved_by_it(tmp_path: Path) -> None:
    plain = write_sample(tmp_path)
    assert plain.reference == {}

    def with_reference(folder: Path) -> None:
        fill(folder)
        write_reference(folder / FILE, {Modality.SCORE: some(3)})

    described = replace(manifest("other"), reference=FILE)
    bundle = write_bundle(tmp_path / "other", described, with_reference)
    assert load_bundle(bundle.path).reference[Modality.SCORE].shape == (3, 8)
    assert read_manifest(bundle.path).reference == FILE
    assert bundle.hash == plain.hash, "vectors made before stay what they are"


def test_a_manifest_that_names_an_absent_reference_is_damaged(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="without listing it"):
        write_bundle(tmp_path / "sample", replace(manifest(), reference=FILE), fill)


@pytest.mark.parametrize("content", [b"", b"no archive", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_reference_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / FILE
    path.write_bytes(content)
    if content.startswith(b"PK"):
        assert read_reference(path, 8) == {}
    else:
        with pytest.raises(BundleError, match=r"reference\.npz cannot be read"):
            read_reference(path, 8)


@pytest.mark.parametrize(
    "array",
    [
        np.zeros((3, 9), np.float16),
        np.zeros((3, 8), np.float64),
        np.full((3, 8), np.nan, np.float16),
        np.zeros(8, np.float16),
        np.array([[{"a": 1}]], object),
    ],
)
def test_arrays_of_another_sort_are_refused(tmp_path: Path, array: np.ndarray) -> None:
    path = tmp_path / FILE
    np.savez(path, score=array)
    with pytest.raises(BundleError):
        read_reference(path, 8)
