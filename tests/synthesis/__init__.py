"""The player of SoundFonts."""
