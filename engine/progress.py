"""How long work tells what it has done: generators yield `Progress` and return a report."""

from dataclasses import dataclass

WAITING = "waiting"
"""The stage while another program brings the same library up to date."""
BUILDING = "building"
"""The stage in which pieces are analysed with a bundle that does not answer yet."""


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `total` steps of `stage` are finished; `total` is None while it is not known yet."""

    stage: str
    done: int
    total: int | None
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Transfer(Progress):
    """`done` and `total` are bytes; how many come a second, how many seconds are left, None until that can be told."""

    bytes_a_second: float | None = None
    seconds_left: float | None = None
