"""The key signature that a score does not state, told from its letters and signs.

A sign that nothing earlier in its bar led to contradicts the signature; the letters show where the tonic may be; and
some signatures are commoner than others. The weights of these were fitted by `tests/benchmarks/signature_guessing.py`,
which says how often the guess is right.
"""

from functools import cache

import numpy as np

from engine.formats.analysis.keys import to_likelihoods
from engine.inputs.notation.fields import alters_of
from engine.inputs.notation.notes import Integers, Numbers, Written

SIGNATURES = tuple(range(-7, 8))
_LONGEST, _SHORTEST = 4.0, 0.05
_BEGINNING = 8.0
_OF_LAST_BASS = 0.1
_AT_ONCE = 0.1
_SCALE = (0, 2, 4, 5, 7, 9, 11)
_FEW = 3.0
_COMMON = (-6.35, -5.25, -4.05, -2.82, -2.61, -2.48, -1.93, -1.7, -1.63, -1.93, -2.88, -3.71, -4.96, -6.35, -6.35)
WEIGHTS = (10.136, -1.21, -4.192, 0.471, 1.937, 1.446, -61.435, 13.243, 1.573)


def guess_signature(written: Written, onset: Numbers, length: Numbers) -> Numbers:
    """Return how likely each signature from seven flats to seven sharps is, `[15]`, for at least one note."""
    scores = to_evidence(written, onset, length) @ np.array(WEIGHTS)
    powers = np.exp(scores - scores.max())
    return np.asarray(powers / powers.sum())


def to_evidence(written: Written, onset: Numbers, length: Numbers) -> Numbers:
    """Return what speaks for each signature, `[15, 9]`."""
    weights = np.clip(length, _SHORTEST, _LONGEST)
    early = weights * np.exp((onset.min() - onset) / _BEGINNING)
    weights = weights / weights.sum() + early / early.sum()
    governed = written.governed
    altered = (written.naturals + written.altered) % 12
    fixed = np.bincount(altered[governed], weights[governed], 12)
    free = np.zeros((7, 12))
    np.add.at(free, (written.letters[~governed], written.naturals[~governed] % 12), weights[~governed])
    ends = onset + length
    last = np.where(ends >= ends.max() - _AT_ONCE)[0]
    bass = int(last[written.naturals[last].argmin()])
    # By alteration: none, a sharp, and, from the end, a flat.
    rolled = np.stack([np.roll(free, alter, 1) for alter in (0, 1, -1)])
    letters = np.arange(7)
    rows = []
    for fifths, alters, common in zip(SIGNATURES, _alters(), _COMMON, strict=True):
        profile = fixed + rolled[alters, letters].sum(0)
        alter = written.altered[bass] if governed[bass] else alters[written.letters[bass]]
        found = _keys(profile, fifths, int(written.naturals[bass] + alter) % 12)
        rows.append((found[0], *_signs(written.fresh, alters), *found[1:], common))
    return np.array(rows)


def _keys(profile: Numbers, fifths: int, bass: int) -> tuple[float, ...]:
    """Return how well the keys of a signature fit, whether major does better, what is in the scale, the best of all."""
    likelihoods = to_likelihoods(profile)
    major, minor = 7 * fifths % 12, (7 * fifths + 9) % 12
    as_major = likelihoods[major] + _OF_LAST_BASS * (bass == major)
    as_minor = likelihoods[12 + minor] + _OF_LAST_BASS * (bass == minor)
    inside = profile[[(major + step) % 12 for step in _SCALE]].sum() / profile.sum()
    return max(as_major, as_minor), float(as_major > as_minor), float(inside), float(likelihoods.max())


def _signs(fresh: Numbers, alters: Integers) -> tuple[float, ...]:
    """Return how many signs say what the signature says anyway, and how many naturals undo it, each in two ways."""
    idle = fresh[2, alters == 1].sum() + fresh[0, alters == -1].sum() + fresh[1, alters == 0].sum()
    undoing = fresh[1, alters != 0].sum()
    total = fresh.sum() + _FEW
    return float(np.log1p(idle)), idle / total, float(np.log1p(undoing)), undoing / total


@cache
def _alters() -> Integers:
    return np.array([alters_of(fifths) for fifths in SIGNATURES])
