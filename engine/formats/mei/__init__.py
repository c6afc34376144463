"""MEI (.mei): bytes to interleaved ABC and facts, by a reader of our own."""

from engine.formats.mei.document import is_mei
from engine.formats.mei.reading import read_mei

__all__ = ["is_mei", "read_mei"]
