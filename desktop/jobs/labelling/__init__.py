"""The user's own labels, held beside the library."""
