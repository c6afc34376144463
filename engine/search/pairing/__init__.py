"""Pieces that seem to be one work: score, MIDI file and recording of it, editions and copies."""

from engine.search.pairing.candidates import Candidate, same_work
from engine.search.pairing.confidence import Sureness, to_sureness

__all__ = ["Candidate", "Sureness", "same_work", "to_sureness"]
