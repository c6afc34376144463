"""`incipit folders` and `incipit library`: what is watched, where it is now, what to ignore and what to forget."""

import argparse
from pathlib import Path

from engine.cli import console
from engine.cli.arguments import UsageError
from engine.cli.library_commands import library_path, open_to_read
from engine.errors import LibraryError
from engine.folders.relocating import AnotherFolderError, relocate
from engine.folders.scan import can_be_listed
from engine.library import Folder, Library, open_library
from engine.library.places import to_absolute
from engine.library.upkeep.upkeep import FileCounts


def list_folders(options: argparse.Namespace) -> int:
    """Print the watched folders, and how many files of each are there, missing or not read yet."""
    with open_to_read(library_path(options)) as library:
        folders, counts = library.folders(), library.file_counts()
        rules = {folder.id: library.own_ignore_rules(folder) for folder in folders}
    of = {folder.id: counts.get(folder.id, FileCounts()) for folder in folders}
    if options.json:
        console.write_json([_to_json(folder, of[folder.id], rules[folder.id]) for folder in folders])
    elif folders:
        console.write_table([_to_row(folder, of[folder.id]) for folder in folders])
    else:
        console.say("No folder is watched; add one with: incipit index FOLDER")
    return 0


def add_folders(options: argparse.Namespace) -> int:
    """Watch folders from now on without reading them yet; 1 where one is not there, 2 where none is."""
    there = [folder for folder in options.folders if can_be_listed(folder)]
    for folder in options.folders:
        if folder not in there:
            console.say(f"{folder}: It is no folder that can be listed.")
    if not there:
        return 2
    with open_library(library_path(options)) as library:
        for folder in there:
            library.add_folder(folder)
    console.say("Watched from now on; read them with: incipit index FOLDER")
    return 0 if len(there) == len(options.folders) else 1


def remove_folder(options: argparse.Namespace) -> int:
    """Forget a folder; the files in it are not touched, and what is known of their pieces is kept."""
    with open_library(library_path(options), create=False) as library:
        folder = _named(library, options.folder)
        library.remove_folder(folder)
    console.say(f"{folder.path} is not watched any more; its pieces are kept until: incipit library tidy")
    return 0


def relocate_folder(options: argparse.Namespace) -> int:
    """Note that a folder lies at another path now; nothing is read again."""
    with open_library(library_path(options), create=False) as library:
        folder = _named(library, options.old)
        place = to_absolute(options.new)
        try:
            found = relocate(library, folder, place, force=options.force)
        except AnotherFolderError as error:
            raise LibraryError(f"{error} With --force it is put in its place all the same.") from error
    console.say(f"{folder.path} is {place} now: {found.there:,} of {found.known:,} files are there.")
    return 0


def ignore(options: argparse.Namespace) -> int:
    """Print, add or take away rules of what to ignore, for all folders or one."""
    if options.remove and not options.patterns:
        raise UsageError("incipit: take away which rules? Give them as they are listed.")
    if not options.patterns:
        with open_to_read(library_path(options)) as library:
            for pattern in library.own_ignore_rules(_named(library, options.folder) if options.folder else None):
                console.write_text(f"{pattern}\n")
        return 0
    with open_library(library_path(options)) as library:
        folder = _named(library, options.folder) if options.folder else None
        before = library.own_ignore_rules(folder)
        unknown = [pattern for pattern in options.patterns if options.remove and pattern not in before]
        for pattern in unknown:
            console.say(f"{pattern}: There is no such rule.")
        kept = [pattern for pattern in before if pattern not in options.patterns]
        library.set_ignore_rules(folder, kept if options.remove else [*before, *options.patterns])
    console.say("Heeded when the folders are indexed next; what is ignored is kept and comes back with the rule gone.")
    return 1 if unknown else 0


def tidy(options: argparse.Namespace) -> int:
    """Tell what no file holds any more and, with the user's yes, forget it for good."""
    with open_library(library_path(options), create=False) as library:
        found = library.leftovers()
        if found.marked:
            console.say(
                f"Kept, since you have rated, tagged, listed or remarked on them: {_count(found.marked, 'piece')}."
            )
        if not (found.files or found.pieces):
            console.say("There is nothing to forget.")
            return 0
        what = f"{_count(found.pieces, 'piece')} and {_count(found.files, 'file')} that are gone or ignored"
        if not options.yes:
            console.say(f"To be forgotten for good: {what}; do it with: incipit library tidy --yes")
            return 0
        freed = library.tidy()
    console.say(f"Forgotten: {what}; the library is {freed / 1e6:,.1f} MB smaller.")
    return 0


def _named(library: Library, path: Path) -> Folder:
    """Return the watched folder that the user names; raises LibraryError."""
    folder = library.folder_at(path) or library.folder_at(path.resolve())
    if folder is None:
        raise LibraryError(f"The folder {path.absolute()} is not watched; incipit folders list tells which are.")
    return folder


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _to_json(folder: Folder, counts: FileCounts, rules: tuple[str, ...]) -> dict[str, object]:
    return {
        "path": str(folder.path),
        "label": folder.label,
        "online": folder.online,
        "files": counts.present,
        "missing": counts.missing,
        "pending": counts.pending,
        "ignore": list(rules),
    }


def _to_row(folder: Folder, counts: FileCounts) -> tuple[str, ...]:
    remarks = [f"{counts.missing:,} missing"] if counts.missing else []
    remarks += [f"{counts.pending:,} not read yet"] if counts.pending else []
    remarks += [] if folder.online else ["offline"]
    return str(folder.path), _count(counts.present, "file"), ", ".join(remarks)
