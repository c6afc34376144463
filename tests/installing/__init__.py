"""Tests of what brings bundles to a machine."""
