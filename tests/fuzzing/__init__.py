"""Mutated music files put through reading and indexing: `python -m tests.fuzzing --help`."""
