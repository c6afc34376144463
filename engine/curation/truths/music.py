"""What the notation itself tells: key, metre, signature, texture, range, length, difficulty."""

from collections.abc import Mapping
from typing import Any

from engine.curation.concepts import METRES, MODES, TONICS, concepts
from engine.curation.truths.findings import Findings
from engine.curation.truths.sounding import (
    Sounding,
    chord_share,
    density,
    interval_shares,
    is_pentatonic,
    rhythm_shares,
)
from engine.curation.truths.written import Written

Facts = Mapping[str, Any]

_FIFTHS = {"F": -1, "C": 0, "G": 1, "D": 2, "A": 3, "E": 4, "B": 5}
_OF_MODES = {"major": 0, "minor": -3, "dorian": -2, "phrygian": -4, "lydian": 1, "mixolydian": -1}
_ALIKE = {"minor": ("dorian", "phrygian"), "dorian": ("minor",), "phrygian": ("minor",)} | {
    "major": ("mixolydian", "lydian"),
    "mixolydian": ("major",),
    "lydian": ("major",),
}
_MAIN_METRE = 0.7


def add_key(findings: Findings, facts: Facts, written: Written | None) -> None:
    """Add key, mode and signature; an estimated key makes only its neighbours possible."""
    tonic, _, mode = str(facts.get("key") or "").partition(" ")
    if tonic not in TONICS or mode not in MODES:
        return
    if facts.get("key_estimated"):
        findings.close("key", _neighbours(tonic, mode))
        return
    findings.add("key", f"{tonic} {mode}")
    # Notes that sound do not tell C sharp from D flat.
    same = [name for name in TONICS if (_fifths_of(name) - _fifths_of(tonic)) % 12 == 0]
    findings.close("key", (f"{name} {other}" for name in same for other in (mode, *_ALIKE[mode])))
    findings.add("mode", mode)
    findings.close("mode", (*_ALIKE[mode], "pentatonic", "chromatic", "modal"))
    if mode not in ("major", "minor"):
        findings.add("mode", "modal")
    fifths = _fifths_of(tonic) + _OF_MODES[mode]
    if written is None or written.fifths == fifths:
        _add_signature(findings, fifths)
    elif written.fifths is not None:
        findings.close("signature", (_signature(fifths), _signature(written.fifths)))


def doubt_key(findings: Findings, sounding: Sounding) -> None:
    """Leave only the signature of a tune that does not end on its tonic: of a MIDI file no mode is stated."""
    key = next(iter(findings.values("key")), "")
    tonic, _, mode = key.partition(" ")
    last = int(sounding.pitches[sounding.onsets >= sounding.onsets[-1] - 1e-6].min())
    if not key or last % 12 == _fifths_of(tonic) * 7 % 12:
        return
    place = _fifths_of(tonic) + _OF_MODES[mode]
    alike = {f"{name} {other}" for name in TONICS for other in MODES if _fifths_of(name) + _OF_MODES[other] == place}
    findings.true -= {("key", key), ("mode", mode)}
    findings.close("key", alike)
    findings.close("mode", concepts()["mode"])


def _fifths_of(tonic: str) -> int:
    return _FIFTHS[tonic[0]] + {"#": 7, "b": -7}.get(tonic[1:], 0)


def _add_signature(findings: Findings, fifths: int) -> None:
    signature = _signature(fifths)
    if signature in concepts()["signature"]:
        findings.add("signature", signature)
    findings.close("signature")


def _signature(fifths: int) -> str:
    return "none" if fifths == 0 else f"{'sharps' if fifths > 0 else 'flats'}_{abs(fifths)}"


def _neighbours(tonic: str, mode: str) -> set[str]:
    """Return the keys that an estimated one is mistaken for: relative, parallel, a fifth off, and their modes."""
    place = _fifths_of(tonic) + _OF_MODES[mode]
    keys = [(name, other) for name in TONICS for other in MODES]
    near = {(name, other) for name, other in keys if (_fifths_of(name) + _OF_MODES[other] - place) % 12 in (0, 1, 11)}
    return {f"{name} {other}" for name, other in near} | {f"{tonic} {other}" for other in MODES}


