"""Bundles are measured with the features of whole pieces and recordings that they take."""

from pathlib import Path

import numpy as np
import pytest

from engine.inputs.notation import NOTE_FEATURES, to_note_features
from engine.inputs.patches import to_patches
from engine.inputs.sound.features import to_sound_features
from engine.inputs.sound.layout import SOUND_FEATURES
from engine.training.measures.space import Space
from tests.runtime.sums import write_sums

SCORE = "L:1/8\nM:4/4\nK:D\nV:1 treble\n[V:1]d2 f2 a2 f2|\n"


def test_features_of_the_whole_are_made_where_the_bundle_takes_them(tmp_path: Path) -> None:
    bundle = write_sums(tmp_path, "musicnn", notes=NOTE_FEATURES, sound=SOUND_FEATURES)
    space = Space(bundle, tmp_path, threads=1)
    (vector,) = space.make_notation([SCORE])
    assert len(to_patches(SCORE)) == 6
    assert vector[0] == pytest.approx(float(to_patches(SCORE).sum() + to_note_features(SCORE).sum()), rel=1e-6)
    samples = np.sin(np.arange(32_000) * 0.2, dtype=np.float32)
    (heard,) = space.make_recordings([samples])
    (bare,) = Space(write_sums(tmp_path / "bare", "musicnn"), tmp_path, threads=1).make_recordings([samples])
    assert heard[0] - bare[0] == pytest.approx(float(to_sound_features(samples).sum()), abs=0.01)
