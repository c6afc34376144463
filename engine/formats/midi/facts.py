"""What a MIDI file says of itself: names and words in its texts, and what its messages tell."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from engine.formats.analysis.facts import add_note_facts
from engine.formats.analysis.keys import doubt, find_key
from engine.formats.analysis.language import find_language
from engine.formats.analysis.notes import SoundingNote, to_note_facts
from engine.formats.content import Facts
from engine.formats.encodings import Info
from engine.formats.midi.general_midi import DRUM_CHANNEL, DRUM_KIT, PROGRAMS
from engine.formats.midi.messages import Message
from engine.formats.midi.messages import Sequence as MidiSequence
from engine.formats.midi.notes import count_altered, to_notes, to_shortest
from engine.formats.midi.texts import to_texts
from engine.formats.midi.timing import count_bars, to_metre, to_seconds, to_tempo

_DEFAULT_KEY = "C major"
_ENOUGH_TO_TELL = 24
# Of pieces in C major 3 % look so little like it, of pieces in other keys 90 %: `tests/benchmarks/key_finding.py`.
_MUCH_DOUBT = 0.25
_QUARTERS_A_BAR = 4.0
_KEY_NAME = re.compile(r"[A-G][#b]?m?")


def to_facts(sequence: MidiSequence, info: Info = ()) -> Facts:
    """Return what the file, and the RIFF file around it, states; the instruments are the programs that sound.

    A key is found by what sounds, and estimated, where the file states none, or C major, which writers put there when
    nobody said otherwise, against all appearance.
    """
    messages = sequence.merged()
    end = max((message.tick for message in messages if message.type in {"note_on", "note_off"}), default=0)
    texts = to_texts(sequence, info)
    tempo = _first(messages, "set_tempo")
    found = to_notes(sequence)
    stated = _to_stated_key(messages)
    by_sound = find_key(found.notes) if not stated or _contradicts(stated, found.notes) else ""
    facts = Facts(
        title=texts.title,
        composer=texts.composer,
        names=texts.names,
        words=texts.words,
        key=by_sound or stated,
        metre=to_metre(messages, end),
        tempo=to_tempo(float(tempo.values[0])) if tempo else None,
        instruments=_to_instruments(messages),
        bars=count_bars(messages, sequence.ticks_per_beat, end),
        duration=to_seconds(messages, sequence.ticks_per_beat, end),
        key_estimated=bool(by_sound),
        language=find_language("\n".join(texts.lyrics)) or texts.language,
    )
    told = replace(to_note_facts(found.notes, _QUARTERS_A_BAR), shortest=to_shortest(found.notes))
    return add_note_facts(facts, told, found.names, count_altered(found.notes, facts.key))


def _first(messages: Iterable[Message], name: str) -> Message | None:
    return next((message for message in messages if message.type == name and message.values), None)


def _to_stated_key(messages: list[Message]) -> str:
    """Return the first key signature as "F# minor"; empty where there is none."""
    key = _first(messages, "key_signature")
    name = str(key.values[0]) if key else ""
    if not _KEY_NAME.fullmatch(name):
        return ""
    return f"{name[:-1]} minor" if name.endswith("m") else f"{name} major"


def _contradicts(stated: str, notes: Sequence[SoundingNote]) -> bool:
    return stated == _DEFAULT_KEY and len(notes) >= _ENOUGH_TO_TELL and doubt(notes, stated) > _MUCH_DOUBT


def _to_instruments(messages: list[Message]) -> tuple[str, ...]:
    """Return the names of the programs that sound, in the order of their first note."""
    programs: dict[int, int] = {}
    names: dict[str, None] = {}
    for message in messages:
        if message.type == "program_change" and len(message.values) == 2:
            programs[int(message.values[0])] = int(message.values[1])
        elif message.type == "note_on" and len(message.values) == 3 and message.values[2]:
            channel = int(message.values[0])
            program = programs.get(channel, 0)
            names[DRUM_KIT if channel == DRUM_CHANNEL else PROGRAMS[program & 127]] = None
    return tuple(names)
