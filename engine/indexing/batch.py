"""Gathering prepared pieces until there are enough, and encoding them together."""

from collections.abc import Callable, Sequence
from functools import partial
from time import monotonic
from typing import Any, Generic, Protocol, TypeVar

import numpy as np
import numpy.typing as npt

from engine.errors import EncodingError
from engine.inputs.prepared import Prepared, features_of
from engine.modality import Modality
from engine.runtime.encoded import Encoded, Provenance
from engine.runtime.report import RuntimeReport

_PIECES = 64
_PATCHES = 8_192
_WINDOW_BYTES = 64 * 2**20
_SECONDS = 2.0
_UNUSABLE = "Encoding the piece gives no usable numbers."

Features = npt.NDArray[np.float32]
Tag = TypeVar("Tag")


class Vectors(Protocol):
    """What a piece is encoded as."""

    @property
    def usable(self) -> bool:
        """Whether the numbers are such that can be compared."""


Value = TypeVar("Value", bound=Vectors)
Value_co = TypeVar("Value_co", bound=Vectors, covariant=True)


class PieceEncoders(Protocol[Value_co]):
    """What encodes prepared pieces."""

    def encode_symbolic(
        self, patches: Sequence[npt.NDArray[np.uint8]], features: Sequence[Features] | None = None
    ) -> Sequence[Value_co]:
        """Encode patches uint8 `[n, 64]`, with the features of each whole piece where the encoders want them."""

    def encode_audio(self, recordings: Sequence[Any], features: Sequence[Features] | None = None) -> Sequence[Value_co]:
        """Encode the windows of each recording, with the features of each whole recording likewise."""

    def encode_texts(self, texts: Sequence[str]) -> Sequence[Value_co]:
        """Encode the words of each document."""


class Encoders(PieceEncoders[Encoded], Protocol):
    """What indexing needs of `engine.runtime`'s encoders."""

    @property
    def provenance(self) -> Provenance:
        """How the vectors are made."""

    def report(self, pieces_a_minute: float | None = None) -> RuntimeReport:
        """Return what runs them."""


class Batch(Generic[Tag]):
    """Pieces that wait to be encoded together, each with a tag of the caller's."""

    def __init__(self) -> None:
        self.tags: list[Tag] = []
        self.pieces: list[Prepared] = []
        self._patches = 0
        self._window_bytes = 0
        self._since = monotonic()

    def add(self, tag: Tag, piece: Prepared) -> None:
        """Take one more piece."""
        if not self.pieces:
            self._since = monotonic()
        self.tags.append(tag)
        self.pieces.append(piece)
        if piece.patches is not None:
            self._patches += len(piece.patches)
        if piece.windows is not None:
            self._window_bytes += sum(window.nbytes for window in piece.windows)

    @property
    def full(self) -> bool:
        """Whether to encode now: the batch is large enough, takes much memory, or its first piece has waited long."""
        return bool(self.pieces) and (
            len(self.pieces) >= _PIECES
            or self._patches >= _PATCHES
            or self._window_bytes >= _WINDOW_BYTES
            or monotonic() - self._since >= _SECONDS
        )


def encode_pieces(encoders: PieceEncoders[Value], pieces: Sequence[Prepared]) -> list[Value | str]:
    """Return for each piece what it is encoded as, or one sentence saying why it cannot be.

    Raises `EncodingError` where none of several pieces can be encoded: then it is not the pieces.
    """
    patches = {place: piece for place, piece in enumerate(pieces) if piece.patches is not None}
    windows = {place: piece for place, piece in enumerate(pieces) if piece.windows is not None}
    texts = {place: piece.text for place, piece in enumerate(pieces) if piece.modality is Modality.TEXT and piece.text}
    outcomes: dict[int, Value | str] = dict.fromkeys(range(len(pieces)), "The piece gives nothing to encode.")
    outcomes.update(zip(patches, _encode(partial(_encode_symbolic, encoders), list(patches.values())), strict=True))
    outcomes.update(zip(windows, _encode(partial(_encode_audio, encoders), list(windows.values())), strict=True))
    outcomes.update(zip(texts, _encode(encoders.encode_texts, list(texts.values())), strict=True))
    return list(outcomes.values())


def _encode_symbolic(encoders: PieceEncoders[Value], pieces: Sequence[Prepared]) -> Sequence[Value]:
    patches = [piece.patches for piece in pieces if piece.patches is not None]
    return encoders.encode_symbolic(patches, features_of(pieces))


def _encode_audio(encoders: PieceEncoders[Value], pieces: Sequence[Prepared]) -> Sequence[Value]:
    return encoders.encode_audio([piece.windows for piece in pieces], features_of(pieces))


def _encode(encode: Callable[[Sequence[Any]], Sequence[Value]], inputs: Sequence[Any]) -> list[Value | str]:
    """Encode all at once, or one by one when that fails, so that a piece which cannot be encoded costs itself alone."""
    if not inputs:
        return []
    try:
        return [_checked(encoded) for encoded in encode(inputs)]
    except EncodingError as error:
        if len(inputs) == 1:
            return [str(error)]
        outcomes = [outcome for each in inputs for outcome in _encode(encode, [each])]
        if all(isinstance(outcome, str) and outcome != _UNUSABLE for outcome in outcomes):
            raise
        return outcomes


def _checked(encoded: Value) -> Value | str:
    return encoded if encoded.usable else _UNUSABLE
