"""A query to hits: by name first, then by meaning."""

from engine.search.query import Band, Encoders, Hit, Query, SearchResult
from engine.search.search import search, similar

__all__ = ["Band", "Encoders", "Hit", "Query", "SearchResult", "search", "similar"]
