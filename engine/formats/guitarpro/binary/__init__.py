"""Guitar Pro 3, 4 and 5: one stream of bytes."""

from engine.formats.guitarpro.binary.header import version_of
from engine.formats.guitarpro.binary.reading import read_binary

__all__ = ["read_binary", "version_of"]
