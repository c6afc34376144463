"""Everything that Incipit does, without a window."""
