"""What the tags of a recording say."""

import re
from collections.abc import Iterable, Mapping
from typing import BinaryIO

import av
from tinytag import TinyTag, TinyTagException

from engine.formats.analysis.language import find_language
from engine.formats.audio.decoding import open_container
from engine.formats.audio.undecoded import BYTES_AS_TEXT, decoded
from engine.formats.content import Facts

_NAMES = (
    "artist",
    "albumartist",
    "album_artist",
    "album",
    "conductor",
    "lyricist",
    "performer",
    "ensemble",
    "publisher",
)
_WORDS = ("genre", "lyrics", "description", "comment", "mood", "movement_name", "work", "grouping", "set_subtitle")
_KEY = re.compile(r"(?P<tonic>[A-G])(?P<accidental>[#♯b♭]?)\s*(?P<mode>m|min|minor|maj|major|)", re.IGNORECASE)
# What encoders leave in comments: rows of hexadecimal numbers.
_LONGEST = 366 * 86_400.0
_NOISE = re.compile(r"[\s0-9A-Fa-f]{32,}")


def read_tags(file: BinaryIO) -> Facts:
    """Return title, composer, what people wrote into the tags; an untagged or damaged file has none."""
    fields = _read_fields(file)
    title = next(iter(fields.get("title", ())), "")
    composer = ", ".join(fields.get("composer", ()))
    return Facts(
        title=title,
        composer=composer,
        names=_collect(fields, _NAMES, without=(title, composer)),
        words=_collect(fields, _WORDS, without=(title, composer)),
        key=_to_key(next(iter(fields.get("initial_key", ())), "")),
        tempo=_to_tempo(next(iter(fields.get("bpm", ())), "")),
        language=find_language(" ".join(fields.get("lyrics", ()))),
    )


def stated_duration(file: BinaryIO) -> float | None:
    """Return how many seconds a sound file says, or seems by its size, to last; None where that makes no sense."""
    try:
        with open_container(file) as container:
            seconds = (container.duration or 0) / av.time_base
    except (av.FFmpegError, OSError, ValueError):
        return None
    return seconds if 0 < seconds < _LONGEST else None


def _read_fields(file: BinaryIO) -> dict[str, list[str]]:
    """Return every tag's values by its lower-case name; TinyTag knows most formats, FFmpeg the rest."""
    file.seek(0)
    try:
        tag = TinyTag.get(file_obj=file, duration=False, encoding=BYTES_AS_TEXT)
    except (TinyTagException, OSError):
        return _read_container_fields(file)
    fields: dict[str, list[str]] = {}
    for name, value in vars(tag).items():
        if isinstance(value, str):
            fields[name] = [value]
    # TinyTag puts an underscore before a free-form name that a standard one has taken.
    for name, values in tag.other.items():
        fields.setdefault(name.lstrip("_"), []).extend(map(str, values))
    cleaned = {name: _clean(values) for name, values in decoded(fields, file).items()}
    return {name: values for name, values in cleaned.items() if values}


def _read_container_fields(file: BinaryIO) -> dict[str, list[str]]:
    try:
        with open_container(file) as container:
            metadata = dict(container.metadata)
    except (av.FFmpegError, OSError, ValueError):
        return {}
    return {name.lower(): values for name, value in metadata.items() if (values := _clean([str(value)]))}


def _clean(values: Iterable[str]) -> list[str]:
    texts = [" ".join(value.replace("\0", " ").split()) for value in values]
    return list(dict.fromkeys(text for text in texts if text and not _NOISE.fullmatch(text)))


def _collect(fields: Mapping[str, list[str]], names: Iterable[str], *, without: tuple[str, ...]) -> tuple[str, ...]:
    texts = dict.fromkeys(text for name in names for text in fields.get(name, []))
    return tuple(text for text in texts if text not in without)


def _to_key(text: str) -> str:
    match = _KEY.fullmatch(text.strip())
    if match is None:
        return ""
    accidental = match["accidental"].replace("♯", "#").replace("♭", "b").lower()
    mode = match["mode"]
    is_minor = mode == "m" or mode.lower() in {"min", "minor"}
    return f"{match['tonic'].upper()}{accidental} {'minor' if is_minor else 'major'}"


def _to_tempo(text: str) -> float | None:
    try:
        tempo = float(text)
    except ValueError:
        return None
    return tempo if 10 <= tempo <= 1000 else None
