"""`incipit index` and `incipit status`."""

import argparse
import os
from pathlib import Path

from engine.answering import kinds_in, panel_of, share_of, space_of, who_answers
from engine.answering.overview import overview
from engine.bundles.locate import Bundle, find_bundle
from engine.cli import console
from engine.cli.arguments import UsageError
from engine.cli.upkeep.bundle_states import state_to_json, to_share
from engine.errors import LibraryError
from engine.formats.lilypond.sandbox import SANDBOXED, find_lilypond
from engine.formats.pdf.recognition import RECOGNISER, find_recogniser
from engine.formats.pdf.recognition import SECONDS as RECOGNITION_SECONDS
from engine.home import default_library_path
from engine.indexing import IndexReport, index
from engine.library import Failure, Library, open_library

_SHOWN_FAILURES = 10
_SECONDS = 120.0


def index_folders(options: argparse.Namespace) -> int:
    """Bring the library up to date with folders; 1 where something failed, 2 where no folder was there."""
    bundle = find_bundle(options.bundle) if options.bundle else None
    path = library_path(options)
    if not options.folders:
        _check_watching(path)
    reasons = {folder: reason for folder in options.folders if (reason := _refusal(folder))}
    folders = [folder for folder in options.folders if folder not in reasons]
    nothing = bool(options.folders) and not folders
    nothing = nothing or not (path.exists() or any(not _absence(folder) for folder in folders))
    if nothing:
        reasons |= {folder: _absence(folder) for folder in folders}
    for folder, reason in reasons.items():
        console.say(f"{folder}: {reason}")
    if nothing:
        return 2
    seconds = _SECONDS
    if options.recognise:
        os.environ[RECOGNISER] = str(_recogniser())  # For the workers, which inherit it.
        seconds = RECOGNITION_SECONDS + _SECONDS
    if options.run_lilypond:
        os.environ[SANDBOXED] = str(_lilypond())
    steps = index(path, folders, bundle, provider=options.provider, seconds=seconds, retry=options.retry)
    report = console.follow(steps)
    if bundle is not None and report.encoded:
        _offer(path, bundle)
    code = tell_report(report)
    return 1 if code == 0 and reasons else code


def _offer(path: Path, bundle: Bundle) -> None:
    """Say how a bundle that has become ready beside those that answer comes to answer."""
    with open_to_read(path) as library:
        share = share_of(library, bundle)
        answering = {space_of(each) for each, _ in who_answers(library).groups()}
        beside = answering & library.makers().keys()
    if share.complete and beside and space_of(bundle) not in answering:
        name = bundle.path.name
        console.say(f"{name} is ready, with {share.analysed:,} pieces; have it answer with: incipit bundles use {name}")


def _check_watching(path: Path) -> None:
    """Raise LibraryError where there is no folder to look through when none is named."""
    if path.exists():
        with open_library(path) as library:
            if library.folders():
                return
    raise LibraryError("No folder is watched; name one, as in: incipit index FOLDER")


def _recogniser() -> Path:
    program = find_recogniser()
    if program is None:
        raise UsageError("incipit: --recognise needs Audiveris (audiveris.github.io), which is not installed here.")
    return program


def _lilypond() -> Path:
    program = find_lilypond()
    if program is None:
        raise UsageError("incipit: --run-lilypond needs LilyPond and bubblewrap (Linux), which are not both installed.")
    return program


def tell_report(report: IndexReport, *, with_provider: bool = True) -> int:
    """Say what an indexing did, and what the encoders ran on; 1 where something failed, 2 where no folder was there."""
    for note in report.notes:
        console.say(note)
    for problem in (*report.absent, *report.unreadable):
        console.say(f"{problem.path}: {problem.reason}")
    for failure in report.failed[:_SHOWN_FAILURES]:
        console.say(f"{to_name(failure.path, failure.tune)}: {failure.reason}")
    if len(report.failed) > _SHOWN_FAILURES:
        console.say(f"… and {len(report.failed) - _SHOWN_FAILURES:,} more, which incipit status lists.")
    if not report.folders:
        return 2
    if with_provider and (ran := report.ran or report.built) is not None:
        console.say(ran.sentence)
    console.say(_summary(report))
    return 1 if report.failed or report.absent or report.unreadable else 0


