"""A piece that cannot be encoded costs itself, and a provider that fails is no fault of the pieces."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt
import pytest

from engine.errors import EncodingError
from engine.formats.content import Facts
from engine.indexing.batch import encode_pieces
from engine.inputs.prepared import Prepared
from engine.modality import Modality
from engine.runtime.encoded import Encoded, Provenance
from engine.runtime.report import RuntimeReport

UNUSABLE = "Encoding the piece gives no usable numbers."
TOO_LARGE = "symbolic.onnx failed while running: too large."


class CountingEncoders:
    """Encodes patches as their first number, in two segments; at most 9 patches fit into memory."""

    provenance = Provenance("counting", "0", 1, "cpu", "float32")

    def __init__(self, segments: npt.NDArray[np.float32] | None = None) -> None:
        self.runs: list[int] = []
        self.features: list[int] = []
        self._segments = np.ones((2, 3), np.float32) if segments is None else segments

    def report(self, pieces_a_minute: float | None = None) -> RuntimeReport:
        return RuntimeReport("CPU", "CPU", "float32", pieces_a_minute)

    def encode_symbolic(
        self, patches: Sequence[npt.NDArray[np.uint8]], features: Sequence[npt.NDArray[np.float32]] | None = None
    ) -> list[Encoded]:
        self.runs.append(len(patches))
        self.features += [] if features is None else [int(each[0]) for each in features]
        if sum(map(len, patches)) > 9:
            raise EncodingError(TOO_LARGE)
        return [Encoded(np.full(3, piece[0, 0], np.float32), self._segments) for piece in patches]

    def encode_audio(
        self, recordings: Sequence[object], features: Sequence[npt.NDArray[np.float32]] | None = None
    ) -> list[Encoded]:
        assert features is None
        raise AssertionError(f"There is no recording to encode, but {recordings}.")

    def encode_texts(self, texts: Sequence[str]) -> list[Encoded]:
        return [Encoded(np.full(3, len(text), np.float32), self._segments) for text in texts]


def pieces(*lengths: int) -> list[Prepared]:
    return [
        Prepared(Modality.MIDI, Facts(), None, np.full((length, 64), number, np.uint8), None)
        for number, length in enumerate(lengths, start=1)
    ]


def numbers(outcomes: Sequence[Encoded | str]) -> list[float | str]:
    return [outcome if isinstance(outcome, str) else float(outcome.embedding[0]) for outcome in outcomes]


def test_pieces_that_fit_are_encoded_together() -> None:
    encoders = CountingEncoders()
    assert numbers(encode_pieces(encoders, pieces(3, 3, 3))) == [1, 2, 3]
    assert encoders.runs == [3]


def test_features_stay_with_their_pieces() -> None:
    encoders = CountingEncoders()
    told = [replace(piece, features=np.full(2, number, np.float32)) for number, piece in enumerate(pieces(3, 20, 4))]
    assert numbers(encode_pieces(encoders, told)) == [1, TOO_LARGE, 3]
    assert encoders.features == [0, 1, 2, 0, 1, 2]
    encode_pieces(encoders, pieces(3))
    assert len(encoders.features) == 6


def test_of_a_document_its_words_are_encoded() -> None:
    documents = [Prepared(Modality.TEXT, Facts(), "an air"), Prepared(Modality.TEXT, Facts(), "")]
    outcomes = numbers(encode_pieces(CountingEncoders(), [*documents, *pieces(3)]))
    assert outcomes == [len("an air"), "The piece gives nothing to encode.", 1]


def test_a_piece_that_is_too_large_costs_itself() -> None:
    encoders = CountingEncoders()
    assert numbers(encode_pieces(encoders, pieces(3, 20, 4))) == [1, TOO_LARGE, 3]
    assert encoders.runs == [3, 1, 1, 1]
    assert numbers(encode_pieces(encoders, pieces(20))) == [TOO_LARGE]
    silent = CountingEncoders(np.zeros((2, 3), np.float32))
    assert numbers(encode_pieces(silent, pieces(3, 20))) == [UNUSABLE, TOO_LARGE]


def test_where_no_piece_can_be_encoded_it_is_not_the_pieces() -> None:
    with pytest.raises(EncodingError, match="too large"):
        encode_pieces(CountingEncoders(), pieces(10, 20, 30))


@pytest.mark.parametrize("number", [0, np.nan, np.inf], ids=["zero", "not a number", "infinite"])
def test_a_segment_that_says_nothing_costs_the_piece(number: float) -> None:
    segments = np.array([[1, 1, 1], [number] * 3], np.float32)
    assert numbers(encode_pieces(CountingEncoders(segments), pieces(3))) == [UNUSABLE]
