"""Guitar Pro 6, 7 and 8: XML in a container."""

from engine.formats.guitarpro.gpif.reading import read_gpif

__all__ = ["read_gpif"]
