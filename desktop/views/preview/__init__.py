"""The chosen piece: its pages, its sound and what it says of itself, beside the results or filling the window."""

from desktop.views.preview.preview_view import PreviewView

__all__ = ["PreviewView"]
