"""A MIDI or MTF file as notation."""

from typing import BinaryIO

from engine.errors import UnreadableFileError
from engine.formats.content import Notation
from engine.formats.encodings import read_info
from engine.formats.midi.facts import to_facts
from engine.formats.midi.messages import Sequence, read_sequence
from engine.formats.midi.mtf import from_mtf, to_mtf
from engine.modality import Modality


def read_midi(file: BinaryIO) -> Notation:
    """Read a Standard MIDI File as MTF with its facts.

    Raises UnreadableFileError when it is no MIDI file or holds no notes.
    """
    sequence = read_sequence(file.read())
    _require_notes(sequence)
    return Notation(Modality.MIDI, to_mtf(sequence), to_facts(sequence, read_info(file)))


def read_mtf(file: BinaryIO) -> Notation:
    """Read an MTF text as it is with plain line feeds, with the facts that its messages tell.

    Raises UnreadableFileError when it does not begin as MTF or holds no notes.
    """
    text = file.read().decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n")
    if not text.startswith("ticks_per_beat "):
        raise UnreadableFileError("The file is not MTF: its first line does not state ticks_per_beat.")
    sequence = from_mtf(text)
    _require_notes(sequence)
    return Notation(Modality.MIDI, text, to_facts(sequence))


def _require_notes(sequence: Sequence) -> None:
    if not any(message.type == "note_on" for track in sequence.tracks for message in track):
        raise UnreadableFileError("The MIDI file holds no notes.")
