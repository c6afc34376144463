"""Building text for music from its metadata and notes."""
