"""What the user is told when something fails: our sentence if we have one, else that it is our bug, with a report."""

import logging
import platform
import traceback
from dataclasses import dataclass
from importlib import metadata

from PySide6.QtCore import QCoreApplication

from desktop.engine_sentences import in_words_of_the_window
from engine.errors import EngineError

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ErrorReport:
    """`sentence` is for the user; `details` is empty unless the failure is a bug of ours."""

    sentence: str
    details: str = ""


def report_of(error: BaseException) -> ErrorReport:
    """Return what to say about `error`; a bug is logged too."""
    if isinstance(error, EngineError):
        return ErrorReport(translated(str(error)))
    details = "".join(
        (
            f"Incipit {program_version()}, Python {platform.python_version()}, {platform.platform()}\n\n",
            *traceback.format_exception(error),
        )
    )
    _log.error("%s", details)
    bug = QCoreApplication.translate("Errors", "Incipit met a bug of its own: {error}")
    return ErrorReport(bug.format(error=f"{type(error).__name__}: {error}"), details)


def translated(sentence: str) -> str:
    """Return a sentence of the window's own jobs, or one of the engine, in the window's language."""
    return in_words_of_the_window(sentence)


def program_version() -> str:
    """Return the version of this program."""
    try:
        return metadata.version("incipit")
    except metadata.PackageNotFoundError:
        return "(not installed)"
