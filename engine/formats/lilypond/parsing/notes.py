"""Notes, chords, rests and what is attached to them."""

import re
from fractions import Fraction
from typing import Literal

from engine.formats.lilypond.text.markup import take_markup
from engine.formats.lilypond.text.source import Source, is_sign, take_marks, take_pitch, take_text
from engine.formats.lilypond.tree import Duration, Note, Pitch, Post

_LONG = {"breve": -1, "longa": -2, "maxima": -3}
_POWERS = {str(2**power): power for power in range(11)}
_SHORTHANDS = {
    ".": "staccato", "-": "tenuto", ">": "accent", "^": "strong-accent", "!": "staccatissimo", "|": "staccatissimo",
    "_": "detached-legato", "+": "stopped",
}  # fmt: skip
_DYNAMIC = re.compile(r"p{1,6}|f{1,6}|m[pf]|s[fp]p?|s?f?fz|fp|rfz|sfp|n\Z")
ARTICULATIONS = {
    "staccato": "staccato", "tenuto": "tenuto", "accent": "accent", "marcato": "strong-accent", "espressivo":
    "accent", "staccatissimo": "staccatissimo", "portato": "detached-legato", "fermata": "fermata",
    "shortfermata": "fermata", "longfermata": "fermata", "verylongfermata": "fermata", "trill": "trill-mark",
    "startTrillSpan": "trill-mark", "mordent": "mordent", "prall": "inverted-mordent", "turn": "turn",
    "reverseturn": "inverted-turn", "prallprall": "inverted-mordent", "prallmordent": "mordent", "upbow":
    "up-bow", "downbow": "down-bow", "flageolet": "harmonic", "open": "open-string", "halfopen": "half-open",
    "stopped": "stopped", "thumb": "thumb-position", "snappizzicato": "snap-pizzicato", "arpeggio": "arpeggio",
    "upprall": "inverted-mordent", "downprall": "inverted-mordent", "lheel": "heel", "rheel": "heel", "ltoe":
    "toe", "rtoe": "toe", "glissando": "", "bendAfter": "", "stopTrillSpan": "", "startTextSpan": "",
    "stopTextSpan": "", "sustainOn": "pedal-start", "sustainOff": "pedal-stop", "laissezVibrer": "",
    "repeatTie": "", "noBeam": "", "startGroup": "", "stopGroup": "", "unaCorda": "", "treCorde": "",
    "sostenutoOn": "", "sostenutoOff": "", "episemInitium": "", "episemFinis": "", "flexa": "", "segno": "",
    "coda": "", "varcoda": "", "signumcongruentiae": "", "lineprall": "inverted-mordent", "pralldown":
    "inverted-mordent", "prallup": "inverted-mordent", "upmordent": "mordent", "downmordent": "mordent",
    "slashturn": "turn", "haydnturn": "turn", "accentus": "accent", "circulus": "", "ictus": "", "semicirculus":
    "", "henzelongfermata": "fermata", "henzeshortfermata": "fermata", "veryshortfermata": "fermata",
    "signumCongruentiae": "", "glide": "", "vowelTransition": "", "endcr": "wedge-stop", "enddecr":
    "wedge-stop", "endcresc": "wedge-stop", "enddim": "wedge-stop", "cr": "crescendo", "decr": "diminuendo",
    "breakDynamicSpan": "", "startMeasureCount": "", "startMeasureSpanner": "", "stopMeasureSpanner": "",
    "rest": "rest",
}  # fmt: skip
_WORDS = {"cresc": "cresc.", "dim": "dim.", "decresc": "decresc."}


def take_duration(source: Source) -> Duration | None:
    """Return the duration that comes next and hold it for the notes after; None where there is none."""
    scanner = source.scanner
    token = scanner.peek()
    if token.kind == "command" and token.text in _LONG:
        power = _LONG[token.text]
    elif token.kind == "number" and token.text in _POWERS:
        power = _POWERS[token.text]
    else:
        return None
    scanner.take()
    dots = 0
    while dots < 8 and scanner.takes("sign", "."):
        dots += 1
    source.duration = Duration(power, dots, _take_scale(source))
    return source.duration


def _take_scale(source: Source) -> Fraction:
    scanner = source.scanner
    scale = Fraction(1)
    while scanner.follows("sign", "*"):
        scanner.take()
        token = scanner.peek()
        if token.kind == "number":
            scanner.take()
            scale *= to_fraction(token.text)
    return scale


