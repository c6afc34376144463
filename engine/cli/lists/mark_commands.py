"""`incipit rate`, `tag`, `remark` and `marks`: what the user says of pieces."""

import argparse
from collections.abc import Callable

from engine.cli import console
from engine.cli.library_commands import library_path, open_to_read
from engine.cli.lists.naming import find_pieces
from engine.library import Library, open_library
from engine.library.records import PieceMarks


def rate(options: argparse.Namespace) -> int:
    """Give pieces stars, or take them away; 1 where one is not in the library, 2 where none is."""
    return _mark(options, lambda library, piece: library.rate(piece, options.stars or None))


def tag(options: argparse.Namespace) -> int:
    """Put a tag on pieces, or take it off."""
    text = console.to_text(options.tag)
    if options.remove:
        return _mark(options, lambda library, piece: library.untag(piece, text))
    return _mark(options, lambda library, piece: library.tag(piece, text))


def remark(options: argparse.Namespace) -> int:
    """Write a remark on pieces."""
    return _mark(options, lambda library, piece: library.remark(piece, console.to_text(options.text)))


def show_marks(options: argparse.Namespace) -> int:
    """Print what was said of pieces, or without a piece all tags with how many pieces have each."""
    with open_to_read(library_path(options)) as library:
        if not options.pieces:
            tags = library.tag_counts()
            if options.json:
                console.write_json({"tags": tags})
            elif tags:
                console.write_table([(f"{count:,}", name) for name, count in tags.items()])
            return 0
        pieces, all_there = find_pieces(library, options.pieces)
        marks = library.marks_of(piece.hash for piece in pieces)
    said = [(piece, marks.get(piece.hash, PieceMarks())) for piece in pieces]
    if options.json:
        console.write_json([{"piece": piece.hash, **to_plain(each)} for piece, each in said])
    else:
        console.write_table(
            [(to_stars(each.stars), piece.facts.title, ", ".join(each.tags), each.remark) for piece, each in said]
        )
    return 0 if all_there else 1


def to_plain(marks: PieceMarks) -> dict[str, object]:
    """Return marks as JSON has them."""
    return {"stars": marks.stars, "tags": list(marks.tags), "remark": marks.remark}


def to_stars(stars: int | None) -> str:
    """Return a rating as stars, a dash for none."""
    return "★" * stars if stars else "–"


def _mark(options: argparse.Namespace, say: Callable[[Library, str], None]) -> int:
    with open_library(library_path(options), create=False) as library, library.transaction():
        pieces, all_there = find_pieces(library, options.pieces)
        for piece in pieces:
            say(library, piece.hash)
    return 0 if all_there else 1
