"""A LilyPond score, played through, as the values that every reader of notation makes."""

import re
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from engine.formats.lilypond.bars import Bar, bar_of, to_bars
from engine.formats.lilypond.filling import fill, type_of
from engine.formats.lilypond.parsing.signs import quarters_a_minute, to_fifths
from engine.formats.lilypond.playing.octaves import Sounding
from engine.formats.lilypond.playing.played import Played, StaffMusic
from engine.formats.lilypond.tree import Pitch, Sign
from engine.formats.scoring import Barline, Chord, Direction, Harmony, Measure, Part, Score, Staff

_CLEFS = {
    "treble": ("G", 2), "violin": ("G", 2), "G": ("G", 2), "G2": ("G", 2), "french": ("G", 1), "soprano": ("C", 1),
    "mezzosoprano": ("C", 2), "alto": ("C", 3), "C": ("C", 3), "tenor": ("C", 4), "baritone": ("C", 5),
    "varbaritone": ("F", 3), "bass": ("F", 4), "F": ("F", 4), "subbass": ("F", 5), "percussion": ("percussion", 2),
    "tab": ("TAB", 5), "moderntab": ("TAB", 5), "varC": ("C", 3), "altovarC": ("C", 3), "tenorvarC": ("C", 4),
}  # fmt: skip
_CLEF_OCTAVE = re.compile(r"([_^])[(\[]?(8|15)[)\]]?\Z")
_STYLES = {"|.": "light-heavy", "||": "light-light", ".|": "heavy-light", "!": "dashed", ";": "dotted", "": "none"}
_MOST_TEXTS = 2_000


def to_score(played: Played) -> Score:
    """Return parts and measures of what was played through; staves of one instrument make one part."""
    bars = to_bars(played)
    groups: dict[str, list[StaffMusic]] = {}
    has_staff = any(staff.kind != "TabStaff" and staff.events for staff in played.staves)
    for number, staff in enumerate(played.staves):
        if any(event.pitches for event in staff.events) and not (has_staff and staff.kind == "TabStaff"):
            groups.setdefault(staff.group or f"staff {number}", []).append(staff)
    score = Score()
    for name, staves in groups.items():
        settings = {**staves[0].settings, **played.groups.get(name, {})}
        score.parts.append(_to_part(staves, settings, bars, played))
    if score.parts:
        _add_score_signs(score.parts[0], bars, played)
        _add_bars_and_repeats(score.parts, bars, played.signs)
    return score


def _to_part(staves: Sequence[StaffMusic], settings: dict[str, str], bars: list[Bar], played: Played) -> Part:
    name = settings.get("instrumentName", "") or settings.get("midiInstrument", "")
    part = Part(name, settings.get("shortInstrumentName", ""), settings.get("midiInstrument", ""), staves=len(staves))
    if all(staff.kind == "DrumStaff" for staff in staves):
        part.channel = 9
    counted = 0
    for bar in bars:
        whole = bar.length >= bar.full or bar.start > 0
        counted += 1 if whole else 0
        measure = Measure(str(counted), bar.length, implicit=not whole)
        if bar.time is not None:
            measure.time = (str(bar.time[0]), str(bar.time[1]))
        part.measures.append(measure)
    if bars[0].time is None:
        part.measures[0].time = ("4", "4")
    for number, staff in enumerate(staves, start=1):
        _fill_staff(part, staff, number, bars, played)
    first = part.measures[0]
    if first.transpose is not None and not any(clef.onset <= 0 for clef in first.clefs):
        # ABC tells how an instrument transposes beside its clef.
        first.clefs.insert(0, Staff(1, Fraction(0), "G", 2))
    return part


