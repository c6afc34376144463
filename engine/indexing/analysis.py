"""From files that are new to the library to pieces with facts and vectors."""

import logging
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import dataclass, replace
from time import monotonic

from engine.folders.scan import is_away
from engine.indexing.agenda import Agenda, FileJob
from engine.indexing.batch import Batch, Encoders, encode_pieces
from engine.indexing.reading import Answer, Contents, NoMusic, Prepare, Task, Unavailable, read
from engine.indexing.report import PathProblem
from engine.inputs.prepared import Prepared
from engine.inputs.wanted import Wanted
from engine.library.library import Library
from engine.library.records import RecordedFailure, RecordedPiece, Space
from engine.modality import Modality
from engine.progress import Progress
from engine.runtime.encoded import Encoded, Provenance
from engine.runtime.report import RuntimeReport
from engine.workers import Failure, WorkerPool

STAGE = "analysing"
_MANY = 20
_CHANGING = "The file keeps changing while it is read."

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Target:
    """What pieces of some kinds are encoded for: the space, what the encoders want of pieces, and the encoders.

    `encoders` is called when there is something to encode.
    """

    space: Space
    kinds: frozenset[Modality]
    wanted: Wanted
    encoders: Callable[[], Encoders]


class Analysis:
    """Encodes pieces for `targets`, each of kinds of its own.

    `read` files and `encoded` pieces count what it did, `problems` are files it did not get.

    The library stays whole when this ends at any moment: a file of one piece is noted as read in the step that stores
    its vectors. A tunebook is noted at once with all its tunes; those still without vectors are found by the next run.
    """

    def __init__(self, library: Library, targets: Sequence[Target], pool: WorkerPool, stage: str = STAGE) -> None:
        self.read = 0
        self.problems: list[PathProblem] = []
        self.targets = tuple(targets)
        self._library = library
        self._encoded_in: Counter[Space] = Counter()
        self._target_for = {kind: target for target in targets for kind in target.kinds}
        audio = self._target_for.get(Modality.AUDIO)
        self._wanted = replace(
            Wanted() if audio is None else audio.wanted, notes=any(target.wanted.notes for target in targets)
        )
        self._pool = pool
        self._stage = stage
        self._agenda = Agenda(())
        self._batches: dict[Space, Batch[tuple[FileJob, int]]] = {target.space: Batch() for target in targets}
        self._in_hand: set[str] = set()
        self._changed: list[FileJob] = []
        self._done = 0
        self._total = 0
        self._since = monotonic()

    @property
    def encoded(self) -> int:
        """How many pieces were encoded."""
        return self._encoded_in.total()

    def ran(self) -> RuntimeReport | None:
        """Return what has encoded the most pieces, if any were; and how fast all were, reading included, if many."""
        if not self.encoded:
            return None
        minutes = (monotonic() - self._since) / 60
        ((space, _),) = self._encoded_in.most_common(1)
        target = next(target for target in self.targets if target.space == space)
        return target.encoders().report(self.encoded / minutes if self.encoded >= _MANY else None)

    def run(self, files: Iterable[FileJob], count: int) -> Generator[Progress, None, None]:
        """Read the files, `count` of them, and encode their pieces; those that have vectors are not encoded again.

        A file that changes meanwhile is read once more, and left for the next run if it changes again.
        """
        yield from self._work_through(files, count)
        changed, self._changed = self._changed, []
        if changed:
            yield from self._work_through(changed, len(changed))
            self._leave_changed()

    def _work_through(self, files: Iterable[FileJob], count: int) -> Generator[Progress, None, None]:
        self._agenda = Agenda(files)
        self._total += count
        for task, answer in self._pool.run(read, self._agenda):
            self._receive(task, answer)
            for target in self.targets:
                if self._batches[target.space].full:
                    self._flush(target)
            yield Progress(self._stage, self._done, self._total, str(task.path))
        for target in self.targets:
            self._flush(target)
        self._done += self._agenda.skipped
        yield Progress(self._stage, self._done, self._total)

    def _receive(self, task: Task, answer: Answer | Failure) -> None:
        job = self._agenda.job(task)
        if job is None:
            self._done += 1
        elif isinstance(answer, Failure):
            _log.info("%s: %s (%s)", task.path, answer.reason, answer.detail)
            self._fail(job, task, answer.reason)
        elif isinstance(answer, Unavailable):
            self._miss(job, task, answer)
        elif isinstance(answer, Contents):
            self._begin(job, answer)
        elif isinstance(answer, NoMusic):
            self._pass_over(job, answer)
        elif isinstance(answer, Prepared) and isinstance(task, Prepare):
            self._take(job, task, answer)
        else:
            self._changed.append(FileJob(job.folder, job.file))
            self._end(job)

    def _begin(self, job: FileJob, contents: Contents) -> None:
        self.read += 1
        job.file = job.file._replace(size=contents.state.size, mtime_ns=contents.state.mtime_ns)
        job.pieces = {tune: RecordedPiece(each, tune, contents.modality) for tune, each in contents.hashes.items()}
        known: set[str] = set()
        for target in self.targets:
            known |= self._library.analysed_among(contents.hashes.values(), target.space, target.kinds)
        for tune, each in contents.hashes.items():
            if each not in known and each not in self._in_hand:
                self._in_hand.add(each)
                job.claimed.add(each)
                path = job.folder.path / job.file.path
                self._agenda.add(job, Prepare(job.key, path, tune, contents.state, self._wanted))
        self._total += max(0, job.waiting - 1)
        if len(job.pieces) > 1 or not job.waiting:
            self._record(job)
        if not job.waiting:
            self._end(job)

    def _pass_over(self, job: FileJob, answer: NoMusic) -> None:
        """Note that a file holds nothing, so that it is not opened again as long as it stays as it is."""
        job.file = job.file._replace(size=answer.state.size, mtime_ns=answer.state.mtime_ns)
        self._record(job)
        self._end(job)

    def _take(self, job: FileJob, task: Prepare, prepared: Prepared) -> None:
        job.pieces[task.tune] = replace(job.pieces[task.tune], facts=prepared.facts, modality=prepared.modality)
        job.stale = True
        target = self._target_for.get(prepared.modality)
        if target is not None:
            self._batches[target.space].add((job, task.tune), prepared)
        else:
            self._finish(job, job.pieces[task.tune].hash)

    def _flush(self, target: Target) -> None:
        """Encode what has been gathered for a target and store it in one step."""
        batch, self._batches[target.space] = self._batches[target.space], Batch()
        if not batch.pieces:
            return
        encoders = target.encoders()
        outcomes = encode_pieces(encoders, batch.pieces)
        with self._library.transaction():
            for (job, tune), outcome in zip(batch.tags, outcomes, strict=True):
                if self._record(job):
                    self._store(job.pieces[tune].hash, outcome, target.space, encoders.provenance)
        for job, tune in batch.tags:
            self._finish(job, job.pieces[tune].hash)

    def _store(self, piece_hash: str, outcome: Encoded | str, space: Space, provenance: Provenance) -> None:
        if isinstance(outcome, str):
            self._library.record_encoding_failure(piece_hash, space, outcome)
        else:
            self._library.add_vectors(piece_hash, outcome.embedding, outcome.segments, provenance.of(outcome))
            self._encoded_in[space] += 1

    def _fail(self, job: FileJob, task: Task, reason: str) -> None:
        if isinstance(task, Prepare) and task.tune:
            failed = job.pieces[task.tune].hash
            for tune in [tune for tune, piece in job.pieces.items() if piece.hash == failed]:
                del job.pieces[tune]
                job.failures[tune] = RecordedFailure(tune, reason)
            job.stale = True
            self._finish(job, failed)
        else:
            with self._library.transaction():
                if self._library.is_watched(job.folder):
                    self._library.record_failure(job.folder, job.file, reason)
            self._end(job)

    def _miss(self, job: FileJob, task: Task, answer: Unavailable) -> None:
        if is_away(job.folder.path):
            self._library.mark_folder_offline(job.folder)
            self._agenda.drop_folder(job.folder)
            self._end(job)
        elif answer.gone:
            self._library.mark_missing(job.folder, [job.file.path])
            self._end(job)
        else:
            # That says nothing of the content: what the library knows of it stays, and the next run tries again.
            self.problems.append(PathProblem(task.path, answer.reason))
            self._end(job)

    def _leave_changed(self) -> None:
        changed, self._changed = self._changed, []
        with self._library.transaction():
            for job in changed:
                self.problems.append(PathProblem(job.folder.path / job.file.path, _CHANGING))
                if self._library.is_watched(job.folder):
                    self._library.record_pending(job.folder, [job.file])

    def _finish(self, job: FileJob, piece_hash: str) -> None:
        """Be done with one piece of a file."""
        self._in_hand.discard(piece_hash)
        job.claimed.discard(piece_hash)
        job.waiting -= 1
        if job.waiting:
            self._done += 1
            return
        self._record(job)
        self._end(job)

    def _end(self, job: FileJob) -> None:
        """Be done with a file; what still comes of it is only counted."""
        self._done += 1
        self._in_hand -= job.claimed
        self._agenda.end(job)

    def _record(self, job: FileJob) -> bool:
        """Tell the library what a file holds; return False where its folder is not watched any more."""
        with self._library.transaction():
            if not self._library.is_watched(job.folder):
                return False
            if job.stale:
                pieces = [piece for _, piece in sorted(job.pieces.items())]
                failures = [failure for _, failure in sorted(job.failures.items())]
                self._library.record_file(job.folder, job.file, pieces, failures)
                job.stale = False
        return True
