"""From LilyPond text to music as a tree."""
