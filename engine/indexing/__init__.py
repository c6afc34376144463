"""Bringing the library up to date with the user's folders."""

from engine.indexing.report import FolderProblem, IndexReport
from engine.indexing.updating import index, kinds_of, space_of

__all__ = ["FolderProblem", "IndexReport", "index", "kinds_of", "space_of"]
