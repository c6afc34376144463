"""`incipit watch`: the library follows the folders as long as the command runs."""

import argparse
import contextlib
import queue
import threading
from collections.abc import Generator, Sequence
from pathlib import Path

from engine.bundles.locate import Bundle, find_bundle
from engine.cli import console
from engine.cli.library_commands import library_path, tell_report
from engine.errors import LibraryError
from engine.folders.ignoring import Rules
from engine.folders.watching import USUAL_PACE, Change, Notice, watch_folders
from engine.formats.registry import music_suffixes
from engine.indexing import IndexReport, index
from engine.library import open_library
from engine.progress import BUILDING, Progress

_WAKE_SECONDS = 0.5
_END_SECONDS = 5.0

Happening = Change | Notice | Exception


def watch(options: argparse.Namespace) -> int:
    """Index the folders, then what changes in them, until the keyboard interrupts; that raises KeyboardInterrupt."""
    bundle = find_bundle(options.bundle) if options.bundle else None
    path = library_path(options)
    with open_library(path) as library:
        for folder in options.folders:
            if folder.is_dir():
                library.add_folder(folder)
            else:
                console.say(f"{folder}: There is no such folder.")
        folders = [folder.path for folder in library.folders()]
    if not folders:
        raise LibraryError("No folder is watched; name one, as in: incipit watch FOLDER")
    stop = threading.Event()
    happenings: queue.SimpleQueue[Happening] = queue.SimpleQueue()
    # It watches from before the first look, so that nothing happens unseen between the two.
    thread = threading.Thread(target=_gather, args=(folders, path, stop, happenings), name="watching", daemon=True)
    thread.start()
    try:
        report = console.follow(_giving_way(index(path, (), bundle, provider=options.provider), happenings))
        if report is not None:
            tell_report(report)
        console.say(f"Watching {len(folders):,} folder{'' if len(folders) == 1 else 's'}; Ctrl+C ends it.")
        while True:
            _follow(path, bundle, options.provider, _next(happenings), happenings)
    finally:
        stop.set()
        thread.join(_END_SECONDS)  # One that waits for a disk which does not answer ends with the process.


def _gather(
    folders: Sequence[Path], library: Path, stop: threading.Event, happenings: "queue.SimpleQueue[Happening]"
) -> None:
    rules = Rules(music_suffixes())
    try:
        for each in watch_folders(folders, stop, lambda: rules, left_out=[library], pace=USUAL_PACE):
            if each is not None:
                happenings.put(each)
    except Exception as error:  # noqa: BLE001 (a thread border: it is raised where the command waits)
        happenings.put(error)


def _next(happenings: "queue.SimpleQueue[Happening]") -> list[Happening]:
    """Wait for something to happen, and return all that has happened by then."""
    while True:
        try:
            waiting = [happenings.get(timeout=_WAKE_SECONDS)]  # An endless wait would hold up Ctrl+C on Windows.
        except queue.Empty:
            continue
        while not happenings.empty():
            waiting.append(happenings.get())
        return waiting


def _follow(
    path: Path,
    bundle: Bundle | None,
    provider: str,
    happened: Sequence[Happening],
    happenings: "queue.SimpleQueue[Happening]",
) -> None:
    within: dict[Path, tuple[str, ...]] = {}
    for each in happened:
        if isinstance(each, Exception):
            raise each
        if isinstance(each, Notice):
            console.say(each.sentence)
        else:
            within[each.folder] = (*within.get(each.folder, ()), *each.within)
    if within:
        steps = index(path, list(within), bundle, provider=provider, within=within)
        report = console.follow(_giving_way(steps, happenings))
        if report and (report.read or report.missing or report.moved or report.absent or report.unreadable):
            tell_report(report, with_provider=False)


def _giving_way(
    steps: Generator[Progress, None, IndexReport], happenings: "queue.SimpleQueue[Happening]"
) -> Generator[Progress, None, IndexReport | None]:
    """End early, without a report, where something has happened while a bundle that does not answer is made ready.

    That takes hours, and every run goes on with it in its end.
    """
    with contextlib.closing(steps):
        while True:
            try:
                step = next(steps)
            except StopIteration as stop:
                report: IndexReport = stop.value
                return report
            if step.stage == BUILDING and not happenings.empty():
                return None
            yield step