def add_metre(findings: Findings, facts: Facts, written: Written | None) -> None:
    """Add metre, beat, pickup and changes of metre."""
    metre = str(facts.get("metre") or "")
    if written is not None and written.metres:
        main, bars = max(written.metres.items(), key=lambda item: item[1])
        share = bars / sum(written.metres.values())
        others = set(written.metres) - {main}
        if share < _MAIN_METRE or (metre != main and metre not in others):
            findings.close("metre", {metre, *written.metres} & set(METRES))
            return
        metre = main
        findings.exclude("change", concepts()["change"], ["metre"])
        if others and 1 - share >= 0.05 and min(written.metres.values()) >= 2:
            findings.add("change", "metre")
            findings.close("metre", others & set(METRES))
    if metre not in METRES:
        return
    findings.add("metre", metre)
    if not findings.has("change", "metre"):
        findings.close("metre", {"4/4": ["2/2"], "2/2": ["4/4", "4/2"], "2/4": ["4/8"]}.get(metre, []))
    _add_beat(findings, int(metre.split("/")[0]), int(metre.split("/")[1]))


def _add_beat(findings: Findings, top: int, bottom: int) -> None:
    if top in (6, 9, 12) and bottom >= 8:
        findings.add("beat", "compound")
        findings.close("beat", ["triple" if top == 9 else "duple"])
    elif top in (2, 4, 8):
        findings.add("beat", "duple")
        findings.close("beat")
    elif top == 3:
        findings.add("beat", "triple")
        findings.close("beat", ["compound"])
    elif top in (5, 7, 10):
        findings.add("beat", "odd")
        findings.close("beat")


def add_written(findings: Findings, written: Written) -> None:
    """Add what only a score shows: pickup, ornaments, chord symbols, repeats, changes of key."""
    if written.pickup is not None:
        findings.add("start", "pickup" if written.pickup else "downbeat")
        findings.close("start")
    shown = {
        "ornaments": written.ornaments >= 3,
        "chord_symbols": written.chord_symbols >= 4,
        "repeats": written.repeats,
    }
    findings.add("texture", *(name for name, holds in shown.items() if holds))
    possible = ["ornaments"] if 0 < written.ornaments < 3 else []
    absent = [name for name, holds in shown.items() if not holds and name not in possible]
    findings.exclude("texture", concepts()["texture"], absent)
    if written.key_changes:
        findings.add("change", "key")
    else:
        findings.exclude("change", concepts()["change"], ["key"])


def add_texture(findings: Findings, facts: Facts, sounding: Sounding) -> None:
    """Add texture, scale and rhythm by the notes that sound."""
    rhythm = rhythm_shares(sounding)
    steps, leaps = interval_shares(sounding)
    chords = chord_share(sounding)
    pace = density(sounding)
    in_bar = pace * _quarters(next(iter(findings.values("metre")), "4/4"))
    single = facts.get("voices") == 1
    rules: dict[str, tuple[bool, bool]] = {
        "dense": (pace > 3.4, pace < 2.4 and in_bar < 9.0),
        "sparse": (pace < 1.1 and in_bar < 3.3, pace > 1.7 or in_bar > 5.0),
        "dotted": (rhythm["dotted"] > 0.3, rhythm["dotted"] < 0.06),
        "triplets": (rhythm["triplets"] > 0.25, rhythm["triplets"] < 0.03),
        "even": (rhythm["even"] > 0.85, rhythm["even"] < 0.6),
        "stepwise": (single and steps > 0.8, single and steps < 0.6),
        "leaping": (single and leaps > 0.3, single and leaps < 0.12),
        "chordal": (chords > 0.75, chords < 0.3),
        "polyphonic": (_is_polyphonic(findings, facts, chords), single or chords > 0.75),
    }
    findings.add("texture", *(name for name, (true, _) in rules.items() if true))
    findings.exclude("texture", concepts()["texture"], [name for name, (true, no) in rules.items() if no and not true])
    pentatonic = is_pentatonic(sounding)
    if pentatonic:
        findings.add("mode", "pentatonic")
    elif pentatonic is False:
        findings.exclude("mode", concepts()["mode"], ["pentatonic"])


