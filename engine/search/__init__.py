"""A query to hits: by name first, then by meaning."""

from engine.search.filters import Filters, Range
from engine.search.query import Band, Encoders, Example, Hit, OpenPanel, Query, SearchResult
from engine.search.search import search, similar

__all__ = [
    "Band",
    "Encoders",
    "Example",
    "Filters",
    "Hit",
    "OpenPanel",
    "Query",
    "Range",
    "SearchResult",
    "search",
    "similar",
]
