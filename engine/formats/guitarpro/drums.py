"""Where drums stand on a staff of five lines, and which drum Guitar Pro 6 means."""

# General MIDI's drums as step and octave in treble clef, as drum kits are written: kick below, cymbals above.
_PLACES = {
    27: "E5", 35: "E4", 36: "F4", 37: "C5", 38: "C5", 39: "C5", 40: "C5", 41: "G4", 42: "G5", 43: "A4", 44: "D4",
    45: "B4", 46: "G5", 47: "D5", 48: "E5", 49: "A5", 50: "E5", 51: "F5", 52: "C6", 53: "F5", 54: "B5", 55: "B5",
    56: "E5", 57: "B5", 58: "G4", 59: "F5", 60: "E5", 61: "C5", 62: "F5", 63: "F5", 64: "C5", 65: "E5", 66: "C5",
    67: "E5", 68: "C5", 69: "B5", 70: "B5", 75: "B4", 76: "E5", 77: "C5", 80: "A5", 81: "A5",
}  # fmt: skip
_ELSE = "C5"
# By element (a drum of the kit) and variation (how it is struck).
_ELEMENTS = (
    (36, 36, 36), (38, 40, 37), (56, 56, 56), (56, 56, 56), (56, 56, 56), (43, 43, 43), (45, 45, 45), (47, 47, 47),
    (48, 48, 48), (50, 50, 50), (42, 46, 46), (44, 44, 44), (57, 57, 57), (49, 49, 49), (55, 55, 55), (51, 59, 53),
    (52, 52, 52),
)  # fmt: skip
_SNARE = 38


def to_place(drum: int) -> tuple[str, int]:
    """Return the step and octave that a General MIDI drum is written at."""
    place = _PLACES.get(drum, _ELSE)
    return place[0], int(place[1])


def to_drum(element: int, variation: int) -> int:
    """Return the General MIDI drum of Guitar Pro 6's element and variation, a snare where there is no such one."""
    if not 0 <= element < len(_ELEMENTS):
        return _SNARE
    return _ELEMENTS[element][variation if 0 <= variation < 3 else 0]
