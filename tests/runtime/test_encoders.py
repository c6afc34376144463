"""What reaches the graphs and what is made of their answers: segments, weights, masks, zero rows, order."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.bundles.locate import Bundle
from engine.errors import BundleError
from engine.runtime.encoded import Provenance
from engine.runtime.encoders import Encoders, open_encoders
from tests.runtime.sums import write_sums


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return write_sums(tmp_path_factory.mktemp("bundles"))


@pytest.fixture(scope="module")
def encoders(bundle: Bundle) -> Encoders:
    return open_encoders(bundle, threads=1)


def test_provenance_names_bundle_and_provider(bundle: Bundle, encoders: Encoders) -> None:
    assert encoders.provenance == Provenance("sums", bundle.hash, 3, "cpu", "float32")
    assert encoders.dims == 2


def test_texts_keep_their_order_whatever_their_length(encoders: Encoders) -> None:
    texts = ["1 2 3", "50", "4 4 4 4 4 4 4", "9 9"]
    found = [encoded.embedding.tolist() for encoded in encoders.encode_texts(texts)]
    assert found == [[6, 3], [50, 1], [28, 7], [18, 2]]


def test_a_long_text_is_the_weighted_mean_of_its_segments(encoders: Encoders) -> None:
    (encoded,) = encoders.encode_texts([" ".join(["1"] * 8 + ["2"] * 3)])
    first, last = [8.0, 8.0], [5 * 1 + 3 * 2.0, 8.0]
    assert encoded.segments.tolist() == [first, last]
    np.testing.assert_allclose(encoded.embedding, (8 * np.array(first) + 3 * np.array(last)) / 11, rtol=1e-6)


def test_patches_of_several_pieces_are_cut_and_put_together(encoders: Encoders) -> None:
    pieces = [np.full((length, 64), value, np.uint8) for length, value in ((6, 127), (13, 1), (2, 5))]
    found = encoders.encode_symbolic(pieces)
    assert [len(encoded.segments) for encoded in found] == [1, 3, 1]
    assert found[0].embedding.tolist() == [6 * 64 * 127, 6]
    assert found[1].embedding.tolist() == [6 * 64, 6]
    assert found[2].embedding.tolist() == [2 * 64 * 5, 2]


def test_windows_are_never_padded_and_zero_rows_surround_them(encoders: Encoders) -> None:
    long, short = np.full(50, 2, np.float32), np.full(30, 2, np.float32)
    first, second = encoders.features([[long, long, short], [short]])
    assert first.tolist() == [[100], [100], [60]]
    assert second.tolist() == [[60]]
    encoded = encoders.encode_audio([[long, long, short], [short]])
    assert encoded[0].embedding.tolist() == [260, 5]
    assert encoded[1].embedding.tolist() == [60, 3]


def test_a_long_recording_becomes_segments(encoders: Encoders) -> None:
    window = np.ones(10, np.float32)
    (encoded,) = encoders.encode_audio([[window] * 5])
    assert encoded.segments.tolist() == [[40, 5], [40, 5]]


def test_log_mel_windows_come_as_one_array(tmp_path: Path) -> None:
    encoders = open_encoders(write_sums(tmp_path, "musicnn"), threads=1)
    (features,) = encoders.features([np.full((20, 187, 96), 3, np.float32)])
    assert features.tolist() == [[3 * 187]] * 20


def test_features_of_the_whole_reach_every_segment(tmp_path: Path) -> None:
    encoders = open_encoders(write_sums(tmp_path, "musicnn", notes=2, sound=2), threads=1)
    pieces = [np.full((length, 64), 1, np.uint8) for length in (13, 2)]
    features = [np.array([0.25, 0.5], np.float32), np.array([7, 8], np.float32)]
    long, short = encoders.encode_symbolic(pieces, features)
    assert long.segments.tolist() == [[6 * 64 + 0.75, 6]] * 3
    assert short.embedding.tolist() == [2 * 64 + 15, 2]
    windows = [np.full((count, 187, 96), 1, np.float32) for count in (5, 1)]
    heard, brief = encoders.encode_audio(windows, features)
    assert heard.segments.tolist() == [[4 * 187 + 0.75, 5]] * 2
    assert brief.embedding.tolist() == [187 + 15, 3]
    assert encoders.encode_symbolic([], []) == []


def test_features_must_be_those_that_the_bundle_was_made_for(tmp_path: Path) -> None:
    encoders = open_encoders(write_sums(tmp_path, "musicnn", notes=2, sound=2), threads=1)
    piece = np.ones((2, 64), np.uint8)
    with pytest.raises(BundleError, match="takes 2 features of a whole piece, and this version makes 3"):
        encoders.encode_symbolic([piece], [np.ones(3, np.float32)])
    with pytest.raises(BundleError, match="sums takes features of whole pieces, but got none"):
        encoders.encode_symbolic([piece])
    with pytest.raises(BundleError, match="takes 2 features of a whole piece, and this version makes 1"):
        encoders.encode_audio([np.ones((1, 187, 96), np.float32)], [np.ones(1, np.float32)])


def test_bundles_without_features_leave_them_alone(encoders: Encoders) -> None:
    (found,) = encoders.encode_symbolic([np.ones((2, 64), np.uint8)], [np.ones(3, np.float32)])
    assert found.embedding.tolist() == [128, 2]


def test_nothing_gives_nothing(encoders: Encoders) -> None:
    assert encoders.encode_texts([]) == []
    assert encoders.encode_symbolic([]) == []
    assert encoders.encode_audio([]) == []


def test_what_a_bundle_lacks_is_told(bundle: Bundle) -> None:
    bare = open_encoders(Bundle(bundle.path, replace(bundle.manifest, text=None, symbolic=None, audio=None)))
    with pytest.raises(BundleError, match="sums cannot encode text"):
        bare.encode_texts(["1"])
    with pytest.raises(BundleError, match="sums cannot encode sheet music or MIDI"):
        bare.encode_symbolic([np.ones((2, 64), np.uint8)])
    with pytest.raises(BundleError, match="sums cannot encode recordings"):
        bare.encode_audio([[np.ones(10, np.float32)]])


def test_a_changed_graph_is_never_run_under_the_old_hash(tmp_path: Path) -> None:
    bundle = write_sums(tmp_path)
    (bundle.path / "symbolic.onnx").write_bytes((bundle.path / "text.onnx").read_bytes())
    encoders = open_encoders(bundle)
    with pytest.raises(BundleError, match=r"sums has been changed or damaged: symbolic\.onnx\."):
        encoders.encode_symbolic([np.ones((2, 64), np.uint8)])
    assert encoders.encode_texts(["7"])[0].embedding.tolist() == [7, 1]


def test_hidden_states_are_those_of_every_row_whatever_else_is_encoded(tiny_bundle: Bundle) -> None:
    encoders = open_encoders(tiny_bundle, threads=1)
    random = np.random.default_rng(1)
    pieces = [random.integers(0, 128, (length, 64), np.uint8) for length in (5, 70, 32, 33)]
    together = encoders.temporal_symbolic(pieces)
    assert [states.shape for states in together] == [(5, 16), (70, 16), (32, 16), (33, 16)]
    for piece, states in zip(pieces, together, strict=True):
        # In this bundle a row's state depends on that row alone.
        rows = np.concatenate(encoders.temporal_symbolic([row[None] for row in piece]))
        np.testing.assert_allclose(states, rows, atol=1e-6)
    (text,) = encoders.temporal_texts(["a waltz that takes more tokens than one segment holds"])
    assert text.shape == (55, 16)
    (recording,) = encoders.temporal_audio([np.ones((20, 187, 96), np.float32)])
    assert recording.shape == (22, 16)
