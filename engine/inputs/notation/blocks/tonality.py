"""Features of key: pitch classes, likely keys, what a score writes of letters and signs."""

from functools import cache

import numpy as np

from engine.formats.analysis.keys import to_likelihoods
from engine.inputs.notation.blocks.timeline import Line, Timeline, rooted, share
from engine.inputs.notation.notes import Integers, Notes, Numbers, Written

_LONGEST, _SHORTEST = 4.0, 0.05
_BEGINNING = 8.0
_OF_LAST_BASS = 0.1
_AT_ONCE = 2
_SHARPNESS = 12.0
_SCALE = (0, 2, 4, 5, 7, 9, 11)
_LAST_NOTES = 0.1


def to_tonality(notes: Notes, timeline: Timeline) -> dict[str, Numbers]:
    """Return the blocks of key."""
    onsets, pitches = timeline.onsets / 12, timeline.pitches
    weights = np.clip(timeline.lengths, _SHORTEST, _LONGEST)
    whole = _profile(pitches, weights)
    beginning = _profile(pitches, weights * np.exp(-onsets / _BEGINNING))
    end = _profile(pitches, weights * np.exp((onsets - onsets.max()) / _BEGINNING))
    ended = timeline.ends >= timeline.ends.max() - _AT_ONCE
    last_bass = int(pitches[ended].min()) % 12
    keys = to_likelihoods(whole + beginning)
    keys[[last_bass, 12 + last_bass]] += _OF_LAST_BASS
    powers = np.exp(_SHARPNESS * (keys - keys.max()))
    top, bass = timeline.top, timeline.bass
    return {
        "pitch classes": np.sqrt(whole),
        "pitch classes of the beginning": np.sqrt(beginning),
        "pitch classes of the end": np.sqrt(end),
        "bass classes": _classes(bass),
        "melody classes": _classes(top),
        "first classes": rooted(np.bincount(pitches[timeline.onsets <= 1] % 12, minlength=12)),
        "last bass": np.eye(12)[last_bass],
        "last melody note": np.eye(12)[int(top.pitches[-1]) % 12],
        "diatonic sets": _diatonic() @ whole,
        "keys": keys,
        "sharpened keys": powers / powers.sum(),
        "keys of the end": to_likelihoods(end),
        "melody transitions": _transitions(top),
        **(_written(notes.written, notes) if notes.written is not None else {}),
    }


def one_signature(fifths: int | None) -> Numbers:
    """Return a signature from −7 to 7, or none, as the one of 16 numbers that is 1."""
    found = np.zeros(16)
    found[15 if fifths is None else min(max(fifths, -7), 7) + 7] = 1.0
    return found


def _profile(pitches: Integers, weights: Numbers) -> Numbers:
    return share(np.bincount(pitches % 12, weights, 12))


def _classes(line: Line) -> Numbers:
    weights = np.append(np.clip(line.distances, _SHORTEST, _LONGEST), 1.0)
    return np.asarray(np.sqrt(_profile(line.pitches, weights)))


@cache
def _diatonic() -> Numbers:
    """Return which pitch classes each diatonic set has, `[12, 12]`: of C major, Db major and so on."""
    scale = np.isin(np.arange(12), _SCALE).astype(np.float64)
    return np.array([np.roll(scale, tonic) for tonic in range(12)])


def _transitions(line: Line) -> Numbers:
    classes = line.pitches % 12
    return rooted(np.bincount(classes[:-1] * 12 + classes[1:], minlength=144))


def _written(written: Written, notes: Notes) -> dict[str, Numbers]:
    ends = notes.onset + notes.length
    last = ends >= ends.max() - _LAST_NOTES
    ending = np.where(last)[0]
    final = np.zeros(14)
    final[written.letters[ending[notes.pitch[ending].argmin()]]] = 1.0
    final[7 + written.letters[ending[notes.pitch[ending].argmax()]]] = 1.0
    count = max(1, len(notes))
    return {
        "letters": rooted(np.bincount(written.letters, np.clip(notes.length, _SHORTEST, _LONGEST), 7)),
        "last letters": final,
        "signs": np.sqrt(
            np.stack([written.signs[:2].sum(0), written.signs[2], written.signs[3:].sum(0)]) / count
        ).ravel(),
        "fresh signs": np.sqrt(written.fresh / count).ravel(),
        "likely signatures": np.zeros(15) if notes.signatures is None else notes.signatures,
    }
