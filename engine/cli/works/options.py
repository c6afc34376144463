"""What may be written after `incipit works`."""

from typing import Any

from engine.cli.options import A_TUNE, add_bundle, add_command, add_json, add_library, to_name, to_path
from engine.modality import MUSIC, Modality

_A_PIECE = f"a file of the library, or a piece's hash as --json gives it; {A_TUNE}"


def add_work_commands(commands: Any) -> None:
    """Add `incipit works …`."""
    listed = add_command(
        commands,
        "list",
        "list what seems to be the same work as a piece; without one, the confirmed works",
        "works list",
    )
    listed.add_argument("piece", metavar="PIECE", nargs="?", type=to_name, help=_A_PIECE)
    confirm = add_command(commands, "confirm", "note that pieces are the same work", "works confirm")
    reject = add_command(commands, "reject", "note that pieces are not the same work", "works reject")
    forget = add_command(commands, "forget", "take back what was said of pieces as the same work", "works forget")
    for parser in (confirm, reject, forget):
        parser.add_argument("piece", metavar="PIECE", type=to_name, help=_A_PIECE)
        parser.add_argument("pieces", metavar="OTHER", nargs="+", type=to_name)
    orphans = add_command(
        commands, "orphans", "list the pieces of a kind that lack their work in another", "works orphans"
    )
    for name, default in (("--kind", Modality.AUDIO), ("--without", Modality.SCORE)):
        orphans.add_argument(
            name, choices=[kind.value for kind in MUSIC], default=default.value, help=f"{default.value} unless given"
        )
    orphans.add_argument("--to", metavar="FILE", type=to_path, help="write them to a file .m3u8, .csv or .json")
    orphans.add_argument("--replace", action="store_true", help="replace a file that is there")
    copies = add_command(
        commands, "copies", "list content in several files, and pieces nearly the same", "works copies"
    )
    hide = add_command(commands, "hide", "leave pieces out of all searches; no file is touched", "works hide")
    show = add_command(
        commands, "unhide", "have searches find hidden pieces again; without a piece, list them", "works unhide"
    )
    hide.add_argument("pieces", metavar="PIECE", nargs="+", type=to_name, help=_A_PIECE)
    show.add_argument("pieces", metavar="PIECE", nargs="*", type=to_name, help=_A_PIECE)
    for parser in (listed, orphans, copies):
        add_json(parser)
        add_bundle(parser)
    for parser in (listed, confirm, reject, forget, orphans, copies, hide, show):
        add_library(parser)
