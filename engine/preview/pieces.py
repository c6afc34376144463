"""From a piece in the library to its picture and its sound: what worker processes do."""

import numpy as np
import numpy.typing as npt

from engine.errors import PreviewError
from engine.formats.audio import read_recording
from engine.modality import Modality
from engine.preview.engraving import engrave_first_system, score_to_midi
from engine.preview.requests import PieceRequest, Sound, SoundRequest
from engine.preview.scores import read_score
from engine.preview.sound import RATE, midi_to_samples

SECONDS = 600.0
_PEAKS = 600
_FULL_SCALE = 32_767


def engrave_piece(request: PieceRequest) -> str:
    """Return the first system of a score as SVG. Raises `UnreadableFileError` or `PreviewError`."""
    return engrave_first_system(read_score(request.path, request.tune), font_family=request.font_family)


def sound_piece(request: SoundRequest) -> Sound:
    """Write a piece's samples and return what they are. Raises `UnreadableFileError` or `PreviewError`."""
    samples, length = _samples_of(request.piece)
    if not samples.size:
        raise PreviewError("The piece has nothing to play.")
    loud = np.clip(samples, -1.0, 1.0)
    np.save(request.destination, np.round(loud * _FULL_SCALE).astype(np.int16), allow_pickle=False)
    return Sound(request.destination, RATE, len(samples) / RATE, length, _peaks_of(loud))


def _samples_of(piece: PieceRequest) -> tuple[npt.NDArray[np.float32], float]:
    if piece.modality is Modality.SCORE:
        return midi_to_samples(score_to_midi(read_score(piece.path, piece.tune)), SECONDS)
    if piece.modality is Modality.MIDI:
        return midi_to_samples(piece.path.read_bytes(), SECONDS)
    with piece.path.open("rb") as file:
        recording = read_recording(file, RATE)
    return recording.samples[: int(SECONDS * RATE), np.newaxis], len(recording.samples) / recording.rate


def _peaks_of(samples: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    loudness = np.abs(samples).max(axis=1)
    edges = np.unique(np.linspace(0, len(loudness), _PEAKS, endpoint=False).astype(np.intp))
    peaks: npt.NDArray[np.float32] = np.maximum.reduceat(loudness, edges)
    return peaks
