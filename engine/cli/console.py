"""Writing to the terminal or to another program: UTF-8 whatever the locale, any bytes in paths, no broken screens."""

import io
import json
import os
import sys
import unicodedata
from collections.abc import Generator, Sequence
from typing import Any, TypeVar

from engine.progress import Progress
from engine.workers import occupy_standard_streams

_BAR = 24

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


def abandon_output() -> None:
    """Write nothing more to standard output, whose reader has gone."""
    descriptor = os.open(os.devnull, os.O_WRONLY)
    os.dup2(descriptor, sys.stdout.fileno())
    os.close(descriptor)


def to_text(argument: str) -> str:
    """Return a word of the command line as UTF-8 text, also where the locale knows no such letters."""
    return os.fsencode(argument).decode("utf-8", "surrogateescape") if os.name == "posix" else argument


def say(message: str) -> None:
    """Write a message for the user on standard error."""
    print(_printable(message), file=sys.stderr, flush=True)


def say_lines(message: str) -> None:
    """Write a message of ours of several lines on standard error."""
    print(message, file=sys.stderr, flush=True)


def flush() -> None:
    """Write out what is left, so that a reader who has gone is noticed now."""
    sys.stdout.flush()


def write_json(value: Any) -> None:
    """Write a value as JSON; the bytes of a path that are not UTF-8 are escaped lone surrogates (PEP 383)."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        text = json.dumps(value, indent=2)
    print(text)


def write_text(text: str) -> None:
    """Write text to standard output byte for byte as UTF-8, with nothing added."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "surrogateescape"))
    sys.stdout.buffer.flush()


def write_table(rows: Sequence[Sequence[str]]) -> None:
    """Write rows with their columns aligned; all rows have the same number of columns."""
    cells = [[_printable(cell) for cell in row] for row in rows]
    widths = [max(map(_width, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        padded = [cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True)]
        print("  ".join(padded).rstrip())


def follow(steps: Generator[Progress, None, Report]) -> Report:
    """Run a generator to its end, drawing its progress on a terminal that is standard error; return its report."""
    screen = sys.stderr.isatty()
    try:
        while True:
            progress = next(steps)
            if screen:
                sys.stderr.write(f"\r\x1b[2K{_to_line(progress)}")
                sys.stderr.flush()
    except StopIteration as stop:
        report: Report = stop.value
        return report
    finally:
        steps.close()
        if screen:
            sys.stderr.write("\r\x1b[2K")
            sys.stderr.flush()


def _to_line(progress: Progress) -> str:
    columns = os.get_terminal_size(sys.stderr.fileno()).columns
    if progress.total:
        filled = _BAR * progress.done // progress.total
        bar = "█" * filled + "·" * (_BAR - filled)
        line = f"{progress.stage} {bar} {progress.done:,} of {progress.total:,}  {progress.subject}"
    else:
        line = f"{progress.stage} {progress.done:,}  {progress.subject}"
    return _cut(_printable(line), columns - 1)


def _printable(text: str) -> str:
    """Return text without control characters, which could move the cursor or recolour the terminal."""
    return "".join(" " if unicodedata.category(each) == "Cc" else each for each in text)


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
