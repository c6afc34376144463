"""`incipit export`: a list, or what a query finds, as a file or a folder of copies."""

import argparse
from collections.abc import Sequence

from engine.cli import console
from engine.cli.arguments import UsageError
from engine.cli.facts.filter_options import to_filters
from engine.cli.library_commands import library_path, open_to_read, to_name
from engine.cli.search_commands import ask
from engine.errors import LibraryError
from engine.library import Library
from engine.search import Query
from engine.search.saved import from_value
from engine.search.understanding import to_filters as to_typed_filters
from engine.search.understanding import understand
from engine.sharing.copies import CopyReport, copy_pieces
from engine.sharing.pieces import SharedList, share_entries, share_hashes
from engine.sharing.writing import SUFFIXES, write_list


def export(options: argparse.Namespace) -> int:
    """Write what is asked for; 1 where a piece was left out, 2 where nothing could be written."""
    text = console.to_text(options.query)
    filtered = bool(text.strip() or to_filters(options))
    if (options.list is not None) + (options.saved is not None) + filtered != 1:
        raise UsageError("incipit: export what? Give the name of a list, or --query TEXT, filters, or --saved NAME.")
    with open_to_read(library_path(options)) as library, library.snapshot():
        shared = _gather(library, options, text)
        watched = [folder.path for folder in library.folders()]
    if not shared.pieces:
        raise LibraryError("There is nothing to export: no piece was found.")
    if options.to.suffix.lower() not in SUFFIXES:
        return _tell(console.follow(copy_pieces(shared, options.to, watched)))
    write_list(shared, options.to, relative=options.relative, byte_order_mark=options.excel, replace=options.replace)
    absent = [piece for piece in shared.pieces if piece.path is None] if options.to.suffix.lower() == ".m3u8" else []
    for piece in absent:
        console.say(f"{piece.title}: None of its files is in your folders any more, so the playlist lacks it.")
    console.say(f"{options.to}: {len(shared.pieces) - len(absent):,} written.")
    return 1 if absent else 0


def _gather(library: Library, options: argparse.Namespace, text: str) -> SharedList:
    if options.list is not None:
        found = library.list_named(console.to_text(options.list))
        return share_entries(library, found.name, library.list_entries(found.id))
    query = Query(text, (), options.kind, options.limit, to_filters(options) or None)
    name = text.strip()
    if options.saved is not None:
        name = console.to_text(options.saved)
        saved = next((each for each in library.saved_searches() if each.name.casefold() == name.casefold()), None)
        if saved is None:
            raise LibraryError(f"There is no saved search called {name!r}.")
        asked = from_value(saved.value)
        understood = understand(" ".join((asked.text, *asked.typed)))
        filters = asked.filters or to_typed_filters(understood.chips) or None
        like = tuple(each.to_example() for each in asked.like)
        query = Query(understood.free, like, asked.kinds, options.limit, filters)
    result = ask(library, options, query)
    return share_hashes(library, name, [hit.piece for hit in result.hits])


def _tell(report: CopyReport) -> int:
    _tell_left_out(
        [
            (to_name(each.piece.path, each.piece.tune) if each.piece.path else each.piece.title, each.reason)
            for each in report.left_out
        ]
    )
    books = f" {report.books:,} of them are tunebooks, copied once and whole." if report.books else ""
    console.say(f"{report.folder}: {len(report.copied):,} files copied.{books}")
    if not report.copied:
        return 2
    return 1 if report.left_out else 0


def _tell_left_out(left_out: Sequence[tuple[str, str]]) -> None:
    for name, reason in left_out:
        console.say(f"{name}: {reason}")
