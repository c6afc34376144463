"""Folders, the files in them, and the pieces that the files hold."""

from collections.abc import Iterable
from pathlib import Path

from engine.library.records import (
    Folder,
    FoundFile,
    KnownFile,
    PendingPiece,
    Piece,
    RecordedFailure,
    RecordedPiece,
    Space,
    Status,
)
from engine.library.store import Store


class Places(Store):
    """Folders, files and pieces: the part of a `Library` that a scan writes.

    The order that survives SIGKILL at any moment: `record_pending` for all that a scan found new or changed (in batches),
    then for each file `record_file` or `record_failure`, then `add_vectors` for each of its pieces that
    `analysed_among` does not name. What was not reached stays pending.
    """

    def add_folder(self, path: Path, label: str = "") -> Folder:
        """Watch `path`, made absolute; a folder that is there already is returned as it is. Folders may overlap."""
        raise NotImplementedError

    def folders(self) -> tuple[Folder, ...]:
        """Return the watched folders in the order in which they were added."""
        raise NotImplementedError

    def remove_folder(self, folder: Folder) -> None:
        """Forget a folder and its files because the user says so; the pieces and their vectors are kept."""
        raise NotImplementedError

    def mark_folder_online(self, folder: Folder) -> None:
        """Note that a folder can be read (again)."""
        raise NotImplementedError

    def mark_folder_offline(self, folder: Folder) -> None:
        """Note that a folder's volume is absent: its files stay, searchable."""
        raise NotImplementedError

    def known_files(self, folder: Folder) -> dict[str, KnownFile]:
        """Return every file of a folder by its relative path; 100,000 take a fraction of a second."""
        raise NotImplementedError

    def record_pending(self, folder: Folder, files: Iterable[FoundFile]) -> None:
        """Note new or changed files, to be read later. A changed file keeps its old pieces until it has been read."""
        raise NotImplementedError

    def mark_missing(self, folder: Folder, paths: Iterable[str]) -> None:
        """Note that files are not in their folder any more. Their pieces keep everything."""
        raise NotImplementedError

    def mark_present(self, folder: Folder, paths: Iterable[str]) -> None:
        """Note that missing files are back with the size and time they had."""
        raise NotImplementedError

    def pending_files(self, folder: Folder) -> tuple[FoundFile, ...]:
        """Return the files that are noted and not read yet, without those that are missing, ordered by path."""
        raise NotImplementedError

    def record_file(
        self,
        folder: Folder,
        file: FoundFile,
        pieces: Iterable[RecordedPiece],
        failures: Iterable[RecordedFailure] = (),
    ) -> None:
        """Note what a file holds, in place of what it held. `pieces` may repeat a hash (a tune that is there twice)."""
        raise NotImplementedError

    def record_failure(self, folder: Folder, file: FoundFile, reason: str) -> None:
        """Note that a file as a whole cannot be read; it is tried again when its size or time changes."""
        raise NotImplementedError

    def record_encoding_failure(self, piece_hash: str, space: Space, reason: str) -> None:
        """Note that a piece cannot be encoded in a space, so that it is no longer pending there."""
        raise NotImplementedError

    def analysed_among(self, hashes: Iterable[str], space: Space) -> frozenset[str]:
        """Return those of the hashes whose pieces are known and have their vectors: they need not be read again."""
        raise NotImplementedError

    def pieces_without_vectors(self, space: Space) -> tuple[PendingPiece, ...]:
        """Return the pieces that lie in a readable file and have neither vectors nor an encoding failure in a space."""
        raise NotImplementedError

    def status(self, space: Space) -> Status:
        """Return how far the library has come in a space: pieces analysed, files and pieces pending, failures."""
        raise NotImplementedError

    def piece(self, piece_hash: str) -> Piece | None:
        """Return a piece by its hash."""
        raise NotImplementedError

    def pieces(self, ids: Iterable[int]) -> dict[int, Piece]:
        """Return pieces by their row numbers; a number that does not exist is left out."""
        raise NotImplementedError

    def piece_at(self, path: Path, tune: int = 0) -> Piece | None:
        """Return the piece that an absolute path (and tune) holds by the library's knowledge."""
        raise NotImplementedError
