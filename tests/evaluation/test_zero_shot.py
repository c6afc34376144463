"""Labels by their prompts."""

import numpy as np

from engine.evaluation.zero_shot import similarities_to_labels


def test_a_label_is_the_mean_direction_of_its_prompts() -> None:
    pieces = np.array([[2, 0], [0, 0.5]], np.float32)
    long_and_short = np.array([[100, 0], [0, 0.01]], np.float32)
    found = similarities_to_labels(pieces, [long_and_short, np.array([[0, 3]], np.float32)])
    half = np.sqrt(0.5)
    np.testing.assert_allclose(found, [[half, 0], [half, 1]], atol=1e-6)
