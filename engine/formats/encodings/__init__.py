"""Texts of files that do not say how they are encoded: all texts of one file tell together."""

from engine.formats.encodings.decoding import to_decoder

__all__ = ["to_decoder"]
