"""What the notes themselves tell of a piece: ranges, leaps, spans, voices, and its key."""
