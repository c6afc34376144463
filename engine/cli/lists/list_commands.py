"""`incipit lists …`: lists and set lists."""

import argparse

from engine.cli import console
from engine.cli.library_commands import library_path, open_to_read, to_name
from engine.cli.lists.naming import find_pieces
from engine.errors import LibraryError
from engine.library import Library, open_library
from engine.library.own.records import ListEntry, PieceList, SavedSearch, total_duration
from engine.search.saved import from_value


def show_lists(options: argparse.Namespace) -> int:
    """Print the lists with how many pieces each has."""
    with open_to_read(library_path(options)) as library:
        lists = library.lists()
    if options.json:
        console.write_json([{"name": each.name, "set": each.is_set, "pieces": each.length} for each in lists])
    elif lists:
        console.write_table([(f"{each.length:,}", "set list" if each.is_set else "list", each.name) for each in lists])
    else:
        console.say("There is no list; make one with: incipit lists create NAME")
    return 0


def show_list(options: argparse.Namespace) -> int:
    """Print the pieces of a list in order, each with its position, and how long they take."""
    with open_to_read(library_path(options)) as library, library.snapshot():
        found = _named(library, options)
        entries = library.list_entries(found.id)
    if options.json:
        console.write_json(
            {
                "name": found.name,
                "set": found.is_set,
                "duration": total_duration(entries)[0],
                "entries": [_to_json(at, entry) for at, entry in enumerate(entries, start=1)],
            }
        )
        return 0
    if entries:
        console.write_table([_to_row(at, entry) for at, entry in enumerate(entries, start=1)])
    console.say(_summary(entries))
    return 0


def create_list(options: argparse.Namespace) -> int:
    """Make a list."""
    with open_library(library_path(options)) as library:
        made = library.add_list(console.to_text(options.name), is_set=options.is_set)
    console.say(f"{'Set list' if made.is_set else 'List'} {made.name}: fill it with: incipit lists add")
    return 0


def rename_list(options: argparse.Namespace) -> int:
    """Give a list another name."""
    with _open(options) as library:
        library.rename_list(_named(library, options).id, console.to_text(options.new))
    return 0


def add_to_list(options: argparse.Namespace) -> int:
    """Put pieces at the end of a list; 1 where one is not in the library, 2 where none is."""
    with _open(options) as library, library.transaction():
        found = _named(library, options)
        pieces, all_there = find_pieces(library, options.pieces)
        added = library.append_to_list(found.id, [piece.hash for piece in pieces])
    there = f", {len(pieces) - added:,} are there already" if added < len(pieces) else ""
    console.say(f"{found.name}: {added:,} added{there}.")
    return 0 if all_there else 1


def remove_from_list(options: argparse.Namespace) -> int:
    """Take entries out of a list by their positions."""
    with _open(options) as library, library.transaction():
        found = _named(library, options)
        entries = [_at(library, found, position).id for position in options.positions]
        library.remove_from_list(found.id, entries)
    return 0


def move_in_list(options: argparse.Namespace) -> int:
    """Move an entry to another position; one behind the end is the end."""
    with _open(options) as library, library.transaction():
        found = _named(library, options)
        moved = _at(library, found, options.position).id
        order = [entry.id for entry in library.list_entries(found.id) if entry.id != moved]
        order.insert(options.to - 1, moved)
        library.order_entries(found.id, order)
    return 0


def note_in_list(options: argparse.Namespace) -> int:
    """Write a note on an entry."""
    with _open(options) as library, library.transaction():
        entry = _at(library, _named(library, options), options.position)
        library.note_entry(entry.id, console.to_text(options.text))
    return 0


def delete_list(options: argparse.Namespace) -> int:
    """Remove a list when told to; its pieces stay."""
    with _open(options) as library:
        found = _named(library, options)
        if not options.yes:
            console.say(f"{found.name} with {found.length:,} entries is removed for good with --yes.")
            return 1
        library.remove_list(found.id)
    console.say(f"Removed: {found.name}.")
    return 0


def show_searches(options: argparse.Namespace) -> int:
    """Print the saved searches with what they ask; one that a newer Incipit saved has no words here."""
    with open_to_read(library_path(options)) as library:
        saved = [(each.name, _words(each)) for each in library.saved_searches()]
    if options.json:
        console.write_json([{"name": name, "text": text} for name, text in saved])
    elif saved:
        console.write_table(saved)
    else:
        console.say("There is no saved search; the window makes them, with Ctrl+S.")
    return 0


def _words(search: SavedSearch) -> str:
    try:
        asked = from_value(search.value)
    except LibraryError:
        return ""
    like = (f"{'like' if each.weight > 0 else 'not like'} {each.title}" for each in asked.like)
    return " ".join((asked.text, *asked.typed, *like)).strip()


def _open(options: argparse.Namespace) -> Library:
    return open_library(library_path(options), create=False)


def _named(library: Library, options: argparse.Namespace) -> PieceList:
    return library.list_named(console.to_text(options.name))


def _at(library: Library, found: PieceList, position: int) -> ListEntry:
    entries = library.list_entries(found.id)
    if position > len(entries):
        raise LibraryError(f"{found.name} has no position {position:,}, its last is {len(entries):,}.")
    return entries[position - 1]


def _summary(entries: tuple[ListEntry, ...]) -> str:
    seconds, unknown = total_duration(entries)
    count = f"{len(entries):,} piece{'' if len(entries) == 1 else 's'}"
    minutes, rest = divmod(round(seconds), 60)
    without = f", {unknown:,} of them without a known duration" if unknown else ""
    return f"{count}, {minutes}:{rest:02d} in all{without}."


def _to_row(position: int, entry: ListEntry) -> tuple[str, ...]:
    facts, places = entry.piece.facts, entry.piece.places
    place = to_name(places[0].path, places[0].tune) if places else "(in none of your folders)"
    name = " · ".join(part for part in (facts.title, facts.composer) if part)
    return (f"{position}", entry.piece.modality.value, name, entry.note, place)


def _to_json(position: int, entry: ListEntry) -> dict[str, object]:
    places = entry.piece.places
    return {
        "position": position,
        "piece": entry.piece.hash,
        "title": entry.piece.facts.title,
        "composer": entry.piece.facts.composer,
        "kind": entry.piece.modality.value,
        "duration": entry.piece.facts.duration,
        "note": entry.note,
        "path": str(places[0].path) if places else None,
        "tune": places[0].tune if places else 0,
    }
