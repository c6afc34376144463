"""Headers are dropped and scrambled without touching the music."""

import numpy as np

from engine.inputs.patches import to_patches
from engine.training.data.augmentation import HEADERS_REMOVED, Augmentation, Patches, crop, to_patch, vary_header

ABC = 'L:1/8\nQ:1/4=84\nM:6/8\nK:D\nV:1 treble nm="Violin" snm="Vln"\n[V:1]A2d fed|\n[V:1]d6|\n'
MTF = (
    "ticks_per_beat 480\nset_tempo 500000 0\nkey_signature D 0\ntime_signature 6 8 24 8 0\n"
    "program_change 0 0 40\nnote_on 0 0 62 90\n"
)
KEPT = Augmentation(0.0, 0.0, 0.0)


def lines(patches: Patches) -> str:
    return b"".join(row.tobytes() for row in patches[1:-1]).translate(None, b"\0\1\2").decode("ascii")


def vary(text: str, augmentation: Augmentation, seed: int = 0) -> str:
    return lines(vary_header(to_patches(text), augmentation, np.random.default_rng(seed)))


def test_nothing_happens_without_chances() -> None:
    assert vary(ABC, KEPT) == ABC.replace("L:1/8\n", "")
    assert vary(MTF, KEPT) == MTF


def test_headers_removed() -> None:
    assert vary(ABC, HEADERS_REMOVED) == "V:1 treble\n[V:1]A2d fed|\n[V:1]d6|\n"
    assert vary(MTF, HEADERS_REMOVED) == "ticks_per_beat 480\nnote_on 0 0 62 90\n"


def test_scrambled_headers_stay_headers() -> None:
    scrambled = [vary(ABC, Augmentation(0.0, 1.0, 0.0), seed) for seed in range(8)]
    assert len(set(scrambled)) > 1
    assert all("K:" in text and "M:" in text and text.endswith("[V:1]A2d fed|\n[V:1]d6|\n") for text in scrambled)


def test_the_original_is_left_alone() -> None:
    patches = to_patches(ABC)
    before = patches.copy()
    vary_header(patches, HEADERS_REMOVED, np.random.default_rng(0))
    assert (patches == before).all()


def test_crop_takes_head_middle_and_tail() -> None:
    patches = np.arange(10, dtype=np.uint8)[:, None].repeat(64, axis=1)
    starts = {int(crop(patches, 4, np.random.default_rng(seed))[0, 0]) for seed in range(40)}
    assert {0, 6} < starts
    assert crop(patches, 10, np.random.default_rng(0)) is patches


def test_to_patch_is_what_the_reader_cuts() -> None:
    assert (to_patch("K:D\n") == to_patches("K:D\n")[1]).all()
