"""Tests of engine/bundles/checkpoints."""
