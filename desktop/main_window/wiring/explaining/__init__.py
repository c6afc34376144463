"""Why pieces matched."""
