"""The user's own labels beside all pieces, without any training."""

from engine.search.labels.labelling import Labelling, Spread, label_library

__all__ = ["Labelling", "Spread", "label_library"]
