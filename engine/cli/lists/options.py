"""What may be written after `incipit lists`, `rate`, `tag`, `remark`, `marks` and `export`."""

from typing import Any

from engine.cli.facts.filter_options import add_filters
from engine.cli.options import (
    A_TUNE,
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
from engine.modality import MUSIC

_A_PIECE = f"a file of the library, or a piece's hash as --json gives it; {A_TUNE}"


def add_list_commands(commands: Any) -> None:
    """Add `incipit lists …`."""
    listed = add_command(commands, "list", "list the lists, with how many pieces each has", "lists list")
    show = add_command(commands, "show", "list the pieces of a list, each with its position", "lists show")
    create = add_command(commands, "create", "make a list", "lists create")
    rename = add_command(commands, "rename", "give a list another name", "lists rename")
    add = add_command(commands, "add", "put pieces at the end of a list", "lists add")
    remove = add_command(commands, "remove", "take entries out of a list; no file is touched", "lists remove")
    move = add_command(commands, "move", "move an entry to another position", "lists move")
    note = add_command(commands, "note", "write a note on an entry; an empty one takes it away", "lists note")
    delete = add_command(commands, "delete", "remove a list; no file is touched", "lists delete")
    for parser in (show, create, rename, add, remove, move, note, delete):
        parser.add_argument("name", metavar="LIST", type=to_name)
    create.add_argument(
        "--set", dest="is_set", action="store_true", help="a set list, in which a piece may stand twice"
    )
    rename.add_argument("new", metavar="NEW", type=to_name)
    add.add_argument("pieces", metavar="PIECE", nargs="+", type=to_name, help=_A_PIECE)
    remove.add_argument(
        "positions", metavar="POSITION", nargs="+", type=to_positive, help="from 1, as lists show tells"
    )
    for parser in (move, note):
        parser.add_argument("position", metavar="POSITION", type=to_positive, help="from 1, as lists show tells")
    move.add_argument("to", metavar="TO", type=to_positive)
    note.add_argument("text", metavar="TEXT")
    delete.add_argument("--yes", action="store_true", help="do it, although it cannot be taken back")
    for parser in (listed, show):
        add_json(parser)
    for parser in (listed, show, create, rename, add, remove, move, note, delete):
        add_library(parser)


def add_search_commands(commands: Any) -> None:
    """Add `incipit searches …`."""
    listed = add_command(commands, "list", "list the saved searches, which the window makes", "searches list")
    add_json(listed)
    add_library(listed)


def add_mark_commands(commands: Any) -> None:
    """Add `incipit rate`, `tag`, `remark` and `marks`."""
    rate = add_command(commands, "rate", "give pieces 1 to 5 stars; 0 takes them away")
    rate.add_argument("stars", metavar="STARS", type=int, choices=range(6))
    tag = add_command(commands, "tag", "put a tag on pieces, or take it off")
    tag.add_argument("tag", metavar="TAG", type=to_name)
    tag.add_argument("--remove", action="store_true", help="take it off")
    remark = add_command(
        commands, "remark", "write a remark on pieces in place of what was there; an empty one takes it away"
    )
    remark.add_argument("text", metavar="TEXT")
    marks = add_command(commands, "marks", "tell the stars, tags and remark of pieces; without a piece, all tags")
    for parser in (rate, tag, remark, marks):
        parser.add_argument(
            "pieces", metavar="PIECE", nargs="*" if parser is marks else "+", type=to_name, help=_A_PIECE
        )
        add_library(parser)
    add_json(marks)


def add_export_command(commands: Any) -> None:
    """Add `incipit export`."""
    export = add_command(
        commands, "export", "write a list, or what a query finds, as M3U8, CSV or JSON, or copy its files to a folder"
    )
    export.add_argument("list", metavar="LIST", nargs="?", type=to_name, help="the name of a list")
    export.add_argument("--query", metavar="TEXT", default="", help="what this finds, with the filters below")
    export.add_argument("--saved", metavar="NAME", type=to_name, help="what a saved search finds now")
    place = "a file that ends with .m3u8, .csv or .json, or else a new folder for copies, outside the library's folders"
    export.add_argument("--to", metavar="PATH", type=to_path, required=True, help=place)
    export.add_argument("--relative", action="store_true", help="M3U8: paths from the playlist's folder")
    export.add_argument("--excel", action="store_true", help="CSV: begin with a byte order mark, as Excel wants it")
    export.add_argument("--replace", action="store_true", help="replace a file that is there")
    export.add_argument("--kind", metavar="KIND,…", type=to_kinds, default=MUSIC, help=f"only: {', '.join(MUSIC)}")
    export.add_argument("--limit", metavar="N", type=to_positive, default=100, help="at most N hits of a query (100)")
    add_filters(export)
    add_library(export)
    add_bundle(export)
    add_provider(export)
