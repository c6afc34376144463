"""The window, offscreen, with quick stand-ins for the engine's slow parts."""
