"""The words and sentences for music of each language."""
