"""Music made by rule, as interleaved ABC and as MTF: pieces that a precision is tried on."""

from dataclasses import dataclass

import numpy as np

_BARS = 14
_TICKS_PER_BEAT = 480
_SCALES = (
    (0, 2, 4, 5, 7, 9, 11),
    (0, 2, 3, 5, 7, 8, 10),
    (0, 2, 3, 5, 7, 9, 10),
    (0, 1, 4, 5, 7, 8, 10),
    (0, 2, 4, 7, 9),
    (0, 3, 5, 6, 7, 10),
    (0, 2, 4, 6, 8, 10),
    (0, 2, 3, 5, 7, 8, 11),
)
# Bars in eighths, how they are written, and what they can be cut into.
_METRES = (
    (8, 4, 4, ((4, 4), (2, 2, 2, 2), (3, 1, 2, 2), (1, 1, 2, 1, 1, 2), (8,))),
    (6, 6, 8, ((3, 3), (2, 1, 2, 1), (1, 1, 1, 1, 1, 1), (1, 1, 1, 3))),
    (6, 3, 4, ((2, 2, 2), (4, 2), (3, 1, 2), (6,))),
    (4, 2, 4, ((1, 1, 1, 1), (2, 1, 1), (3, 1))),
    (7, 7, 8, ((2, 2, 3), (1, 1, 2, 3), (3, 2, 2))),
    (10, 5, 4, ((6, 4), (2, 2, 2, 2, 2), (4, 2, 3, 1))),
)
_INSTRUMENTS = (
    ("Piano", 0), ("Violin", 40), ("Flute", 73), ("Guitar", 24), ("Trumpet", 56), ("Organ", 19), ("Cello", 42),
    ("Clarinet", 71), ("Accordion", 21), ("Harp", 46), ("Choir", 52), ("Bass", 32), ("Marimba", 12), ("Sitar", 104),
)  # fmt: skip
_NAMES = ("C", "^C", "D", "^D", "E", "F", "^F", "G", "^G", "A", "^A", "B")


@dataclass(frozen=True, slots=True)
class _Note:
    """A note of a bar: where it begins and how long it is, in eighths, and its key from 0 to 127."""

    onset: int
    length: int
    key: int


@dataclass(frozen=True, slots=True)
class _Piece:
    """Voices, each a list of bars of notes that follow each other, and what is written above them."""

    metre: tuple[int, int, int]
    tempo: int
    instruments: tuple[tuple[str, int], ...]
    voices: tuple[tuple[tuple[_Note, ...], ...], ...]


def to_probe_score(number: int) -> str:
    """Return the piece that has this number as interleaved ABC."""
    piece = _compose(number)
    _, beats, unit = piece.metre
    lines = ["%%score " + " ".join(f"( {voice + 1} )" for voice in range(len(piece.voices))), "L:1/8"]
    lines += [f"Q:1/4={piece.tempo}", f"M:{beats}/{unit}", "K:C"]
    for voice, (name, _) in enumerate(piece.instruments):
        clef = "bass" if piece.voices[voice][0][0].key < 55 else "treble"
        lines.append(f'V:{voice + 1} {clef} nm="{name}"')
    for bar in range(_BARS):
        end = "|]" if bar == _BARS - 1 else "|"
        written = (" ".join(map(_to_abc, bars[bar])) for bars in piece.voices)
        lines.append("".join(f"[V:{voice + 1}]{notes}{end}" for voice, notes in enumerate(written)))
    return "\n".join(lines) + "\n"


def to_probe_midi(number: int) -> str:
    """Return the piece that has this number as MTF."""
    piece = _compose(number)
    length, beats, unit = piece.metre
    eighth = _TICKS_PER_BEAT // 2
    lines = [
        f"ticks_per_beat {_TICKS_PER_BEAT}",
        f"set_tempo {60_000_000 // piece.tempo} 0",
        f"time_signature {beats} {unit} 24 8 0",
    ]
    lines += [f"program_change 0 {voice} {program}" for voice, (_, program) in enumerate(piece.instruments)]
    events = []
    for voice, bars in enumerate(piece.voices):
        for index, bar in enumerate(bars):
            for note in bar:
                start = (index * length + note.onset) * eighth
                events.append((start, 1, f"{voice} {note.key} {96 if note.onset == 0 else 76 - 8 * voice}"))
                events.append((start + note.length * eighth, 0, f"{voice} {note.key} 0"))
    before = 0
    for now, _, rest in sorted(events):
        lines.append(f"note_on {now - before} {rest}")
        before = now
    return "\n".join([*lines, "end_of_track 1"])


def _compose(number: int) -> _Piece:
    random = np.random.default_rng(number)
    scale = _SCALES[number % len(_SCALES)]
    length, beats, unit, rhythms = _METRES[number % len(_METRES)]
    tonic = int(random.integers(55, 67))
    instruments = [_INSTRUMENTS[int(random.integers(len(_INSTRUMENTS)))] for _ in range(number % 4 + 1)]
    favourites = [rhythms[int(index)] for index in random.integers(len(rhythms), size=4)]
    step = int(random.integers(2, 5))
    voices = []
    for voice in range(len(instruments)):
        degree = 0
        bars = []
        for bar in range(_BARS):
            notes = []
            onset = 0
            # Voices below move in the longest values, and a phrase of four bars comes back.
            rhythm = favourites[bar % 4] if voice == 0 else rhythms[min(voice, len(rhythms)) - 1]
            for duration in rhythm:
                octave, place = divmod(degree, len(scale))
                key = min(max(tonic + 12 * octave + scale[place] - 9 * voice, 28), 96)
                notes.append(_Note(onset, duration, key))
                onset += duration
                degree = min(max(degree + int(random.integers(-step, step + 1)), -6), 9)
            bars.append(tuple(notes))
        voices.append(tuple(bars))
    tempo = int(random.integers(50, 200))
    return _Piece((length, beats, unit), tempo, tuple(instruments), tuple(voices))


def _to_abc(note: _Note) -> str:
    name, octave = _NAMES[note.key % 12], note.key // 12 - 5
    if octave > 0:
        name, octave = name.lower(), octave - 1
    marks = "'" * octave if octave > 0 else "," * -octave
    return f"{name}{marks}{note.length if note.length > 1 else ''}"
