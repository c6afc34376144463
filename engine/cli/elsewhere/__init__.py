"""Searching what is in no library, and by what is no music."""
