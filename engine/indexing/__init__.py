"""Bringing the library up to date with the user's folders."""

from engine.indexing.index import index, kinds_of, space_of
from engine.indexing.report import FolderProblem, IndexReport

__all__ = ["FolderProblem", "IndexReport", "index", "kinds_of", "space_of"]
