"""Every golden embedding through a checkpoint that is imported without torch, within 2e-5 and cosine 0.99999."""

import importlib.util
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from engine.bundles.locate import Bundle
from engine.bundles.verify import verify
from engine.formats.audio.reading import read_recording
from engine.formats.midi.reading import read_midi
from engine.inputs.patches import to_patches
from engine.inputs.windows import MERT_RATE, to_mert_windows
from engine.runtime.encoders import Encoders, open_encoders
from tests.golden_bundle import import_golden
from tests.golden_data import GOLDEN, expected, needs_golden

pytestmark = needs_golden

EXPECTED = expected()
# Ten times stricter than what is asked for (2e-4): what is right stays below 5e-6, and drift shows early.
DIFFERENCE = 2e-5
COSINE = 0.99999

Floats = npt.NDArray[np.float32]


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return import_golden(tmp_path_factory.mktemp("bundles"))


@pytest.fixture(scope="module")
def encoders(bundle: Bundle) -> Encoders:
    return open_encoders(bundle, threads=1)


def names(kind: str, without: str = "") -> list[str]:
    found = [name for name in EXPECTED if name.startswith(f"{kind}/") and "embedding" in EXPECTED[name]]
    return [name for name in found if not without or not name.startswith(without)]


def assert_equal(found: Floats, wanted: Any, name: str) -> None:
    reference = np.asarray(wanted, np.float64)
    assert found.shape == reference.shape, name
    assert np.abs(found - reference).max() <= DIFFERENCE, name
    lengths = np.linalg.norm(found, axis=-1) * np.linalg.norm(reference, axis=-1)
    assert ((found * reference).sum(-1) >= COSINE * lengths).all(), name


def notation(name: str) -> str:
    """The text that the reference made its patches from; a few are too long to be stored."""
    if name.startswith("boundary/"):
        return (GOLDEN / name).read_text(encoding="utf-8")
    stored = EXPECTED[name]["text"]
    if isinstance(stored, str):
        return stored
    with (GOLDEN / name).open("rb") as file:
        return read_midi(file).text


def long_recording(name: str) -> Floats:
    """What `make_long_audio.py` would write, as samples."""
    spec = importlib.util.spec_from_file_location("make_long_audio", GOLDEN / "make_long_audio.py")
    assert spec is not None
    assert spec.loader is not None
    maker = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(maker)
    windows, tail = Path(name).stem.removeprefix("long_").split("_")
    samples: Floats = maker.signal(int(windows), float(tail)).astype(np.float32) / 32768
    return samples


def windows_of(name: str) -> list[Floats]:
    if name.startswith("audio/long_"):
        return to_mert_windows(long_recording(name))
    with (GOLDEN / name).open("rb") as file:
        return to_mert_windows(read_recording(file, MERT_RATE).samples)


def test_the_imported_bundle_is_whole(bundle: Bundle) -> None:
    assert verify(bundle) == []
    assert bundle.manifest.dims == 64


def test_texts(encoders: Encoders) -> None:
    wanted = names("text")
    assert len(wanted) == 22
    for name, found in zip(wanted, encoders.encode_texts([EXPECTED[name]["text"] for name in wanted]), strict=True):
        assert_equal(found.embedding, EXPECTED[name]["embedding"], name)


@pytest.mark.parametrize(("kind", "count"), [("scores", 44), ("midi", 30), ("abc", 12), ("boundary", 8)])
def test_notation(kind: str, count: int, encoders: Encoders) -> None:
    wanted = names(kind)
    assert len(wanted) == count
    encoded = encoders.encode_symbolic([to_patches(notation(name)) for name in wanted])
    for name, found in zip(wanted, encoded, strict=True):
        assert_equal(found.embedding, EXPECTED[name]["embedding"], name)


def test_recordings(encoders: Encoders) -> None:
    wanted = [*names("audio", without="audio/long_"), "audio/long_3_0.9.wav", "audio/long_3_1.5.wav"]
    assert len(wanted) == 12
    windows = [windows_of(name) for name in wanted]
    for name, features in zip(wanted, encoders.features(windows), strict=True):
        assert_equal(features, EXPECTED[name]["mert_features"], name)
    for name, found in zip(wanted, encoders.encode_audio(windows), strict=True):
        assert_equal(found.embedding, EXPECTED[name]["embedding"], name)


LONG = [name for name in names("audio") if name.startswith("audio/long_") and "mert_features_mean" in EXPECTED[name]]


@pytest.mark.slow
@pytest.mark.parametrize("name", LONG)
def test_recordings_of_several_segments(name: str, encoders: Encoders) -> None:
    windows = windows_of(name)
    (features,) = encoders.features([windows])
    assert [1, *features.shape] == EXPECTED[name]["mert_features_shape"]
    assert_equal(features.mean(0), EXPECTED[name]["mert_features_mean"], name)
    (found,) = encoders.encode_audio([windows])
    assert_equal(found.embedding, EXPECTED[name]["embedding"], name)


def test_temporal_features(encoders: Encoders) -> None:
    notated = ("len300", "len513", "len1024")
    found = encoders.temporal_symbolic([to_patches(notation(f"boundary/{name}.mtf")) for name in notated])
    found += encoders.temporal_texts([EXPECTED["text/tok129"]["text"]])
    with np.load(GOLDEN / "temporal.npz") as temporal:
        assert set(temporal) == {*notated, "tok129"}
        for name, states in zip((*notated, "tok129"), found, strict=True):
            assert_equal(states, temporal[name], name)
