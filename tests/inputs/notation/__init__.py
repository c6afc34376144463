"""Tests of the notes and features that notation gives."""
