"""MIDI files, and MIDI as text (MTF)."""

from engine.formats.midi.reading import read_midi, read_mtf

__all__ = ["read_midi", "read_mtf"]
