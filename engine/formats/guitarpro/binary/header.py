"""What stands before the notes in Guitar Pro 3, 4 and 5 files: texts, bars and tracks."""

import re
from collections.abc import Sequence

from engine.errors import UnreadableFileError
from engine.formats.guitarpro.binary.stream import Stream
from engine.formats.guitarpro.song import MasterBar, Song, Track

Version = tuple[int, int]

_VERSION = re.compile(rb"[\x06-\x1e]FICHIER GUITAR PRO [vL](\d)\.(\d\d?)")
_CHANNELS = 64
_STRINGS = 7
_DRUM_CHANNEL = 9
_MOST_BARS = 20_000
_MOST_TRACKS = 500
_JUMPS = (
    ("coda", ""), ("coda", ""), ("segno", ""), ("segno", ""), ("fine", "Fine"), ("dacapo", "D.C."),
    ("dacapo", "D.C. al Coda"), ("dacapo", "D.C. al Double Coda"), ("dacapo", "D.C. al Fine"), ("dalsegno", "D.S."),
    ("dalsegno", "D.S. al Coda"), ("dalsegno", "D.S. al Double Coda"), ("dalsegno", "D.S. al Fine"),
    ("dalsegno", "D.S.S."), ("dalsegno", "D.S.S. al Coda"), ("dalsegno", "D.S.S. al Double Coda"),
    ("dalsegno", "D.S.S. al Fine"), ("tocoda", "To Coda"), ("tocoda", "To Double Coda"),
)  # fmt: skip


def version_of(data: bytes) -> Version | None:
    """Return the version that a file's first bytes state, as (5, 10); None where they are not Guitar Pro's."""
    found = _VERSION.match(data)
    return (int(found[1]), int(found[2].ljust(2, b"0"))) if found else None


def read_header(stream: Stream, version: Version) -> Song:
    """Read all up to the first beat; every track has one staff that is still empty. EOFError where the file ends."""
    song = Song()
    stream.skip(31)
    _read_texts(stream, song, version)
    if version[0] < 5:
        stream.skip(1)
    lyrics = _read_lyrics(stream) if version[0] >= 4 else (0, [])
    if version[0] >= 5:
        _skip_page(stream, version)
        song.tempo_words = stream.text()
    song.tempo = float(stream.integer())
    if version > (5, 0):
        stream.skip(1)
    first_key = stream.signed()
    stream.skip({3: 3, 4: 4}.get(version[0], 4))
    programs = _read_programs(stream)
    jumps = [stream.short() for _ in _JUMPS] if version[0] >= 5 else []
    if version[0] >= 5:
        stream.skip(4)
    bars, tracks = stream.integers(2)
    if not (0 < bars <= _MOST_BARS and 0 < tracks <= _MOST_TRACKS):
        raise UnreadableFileError("The Guitar Pro file states a number of bars or tracks that no song has.")
    _read_bars(stream, song, version, bars, first_key)
    for number, (kind, words) in zip(jumps, _JUMPS, strict=False):
        if 0 < number <= bars:
            song.bars[number - 1].jumps.append((kind, words))
    _read_tracks(stream, song, version, tracks, programs)
    if 0 < lyrics[0] <= tracks:
        song.tracks[lyrics[0] - 1].lyrics = lyrics[1]
    return song


def _read_texts(stream: Stream, song: Song, version: Version) -> None:
    song.title, song.subtitle, song.artist, song.album, song.words = (stream.text() for _ in range(5))
    if version[0] >= 5:
        song.music = stream.text()
    song.copyright, song.transcriber, instructions = (stream.text() for _ in range(3))
    song.remarks = [instructions]
    # A text takes four bytes at least, so a count that lies ends at the end of the file.
    song.remarks += [stream.text() for _ in range(stream.integer())]


def _read_lyrics(stream: Stream) -> tuple[int, list[tuple[int, str]]]:
    """Return the number of the track that is sung, and the first bar (from 0) and the text of each line."""
    track = stream.integer()
    return track, [(max(stream.integer() - 1, 0), stream.long_text()) for _ in range(5)]