def _is_polyphonic(findings: Findings, facts: Facts, chords: float) -> bool:
    """Return whether voices go their own ways: by the kind of piece, or sung parts that seldom begin together."""
    if findings.has("kind", "fugue", "canon", "invention"):
        return True
    parts = facts.get("parts") or ()
    lines = len(parts) >= 3 and all(not part.get("span") for part in parts)
    return lines and findings.has("scoring", "a_cappella") and chords < 0.4


def _quarters(metre: str) -> float:
    top, bottom = metre.split("/")
    return 4.0 * int(top) / int(bottom)


def add_extent(findings: Findings, facts: Facts) -> None:
    """Add voices, range, length, chromaticism and difficulty by the facts of the reader."""
    _add_voices(findings, facts)
    lowest, highest = facts.get("lowest"), facts.get("highest")
    if lowest is not None and highest is not None:
        span = highest - lowest
        single = facts.get("voices") == 1
        _add_by_rule(findings, "range", "narrow", true=single and span <= 12, false=not single or span > 15)
        _add_by_rule(
            findings, "range", "wide", true=span >= (26 if single else 55), false=span < (20 if single else 45)
        )
    bars = facts.get("bars") or 0
    if bars:
        _add_by_rule(findings, "length", "short", true=bars <= 16, false=bars > 40)
        _add_by_rule(findings, "length", "long", true=bars >= 130, false=bars < 80)
    notes = facts.get("notes") or 0
    if notes and facts.get("accidentals") is not None:
        share = facts["accidentals"] / notes
        _add_by_rule(findings, "mode", "chromatic", true=share > 0.2, false=share < 0.1)
    _add_difficulty(findings, facts)


def _add_voices(findings: Findings, facts: Facts) -> None:
    voices = facts.get("voices")
    if not voices:
        return
    names = ("monophonic", "two_voices", "three_voices", "four_voices")
    # Channels of a MIDI file are no voices.
    if voices > 1 and facts.get("key_estimated"):
        findings.exclude("texture", concepts()["texture"], ["monophonic"])
        return
    lines = max((len(facts.get("parts") or ())), 1)
    sure = voices in (1, lines)
    # Four tones of a piano at once are no four voices.
    played = findings.has("instrument", "piano", "guitar", "harpsichord") or findings.has("scoring", "piano_solo")
    for number, name in enumerate(names, 1):
        near = (abs(voices - number) <= 1 and number != 1) or number == lines
        true = voices == number and (sure or (number == 4 and not played))
        _add_by_rule(findings, "texture", name, true=true, false=not near)


def _add_difficulty(findings: Findings, facts: Facts) -> None:
    notes, shortest = facts.get("notes") or 0, facts.get("shortest_note") or 0.0
    span, leap = facts.get("hand_span") or 0, facts.get("leap") or 0
    if not notes or not shortest:
        return
    altered = (facts.get("accidentals") or 0) / notes
    easy = shortest >= 0.125 and span <= 9 and leap <= 12 and altered < 0.03 and notes <= 400
    hard = shortest <= 0.032 and notes > 900 and (span >= 13 or altered > 0.08)
    _add_by_rule(findings, "difficulty", "easy", true=easy, false=hard or shortest < 0.06 or span > 12)
    _add_by_rule(findings, "difficulty", "difficult", true=hard, false=easy or (shortest >= 0.125 and span <= 12))


def _add_by_rule(findings: Findings, field: str, concept: str, *, true: bool, false: bool) -> None:
    if true:
        findings.add(field, concept)
    elif false:
        findings.exclude(field, concepts()[field], [concept])
