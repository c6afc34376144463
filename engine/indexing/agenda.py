"""What the workers are to do next: files to identify, and before those the pieces already found in them."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from engine.indexing.reading import Identify, Prepare, Task
from engine.library.records import Folder, FoundFile, RecordedFailure, RecordedPiece


@dataclass(slots=True)
class FileJob:
    """A file in hand and what is known of its pieces so far, by tune.

    `waiting` counts the pieces that are not done with, `claimed` are the hashes that this file alone is to encode;
    `stale` is true while the library does not know all that is here.
    """

    folder: Folder
    file: FoundFile
    pieces: dict[int, RecordedPiece] = field(default_factory=dict)
    failures: dict[int, RecordedFailure] = field(default_factory=dict)
    waiting: int = 0
    claimed: set[str] = field(default_factory=set)
    stale: bool = True

    @property
    def key(self) -> tuple[int, str]:
        """What tells this file from every other of the library."""
        return self.folder.id, self.file.path


class Agenda(Iterator[Task]):
    """Tasks for a pool: pieces of files that have been begun come before further files, so that few are in hand.

    The files are drawn as they are needed.
    """

    def __init__(self, files: Iterable[FileJob]) -> None:
        self.skipped = 0
        self._files = iter(files)
        self._dropped: set[int] = set()
        self._pieces: deque[Prepare] = deque()
        self._begun: dict[tuple[int, str], FileJob] = {}

    def __next__(self) -> Task:
        if self._pieces:
            return self._pieces.popleft()
        job = next(self._files)
        while job.folder.id in self._dropped:
            self.skipped += 1
            job = next(self._files)
        self._begun[job.key] = job
        return Identify(job.key, job.folder.path / job.file.path)

    def add(self, job: FileJob, task: Prepare) -> None:
        """Have a piece of a file prepared."""
        job.waiting += 1
        self._pieces.append(task)

    def job(self, task: Task) -> FileJob | None:
        """Return the file that a task is for, or None when nothing is to be done with it any more."""
        return self._begun.get(task.key)

    def end(self, job: FileJob) -> None:
        """Forget a file."""
        self._begun.pop(job.key, None)

    def drop_folder(self, folder: Folder) -> None:
        """Leave out what is not begun in a folder; `skipped` counts those files."""
        self._dropped.add(folder.id)
