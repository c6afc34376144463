"""Clefs, keys, metres and transposition of MEI, as attributes or as elements."""

from fractions import Fraction
from xml.etree.ElementTree import Element

from engine.formats.mei.document import child, children, whole
from engine.formats.scoring.score import Staff

_FIFTHS_OF_STEPS = {"F": -1, "C": 0, "G": 1, "D": 2, "A": 3, "E": 4, "B": 5}
_FIFTHS_OF_MODES = {
    "minor": -3,
    "aeolian": -3,
    "dorian": -2,
    "phrygian": -4,
    "lydian": 1,
    "mixolydian": -1,
    "locrian": -5,
}
_SIGNS = {"G": "G", "GG": "G", "F": "F", "C": "C", "perc": "percussion", "TAB": "TAB"}
_OCTAVES = {"8": 1, "15": 2, "22": 3}


def to_clef(definition: Element, number: int, onset: Fraction = Fraction(0)) -> Staff | None:
    """Return the clef of a definition or of a `clef`; None where it says none."""
    found = definition if definition.tag == "clef" else child(definition, "clef")
    prefix = ""
    if found is None:
        found, prefix = definition, "clef."
    shape = found.get(f"{prefix}shape", "")
    if shape not in _SIGNS:
        return None
    octaves = _OCTAVES.get(found.get(f"{prefix}dis", ""), 0)
    if found.get(f"{prefix}dis.place") == "below":
        octaves = -octaves
    line = whole(found.get(f"{prefix}line"), {"G": 2, "F": 4, "C": 3}.get(shape[:1], 0))
    sign = _SIGNS[shape]
    return Staff(number, onset, sign, 0 if sign in {"percussion", "TAB"} else line, octaves - (shape == "GG"))


def to_key(definition: Element) -> tuple[int, str] | None:
    """Return the sharps less the flats of a key and its mode; None where a definition says none."""
    found = definition if definition.tag == "keySig" else child(definition, "keySig")
    mode = definition.get("key.mode", "") if found is None else found.get("mode", definition.get("key.mode", ""))
    signature = definition.get("keysig") or definition.get("key.sig")
    if found is not None:
        signature = found.get("sig") or signature or _sum_of_accidentals(found)
    tonic = (definition if found is None else found).get("key.pname" if found is None else "pname", "").upper()
    if not signature and tonic in _FIFTHS_OF_STEPS:
        sign = (definition if found is None else found).get("key.accid" if found is None else "accid", "")
        fifths = _FIFTHS_OF_STEPS[tonic] + 7 * {"s": 1, "f": -1}.get(sign, 0) + _FIFTHS_OF_MODES.get(mode, 0)
        return max(-7, min(fifths, 7)), mode
    if not signature or signature == "mixed":
        return None
    count = min(whole(signature), 7)
    return (-count if signature.endswith("f") else count), mode


def _sum_of_accidentals(signature: Element) -> str:
    signs = [found.get("accid", "") for found in signature.iter("keyAccid")]
    total = signs.count("s") - signs.count("f")
    return f"{abs(total)}{'f' if total < 0 else 's'}" if signs else ""


def to_metre(definition: Element) -> tuple[str, str, str] | None:
    """Return beats, beat type and symbol ("common", "cut") of a metre; None where a definition says none."""
    group = child(definition, "meterSigGrp")
    found = definition if definition.tag == "meterSig" else child(definition, "meterSig")
    if found is None and group is not None:
        return _to_mixed(group)
    prefix = ""
    if found is None:
        found, prefix = definition, "meter."
    symbol = found.get(f"{prefix}sym", "")
    count, unit = found.get(f"{prefix}count", "").replace(" ", ""), whole(found.get(f"{prefix}unit"))
    if symbol in {"common", "cut"} and not count:
        count, unit = ("4", 4) if symbol == "common" else ("2", 2)
    beats = count.split("+")
    if not unit or not all(beat.isdecimal() and 0 < whole(beat) < 1000 for beat in beats):
        return None
    return count, str(unit), symbol if symbol in {"common", "cut"} else ""


def _to_mixed(group: Element) -> tuple[str, str, str] | None:
    """Return one metre for a group: the sum of mixed ones of one unit, else the first."""
    metres = [metre for metre in map(to_metre, group.iter("meterSig")) if metre is not None]
    if group.get("func") == "mixed" and len({unit for _, unit, _ in metres}) == 1:
        return "+".join(count for count, _, _ in metres), metres[0][1], ""
    return metres[0] if metres else None


def measure_length(metre: tuple[str, str, str]) -> Fraction:
    """Return the quarters in a measure."""
    return sum(map(Fraction, metre[0].split("+")), Fraction(0)) * Fraction(4, int(metre[1]))


def to_transposition(definition: Element) -> tuple[int, int, int] | None:
    """Return (chromatic, diatonic, octaves) from written to sounding; None where they are the same or unknown."""
    semitones = whole(definition.get("trans.semi"))
    if not semitones or definition.get("trans.semi") is None:
        return None
    steps = whole(definition.get("trans.diat"), round(semitones * 7 / 12))
    octaves = int(semitones / 12)
    return semitones - 12 * octaves, steps - 7 * octaves, octaves


def definitions(definition: Element) -> list[Element]:
    """Return the staffDefs in a definition, in order."""
    found: list[Element] = []
    for inner in children(definition):
        if inner.tag == "staffDef":
            found.append(inner)
        elif inner.tag in {"staffGrp", "scoreDef"}:
            found += definitions(inner)
    return found