def _fill_staff(part: Part, staff: StaffMusic, number: int, bars: list[Bar], played: Played) -> None:
    filled = fill(staff.events, bars, number)
    lanes = _lanes(filled, number)
    for place, voices in filled.items():
        into = part.measures[place].voices
        for voice, chords in sorted(voices.items(), key=lambda item: lanes[item[0]]):
            into.setdefault(lanes[voice], []).extend(chords)
    _word_lyrics(part, number)
    general = [(now, sign) for now, sign in played.signs if sign.kind in {"key", "clef"}]
    kinds = {sign.kind for _, sign in staff.signs}
    for now, sign in [*((at, sign) for at, sign in general if sign.kind not in kinds), *staff.signs]:
        place = bar_of(bars, now)
        if now < bars[place].end:
            _add_sign(part.measures[place], sign, now - bars[place].start, number)
    for event in staff.events:
        place = bar_of(bars, event.onset)
        _add_directions(part.measures[place], event.onset - bars[place].start, event.note.posts, number)


def _lanes(filled: dict[int, dict[str, list[Chord]]], staff: int) -> dict[str, str]:
    """Name voices "1", "2"… (from "5" on the second staff); those that never sound in one bar share a name."""
    used: dict[str, set[int]] = {}
    for place in sorted(filled):
        for voice in filled[place]:
            used.setdefault(voice, set()).add(place)
    lanes: list[set[int]] = []
    names: dict[str, str] = {}
    for voice, places in used.items():
        free = next((number for number, lane in enumerate(lanes) if not lane & places), len(lanes))
        if free == len(lanes):
            lanes.append(set())
        lanes[free] |= places
        names[voice] = str(4 * (staff - 1) + free + 1) if free < 4 else f"{staff}{free + 100}"
    return names


def _word_lyrics(part: Part, staff: int) -> None:
    """Let syllables that others go before end or continue their words."""
    open_words: dict[tuple[str, int], bool] = {}
    for measure in part.measures:
        for voice, chords in measure.voices.items():
            for chord in chords:
                if chord.lyrics and chord.staff == staff:
                    lyrics = []
                    for lyric in chord.lyrics:
                        inside = open_words.get((voice, lyric.verse), False)
                        goes_on = lyric.syllabic == "begin"
                        kind = ("middle" if goes_on else "end") if inside else lyric.syllabic
                        lyrics.append(replace(lyric, syllabic=kind))
                        open_words[voice, lyric.verse] = goes_on
                    chord.lyrics = tuple(lyrics)


def _add_sign(measure: Measure, sign: Sign, onset: Fraction, staff: int) -> None:
    value = sign.values[0]
    if sign.kind == "key" and isinstance(value, Pitch) and onset <= 0:
        mode = str(sign.values[1])
        fifths = to_fifths(value.step, value.alter, mode)
        if fifths is not None:
            measure.fifths, measure.mode = fifths, {"ionian": "major", "aeolian": "minor"}.get(mode, mode)
    elif sign.kind == "transposition" and isinstance(value, Pitch) and onset <= 0:
        measure.transpose = _to_transposition(Sounding(value.step, value.alter, 3 + value.marks))
    elif sign.kind == "clef":
        clef = _to_clef(str(value), onset, staff)
        if clef is not None:
            measure.clefs.append(clef)
    elif sign.kind == "post-text":
        measure.directions.append(Direction(onset, "words", str(value), staff, above=bool(sign.values[1])))
    elif sign.kind == "post-dynamic":
        measure.directions.append(Direction(onset, "dynamics", str(value), staff, above=False))


def _to_transposition(middle_c: Sounding) -> tuple[int, int, int]:
    """Return (chromatic, diatonic, octaves) from written to sounding, where middle C sounds as the pitch given."""
    written = Sounding(0, 0, 4)
    semitones, steps = round(middle_c.height - written.height), middle_c.place - written.place
    octaves = int(semitones / 12)
    return semitones - 12 * octaves, steps - 7 * octaves, octaves


