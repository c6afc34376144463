"""Commands that set what holds from a moment on: key, time, clef, tempo and the like."""

from collections.abc import Callable
from fractions import Fraction

from engine.formats.lilypond.parsing.notes import take_duration, to_fraction, to_number
from engine.formats.lilypond.text.markup import take_markup
from engine.formats.lilypond.text.source import Source, take_pitch, take_text
from engine.formats.lilypond.tree import Duration, Music, Sign

_FIFTHS = (0, 2, 4, -1, 1, 3, 5)
_MODES = {
    "major": 0, "minor": -3, "ionian": 0, "dorian": -2, "phrygian": -4, "lydian": 1, "mixolydian": -1, "aeolian": -3,
    "locrian": -5,
}  # fmt: skip
_VOICES = {"voiceOne": 1, "voiceTwo": 2, "voiceThree": 3, "voiceFour": 4, "oneVoice": 0}
NO_ARGUMENTS = frozenset((
    "stemUp", "stemDown", "stemNeutral", "slurUp", "slurDown", "slurNeutral", "tieUp", "tieDown", "tieNeutral",
    "break", "noBreak", "pageBreak", "noPageBreak", "autoBeamOff", "autoBeamOn", "dynamicUp", "dynamicDown",
    "dynamicNeutral", "phrasingSlurUp", "phrasingSlurDown", "phrasingSlurNeutral", "tupletUp", "tupletDown",
    "tupletNeutral", "dotsUp", "dotsDown", "dotsNeutral", "arpeggioNormal", "arpeggioBracket",
    "arpeggioArrowUp", "arpeggioArrowDown", "shiftOn", "shiftOff", "shiftOnn", "shiftOnnn",
    "numericTimeSignature", "defaultTimeSignature", "hideNotes", "unHideNotes", "mergeDifferentlyHeadedOn",
    "mergeDifferentlyHeadedOff", "mergeDifferentlyDottedOn", "mergeDifferentlyDottedOff", "textLengthOn",
    "textLengthOff", "compressFullBarRests", "expandFullBarRests", "compressEmptyMeasures",
    "expandEmptyMeasures", "compressMMRests", "germanChords", "semiGermanChords", "frenchChords",
    "italianChords", "tiny", "small", "normalsize", "teeny", "large", "huge", "breathe", "voiceOneStyle",
    "slurSolid", "slurDashed", "slurDotted", "tieDashed", "tieSolid", "easyHeadsOn", "easyHeadsOff",
    "improvisationOn", "improvisationOff", "bassFigureExtendersOn", "pointAndClickOff", "pointAndClickOn",
    "allowBreak", "undo", "temporary", "defaultchild", "crescHairpin", "dimHairpin", "crescTextCresc",
    "dimTextDim", "dimTextDecresc", "dimTextDecr", "crescTextCr", "balloonLengthOn", "balloonLengthOff",
    "startStaff", "stopStaff", "sacredHarpHeads", "aikenHeads", "caesura", "partCombineApart",
    "partCombineAutomatic", "partCombineChords", "partCombineUnisono", "partCombineSoloI", "partCombineSoloII",
    "partcombineApart", "partcombineAutomatic", "slurDown", "predefinedFretboardsOn", "predefinedFretboardsOff",
    "harmonicsOn", "harmonicsOff", "medianChordGridStyle", "noPageTurn", "pageTurn", "allowPageTurn",
    "newSpacingSection", "bookpart", "arabicStringNumbers", "romanStringNumbers", "glissandoMap", "default",
    "deadNotesOn", "deadNotesOff", "xNotesOn", "xNotesOff", "palmMuteOn", "palmMuteOff", "quote",
    "tabFullNotation", "textSpannerUp", "textSpannerDown", "textSpannerNeutral", "fermataMarkup", "fine",
    "divisioMinima", "divisioMaior", "divisioMaxima", "finalis", "virgula", "ignore", "ignoreMelismata",
    "melisma", "melismaEnd", "showStaffSwitch", "hideStaffSwitch", "frenchBeamingOn", "phrasingSlurDashed",
    "phrasingSlurSolid", "bar",
))  # fmt: skip


def _key(source: Source) -> Music | None:
    pitch = take_pitch(source)
    mode = take_text(source) if not source.scanner.follows("command") else source.scanner.take().text
    if pitch is None or mode == "default":
        return None
    return Sign("key", (pitch, mode))


def to_fifths(step: int, alter: float, mode: str) -> int | None:
    """Return a key's signature; None where it has none."""
    fifths = _FIFTHS[step % 7] + round(7 * alter) + _MODES.get(mode, 0)
    return fifths if -7 <= fifths <= 7 else None


def _time(source: Source) -> Music | None:
    scanner = source.scanner
    while scanner.follows("scheme"):
        scanner.take()
    text = take_text(source)
    beats, _, unit = text.partition("/")
    if not 0 < to_number(beats) < 200 or to_number(unit) not in {1, 2, 4, 8, 16, 32, 64}:
        return None
    return Sign("time", (to_number(beats), to_number(unit)))


def _clef(source: Source) -> Music:
    return Sign("clef", (take_text(source),))


def _tempo(source: Source) -> Music:
    scanner = source.scanner
    text = ""
    if scanner.takes("command", "markup"):
        text = take_markup(source)
    elif scanner.follows("string") or scanner.follows("word") or scanner.follows("scheme"):
        text = take_text(source)
    held = source.duration
    beat = take_duration(source)
    source.duration = held
    if beat is None or not scanner.takes("sign", "="):
        return Sign("tempo", (text,))
    number = take_text(source)
    if scanner.follows("sign", "-") or scanner.follows("sign", "~"):
        scanner.take()
        scanner.takes("number")
    beats = int(number) if number.isdecimal() and 0 < len(number) < 5 else 0
    return Sign("tempo", (text, beat.power, beat.dots, beats))


def _transposition(source: Source) -> Music | None:
    pitch = take_pitch(source)
    return None if pitch is None else Sign("transposition", (pitch,))


def _partial(source: Source) -> Music | None:
    held = source.duration
    duration = take_duration(source)
    source.duration = held
    return None if duration is None else Sign("partial", (duration.length,))


def _bar(source: Source) -> Music:
    return Sign("bar", (take_text(source),))


def _change(source: Source) -> Music:
    kind = take_text(source)
    name = take_text(source) if source.scanner.takes("sign", "=") else ""
    return Sign("change", (kind, name))


def _cadenza_on(_source: Source) -> Music:
    return Sign("cadenza", (1,))


def _cadenza_off(_source: Source) -> Music:
    return Sign("cadenza", (0,))


def _measure_position(source: Source) -> Music:
    return Sign("length", (to_fraction(take_text(source)) * Fraction(4),))


def _voice(name: str) -> Callable[[Source], Music]:
    return lambda _source: Sign("voice", (_VOICES[name],))


def quarters_a_minute(power: int, dots: int, beats: int) -> float:
    """Return a metronome mark in quarter notes a minute."""
    return float(Duration(power, dots).written * beats)


SIGNS: dict[str, Callable[[Source], Music | None]] = {
    "key": _key, "time": _time, "clef": _clef, "tempo": _tempo, "partial": _partial, "bar": _bar, "change": _change,
    "transposition": _transposition, "cadenzaOn": _cadenza_on, "cadenzaOff": _cadenza_off,
    **{name: _voice(name) for name in _VOICES},
}  # fmt: skip
