"""Headers are dropped and scrambled without touching the music, in patches and in features alike."""

import numpy as np

from engine.inputs.notation import BLOCKS, remove_headers, to_note_features
from engine.inputs.patches import to_patches
from engine.training.data.arrays import View, to_views
from engine.training.data.augmentation import ALL_FIELDS, KEY, Chances, Patches, crop, to_patch, vary, vary_header

ABC = 'L:1/8\nQ:1/4=84\nM:6/8\nK:D\nV:1 treble nm="Violin" snm="Vln"\n[V:1]A2d fed|\n[V:1]d6|\n'
MTF = (
    "ticks_per_beat 480\nset_tempo 500000 0\nkey_signature D 0\ntime_signature 6 8 24 8 0\n"
    "program_change 0 0 40\nnote_on 0 0 62 90\nnote_off 480 0 62 0\n"
)


def lines(patches: Patches) -> str:
    return b"".join(row.tobytes() for row in patches[1:-1]).translate(None, b"\0\1\2").decode("ascii")


def without(text: str, *fields: str, scrambled: tuple[str, ...] = (), seed: int = 0) -> str:
    return lines(vary_header(to_patches(text), fields, scrambled, np.random.default_rng(seed)))


def view_of(modality: str, text: str) -> View:
    (view,) = to_views([{"modality": modality, "text": text}])
    return view


def test_nothing_happens_without_fields() -> None:
    assert without(ABC) == ABC.replace("L:1/8\n", "")
    assert without(MTF) == MTF


def test_headers_removed() -> None:
    assert without(ABC, *ALL_FIELDS) == "V:1 treble\n[V:1]A2d fed|\n[V:1]d6|\n"
    assert without(MTF, *ALL_FIELDS) == "ticks_per_beat 480\nnote_on 0 0 62 90\nnote_off 480 0 62 0\n"


def test_scrambled_headers_stay_headers() -> None:
    scrambled = [without(ABC, KEY, scrambled=(KEY,), seed=seed) for seed in range(8)]
    assert len(set(scrambled)) > 1
    assert all("K:" in text and "M:6/8" in text and text.endswith("[V:1]A2d fed|\n[V:1]d6|\n") for text in scrambled)


def test_the_original_is_left_alone() -> None:
    patches = to_patches(ABC)
    before = patches.copy()
    vary_header(patches, ALL_FIELDS, (KEY,), np.random.default_rng(0))
    assert (patches == before).all()


def test_features_lose_what_the_patches_lose() -> None:
    view = view_of("score", ABC)
    dropped = vary(view, Chances(1.0, 0.0, 1.0), 128, np.random.default_rng(0))
    assert (dropped.features == view.bare).all()
    assert "K:" not in lines(dropped.patches)
    kept = vary(view, Chances(0.0, 0.0, 0.0), 128, np.random.default_rng(0))
    assert (kept.features == view.features).all()
    scrambled = vary(view, Chances(0.0, 1.0, 0.0), 128, np.random.default_rng(0))
    block = BLOCKS["signature"]
    assert (scrambled.features[block.start : block.stop] == view.bare[block.start : block.stop]).all()
    assert "K:" in lines(scrambled.patches)


def test_the_bare_features_of_a_score_are_read_without_its_header() -> None:
    view = view_of("score", ABC)
    np.testing.assert_array_equal(view.bare, to_note_features(remove_headers(ABC)))
    stated = BLOCKS["signature"]
    assert view.features[stated.start + 7 + 2] == 1
    assert view.bare[stated.start + 7 + 2] == 0


def test_the_notes_of_midi_need_no_header() -> None:
    view = view_of("midi", MTF)
    for block in BLOCKS.values():
        same = (view.features[block.start : block.stop] == view.bare[block.start : block.stop]).all()
        assert same or block.stated, block.name
    signature = BLOCKS["signature"]
    assert (view.features[signature.start : signature.stop] != view.bare[signature.start : signature.stop]).any()


def test_crop_takes_head_middle_and_tail() -> None:
    patches = np.arange(10, dtype=np.uint8)[:, None].repeat(64, axis=1)
    starts = {int(crop(patches, 4, np.random.default_rng(seed))[0, 0]) for seed in range(40)}
    assert {0, 6} < starts
    assert crop(patches, 10, np.random.default_rng(0)) is patches


def test_to_patch_is_what_the_reader_cuts() -> None:
    assert (to_patch("K:D\n") == to_patches("K:D\n")[1]).all()
