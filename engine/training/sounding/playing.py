"""A piece of the corpus played by a SoundFont as somebody might: on a fitting instrument, faster or slower."""

import base64
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.errors import UnreadableFileError
from engine.formats.midi.messages import read_sequence
from engine.formats.resample import Resampler
from engine.inputs.mel import MUSICNN_RATE
from engine.synthesis.performance import Course, Note, Performance, to_performance
from engine.synthesis.rendering import Synthesizer
from engine.synthesis.soundfont import DRUM_BANK
from engine.synthesis.waves import RATE

Samples = npt.NDArray[np.float32]

SHORTEST_SECONDS = 20.0
# Tunes come without an instrument of their own: each is given one of these General MIDI programs (piano, harpsichord,
# organ, accordion, harmonica, guitars, fiddle, flute, recorder, whistle, banjo, harp, pipes).
_TUNE_PROGRAMS = (0, 0, 6, 19, 21, 21, 22, 24, 25, 40, 40, 46, 68, 71, 73, 73, 74, 78, 105, 109, 110, 110)
_TUNE_SOURCES = ("music21_tunebooks", "nottingham", "irish_cre")
_FROM_BEGINNING = 0.6
_OWN_TEMPO = 0.6
_SLOWEST, _FASTEST = 0.85, 1.18
_HUMAN = 0.5
_UNSTEADY_SECONDS = 0.02
_UNEVEN = 0.25


@dataclass(frozen=True, slots=True)
class Played:
    """An excerpt float32 `[n]` at 16 kHz, from which second of the piece, and how many times as fast as written."""

    samples: Samples
    start: float
    speed: float


def play(record: Mapping[str, Any], synthesizer: Synthesizer, seconds: float, random: np.random.Generator) -> Played:
    """Return an excerpt of 20 to `seconds` seconds of a prepared piece; most begin where the piece does.

    The pitch is left alone, so that what is true of the piece is true of the excerpt. Raises `UnreadableFileError`
    where nothing sounds.
    """
    performance = to_performance(read_sequence(base64.b64decode(record["midi"])))
    speed = 1.0 if random.random() < _OWN_TEMPO else float(random.uniform(_SLOWEST, _FASTEST))
    notes = _performed(_with_instrument(performance, record, random), speed, random)
    length = performance.length / speed
    wanted = float(random.uniform(min(SHORTEST_SECONDS, seconds), seconds))
    spare = max(0.0, length - wanted)
    start = 0.0 if random.random() < _FROM_BEGINNING else float(random.random() * spare)
    samples: Samples = synthesizer.render(notes, wanted, start).mean(axis=1, dtype=np.float32)
    peak = float(np.abs(samples).max(initial=0.0))
    if len(samples) < 2 * RATE or peak == 0.0:
        raise UnreadableFileError("Less than two seconds of the piece sound.")
    resampler = Resampler(RATE, MUSICNN_RATE)
    heard = np.concatenate([resampler.push(samples / np.float32(peak)), resampler.finish()])
    return Played(heard, start, speed)


def _with_instrument(performance: Performance, record: Mapping[str, Any], random: np.random.Generator) -> list[Note]:
    """Return the notes of a tune on an instrument that is drawn for it, those of anything else as they are."""
    if not any(name in str(record["id"]) for name in _TUNE_SOURCES):
        return performance.notes
    program = int(random.choice(_TUNE_PROGRAMS))
    return [note if note.bank == DRUM_BANK else note._replace(program=program) for note in performance.notes]


def _performed(notes: list[Note], speed: float, random: np.random.Generator) -> list[Note]:
    """Return notes at another speed, half of the time a little unsteady and uneven as people play."""
    human = random.random() < _HUMAN
    shifts = random.normal(0, _UNSTEADY_SECONDS if human else 0, len(notes)).clip(-0.05, 0.05)
    strengths = random.uniform(1 - _UNEVEN, 1, len(notes)) if human else np.ones(len(notes))
    played = []
    courses: dict[int, Course] = {}
    for note, shift, strength in zip(notes, shifts.tolist(), strengths.tolist(), strict=True):
        onset = max(0.0, note.onset / speed + shift)
        end = max(onset + 0.03, note.end / speed)
        velocity = max(1, round(note.velocity * strength))
        played.append(note._replace(onset=onset, end=end, velocity=velocity))
        _quicken(note, speed, courses)
    return sorted(played, key=lambda note: note.onset)


def _quicken(note: Note, speed: float, courses: dict[int, Course]) -> None:
    """Let the channel's controllers keep up with its notes, once."""
    for course in (note.channel.gain, note.channel.pan, note.channel.bend):
        if id(course) not in courses:
            courses[id(course)] = course
            course.times = [time / speed for time in course.times]
