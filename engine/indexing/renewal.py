"""Reading pieces again whose facts an older Incipit told; nothing is encoded again."""

import logging
from collections.abc import Generator, Iterator
from dataclasses import dataclass

from engine.folders.opening import FileState
from engine.indexing.reading import Answer, Prepare, read
from engine.inputs.prepared import Prepared
from engine.inputs.wanted import Wanted
from engine.library.library import Library
from engine.library.records import Folder, RecordedPiece
from engine.library.upkeep.old_facts import OldPiece
from engine.modality import Modality
from engine.progress import Progress
from engine.workers import Failure, WorkerPool

STAGE = "renewing facts"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Order(Prepare):
    """Asks for the facts of a piece; its encoder's input is not wanted."""

    piece: OldPiece


def renew_facts(library: Library, folder: Folder, pool: WorkerPool) -> Generator[Progress, None, int]:
    """Read the pieces of a folder whose facts are old, and store what they tell now; return how many were read.

    A piece that can no longer be read keeps what it told, and so does a document in which another program once found
    notes, of which only the words are read now. A file that has changed is left to the next run, which reads
    it as new. When this ends at any moment, the next run goes on with what is left.
    """
    total = library.count_pieces_with_old_facts(folder)
    if not total:
        return 0
    renewed = 0
    for done, (task, answer) in enumerate(pool.run(read, _orders(library, folder)), start=1):
        renewed += _take(library, task.piece, answer)
        yield Progress(STAGE, done, max(done, total), str(task.path))
    return renewed


def _orders(library: Library, folder: Folder) -> Iterator[_Order]:
    for piece in library.pieces_with_old_facts(folder):
        state = FileState(piece.size, piece.mtime_ns)
        yield _Order((folder.id, piece.path), folder.path / piece.path, piece.tune, state, Wanted(), piece)


def _take(library: Library, piece: OldPiece, answer: Answer | Failure) -> bool:
    """Store an answer; return whether it tells the piece's facts."""
    known = library.piece(piece.hash)
    if known is None or not isinstance(answer, Prepared | Failure):
        return False
    if isinstance(answer, Failure):
        _log.info("%s: %s (%s)", piece.path, answer.reason, answer.detail)
    elif answer.modality is not Modality.TEXT or known.modality is Modality.TEXT:
        library.renew_facts(RecordedPiece(piece.hash, piece.tune, answer.modality, answer.facts))
        return True
    library.renew_facts(RecordedPiece(piece.hash, piece.tune, known.modality))
    return False
