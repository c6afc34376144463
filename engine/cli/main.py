"""From words on the command line to an exit code."""

import argparse
import multiprocessing
import os
import traceback
from collections.abc import Callable, Sequence

from engine.cli import bundle_commands, console, library_commands, search_commands
from engine.cli.arguments import UsageError, parse
from engine.cli.bundles import benchmark_command
from engine.cli.comparing import classify_command, evaluate_command, probe_commands, score_command
from engine.cli.facts import fact_commands
from engine.cli.lists import export_command, list_commands, mark_commands
from engine.cli.music import convert_command, embed_command
from engine.cli.published import published_commands
from engine.cli.train_command import train
from engine.cli.upkeep import composer_commands, folder_commands, switch_commands, watch_command
from engine.cli.works import work_commands
from engine.errors import EngineError

FAILED = 2
INTERRUPTED = 130

_COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "index": library_commands.index_folders,
    "status": library_commands.show_status,
    "search": search_commands.search_library,
    "similar": search_commands.find_similar,
    "convert": convert_command.convert,
    "embed": embed_command.embed,
    "score": score_command.score,
    "evaluate": evaluate_command.evaluate,
    "classify": classify_command.classify,
    "probe train": probe_commands.train_probe,
    "probe predict": probe_commands.predict,
    "facts": fact_commands.show_facts,
    "folders list": folder_commands.list_folders,
    "folders add": folder_commands.add_folders,
    "folders remove": folder_commands.remove_folder,
    "folders relocate": folder_commands.relocate_folder,
    "folders ignore": folder_commands.ignore,
    "watch": watch_command.watch,
    "composers list": composer_commands.list_composers,
    "composers add": composer_commands.add_composer,
    "composers merge": composer_commands.merge_composers,
    "composers forget": composer_commands.forget_composer,
    "lists list": list_commands.show_lists,
    "lists show": list_commands.show_list,
    "lists create": list_commands.create_list,
    "lists rename": list_commands.rename_list,
    "lists add": list_commands.add_to_list,
    "lists remove": list_commands.remove_from_list,
    "lists move": list_commands.move_in_list,
    "lists note": list_commands.note_in_list,
    "lists delete": list_commands.delete_list,
    "searches list": list_commands.show_searches,
    "rate": mark_commands.rate,
    "tag": mark_commands.tag,
    "remark": mark_commands.remark,
    "marks": mark_commands.show_marks,
    "works list": work_commands.list_works,
    "works confirm": work_commands.confirm,
    "works reject": work_commands.reject,
    "works forget": work_commands.forget,
    "works orphans": work_commands.list_orphans,
    "works copies": work_commands.list_copies,
    "works hide": work_commands.hide,
    "works unhide": work_commands.unhide,
    "export": export_command.export,
    "library tidy": folder_commands.tidy,
    "train": train,
    "bundles list": bundle_commands.list_bundles,
    "bundles verify": bundle_commands.verify_bundle,
    "bundles use": switch_commands.use_bundle,
    "bundles remove": switch_commands.remove_bundle,
    "bundles published": published_commands.list_published,
    "bundles download": published_commands.download_published,
    "bundles import": bundle_commands.import_bundle,
    "bundles benchmark": benchmark_command.benchmark,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what `arguments` say, by default those of the process, and return the exit code.

    0: all done; 1: some input failed; 2: wrong usage, or nothing could be done; 130: interrupted from the keyboard.
    """
    multiprocessing.freeze_support()
    console.prepare_streams()
    try:
        code = _run(arguments)
        console.flush()
    except console.ReaderGoneError:
        return 0
    except KeyboardInterrupt:
        console.say("Stopped; what was finished is kept.")
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 (a process border: an exit code of 1 would mean something else)
        _tell(error)
        return FAILED
    return code


def _run(arguments: Sequence[str] | None) -> int:
    try:
        options = parse(arguments)
    except SystemExit as end:  # --help and --version
        return int(end.code or 0)
    return _COMMANDS[options.command](options)


def _tell(error: Exception) -> None:
    if isinstance(error, UsageError):
        console.say_lines(str(error))
    elif isinstance(error, EngineError):
        console.say(f"incipit: {error}")
    elif isinstance(error, OSError):
        subject = f"{os.fsdecode(error.filename)}: " if isinstance(error.filename, str | bytes) else ""
        console.say(f"incipit: {subject}{error.strerror or type(error).__name__}.")
    else:
        console.say_lines("".join(traceback.format_exception(error)).rstrip())
        console.say(f"incipit: {type(error).__name__} – this is a bug in Incipit; the lines above tell where.")
