"""SoundFonts (SF2, and SF3 with Ogg Vorbis inside): what sounds for a program, a key and a velocity."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from engine.errors import UnreadableFileError

DRUM_BANK = 128


class Generator(IntEnum):
    """The numbers of those properties of a sound that are heeded, as the SoundFont specification 2.04 counts them."""

    START_OFFSET = 0
    END_OFFSET = 1
    LOOP_START_OFFSET = 2
    LOOP_END_OFFSET = 3
    START_COARSE_OFFSET = 4
    CUTOFF = 8
    ENVELOPE_TO_CUTOFF = 11
    END_COARSE_OFFSET = 12
    PAN = 17
    DELAY = 33
    ATTACK = 34
    HOLD = 35
    DECAY = 36
    SUSTAIN = 37
    RELEASE = 38
    KEY_TO_HOLD = 39
    KEY_TO_DECAY = 40
    INSTRUMENT = 41
    KEY_RANGE = 43
    VELOCITY_RANGE = 44
    LOOP_START_COARSE_OFFSET = 45
    FIXED_KEY = 46
    FIXED_VELOCITY = 47
    ATTENUATION = 48
    LOOP_END_COARSE_OFFSET = 50
    COARSE_TUNE = 51
    FINE_TUNE = 52
    SAMPLE = 53
    SAMPLE_MODES = 54
    SCALE_TUNING = 56
    EXCLUSIVE_CLASS = 57
    ROOT_KEY = 58


_DEFAULTS = {
    **dict.fromkeys(Generator, 0),
    **dict.fromkeys((Generator.DELAY, Generator.ATTACK, Generator.HOLD), -12_000),
    **dict.fromkeys((Generator.DECAY, Generator.RELEASE), -12_000),
    **dict.fromkeys((Generator.FIXED_KEY, Generator.FIXED_VELOCITY, Generator.ROOT_KEY), -1),
    Generator.CUTOFF: 13_500,
    Generator.SCALE_TUNING: 100,
}
# A preset adds to what its instruments say, but not to these.
_OF_INSTRUMENTS = frozenset(
    (
        *(Generator.START_OFFSET, Generator.END_OFFSET, Generator.LOOP_START_OFFSET, Generator.LOOP_END_OFFSET),
        *(Generator.START_COARSE_OFFSET, Generator.END_COARSE_OFFSET),
        *(Generator.LOOP_START_COARSE_OFFSET, Generator.LOOP_END_COARSE_OFFSET),
        *(Generator.FIXED_KEY, Generator.FIXED_VELOCITY, Generator.SAMPLE, Generator.SAMPLE_MODES),
        *(Generator.EXCLUSIVE_CLASS, Generator.ROOT_KEY, Generator.KEY_RANGE, Generator.VELOCITY_RANGE),
        Generator.INSTRUMENT,
    )
)
_TABLES = {b"phdr": 38, b"pbag": 4, b"pgen": 4, b"inst": 22, b"ibag": 4, b"igen": 4, b"shdr": 46}
_COMPRESSED = 0x10
_FULL_RANGE = 127 << 8
_DAMAGED = "The SoundFont is damaged."


class Sample(NamedTuple):
    """A sample's header; `start` and `end` are bytes of the file, the loop counts frames from the sample's start.

    `key` is the MIDI key that sounds when it is played at `rate` (Hz), but for `correction` in cents.
    """

    start: int
    end: int
    loop_start: int
    loop_end: int
    rate: int
    key: int
    correction: int
    is_compressed: bool


@dataclass(frozen=True, slots=True)
class Region:
    """A sample and how it is to sound: `values` has all heeded generators, in the specification's units."""

    sample: Sample
    values: dict[int, int]


@dataclass(frozen=True, slots=True)
class _Zone:
    values: dict[int, int]
    keys: tuple[int, int]
    velocities: tuple[int, int]

    def takes(self, key: int, velocity: int) -> bool:
        return self.keys[0] <= key <= self.keys[1] and self.velocities[0] <= velocity <= self.velocities[1]


@dataclass(frozen=True, slots=True)
class SoundFont:
    """The tables of a SoundFont file; samples are still in the file at `path`."""

    path: Path
    presets: dict[tuple[int, int], list[_Zone]]
    instruments: list[list[_Zone]]
    samples: list[Sample]
    _found: dict[tuple[int, int, int, int], tuple[Region, ...]] = field(default_factory=dict)
    _regions: dict[tuple[int, int], Region] = field(default_factory=dict)

    def regions(self, bank: int, program: int, key: int, velocity: int) -> tuple[Region, ...]:
        """Return what sounds for a key; a preset that is not there gives way to bank 0, then to program 0."""
        asked = (bank, program, key, velocity)
        if asked not in self._found:
            self._found[asked] = tuple(self._find(*asked))
        return self._found[asked]

    def _find(self, bank: int, program: int, key: int, velocity: int) -> Iterator[Region]:
        names = ((bank, program), (bank if bank == DRUM_BANK else 0, program), (bank if bank == DRUM_BANK else 0, 0))
        preset = next((self.presets[name] for name in names if name in self.presets), [])
        for outer in preset:
            if not outer.takes(key, velocity):
                continue
            for inner in self.instruments[outer.values[Generator.INSTRUMENT]]:
                if inner.takes(key, velocity):
                    yield self._region(outer, inner)

    def _region(self, outer: _Zone, inner: _Zone) -> Region:
        name = id(outer), id(inner)
        if name not in self._regions:
            values = _DEFAULTS | inner.values
            for number, value in outer.values.items():
                if number not in _OF_INSTRUMENTS:
                    values[number] += value
            self._regions[name] = Region(self.samples[inner.values[Generator.SAMPLE]], values)
        return self._regions[name]


