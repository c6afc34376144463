"""The note features: their layout, what they tell, and what transposing and removed headers do to them."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.formats.registry import HEAD_BYTES, format_of
from engine.inputs.notation import (
    BLOCKS,
    LAYOUT,
    NOTE_FEATURES,
    remove_headers,
    to_note_features,
    to_notes,
    transpose_features,
)
from engine.inputs.notation.blocks.metre import Turns
from engine.inputs.notation.notes import Integers
from engine.inputs.prepare import prepare_piece
from engine.inputs.wanted import Wanted
from resources import resource_path

TUNE = 'L:1/8\nQ:1/4=120\nM:3/4\nK:G\nV:1 treble nm="Violin"\n' + "".join(
    f"[V:1]{bar}|\n"
    for bar in ("d2 GA Bc", "d2 G2 G2", "e2 cd ef", "g2 G2 G2", "c2 dc BA", "B2 cB AG", "A2 BA GF", "G6")
)  # fmt: skip
_PITCHES = {"D": 74, "G": 67, "A": 69, "B": 71, "C": 72, "E": 76, "F": 78, "H": 79, "f": 66}
_MELODY = "D2 G A B C D2 G2 G2 E2 C D E F H2 G2 G2 C2 D C B A B2 C B A G A2 B A G f G6"


WRITTEN = {"letters", "last letters", "likely signatures", "bar lengths", "marks", "notation", "instruments"}


def mtf(semitones: int = 0, key: str = "G", header: bool = True) -> str:
    lines = ["ticks_per_beat 96"]
    if header:
        lines += ["set_tempo 500000 0", f"key_signature {key} 0", "time_signature 3 4 24 8 0", "program_change 0 0 40"]
    for word in _MELODY.split():
        pitch = _PITCHES[word[0]] + semitones
        lines += [f"note_on 0 0 {pitch} 90", f"note_on {48 * int(word[1:] or 1)} 0 {pitch} 0"]
    return "\n".join([*lines, "end_of_track 0"])


def sample_text(name: str) -> str:
    """Return the notation of the first piece of one of the sample files."""
    with resource_path("samples", name).open("rb") as file:
        row = format_of(file.read(HEAD_BYTES), name)
        assert row is not None
        file.seek(0)
        return prepare_piece(file, row, int(name.endswith(".abc")), Wanted()).text or ""


def block(features: np.ndarray, name: str) -> np.ndarray:
    return features[BLOCKS[name].start : BLOCKS[name].stop]


def test_the_layout_has_no_holes() -> None:
    assert LAYOUT[0].start == 0
    assert all(left.stop == right.start for left, right in pairwise(LAYOUT))
    assert LAYOUT[-1].stop == NOTE_FEATURES == len(to_note_features(TUNE))
    assert len(BLOCKS) == len(LAYOUT)


def test_what_is_no_music_has_no_features() -> None:
    for text in ("", "K:C\n", "ticks_per_beat 96", "\x00" * 99):
        assert not to_note_features(text).any()


@pytest.mark.parametrize("name", ["the_entertainer.mid", "prelude_in_a.mxl", "dance_tunes.abc"])
def test_turns_that_are_kept_are_to_the_bit_those_of_the_notes(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = sample_text(name)
    found = to_note_features(text)

    def computed(ticks: Integers) -> Turns:
        periods = np.array((0.5, 0.75, 1, 1.5, 2, 2.25, 2.5, 3, 3.5, 4, 4.5, 5, 6, 8))
        return np.asarray(np.exp(-2j * np.pi * (ticks[:, None] / (12 * periods))))

    monkeypatch.setattr("engine.inputs.notation.blocks.metre._to_turns", computed)
    assert block(found, "periods").all()
    assert to_note_features(text).tobytes() == found.tobytes()


@pytest.mark.parametrize("text", [TUNE, mtf()], ids=["ABC", "MTF"])
def test_features_tell_key_and_metre(text: str) -> None:
    features = to_note_features(text)
    assert block(features, "keys").argmax() == 7
    assert block(features, "signature").argmax() - 7 == 1
    assert block(features, "metre").argmax() == 1
    assert block(features, "mode").argmax() == 0
    assert block(features, "last bass").argmax() == 7
    assert block(features, "programs").nonzero()[0].tolist() == [40]
    assert block(features, "families").nonzero()[0].tolist() == [5]
    assert 0 < np.abs(features).max() <= 1.2


def test_features_are_those_of_the_music_whatever_the_notation() -> None:
    score, midi = to_note_features(TUNE), to_note_features(mtf())
    for each in LAYOUT:
        if each.name not in WRITTEN:
            np.testing.assert_allclose(score[each.start : each.stop], midi[each.start : each.stop], atol=1e-6)


@pytest.mark.parametrize(
    ("semitones", "steps", "key"), [(2, 1, "A"), (-4, -2, "Eb"), (1, 1, "Ab"), (-6, -3, "Db"), (12, 7, "G")]
)
def test_transposed_features_are_those_of_transposed_music(semitones: int, steps: int, key: str) -> None:
    found = transpose_features(to_note_features(mtf()), semitones, steps)
    np.testing.assert_allclose(found, to_note_features(mtf(semitones, key)), atol=1e-6)


def test_transposes_what_a_score_writes() -> None:
    header, music = TUNE.split("[V:1]", 1)
    up = header.replace("K:G", "K:A") + "[V:1]" + music.translate(str.maketrans("FGABcdefg", "GABcdefga"))
    found, wanted = transpose_features(to_note_features(TUNE), 2, 1), to_note_features(up)
    for each in LAYOUT:
        if each.name != "likely signatures":
            np.testing.assert_allclose(found[each.start : each.stop], wanted[each.start : each.stop], atol=1e-6)


def test_transposes_many_at_once() -> None:
    features = np.stack([to_note_features(TUNE), to_note_features(mtf())])
    found = transpose_features(features, 3, 2)
    for row, each in zip(found, features, strict=True):
        np.testing.assert_array_equal(row, transpose_features(each, 3, 2))


@pytest.mark.parametrize(("text", "without"), [(TUNE, TUNE), (mtf(), mtf(header=False))], ids=["ABC", "MTF"])
def test_removed_headers_state_nothing(text: str, without: str) -> None:
    removed = remove_headers(text)
    features = to_note_features(removed)
    stated = to_notes(removed).stated
    assert (stated.fifths, stated.metres, stated.tempo, stated.programs, stated.names) == (None, (), None, (), ())
    assert block(features, "signature").argmax() == 15
    assert block(features, "metre").argmax() == 15
    assert not block(features, "tempo").any()
    assert not block(features, "programs").any()
    assert len(to_notes(removed)) == len(to_notes(without))


SIGNATURES = {
    "D major": ("K:D\n", "d2 fd ad|e2 ge c2|d2 ^ga g=g|fe d2 d2|"),
    "B flat major": ("K:Bb\n", "B2 dB fB|c2 ec A2|d2 =ef e_e|dc B2 B2|"),
    "E minor": ("K:Em\n", "E2 GE BE|^d2 B2 F2|E2 ^de d=d|BF E2 E2|"),
    "C minor": ("K:Cm\n", "c2 ec gc|=B2 G2 D2|c2 =Bc B_B|GD C2 C2|"),
}


@pytest.mark.parametrize("name", SIGNATURES)
def test_a_removed_signature_is_told_from_letters_and_signs(name: str) -> None:
    key, music = SIGNATURES[name]
    text = f"L:1/8\nM:6/8\n{key}[V:1]{music}\n"
    with_key, without = to_notes(text), to_notes(remove_headers(text))
    assert with_key.signatures is not None
    assert int(with_key.signatures.argmax()) - 7 == with_key.stated.fifths
    assert without.stated.fifths is None
    assert without.pitch.tolist() == with_key.pitch.tolist()
    likely = block(to_note_features(text), "likely signatures")
    np.testing.assert_array_equal(likely, block(to_note_features(remove_headers(text)), "likely signatures"))
    assert likely.sum() == pytest.approx(1)


@pytest.mark.parametrize("field", ["key", "metre", "tempo", "instruments"])
def test_removes_only_what_is_asked(field: str) -> None:
    flags = dict.fromkeys(("key", "metre", "tempo", "instruments"), False)
    for text in (TUNE, mtf()):
        assert remove_headers(text, **flags) == text
        stated = to_notes(remove_headers(text, **(flags | {field: True}))).stated
        absent = {
            "key": stated.fifths is None,
            "metre": not stated.metres,
            "tempo": stated.tempo is None,
            "instruments": not stated.programs,
        }
        assert {name for name, gone in absent.items() if gone} == {field}


def test_removes_inline_fields_and_keeps_clefs_and_times() -> None:
    text = "K:C\n[V:1][K:D][M:3/4]c|[K:bass][Q:1/4=60]d|[K:Ebmin treble-8]e|\n"
    assert remove_headers(text) == "[V:1]c|[K:bass]d|[K:treble-8]e|\n"
    lines = (
        "ticks_per_beat 96\nnote_on 0 0 60 9\nset_tempo 500000 48\nkey_signature C 48\nnote_on 1 0 60 0\nend_of_track 0"
    )
    assert to_notes(remove_headers(lines)).length.tolist() == to_notes(lines).length.tolist() == [97 / 96]


FIELDS = ["K:", "[K:D bass]", "[M:", "V:1 nm=", "[Q:1/4=9]", "|", "\n", "^C2", "[", "]", "D", "HP", "none", "="]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(FIELDS), st.text(max_size=2)), max_size=40))
def test_features_are_finite_and_headers_removable_whatever_the_text(parts: list[str]) -> None:
    for text in ("".join(parts), "ticks_per_beat 96\nkey_signature " + " ".join(parts)):
        assert np.isfinite(to_note_features(text)).all()
        assert to_notes(remove_headers(text)).stated.fifths is None
