"""What can come back from another process besides a result."""

from dataclasses import dataclass

from engine.errors import EngineError


@dataclass(frozen=True, slots=True)
class Failure:
    """Why one item gave no result: `reason` is a sentence for the user, `detail` is for the log and may be empty."""

    reason: str
    detail: str = ""


class WorkerError(EngineError):
    """A process of ours ended without saying why, or cannot be started at all."""
