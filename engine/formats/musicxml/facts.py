"""What a MusicXML score says of itself."""

import re
from xml.etree.ElementTree import Element

from engine.formats.content import Facts
from engine.formats.midi.general_midi import PROGRAMS
from engine.formats.musicxml.mending import to_number
from engine.formats.musicxml.timing import to_timing
from engine.formats.musicxml.words import Credit, tidy, to_credits, to_words

_MAJOR_TONICS = ("Cb", "Gb", "Db", "Ab", "Eb", "Bb", "F", "C", "G", "D", "A", "E", "B", "F#", "C#", "G#", "D#", "A#")
_FIRST_TONIC = -7
_MODES = {
    "major": ("major", 0), "minor": ("minor", 3), "ionian": ("major", 0), "aeolian": ("minor", 3),
    "dorian": ("dorian", 2), "phrygian": ("phrygian", 4), "lydian": ("lydian", -1), "mixolydian": ("mixolydian", 1),
    "locrian": ("locrian", 5),
}  # fmt: skip
_NAMING_CREDITS = frozenset(("subtitle", "lyricist", "arranger", "poet", "part name"))
_STEPS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_NO_INSTRUMENT = re.compile(r"(?:musicxml )?(?:part|staff|instrument|music|track|unnamed|p)?[\W\d_]*\Z", re.IGNORECASE)


def to_facts(score: Element) -> Facts:
    """Return the facts of a `score-partwise` tree; where the key's mode is not stated, the last bass note decides."""
    title, composer, names, texts = _to_names(score)
    timing = to_timing(score)
    return Facts(
        title=title,
        composer=composer,
        names=names,
        words=tuple(dict.fromkeys((*to_words(score), *texts))),
        key=_to_key(score),
        metre=timing.metre,
        tempo=timing.tempo,
        instruments=_to_instruments(score),
        bars=timing.bars,
        duration=timing.duration,
    )


def _tonic_name(fifths: int, mode: str) -> str:
    """Return a key as "Bb major" from its signature (flats negative) and its mode; empty for an unknown mode."""
    name, steps = _MODES.get(mode, ("", 0))
    place = fifths + steps - _FIRST_TONIC
    return f"{_MAJOR_TONICS[place]} {name}" if name and 0 <= place < len(_MAJOR_TONICS) else ""


def _to_names(score: Element) -> tuple[str, str, tuple[str, ...], list[str]]:
    """Return title, composer, other names, and the printed texts that are none of these."""
    printed = to_credits(score)
    title, others = _to_title(score, printed)
    people = [(creator.get("type", ""), tidy(creator.text)) for creator in score.iterfind("identification/creator")]
    composers = [name for kind, name in people if kind == "composer" and name]
    composers = composers or [credit.text for credit in printed if credit.kind == "composer"]
    composers = composers or [credit.text for credit in printed if credit.right and not credit.kind][:1]
    composer = ", ".join(dict.fromkeys(composers))
    names = [*others, *(name for kind, name in people if kind != "composer")]
    names += [credit.text for credit in printed if credit.kind in _NAMING_CREDITS]
    names = [name for name in dict.fromkeys(names) if name not in {title, composer} and any(map(str.isalpha, name))]
    texts = [line for credit in printed for line in credit.lines]
    texts += [tidy(rights.text) for rights in score.iterfind("identification/rights")]
    known = {"", title, composer, *composers, *names}
    return title, composer, tuple(names), [text for text in texts if text not in known]


def _to_title(score: Element, printed: list[Credit]) -> tuple[str, list[str]]:
    """Return the title, of a movement if there is one, and what else the work is called."""
    works = [tidy(score.findtext(path)) for path in ("movement-title", "work/work-title")]
    titles = [text for text in works if text]
    if not titles:
        titles = [line for credit in printed if credit.kind == "title" for line in credit.lines]
    if not titles and printed:
        titles = [max(printed, key=lambda credit: credit.size).lines[0]]
    return titles[0] if titles else "", [*titles[1:], tidy(score.findtext("work/work-number"))]


def _to_key(score: Element) -> str:
    """Return the first key, of a part that does not transpose if there is one."""
    parts = score.findall("part")
    for part in sorted(parts, key=lambda part: _transposition(part) != 0):
        signatures = _signatures(part)
        if signatures:
            _, fifths, mode = signatures[0]
            semitones = _transposition(part)
            sounding = (fifths + 7 * semitones + 6) % 12 - 6 if semitones else fifths
            return _tonic_name(sounding, mode or _mode_of_ending(parts, _last_bar(signatures), fifths))
    return ""


def _transposition(part: Element) -> int:
    """Return how many semitones above what is written a part sounds, octaves aside."""
    return int(to_number(part.findtext("measure/attributes/transpose/chromatic")) or 0) % 12


def _signatures(part: Element) -> list[tuple[int, int, str]]:
    """Return bar (from 0), fifths and mode (often empty) of every key of a part."""
    found = []
    for number, measure in enumerate(part.findall("measure")):
        for key in measure.iterfind("attributes/key"):
            fifths = to_number(key.findtext("fifths"))
            if fifths is not None and abs(fifths) <= -_FIRST_TONIC:
                found.append((number, int(fifths), (key.findtext("mode") or "").strip().lower()))
    return found


def _last_bar(signatures: list[tuple[int, int, str]]) -> int | None:
    """Return the last bar in the first key: None is the end, where the music comes back to it in the end."""
    first = signatures[0][1]
    if signatures[-1][1] == first:
        return None
    return next(number for number, fifths, _ in signatures if fifths != first) - 1


def _mode_of_ending(parts: list[Element], last: int | None, fifths: int) -> str:
    """Return "minor" if the lowest note of bar `last` is the tonic of the minor key that shares the signature."""
    bars = [part.findall("measure") for part in parts]
    start = max(map(len, bars), default=0) - 1 if last is None else last
    for number in range(start, -1, -1):
        pitches = [
            pitch for bars_of_part in bars for bar in bars_of_part[number : number + 1] for pitch in _pitches(bar)
        ]
        if pitches:
            return "minor" if min(pitches) % 12 == (7 * fifths + 9) % 12 else "major"
    return "major"


def _pitches(measure: Element) -> list[int]:
    """Return the MIDI numbers of a bar's notes as they are written."""
    found = []
    for pitch in measure.iterfind("note/pitch"):
        step, octave = _STEPS.get(pitch.findtext("step", "")), to_number(pitch.findtext("octave"))
        if step is not None and octave is not None:
            found.append(12 * int(octave) + step + round(to_number(pitch.findtext("alter")) or 0))
    return found


def _to_instruments(score: Element) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(_to_instrument, score.iterfind("part-list/score-part")))))


def _to_instrument(part: Element) -> str:
    """Return a part's name, or else what plays it; of a name in two languages, one a line, the second."""
    lines = [tidy(line) for line in (part.findtext("part-name") or "").splitlines()]
    sounds = [tidy(name.text) for name in part.iterfind("score-instrument/instrument-name")]
    sounds += [_name_of_sound(sound.text or "") for sound in part.iterfind("score-instrument/instrument-sound")]
    for name in [*reversed(lines), *sounds]:
        if name and not _NO_INSTRUMENT.match(name):
            return name
    program = to_number(part.findtext("midi-instrument/midi-program"))
    return PROGRAMS[int(program) - 1] if program is not None and 1 <= program <= len(PROGRAMS) else ""


def _name_of_sound(path: str) -> str:
    """Return the instrument in a sound's id, such as "piano" in keyboard.piano.grand."""
    names = path.split(".")
    return names[min(1, len(names) - 1)].replace("-", " ")
