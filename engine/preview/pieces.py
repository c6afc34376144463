"""From a piece in the library to its picture and its sound: what worker processes do."""

import numpy as np
import numpy.typing as npt

from engine.errors import PreviewError
from engine.folders.opening import format_at, open_shown
from engine.modality import Modality
from engine.preview.engraving import engrave_first_system, score_to_midi
from engine.preview.requests import PieceRequest, Sound, SoundRequest
from engine.preview.scores import read_score
from engine.preview.sound import midi_to_samples, recording_to_samples
from engine.synthesis.waves import RATE

SECONDS = 600.0
_PEAKS = 600
_FULL_SCALE = 32_767


def engrave_piece(request: PieceRequest) -> str:
    """Return the first system of a score as SVG. Raises `UnreadableFileError` or `PreviewError`."""
    return engrave_first_system(read_score(request.path, request.tune), font_family=request.font_family)


def sound_piece(request: SoundRequest) -> Sound:
    """Write a piece's samples and return what they are. Raises `UnreadableFileError` or `PreviewError`."""
    samples, rate, length = _samples_of(request.piece)
    if not samples.size:
        raise PreviewError("The piece has nothing to play.")
    loud = np.clip(samples, -1.0, 1.0)
    np.save(request.destination, np.round(loud * _FULL_SCALE).astype(np.int16), allow_pickle=False)
    seconds = len(samples) / rate
    return Sound(request.destination, rate, seconds, max(seconds, length), _peaks_of(loud))


def _samples_of(piece: PieceRequest) -> tuple[npt.NDArray[np.float32], int, float]:
    if piece.modality is Modality.AUDIO:
        samples, rate = recording_to_samples(piece.path, SECONDS)
        return samples, rate, piece.length or 0.0
    if piece.modality is Modality.SCORE:
        midi = score_to_midi(read_score(piece.path, piece.tune))
    else:
        with open_shown(piece.path) as file:
            format_at(file, piece.path)
            midi = file.read()
    samples, length = midi_to_samples(midi, SECONDS)
    return samples, RATE, length


def _peaks_of(samples: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    loudness = np.abs(samples).max(axis=1)
    edges = np.unique(np.linspace(0, len(loudness), _PEAKS, endpoint=False).astype(np.intp))
    peaks: npt.NDArray[np.float32] = np.maximum.reduceat(loudness, edges)
    return peaks
