"""Notation, samples and text as the arrays that the encoders take (numpy only)."""
