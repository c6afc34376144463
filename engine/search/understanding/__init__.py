"""A query as the user types it to values: the text that is embedded, and chips."""

from engine.search.understanding.chips import Chip, ChipKind, Understanding
from engine.search.understanding.filtering import to_filters
from engine.search.understanding.reading import understand

__all__ = ["Chip", "ChipKind", "Understanding", "to_filters", "understand"]
