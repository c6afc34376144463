"""From music as a tree to what sounds when, staff by staff."""
