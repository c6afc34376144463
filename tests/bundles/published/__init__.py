"""Tests of the rows of published checkpoints."""
