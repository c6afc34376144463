"""Asking a space by words: queries written by hand, who answers them rightly, and how well the space does."""
