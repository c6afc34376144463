"""Writing to the terminal or to another program: UTF-8 whatever the locale, any bytes in paths, no broken screens."""

import contextlib
import io
import json
import os
import re
import sys
import unicodedata
from collections.abc import Generator, Iterator, Sequence
from typing import Any, TextIO, TypeVar

from engine.errors import EngineError
from engine.progress import WAITING, Progress, Transfer
from engine.workers import occupy_standard_streams

_BAR = 24
_NO_BYTE = re.compile("[\ud800-\udc7f\udd00-\udfff]")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")

Report = TypeVar("Report")


def prepare_streams() -> None:
    """Write UTF-8, with the bytes of paths that are not valid in it as they are; a closed stream takes anything."""
    occupy_standard_streams()
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, io.TextIOWrapper(io.FileIO(os.devnull, "w")))
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="surrogateescape")


class ReaderGoneError(Exception):
    """Nobody reads standard output any more."""


class StandardOutputError(EngineError):
    """Standard output takes nothing more."""


def to_text(argument: str) -> str:
    """Return a word of the command line as UTF-8 text, also where the locale knows no such letters.

    What is no valid text becomes U+FFFD.
    """
    if os.name == "posix":
        with contextlib.suppress(UnicodeEncodeError):  # Never a word from a shell.
            return os.fsencode(argument).decode("utf-8", "replace")
    return _LONE_SURROGATE.sub("\ufffd", argument)


def say(message: str) -> None:
    """Write a message for the user on standard error; where nobody can read it, go on."""
    say_lines(_printable(message))


def say_lines(message: str) -> None:
    """Write a message of ours of several lines on standard error; where nobody can read it, go on."""
    _write_error(f"{message}\n")


def prompt(question: str) -> None:
    """Write a question on standard error, leaving the cursor behind it."""
    _write_error(_printable(question))


def to_size(count: float) -> str:
    """Return a number of bytes as people write it, such as 2.6 GB."""
    for unit, size in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if count >= size:
            return f"{count / size:,.1f} {unit}"
    return f"{count:,.0f} bytes"


def flush() -> None:
    """Write out what is left; raises ReaderGoneError or StandardOutputError, like all that writes there."""
    with _standard_output():
        sys.stdout.flush()


def write_json(value: Any) -> None:
    """Write a value as JSON; the bytes of a path that are not UTF-8 are escaped lone surrogates (PEP 383)."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        text = json.dumps(value, indent=2)
    with _standard_output():
        print(text)


def write_text(text: str) -> None:
    """Write text to standard output byte for byte as UTF-8, with nothing added."""
    data = text.encode("utf-8", "surrogateescape")
    with _standard_output():
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()


def write_table(rows: Sequence[Sequence[str]]) -> None:
    """Write rows with their columns aligned; all rows have the same number of columns."""
    cells = [[_printable(cell) for cell in row] for row in rows]
    widths = [max(map(_width, column)) for column in zip(*cells, strict=True)]
    with _standard_output():
        for row in cells:
            padded = [cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True)]
            print("  ".join(padded).rstrip())


def follow(steps: Generator[Progress, None, Report]) -> Report:
    """Run a generator to its end, drawing its progress on a terminal that is standard error; return its report.

    Elsewhere it is said only that another program is waited for, which may take hours.
    """
    screen = sys.stderr.isatty()
    stage = ""
    try:
        while True:
            progress = next(steps)
            if screen:
                _write_error(f"\r\x1b[2K{_to_line(progress)}")
            elif progress.stage == WAITING != stage:
                say(f"Waiting {progress.subject}.")
            stage = progress.stage
    except StopIteration as stop:
        report: Report = stop.value
        return report
    finally:
        steps.close()
        if screen:
            _write_error("\r\x1b[2K")


@contextlib.contextmanager
def _standard_output() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        _abandon(sys.stdout)
        if isinstance(error, BrokenPipeError):
            raise ReaderGoneError from error
        reason = error.strerror or type(error).__name__
        raise StandardOutputError(f"Standard output cannot be written: {reason}.") from error


def _write_error(text: str) -> None:
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except OSError:
        _abandon(sys.stderr)


def _abandon(stream: TextIO) -> None:
    """Have all that is still written to a stream, also at the end of the process and by others, go nowhere."""
    descriptor = os.open(os.devnull, os.O_WRONLY)
    os.dup2(descriptor, stream.fileno())
    os.close(descriptor)


def _to_line(progress: Progress) -> str:
    try:
        columns = os.get_terminal_size(sys.stderr.fileno()).columns
    except OSError:  # The terminal has gone.
        return ""
    if progress.total:
        filled = _BAR * progress.done // progress.total
        bar = "█" * filled + "·" * (_BAR - filled)
        line = f"{progress.stage} {bar} {_count(progress)}  {progress.subject}"
    else:
        count = f" {progress.done:,}" if progress.done else ""
        line = f"{progress.stage}{count}  {progress.subject}"
    return _cut(_printable(line), columns - 1)


def _count(progress: Progress) -> str:
    if not isinstance(progress, Transfer):
        return f"{progress.done:,} of {progress.total:,}"
    text = f"{to_size(progress.done)} of {to_size(progress.total or 0)}"
    if progress.bytes_a_second is not None and progress.seconds_left is not None:
        text += f", {to_size(progress.bytes_a_second)}/s, {_duration(progress.seconds_left)} left"
    return text


def _duration(seconds: float) -> str:
    if seconds < 60:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"


def _printable(text: str) -> str:
    """Return text without control characters, which could move the cursor or recolour the terminal.

    Lone surrogates that stand for no byte become U+FFFD.
    """
    shown = "".join(" " if unicodedata.category(each) == "Cc" else each for each in text)
    return _NO_BYTE.sub("\ufffd", shown)


def _width(text: str) -> int:
    """Return how many columns a terminal takes for a text."""
    return sum(_columns(each) for each in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def _cut(text: str, columns: int) -> str:
    used = 0
    for place, each in enumerate(text):
        used += _columns(each)
        if used > columns:
            return text[:place]
    return text
