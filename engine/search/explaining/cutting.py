"""What a worker process is asked to do with a piece, importable without what reads files.

Whoever asks has a window to keep lively.
"""

import importlib
from dataclasses import dataclass
from pathlib import Path

from engine.inputs.passages import Passages
from engine.inputs.wanted import Wanted


@dataclass(frozen=True, slots=True)
class CutRequest:
    """A file's absolute path, which tune of it (0: the whole file), and what the encoders want of pieces."""

    path: Path
    tune: int
    wanted: Wanted


def cut_piece(request: CutRequest) -> Passages:
    """Return the passages of a piece; none of a document. Raises `UnreadableFileError`."""
    passages: Passages = importlib.import_module("engine.search.explaining.opening").open_passages(request)
    return passages
