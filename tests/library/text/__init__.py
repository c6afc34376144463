"""Tests of finding by words."""
