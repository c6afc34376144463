"""A whole recording as one vector of what its pitches, its rhythm and its sound are like."""

import numpy as np
import numpy.typing as npt

from engine.formats.audio.chroma import to_pitch_classes
from engine.formats.audio.tempo import estimate_tempo
from engine.inputs.mel import MUSICNN_RATE
from engine.inputs.sound import harmony, rhythm
from engine.inputs.sound.harmony import to_shares
from engine.inputs.sound.layout import LAYOUT, SOUND_FEATURES
from engine.inputs.sound.pitches import HOP_SECONDS, LOWEST, PITCHES, to_pitch_frames
from engine.inputs.sound.timbre import to_timbre

Floats = npt.NDArray[np.float32]

_BEGINNING_SECONDS, _LATER_SECONDS = 60, 45
_LOUD = 0.5
_MOST_ONSETS_A_SECOND = 10.0
_LOG_SECONDS = 6.0


def to_sound_features(samples: Floats) -> Floats:
    """Return float32 `[SOUND_FEATURES]`, by `LAYOUT`, of a recording float32 `[n]` at 16 kHz; zeros for silence.

    Of one longer than two and a half minutes the first minute, three quarters of a minute in the middle and as much at
    the end are heard. Level and tuning make no difference. Counts are square roots of shares.
    """
    parts: dict[str, Floats] = {}
    heard = _to_level(np.concatenate(to_excerpts(samples)))
    features = np.zeros(SOUND_FEATURES, np.float32)
    if not heard.any():
        return features
    notes = to_pitch_frames(heard)
    _add_harmony(parts, notes, heard)
    melody = harmony.to_line(harmony.to_top(notes))
    _add_lines(parts, melody, harmony.to_line(harmony.to_bass(notes)))
    _add_rhythm(parts, heard, melody)
    parts["timbre"] = to_timbre(heard)
    for block in LAYOUT:
        features[block.start : block.stop] = parts[block.name]
    return features


def to_excerpts(samples: Floats) -> list[Floats]:
    """Return what is heard of a recording at 16 kHz, its beginning first and its end last."""
    first, later = _BEGINNING_SECONDS * MUSICNN_RATE, _LATER_SECONDS * MUSICNN_RATE
    if len(samples) <= first + 2 * later:
        return [samples]
    middle = (len(samples) + first - 2 * later) // 2
    return [samples[:first], samples[middle : middle + later], samples[-later:]]


def _to_level(samples: Floats) -> Floats:
    peak = float(np.abs(samples).max(initial=0.0))
    return samples * np.float32(_LOUD / peak) if 1e-6 < peak < np.inf else np.zeros_like(samples)


def _add_harmony(parts: dict[str, Floats], notes: Floats, heard: Floats) -> None:
    """Add what says which pitch classes, keys and chords there are."""
    classes = harmony.to_classes(notes)
    beginning, ending = harmony.weigh_beginning(classes), harmony.weigh_ending(classes)
    chroma = to_pitch_classes(heard, MUSICNN_RATE).astype(np.float32)
    bass = np.zeros((len(notes), PITCHES), np.float32)
    lowest = harmony.to_bass(notes)
    struck = np.flatnonzero(lowest >= 0)
    bass[struck, lowest[struck]] = 1.0
    in_bass = harmony.to_classes(bass)
    parts["chroma"] = to_shares(chroma)
    parts["pitch classes"] = to_shares(classes.sum(axis=0))
    parts["beginning"], parts["ending"] = to_shares(beginning), to_shares(ending)
    parts["bass"], parts["last bass"] = to_shares(in_bass.sum(axis=0)), to_shares(harmony.weigh_ending(in_bass))
    parts["keys"] = _to_keys(_to_whole(classes.sum(axis=0)) + _to_whole(beginning))
    parts["keys of the beginning"], parts["keys of the ending"] = _to_keys(beginning), _to_keys(ending)
    parts["chords"] = to_shares(harmony.count_chords(classes))
    parts["transitions"] = to_shares(harmony.count_transitions(classes))
    parts["spans"] = to_shares(harmony.count_spans(classes))
    parts["at once"] = to_shares(harmony.count_at_once(notes))
    parts["registers"] = to_shares(harmony.count_registers(notes))


def _to_whole(classes: Floats) -> Floats:
    return np.asarray(classes / np.maximum(classes.sum(), np.float32(1e-9)))


def _to_keys(classes: Floats) -> Floats:
    return harmony.to_keys(classes.astype(np.float64)).astype(np.float32)


def _add_lines(parts: dict[str, Floats], melody: harmony.Pitches, bass: harmony.Pitches) -> None:
    """Add what says how the highest and the lowest voice go."""
    steps = harmony.to_intervals(melody)
    sung = melody[melody[:, 0] >= 0]
    classes = (sung[:, 0] + LOWEST) % harmony.CLASSES
    parts["melody"] = to_shares(np.bincount(classes, sung[:, 1], harmony.CLASSES).astype(np.float32))
    parts["melody successions"] = to_shares(harmony.count_successions(melody))
    parts["bass successions"] = to_shares(harmony.count_successions(bass))
    parts["melody intervals"] = to_shares(harmony.count_intervals(steps))
    parts["melody interval pairs"] = to_shares(harmony.count_interval_pairs(steps))
    parts["melody interval grams"] = to_shares(harmony.count_interval_grams(steps))
    parts["melody length ratios"] = to_shares(rhythm.count_ratios(sung[:, 1].astype(np.float64)))


def _add_rhythm(parts: dict[str, Floats], heard: Floats, melody: harmony.Pitches) -> None:
    """Add what says when something is struck."""
    rises = rhythm.to_rises(heard)
    onsets = rhythm.to_onsets(rises)
    recurrence = rhythm.to_recurrence(rises)
    tempo = estimate_tempo(heard, MUSICNN_RATE)
    seconds = len(heard) / MUSICNN_RATE
    sung = melody[:, 0] >= 0
    parts["recurrence by lag"] = rhythm.by_lag(recurrence)
    parts["recurrence by scale"] = rhythm.by_scale(recurrence)
    parts["recurrence by beat"] = rhythm.by_beat(recurrence, tempo)
    parts["onset gaps"] = to_shares(rhythm.count_gaps(onsets))
    parts["onset gap ratios"] = to_shares(rhythm.count_ratios(np.diff(onsets)))
    parts["tempo"] = rhythm.to_tempo_bumps(tempo)
    parts["rates"] = np.array(
        [
            len(onsets) / seconds / _MOST_ONSETS_A_SECOND,
            int(sung.sum()) / seconds / _MOST_ONSETS_A_SECOND,
            float(melody[sung, 1].mean()) * HOP_SECONDS if sung.any() else 0.0,
            np.log1p(seconds) / _LOG_SECONDS,
        ],
        np.float32,
    )
