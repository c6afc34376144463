"""A transposed piece: its features and what is said of its key move together."""

import numpy as np
import pytest

from engine.curation.concepts import ANY, Truth
from engine.curation.relations import Knowledge
from engine.inputs.notation import to_note_features
from engine.training.data.arrays import to_views
from engine.training.data.pieces import Piece
from engine.training.data.transposition import signature_of, transpose_piece, transpose_truths, wrap

# Degrees of D major, as MTF without a header.
SCALE = (0, 4, 7, 12, 11, 9, 7, 5, 4, 2, 0)


def mtf(tonic: int) -> str:
    notes = "".join(f"note_on 0 0 {tonic + degree} 90\nnote_off 480 0 {tonic + degree} 0\n" for degree in SCALE)
    return f"ticks_per_beat 480\n{notes}"


def piece() -> Piece:
    true: frozenset[Truth] = frozenset({("key", "D major"), ("signature", "sharps_2"), ("kind", "jig")})
    views = tuple(to_views([{"modality": "midi", "text": mtf(62)}]))
    return Piece("1", "train", "made up", "tune", Knowledge(true, frozenset({("range", "high")})), views)


def test_features_and_key_move_together() -> None:
    seen = set()
    for seed in range(30):
        moved = transpose_piece(piece(), np.random.default_rng(seed))
        (key,) = [value for field, value in moved.knowledge.true if field == "key"]
        seen.add(key)
        fifths = signature_of(moved.knowledge.true)
        semitones = (7 * (fifths - 2) + 6) % 12 - 6
        expected = to_note_features(mtf(62 + semitones))
        octave_up = to_note_features(mtf(62 + semitones + 12))
        found = moved.views[0].features
        assert np.abs(found - expected).max() < 2e-3 or np.abs(found - octave_up).max() < 2e-3
        assert ("kind", "jig") in moved.knowledge.true
        assert ("range", ANY) in moved.knowledge.possible
    assert len(seen) > 8


@pytest.mark.parametrize(
    ("key", "fifths", "expected"),
    [
        ("D major", -2, "C major"),
        ("A minor", 3, "F# minor"),
        ("D dorian", -1, "G dorian"),
        ("Bb major", -3, "Db major"),
    ],
)
def test_names_of_keys(key: str, fifths: int, expected: str) -> None:
    assert ("key", expected) in transpose_truths({("key", key)}, fifths)


def test_signatures_are_wrapped_to_few_signs() -> None:
    assert [wrap(fifths) for fifths in (0, 6, 7, -6, -5, 12)] == [0, 6, -5, 6, -5, 0]
    assert transpose_truths({("signature", "flats_1")}, 1) == {("signature", "none")}
    assert transpose_truths({("signature", "sharps_1")}, 2) == {("signature", "sharps_3")}
