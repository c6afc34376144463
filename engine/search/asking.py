"""What a query is in the space of each bundle that answers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np
import numpy.typing as npt

from engine.answering import in_words
from engine.bundles.locate import Bundle
from engine.bundles.reference import Reference
from engine.errors import BundleError, LibraryError
from engine.library import Library, Space, to_directions
from engine.modality import MUSIC, Modality
from engine.search.query import Embedding, Encoders, Example, OpenPanel, Query


@dataclass(frozen=True, slots=True)
class Asked:
    """A query's terms and examples [q, d] as one bundle encodes them, their weights, and the kinds asked for there.

    The bundle's cosines are comparable within each of the `groups` of these kinds, and not beyond. `reference` are
    vectors of other music in its space, by which those of a library are judged.
    """

    bundle: str
    space: Space
    kinds: tuple[Modality, ...]
    examples: Embedding
    weights: tuple[float, ...]
    groups: tuple[tuple[Modality, ...], ...]
    reference: Reference = field(default_factory=dict)

    def outside(self) -> list[npt.NDArray[np.float32]]:
        """Return for each group the cosines [m, q] of other music with what is asked."""
        columns = to_directions(self.examples).T
        nothing = np.zeros((0, len(columns)), np.float32)
        known = [[self.reference.get(kind, nothing) for kind in kinds] for kinds in self.groups]
        return [np.concatenate(some) @ columns for some in known]


@dataclass(frozen=True, slots=True)
class Asking:
    """A query in every space that it can be compared in; `notes` say what cannot be, one sentence each."""

    asked: tuple[Asked, ...] = ()
    notes: tuple[str, ...] = ()


def ask(library: Library, encoders: Encoders | OpenPanel | None, query: Query, present: Sequence[Modality]) -> Asking:
    """Return a query in the spaces of those who answer for the kinds wanted; `present` are those that the library has.

    No vector of one space gets into another. Raises `LibraryError` where an example is known in none of the spaces or
    comes from another bundle, `BundleError` where no bundle can encode the text.
    """
    wanted = tuple(kind for kind in MUSIC if kind in query.kinds)
    if encoders is None or not wanted or not query.ranks:
        return Asking()
    if not isinstance(encoders, OpenPanel):
        return Asking(_ask_all(library, ((encoders, wanted),), query, []))
    among = [kind for kind in wanted if kind in present]
    notes = list(encoders.panel.notes(among))
    groups = tuple((each, tuple(kind for kind in wanted if kind in kinds)) for each, kinds in encoders.encoders)
    groups = tuple((each, kinds) for each, kinds in groups if kinds)
    if not groups and query.like and not query.said:
        raise LibraryError(" ".join(notes) or "No bundle answers for what is asked for.")
    bundles = {bundle.hash: bundle for bundle, _ in encoders.panel.groups()}
    asked = _ask_all(library, groups, query, notes, bundles)
    return Asking(asked, tuple(dict.fromkeys(notes)))


def _ask_all(
    library: Library,
    groups: Sequence[tuple[Encoders, tuple[Modality, ...]]],
    query: Query,
    notes: list[str],
    bundles: Mapping[str, Bundle] = MappingProxyType({}),
) -> tuple[Asked, ...]:
    known = [False] * len(query.like)
    failures: list[BundleError] = []
    found: list[Asked] = []
    for encoders, kinds in groups:
        space = Space.of(encoders.provenance)
        bundle = encoders.provenance.bundle
        liked = [_to_embedding(library, each, space, alone=len(groups) == 1) for each in query.like]
        known = [before or each is not None for before, each in zip(known, liked, strict=True)]
        weighted = [
            (each, like.weight if isinstance(like, Example) else 1.0)
            for each, like in zip(liked, query.like, strict=True)
            if each is not None
        ]
        if len(weighted) < len(liked):
            notes.append(f"{_capital(kinds)} are not compared with every example: {bundle} has no vectors of some.")
        try:
            weighted[:0] = _encode_said(encoders, query)
        except BundleError as error:
            failures.append(error)
            notes.append(f"{_capital(kinds)} are not compared with the text. {error}")
        examples = [each for each, _ in weighted]
        if any(each.shape != examples[0].shape or each.ndim != 1 for each in examples):
            raise LibraryError("The examples of this query were encoded by different bundles.")
        if examples:
            weights = tuple(weight for _, weight in weighted)
            by = bundles.get(encoders.provenance.bundle_hash)
            comparable = _to_groups(kinds, level=by is not None and by.manifest.is_level)
            reference = {} if by is None else by.reference
            found.append(Asked(bundle, space, kinds, np.stack(examples), weights, comparable, reference))
    if groups and not all(known):
        raise LibraryError("The piece to compare with has not been analysed yet.")
    if failures and not found:
        raise failures[0]
    return tuple(found)


def _to_groups(kinds: tuple[Modality, ...], *, level: bool) -> tuple[tuple[Modality, ...], ...]:
    notated = tuple(kind for kind in kinds if level and kind in (Modality.SCORE, Modality.MIDI))
    return (*((notated,) if notated else ()), *((kind,) for kind in kinds if kind not in notated))


def _encode_said(encoders: Encoders, query: Query) -> list[tuple[Embedding, float]]:
    if not query.said:
        return []
    encoded = encoders.encode_texts([term.text for term in query.said])
    return [(each.embedding, term.weight) for each, term in zip(encoded, query.said, strict=True)]


def _to_embedding(library: Library, like: str | Embedding | Example, space: Space, *, alone: bool) -> Embedding | None:
    """Return what an example is in a space, None where nobody has encoded it there."""
    if isinstance(like, str):
        return library.embedding(like, space)
    if isinstance(like, Example):
        return like.embeddings[space] if space in like.embeddings else library.embedding(like.piece, space)
    if not alone:
        raise LibraryError("The examples of this query were encoded by different bundles.")
    return like


def _capital(kinds: Sequence[Modality]) -> str:
    words = in_words(kinds)
    return words[:1].upper() + words[1:]
