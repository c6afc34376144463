"""The map of the library and the rest of the window."""