def _to_clef(name: str, onset: Fraction, staff: int) -> Staff | None:
    octave = 0
    match = _CLEF_OCTAVE.search(name)
    if match:
        name = name[: match.start()]
        octave = (1 if match[1] == "^" else -1) * (2 if match[2] == "15" else 1)
    found = _CLEFS.get(name)
    return Staff(staff, onset, found[0], found[1], octave) if found else None


def _add_directions(measure: Measure, onset: Fraction, posts: Sequence[object], staff: int) -> None:
    kinds = {
        "dynamic": "dynamics", "text": "words", "words": "words", "crescendo": "crescendo", "diminuendo": "diminuendo",
        "wedge-stop": "wedge-stop", "pedal-start": "pedal-start", "pedal-stop": "pedal-stop",
    }  # fmt: skip
    for post in posts:
        kind, text = getattr(post, "kind", ""), getattr(post, "text", "")
        if kind in kinds and (text or kind not in {"text", "words"}) and len(measure.directions) < _MOST_TEXTS:
            measure.directions.append(Direction(onset, kinds[kind], text, staff, above=getattr(post, "above", True)))


def _add_score_signs(part: Part, bars: list[Bar], played: Played) -> None:
    """Put tempo and chord names on the first part."""
    for now, sign in played.signs:
        if sign.kind == "tempo":
            place = bar_of(bars, now)
            part.measures[place].directions.insert(0, _to_tempo(sign, now - bars[place].start))
    for now, chord, root, bass in played.chords:
        place = bar_of(bars, now)
        below = None if bass is None else _named(bass)
        harmony = Harmony(now - bars[place].start, _named(root), chord.kind, chord.text, below)
        if now < bars[place].end:
            part.measures[place].harmonies.append(harmony)


def _named(pitch: Sounding) -> tuple[str, int]:
    return "CDEFGAB"[pitch.step], round(pitch.alter)


def _to_tempo(sign: Sign, onset: Fraction) -> Direction:
    text = str(sign.values[0])
    if len(sign.values) < 4 or not sign.values[3]:
        return Direction(onset, "words", text)
    power, dots, beats = (int(str(value)) for value in sign.values[1:4])
    return Direction(
        onset, "words", text, tempo=quarters_a_minute(power, dots, beats), beat=type_of(power), beat_dots=dots,
        beats_per_minute=float(beats),
    )  # fmt: skip


def _add_bars_and_repeats(parts: Sequence[Part], bars: list[Bar], signs: Sequence[tuple[Fraction, Sign]]) -> None:
    starts = {bar.start: place for place, bar in enumerate(bars)}
    ends = {bar.end: place for place, bar in enumerate(bars)}
    for now, sign in signs:
        text = str(sign.values[0]) if sign.values else ""
        place, barline = _to_barline(sign.kind, text, starts.get(now), ends.get(now))
        if barline is not None and place is not None:
            for part in parts:
                _join(part.measures[place].barlines, barline)


def _to_barline(kind: str, text: str, begins: int | None, ended: int | None) -> tuple[int | None, Barline | None]:
    """Return which bar a sign gives which barline."""
    if kind == "repeat":
        if text == "forward":
            return begins, Barline("left", "heavy-light", "forward")
        return ended, Barline("right", "light-heavy", "backward")
    if kind == "ending-start":
        return begins, Barline("left", ending=text, ending_type="start")
    if kind == "ending-stop":
        return ended, Barline("right", ending=text, ending_type="stop")
    if kind == "bar" and text in _STYLES and text:
        return ended, Barline("right", _STYLES[text])
    return None, None


def _join(barlines: list[Barline], added: Barline) -> None:
    """Add a barline to those of a measure, where there may be one already at that side."""
    for place, known in enumerate(barlines):
        if known.location == added.location:
            barlines[place] = replace(
                known,
                style=added.style or known.style,
                repeat=added.repeat or known.repeat,
                ending=added.ending or known.ending,
                ending_type=added.ending_type or known.ending_type,
            )
            return
    barlines.append(added)
