"""A page of a PDF as a picture."""

import math
from typing import BinaryIO

import numpy as np

from engine.errors import PreviewError
from engine.folders.opening import open_shown
from engine.formats.pdf.opening import open_document
from engine.preview.requests import PageImage, PageRequest

_MOST_PIXELS = 8_000_000
_WIDEST = 4_000


def render_page(request: PageRequest) -> PageImage:
    """Draw a page as wide as is wanted, smaller where that would be absurdly large.

    Raises `UnreadableFileError` or `PreviewError` with one sentence.
    """
    with open_shown(request.path) as file:
        return _render(file, request)


def _render(file: BinaryIO, request: PageRequest) -> PageImage:
    with open_document(file) as document:
        count = len(document)
        page = document[min(max(request.page, 0), count - 1)]
        width, height = page.get_size()
        if not (math.isfinite(width * height) and width >= 1 and height >= 1):
            raise PreviewError("The page has no size that can be shown.")
        scale = min(max(request.width, 1), _WIDEST) / width
        scale *= min(1.0, math.sqrt(_MOST_PIXELS / (width * height * scale * scale)))
        bitmap = page.render(scale=scale, rev_byteorder=True, may_draw_forms=False)
        try:
            pixels = np.ascontiguousarray(bitmap.to_numpy()[:, :, :3])
        finally:
            bitmap.close()
    return PageImage(pixels, min(max(request.page, 0), count - 1), count)
