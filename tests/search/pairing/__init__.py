"""Telling which pieces are one work."""
