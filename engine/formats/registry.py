"""The formats that Incipit reads: one row each."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath
from typing import BinaryIO

from engine.formats import signatures
from engine.formats.abc import read_abc, split_tunes
from engine.formats.audio import read_recording
from engine.formats.capella import read_capella
from engine.formats.content import Document, Notation, Recording
from engine.formats.guitarpro import read_guitar_pro
from engine.formats.humdrum import is_humdrum, read_humdrum, split_segments
from engine.formats.lilypond import read_lilypond
from engine.formats.mei import is_mei, read_mei
from engine.formats.midi import read_midi, read_mtf
from engine.formats.musescore import is_musescore, read_musescore
from engine.formats.musicxml import read_musicxml
from engine.formats.pdf import read_pdf
from engine.modality import Modality

HEAD_BYTES = 65_536
_SHARED_SUFFIXES = frozenset({".xml", ".gp", ".gpx", ".cap", ".txt", ".text"})


@dataclass(frozen=True, slots=True)
class Format:
    """One row: how a format is recognised and read.

    `recognises` sees the first `HEAD_BYTES` of a file. `split` cuts a file of several pieces (a tunebook) into the
    bytes of each, None where a file is always one piece. Exactly one of `read_notation` and `read_recording` is set:
    the first takes an open binary file, the second also the sample rate wanted. `read_notation` gives a `Document`
    where only the words of a piece can be read. A larger file than `most_bytes` is not read.
    """

    name: str
    modality: Modality
    suffixes: tuple[str, ...]
    recognises: Callable[[bytes], bool]
    split: Callable[[bytes], tuple[bytes, ...]] | None = None
    read_notation: Callable[[BinaryIO], Notation | Document] | None = None
    read_recording: Callable[[BinaryIO, int], Recording] | None = None
    most_bytes: int = 100_000_000


def _audio(name: str, suffixes: tuple[str, ...], recognises: Callable[[bytes], bool]) -> Format:
    return Format(name, Modality.AUDIO, suffixes, recognises, read_recording=read_recording, most_bytes=sys.maxsize)


# Certain signatures come before those that only look likely.
FORMATS: tuple[Format, ...] = (
    Format("MIDI", Modality.MIDI, (".mid", ".midi", ".kar", ".rmi"), signatures.is_midi, read_notation=read_midi),
    Format("MTF", Modality.MIDI, (".mtf",), signatures.is_mtf, read_notation=read_mtf),
    _audio("WAV", (".wav", ".wave", ".w64"), signatures.is_wave),
    _audio("FLAC", (".flac",), signatures.is_flac),
    _audio("Ogg", (".ogg", ".oga", ".opus", ".spx"), signatures.is_ogg),
    _audio("AIFF", (".aiff", ".aif", ".aifc"), signatures.is_aiff),
    _audio("MPEG-4", (".m4a", ".m4b", ".mp4"), signatures.is_mpeg4),
    _audio("Windows Media", (".wma",), signatures.is_wma),
    _audio("Matroska", (".mka", ".weba"), signatures.is_matroska),
    Format("PDF", Modality.TEXT, (".pdf",), signatures.is_pdf, read_notation=read_pdf, most_bytes=2_000_000_000),
    Format(
        "Guitar Pro",
        Modality.SCORE,
        (".gp3", ".gp4", ".gp5", ".gpx", ".gp"),
        signatures.is_guitar_pro,
        read_notation=read_guitar_pro,
    ),
    Format(
        "MusicXML",
        Modality.SCORE,
        (".musicxml", ".mxl", ".xml"),
        signatures.is_musicxml,
        read_notation=read_musicxml,
    ),
    Format("Capella", Modality.SCORE, (".capx", ".cap"), signatures.is_capella, read_notation=read_capella),
    Format("MuseScore", Modality.SCORE, (".mscz", ".mscx"), is_musescore, read_notation=read_musescore),
    Format("MEI", Modality.SCORE, (".mei",), is_mei, read_notation=read_mei),
    Format(
        "Humdrum",
        Modality.SCORE,
        (".krn", ".kern"),
        is_humdrum,
        split=split_segments,
        read_notation=read_humdrum,
    ),
    Format("LilyPond", Modality.SCORE, (".ly",), signatures.is_lilypond, read_notation=read_lilypond),
    Format("ABC", Modality.SCORE, (".abc",), signatures.is_abc, split=split_tunes, read_notation=read_abc),
    _audio("AAC", (".aac",), signatures.is_aac),
    _audio("MP3", (".mp3", ".mp2"), signatures.is_mpeg_audio),
    _audio("Other audio", (".caf", ".au", ".wv", ".ape", ".amr", ".ac3", ".tta", ".dsf"), signatures.is_other_audio),
)


def format_of(head: bytes, name: str) -> Format | None:
    """Return the format of a file from its first `HEAD_BYTES` and its name; None where it is no music that we read.

    The content decides; the suffix only where the content could be of several formats.
    """
    possible = [row for row in FORMATS if row.recognises(head)]
    suffix = PurePath(name).suffix.lower()
    return next((row for row in possible if suffix in row.suffixes), possible[0] if possible else None)


def music_suffixes() -> frozenset[str]:
    """Return every suffix that music is named with, lower case with its dot, for scanning folders by name."""
    return frozenset(suffix for row in FORMATS for suffix in row.suffixes)


def is_named_as_music(name: str) -> bool:
    """Return whether a file's name alone says that it is music, so that it is at fault where it is none."""
    suffix = PurePath(name).suffix.lower()
    return suffix in music_suffixes() and suffix not in _SHARED_SUFFIXES
