"""Humdrum's columns: which spine and which branch of it each one is, as they split, join, come and go."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction

from engine.errors import UnreadableFileError

_CHANGES = frozenset(("*^", "*v", "*+", "*-", "*x"))
# An orchestra has a hundred; without a limit every line could double their number.
_MOST_COLUMNS = 1_000


@dataclass(slots=True, eq=False)
class Spine:
    """What one column began as; `kind` is its exclusive interpretation, such as "**kern"."""

    kind: str = ""


@dataclass(slots=True, eq=False)
class Branch:
    """One of the columns that a spine is split into: a voice, whose last note or rest lasts until `end`."""

    spine: Spine
    voice: int = 1
    end: Fraction = field(default_factory=Fraction)
    beams: int = 0


class Columns:
    """The branches of the current line, from left to right; none before the first line and after the last."""

    def __init__(self) -> None:
        self.branches: list[Branch] = []

    def cut(self, line: str, number: int) -> list[str]:
        """Return the tokens of line `number`, one a column. Raises UnreadableFileError when they do not fit."""
        tokens = line.split("\t")
        if len(tokens) != len(self.branches):
            tokens = [word for word in tokens if word]
        if not self.branches and all(word.startswith("**") for word in tokens):
            self.branches = [Branch(Spine()) for _ in tokens]
        if len(tokens) > _MOST_COLUMNS:
            raise UnreadableFileError(f"The Humdrum file has more than {_MOST_COLUMNS:,} columns.")
        if len(tokens) != len(self.branches):
            raise UnreadableFileError(
                f"Line {number} of the Humdrum file has {len(tokens)} columns where {len(self.branches)} are expected."
            )
        return tokens

    def follow(self, tokens: list[str]) -> None:
        """Change the columns as a line of interpretations says."""
        for branch, word in zip(self.branches, tokens, strict=True):
            if word.startswith("**"):
                branch.spine.kind = word
        if not _CHANGES.isdisjoint(tokens):
            self.branches = list(self._changed(self._exchanged(tokens), tokens))

    def renumber(self) -> None:
        """Count the voices of every spine anew, from left to right, as at a barline."""
        counts: dict[Spine, int] = {}
        for branch in self.branches:
            branch.voice = counts[branch.spine] = counts.get(branch.spine, 0) + 1

    def _exchanged(self, tokens: list[str]) -> list[Branch]:
        branches = list(self.branches)
        places = [place for place, word in enumerate(tokens) if word == "*x"]
        for left, right in zip(places[::2], places[1::2], strict=False):
            branches[left], branches[right] = branches[right], branches[left]
        return branches

    def _changed(self, branches: list[Branch], tokens: list[str]) -> Iterator[Branch]:
        voices: dict[Spine, set[int]] = {}
        for branch in branches:
            voices.setdefault(branch.spine, set()).add(branch.voice)
        joined: Branch | None = None
        for branch, word in zip(branches, tokens, strict=True):
            if word == "*v" and joined is not None and joined.spine is branch.spine:
                joined.end = max(joined.end, branch.end)
                joined.voice = min(joined.voice, branch.voice)
                continue
            joined = branch if word == "*v" else None
            if word == "*-":
                continue
            yield branch
            if word == "*^":
                yield Branch(branch.spine, _take_free(voices[branch.spine]), branch.end)
            elif word == "*+":
                yield Branch(Spine())


def _take_free(taken: set[int]) -> int:
    free = next(number for number in range(1, len(taken) + 2) if number not in taken)
    taken.add(free)
    return free