def to_number(text: str) -> int:
    """Return a whole number of at most nine digits; 0 where it is none."""
    return int(text) if text.isdecimal() and len(text) < 10 else 0


def to_fraction(text: str) -> Fraction:
    """Return a number or fraction; 1 where it is none, or none that times could be made of."""
    numerator, _, denominator = text.partition("/")
    if not (numerator.isdecimal() and (denominator or "1").isdecimal()) or len(text) > 12:
        return Fraction(1)
    return Fraction(int(numerator), int(denominator or 1) or 1)


def take_note(source: Source) -> Note | None:
    """Return the note, rest or repeated chord that comes next; None where the word is none of these."""
    scanner = source.scanner
    token = scanner.peek()
    rest: Literal["", "r", "R", "s"] = ""
    pitches: tuple[Pitch, ...] = ()
    again = token.text == "q"
    if token.text in {"r", "R", "s"} and token.text not in source.names:
        scanner.take()
        rest = "r" if token.text == "r" else "R" if token.text == "R" else "s"
    elif again:
        scanner.take()
    else:
        pitch = take_pitch(source)
        if pitch is None:
            return None
        _skip_reminders(source)
        pitches = (pitch,)
    duration = take_duration(source) or source.duration
    note = Note(pitches, duration, take_posts(source), rest, again)
    if any(post.kind == "rest" for post in note.posts):
        return Note(note.pitches, duration, [], "r")
    return note


def take_drum(source: Source) -> Note | None:
    """Return the drum note or rest that comes next."""
    token = source.scanner.peek()
    if token.kind != "word":
        return None
    source.scanner.take()
    duration = take_duration(source) or source.duration
    posts = take_posts(source)
    if token.text in {"r", "R", "s"}:
        return Note((), duration, posts, "r" if token.text == "r" else "R" if token.text == "R" else "s")
    return Note((Pitch(6, 0.0, 1),), duration, posts, drum=True)


def take_repeated(source: Source) -> Note | None:
    """Return the chord before once more, for a duration that stands alone; None where the number is no duration."""
    duration = take_duration(source)
    if duration is None:
        source.scanner.take()
        return None
    return Note((), duration, take_posts(source), again=True)


def take_chord(source: Source) -> Note:
    """Return the chord that begins with `<`."""
    scanner = source.scanner
    scanner.take()
    pitches: list[Pitch] = []
    drums = False
    while True:
        token = scanner.peek()
        if token.kind == "end":
            break
        if token.kind == "close" or is_sign(token, ">"):
            scanner.place = token.start + 1
            break
        pitch = take_pitch(source)
        if pitch is not None:
            pitches.append(pitch)
            _skip_reminders(source)
        elif token.kind == "word" and source.mode == "drums":
            drums = True
            scanner.take()
        elif token.kind == "command" and token.text == "tweak":
            scanner.take()
            skip_path_and_value(source, tweak=True)
        else:
            scanner.take()
            if token.kind == "sign" and token.text in "-^_":
                scanner.take()
    if drums and not pitches:
        pitches = [Pitch(6, 0.0, 1)]
    duration = take_duration(source) or source.duration
    posts = take_posts(source)
    return Note(tuple(pitches), duration, posts, "" if pitches else "s", drum=drums)


def skip_path_and_value(source: Source, *, tweak: bool = False) -> None:
    """Pass over what a property is called, and its value; a tweak's name is one word, with dots at most."""
    scanner = source.scanner
    skip_path(source, quoted=not tweak)
    scanner.takes("sign", "=")
    token = scanner.peek()
    if token.kind == "command" and token.text in {"markup", "markuplist"}:
        scanner.take()
        take_markup(source)
    elif token.kind == "sign" and token.text == "-":
        scanner.take()
        scanner.take()
    elif token.kind in {"scheme", "string", "number", "word", "command"}:
        scanner.take()
        skip_rest_of_number(source)


def skip_path(source: Source, *, quoted: bool = True) -> str:
    """Pass over a name such as Staff.TimeSignature.stencil or Slur #'color; return it with dots."""
    scanner = source.scanner
    parts = []
    token = scanner.peek()
    if token.kind in {"word", "scheme", "string"}:
        parts.append(scanner.take().text.strip("'"))
    while True:
        token = scanner.peek()
        if is_sign(token, "."):
            scanner.take()
            parts.append(scanner.take().text)
        elif quoted and token.kind == "scheme" and token.text.startswith("'"):
            scanner.take()
            parts.append(token.text.strip("'()"))
        else:
            return ".".join(parts)


