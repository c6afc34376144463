"""The key of music that states none, by how long each pitch class sounds.

The profiles are those of Temperley (Music and Probability, 2007, table 6.3: the Kostka–Payne corpus). The beginning
counts twice, since pieces move away from their key rather than towards it, and the bass note of the end gives its
tonic a little more: both weights were chosen by `tests/benchmarks/key_finding.py`, which says how often this is right.
"""

from collections.abc import Sequence
from functools import cache

import numpy as np
import numpy.typing as npt

from engine.formats.analysis.notes import SoundingNote

Profile = npt.NDArray[np.float64]

_MAJOR = (0.748, 0.060, 0.488, 0.082, 0.670, 0.460, 0.096, 0.715, 0.104, 0.366, 0.057, 0.400)
_MINOR = (0.712, 0.084, 0.474, 0.618, 0.049, 0.460, 0.105, 0.747, 0.404, 0.067, 0.133, 0.330)
_NAMES = (
    *("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B"),
    *("C", "C#", "D", "Eb", "E", "F", "F#", "G", "G#", "A", "Bb", "B"),
)
_TONICS = 12
_FEWEST_NOTES = 4
_LONGEST = 4.0
_SHORTEST = 0.05
_BEGINNING = 8.0
_OF_BEGINNING = 1.0
_OF_LAST_BASS = 0.1
_AT_ONCE = 1e-3


def find_key(notes: Sequence[SoundingNote]) -> str:
    """Return the key of pitched notes as "F# minor", empty where they are too few to tell; only major and minor."""
    if len(notes) < _FEWEST_NOTES:
        return ""
    return _name(int(_likelihoods(notes).argmax()))


def find_key_of_profile(profile: Profile) -> str:
    """Return the key of a pitch-class profile [12] from C on, such as a recording's chroma; empty for a silent one."""
    likelihoods = to_likelihoods(profile)
    return _name(int(likelihoods.argmax())) if likelihoods.any() else ""


def find_mode(notes: Sequence[SoundingNote], fifths: int) -> str:
    """Return "major" or "minor", whichever key of a signature fits better; flats of `fifths` are negative."""
    if not notes:
        return "major"
    likelihoods = _likelihoods(notes)
    major = 7 * fifths % _TONICS
    return "minor" if likelihoods[_TONICS + (major + 9) % _TONICS] > likelihoods[major] else "major"


def doubt(notes: Sequence[SoundingNote], key: str) -> float:
    """Return by how much the likeliest key beats a stated one ("C major"), as a difference of correlations."""
    if len(notes) < _FEWEST_NOTES:
        return 0.0
    likelihoods = _likelihoods(notes)
    stated = next((place for place in range(2 * _TONICS) if _name(place) == key), None)
    return 0.0 if stated is None else float(likelihoods.max() - likelihoods[stated])


def to_likelihoods(profile: Profile) -> Profile:
    """Return the correlations [24] of a pitch-class profile [12] with the keys: C … B major, then C … B minor."""
    centred = profile - profile.mean()
    length = float(np.linalg.norm(centred))
    return np.asarray(_templates() @ centred / length) if length > 0 else np.zeros(2 * _TONICS)


def _likelihoods(notes: Sequence[SoundingNote]) -> Profile:
    onsets = np.array([note.onset for note in notes])
    pitches = np.array([note.pitch for note in notes])
    lengths = np.array([note.length for note in notes])
    weights = np.clip(lengths, _SHORTEST, _LONGEST)
    profile = _profile(pitches, weights)
    profile += _OF_BEGINNING * _profile(pitches, weights * np.exp((onsets.min() - onsets) / _BEGINNING))
    likelihoods = to_likelihoods(profile)
    ends = onsets + np.maximum(lengths, _SHORTEST)
    bass = int(pitches[ends >= ends.max() - _AT_ONCE].min()) % _TONICS
    likelihoods[[bass, _TONICS + bass]] += _OF_LAST_BASS
    return likelihoods


def _profile(pitches: npt.NDArray[np.int64], weights: Profile) -> Profile:
    profile = np.bincount(pitches % _TONICS, weights, _TONICS)
    return np.asarray(profile / max(float(profile.sum()), 1e-9))


@cache
def _templates() -> Profile:
    """Return what each key is compared with, [24, 12], of mean 0 and length 1."""
    rows = np.array([np.roll(mode, tonic) for mode in (_MAJOR, _MINOR) for tonic in range(_TONICS)])
    rows -= rows.mean(axis=1, keepdims=True)
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True))


def _name(place: int) -> str:
    return f"{_NAMES[place]} {'major' if place < _TONICS else 'minor'}"
