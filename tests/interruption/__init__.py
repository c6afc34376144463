"""Indexing that is killed, and disks that lose power, at random moments: `python -m tests.interruption --help`."""
