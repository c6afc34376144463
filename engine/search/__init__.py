"""A query to hits: by name first, then by meaning."""

from engine.search.filters import Filters, Range
from engine.search.query import Band, Encoders, Hit, Query, SearchResult
from engine.search.search import search, similar

__all__ = ["Band", "Encoders", "Filters", "Hit", "Query", "Range", "SearchResult", "search", "similar"]
