"""A piece cut into overlapping passages, each as an encoder's input."""

from engine.inputs.passages.passage import MOST_PASSAGES, Passage, Passages, places

__all__ = ["MOST_PASSAGES", "Passage", "Passages", "places"]