def skip_rest_of_number(source: Source) -> None:
    """Pass over what follows the whole part of a number, or the first number of a list such as 3,2."""
    scanner = source.scanner
    while scanner.touches() and (scanner.follows("sign", ".") or scanner.follows("octave", ",")):
        scanner.take()
        scanner.takes("number")


def _skip_reminders(source: Source) -> None:
    scanner = source.scanner
    while scanner.touches() and (scanner.follows("sign", "!") or scanner.follows("sign", "?")):
        scanner.take()
    if scanner.follows("sign", "=") and scanner.touches():
        scanner.take()
        take_marks(source)


def take_posts(source: Source) -> list[Post]:
    """Return what is attached to the note before."""
    posts: list[Post] = []
    while True:
        post = _take_post(source)
        if post is None:
            return posts
        posts += post


def _take_post(source: Source) -> list[Post] | None:
    scanner = source.scanner
    token = scanner.peek()
    if token.kind == "sign":
        return _take_sign(source, token.text)
    if token.kind == "escape":
        return _take_escape(source, token.text)
    if token.kind == "command":
        return _take_command(source, token.text, above=False)
    return None


def _take_sign(source: Source, text: str) -> list[Post] | None:
    scanner = source.scanner
    if text in "-^_":
        scanner.take()
        return _take_attached(source, above=text == "^")
    if text == ":":
        scanner.take()
        return [Post("tremolo", scanner.take().text)] if scanner.follows("number") else []
    kinds = {"~": "tie", "(": "slur-start", ")": "slur-stop", "[": "beam-start", "]": "beam-stop"}
    if text in kinds:
        scanner.take()
        return [Post(kinds[text])]
    return None


def _take_escape(source: Source, text: str) -> list[Post] | None:
    kinds = {"<": "crescendo", ">": "diminuendo", "!": "wedge-stop", "(": "", ")": "", "[": "", "]": ""}
    scanner = source.scanner
    if text == "=":
        scanner.take()
        scanner.take()
        return []
    if text not in kinds and not text.isdecimal():
        return None
    scanner.take()
    return [Post(kinds[text])] if kinds.get(text) else []


def _take_attached(source: Source, *, above: bool) -> list[Post]:
    """Return what follows a dash, a caret or an underscore."""
    scanner = source.scanner
    token = scanner.peek()
    if token.kind == "string":
        scanner.take()
        return [Post("text", token.text, above)]
    if token.kind == "command":
        return _take_attached_command(source, token.text, above=above)
    if token.kind in {"number", "scheme"}:
        scanner.take()
        return [Post("fingering", token.text)] if token.text in "12345" else []
    if token.kind == "escape":
        return _take_escape(source, token.text) or []
    sign = scanner.take_sign()
    if sign in "~()[]":
        scanner.place -= 1
        return _take_sign(source, sign) or []
    name = _SHORTHANDS.get(sign, "")
    return [Post("articulation", name)] if name else []


def _take_attached_command(source: Source, name: str, *, above: bool) -> list[Post]:
    scanner = source.scanner
    if name == "tag":
        scanner.take()
        take_text(source)
        return _take_post(source) or []
    found = _take_command(source, name, above=above)
    if found is None:
        scanner.take()
        source.pass_over(name)
    return found or []


def _take_command(source: Source, name: str, *, above: bool) -> list[Post] | None:
    """Return what a command attaches to a note; None where it begins something else."""
    scanner = source.scanner
    place = scanner.place
    value = source.variables.get(name)
    scanner.take()
    if isinstance(value, list):
        return value
    if name == "markup":
        return [Post("text", take_markup(source), above)]
    if isinstance(value, str) and above:
        return [Post("text", value, above)]
    if name == "tweak":
        skip_path_and_value(source, tweak=True)
        return []
    post = _named_post(name)
    if post is None:
        scanner.place = place
        return None
    if name == "bendAfter":
        take_text(source)
    return [post] if post.kind else []


def _named_post(name: str) -> Post | None:
    """Return what a command without arguments attaches: one of no kind where we have no name for it."""
    if _DYNAMIC.fullmatch(name):
        return Post("dynamic", name)
    if name in _WORDS:
        return Post("words", _WORDS[name])
    if name not in ARTICULATIONS:
        return None
    kind = ARTICULATIONS[name]
    special = kind in {"rest", "crescendo", "diminuendo", "wedge-stop", "pedal-start", "pedal-stop", ""}
    return Post(kind) if special else Post("articulation", kind)