def load_soundfont(path: Path) -> SoundFont:
    """Read a SoundFont's tables, not its samples. Raises `UnreadableFileError`, and OSError from the file."""
    try:
        return _read_tables(path)
    except (struct.error, IndexError, ValueError) as error:
        raise UnreadableFileError(_DAMAGED) from error


def _read_tables(path: Path) -> SoundFont:
    tables: dict[bytes, bytes] = {}
    samples_at = size = 0
    with path.open("rb") as file:
        if file.read(4) != b"RIFF" or len(file.read(8)) < 8:
            raise UnreadableFileError("The file is not a SoundFont.")
        while len(head := file.read(8)) == 8:
            name, length = struct.unpack("<4sI", head)
            if name == b"LIST":
                file.seek(4, 1)
                continue
            begin = file.tell()
            if name in _TABLES:
                tables[name] = file.read(length)
            elif name == b"smpl":
                samples_at, size = begin, length
            # Some SF3 files lack the byte that follows chunks of odd length.
            file.seek(begin + length)
            if length & 1 and file.read(4) != b"LIST":
                file.seek(begin + length + 1)
            elif length & 1:
                file.seek(begin + length)
    if len(tables) < len(_TABLES):
        raise UnreadableFileError(_DAMAGED)
    samples = _to_samples(tables[b"shdr"], samples_at, size)
    instruments = [zones for _, zones in _to_zones("<20x", b"i", tables, Generator.SAMPLE, len(samples))]
    presets: dict[tuple[int, int], list[_Zone]] = {}
    for (program, bank), zones in _to_zones("<20xHH", b"p", tables, Generator.INSTRUMENT, len(instruments)):
        presets.setdefault((bank, program), zones)
    return SoundFont(path, presets, instruments, samples)


def _to_samples(table: bytes, at: int, size: int) -> list[Sample]:
    samples = []
    for start, end, loop_start, loop_end, rate, key, correction, kind in struct.iter_unpack("<20xIIIIIBb2xH", table):
        compressed = bool(kind & _COMPRESSED)
        width = 1 if compressed else 2
        begin, stop = (min(place * width, size) for place in (start, end))
        shift = 0 if compressed else start
        loop = max(0, loop_start - shift), max(0, loop_end - shift)
        known = min(max(rate, 400), 192_000), key if key < 128 else 60, correction
        samples.append(Sample(at + begin, at + max(begin, stop), *loop, *known, compressed))
    return samples[:-1]


def _to_zones(
    layout: str, letter: bytes, tables: dict[bytes, bytes], target: int, targets: int
) -> Iterator[tuple[tuple[int, ...], list[_Zone]]]:
    """Yield what a header says before its bag, and its zones; what all its zones have in common is in each of them."""
    headers = tables[b"phdr" if letter == b"p" else b"inst"]
    rest = "H12x" if letter == b"p" else "H"
    bags = [first for first, _ in struct.iter_unpack("<HH", tables[letter + b"bag"])]
    generators = list(struct.iter_unpack("<HH", tables[letter + b"gen"]))
    rows = list(struct.iter_unpack(layout + rest, headers))
    for row, following in pairwise(rows):
        common: dict[int, int] = {}
        zones = []
        for bag in range(row[-1], following[-1]):
            values = {**common, **dict(generators[bags[bag] : bags[bag + 1]])}
            if target in values:
                if values[target] < targets:
                    zones.append(_to_zone(values))
            elif bag == row[-1]:
                common = values
        yield row[:-1], zones


def _to_zone(values: dict[int, int]) -> _Zone:
    keys, velocities = (values.get(each, _FULL_RANGE) for each in (Generator.KEY_RANGE, Generator.VELOCITY_RANGE))
    unsigned = (Generator.SAMPLE, Generator.INSTRUMENT)
    signed = {
        number: value if number in unsigned or value < 32_768 else value - 65_536
        for number, value in values.items()
        if number in _DEFAULTS
    }
    return _Zone(signed, (keys & 255, keys >> 8), (velocities & 255, velocities >> 8))
