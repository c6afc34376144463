"""A map of the library: every piece a point in a plane, near those that sound like it."""
