"""`incipit composers list`, `add`, `merge` and `forget`."""

import argparse

from engine.cli import console
from engine.cli.library_commands import library_path, open_to_read
from engine.library import open_library
from engine.library.names.keeping import ComposerCount
from engine.library.names.table import Person


def list_composers(options: argparse.Namespace) -> int:
    """Print the composers of the library with their pieces; those whose name is nobody's we know have no dates."""
    with open_to_read(library_path(options)) as library:
        found = library.composers()
    if options.unknown:
        found = tuple(each for each in found if each.person is None)
    if options.json:
        console.write_json({"composers": [_to_json(each) for each in found]})
        return 0
    console.write_table([(f"{each.pieces:,}", each.name, _to_life(each.person), _to_id(each.person)) for each in found])
    return 0


def add_composer(options: argparse.Namespace) -> int:
    """Add a composer, or other names of one."""
    with open_library(library_path(options)) as library:
        person = library.add_composer(options.name, tuple(options.also))
    console.say(f"{person.name} is known as {person.id}.")
    return 0


def merge_composers(options: argparse.Namespace) -> int:
    """Make two names one person."""
    with open_library(library_path(options), create=False) as library:
        person = library.merge_composers(options.name, options.into)
    console.say(f"{options.name} is now {person.name}.")
    return 0


def forget_composer(options: argparse.Namespace) -> int:
    """Take back what the user said of a composer."""
    with open_library(library_path(options), create=False) as library:
        library.forget_composer(options.name)
    console.say(f"What was said of {options.name} is forgotten.")
    return 0


def _to_life(person: Person | None) -> str:
    if person is None or (person.born is None and person.died is None):
        return ""
    return f"{person.born or '?'}–{person.died or ''}"


def _to_id(person: Person | None) -> str:
    return person.id if person else ""


def _to_json(each: ComposerCount) -> dict[str, object]:
    person = each.person
    known = {"id": person.id, "born": person.born, "died": person.died} if person else None
    return {"name": each.name, "person": known, "pieces": each.pieces}
