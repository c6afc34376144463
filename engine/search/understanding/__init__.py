"""A query as the user types it to values: the text that is embedded, and chips."""

from engine.search.understanding.chips import Chip, ChipKind, Understanding
from engine.search.understanding.filtering import to_filters, to_terms
from engine.search.understanding.reading import understand
from engine.search.understanding.suggestions import suggest_queries

__all__ = ["Chip", "ChipKind", "Understanding", "suggest_queries", "to_filters", "to_terms", "understand"]
