"""From a file's bytes to notation text or samples, and the facts that the file states."""
