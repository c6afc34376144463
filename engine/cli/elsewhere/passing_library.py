"""A library that lasts as long as one search, of files and folders that are in no library."""

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from engine.bundles.locate import find_bundle
from engine.cli import console
from engine.cli.library_commands import to_name
from engine.errors import UnreadableFileError
from engine.indexing import index
from engine.library import open_library
from engine.library.places import to_absolute


@contextmanager
def passing_library(paths: Sequence[Path], options: argparse.Namespace) -> Iterator[tuple[Path, int]]:
    """Give the path of a library of what lies at `paths`, and how much of it could not be read, which is said.

    Raises UnreadableFileError where there is no music at all.
    """
    bundle = find_bundle(options.bundle)
    within = _to_places([to_absolute(path) for path in paths])
    with tempfile.TemporaryDirectory(prefix="incipit-", ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "library.db"
        with open_library(path) as library:
            for watched in within:
                library.add_folder(watched)
        named = {watched: names for watched, names in within.items() if names}
        report = console.follow(index(path, list(within), bundle, provider=options.provider, within=named))
        problems = [f"{each.path}: {each.reason}" for each in (*report.absent, *report.unreadable)]
        problems += [f"{to_name(each.path, each.tune)}: {each.reason}" for each in report.failed]
        for problem in problems:
            console.say(problem)
        if not report.encoded:
            raise UnreadableFileError("There is no music in what --in names.")
        yield path, len(problems)


def _to_places(paths: Sequence[Path]) -> dict[Path, list[str]]:
    """Return the folders to look through, each with the names wanted in it, none where all are; none within another.

    Raises UnreadableFileError where there is nothing at a path.
    """
    for path in paths:
        if not path.exists():
            raise UnreadableFileError(f"{path}: There is no such file or folder.")
    folders = {path for path in paths if path.is_dir()}
    within: dict[Path, list[str]] = {path: [] for path in paths if path.is_dir() and folders.isdisjoint(path.parents)}
    for path in paths:
        if not path.is_dir() and folders.isdisjoint(path.parents):
            within.setdefault(path.parent, []).append(path.name)
    return _joined(within)


def _joined(within: dict[Path, list[str]]) -> dict[Path, list[str]]:
    """Return the same with folders below another one of them as paths in that one."""
    joined: dict[Path, list[str]] = {}
    for folder in sorted(within, key=lambda each: len(each.parts)):
        top = next((each for each in joined if each in folder.parents), None)
        if top is None:
            joined[folder] = within[folder]
        else:
            below = folder.relative_to(top).as_posix()
            joined[top] += [f"{below}/{name}" for name in within[folder]] or [below]
    return joined
