"""`incipit bundles use` and `incipit bundles remove`."""

import argparse
import sys

from engine.answering import Share, Switched, back, in_words, use
from engine.answering.removing import Removal, find_removal, remove
from engine.bundles.locate import find_bundle
from engine.cli import console
from engine.cli.arguments import UsageError
from engine.cli.library_commands import library_path
from engine.cli.upkeep.bundle_states import to_size
from engine.library import open_library


def use_bundle(options: argparse.Namespace) -> int:
    """Have a bundle answer from the next question on, or with --back those that did before."""
    if options.back == bool(options.name) or (options.back and options.kinds):
        raise UsageError("incipit: use which bundle? Give a name, or --back alone.")
    with open_library(library_path(options)) as library:
        switched = back(library) if options.back else use(library, find_bundle(options.name), options.kinds)
    _tell(switched)
    return 0


def remove_bundle(options: argparse.Namespace) -> int:
    """Say what removing a bundle frees, and remove it when told to."""
    # In a library made just now nothing would answer, and everything could go.
    with open_library(library_path(options), create=options.library is None) as library:
        removal = find_removal(library, options.name, outdated=options.outdated)
        console.say(_to_sentence(removal))
        if not options.yes and not _is_told_to():
            console.say("Nothing is removed; with --yes nobody is asked.")
            return 1
        freed = console.follow(remove(library, options.name, outdated=options.outdated))
    console.say(f"Removed: {options.name}; {to_size(freed)} are free again.")
    return 0


def _tell(switched: Switched) -> None:
    for share in switched.shares:
        answers = "answers" if switched.changed else "answered already"
        console.say(f"{share.bundle.path.name} {answers} for {in_words(share.kinds)}.{_missing(share)}")
    if switched.changed:
        console.say("What answered before is kept: incipit bundles use --back has it answer again.")


def _missing(share: Share) -> str:
    if share.complete:
        return ""
    total = share.analysed + share.pending
    return f" It has not analysed {share.pending:,} of {total:,} pieces yet; incipit index does so."


def _to_sentence(removal: Removal) -> str:
    parts = []
    if removal.folder is not None:
        parts.append(f"its files ({to_size(removal.bundle_bytes)})")
    if removal.vector_bytes:
        parts.append(f"its vectors of {removal.pieces:,} pieces ({to_size(removal.vector_bytes)})")
    what = " and ".join(parts) or "nothing but its name"
    elsewhere = " Other libraries that it answers in find by name only without it." if removal.folder else ""
    return (
        f"To be removed of {removal.name}: {what}. No music and nothing that you have said of it is touched.{elsewhere}"
    )


def _is_told_to() -> bool:
    """Ask whoever sits at the keyboard; nobody there is a no."""
    if sys.stdin is None or not sys.stdin.isatty():
        return False
    console.say("Remove it? [y/N]")
    return sys.stdin.readline().strip().lower() in ("y", "yes")
