"""Sheet music: paper with a page on it, and what turns and enlarges its pages."""

from desktop.widgets.score.page_bar import PageBar
from desktop.widgets.score.sheet import Sheet

__all__ = ["PageBar", "Sheet"]
