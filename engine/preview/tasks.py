"""What a worker process is asked to do, importable without verovio, libsndfile and PDFium.

Whoever asks has a window to keep lively, and loading those libraries would halt all of its threads for a while.
"""

import importlib

from engine.preview.requests import (
    PageImage,
    PageRequest,
    PieceRequest,
    ScorePage,
    ScoreRequest,
    Sound,
    SoundRequest,
    Timing,
)


def engrave_piece(request: PieceRequest) -> ScorePage:
    """Return the first system of a score. Raises `UnreadableFileError` or `PreviewError`."""
    page: ScorePage = importlib.import_module("engine.preview.pieces").engrave_piece(request)
    return page


def engrave_score_page(request: ScoreRequest) -> ScorePage:
    """Return a page of a whole score. Raises `UnreadableFileError` or `PreviewError`."""
    page: ScorePage = importlib.import_module("engine.preview.paging.laying").engrave_score_page(request)
    return page


def render_page(request: PageRequest) -> PageImage:
    """Draw a page of a PDF. Raises `UnreadableFileError` or `PreviewError`."""
    image: PageImage = importlib.import_module("engine.preview.pages").render_page(request)
    return image


def sound_piece(request: SoundRequest) -> Sound:
    """Write a piece's samples and return what they are. Raises `UnreadableFileError` or `PreviewError`."""
    sound: Sound = importlib.import_module("engine.preview.pieces").sound_piece(request)
    return sound


def time_score(request: PieceRequest) -> Timing:
    """Return when the bars of a score are heard. Raises `UnreadableFileError` or `PreviewError`."""
    timing: Timing = importlib.import_module("engine.preview.pieces").time_score(request)
    return timing
