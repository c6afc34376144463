"""What the notes of a notation text say: how many, how high, in how many voices."""

import re
from dataclasses import dataclass

_MTF_NOTE = re.compile(r"^note_on \d+ \d+ (\d+) ([1-9]\d*)", re.MULTILINE)
_MTF_CHANNEL = re.compile(r"^note_on \d+ (\d+) ", re.MULTILINE)
_ABC_NOTE = re.compile(r"([A-Ga-g])([,']*)")
_ABC_VOICE = re.compile(r"^V:(\d+)", re.MULTILINE)
_ABC_QUOTED = re.compile(r'"[^"]*"|![^!]*!|\[[A-Za-z]:[^\]]*\]')
_SEMITONES = {"C": 60, "D": 62, "E": 64, "F": 65, "G": 67, "A": 69, "B": 71}


@dataclass(frozen=True, slots=True)
class NoteStatistics:
    """`count` notes from MIDI pitch `lowest` to `highest`, `mean` on average, in `voices` voices or channels."""

    count: int
    lowest: int
    highest: int
    mean: float
    voices: int


def count_notes(text: str, *, midi: bool) -> NoteStatistics | None:
    """Return the statistics of interleaved ABC or of MTF (`midi`), None where there are no notes.

    ABC accidentals are not counted: a pitch may be a semitone off.
    """
    pitches = _midi_pitches(text) if midi else _abc_pitches(text)
    if not pitches:
        return None
    voices = len(set(_MTF_CHANNEL.findall(text))) if midi else len(set(_ABC_VOICE.findall(text)))
    return NoteStatistics(len(pitches), min(pitches), max(pitches), sum(pitches) / len(pitches), max(voices, 1))


def _midi_pitches(text: str) -> list[int]:
    return [int(pitch) for pitch, _ in _MTF_NOTE.findall(text)]


def _abc_pitches(text: str) -> list[int]:
    body = "\n".join(line for line in text.splitlines() if line[1:2] != ":" and not line.startswith("%"))
    pitches = []
    for letter, octaves in _ABC_NOTE.findall(_ABC_QUOTED.sub("", body)):
        pitch = _SEMITONES[letter.upper()] + (12 if letter.islower() else 0)
        pitches.append(pitch + 12 * octaves.count("'") - 12 * octaves.count(","))
    return pitches
