"""The page with the map of the library."""
