"""Any piece of any format becomes its encoder's input."""

import io
import pickle

import numpy as np
import pytest

from engine.errors import UnreadableFileError
from engine.formats.registry import FORMATS, HEAD_BYTES, Format, format_of
from engine.inputs.patches import to_patches
from engine.inputs.prepare import Prepared, prepare_piece
from engine.modality import Modality
from tests.formats.samples import MTF, by_soundfile, samples

SAMPLES = samples()


def prepare(name: str, tune: int = 0, features: str | None = None) -> Prepared:
    data = SAMPLES[name][1]
    row = format_of(data[:HEAD_BYTES], name)
    assert row is not None
    match features:
        case "mert":
            return prepare_piece(io.BytesIO(data), row, tune, "mert")
        case "musicnn":
            return prepare_piece(io.BytesIO(data), row, tune, "musicnn")
        case _:
            return prepare_piece(io.BytesIO(data), row, tune, None)


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
    mert, musicnn, bare = (prepare(name, 0, features) for features in ("mert", "musicnn", None))
    assert isinstance(mert.windows, list)
    assert len(mert.windows) == 1
    assert len(mert.windows[0]) == pytest.approx(3 * 24_000, abs=1_500)
    assert isinstance(musicnn.windows, np.ndarray)
    assert musicnn.windows.shape == (1, 187, 96)
    assert bare.windows is None
    assert {prepared.modality for prepared in (mert, musicnn, bare)} == {Modality.AUDIO}
    assert bare.facts.duration == pytest.approx(3, abs=0.06)


def test_too_short_a_recording() -> None:
    row = next(row for row in FORMATS if row.name == "WAV")
    short = io.BytesIO(by_soundfile("WAV")[:100_000])
    with pytest.raises(UnreadableFileError, match="shorter than one second"):
        prepare_piece(short, row, 0, "mert")


def test_a_row_without_a_reader() -> None:
    row = Format("PDF", Modality.SCORE, (".pdf",), bool)
    with pytest.raises(UnreadableFileError, match="cannot read PDF"):
        prepare_piece(io.BytesIO(b"%PDF"), row, 0)


def test_travels_between_processes() -> None:
    prepared = prepare("piece.mid")
    copy = pickle.loads(pickle.dumps(prepared))
    assert copy.text == prepared.text
    assert copy.facts == prepared.facts
    assert pickle.loads(pickle.dumps(FORMATS)) == FORMATS
    assert prepare("piece.mtf").text == MTF
