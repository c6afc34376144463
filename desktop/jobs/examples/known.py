"""What the search process knows of a question's examples, and learns of those that are no pieces of the library."""

import importlib
from collections.abc import MutableMapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from desktop.jobs.examples.orders import ReadOrder, ReadPiece
from engine.answering import Panel, kinds_of, space_of
from engine.bundles.locate import Bundle
from engine.errors import BundleError, EncodingError, ProviderError
from engine.library import Library, Space
from engine.search import Example
from engine.search.opening import Opener
from engine.search.saved import NamedExample

Made = MutableMapping[tuple[str, Space], npt.NDArray[np.float32] | str]
"""The embedding [d] of a content in a space, or a sentence that says why there is none."""


@dataclass(frozen=True, slots=True)
class Known:
    """The examples that can be compared with something, a sentence on each that cannot, and what must be read first."""

    examples: tuple[Example, ...]
    notes: tuple[str, ...]
    unread: tuple[ReadOrder, ...]


def to_examples(library: Library, panel: Panel, like: Sequence[NamedExample], made: Made) -> Known:
    """Return a question's examples by the library's vectors of them, else by those that were made of their files."""
    examples, notes, unread = [], [], []
    bundles = [bundle for bundle, _ in panel.groups()]
    for each in like:
        spaces = [space for space in map(space_of, bundles) if not library.analysed_among([each.piece], space)]
        values = {space: made[each.piece, space] for space in spaces if (each.piece, space) in made}
        embeddings = {space: value for space, value in values.items() if not isinstance(value, str)}
        place = _place_of(library, each)
        lacking = [bundle for bundle in bundles if space_of(bundle) in spaces and space_of(bundle) not in values]
        if place is not None and lacking:
            unread += [ReadOrder(each.piece, *place, bundle.manifest.wanted) for bundle in lacking]
        elif embeddings or len(spaces) < len(bundles) or not bundles:
            examples.append(Example(embeddings, each.piece, each.weight))
        else:
            reason = next((value for value in values.values() if isinstance(value, str)), "")
            notes.append(f"“{each.title}” is not compared with anything. {reason or _why(library, each)}")
    return Known(tuple(examples), tuple(notes), tuple(dict.fromkeys(unread)))


def learn(panel: Panel, opener: Opener, read: Sequence[ReadPiece], made: Made) -> None:
    """Encode what was read, for every bundle that answers and wants it so."""
    bundles = [bundle for bundle, _ in panel.groups()]
    for piece in read:
        for bundle in bundles:
            if bundle.manifest.wanted == piece.order.wanted:
                made[piece.order.piece, space_of(bundle)] = _encode(bundle, opener, piece, alone=len(bundles) == 1)


def _encode(bundle: Bundle, opener: Opener, piece: ReadPiece, *, alone: bool) -> npt.NDArray[np.float32] | str:
    if isinstance(piece.prepared, str):
        return piece.prepared
    if not alone and piece.prepared.modality not in kinds_of(bundle.manifest):
        return f"{bundle.manifest.title} does not encode such music."
    try:
        # Loaded where it is needed: with it comes all that reads files, and the search process should begin at once.
        indexing = importlib.import_module("engine.indexing.batch")
        (encoded,) = indexing.encode_pieces(opener.encoders(bundle), [piece.prepared])
    except (BundleError, EncodingError, ProviderError) as error:
        return str(error)
    made: npt.NDArray[np.float32] | str = encoded if isinstance(encoded, str) else encoded.embedding
    return made


def _place_of(library: Library, example: NamedExample) -> tuple[Path, int] | None:
    """Return where an example can be read, None where it is nowhere."""
    piece = library.piece(example.piece)
    places = [(place.path, place.tune) for place in piece.places] if piece is not None else []
    if example.path:
        places.append((Path(example.path), example.tune))
    return next((place for place in places if place[0].is_file()), None)


def _why(library: Library, example: NamedExample) -> str:
    if library.piece(example.piece) is not None:
        return "It has not been analysed yet."
    return "It is not where it was." if example.path else "It is not in the library any more."
