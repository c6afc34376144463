"""What a campaign found: outcomes counted, bugs told apart, their smallest mutants kept, and the report."""

import json
import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

from tests.fuzzing.trial import Outcome

_SLOWEST = 15
_VARIANTS_AT_ONCE = 16

Shows = Callable[[Sequence[bytes]], int | None]


@dataclass(slots=True)
class Bug:
    """Mutants that fail alike; `data` is the smallest that was met."""

    signature: str
    trace: str
    row: str
    name: str
    data: bytes
    count: int = 0
    minimised: bool = False


@dataclass(slots=True)
class Tally:
    """How the mutants of one format fared."""

    mutants: int = 0
    with_pieces: int = 0
    with_reason: int = 0
    with_bug: int = 0
    seconds: float = 0.0


@dataclass(slots=True)
class Findings:
    """All that a campaign found so far."""

    rows: dict[str, Tally] = field(default_factory=dict)
    reasons: Counter[str] = field(default_factory=Counter)
    bugs: dict[str, Bug] = field(default_factory=dict)
    slowest: list[tuple[float, int, str]] = field(default_factory=list)
    indexed: int = 0
    pieces_indexed: int = 0
    failures_indexed: int = 0

    def note(self, outcome: Outcome, data: bytes) -> None:
        """Count the outcome of one mutant."""
        tally = self.rows.setdefault(outcome.row, Tally())
        tally.mutants += 1
        tally.seconds += outcome.seconds
        tally.with_pieces += outcome.pieces > 0
        tally.with_reason += not outcome.pieces and not outcome.signature
        tally.with_bug += bool(outcome.signature)
        if outcome.reason and not outcome.signature:
            self.reasons[re.sub(r"\d+", "N", outcome.reason)[:80]] += 1
        if outcome.signature:
            self.note_bug(outcome.signature, outcome.trace, outcome.row, outcome.name, data)
        self.slowest = sorted([*self.slowest, (outcome.seconds, outcome.number, outcome.row)])[-_SLOWEST:]

    def note_bug(self, signature: str, trace: str, row: str, name: str, data: bytes) -> None:
        """Count a bug, keeping the smallest file that shows it."""
        bug = self.bugs.setdefault(signature, Bug(signature, trace, row, name, data))
        bug.count += 1
        if len(data) < len(bug.data):
            bug.trace, bug.row, bug.name, bug.data = trace, row, name, data

    def save(self, folder: Path, about: dict[str, object]) -> None:
        """Write `report.json`, `report.txt`, and each bug's smallest mutant with its trace."""
        bugs = sorted(self.bugs.values(), key=lambda bug: -bug.count)
        shutil.rmtree(folder / "bugs", ignore_errors=True)
        for number, bug in enumerate(bugs, 1):
            kept = folder / "bugs" / f"{number:03}"
            kept.mkdir(parents=True, exist_ok=True)
            (kept / bug.name).write_bytes(bug.data)
            (kept / "trace.txt").write_text(f"{bug.signature}\n\n{bug.trace}\n", encoding="utf-8", errors="replace")
        report = about | {
            "mutants": sum(tally.mutants for tally in self.rows.values()),
            "indexed": {"files": self.indexed, "pieces": self.pieces_indexed, "failures": self.failures_indexed},
            "formats": {
                name: {
                    "mutants": tally.mutants,
                    "with pieces": tally.with_pieces,
                    "with a sentence": tally.with_reason,
                    "with a bug": tally.with_bug,
                    "mean seconds": round(tally.seconds / tally.mutants, 4),
                }
                for name, tally in sorted(self.rows.items())
            },
            "bugs": [
                {"signature": bug.signature, "count": bug.count, "format": bug.row, "bytes": len(bug.data)}
                for bug in bugs
            ],
            "reasons": dict(self.reasons.most_common(60)),
            "slowest": [{"seconds": round(s, 2), "mutant": n, "format": row} for s, n, row in reversed(self.slowest)],
        }
        (folder / "report.json").write_text(json.dumps(report, indent=1, ensure_ascii=False), encoding="utf-8")
        (folder / "report.txt").write_text("\n".join(_readable(report)) + "\n", encoding="utf-8", errors="replace")


def _readable(report: dict[str, object]) -> Iterator[str]:
    for name, value in report.items():
        if isinstance(value, dict):
            yield f"{name}:"
            yield from (f"    {key}: {inner}" for key, inner in value.items())
        elif isinstance(value, list):
            yield f"{name}: {len(value)}"
            yield from (f"    {inner}" for inner in value)
        else:
            yield f"{name}: {value}"


def minimise(data: bytes, shows: Shows, seconds: float) -> bytes:
    """Return a shorter file that still shows a bug, as far as `seconds` go: leave out ever smaller stretches.

    `shows` returns which of the files that it is given shows it, None for none.
    """
    until = monotonic() + seconds
    size = max(1, len(data) // 2)
    while size and monotonic() < until:
        start = 0
        while start < len(data) and monotonic() < until:
            places = range(start, min(len(data), start + _VARIANTS_AT_ONCE * size), size)
            found = shows([data[:place] + data[place + size :] for place in places])
            if found is None:
                start = places[-1] + size
            else:
                data = data[: places[found]] + data[places[found] + size :]
                start = places[found]
        size //= 2
    return data
