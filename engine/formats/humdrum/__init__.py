"""Humdrum **kern: bytes to interleaved ABC and facts, by a reader of our own."""

from engine.formats.humdrum.reading import read_humdrum
from engine.formats.humdrum.records import is_humdrum, split_segments

__all__ = ["is_humdrum", "read_humdrum", "split_segments"]
