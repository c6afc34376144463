"""Texts of files that do not say how they are encoded: all texts of one file tell together."""

from engine.formats.encodings.decoding import to_decoder
from engine.formats.encodings.riff import Info, read_info

__all__ = ["Info", "read_info", "to_decoder"]
