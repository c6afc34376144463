"""Bundles: what they say of themselves, where they lie, whether they are whole."""
