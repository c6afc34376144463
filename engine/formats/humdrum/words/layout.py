"""What stands beside the notes of **kern: lyrics, dynamics, texts, tempo, pedal and octave signs."""

import re
from fractions import Fraction

from engine.formats.humdrum.records import to_letters
from engine.formats.scoring.score import Direction, Lyric

_PARAMETERS = re.compile(r"!{1,2}LO:TX:(.*)", re.DOTALL)
_TEMPO = re.compile(r"\*MM(\d{1,4}(?:\.\d{1,3})?)")
_BEAT = re.compile(r"\[(whole|half|quarter|eighth|sixteenth)(-dot)?\]\s*=\s*(\d{1,3}(?:\.\d{1,2})?)")
_BEATS = {"whole": 4.0, "half": 2.0, "quarter": 1.0, "eighth": 0.5, "sixteenth": 0.25}
_DYNAMICS = frozenset(("p", "pp", "ppp", "pppp", "f", "ff", "fff", "ffff", "mp", "mf", "n", "pf")) | frozenset(
    ("sf", "sfz", "sff", "sffz", "sfp", "sfpp", "fp", "fz", "rf", "rfz")
)
_DYNAMIC_TOKENS = re.compile(r"[<>\[\]]|[a-zA-Z]+\.?")
_SIGNS = {
    "*ped": "pedal-start",
    "*Xped": "pedal-stop",
    "*8va": "octave-up",
    "*8ba": "octave-down",
    "*X8va": "octave-stop",
    "*X8ba": "octave-stop",
}
_WEDGES = {"<": "crescendo", ">": "diminuendo", "[": "wedge-stop", "]": "wedge-stop"}
_BREAK = re.compile(r"!!(?:LO:)?(PB|LB|pagebreak|linebreak)\b")


def to_lyric(token: str, verse: int, *, ascii_only: bool) -> Lyric | None:
    """Return one syllable of **text or **silbe; None where a melisma goes on or a phrase ends."""
    text = token.strip("{}").strip(" ")
    extend = text.endswith("_")
    starts, ends = not text.startswith("-"), not text.rstrip("_").endswith("-")
    # The hyphen says that the last letter's accent is within a word.
    text = to_letters(text.strip("-_|") + "-", ascii_only=ascii_only)
    text = text.rstrip("-").replace("_", " ").replace("~", " ").strip()
    if not text:
        return None
    syllabic = "single" if starts and ends else "begin" if starts else "end" if ends else "middle"
    return Lyric(text, verse, syllabic, extend)


def to_dynamics(token: str) -> list[tuple[str, str]]:
    """Return kind and text of every direction in a token of **dynam, such as "p<"."""
    found = []
    for part in _DYNAMIC_TOKENS.findall(token):
        if part in _WEDGES:
            found.append((_WEDGES[part], ""))
        elif part in _DYNAMICS:
            found.append(("dynamics", part))
        elif len(part) > 3:
            found.append(("words", part))
    return found


def to_text(comment: str, *, ascii_only: bool) -> tuple[str, bool] | None:
    """Return the text of a layout comment such as !LO:TX:a:t=dolce, and whether it stands above."""
    found = _PARAMETERS.fullmatch(comment)
    if found is None:
        return None
    values = dict(part.partition("=")[::2] for part in found[1].split(":"))
    text = " ".join(to_letters(values.get("t", ""), ascii_only=ascii_only).replace("\\n", " ").split())
    if "problem" in values or not text:
        return None
    return text.replace("&colon;", ":"), "b" not in values


def to_words(text: str, *, above: bool) -> Direction:
    """Return a text as a direction, with its metronome mark if it has one."""
    found = _BEAT.search(text)
    if found is None:
        return Direction(Fraction(0), "words", text, above=above)
    beats = float(found[3])
    tempo = beats * _BEATS[found[1]] * (1.5 if found[2] else 1)
    beat = "16th" if found[1] == "sixteenth" else found[1]
    words = _BEAT.sub("", text).replace("()", "").strip()
    return Direction(
        Fraction(0), "words", words, tempo=tempo or None, beat=beat, beat_dots=bool(found[2]), beats_per_minute=beats
    )


def to_tempo(token: str) -> float | None:
    """Return the quarter notes a minute of *MM120."""
    found = _TEMPO.fullmatch(token)
    return float(found[1]) or None if found is not None else None


def to_sign(token: str) -> str:
    """Return the kind of direction that a tandem interpretation begins or ends; empty for none."""
    return _SIGNS.get(token, "")


def to_break(comment: str) -> str:
    """Return "page" or "line" where a global comment says that one began in the source."""
    found = _BREAK.match(comment)
    return "" if found is None else "page" if found[1].upper().startswith("P") else "line"
