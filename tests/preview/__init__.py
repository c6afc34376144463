"""Engraving, sound, and what a broken file costs."""
