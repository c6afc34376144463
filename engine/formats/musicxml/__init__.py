"""MusicXML (.musicxml, .xml, .mxl): bytes to interleaved ABC and facts."""

from engine.formats.musicxml.reading import read_musicxml, to_interleaved_abc, to_notation, to_tree

__all__ = ["read_musicxml", "to_interleaved_abc", "to_notation", "to_tree"]
