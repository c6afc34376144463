"""What a MIDI file says of itself: names and words in its texts, and what its messages tell."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from engine.formats.analysis.facts import add_note_facts
from engine.formats.analysis.keys import doubt, find_key
from engine.formats.analysis.language import find_language
from engine.formats.analysis.notes import SoundingNote, to_note_facts
from engine.formats.content import Facts
from engine.formats.midi.general_midi import DRUM_CHANNEL, DRUM_KIT, PROGRAMS
from engine.formats.midi.messages import Message
from engine.formats.midi.messages import Sequence as MidiSequence
from engine.formats.midi.notes import count_altered, to_notes, to_shortest
from engine.formats.midi.timing import count_bars, to_metre, to_seconds, to_tempo

_TEXTS_OF_A_SONG = 64
_DEFAULT_KEY = "C major"
_ENOUGH_TO_TELL = 24
# Of pieces in C major 3 % look so little like it, of pieces in other keys 90 %: `tests/benchmarks/key_finding.py`.
_MUCH_DOUBT = 0.25
_QUARTERS_A_BAR = 4.0
_COMPOSER = re.compile(
    r"^\W*(?:composer|composed by|(?:words and |lyrics and )?music by|written by|by)\b[\s:.\-]*(?P<name>\S.*)$",
    re.IGNORECASE,
)
_TRACK_WORDS = """
    a acoustic alto and audio baritone bass bassoon brass cello channel chord chords clarinet clavier conductor control
    cue double down drum drums electric file flute format general grand guitar hand harmony harp harpsichord horn
    instrument keyboard layer lead left lh lower lyrics main master melody meta midi mid name new no oboe orchestra
    organ out part percussion piano recorder rh right sequence seq setup singing solo song soprano staff strings synth
    tempo tenor the time track treble trombone trumpet tuba unnamed untitled up upper viola violin vocal vocals voice
    voices words
"""
_NO_TITLE = frozenset(_TRACK_WORDS.split())
_KEY_NAME = re.compile(r"[A-G][#b]?m?")
_WORD = re.compile(r"[^\W\d_]+")
_SPACE = re.compile(r"\s+")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")


def to_facts(sequence: MidiSequence) -> Facts:
    """Return what the file states; the instruments are the programs of the channels that sound.

    A key is found by what sounds, and estimated, where the file states none, or C major, which writers put there when
    nobody said otherwise, against all appearance.
    """
    messages = sequence.merged()
    end = max((message.tick for message in messages if message.type in {"note_on", "note_off"}), default=0)
    title, composer, names, words = _to_names(sequence)
    tempo = _first(messages, "set_tempo")
    found = to_notes(sequence)
    stated = _to_stated_key(messages)
    by_sound = find_key(found.notes) if not stated or _contradicts(stated, found.notes) else ""
    facts = Facts(
        title=title,
        composer=composer,
        names=names,
        words=words,
        key=by_sound or stated,
        metre=to_metre(messages, end),
        tempo=to_tempo(float(tempo.values[0])) if tempo else None,
        instruments=_to_instruments(messages),
        bars=count_bars(messages, sequence.ticks_per_beat, end),
        duration=to_seconds(messages, sequence.ticks_per_beat, end),
        key_estimated=bool(by_sound),
        language=find_language(" ".join(_to_remarks(sequence)[2])),
    )
    told = replace(to_note_facts(found.notes, _QUARTERS_A_BAR), shortest=to_shortest(found.notes))
    return add_note_facts(facts, told, found.names, count_altered(found.notes, facts.key))


def to_text(data: bytes) -> str:
    """Decode a text message: UTF-8 where it is valid, else the western Windows code page that most writers used."""
    for encoding in ("utf-8", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


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


def _clean(text: str) -> str:
    return _SPACE.sub(" ", _CONTROL.sub(" ", text)).strip()


def _texts(track: list[Message], *names: str) -> list[str]:
    return [to_text(message.data) for message in track if message.type in names]


def _to_names(sequence: MidiSequence) -> tuple[str, str, tuple[str, ...], tuple[str, ...]]:
    """Return the title, the composer, other names and the words, from the text messages of all tracks."""
    karaoke, remarks, lyrics = _to_remarks(sequence)
    track_names = [_clean(name) for track in sequence.tracks for name in _texts(track, "track_name")]
    copyrights = [_clean(text) for track in sequence.tracks for text in _texts(track, "copyright")]
    title = karaoke[0] if karaoke else _to_title(sequence)
    credits_ = [match["name"] for text in [*remarks, *track_names, *copyrights] if (match := _COMPOSER.match(text))]
    others = [
        _clean(text) for track in sequence.tracks for text in _texts(track, "instrument_name", "marker", "cue_marker")
    ]
    names = _distinct([*karaoke[1:], *copyrights], without=(title,))
    words = _distinct([*lyrics, *remarks, *track_names, *others], without=(title, *names))
    return title, credits_[0] if credits_ else "", names, words


def _to_title(sequence: MidiSequence) -> str:
    """Return the first track's name where it names the piece: that track is silent, or the only one that sounds."""
    sounding = [any(message.type == "note_on" for message in track) for track in sequence.tracks]
    if sounding[0] and sum(sounding) > 1:
        return ""
    candidates = [_clean(name) for name in _texts(sequence.tracks[0], "track_name")]
    return next((name for name in candidates if not _NO_TITLE.issuperset(_WORD.findall(name.lower()))), "")


def _to_remarks(sequence: MidiSequence) -> tuple[list[str], list[str], list[str]]:
    """Return karaoke titles (the first is the song's), remarks, and the lyrics of each track that has any."""
    titles: list[str] = []
    remarks: list[str] = []
    lyrics: list[str] = []
    for track in sequence.tracks:
        texts = _texts(track, "text")
        plain = [text for text in texts if not text.startswith("@")]
        titles += [_clean(text[2:]) for text in texts if text.startswith("@T")]
        remarks += [_clean(text[2:]) for text in texts if text.startswith("@I")]
        syllables = _texts(track, "lyrics")
        if not syllables and len(plain) > _TEXTS_OF_A_SONG:
            syllables = plain
        else:
            remarks += [_clean(text) for text in plain]
        lyrics.append(_to_lyrics(syllables))
    return [title for title in titles if title], remarks, lyrics


def _to_lyrics(syllables: list[str]) -> str:
    """Join syllables to words: by their own spaces where they carry any, else by hyphens."""
    if any(text[:1] in " /\\" or text[-1:] in " \r\n" for text in syllables if text):
        return _clean("".join(re.sub(r"^[/\\]", " ", text) for text in syllables).replace("\r", " "))
    return _clean(" ".join(syllables)).replace("- ", "")


def _distinct(texts: Iterable[str], *, without: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(text for text in dict.fromkeys(texts) if text and text not in without)
