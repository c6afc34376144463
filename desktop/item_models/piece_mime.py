"""Pieces on their way by mouse: their hashes for our own lists, their files for other programs."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QUrl

from desktop.jobs.answers import FoundPiece

PIECE_MIME = "application/x-incipit-pieces"


def piece_mime(rows: Sequence[FoundPiece]) -> QMimeData:
    """Return what is dragged: hashes in order, and each file that is there once."""
    data = QMimeData()
    data.setData(PIECE_MIME, json.dumps([row.hit.piece for row in rows]).encode())
    files = dict.fromkeys(str(row.hit.path) for row in rows if row.hit.online)
    if files:
        data.setUrls([QUrl.fromLocalFile(path) for path in files])
    return data


def dragged_pieces(data: QMimeData) -> tuple[str, ...]:
    """Return the hashes of the pieces that are dragged from this window, none for anything else."""
    if not data.hasFormat(PIECE_MIME):
        return ()
    return tuple(json.loads(bytes(data.data(PIECE_MIME).data())))