def _skip_page(stream: Stream, version: Version) -> None:
    """Pass over the master effect and the page setup, whose texts are the same templates in every file."""
    stream.skip(30 if version == (5, 0) else 49)
    for _ in range(10):
        size = stream.integer()
        stream.skip(max(size, 0))


def _read_programs(stream: Stream) -> list[int]:
    """Return the General MIDI program of each channel."""
    programs = []
    for _ in range(_CHANNELS):
        programs.append(stream.integer())
        stream.skip(8)
    return programs


def _read_bars(stream: Stream, song: Song, version: Version, count: int, first_key: int) -> None:
    """Read the bars; what one does not state it has from the one before."""
    before = MasterBar(fifths=first_key if abs(first_key) <= 7 else 0)
    endings = 0
    for number in range(count):
        if version[0] >= 5 and number:
            stream.skip(1)
        flags = stream.byte()
        bar = MasterBar(time=before.time, fifths=before.fifths, mode=before.mode)
        beats = stream.signed() if flags & 1 else bar.time[0]
        unit = stream.signed() if flags & 2 else bar.time[1]
        if 0 < beats <= 64 and unit in {1, 2, 4, 8, 16, 32, 64}:
            bar.time = beats, unit
        bar.repeat_start, bar.double = bool(flags & 4), bool(flags & 0x80)
        endings = 0 if bar.repeat_start else endings
        if flags & 8:
            bar.plays = max(stream.signed() + (version[0] < 5), 2)
        if version[0] >= 5:
            endings |= _read_marks(stream, bar, flags, endings, modern=True)
            stream.skip((4 if flags & 3 else 0) + (0 if flags & 16 else 1) + 1)
        else:
            endings |= _read_marks(stream, bar, flags, endings, modern=False)
        song.bars.append(bar)
        before = bar


def _read_marks(stream: Stream, bar: MasterBar, flags: int, before: int, *, modern: bool) -> int:
    """Read section, key and endings of a bar; return its endings as bits. `before` are those of the passage so far."""
    endings = 0
    if flags & 16 and not modern:
        endings = (1 << min(stream.byte(), 8)) - 1 & ~before
    if flags & 32:
        bar.section = stream.text()
        stream.skip(4)
    if flags & 64:
        fifths, minor = stream.signed(), stream.byte()
        if abs(fifths) <= 7:
            bar.fifths, bar.mode = fifths, "minor" if minor else "major"
    if flags & 16 and modern:
        endings = stream.byte()
    bar.endings = tuple(number + 1 for number in range(8) if endings >> number & 1)
    return endings


def _read_tracks(stream: Stream, song: Song, version: Version, count: int, programs: Sequence[int]) -> None:
    for number in range(count):
        if version[0] >= 5 and (number == 0 or version == (5, 0)):
            stream.skip(1)
        track = Track(percussion=bool(stream.byte() & 1), name=stream.field(40), staves=[[]])
        strings, *tuning = stream.integers(1 + _STRINGS)
        track.tuning = tuple(tuning[: max(strings, 0)])
        _, channel, _, _, track.capo = stream.integers(5)
        stream.skip(4)
        track.channel = (channel - 1) % 16
        track.percussion = track.percussion or track.channel == _DRUM_CHANNEL
        if 0 < channel <= len(programs):
            track.program = min(max(programs[channel - 1], 0), 127)
        if version[0] >= 5:
            _skip_sound(stream, version)
        song.tracks.append(track)
    if version[0] >= 5:
        stream.skip(2 if version == (5, 0) else 1)


def _skip_sound(stream: Stream, version: Version) -> None:
    """Pass over a track's display and its sampled instrument."""
    stream.skip(2 + 3 + 24)
    if version == (5, 0):
        stream.skip(15)
    else:
        stream.skip(16 + 4)
        stream.text()
        stream.text()
