"""Why the chosen piece matched."""
