"""Checkpoints that others published: read without running anything that they hold, one tensor at a time."""
