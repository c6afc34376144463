"""Names and words in the texts of a MIDI file: track names, remarks, lyrics, karaoke and what RIFF says around it."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from engine.formats.encodings import Info, to_decoder
from engine.formats.midi.messages import TEXT_TYPES
from engine.formats.midi.messages import Sequence as MidiSequence
from engine.formats.midi.texts.lyrics import find_tags, to_lines

_TEXTS_OF_A_SONG = 64
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
_WORD = re.compile(r"[^\W\d_]+")
_SPACE = re.compile(r"\s+")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_KARAOKE_MARK = re.compile(r"@[KLTVIW]")
_LINE_MARKS = ("\\", "/")
# The languages of Soft Karaoke's @L.
_LANGUAGES = {
    "ENGL": "en", "FREN": "fr", "GERM": "de", "SPAN": "es", "ITAL": "it", "PORT": "pt", "DUTC": "nl", "JAPA": "ja",
    "JAPN": "ja", "RUSS": "ru", "SWED": "sv", "FINN": "fi", "DANI": "da", "NORW": "no", "POLI": "pl", "LATI": "la",
}  # fmt: skip
_RIFF_NAMES = ("IART", "IPRD", "ICOP", "IENG")
_RIFF_WORDS = ("ISBJ", "ICMT", "IGNR", "IKEY")


@dataclass(frozen=True, slots=True)
class Texts:
    """What the texts say: `lyrics` are lines, which are among `words` too; `language` only where the file states it."""

    title: str
    composer: str
    names: tuple[str, ...]
    words: tuple[str, ...]
    lyrics: tuple[str, ...]
    language: str


@dataclass(slots=True)
class _Found:
    titles: list[str]
    remarks: list[str]
    lyrics: list[str]
    language: str = ""


def to_texts(sequence: MidiSequence, info: Info) -> Texts:
    """Return the names and words of a file and of the RIFF file around it; all texts together tell their encoding."""
    decode = _to_decoder(sequence, info)
    tracks = [[(message.type, decode(message.data)) for message in track if message.data] for track in sequence.tracks]
    riff = {name: _clean(decode(data)) for name, data in info}
    found = _to_found(tracks)
    track_names, copyrights = _all(tracks, "track_name"), _all(tracks, "copyright")
    title = next(iter(found.titles), "") or riff.get("INAM", "") or _to_title(sequence, tracks) or riff.get("DISP", "")
    matches = map(_COMPOSER.match, [*found.titles[1:], *found.remarks, *track_names, *copyrights])
    composer = next((match["name"] for match in matches if match), "") or riff.get("IART", "")
    people = [*found.titles[1:], *copyrights, *(riff.get(name, "") for name in _RIFF_NAMES)]
    names = _distinct(people, without=(title, composer))
    others = [*_all(tracks, "instrument_name", "marker", "cue_marker"), *(riff.get(name, "") for name in _RIFF_WORDS)]
    words = _distinct([*found.lyrics, *found.remarks, *track_names, *others], without=(title, *names))
    return Texts(title, composer, names, words, tuple(found.lyrics), found.language)


def _to_decoder(sequence: MidiSequence, info: Info) -> Callable[[bytes], str]:
    """Return what decodes the texts; the syllables of a track are one text, for a few letters tell little."""
    kinds = frozenset(TEXT_TYPES.values())
    samples = [data for _, data in info]
    for track in sequence.tracks:
        texts = [message for message in track if message.type in kinds]
        samples += [message.data for message in texts if message.type not in {"text", "lyrics"}]
        samples += [b"".join(message.data for message in texts if message.type == kind) for kind in ("text", "lyrics")]
    return to_decoder(samples, stated=dict(info).get("IENC", b"").decode("ascii", "ignore"))


def _to_found(tracks: list[list[tuple[str, str]]]) -> _Found:
    """Return karaoke titles (the first is the song's), remarks, and the lines of each track that has lyrics."""
    found = _Found([], [], [])
    is_karaoke = any(_KARAOKE_MARK.match(text) for track in tracks for kind, text in track if kind == "text")
    for track in tracks:
        texts = [text for kind, text in track if kind == "text"]
        _read_karaoke(found, texts)
        plain = [text for text in texts if not text.startswith("@")]
        syllables = [text for kind, text in track if kind == "lyrics"]
        if not syllables and _is_sung(plain, is_karaoke=is_karaoke):
            syllables = plain
        else:
            found.remarks += [_clean(text) for text in plain]
        for name, value in find_tags(syllables):
            if name == "title":
                found.titles.append(_clean(value))
            else:
                found.remarks.append(_clean(f"{name}: {value}"))
        found.lyrics += [line for line in map(_clean, to_lines(syllables)) if line]
    found.titles = [title for title in found.titles if title]
    return found


def _read_karaoke(found: _Found, texts: list[str]) -> None:
    for text in texts:
        value = _clean(text[2:])
        if text.startswith("@T"):
            found.titles.append(value)
        elif text.startswith("@I"):
            found.remarks.append(value)
        elif text.startswith("@L"):
            found.language = _LANGUAGES.get(value[:4].upper(), "")


def _is_sung(plain: list[str], *, is_karaoke: bool) -> bool:
    """Whether a track's plain texts are lyrics: there are many, or they mark lines as karaoke does."""
    marked = sum(text.startswith(_LINE_MARKS) for text in plain)
    return len(plain) > _TEXTS_OF_A_SONG or (len(plain) > marked > 1) or (is_karaoke and marked > 0)


def _all(tracks: list[list[tuple[str, str]]], *kinds: str) -> list[str]:
    return [_clean(text) for track in tracks for kind, text in track if kind in kinds]


def _to_title(sequence: MidiSequence, tracks: list[list[tuple[str, str]]]) -> str:
    """Return the first track's name where it names the piece: that track is silent, or the only one that sounds."""
    sounding = [any(message.type == "note_on" for message in track) for track in sequence.tracks]
    if sounding[0] and sum(sounding) > 1:
        return ""
    candidates = _all(tracks[:1], "track_name")
    return next((name for name in candidates if not _NO_TITLE.issuperset(_WORD.findall(name.lower()))), "")


def _clean(text: str) -> str:
    return _SPACE.sub(" ", _CONTROL.sub(" ", text)).strip()


def _distinct(texts: Iterable[str], *, without: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(text for text in dict.fromkeys(texts) if text and text not in without)
