"""Windows above the window, for a moment."""
