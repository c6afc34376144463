"""What an indexing run did."""

from dataclasses import dataclass
from pathlib import Path

from engine.library.records import Failure
from engine.runtime.report import RuntimeReport


@dataclass(frozen=True, slots=True)
class PathProblem:
    """A folder that cannot be listed or a file that cannot be opened, and why in one sentence.

    Nothing is concluded about what lies in it.
    """

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class IndexReport:
    """The end of a run with `bundle` (or several) over `folders` folders that were there.

    `files` is how many music files lie there, `read` how many of them were read now, `encoded` how many pieces were
    encoded now, `missing` how many files have gone since the last run, `moved` how many were found in another place
    without being read, `renewed` how many pieces were read again for facts that an older Incipit did not tell. `failed`
    is all in these folders that cannot be read or encoded, by this run or an earlier one. `absent` are folders that are
    not there, `unreadable` folders inside the others and files that could not be had this time; the next run tries them
    again. `ran` is what encoded pieces with what answers, if any were, `built` what did so with what is made ready.
    `notes` say of which kinds of music no bundle analyses the pieces, and why.
    """

    bundle: str
    folders: int
    files: int
    read: int
    encoded: int
    missing: int
    moved: int
    failed: tuple[Failure, ...]
    absent: tuple[PathProblem, ...]
    unreadable: tuple[PathProblem, ...]
    renewed: int = 0
    ran: RuntimeReport | None = None
    built: RuntimeReport | None = None
    notes: tuple[str, ...] = ()
