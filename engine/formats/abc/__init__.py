"""ABC notation: tunes and tunebooks to interleaved ABC and facts."""

from engine.formats.abc.reading import read_abc
from engine.formats.abc.tunebook import split_tunes

__all__ = ["read_abc", "split_tunes"]
