"""musicnn against the outputs of the original network."""

from pathlib import Path

import numpy as np
import pytest
import torch

from engine.models.musicnn import FEATURES, TAGS, Musicnn, load_musicnn, load_tagger, to_musicnn, to_tags

STORED = Path(__file__).resolve().parents[3] / "shared" / "models"
needs_arrays = pytest.mark.skipif(
    not STORED.is_dir(), reason="the published arrays (../shared/models) are not beside this checkout"
)


@needs_arrays
def test_pooled_features_match_the_original() -> None:
    network = load_musicnn(STORED / "MSD_musicnn.npz")
    with np.load(STORED / "MSD_musicnn.golden.npz") as golden, torch.no_grad():
        windows = torch.from_numpy(golden["mel"])
        frames = network.frames(windows)
        np.testing.assert_allclose(network(windows).numpy(), golden["out2_mean_pool"], atol=2e-5)
        np.testing.assert_allclose(frames.amax(1).numpy(), golden["out3_max_pool"], atol=2e-4)


@needs_arrays
def test_tags_match_the_original() -> None:
    tagger = load_tagger(STORED / "MSD_musicnn.npz")
    with np.load(STORED / "MSD_musicnn.golden.npz") as golden:
        found = np.stack([to_tags(tagger, window[None]) for window in golden["mel"]])
        np.testing.assert_allclose(found, golden["out0_tags"], atol=2e-4)
        assert found.shape == (2, len(TAGS))


def test_features_have_the_length_that_is_named() -> None:
    with torch.no_grad():
        assert Musicnn().eval()(torch.zeros(2, 187, 96)).shape == (2, FEATURES)


@needs_arrays
def test_arrays_of_another_shape_are_refused() -> None:
    with np.load(STORED / "MSD_musicnn.npz") as stored:
        arrays = {name: stored[name] for name in stored.files}
    arrays["conv2d_6/bias"] = arrays["conv2d_6/bias"][:3]
    with pytest.raises(ValueError, match="does not fit"):
        to_musicnn(arrays)
