"""Making mutants: what the seed and a number make of one source or two."""

import random
import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from engine.formats.registry import FORMATS, Format, music_suffixes
from engine.modality import Modality
from tests.fuzzing.container_mutation import is_container, mutate_container
from tests.fuzzing.sources import Source
from tests.fuzzing.text_mutation import is_text, mutate_text

_LARGEST = 100_000
_MOST_CHANGES = 5
_WEIGHTS = {"ABC": 1.5, "LilyPond": 1.5}
_EXTREMES = (
    0,
    1,
    0x7F,
    0x80,
    0xFF,
    0x7FFF,
    0x8000,
    0xFFFF,
    0x7FFFFFFF,
    0x80000000,
    0xFFFFFFFF,
    2**63 - 1,
    2**63,
    2**64 - 1,
)
_SIZES = {1: "B", 2: "H", 4: "I", 8: "Q"}

Change = Callable[[bytearray, random.Random], bytearray]


@dataclass(frozen=True, slots=True)
class Mutant:
    """A damaged file; `row` is the format of what it was made of."""

    row: str
    name: str
    data: bytes


class Breeder:
    """Makes mutants of sources; each depends on the seed and its number alone."""

    def __init__(self, sources: Sequence[Source], seed: int) -> None:
        self._seed = seed
        self._by_row: dict[str, list[Source]] = {}
        for source in sources:
            self._by_row.setdefault(source.row, []).append(source)
        names = [row for row in FORMATS if row.name in self._by_row]
        self._rows = [row.name for row in names]
        self._weights = [_to_weight(row) for row in names]
        self._suffixes = sorted(music_suffixes())

    def make(self, number: int) -> Mutant:
        """Return mutant `number`."""
        generator = random.Random(f"{self._seed}/{number}")
        row = generator.choices(self._rows, self._weights)[0]
        source = generator.choice(self._by_row[row])
        other = generator.choice(self._by_row[row])
        suffix = generator.choice(self._suffixes) if generator.random() < 0.05 else source.suffix
        data = _mutate(source.data, other.data, generator)[:_LARGEST]
        return Mutant(row, f"{number}{suffix}", data)


def _to_weight(row: Format) -> float:
    """Return how often a format has its turn: sound is mostly read by code of others, and some notation slowly."""
    return 1.0 if row.modality is Modality.AUDIO else _WEIGHTS.get(row.name, 4.0)


def _mutate(data: bytes, other: bytes, generator: random.Random) -> bytes:
    if is_container(data) and generator.random() < 0.85:
        return mutate_container(data, other, generator, _mutate_inner)
    return _mutate_inner(data, other, generator)


def _mutate_inner(data: bytes, other: bytes, generator: random.Random) -> bytes:
    changes = min(_MOST_CHANGES, 1 + int(generator.expovariate(0.8)))
    for _ in range(changes):
        if is_text(data) and generator.random() < 0.8:
            data = mutate_text(data, other, generator)
        elif generator.random() < 0.1 and other:
            data = _splice(data, other, generator)
        else:
            data = bytes(generator.choice(_CHANGES)(bytearray(data), generator))
    return data


def _splice(data: bytes, other: bytes, generator: random.Random) -> bytes:
    """Let one file go on as another."""
    return data[: generator.randint(0, len(data))] + other[generator.randint(0, len(other)) :]


def _stretch(data: bytearray, generator: random.Random) -> tuple[int, int]:
    """Return where a stretch begins and ends; short ones and those near the beginning are likelier."""
    start = int(len(data) * generator.random() ** 2)
    length = min(len(data) - start, int(2 ** (generator.random() * 12)))
    return start, start + length


def _flip(data: bytearray, generator: random.Random) -> bytearray:
    for _ in range(1 + int(generator.expovariate(0.5))):
        if data:
            place = int(len(data) * generator.random() ** generator.choice((1, 3)))
            data[place] ^= 1 << generator.randrange(8)
    return data


def _set_bytes(data: bytearray, generator: random.Random) -> bytearray:
    start, stop = _stretch(data, generator)
    data[start : min(stop, start + 16)] = generator.randbytes(min(stop, start + 16) - start)
    return data


def _set_extreme(data: bytearray, generator: random.Random) -> bytearray:
    """Let a number, such as a chunk's length, lie."""
    size = generator.choice(tuple(_SIZES))
    if len(data) < size:
        return data
    place = int((len(data) - size) * generator.random() ** generator.choice((1, 3)))
    value = generator.choice(_EXTREMES) & (2 ** (8 * size) - 1)
    data[place : place + size] = struct.pack(generator.choice("<>") + _SIZES[size], value)
    return data


def _nudge(data: bytearray, generator: random.Random) -> bytearray:
    """Let a number be a little more or less than it was."""
    if data:
        place = int(len(data) * generator.random() ** generator.choice((1, 3)))
        data[place] = (data[place] + generator.randint(-4, 4)) & 0xFF
    return data


def _cut_off(data: bytearray, generator: random.Random) -> bytearray:
    return data[: generator.randint(0, len(data))]


def _leave_out(data: bytearray, generator: random.Random) -> bytearray:
    start, stop = _stretch(data, generator)
    del data[start:stop]
    return data


def _double(data: bytearray, generator: random.Random) -> bytearray:
    start, stop = _stretch(data, generator)
    times = generator.choice((1, 1, 1, 2, 3, 50, 1000)) if len(data) < 30_000 else 1
    data[stop:stop] = (data[start:stop] * times)[:_LARGEST]
    return data


def _swap(data: bytearray, generator: random.Random) -> bytearray:
    start, stop = _stretch(data, generator)
    first, second = data[start:stop], data[stop : 2 * stop - start]
    data[start : stop + len(second)] = second + first
    return data


def _insert(data: bytearray, generator: random.Random) -> bytearray:
    start, _ = _stretch(data, generator)
    size = int(2 ** (generator.random() * 10))
    data[start:start] = generator.choice((generator.randbytes(size), bytes(size), b"\xff" * size))
    return data


_CHANGES: tuple[Change, ...] = (
    *(_flip, _flip, _set_bytes, _set_extreme, _set_extreme, _nudge, _nudge),
    *(_cut_off, _leave_out, _double, _swap, _insert),
)
