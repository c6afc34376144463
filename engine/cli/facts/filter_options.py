"""Options that filter hits by the facts of pieces."""

import argparse
import re
from fractions import Fraction

from engine.search.filters import Filters, Range, parse_pitch
from engine.search.key_names import parse_key
from engine.search.understanding.values import parse_bounds, parse_length

_REPEATABLE = (
    ("metre", "METRE", "such as 6/8"),
    ("composer", "NAME", "as in a search, in any spelling"),
    ("title", "WORDS", "words of the title or of the file's name"),
    ("folder", "FOLDER", "the path of a folder, or the name of one anywhere above the file"),
    ("language", "CODE", "of the lyrics, such as de (ISO 639-1)"),
    ("instrument", "NAME", "must be there, named in any language; repeatable: all of them"),
    ("tag", "TAG", "a tag that you gave; repeatable: all of them"),
)


def add_filters(parser: argparse.ArgumentParser) -> None:
    """Give a command the options that filter hits; what a piece does not tell, it does not have."""
    group = parser.add_argument_group("filters", "ranges are written 60-80, 60- or -80; a single number is itself")
    which = 'such as "F# minor", "h-Moll" or "si bémol majeur"; repeatable, as the next five: any of them'
    group.add_argument("--key", metavar="KEY", action="append", default=[], type=_key, help=which)
    for name, metavar, what in _REPEATABLE:
        group.add_argument(f"--{name}", metavar=metavar, action="append", default=[], help=what)
    group.add_argument("--stated-key", action="store_true", help="no keys that were only found by analysis")
    group.add_argument("--tempo", metavar="RANGE", type=_range, help="quarter notes a minute")
    group.add_argument("--duration", metavar="RANGE", type=_duration, help="seconds, or minutes as in 2:30-4:00")
    for name, what in (("bars", "bars"), ("pages", "pages"), ("voices", "voices that sound together")):
        group.add_argument(f"--{name}", metavar="RANGE", type=_range, help=f"how many {what}")
    group.add_argument("--rating", metavar="RANGE", type=_range, help="how many stars you gave")
    group.add_argument("--lyrics", action=argparse.BooleanOptionalAction, help="with, or without, words to sing")
    group.add_argument("--fits", metavar="LOW-HIGH", type=_fits, help="all notes lie there, such as A3-C6 or a-c'''")
    group.add_argument("--max-leap", metavar="N", type=_count, help="semitones, in one voice")
    group.add_argument("--max-span", metavar="N", type=_count, help="semitones that one hand must reach")
    group.add_argument("--shortest", metavar="NOTE", type=_note, help="no shorter notes than this, such as 1/16")
    group.add_argument("--max-accidentals", metavar="PERCENT", type=_percent, help="of the notes")


def to_filters(options: argparse.Namespace) -> Filters:
    """Return what the options ask for."""
    return Filters(
        key=tuple(options.key),
        estimated_keys=not options.stated_key,
        metre=tuple(options.metre),
        title=tuple(options.title),
        folders=tuple(options.folder),
        tags=tuple(options.tag),
        rating=options.rating,
        tempo=options.tempo,
        duration=options.duration,
        bars=options.bars,
        pages=options.pages,
        voices=options.voices,
        instruments=tuple(options.instrument),
        composer=tuple(options.composer),
        language=tuple(options.language),
        lyrics=options.lyrics,
        fits=options.fits,
        leap=options.max_leap,
        hand_span=options.max_span,
        shortest_note=options.shortest,
        accidentals=options.max_accidentals,
    )


def _key(text: str) -> str:
    if not parse_key(text):
        raise argparse.ArgumentTypeError(f"{text!r} is no key")
    return text


def _range(text: str) -> Range:
    bounds = parse_bounds(text)
    if bounds is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no range such as 60-80, 60- or -80")
    return Range(*bounds)


def _duration(text: str) -> Range:
    bounds = parse_length(text)
    if bounds is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no length such as 2:30-4:00, 90- or -3:00")
    return Range(*bounds)


def _fits(text: str) -> tuple[int, int]:
    # An octave below zero begins with the sign that parts the bounds.
    for place in (place for place, char in enumerate(text) if char in "-–" and place):
        try:
            low, high = parse_pitch(text[:place]), parse_pitch(text[place + 1 :])
        except ValueError:
            continue
        if low <= high:
            return low, high
    raise argparse.ArgumentTypeError(f"{text!r} is no range of pitches such as A3-C6 or a-c'''")


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number")
    return int(text)


def _note(text: str) -> float:
    try:
        length = float(Fraction(text))
    except (ValueError, ZeroDivisionError) as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no note value such as 1/16") from error
    if not 0 < length <= 8:
        raise argparse.ArgumentTypeError(f"{text!r} is no note value such as 1/16")
    return length


def _percent(text: str) -> float:
    found = re.fullmatch(r"(\d+(?:\.\d+)?)%?", text)
    if found is None or float(found[1]) > 100:
        raise argparse.ArgumentTypeError(f"{text!r} is no share between 0 and 100 percent")
    return float(found[1]) / 100
