"""The user's music in one SQLite file."""
