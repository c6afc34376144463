"""A piece of the corpus as the notation texts that the symbolic encoder reads, and as MIDI bytes to be sounded."""

import io
from collections.abc import Iterable
from dataclasses import dataclass, replace
from random import Random

from engine.errors import UnreadableFileError
from engine.formats.analysis.notes import SoundingNote
from engine.formats.content import Facts, Notation
from engine.formats.midi import read_midi
from engine.formats.midi.messages import read_sequence
from engine.formats.midi.mtf import to_mtf
from engine.formats.midi.notes import to_notes
from engine.formats.musicxml import to_interleaved_abc
from engine.modality import Modality
from engine.training.corpus.performance import Performance, to_performance
from engine.training.corpus.rendering import Rendering, draw_rendering, write_midi
from engine.training.corpus.rows import Row
from engine.training.corpus.trees import SCORES, read_tree

_FEWEST_NOTES = 8
_MOST_MELODY = 800


@dataclass(frozen=True, slots=True)
class Converted:
    """One piece: its facts, its views (the score first where there is one), its MIDI file, and its highest voice."""

    facts: Facts
    views: tuple[Notation, ...]
    midi: bytes
    melody: tuple[int, ...]


def convert(row: Row, *, plain: bool) -> Converted:
    """Return interleaved ABC (of scores) and MTF of a piece; a score's MIDI varies by its id unless it is `plain`.

    A score whose voices cannot be aligned in bars has its MIDI view alone.

    Raises `UnreadableFileError` where a piece cannot be read or has next to no notes.
    """
    if row.format not in SCORES:
        notation = read_midi(io.BytesIO(row.content))
        notes = to_notes(read_sequence(row.content)).notes
        _require_notes(len(notes))
        return Converted(notation.facts, (notation,), row.content, to_melody(notes))
    tree, facts = read_tree(row.content, row.format)
    performance = _with_mode(to_performance(tree), facts)
    notes = tuple(note for part in performance.parts for note in part.notes)
    _require_notes(len(notes))
    random = Random(row.id)  # noqa: S311 (reproducible variety, no secret)
    midi = write_midi(performance, Rendering() if plain else draw_rendering(random), random)
    sounding = Notation(Modality.MIDI, to_mtf(read_sequence(midi)))
    try:
        views = (Notation(Modality.SCORE, to_interleaved_abc(tree), facts), sounding)
    except UnreadableFileError:
        return Converted(facts, (sounding,), midi, to_melody(notes))
    return Converted(facts, views, midi, to_melody(notes))


def to_melody(notes: Iterable[SoundingNote]) -> tuple[int, ...]:
    """Return the MIDI numbers of the highest note at each onset, from the beginning and not without end."""
    highest: dict[int, int] = {}
    for note in notes:
        moment = round(note.onset * 48)
        highest[moment] = max(note.pitch, highest.get(moment, 0))
    return tuple(pitch for _, pitch in sorted(highest.items())[:_MOST_MELODY])


def _require_notes(count: int) -> None:
    if count < _FEWEST_NOTES:
        raise UnreadableFileError(f"The piece has fewer than {_FEWEST_NOTES} notes.")


def _with_mode(performance: Performance, facts: Facts) -> Performance:
    """Give key signatures that state no mode the one of the piece's key."""
    minor = facts.key.endswith("minor") and not facts.key_estimated
    keys = tuple((time, fifths, mode or ("minor" if minor else "")) for time, fifths, mode in performance.keys)
    return replace(performance, keys=keys)
