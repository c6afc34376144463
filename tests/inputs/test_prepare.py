"""Any piece of any format becomes its encoder's input."""

import io
import pickle
from typing import Literal

import numpy as np
import pytest

from engine.errors import UnreadableFileError
from engine.formats.registry import FORMATS, HEAD_BYTES, Format, format_of
from engine.inputs.notation import to_note_features
from engine.inputs.patches import to_patches
from engine.inputs.prepare import prepare_piece
from engine.inputs.prepared import Prepared, features_of
from engine.inputs.sound.features import to_sound_features
from engine.inputs.wanted import Wanted
from engine.modality import Modality
from tests.formats.samples import MTF, by_soundfile, samples

SAMPLES = samples()
NOTHING = Wanted()
WINDOWS: tuple[Literal["mert", "musicnn"] | None, ...] = ("mert", "musicnn", None)


def prepare(name: str, tune: int = 0, wanted: Wanted = NOTHING) -> Prepared:
    data = SAMPLES[name][1]
    row = format_of(data[:HEAD_BYTES], name)
    assert row is not None
    return prepare_piece(io.BytesIO(data), row, tune, wanted)


@pytest.mark.parametrize("name", ["piece.mid", "piece.mtf", "piece.musicxml", "piece.xml", "piece.mxl", "book.abc"])
def test_notation(name: str) -> None:
    prepared = prepare(name)
    assert prepared.text is not None
    assert prepared.patches is not None
    np.testing.assert_array_equal(prepared.patches, to_patches(prepared.text))
    assert prepared.windows is None
    assert prepared.modality is (Modality.MIDI if name in {"piece.mid", "piece.mtf"} else Modality.SCORE)


def test_of_notation_without_end_the_beginning_is_encoded(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = prepare("piece.mid").patches
    assert whole is not None
    monkeypatch.setattr("engine.inputs.prepare.MOST_PATCHES", 3)
    prepared = prepare("piece.mid")
    assert prepared.patches is not None
    np.testing.assert_array_equal(prepared.patches, whole[:3])
    assert len(whole) > 3


def test_tunes_of_a_book() -> None:
    first, second = prepare("book.abc", 1), prepare("book.abc", 2)
    assert first.text == prepare("book.abc", 0).text != second.text
    assert "K:D" in (second.text or "")
    with pytest.raises(UnreadableFileError, match="no tune 3"):
        prepare("book.abc", 3)


@pytest.mark.parametrize("name", ["piece.wav", "piece.m4a", "piece.opus"])
def test_recordings(name: str) -> None:
    mert, musicnn, bare = (prepare(name, 0, Wanted(windows)) for windows in WINDOWS)
    assert isinstance(mert.windows, list)
    assert len(mert.windows) == 1
    assert len(mert.windows[0]) == pytest.approx(3 * 24_000, abs=1_500)
    assert isinstance(musicnn.windows, np.ndarray)
    assert musicnn.windows.shape == (1, 187, 96)
    assert bare.windows is None
    assert {prepared.modality for prepared in (mert, musicnn, bare)} == {Modality.AUDIO}
    assert bare.facts.duration == pytest.approx(3, abs=0.06)


def test_features_of_the_whole_are_made_where_they_are_wanted() -> None:
    bare, piece = prepare("piece.mid"), prepare("piece.mid", 0, Wanted(notes=True))
    assert bare.features is None
    assert piece.features is not None
    np.testing.assert_array_equal(piece.features, to_note_features(piece.text or ""))
    assert piece.features.any()
    assert prepare("piece.wav", 0, Wanted("musicnn", notes=True)).features is None
    heard = prepare("piece.wav", 0, Wanted("musicnn", sound=True))
    assert heard.features is not None
    assert heard.features.shape == to_sound_features(np.zeros(16_000, np.float32)).shape
    assert heard.features.any()
    assert features_of([piece, bare]) is None
    assert features_of([piece, heard]) == [piece.features, heard.features]


def test_too_short_a_recording() -> None:
    row = next(row for row in FORMATS if row.name == "WAV")
    short = io.BytesIO(by_soundfile("WAV")[:100_000])
    with pytest.raises(UnreadableFileError, match="shorter than one second"):
        prepare_piece(short, row, 0, Wanted("mert"))


def test_a_row_without_a_reader() -> None:
    row = Format("PDF", Modality.SCORE, (".pdf",), bool)
    with pytest.raises(UnreadableFileError, match="cannot read PDF"):
        prepare_piece(io.BytesIO(b"%PDF"), row, 0, NOTHING)


def test_travels_between_processes() -> None:
    prepared = prepare("piece.mid")
    copy = pickle.loads(pickle.dumps(prepared))
    assert copy.text == prepared.text
    assert copy.facts == prepared.facts
    assert pickle.loads(pickle.dumps(FORMATS)) == FORMATS
    assert prepare("piece.mtf").text == MTF
