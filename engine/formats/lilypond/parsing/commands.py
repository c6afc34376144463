"""What each command of LilyPond takes, and the music that it makes of that."""

from collections.abc import Callable, Mapping
from fractions import Fraction

from engine.formats.lilypond.parsing.lyrics import take_lyrics
from engine.formats.lilypond.parsing.music import take_any_text, take_music_certainly, take_settings
from engine.formats.lilypond.parsing.notes import (
    skip_path,
    skip_path_and_value,
    skip_rest_of_number,
    take_duration,
    to_fraction,
    to_number,
)
from engine.formats.lilypond.text.source import Source, is_sign, skip_block, take_pitch, take_text
from engine.formats.lilypond.tree import (
    Filtered,
    Grace,
    InContext,
    Lyrics,
    Music,
    Note,
    Octaves,
    Pitch,
    Repeat,
    Scaled,
    Sequential,
    Sign,
    Simultaneous,
    Tagged,
    Transposed,
)


def _relative(source: Source) -> Music:
    return Octaves("relative", take_pitch(source), take_music_certainly(source))


def _fixed(source: Source) -> Music:
    return Octaves("fixed", take_pitch(source), take_music_certainly(source))


def _absolute(source: Source) -> Music:
    return Octaves("absolute", None, take_music_certainly(source))


def _tuplet(source: Source) -> Music:
    ratio = take_text(source)
    take_duration_aside(source)
    actual, _, normal = ratio.partition("/")
    return _scaled(actual, normal, source)


def _times(source: Source) -> Music:
    normal, _, actual = take_text(source).partition("/")
    return _scaled(actual, normal, source)


def _scaled(actual: str, normal: str, source: Source) -> Music:
    music = take_music_certainly(source)
    parts, time = to_number(actual), to_number(normal)
    return Scaled(parts, time, music) if 0 < parts < 1000 and 0 < time < 1000 else music


def take_duration_aside(source: Source) -> None:
    """Pass over a duration that is not one for the notes after."""
    held = source.duration
    take_duration(source)
    source.duration = held


def _scale_durations(source: Source) -> Music:
    token = source.scanner.take()
    scale = to_fraction(token.text.strip("'()").replace(" . ", "/"))
    music = take_music_certainly(source)
    if scale <= 0 or scale.numerator > 1000 or scale.denominator > 1000:
        return music
    return Scaled(scale.denominator, scale.numerator, music, tuplet=False)


def _repeat(source: Source) -> Music:
    kind, count = take_text(source), take_text(source)
    music = take_music_certainly(source)
    alternatives: list[Music] = []
    if source.scanner.takes("command", "alternative"):
        found = take_music_certainly(source)
        alternatives = found.items if isinstance(found, Sequential | Simultaneous) else [found]
    return Repeat(kind, int(count) if count.isdecimal() and len(count) < 7 else 1, music, alternatives)


def _alternative(source: Source) -> Music:
    """Alternatives that stand inside what is repeated, as may be written since LilyPond 2.24."""
    found = take_music_certainly(source)
    return Repeat("alternative", 1, Sequential(), found.items if isinstance(found, Sequential) else [found])


def _grace(source: Source) -> Music:
    return Grace(take_music_certainly(source))


def _slashed_grace(source: Source) -> Music:
    return Grace(take_music_certainly(source), slash=True)


def _after_grace(source: Source) -> Music:
    scanner = source.scanner
    if scanner.follows("number") or scanner.follows("scheme"):
        scanner.take()
    return Sequential([take_music_certainly(source), Grace(take_music_certainly(source))])


def _after(source: Source) -> Music:
    """Return the music during which something happens after a while."""
    take_duration_aside(source)
    source.scanner.take()
    return take_music_certainly(source)


def _transpose(source: Source) -> Music:
    origin, target = take_pitch(source), take_pitch(source)
    music = take_music_certainly(source)
    return Transposed(origin, target, music) if origin and target else music


def _new(source: Source) -> Music:
    return _context(source, new=True)


