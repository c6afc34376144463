"""From things to embed to their vectors, in batches and with worker processes."""

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

from engine.bundles.locate import Bundle
from engine.cli.music.gathering import Gathered, Item, gather
from engine.cli.music.inputs import prepare
from engine.formats.content import Facts
from engine.indexing import kinds_of
from engine.indexing.batch import Batch, PieceEncoders, Vectors, encode_pieces
from engine.inputs.prepared import Prepared
from engine.modality import Modality
from engine.progress import Progress
from engine.runtime.encoded import Encoded
from engine.runtime.encoders import Encoders
from engine.workers import WorkerPool

_STAGE = "encoding"
_CALLED = {Modality.AUDIO: "recordings", Modality.TEXT: "text"}

Floats = npt.NDArray[np.float32]
Value = TypeVar("Value", bound=Vectors)


@dataclass(frozen=True, slots=True)
class Temporal:
    """The last hidden `states` of a whole input, float32 `[n, h]`."""

    states: Floats

    @property
    def usable(self) -> bool:
        """Whether all numbers are finite."""
        return bool(np.isfinite(self.states).all())


class TemporalEncoders:
    """Encodes prepared pieces as their hidden states."""

    def __init__(self, encoders: Encoders) -> None:
        self._encoders = encoders

    def encode_symbolic(
        self, patches: Sequence[npt.NDArray[np.uint8]], features: Sequence[Floats] | None = None
    ) -> list[Temporal]:
        """Encode patches uint8 `[n, 64]`, with features of each whole piece where they are wanted."""
        return [Temporal(states) for states in self._encoders.temporal_symbolic(patches, features)]

    def encode_audio(self, recordings: Sequence[Any], features: Sequence[Floats] | None = None) -> list[Temporal]:
        """Encode the windows of each recording, with features of each whole recording where they are wanted."""
        return [Temporal(states) for states in self._encoders.temporal_audio(recordings, features)]

    def encode_texts(self, texts: Sequence[str]) -> list[Temporal]:
        """Encode texts."""
        return [Temporal(states) for states in self._encoders.temporal_texts(texts)]


def taking(encoders: Encoders, *, temporal: bool) -> PieceEncoders[Encoded | Temporal]:
    """Return what gives hidden states where `temporal`, else embeddings."""
    return TemporalEncoders(encoders) if temporal else encoders


@dataclass(frozen=True, slots=True, eq=False)
class Embedded:
    """The things that could be embedded, their vectors `[n, d]`, and why the others could not."""

    items: tuple[Item, ...]
    vectors: Floats
    failures: tuple[str, ...]

    @property
    def keys(self) -> list[str]:
        """How the command line calls them."""
        return [item.key for item in self.items]


def embed_words(
    pool: WorkerPool, words: Sequence[str], bundle: Bundle, encoders: Encoders
) -> Generator[Progress, None, Embedded]:
    """Return the embeddings of all that words of the command line mean, in their order; see `gather`."""
    gathered = yield from gather(pool, words, encoders.provenance)
    return (yield from embed_gathered(pool, gathered, bundle, encoders))


def embed_gathered(
    pool: WorkerPool, gathered: Gathered, bundle: Bundle, encoders: Encoders
) -> Generator[Progress, None, Embedded]:
    """Return the embeddings of what was gathered; a stored vector is taken as it is."""
    items = gathered.items
    found: dict[int, Floats | str] = {place: item.vector for place, item in enumerate(items) if item.vector is not None}
    waiting = [place for place, item in enumerate(items) if item.vector is None]

    def receive(place: int, outcome: Encoded | str) -> None:
        found[waiting[place]] = outcome if isinstance(outcome, str) else outcome.embedding

    yield from encode_items(pool, [items[place] for place in waiting], bundle, encoders, receive)
    kept = [place for place in range(len(items)) if not isinstance(found[place], str)]
    failures = [f"{item.key}: {found[place]}" for place, item in enumerate(items) if isinstance(found[place], str)]
    rows = [row for place in kept if not isinstance(row := found[place], str)]
    vectors = np.stack(rows) if rows else np.zeros((0, encoders.dims), np.float32)
    return Embedded(tuple(items[place] for place in kept), vectors, (*gathered.failures, *failures))


def encode_items(
    pool: WorkerPool,
    items: Sequence[Item],
    bundle: Bundle,
    encoders: PieceEncoders[Value],
    receive: Callable[[int, Value | str], None],
) -> Generator[Progress, None, None]:
    """Encode pieces and texts, and give `receive` the place of each with its value, or with one sentence why not."""
    batch: Batch[int] = Batch()

    def flush() -> None:
        for place, outcome in zip(batch.tags, encode_pieces(encoders, batch.pieces), strict=True):
            receive(place, outcome)

    for done, (place, prepared) in enumerate(_prepare(pool, items, bundle), start=1):
        if isinstance(prepared, str):
            receive(place, prepared)
        elif prepared.modality not in kinds_of(bundle.manifest):
            receive(place, _lacks(bundle, prepared.modality))
        else:
            batch.add(place, prepared)
        if batch.full:
            flush()
            batch = Batch()
        yield Progress(_STAGE, done, len(items), items[place].key)
    flush()


def _prepare(pool: WorkerPool, items: Sequence[Item], bundle: Bundle) -> Iterator[tuple[int, Prepared | str]]:
    pieces: list[tuple[int, Item]] = []
    wanted = bundle.manifest.wanted
    for place, item in enumerate(items):
        if item.piece is None:
            yield place, Prepared(Modality.TEXT, Facts(), item.text)
        elif item.piece.modality in kinds_of(bundle.manifest):
            pieces.append((place, item))
        else:
            yield place, _lacks(bundle, item.piece.modality)
    for place, prepared in prepare(pool, [item.piece for _, item in pieces if item.piece is not None], wanted):
        yield pieces[place][0], prepared


def _lacks(bundle: Bundle, modality: Modality) -> str:
    return f"The bundle {bundle.manifest.name} cannot encode {_CALLED.get(modality, 'sheet music or MIDI')}."
