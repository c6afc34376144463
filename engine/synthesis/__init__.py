"""MIDI as sound: a player of SoundFonts."""