def _old(source: Source) -> Music:
    return _context(source, new=False)


def _context(source: Source, *, new: bool) -> Music:
    scanner = source.scanner
    kind = take_text(source)
    name = take_text(source) if scanner.takes("sign", "=") else ""
    settings = take_settings(source)
    if kind == "Lyrics" and scanner.peek().kind not in {"command", "open"}:
        return InContext(kind, name, settings, take_lyrics(source), new)
    if kind in {"ChordNames", "FiguredBass", "DrumStaff", "DrumVoice"} and is_sign(scanner.peek(), "{"):
        music = _in_mode(source, "chords" if kind == "ChordNames" else "drums") if "Drum" in kind else None
        return InContext(kind, name, settings, music or take_music_certainly(source), new)
    return InContext(kind, name, settings, take_music_certainly(source), new)


def _in_mode(source: Source, mode: str) -> Music:
    held_mode, held = source.mode, source.duration
    source.mode = "chords" if mode == "chords" else "drums" if mode == "drums" else "notes"
    try:
        return take_music_certainly(source)
    finally:
        source.mode, source.duration = held_mode, held


def _chordmode(source: Source) -> Music:
    return Octaves("absolute", None, _in_mode(source, "chords"))


def _chords(source: Source) -> Music:
    return InContext("ChordNames", "", {}, _chordmode(source))


def _notemode(source: Source) -> Music:
    return _in_mode(source, "notes")


def _drummode(source: Source) -> Music:
    return _in_mode(source, "drums")


def _drums(source: Source) -> Music:
    return InContext("DrumStaff", "", {}, _in_mode(source, "drums"))


def _lyricmode(source: Source) -> Music:
    return take_lyrics(source)


def _lyrics(source: Source) -> Music:
    return InContext("Lyrics", "", take_settings(source), take_lyrics(source))


def _lyricsto(source: Source) -> Music:
    voice = take_text(source)
    scanner = source.scanner
    if scanner.follows("command", "new") or scanner.follows("command", "context"):
        scanner.take()
        take_text(source)
        if scanner.takes("sign", "="):
            take_text(source)
        take_settings(source)
    return Lyrics(take_lyrics(source).syllables, voice)


def _figures(source: Source) -> Music:
    skip_block(source)
    return Sequential()


def _tag(source: Source) -> Music:
    return Tagged(_take_tags(source), take_music_certainly(source))


def _keep(source: Source) -> Music:
    return Filtered(_take_tags(source), keep=True, music=take_music_certainly(source))


def _remove(source: Source) -> Music:
    return Filtered(_take_tags(source), keep=False, music=take_music_certainly(source))


def _take_tags(source: Source) -> frozenset[str]:
    return frozenset(take_text(source).strip("()").split())


def _skip_one_and_take(source: Source) -> Music:
    """Return the music behind an argument that means nothing to us."""
    source.scanner.take()
    return take_music_certainly(source)


def _skip_property(source: Source) -> None:
    skip_path_and_value(source)


def _skip_tweak(source: Source) -> None:
    skip_path_and_value(source, tweak=True)


def _skip_path(source: Source) -> None:
    skip_path(source)


def _skip_text(source: Source) -> None:
    take_any_text(source)


def _skip_numbers(source: Source) -> None:
    take_text(source)
    skip_rest_of_number(source)


def _skip_texts_and_music(source: Source) -> Music:
    """Return the music that sounds while others are cued or quoted."""
    while source.scanner.peek().kind in {"string", "scheme"}:
        source.scanner.take()
    return take_music_certainly(source)


def _skip_pitch(source: Source) -> None:
    take_pitch(source)


def _partcombine(source: Source) -> Music:
    while source.scanner.peek().kind == "scheme":
        source.scanner.take()
    return Simultaneous([take_music_certainly(source), take_music_certainly(source)], voices=True)


def _skip_music(source: Source) -> None:
    take_music_certainly(source)


