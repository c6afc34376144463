"""Finding pieces by words in any script."""
