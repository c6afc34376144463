"""A piece in another key: its note features and what is true of it move together; its patches are left out."""

from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from engine.curation.concepts import ANY, Truth
from engine.curation.relations import Knowledge
from engine.inputs.notation import transpose_features
from engine.training.data.pieces import Piece

_FIFTHS = ("Fb", "Cb", "Gb", "Db", "Ab", "Eb", "Bb", "F", "C", "G", "D", "A", "E", "B", "F#", "C#", "G#", "D#", "A#")
_C = _FIFTHS.index("C")
# How many fifths the signature of a mode lies from that of the major key on the same tonic.
_MODES = {"major": 0, "minor": -3, "dorian": -2, "phrygian": -4, "lydian": 1, "mixolydian": -1}
_FARTHEST = 6
_FIFTHS_A_SEMITONE = 7
_NO_PATCHES = np.zeros((0, 0), np.uint8)


def transpose_piece(piece: Piece, random: np.random.Generator) -> Piece:
    """Return the piece up to six semitones higher or lower, in the spelling with the fewest signs, without patches."""
    semitones = int(random.integers(-_FARTHEST, _FARTHEST + 1))
    fifths = signature_of(piece.knowledge.true)
    moved = wrap(fifths + _FIFTHS_A_SEMITONE * semitones)
    steps = (_FIFTHS_A_SEMITONE * semitones - (moved - fifths)) // 12
    views = tuple(
        replace(
            view,
            patches=_NO_PATCHES,
            features=transpose_features(view.features, semitones, steps),
            bare=transpose_features(view.bare, semitones, steps),
        )
        for view in piece.views
    )
    knowledge = Knowledge(
        transpose_truths(piece.knowledge.true, moved - fifths),
        transpose_truths(piece.knowledge.possible, moved - fifths) | {("range", ANY), ("signature", ANY)},
    )
    return replace(piece, knowledge=knowledge, views=views)


def transpose_truths(truths: Iterable[Truth], fifths: int) -> frozenset[Truth]:
    """Return statements on a piece as they are when its signature moves by `fifths`, but those on its range."""
    moved = set()
    for field, value in truths:
        if field == "key" and value != ANY:
            tonic, _, mode = value.partition(" ")
            moved.add((field, f"{_name(_FIFTHS.index(tonic) + fifths)} {mode}"))
        elif field == "signature" and value != ANY:
            moved |= _to_signature(_from_concept(value) + fifths)
        elif field != "range":
            moved.add((field, value))
    return frozenset(moved)


def signature_of(truths: Iterable[Truth]) -> int:
    """Return the key's signature in sharps, flats negative; 0 where no key is known."""
    for field, value in truths:
        if field == "key" and value != ANY:
            tonic, _, mode = value.partition(" ")
            return _FIFTHS.index(tonic) - _C + _MODES[mode]
    return 0


def _from_concept(value: str) -> int:
    sign, _, count = value.partition("_")
    return int(count or 0) * (-1 if sign == "flats" else 1)


def _to_signature(fifths: int) -> set[Truth]:
    if abs(fifths) > _FARTHEST:
        return set()
    return {("signature", f"{'sharps' if fifths > 0 else 'flats'}_{abs(fifths)}" if fifths else "none")}


def _name(place: int) -> str:
    """Return a tonic on the line of fifths, beyond whose ends the enharmonic ones are."""
    while place >= len(_FIFTHS):
        place -= 12
    return _FIFTHS[place if place >= 0 else place + 12]


def wrap(fifths: int) -> int:
    """Return the enharmonic signature from five flats to six sharps."""
    return (fifths + 5) % 12 - 5
