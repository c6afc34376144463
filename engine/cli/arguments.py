"""What may be written after `incipit`."""

import argparse
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from typing import Any, NoReturn

from engine.bundles.sizes import PRECISIONS, Precision
from engine.cli import console, train_command
from engine.cli.bundles import benchmark_command
from engine.cli.comparing.options import add_comparing_commands
from engine.cli.facts.filter_options import add_filters
from engine.cli.lists.options import (
    add_export_command,
    add_list_commands,
    add_mark_commands,
    add_search_commands,
)
from engine.cli.music.embed_options import add_embed_options
from engine.cli.options import (
    A_TUNE,
    INSTEAD_OF_BUILT_IN,
    add_bundle,
    add_command,
    add_json,
    add_library,
    add_provider,
    to_kinds,
    to_name,
    to_path,
    to_positive,
)
from engine.cli.works.options import add_work_commands
from engine.errors import EngineError
from engine.modality import MUSIC, Modality

_A_TEXT = "a description in any language, or a name; put -- before one that begins with -"
_AFTER_DASHES = 'What begins with - goes after --, as in: {} -- "{}"'
_AN_EXAMPLE = f"an example; {A_TUNE}"


class UsageError(EngineError):
    """The command line cannot be understood."""


class Parser(argparse.ArgumentParser):
    """Raises UsageError, with the usage in front, instead of ending the program."""

    def error(self, message: str) -> NoReturn:
        """Raise UsageError."""
        if message.startswith("argument -h/--help: ignored"):  # Such as -hiphop.
            message += f"\n{_AFTER_DASHES.format(self.prog, '-h…')}"
        raise UsageError(f"{self.format_usage().strip()}\nincipit: {message}")

    def _print_message(self, message: str, *_: object, **__: object) -> None:
        # Help or version. Argparse itself would not notice that standard output takes nothing.
        console.write_text(message)


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Return what the words of a command line, by default the process's, say; `command` is such as "bundles import".

    Raises UsageError; SystemExit after printing help or the version.
    """
    options, unknown = _make_parser().parse_known_args(arguments)
    if unknown:
        parser: Parser = options.parser
        message = f"unrecognized arguments: {' '.join(unknown)}"
        if unknown[0].startswith("-") and not unknown[0].startswith("--"):
            message += f"\n{_AFTER_DASHES.format(parser.prog, unknown[0])}"
        parser.error(message)
    return options


def _make_parser() -> Parser:
    parser = Parser(
        prog="incipit",
        description="Find any score, MIDI file or recording in your own library by describing it, offline.",
        epilog="Without a command the window opens. Exit code 0: all done; 1: some input failed; "
        "2: wrong usage, or nothing could be done. "
        'A text or name that begins with - goes after --, as in: incipit search -- "-vocals"',
    )
    parser.add_argument("--version", action="version", version=f"incipit {_version()}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    _add_library_commands(commands)
    _add_search_commands(commands)
    _add_file_commands(commands)
    add_comparing_commands(commands)
    folders = commands.add_parser("folders", help="list, add, remove and relocate watched folders; what to ignore")
    _add_folder_commands(folders.add_subparsers(metavar="COMMAND", required=True))
    library = commands.add_parser("library", help="forget what is gone for good")
    _add_upkeep_commands(library.add_subparsers(metavar="COMMAND", required=True))
    train_command.add_to(commands)
    lists = commands.add_parser("lists", help="make, fill, order and remove lists and set lists of pieces")
    add_list_commands(lists.add_subparsers(metavar="COMMAND", required=True))
    searches = commands.add_parser("searches", help="list the saved searches")
    add_search_commands(searches.add_subparsers(metavar="COMMAND", required=True))
    add_mark_commands(commands)
    works = commands.add_parser("works", help="what is the same work, what lacks its score, what is there twice")
    add_work_commands(works.add_subparsers(metavar="COMMAND", required=True))
    add_export_command(commands)
    composers = commands.add_parser("composers", help="list, add, merge and forget composers and their names")
    _add_composer_commands(composers.add_subparsers(metavar="COMMAND", required=True))
    bundles = commands.add_parser("bundles", help="list, fetch, import, use, verify and remove bundles of encoders")
    _add_bundle_commands(bundles.add_subparsers(metavar="COMMAND", required=True))
    return parser


def _add_library_commands(commands: Any) -> None:
    made_ready = "make this bundle ready, while what answers in the library goes on answering (see incipit bundles use)"
    index = add_command(commands, "index", "bring the library up to date with folders")
    index.add_argument("folders", metavar="FOLDER", nargs="*", type=to_path, help="by default all watched folders")
    recognise = "recognise the notes of PDFs that are new, with an installed Audiveris (minutes a piece)"
    index.add_argument("--recognise", action="store_true", help=recognise)
    run = "run LilyPond, in a bubblewrap sandbox, on new files whose notes only it can tell"
    index.add_argument("--run-lilypond", action="store_true", help=run)
    index.add_argument("--retry", action="store_true", help="read again what failed, changed or not")
    add_library(index)
    add_bundle(index, made_ready)
    add_provider(index)
    watch = add_command(
        commands, "watch", "bring the library up to date with folders, then with what changes, until Ctrl+C"
    )
    watch.add_argument("folders", metavar="FOLDER", nargs="*", type=to_path, help="by default all watched folders")
    add_library(watch)
    add_bundle(watch, made_ready)
    add_provider(watch)
    status = add_command(commands, "status", "tell how far the library has come, and what failed")
    add_library(status)
    add_bundle(status)
    add_json(status)


def _add_search_commands(commands: Any) -> None:
    search = add_command(commands, "search", "find pieces by name and by meaning")
    search.add_argument("text", metavar="TEXT", nargs="?", default="", help=_A_TEXT)
    search.add_argument("--like", metavar="FILE", type=to_name, action="append", default=[], help=_AN_EXAMPLE)
    seen = "a picture, where INCIPIT_CAPTIONER names a program that describes it"
    search.add_argument("--image", metavar="FILE", type=to_path, help=seen)
    similar = add_command(commands, "similar", "find pieces that are like a file")
    similar.add_argument("file", metavar="FILE", type=to_name, help=A_TUNE)
    for parser in (search, similar):
        parser.add_argument(
            "--kind", metavar="KIND,…", type=to_kinds, default=MUSIC, help=f"only these kinds: {', '.join(MUSIC)}"
        )
        parser.add_argument("--limit", metavar="N", type=to_positive, default=20, help="at most N hits (20)")
        there = "a file or folder to search instead of the library, read now with the built-in bundle or --bundle"
        told = "tell of each hit which names, facts and bars or seconds matched"
        parser.add_argument("--why", action="store_true", help=told)
        parser.add_argument("--in", dest="within", metavar="PATH", type=to_path, action="append", help=there)
        add_filters(parser)
        add_library(parser)
        add_bundle(parser)
        add_provider(parser)
        add_json(parser)


def _add_file_commands(commands: Any) -> None:
    convert = add_command(commands, "convert", "print a score as interleaved ABC, or a MIDI file as MTF")
    convert.add_argument("file", metavar="FILE", type=to_name, help=A_TUNE)
    convert.add_argument("--tune", metavar="N", type=to_positive, help="tune N of a tunebook")
    facts = add_command(commands, "facts", "tell key, metre, range, hand span and more of a file")
    facts.add_argument("file", metavar="FILE", type=to_name, help=A_TUNE)
    add_json(facts)
    embed = add_command(commands, "embed", "write the embeddings of files, folders and texts to files")
    add_embed_options(embed)
    add_bundle(embed, INSTEAD_OF_BUILT_IN)
    add_provider(embed)


def _add_folder_commands(commands: Any) -> None:
    listed = add_command(commands, "list", "list the watched folders", "folders list")
    add_json(listed)
    add = add_command(commands, "add", "watch folders from now on, without reading them yet", "folders add")
    add.add_argument("folders", metavar="FOLDER", nargs="+", type=to_path)
    remove = add_command(commands, "remove", "forget a folder; its files are not touched", "folders remove")
    remove.add_argument("folder", metavar="FOLDER", type=to_path)
    move = add_command(commands, "relocate", "tell where a folder is now; nothing is read again", "folders relocate")
    move.add_argument("old", metavar="OLD", type=to_path)
    move.add_argument("new", metavar="NEW", type=to_path)
    move.add_argument("--force", action="store_true", help="also where few of its files are there")
    ignore = add_command(
        commands, "ignore", "list or add rules of what to ignore, written as for Git", "folders ignore"
    )
    ignore.add_argument("patterns", metavar="PATTERN", nargs="*", type=to_name, help="such as *.wav or /sketches/")
    ignore.add_argument("--folder", metavar="FOLDER", type=to_path, help="in this folder only")
    ignore.add_argument("--remove", action="store_true", help="take these rules away")
    for parser in (listed, add, remove, move, ignore):
        add_library(parser)


def _add_composer_commands(commands: Any) -> None:
    listed = add_command(commands, "list", "list the composers of the library with their pieces", "composers list")
    listed.add_argument("--unknown", action="store_true", help="only names that are nobody's we know")
    add_json(listed)
    add = add_command(commands, "add", "add a composer, or other names of one", "composers add")
    add.add_argument("name", metavar="NAME", type=to_name)
    add.add_argument(
        "--also", metavar="NAME", type=to_name, action="append", default=[], help="another name or spelling"
    )
    merge = add_command(commands, "merge", "make a name mean another composer from now on", "composers merge")
    merge.add_argument("name", metavar="NAME", type=to_name)
    merge.add_argument("into", metavar="INTO", type=to_name, help="a name, or an id that composers list shows")
    forget = add_command(commands, "forget", "take back what was said of a name", "composers forget")
    forget.add_argument("name", metavar="NAME", type=to_name)
    for parser in (listed, add, merge, forget):
        add_library(parser)


def _add_upkeep_commands(commands: Any) -> None:
    tidy = add_command(
        commands, "tidy", "tell which pieces and files are gone, and forget them if told to", "library tidy"
    )
    tidy.add_argument("--yes", action="store_true", help="forget them for good")
    add_library(tidy)


def _add_bundle_commands(commands: Any) -> None:
    listed = add_command(commands, "list", "list the bundles, and what each does in the library", "bundles list")
    add_json(listed)
    use = add_command(commands, "use", "have a bundle answer in the library from now on", "bundles use")
    use.add_argument("name", metavar="NAME", nargs="?", type=to_name)
    which = "only for these kinds: scores, midi, audio, documents; by default for all that it can encode"
    use.add_argument("--for", dest="kinds", metavar="KIND", nargs="+", type=_kind, help=which)
    use.add_argument("--back", action="store_true", help="have those answer again who did before the last switch")
    remove = add_command(
        commands, "remove", "delete a bundle and its vectors, having said what that frees", "bundles remove"
    )
    remove.add_argument("name", metavar="NAME", type=to_name)
    old = "only the vectors that it made before it was changed"
    remove.add_argument("--outdated", action="store_true", help=old)
    remove.add_argument("--yes", action="store_true", help="do not ask")
    for parser in (listed, use, remove):
        add_library(parser)
    verify = add_command(commands, "verify", "check a bundle's files against its manifest", "bundles verify")
    verify.add_argument("name", metavar="NAME", type=to_name)
    published = add_command(commands, "published", "list the checkpoints that can be fetched", "bundles published")
    add_json(published)
    fetch = add_command(
        commands, "download", "fetch a published checkpoint and make a bundle of it", "bundles download"
    )
    fetch.add_argument("name", metavar="NAME", type=to_name, help="one that bundles published lists")
    accepted = "a licence that you have read and accept, such as CC-BY-NC-4.0; may be given several times"
    fetch.add_argument("--accept-licence", metavar="LICENCE", type=to_name, action="append", default=[], help=accepted)
    fetch.add_argument("--without-audio", action="store_true", help="without MERT: for scores and MIDI only")
    fetch.add_argument("--discard", action="store_true", help="fetch nothing, remove what was fetched of it before")
    fetch.add_argument("--keep-files", action="store_true", help="keep the fetched files beside the bundle")
    benchmark_command.add_to(commands)
    bring = add_command(commands, "import", "make a bundle of a CLaMP 3 checkpoint", "bundles import")
    bring.add_argument("--clamp3", metavar="FILE.pth", type=to_path, required=True)
    bring.add_argument(
        "--text-encoder", metavar="DIR", type=to_path, required=True, help="XLM-R's config and tokenizer"
    )
    bring.add_argument(
        "--mert", metavar="DIR", type=to_path, help="MERT's config and weights; without it no recordings"
    )
    bring.add_argument("--name", metavar="NAME", type=to_name, required=True)
    for parser in (fetch, bring):
        parser.add_argument(
            "--precision",
            metavar=f"{{auto,{','.join(PRECISIONS)}}}",
            type=_precision,
            help="of the weights; auto: what is fastest here among those that differ little from float32",
        )


def _precision(text: str) -> Precision | None:
    if text == "auto":
        return None
    for precision in PRECISIONS:
        if text == precision:
            return precision
    raise argparse.ArgumentTypeError(f"{text!r} is none of auto, {', '.join(PRECISIONS)}")


def _kind(text: str) -> Modality:
    wanted = {"scores": Modality.SCORE, "recordings": Modality.AUDIO, "documents": Modality.TEXT}.get(text, text)
    if wanted not in MUSIC:
        raise argparse.ArgumentTypeError(f"{text!r} is none of scores, midi, audio, documents")
    return Modality(wanted)


def _version() -> str:
    try:
        return version("incipit")
    except PackageNotFoundError:
        return "(not installed)"
