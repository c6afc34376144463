"""Capella (.capx, .cap): bytes to interleaved ABC and facts."""

from engine.formats.capella.reading import read_capella

__all__ = ["read_capella"]
