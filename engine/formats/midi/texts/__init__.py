"""What is written in a MIDI file: names, remarks, lyrics."""

from engine.formats.midi.texts.names import Texts, to_texts

__all__ = ["Texts", "to_texts"]
