"""How a piece can be previewed: by pages that it has, by its notes, or by its words alone."""

from desktop.jobs.answers import FoundPiece
from engine.modality import Modality


def sounds(row: FoundPiece) -> bool:
    """Tell whether a piece can be played: a file of which only words were read cannot."""
    return row.hit.kind is not Modality.TEXT and not has_pages(row)


def has_pages(row: FoundPiece) -> bool:
    """Tell whether a piece is a PDF, recognised or not: its own pages show it best."""
    return row.hit.path.suffix.lower() == ".pdf" and row.hit.kind in {Modality.SCORE, Modality.TEXT}
