"""LilyPond (.ly): to a score as far as can be told without running it, which nothing here does."""

from engine.formats.lilypond.reading import read_lilypond

__all__ = ["read_lilypond"]
