"""Measuring which pieces are taken for one work."""
