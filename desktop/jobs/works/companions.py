"""What may be the same work as a piece, as the window shows it."""

from desktop.jobs.answers import Companion, FoundPiece
from engine.answering import panel_of, space_of
from engine.errors import BundleError
from engine.library import Library, Piece
from engine.search import Band, Hit
from engine.search.pairing import same_work, to_sureness
from engine.search.pairing.candidates import Spaces


def companions(library: Library, bundle_name: str | None, piece: str) -> tuple[Companion, ...]:
    """Return what may be the same work as a piece, the surest first. Raises `EngineError`."""
    found = same_work(library, spaces_of(library, bundle_name), piece)
    return tuple(
        Companion(to_found(each.piece), to_sureness(each.confidence), each.said, each.follows) for each in found
    )


def spaces_of(library: Library, bundle_name: str | None) -> Spaces:
    """Return the spaces of the bundles that answer; where none does, names and facts alone are compared."""
    try:
        return {space_of(bundle): kinds for bundle, kinds in panel_of(library, bundle_name).groups()}
    except BundleError:
        return {}


def to_found(piece: Piece) -> FoundPiece:
    """Return a piece that lies in some file as if it had been found by its name."""
    place = piece.places[0]
    facts = piece.facts
    hit = Hit(
        1,
        piece.hash,
        place.path,
        place.tune,
        facts.title,
        facts.composer,
        piece.modality,
        "name",
        None,
        Band.STRONG,
        place.online,
        places=piece.places,
    )
    return FoundPiece(hit, facts)
