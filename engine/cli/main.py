"""From words on the command line to an exit code."""

import argparse
import multiprocessing
from collections.abc import Callable, Sequence

from engine.cli import bundle_commands, console, file_commands, library_commands, search_commands
from engine.cli.arguments import UsageError, make_parser
from engine.errors import EngineError

FAILED = 2
INTERRUPTED = 130

_COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "index": library_commands.index_folders,
    "status": library_commands.show_status,
    "search": search_commands.search_library,
    "similar": search_commands.find_similar,
    "convert": file_commands.convert,
    "embed": file_commands.embed,
    "bundles list": bundle_commands.list_bundles,
    "bundles verify": bundle_commands.verify_bundle,
    "bundles import": bundle_commands.import_bundle,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what `arguments` say, by default those of the process, and return the exit code.

    0: all done; 1: some input failed; 2: wrong usage, or nothing could be done; 130: interrupted from the keyboard.
    """
    multiprocessing.freeze_support()
    console.prepare_streams()
    try:
        options = make_parser().parse_args(arguments)
        code = _COMMANDS[options.command](options)
        console.flush()
    except SystemExit as end:  # --help and --version
        return int(end.code or 0)
    except KeyboardInterrupt:
        console.say("Stopped; what was finished is kept.")
        return INTERRUPTED
    except BrokenPipeError:
        console.abandon_output()
        return 0
    except UsageError as error:
        console.say_lines(str(error))
        return FAILED
    except EngineError as error:
        console.say(f"incipit: {error}")
        return FAILED
    return code
