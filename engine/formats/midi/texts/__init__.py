"""What is written in and around a MIDI file: names, remarks, lyrics."""

from engine.formats.midi.texts.names import Texts, to_texts
from engine.formats.midi.texts.riff import Info, read_info

__all__ = ["Info", "Texts", "read_info", "to_texts"]
