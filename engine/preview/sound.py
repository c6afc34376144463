"""MIDI as sound, by symusic and the SoundFont that ships with the program."""

import math

import numpy as np
import numpy.typing as npt
from symusic import Score, Synthesizer

from engine.errors import PreviewError
from engine.preview.midi_repair import rewrite_midi
from resources import resource_path

RATE = 44_100
_LOUDEST = 0.8


def midi_to_samples(midi: bytes, seconds: float) -> tuple[npt.NDArray[np.float32], float]:
    """Return the first `seconds` of a MIDI file as float32 `[n, 2]` at `RATE`, and how many seconds the whole lasts.

    The loudest sample has the same height in every piece. Raises `UnreadableFileError`, or `PreviewError` where there is
    nothing to hear.
    """
    score = _score_of(midi).to("second")
    length = float(score.end())
    if length <= 0 or not any(track.notes for track in score.tracks):
        raise PreviewError("The piece has no notes to play.")
    synthesizer = Synthesizer(sf_path=str(resource_path("soundfont", "FluidR3Mono_GM.sf3")), sample_rate=RATE)
    rendered = synthesizer.render(score.clip(0.0, seconds, clip_end=True), stereo=True)
    samples = np.ascontiguousarray(rendered.T[: math.ceil(seconds * RATE)], dtype=np.float32)
    loudest = float(np.abs(samples).max(initial=0.0))
    return (samples * (_LOUDEST / loudest) if loudest > 0 else samples), length


def _score_of(midi: bytes) -> Score:
    """Read a file as it is or, where symusic refuses it, written anew."""
    try:
        return Score.from_midi(midi)
    except (RuntimeError, ValueError):
        mended = rewrite_midi(midi)
    try:
        return Score.from_midi(mended)
    except (RuntimeError, ValueError) as error:
        raise PreviewError("The MIDI file cannot be played.") from error
