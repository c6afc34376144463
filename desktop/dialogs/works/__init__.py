"""Dialogs on what the library lacks and what it has twice."""
