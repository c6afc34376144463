"""Bringing the library up to date with the user's folders."""

from engine.answering import kinds_of, space_of
from engine.indexing.report import IndexReport, PathProblem
from engine.indexing.updating import index

__all__ = ["IndexReport", "PathProblem", "index", "kinds_of", "space_of"]
