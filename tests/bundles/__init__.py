"""Tests of engine/bundles."""