def _block_aside(source: Source) -> None:
    if is_sign(source.scanner.peek(), "{"):
        skip_block(source)


def _set(source: Source) -> Music:
    path = skip_path(source)
    source.scanner.takes("sign", "=")
    text = take_any_text(source)
    skip_rest_of_number(source)
    if not text and is_sign(source.scanner.peek(), "{") and path.endswith("beamExceptions"):
        skip_block(source)
    if path.endswith("measureLength"):
        return Sign("length", (to_fraction(text.strip("'()").replace(" . ", "/")) * Fraction(4),))
    return Sign("set", (path, text))


def _skip(source: Source) -> Music | None:
    duration = take_duration(source)
    if duration is None:
        return None
    return Note((), duration, [], "s")


def _pitched_trill(source: Source) -> Music:
    music = take_music_certainly(source)
    source.scanner.takes("command", "startTrillSpan")
    take_pitch(source)
    return music


def _octave_of(source: Source) -> Music:
    pitch = take_pitch(source)
    return Sign("octave", (pitch,) if isinstance(pitch, Pitch) else ())


COMMANDS: Mapping[str, Callable[[Source], Music | None]] = {
    "relative": _relative, "fixed": _fixed, "absolute": _absolute, "tuplet": _tuplet, "times": _times,
    "scaleDurations": _scale_durations, "repeat": _repeat, "alternative": _alternative, "grace": _grace,
    "acciaccatura": _slashed_grace, "slashedGrace": _slashed_grace, "appoggiatura": _grace, "afterGrace": _after_grace,
    "transpose": _transpose, "new": _new, "context": _old, "chordmode": _chordmode, "chords": _chords,
    "notemode": _notemode, "drummode": _drummode, "drums": _drums, "lyricmode": _lyricmode, "lyrics": _lyrics,
    "lyricsto": _lyricsto, "figuremode": _figures, "figures": _figures, "tag": _tag, "keepWithTag": _keep,
    "removeWithTag": _remove, "magnifyMusic": _skip_one_and_take, "volta": _skip_one_and_take,
    "shiftDurations": _skip_one_and_take,
    "override": _skip_property, "tweak": _skip_tweak, "overrideProperty": _skip_property, "set": _set,
    "revert": _skip_path, "unset": _skip_path, "omit": _skip_path, "hide": _skip_path, "clefmark": _skip_text,
    "ottava": _skip_text, "mark": _skip_text, "textMark": _skip_text, "textEndMark": _skip_text, "markup": _skip_text,
    "barNumberCheck": _skip_text, "octaveCheck": _skip_pitch, "partcombine": _partcombine,
    "partCombine": _partcombine, "addQuote": _skip_text, "quoteDuring": _skip_texts_and_music, "with": _block_aside,
    "cueDuring": _skip_texts_and_music, "cueDuringWithClef": _skip_texts_and_music, "paper": _block_aside,
    "layout": _block_aside, "midi": _block_aside, "header": _block_aside, "skip": _skip, "killCues": _notemode,
    "pitchedTrill": _pitched_trill, "resetRelativeOctave": _octave_of, "cueClef": _skip_text, "shape": _skip_text,
    "voices": _skip_numbers, "parallelMusic": _skip_music, "language": _skip_text, "pushToTag": _skip_one_and_take,
    "appendToTag": _skip_one_and_take, "include": _skip_text, "markuplist": _skip_text, "balloonGrobText": _skip_text,
    "sectionLabel": _skip_text,
    "unfolded": _skip_music,
    "after": _after,
    "footnote": _skip_text, "accidentalStyle": _skip_path, "applyContext": _skip_text, "applyOutput": _skip_text,
    "applyMusic": _skip_one_and_take, "tempoWholesPerMinute": _skip_text, "displayMusic": _notemode,
    "withMusicProperty": _skip_property, "propertySet": _skip_property, "propertyOverride": _skip_property,
    "articulate": _notemode, "unfoldRepeats": _notemode, "once": lambda _source: None,
}  # fmt: skip