def show_status(options: argparse.Namespace) -> int:
    """Print how far the library has come: with what answers, and with every bundle that has analysed some of it."""
    with open_to_read(library_path(options)) as library, library.snapshot():
        panel = panel_of(library, options.bundle)
        status = library.status_of({space_of(bundle): kinds for bundle, kinds in panel.groups()})
        states = [each for each in overview(library) if each.answers or each.planned or each.analysed]
        made_by = [library.made_by(space_of(bundle)) for bundle, _ in panel.groups()]
        notes = () if options.bundle else (*panel.remarks, *panel.notes(kinds_in(library)))
    for note in notes:
        console.say(note)
    if options.json:
        failed = [_to_json(failure) for failure in status.failed]
        shares = [state_to_json(state) for state in states]
        console.write_json(
            {"analysed": status.analysed, "pending": status.pending, "failed": failed, "bundles": shares}
        )
        return 0
    rows = (("analysed", status.analysed), ("pending", status.pending), ("failed", len(status.failed)))
    console.write_table([(name, f"{count:,}") for name, count in rows])
    for made in made_by:
        each = (f"{provider}, {precision}: {count:,}" for (provider, precision), count in made.items())
        if made:
            console.say(f"Analysed on {'; '.join(each)}.")
    if len(states) > 1 and not options.bundle:
        console.write_table([to_share(state) for state in states])
    if status.failed:
        console.write_table([(to_name(failure.path, failure.tune), failure.reason) for failure in status.failed])
    return 0


def library_path(options: argparse.Namespace) -> Path:
    """Return the library that the user names, or the default one."""
    return options.library or default_library_path()


def open_to_read(path: Path) -> Library:
    """Open a library that is there, also where nothing can be written; raises LibraryError."""
    try:
        return open_library(path, create=False)
    except LibraryError:
        if not path.is_file():
            raise
        return open_library(path, read_only=True)


def to_name(path: Path, tune: int) -> str:
    """Return how a piece is called on the command line: its path, and `#3` for tune 3 of a tunebook."""
    return f"{path}#{tune}" if tune else str(path)


def _refusal(folder: Path) -> str:
    """Return why the system will not even say whether there is such a folder, or nothing."""
    try:
        folder.is_dir()
    except OSError as error:
        return f"The folder cannot be opened: {error.strerror or type(error).__name__}."
    return ""


def _absence(folder: Path) -> str:
    """Return why a folder cannot be listed, or nothing."""
    try:
        with os.scandir(folder):
            return ""
    except FileNotFoundError:
        return "There is no such folder."
    except NotADirectoryError:
        return "It is not a folder."
    except OSError as error:
        return f"The folder cannot be opened: {error.strerror or type(error).__name__}."


def _to_json(failure: Failure) -> dict[str, object]:
    return {"path": str(failure.path), "reason": failure.reason, "tune": failure.tune}


def _summary(report: IndexReport) -> str:
    files = "1 music file" if report.files == 1 else f"{report.files:,} music files"
    pieces = "1 piece" if report.encoded == 1 else f"{report.encoded:,} pieces"
    missing = f", {report.missing:,} gone since the last time" if report.missing else ""
    moved = f", {report.moved:,} found again elsewhere" if report.moved else ""
    renewed = f", {report.renewed:,} read again for their facts" if report.renewed else ""
    failed = f", {len(report.failed):,} failed" if report.failed else ""
    return (
        f"{files}: {report.read:,} read now, {pieces} analysed with {report.bundle}{missing}{moved}{renewed}{failed}."
    )
