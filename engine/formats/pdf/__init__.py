"""PDF: sheet music of which the words are read, not the notes."""

from engine.formats.pdf.reading import read_pdf

__all__ = ["read_pdf"]
