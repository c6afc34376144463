"""Recordings of every common format as mono samples at the rate wanted."""

from engine.formats.audio.reading import read_recording

__all__ = ["read_recording"]
