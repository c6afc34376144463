"""Whole scores: their pages, what lies where on them, and when it is heard."""
