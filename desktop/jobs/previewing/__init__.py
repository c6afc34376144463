"""Pictures and sounds of pieces, made in worker processes that may be lost to a file."""

from desktop.jobs.previewing.painting import PagePicture, PaintOrder
from desktop.jobs.previewing.previewing import Pool, Previewing, first_result

__all__ = ["PagePicture", "PaintOrder", "Pool", "Previewing", "first_result"]
