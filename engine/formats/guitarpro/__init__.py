"""Guitar Pro files, versions 3 to 8."""

from engine.formats.guitarpro.reading import read_guitar_pro

__all__ = ["read_guitar_pro"]
