"""Tests of fetching, against a hub of our own on this machine."""
