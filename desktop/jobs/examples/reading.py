"""Reading files that are examples, in a worker process: whatever they hold, only that process can suffer from it."""

import importlib
from pathlib import Path
from typing import Any

from desktop.jobs.examples.orders import LookedAt, LookOrder, ReadOrder
from desktop.jobs.examples.store import keep
from desktop.sentences import QT_TRANSLATE_NOOP
from engine.errors import UnreadableFileError
from engine.inputs.wanted import Wanted
from engine.search.saved import NamedExample

_NO_MUSIC = QT_TRANSLATE_NOOP("Errors", "This is not music in a format that Incipit reads.")
_CHANGED = QT_TRANSLATE_NOOP("Errors", "The file is not what it was when it became an example.")


def look(order: LookOrder) -> LookedAt | str:
    """Return what a file holds, or a sentence that says why it cannot be an example."""
    if order.text:
        keep(order.path, order.text.encode())
    reading: Any = importlib.import_module("engine.indexing.reading")
    try:
        contents = reading.read(reading.Identify((0, ""), order.path))
        if not isinstance(contents, reading.Contents):
            return _reason(contents)
        tune = min(contents.hashes)
        found = reading.read(reading.Prepare((0, ""), order.path, tune, contents.state, Wanted()))
    except UnreadableFileError as error:
        return str(error)
    if not hasattr(found, "facts"):
        return _reason(found)
    title = order.title or found.facts.title or _title_of(order.path)
    example = NamedExample(contents.hashes[tune], title, found.modality, path=str(order.path), tune=tune)
    return LookedAt(example, len(contents.hashes))


def prepare(order: ReadOrder) -> Any:
    """Return the encoder's input of a piece, or a sentence that says why there is none."""
    reading: Any = importlib.import_module("engine.indexing.reading")
    try:
        contents = reading.read(reading.Identify((0, ""), order.path))
        if not isinstance(contents, reading.Contents):
            return _reason(contents)
        if contents.hashes.get(order.tune) != order.piece:
            return _CHANGED
        found = reading.read(reading.Prepare((0, ""), order.path, order.tune, contents.state, order.wanted))
    except UnreadableFileError as error:
        return str(error)
    return found if hasattr(found, "facts") else _reason(found)


def _reason(answer: Any) -> str:
    reason: str = getattr(answer, "reason", _CHANGED if type(answer).__name__ == "Changed" else _NO_MUSIC)
    return reason


def _title_of(path: Path) -> str:
    return path.stem.replace("_", " ").strip().encode(errors="replace").decode() or path.name
