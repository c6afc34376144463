"""A campaign: mutants made and tried in workers, then indexed; what breaks is tried alone, and minimised in the end."""

import shutil
import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from engine.bundles.locate import Bundle
from engine.errors import EngineError
from engine.indexing import index
from engine.indexing.report import IndexReport
from engine.library import open_library
from engine.workers import Failure, WorkerPool
from engine.workers.pool import MEMORY, SECONDS
from tests.fuzzing.findings import Bug, Findings, minimise
from tests.fuzzing.trial import (
    Batch,
    Litter,
    Outcome,
    Variants,
    breeder_for,
    signature_of_fault,
    signature_of_sentence,
    split_evenly,
    try_batch,
    try_variants,
)

_AT_ONCE = 20
_UNREADABLE = "The file could not be read."
_LOSSES = ("The file crashed the process that reads it.", "The file takes longer than", "The file takes more than")


@dataclass(frozen=True, slots=True)
class Limits:
    """What one mutant may take, and how many workers there are; `niceness` lets other programs go first."""

    seconds: float = SECONDS
    memory: int = MEMORY
    processes: int = 2
    niceness: int = 0


class Campaign:
    """Puts mutants through reading and indexing, and gathers what that shows in `findings`."""

    def __init__(self, litter: Litter, bundle: Bundle, folder: Path, limits: Limits) -> None:
        self.findings = Findings()
        self._litter = litter
        self._bundle = bundle
        self._folder = folder
        self._limits = limits
        self._buggy: set[str] = set()

    def run(self, numbers: Sequence[int]) -> Iterator[int]:
        """Try the mutants of these numbers, a folder of `len(numbers)` at a time; yield how many have been read."""
        mutants = self._folder / "mutants"
        shutil.rmtree(mutants, ignore_errors=True)
        mutants.mkdir(parents=True)
        for done, outcome in enumerate(self._try(numbers, mutants), 1):
            self._note(outcome, mutants)
            yield done
        self._index(mutants, sorted(path.name for path in mutants.iterdir()))
        shutil.rmtree(mutants)

    def minimise(self, seconds: float) -> None:
        """Make each bug's file as small as `seconds` for each allow; those that take a worker with them stay."""
        with self._pool(1, 1) as pool:
            for bug in self.findings.bugs.values():
                shows = _shows(pool, bug)
                if shows([bug.data]) is not None:
                    bug.data = minimise(bug.data, shows, seconds)
                    bug.minimised = True

    def _pool(self, processes: int, items: int) -> WorkerPool:
        limits = self._limits
        return WorkerPool(processes, seconds=items * limits.seconds, memory=limits.memory, niceness=limits.niceness)

    def _try(self, numbers: Sequence[int], mutants: Path) -> Iterator[Outcome]:
        """Yield the outcome of each; a batch that is lost is tried again one by one."""
        batches = [Batch(self._litter, some, mutants) for some in split_evenly(numbers, _AT_ONCE)]
        lost: list[int] = []
        with self._pool(self._limits.processes, 4) as pool:
            for batch, outcomes in pool.run(try_batch, batches):
                if isinstance(outcomes, Failure):
                    lost += batch.numbers
                else:
                    yield from outcomes
        fault = self._folder / "fault.txt"
        seconds = 0.9 * self._limits.seconds
        with self._pool(1, 1) as pool:
            for batch, outcomes in pool.run(
                try_batch, [Batch(self._litter, (number,), mutants, fault, seconds) for number in lost]
            ):
                yield self._lost(batch.numbers[0], outcomes, fault) if isinstance(outcomes, Failure) else outcomes[0]

    def _lost(self, number: int, failure: Failure, fault: Path) -> Outcome:
        mutant = breeder_for(self._litter).make(number)
        trace = fault.read_text(encoding="utf-8", errors="replace") if fault.exists() else ""
        signature = " < ".join(filter(None, [failure.reason, failure.detail, signature_of_fault(trace)]))
        trace = f"{failure.reason} ({failure.detail})\n{trace}"
        return Outcome(number, mutant.row, mutant.name, 0, failure.reason, self._limits.seconds, signature, trace)

    def _note(self, outcome: Outcome, mutants: Path) -> None:
        if outcome.signature:
            self._buggy.add(outcome.name)
        path = mutants / outcome.name
        self.findings.note(outcome, path.read_bytes() if outcome.signature else b"")

    def _index(self, mutants: Path, names: Sequence[str]) -> None:
        """Index a folder of mutants; when that breaks, halves of it, to find the one that breaks it."""
        try:
            report = self._report(mutants)
        except Exception as error:  # noqa: BLE001 (finding these is what all of this is for)
            self._halve(mutants, names, f"indexing: {type(error).__name__}: {error}", traceback.format_exc())
            return
        self.findings.indexed += len(names)
        self.findings.pieces_indexed += report.encoded
        self.findings.failures_indexed += len(report.failed)
        failed = {failure.path.name: failure.reason for failure in report.failed}
        failed |= {problem.path.name: f"problem: {problem.reason}" for problem in report.unreadable}
        for name, reason in failed.items():
            signature = signature_of_sentence(reason)
            if reason == _UNREADABLE or reason.startswith(_LOSSES):
                signature = f"while indexing: {reason}"
            if signature and name not in self._buggy:
                self.findings.note_bug(signature, reason, "", name, (mutants / name).read_bytes())
        wanted = sum((mutants / name).stat().st_size > 0 for name in names)  # Empty files are passed over.
        if report.files != wanted:
            self.findings.note_bug("indexing: files are left out", f"{report.files} of {wanted}", "", "all", b"")

    def _report(self, mutants: Path) -> IndexReport:
        library = self._folder / "library.db"
        for path in self._folder.glob("library.db*"):
            path.unlink()
        limits = self._limits
        steps = index(library, [mutants], self._bundle, processes=limits.processes, seconds=limits.seconds)
        while True:
            try:
                next(steps)
            except StopIteration as stop:
                report: IndexReport = stop.value
                break
        with open_library(library) as opened:
            pending = [file for folder in opened.folders() for file in opened.pending_files(folder)]
        if pending:
            raise EngineError(f"{pending[0]} is neither read nor failed.")
        return report

    def _halve(self, mutants: Path, names: Sequence[str], signature: str, trace: str) -> None:
        if len(names) == 1:
            self.findings.note_bug(signature, trace, "", names[0], (mutants / names[0]).read_bytes())
            return
        for part in (names[::2], names[1::2]):
            half = self._folder / f"half-{len(part)}-{part[0]}"
            half.mkdir()
            for name in part:
                shutil.copy(mutants / name, half / name)
            self._index(half, part)
            shutil.rmtree(half)


def _shows(pool: WorkerPool, bug: Bug) -> Callable[[Sequence[bytes]], int | None]:
    def shows(variants: Sequence[bytes]) -> int | None:
        for _item, place in pool.run(try_variants, [Variants(bug.name, bug.signature, tuple(variants))]):
            return place if isinstance(place, int) else None
        return None

    return shows


def run_campaign(campaign: Campaign, count: int, at_once: int, first: int = 0) -> Iterator[tuple[int, float]]:
    """Try `count` mutants, `at_once` of them a folder; yield how many are done and the seconds since the beginning."""
    start = monotonic()
    for begin in range(first, first + count, at_once):
        numbers = range(begin, min(first + count, begin + at_once))
        for done in campaign.run(numbers):
            yield begin - first + done, monotonic() - start
        yield begin - first + len(numbers), monotonic() - start
