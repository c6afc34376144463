"""Widgets for pieces that are one work."""
