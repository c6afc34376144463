"""Which pieces are one tune: in several tunebooks and editions, by their titles or by their melodies."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

import numpy as np
import numpy.typing as npt

from engine.training.corpus.rows import tune_key

_INTERVALS = 5
_HASHES = 96
_ROWS_A_BAND = 2
# Of random pairs of tunes one in a thousand reaches 0.1.
_ALIKE = 0.2
_FEWEST = 20
# More pieces of one title are a kind of piece, such as Mazurka, rather than a tune.
_MOST_NAMESAKES = 8
# Of more melodies with the same sketch, each is compared with so many neighbours only, so that time stays linear.
_NEIGHBOURS = 6
_NOBODY = frozenset(("", "anonymous", "anon", "traditional", "trad", "unknown", "volksweise"))

Grams = npt.NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class Known:
    """What tells pieces apart: title, composer, and the MIDI numbers of the highest voice."""

    id: str
    title: str
    composer: str
    melody: Sequence[int]


def find_tunes(pieces: Iterable[Known]) -> dict[str, str]:
    """Return the tune of each piece by id: the least id of all pieces that are, one through another, the same.

    Two pieces are the same where the title is and no other composer is named, or where at least 20 % of all groups of
    five successive intervals (repeated notes counted once) that either melody has are in both, in whatever key.
    Candidates are found by min-hash, so that time grows with the number of pieces and not with its square.
    """
    grams: dict[str, Grams] = {}
    names: dict[str, list[str]] = defaultdict(list)
    ids: list[str] = []
    for piece in pieces:
        ids.append(piece.id)
        names[_name(piece)].append(piece.id)
        found = to_grams(piece.melody)
        if len(found) >= _FEWEST:
            grams[piece.id] = found
    tunes = _Union(ids)
    for name, namesakes in names.items():
        if name and len(namesakes) <= _MOST_NAMESAKES:
            for other in namesakes[1:]:
                tunes.join(namesakes[0], other)
    for one, other in _candidates(grams):
        if tunes.find(one) != tunes.find(other) and likeness(grams[one], grams[other]) >= _ALIKE:
            tunes.join(one, other)
    return {piece: tunes.find(piece) for piece in ids}


def to_grams(melody: Sequence[int]) -> Grams:
    """Return the distinct groups of five successive intervals of a melody, hashed, in ascending order."""
    steps = np.array([after - before for before, after in pairwise(melody) if after != before], np.int64)
    if len(steps) < _INTERVALS:
        return np.zeros(0, np.uint64)
    windows = np.lib.stride_tricks.sliding_window_view(np.clip(steps, -24, 24) + 24, _INTERVALS)
    return np.unique(_mix((windows @ 64 ** np.arange(_INTERVALS)).astype(np.uint64)))


def likeness(one: Grams, other: Grams) -> float:
    """Return the share of all groups of intervals that are in both (Jaccard)."""
    shared = len(np.intersect1d(one, other, assume_unique=True))
    return shared / (len(one) + len(other) - shared)


def count_tunes(tunes: Mapping[str, str]) -> Counter[int]:
    """Return how many tunes there are of one piece, of two, and so on."""
    return Counter(Counter(tunes.values()).values())


def _name(piece: Known) -> str:
    """Return what pieces of one title and composer share; empty where there is no title."""
    if not piece.title:
        return ""
    composer = piece.composer.split(";")[0].split("\n")[0]
    last = composer.split(",")[0] if "," in composer else composer.split(" ")[-1]
    last = last.strip(" .").casefold()
    return f"{tune_key(piece.title)} {'' if last in _NOBODY else last}"


def _candidates(grams: Mapping[str, Grams]) -> Iterator[tuple[str, str]]:
    """Yield pairs with the same two neighbouring least hashes, a pair perhaps several times."""
    salts = _mix(np.arange(1, _HASHES + 1, dtype=np.uint64))
    buckets: list[dict[bytes, list[str]]] = [defaultdict(list) for _ in range(_HASHES // _ROWS_A_BAND)]
    for piece, found in grams.items():
        least = _mix(found[None, :] ^ salts[:, None]).min(1)
        for bucket, band in zip(buckets, least.reshape(-1, _ROWS_A_BAND), strict=True):
            bucket[band.tobytes()].append(piece)
    for bucket in buckets:
        for alike in bucket.values():
            if len(alike) <= _NEIGHBOURS:
                yield from combinations(alike, 2)
            else:
                for step in range(1, _NEIGHBOURS):
                    yield from zip(alike, alike[step:], strict=False)


def _mix(values: Grams) -> Grams:
    """Scatter numbers over all 64 bits (SplitMix64)."""
    mixed = values + np.uint64(0x9E3779B97F4A7C15)
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return mixed ^ (mixed >> np.uint64(31))


class _Union:
    """Sets that grow together; the least member stands for each."""

    def __init__(self, members: Iterable[str]) -> None:
        self._above = {member: member for member in members}

    def find(self, member: str) -> str:
        while self._above[member] != member:
            self._above[member] = member = self._above[self._above[member]]
        return member

    def join(self, one: str, other: str) -> None:
        least, most = sorted((self.find(one), self.find(other)))
        self._above[most] = least
