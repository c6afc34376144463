"""The window in other languages: what of it can be translated, and whether it is."""
