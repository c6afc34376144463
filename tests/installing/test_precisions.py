"""A precision is offered where it gives nearly what float32 gives, and refused where it does not."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from engine.bundles.checkpoints.stored import Floats
from engine.bundles.graphs import integers
from engine.bundles.graphs.drawing import Drawing
from engine.bundles.graphs.precisions import Half, Matrix
from engine.bundles.locate import Bundle
from engine.bundles.sizes import Precision
from engine.bundles.verify import verify
from engine.errors import BundleError
from engine.installing import precisions
from engine.installing.importing import Sources, import_clamp3
from engine.installing.precisions import Tried, candidates_on, compare, judge, to_sentence
from engine.installing.probes import make_probes
from engine.runtime.encoders import open_encoders
from tests.golden_bundle import SOURCES
from tests.golden_data import needs_golden
from tests.steps import finish

RANDOM = np.random.default_rng(1)
VECTORS = (RANDOM.standard_normal((60, 16)) + 3).astype(np.float32)


# Random weights put all recordings beside each other, so that what is too coarse shows with them first.
WITHOUT_RECORDINGS = replace(SOURCES, mert=None)


def imported(folder: Path, precision: Precision | None, sources: Sources = WITHOUT_RECORDINGS) -> Bundle:
    return finish(import_clamp3(sources, "tiny", folder, precision))


def test_probes_are_many_and_all_different() -> None:
    probes = make_probes()
    assert len(set(probes.texts)) == len(probes.texts) >= 60
    assert len({patches.tobytes() for patches in probes.pieces}) == len(probes.pieces) >= 40
    assert len({window.tobytes() for window in probes.windows}) == len(probes.windows) >= 16
    for window in probes.windows:
        assert window.dtype == np.float32
        assert 0.5 < window.std() < 1.5
    again = make_probes(recordings=False)
    assert again.windows == ()
    assert all((first == second).all() for first, second in zip(probes.pieces, again.pieces, strict=True))


def test_equal_vectors_agree() -> None:
    cosine, same = compare(VECTORS, VECTORS)
    assert cosine == pytest.approx(1.0)
    assert same == 1.0


def test_centring_shows_what_a_common_part_hides() -> None:
    # Raw cosines stay above 0.99 where all that tells the vectors apart is gone.
    spread = RANDOM.standard_normal((60, 16)).astype(np.float32)
    usual, found = 100 + spread, np.full((60, 16), 100, np.float32) + np.roll(spread, 1, axis=0)
    raw = (usual * found).sum(1) / np.linalg.norm(usual, axis=1) / np.linalg.norm(found, axis=1)
    assert raw.min() > 0.99
    cosine, same = compare(usual, found)
    assert cosine < 0.5
    assert same < 0.5


def test_numbers_that_are_none_agree_with_nothing() -> None:
    found = VECTORS.copy()
    found[3, 4] = np.inf
    assert compare(VECTORS, found) == (-1.0, 0.0)


def test_the_worst_encoder_decides_and_speed_is_a_mean() -> None:
    usual = Tried({"text": VECTORS, "symbolic": VECTORS}, {"text": 1.0, "symbolic": 2.0})
    noisy = VECTORS + 2 * RANDOM.standard_normal(VECTORS.shape).astype(np.float32)
    trial = judge("int8", usual, Tried({"text": VECTORS, "symbolic": noisy}, {"text": 0.5, "symbolic": 0.25}))
    assert trial.cosine < 0.9
    assert trial.speed == 4.0
    assert not trial.offered
    assert to_sentence(trial).startswith("int8 is not offered: cosine 0.")
    good = judge("int8", usual, Tried(usual.vectors, {"text": 0.5, "symbolic": 0.25}))
    assert good.offered
    assert to_sentence(good) == (
        "int8: cosine 1.000 to float32 on the probes, 100% of nearest neighbours the same, 4 times as fast."
    )


def test_what_is_tried_depends_on_what_runs_the_encoders() -> None:
    assert candidates_on("cpu") == ("int8", "int4")
    assert candidates_on("cuda") == ("float16",)


@needs_golden
@pytest.mark.parametrize("precision", ["float16", pytest.param("int8", marks=pytest.mark.slow)])
def test_a_bundle_is_made_in_the_precision_that_is_wanted(precision: Precision, tmp_path: Path) -> None:
    bundle = imported(tmp_path, precision)
    assert verify(bundle) == []
    assert bundle.manifest.precision == precision
    (trial,) = bundle.manifest.trials
    assert trial.offered
    assert trial.cosine >= 0.98
    assert (trial.speed is None) == (precision == "float16")
    (found,) = open_encoders(bundle).encode_texts(["a waltz"])
    assert np.isfinite(found.embedding).all()


@needs_golden
def test_auto_takes_what_is_fastest_of_what_is_offered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    taken = iter([4.0, 4.0, 1.0, 1.0, 2.0, 2.0])
    monkeypatch.setattr(precisions, "_seconds", lambda *_: next(taken))
    bundle = imported(tmp_path, None)
    assert [trial.precision for trial in bundle.manifest.trials] == ["int8", "int4"]
    assert [trial.speed for trial in bundle.manifest.trials] == [4.0, 2.0]
    assert bundle.manifest.precision == "int8"


@pytest.mark.slow
@needs_golden
def test_auto_stays_with_float32_where_nothing_is_faster(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(precisions, "_seconds", lambda *_: 1.0)
    bundle = imported(tmp_path, None)
    assert bundle.manifest.precision == "float32"
    assert all(trial.speed == 1.0 for trial in bundle.manifest.trials)


@pytest.mark.slow
@needs_golden
def test_half_precision_keeps_recordings_where_coarser_is_refused(tmp_path: Path) -> None:
    assert imported(tmp_path / "half", "float16", SOURCES).manifest.trials[0].offered
    with pytest.raises(BundleError, match=r"^int4 is not offered: cosine 0\.\d+ .+ Choose another precision\.$"):
        imported(tmp_path / "coarse", "int4", SOURCES)


@needs_golden
def test_two_bits_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def coarse(matrix: Floats, largest: int) -> tuple[npt.NDArray[np.int8], Floats]:
        scales = np.abs(matrix).max(axis=1).astype(np.float32) + np.float32(1e-20)
        return np.rint(matrix / scales[:, None]).astype(np.int8), scales

    monkeypatch.setattr(integers, "to_integers", coarse)
    with pytest.raises(BundleError, match=r"^int8 is not offered: cosine .+ Choose another precision\.$"):
        imported(tmp_path, "int8")
    assert list(tmp_path.iterdir()) == []
    bundle = imported(tmp_path, None)
    assert not bundle.manifest.trials[0].offered
    assert bundle.manifest.precision != "int8"


@needs_golden
def test_spoilt_weights_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = Half.product

    def spoilt(self: Half, drawing: Drawing, source: str, matrix: Matrix) -> tuple[str, Floats | None]:
        values = matrix.values.copy()
        values[0] = 1e5
        return drawn(self, drawing, source, replace(matrix, values=values))

    monkeypatch.setattr(Half, "product", spoilt)
    with pytest.raises(BundleError, match=r"^float16 is not offered: cosine -1\.000 "):
        imported(tmp_path, "float16")
    assert list(tmp_path.iterdir()) == []
