"""What a MusicXML score says of itself."""

import re
from collections.abc import Sequence
from xml.etree.ElementTree import Element

from engine.formats.analysis.facts import add_note_facts
from engine.formats.analysis.keys import find_key, find_mode
from engine.formats.analysis.language import find_language
from engine.formats.analysis.notes import SoundingNote, to_note_facts
from engine.formats.analysis.tree import TreeNotes, to_notes
from engine.formats.content import Facts
from engine.formats.midi.general_midi import PROGRAMS
from engine.formats.musicxml.mending import to_number
from engine.formats.musicxml.timing import to_timing
from engine.formats.musicxml.words import Credit, tidy, to_credits, to_verses, to_words

_MAJOR_TONICS = ("Cb", "Gb", "Db", "Ab", "Eb", "Bb", "F", "C", "G", "D", "A", "E", "B", "F#", "C#", "G#", "D#", "A#")
_FIRST_TONIC = -7
_MODES = {
    "major": ("major", 0), "minor": ("minor", 3), "ionian": ("major", 0), "aeolian": ("minor", 3),
    "dorian": ("dorian", 2), "phrygian": ("phrygian", 4), "lydian": ("lydian", -1), "mixolydian": ("mixolydian", 1),
    "locrian": ("locrian", 5),
}  # fmt: skip
_NAMING_CREDITS = frozenset(("subtitle", "lyricist", "arranger", "poet", "part name"))
_NO_INSTRUMENT = re.compile(r"(?:musicxml )?(?:part|staff|instrument|music|track|unnamed|p)?[\W\d_]*\Z", re.IGNORECASE)


def to_facts(score: Element) -> Facts:
    """Return the facts of a `score-partwise` tree.

    Where a key signature states no mode, what sounds decides which of its two keys it is; where there is no signature,
    the key is found by what sounds, and estimated.
    """
    title, composer, names, texts = _to_names(score)
    timing = to_timing(score)
    found = to_notes(score)
    stated = _to_key(score, found)
    key = stated or find_key(found.notes)
    facts = Facts(
        title=title,
        composer=composer,
        names=names,
        words=tuple(dict.fromkeys((*to_words(score), *texts))),
        key=key,
        metre=timing.metre,
        tempo=timing.tempo,
        instruments=_to_instruments(score),
        bars=found.bars,
        duration=timing.duration,
        key_estimated=key != stated,
        pages=found.pages,
        language=find_language(" ".join(to_verses(score))),
    )
    return add_note_facts(facts, to_note_facts(found.notes, found.bar), to_part_names(score), found.altered)


def to_part_names(score: Element) -> list[str]:
    """Return what each part is called, or else what plays it, in the order of the parts; empty where nothing says."""
    listed = {part.get("id", ""): part for part in score.iterfind("part-list/score-part")}
    parts = (listed.get(part.get("id", "")) for part in score.iterfind("part"))
    return ["" if part is None else _to_instrument(part) for part in parts]


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


def _to_key(score: Element, found: TreeNotes) -> str:
    """Return the first key that is signed, as it sounds, of a part that does not transpose if there is one."""
    for part in sorted(score.findall("part"), key=lambda part: _transposition(part) != 0):
        signatures = _signatures(part)
        if signatures:
            _, fifths, mode = signatures[0]
            semitones = _transposition(part)
            sounding = (fifths + 7 * semitones + 6) % 12 - 6 if semitones else fifths
            return _tonic_name(sounding, mode or find_mode(_notes_in_first_key(found, signatures), sounding))
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


def _notes_in_first_key(found: TreeNotes, signatures: list[tuple[int, int, str]]) -> Sequence[SoundingNote]:
    """Return the notes up to the first change of key, or all where the music comes back to its first key in the end."""
    first = signatures[0][1]
    if signatures[-1][1] == first:
        return found.notes
    change = next(number for number, fifths, _ in signatures if fifths != first)
    end = found.starts[min(change, len(found.starts) - 1)]
    return [note for note in found.notes if note.onset < end]


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
