"""The only threads of the window: what it asks of the engine runs here; answers come back as signals in its own."""
