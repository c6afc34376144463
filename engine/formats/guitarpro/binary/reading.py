"""A Guitar Pro 3, 4 or 5 file as a song."""

from collections.abc import Callable
from fractions import Fraction

from engine.errors import UnreadableFileError
from engine.formats.encodings import to_decoder
from engine.formats.guitarpro.binary.beats import BeatReader
from engine.formats.guitarpro.binary.header import Version, read_header
from engine.formats.guitarpro.binary.stream import Stream
from engine.formats.guitarpro.song import Allowance, Bar, MasterBar, Song

_OLDEST, _NEWEST = 3, 5


def read_binary(data: bytes, version: Version) -> Song:
    """Read a song; one that is cut off as far as it goes, if any bar is whole.

    The texts are in the code page of the writer's machine: all of them together tell which. Raises
    UnreadableFileError.
    """
    if not _OLDEST <= version[0] <= _NEWEST:
        raise UnreadableFileError(f"This is a file of Guitar Pro {version[0]}, which Incipit does not read.")
    song, texts = _read(data, version, _as_latin)
    if not all(map(bytes.isascii, texts)):
        song, _ = _read(data, version, to_decoder(texts))
    return song


def _as_latin(text: bytes) -> str:
    return text.decode("latin-1")


def _read(data: bytes, version: Version, decode: Callable[[bytes], str]) -> tuple[Song, list[bytes]]:
    stream = Stream(data, decode)
    try:
        song = read_header(stream, version)
    except EOFError as error:
        raise UnreadableFileError("The Guitar Pro file ends before its first bar.") from error
    allowance = Allowance()
    allowance.take_bars(len(song.bars) * len(song.tracks))
    reader = BeatReader(stream, version, allowance)
    try:
        for number in range(len(song.bars)):
            _read_bar(reader, stream, song, number, voices=2 if version[0] >= 5 else 1)
    except EOFError as error:
        whole = min(len(track.staves[0]) for track in song.tracks)
        if not whole:
            raise UnreadableFileError("The Guitar Pro file ends within its first bar.") from error
        del song.bars[whole:]
        for track in song.tracks:
            del track.staves[0][whole:]
    return song, stream.texts


def _read_bar(reader: BeatReader, stream: Stream, song: Song, number: int, voices: int) -> None:
    """Read one bar of every track; its tempo changes hold for all of them."""
    for track in song.tracks:
        bar = Bar([reader.read_voice(track) for _ in range(voices)])
        if voices > 1 and not (track is song.tracks[-1] and number == len(song.bars) - 1):
            stream.skip(1)
        track.staves[0].append(bar)
        _note_tempos(song.bars[number], bar)


def _note_tempos(master: MasterBar, bar: Bar) -> None:
    for voice in bar.voices:
        now = Fraction(0)
        for beat in voice:
            if beat.tempo is not None:
                master.tempos.append((min(now / master.length, Fraction(1)), beat.tempo))
            now += beat.duration
    master.tempos = sorted(set(master.tempos))
