"""A query to hits: by name first, then by meaning."""

from engine.search.faceting import Facets, FacetValue, Relaxation, count_filters, relaxations, relaxed_chips
from engine.search.filters import Filters, Range
from engine.search.query import Band, Encoders, Example, Group, Hit, OpenPanel, Query, SearchResult, Term
from engine.search.search import search, similar

__all__ = [
    "Band",
    "Encoders",
    "Example",
    "FacetValue",
    "Facets",
    "Filters",
    "Group",
    "Hit",
    "OpenPanel",
    "Query",
    "Range",
    "Relaxation",
    "SearchResult",
    "Term",
    "count_filters",
    "relaxations",
    "relaxed_chips",
    "search",
    "similar",
]
