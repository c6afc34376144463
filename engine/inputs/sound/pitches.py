"""Which pitches sound when in a recording: spectral peaks, and of those the notes that account for the others."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.inputs.mel import MUSICNN_RATE

Samples = npt.NDArray[np.float32]

LOWEST, PITCHES = 24, 84
"""The lowest MIDI key looked for, and how many."""
HOP_SECONDS = 0.032

_HOP = round(HOP_SECONDS * MUSICNN_RATE)
_A, _A_KEY = 440.0, 69
_FINENESS = 10
_AUDIBLE = 0.02
_SILENT = 1e-3
_COMPRESSION = 0.6
_FRAMES_AT_ONCE = 1_024
_SILENT_DECIBELS = -55.0
_HARMONICS = (0, 12, 19, 24, 28, 31, 34, 36)
_DECAY = 0.85
_MOST_AT_ONCE = 6
_WEAKEST = 0.45
_HELD_FRAMES = 3


@dataclass(frozen=True, slots=True)
class _Band:
    """Peaks from `low` to `high` Hz are read from `size` samples, after `factor` of them were joined into one."""

    low: float
    high: float
    size: int
    factor: int


# Low pitches lie close together, high ones may be short: each is given the window that suits it.
_BANDS = (_Band(40.0, 200.0, 8_192, 4), _Band(200.0, 500.0, 4_096, 2), _Band(500.0, 4_000.0, 2_048, 1))


def to_pitch_frames(samples: Samples) -> Samples:
    """Return how strongly each pitch is struck or held, float32 `[frames, 84]` from C1 on, of samples at 16 kHz.

    A frame is 32 ms. Strengths are those of spectral peaks (the 0.6th power of amplitudes, 1 for the loudest of a
    frame) about the recording's own tuning; overtones are given to the notes that explain them, six at most at once
    (after Klapuri, Multiple fundamental frequency estimation by summing harmonic amplitudes, 2006).
    """
    count = len(samples) // _HOP
    if count < 1:
        return np.zeros((0, PITCHES), np.float32)
    fine = np.zeros((count, PITCHES * _FINENESS), np.float32)
    for band in _BANDS:
        _add_peaks(fine, samples, band)
    return _held(_to_notes(_tuned(fine), _to_sounding(samples, count)))


def _add_peaks(fine: Samples, samples: Samples, band: _Band) -> None:
    """Add the peaks of one band to frames of pitches in tenths of a semitone."""
    hop, size = _HOP // band.factor, band.size // band.factor
    rate = MUSICNN_RATE / band.factor
    whole = len(samples) // band.factor * band.factor
    slow = samples[:whole].reshape(-1, band.factor).mean(axis=1)
    padded = np.pad(slow, (size // 2, size))
    views = np.lib.stride_tricks.sliding_window_view(padded, size)[::hop][: len(fine)]
    window = (np.hanning(size) * (2 / size)).astype(np.float32)
    low, high = int(band.low * size / rate), int(np.ceil(band.high * size / rate))
    for start in range(0, len(views), _FRAMES_AT_ONCE):
        spectrum = np.abs(np.fft.rfft(views[start : start + _FRAMES_AT_ONCE] * window)[:, low - 1 : high + 2])
        left, middle, right = spectrum[:, :-2], spectrum[:, 1:-1], spectrum[:, 2:]
        rows, columns = np.nonzero((middle > left) & (middle >= right) & (middle > _SILENT * _AUDIBLE))
        before, at, after = (np.log(np.maximum(each[rows, columns], 1e-9)) for each in (left, middle, right))
        bend = before - 2 * at + after
        shift = np.where(bend < 0, 0.5 * (before - after) / np.minimum(bend, -1e-9), 0.0)
        hertz = np.maximum(columns + low + shift, 1.0) * rate / size
        inside = (hertz >= band.low) & (hertz < band.high)
        place = np.round(_FINENESS * (12 * np.log2(hertz / _A) + _A_KEY - LOWEST)).astype(np.intp)
        inside &= (place >= 0) & (place < fine.shape[1])
        part = fine[start : start + len(spectrum)]
        np.maximum.at(part, (rows[inside], place[inside]), middle[rows, columns][inside] ** _COMPRESSION)


def _tuned(fine: Samples) -> Samples:
    """Return pitches [frames, 84] about the tuning in which most is in tune, the loudest of each frame 1."""
    folded = fine.sum(axis=0, dtype=np.float64).reshape(PITCHES, _FINENESS).sum(axis=0)
    turn = np.exp(2j * np.pi * np.arange(_FINENESS) / _FINENESS)
    offset = round(float(np.angle(folded @ turn)) / (2 * np.pi) * _FINENESS)
    rolled = np.roll(fine, _FINENESS // 2 - offset, axis=1).reshape(len(fine), PITCHES, _FINENESS)
    pitches = rolled.max(axis=2)
    loudest = pitches.max(axis=1, keepdims=True)
    pitches[pitches < np.sqrt(_AUDIBLE) * loudest] = 0.0
    return np.asarray(pitches / np.maximum(loudest, 1e-6), np.float32)


def _to_sounding(samples: Samples, count: int) -> npt.NDArray[np.bool_]:
    """Return which frames are loud enough to be heard beside the loudest."""
    power = np.square(samples[: count * _HOP].reshape(count, _HOP)).mean(axis=1)
    return np.asarray(power > max(float(power.max()) * 10 ** (_SILENT_DECIBELS / 10), 1e-10))


def _to_notes(pitches: Samples, sounding: npt.NDArray[np.bool_]) -> Samples:
    """Return the strengths [frames, 84] of the notes that account for all peaks, the clearest first."""
    weights = _to_harmonic_sum()
    rest = pitches * sounding[:, None]
    notes = np.zeros_like(rest)
    frames = np.arange(len(rest))
    strongest = np.zeros(len(rest), np.float32)
    for _ in range(_MOST_AT_ONCE):
        salience = (rest @ weights) * (rest > 0)
        best = salience.argmax(axis=1)
        strength = salience[frames, best]
        strongest = np.maximum(strongest, strength)
        clear = (strength > _WEAKEST * strongest) & (strength > 0)
        notes[frames[clear], best[clear]] = strength[clear]
        own = rest[frames, best]
        for number, offset in enumerate(_HARMONICS):
            place = np.minimum(best + offset, PITCHES - 1)
            explained = own * _DECAY**number
            rest[frames, place] = np.maximum(rest[frames, place] - explained, 0.0)
        rest[frames, best] = 0.0
    return notes


def _to_harmonic_sum() -> Samples:
    weights = np.zeros((PITCHES, PITCHES), np.float32)
    for pitch in range(PITCHES):
        for number, offset in enumerate(_HARMONICS):
            if pitch + offset < PITCHES:
                weights[pitch + offset, pitch] = _DECAY**number
    return weights


def _held(notes: Samples) -> Samples:
    """Return the notes without those that sound, or stop, for a single frame."""
    padded = np.pad(notes, ((_HELD_FRAMES // 2, _HELD_FRAMES // 2), (0, 0)))
    shifted = np.stack([padded[shift : shift + len(notes)] for shift in range(_HELD_FRAMES)])
    return np.asarray(np.median(shifted, axis=0), np.float32)
