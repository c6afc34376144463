"""The map of the library: computed in another process, its pieces looked up in a lane."""
