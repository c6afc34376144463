"""Commands on watched folders: listing, relocating, ignoring, forgetting, and watching them for changes."""
