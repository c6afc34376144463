"""Why a piece is among the hits of a query: its names, its facts, and its passages."""

from collections.abc import Generator, Iterable
from dataclasses import dataclass
from pathlib import PurePath

from engine.inputs.passages import Passages
from engine.library import Library
from engine.library.records import Piece
from engine.progress import Progress
from engine.search.asking import ask
from engine.search.explaining.agreement import Agreement, agreements
from engine.search.explaining.naming import NameMatch, names_matched
from engine.search.explaining.passages import SECONDS, PassageEncoders, Standing, compare_passages
from engine.search.query import OpenPanel, Query
from engine.search.understanding import Chip, ChipKind


@dataclass(frozen=True, slots=True)
class Explanation:
    """Where a query's words stand in a piece's names, and what its facts say to what the query says definitely."""

    piece: str
    names: tuple[NameMatch, ...] = ()
    agreements: tuple[Agreement, ...] = ()


def explain(library: Library, query: Query, chips: Iterable[Chip], piece: Piece) -> Explanation:
    """Return what can be said at once, from what the library knows."""
    chips = tuple(chips)
    by_name = (ChipKind.COMPOSER, ChipKind.TITLE)
    asked = " ".join([query.names, *(chip.value for chip in chips if chip.kind in by_name and not chip.minus)])
    stem = PurePath(piece.places[0].path).stem if piece.places else ""
    names = names_matched(asked, piece.facts, stem, library.persons())
    return Explanation(piece.hash, names, agreements(chips, piece.facts, piece.modality))


def explain_passages(
    library: Library, opened: OpenPanel, query: Query, passages: Passages, seconds: float = SECONDS
) -> Generator[Progress, None, Standing]:
    """Compare a piece's passages with the query in the space of those who answer for its kind.

    Nothing is compared where nobody answers for it, or the query has nothing to compare with. Raises as
    `engine.search.search` does, and `EncodingError`.
    """
    kind = passages.modality
    for encoders, kinds in opened.encoders:
        if kind not in kinds:
            continue
        asking = ask(library, OpenPanel(opened.panel.among((kind,)), ((encoders, frozenset((kind,))),)), query, [kind])
        if asking.asked:
            able: PassageEncoders = encoders  # type: ignore[assignment]  # who answers for music encodes it
            return (yield from compare_passages(library, able, asking.asked[0], passages, seconds))
    return Standing(0, len(passages.passages), of_bars=passages.bars)
