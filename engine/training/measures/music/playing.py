"""MIDI as other hands make it: played freely, as far as that can be simulated, and written by another program."""

import base64
import io
from dataclasses import dataclass

import mido
import numpy as np
import verovio

from engine.errors import UnreadableFileError
from engine.formats.midi import read_midi

_TICKS = 480
_TICKS_A_SECOND = 960.0
_JITTER = 0.02
_RUBATO = 0.15
_PEDALS = 0.35
_MOST_NOTES = 20_000


@dataclass(frozen=True, slots=True)
class Sheet:
    """A compressed MusicXML file by the id of its piece."""

    id: str
    content: bytes


def perform(midi: bytes, random: np.random.Generator) -> bytes:
    """Return a MIDI file as if somebody had played it on a keyboard and recorded that; a simulation, no performance.

    The tempo wanders by up to 15 % and another as the hand goes, onsets are 20 ms wrong, chords are broken a little, a
    pedal holds a third of the notes longer; nothing states a key, a metre, a tempo or an instrument.
    """
    notes = _read(midi)
    pace = float(random.uniform(0.8, 1.2))
    phases = random.uniform(0, 2 * np.pi, 2)
    track = mido.MidiTrack()
    events: list[tuple[float, int, int, int]] = []
    for start, end, pitch in notes:
        begun = _bend(start, phases) / pace + float(random.normal(0, _JITTER))
        length = max(0.05, (_bend(end, phases) - _bend(start, phases)) / pace * float(random.uniform(0.7, 1.05)))
        if random.random() < _PEDALS:
            length += float(random.uniform(0.1, 0.8))
        events.append((max(0.0, begun), 1, pitch, int(np.clip(random.normal(70, 14), 20, 120))))
        events.append((max(0.0, begun) + length, 0, pitch, 0))
    now = 0
    for moment, on, pitch, velocity in sorted(events):
        tick = round(moment * _TICKS_A_SECOND)
        kind = "note_on" if on else "note_off"
        track.append(mido.Message(kind, note=pitch, velocity=velocity, time=tick - now))
        now = tick
    file = mido.MidiFile(ticks_per_beat=_TICKS)
    file.tracks.append(track)
    written = io.BytesIO()
    file.save(file=written)
    return written.getvalue()


def engrave(sheet: Sheet) -> str:
    """Return the MIDI that verovio makes of a score, as MTF. It may crash on a file: call it in a worker process.

    Raises `UnreadableFileError` where it makes none.
    """
    verovio.enableLog(verovio.LOG_OFF)
    toolkit = verovio.toolkit()
    if not toolkit.loadZipDataBase64(base64.b64encode(sheet.content).decode("ascii")):
        raise UnreadableFileError("Verovio cannot read this score.")
    return read_midi(io.BytesIO(base64.b64decode(toolkit.renderToMIDI()))).text


def to_mtf(midi: bytes, characters: int) -> str:
    """Return a MIDI file as MTF of at most so many characters, cut after a message."""
    text = read_midi(io.BytesIO(midi)).text
    return text if len(text) <= characters else text[:characters].rsplit("\n", maxsplit=1)[0] + "\n"


def _read(midi: bytes) -> list[tuple[float, float, int]]:
    """Return start and end in seconds, and pitch, of each note but drums."""
    notes: list[tuple[float, float, int]] = []
    sounding: dict[tuple[int, int], float] = {}
    now = 0.0
    for message in mido.MidiFile(file=io.BytesIO(midi)):
        now += message.time
        if message.type not in {"note_on", "note_off"} or message.channel == 9:
            continue
        begun = sounding.pop((message.channel, message.note), None)
        if begun is not None:
            notes.append((begun, now, message.note))
        if message.type == "note_on" and message.velocity and len(notes) < _MOST_NOTES:
            sounding[message.channel, message.note] = now
    return notes


def _bend(moment: float, phases: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> float:
    """Return when a moment comes at a tempo that wanders slowly and quickly; it never goes backwards."""
    slow, quick = 17.0, 3.0
    turns = 2 * np.pi
    phrase = slow * float(np.sin(turns * moment / slow + phases[0]))
    beat = quick * float(np.sin(turns * moment / quick + phases[1]))
    return moment + _RUBATO / turns * (phrase + beat)
