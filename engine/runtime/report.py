"""What runs the encoders, told in one sentence."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class RuntimeReport:
    """`title` is the provider's, `failures` and `remarks` are clauses, `details` what else is known, line by line.

    `failures` tell why nothing better runs: "CUDA failed, driver 550 is older than 580".
    """

    device: Literal["GPU", "CPU"]
    title: str
    precision: str
    pieces_a_minute: float | None = None
    failures: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    details: str = ""

    @property
    def sentence(self) -> str:
        """Such as "GPU: CUDA, float16, 310 pieces a minute", or why it is not that."""
        made_by = [] if self.title == self.device else [self.title]
        rate = [] if self.pieces_a_minute is None else [f"{self.pieces_a_minute:,.0f} pieces a minute"]
        what = ", ".join((*made_by, self.precision, *rate))
        return f"{self.device}: {'; '.join((*self.failures, what, *self.remarks))}."
