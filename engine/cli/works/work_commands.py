"""`incipit works …`: which pieces are the same work, what lacks its other kind, and what is there twice."""

import argparse
from collections.abc import Generator
from pathlib import Path

from engine.answering import panel_of, space_of
from engine.cli import console
from engine.cli.arguments import UsageError
from engine.cli.library_commands import library_path, open_to_read, to_name
from engine.cli.lists.naming import find_pieces
from engine.library import Library, Piece, open_library
from engine.modality import Modality
from engine.progress import Progress
from engine.search.pairing import Candidate, same_work, to_sureness
from engine.search.pairing.candidates import Spaces
from engine.search.pairing.editions import copies, editions
from engine.search.pairing.orphans import OrphanHunt
from engine.sharing.pieces import share_hashes
from engine.sharing.writing import write_list


def list_works(options: argparse.Namespace) -> int:
    """Print what seems to be the same work as a piece, or all confirmed works."""
    with open_to_read(library_path(options)) as library:
        if options.piece is None:
            return _print_groups(_confirmed(library), options, "No work has been confirmed yet.")
        (piece,), _ = find_pieces(library, [options.piece])
        found = same_work(library, _spaces(library, options), piece.hash)
    if options.json:
        console.write_json([_to_json(each) for each in found])
    elif found:
        console.write_table([(_in_words(each), *_to_row(each.piece)) for each in found])
    else:
        console.say("Nothing in the library seems to be the same work.")
    return 0


def confirm(options: argparse.Namespace) -> int:
    """Note that pieces are the same work as one; 1 where one is not in the library."""
    return _judge(options, same=True)


def reject(options: argparse.Namespace) -> int:
    """Note that pieces are not the same work as one; 1 where one is not in the library."""
    return _judge(options, same=False)


def forget(options: argparse.Namespace) -> int:
    """Take back what was said of one and others; 1 where one is not in the library."""
    return _judge(options, same=None)


def list_orphans(options: argparse.Namespace) -> int:
    """Print, or write to a file, the pieces of a kind that have no likely companion of another."""
    if options.kind == options.without:
        raise UsageError("incipit: --kind and --without have to be two kinds.")
    with open_to_read(library_path(options)) as library:
        hunt = OrphanHunt(library, _spaces(library, options), Modality(options.kind), Modality(options.without))
        console.follow(_steps(hunt))
        if options.to is not None:
            name = f"{options.kind} without {options.without}"
            shared = share_hashes(library, name, [piece.hash for piece in hunt.orphans])
            write_list(shared, options.to, replace=options.replace)
            console.say(f"{options.to}: {len(shared.pieces):,} written.")
            return 0
    if options.json:
        console.write_json([{"piece": each.hash, **_named(each)} for each in hunt.orphans])
    elif hunt.orphans:
        console.write_table([_to_row(piece) for piece in hunt.orphans])
    console.say(
        f"{len(hunt.orphans):,} of the kind {options.kind} without anything likely of the kind {options.without}."
    )
    return 0


def list_copies(options: argparse.Namespace) -> int:
    """Print content that lies in several files, and pieces that are nearly the same."""
    with open_to_read(library_path(options)) as library:
        same = [[piece] for piece in copies(library)]
        near = [list(group) for group in editions(library, _spaces(library, options))]
    return _print_groups([*same, *near], options, "Nothing is there twice.", places=True)


def hide(options: argparse.Namespace) -> int:
    """Leave pieces out of all searches."""
    return _hide(options, hidden=True)


def unhide(options: argparse.Namespace) -> int:
    """Have searches find hidden pieces again, or print what is hidden."""
    if options.pieces:
        return _hide(options, hidden=False)
    with open_to_read(library_path(options)) as library:
        hidden = list(library.pieces(library.hidden_pieces()).values())
    if hidden:
        console.write_table([_to_row(piece) for piece in hidden])
    else:
        console.say("Nothing is hidden.")
    return 0


def _spaces(library: Library, options: argparse.Namespace) -> Spaces:
    return {space_of(bundle): kinds for bundle, kinds in panel_of(library, options.bundle).groups()}


def _judge(options: argparse.Namespace, *, same: bool | None) -> int:
    with open_library(library_path(options), create=False) as library, library.transaction():
        (piece,), _ = find_pieces(library, [options.piece])
        others, all_there = find_pieces(library, options.pieces)
        for other in others:
            library.judge_pair(piece.hash, other.hash, same=same)
    return 0 if all_there else 1


def _hide(options: argparse.Namespace, *, hidden: bool) -> int:
    with open_library(library_path(options), create=False) as library, library.transaction():
        pieces, all_there = find_pieces(library, options.pieces)
        library.hide_pieces([piece.hash for piece in pieces], hidden=hidden)
    return 0 if all_there else 1


def _steps(hunt: OrphanHunt) -> Generator[Progress, None, None]:
    yield from hunt.run()


def _confirmed(library: Library) -> list[list[Piece]]:
    with library.snapshot():
        works = library.works()
        known = library.pieces_by_hash({piece for work in works for piece in work})
    return [[known[piece] for piece in work] for work in works]


def _print_groups(groups: list[list[Piece]], options: argparse.Namespace, nothing: str, *, places: bool = False) -> int:
    if options.json:
        console.write_json([[{"piece": each.hash, **_named(each)} for each in group] for group in groups])
        return 0
    if not groups:
        console.say(nothing)
    rows = []
    for number, group in enumerate(groups, start=1):
        for piece in group:
            rows.append((f"{number}", *_to_row(piece)))
            if places:
                rows += [(f"{number}", "", "", to_name(place.path, place.tune)) for place in piece.places[1:]]
    if rows:
        console.write_table(rows)
    return 0


def _in_words(candidate: Candidate) -> str:
    if candidate.said is not None:
        return "confirmed" if candidate.said else "rejected"
    return to_sureness(candidate.confidence).value


def _to_json(candidate: Candidate) -> dict[str, object]:
    return {
        "piece": candidate.piece.hash,
        **_named(candidate.piece),
        "confidence": round(candidate.confidence, 4),
        "said": candidate.said,
        "evidence": dict(candidate.evidence),
    }


def _named(piece: Piece) -> dict[str, object]:
    return {
        "kind": piece.modality.value,
        "title": piece.facts.title,
        "composer": piece.facts.composer,
        "paths": [to_name(place.path, place.tune) for place in piece.places],
    }


def _to_row(piece: Piece) -> tuple[str, str, str]:
    place = piece.places[0] if piece.places else None
    title = piece.facts.title or (Path(place.path).stem if place else "")
    name = " · ".join(part for part in (title, piece.facts.composer) if part)
    return piece.modality.value, name, to_name(place.path, place.tune) if place else "gone"
