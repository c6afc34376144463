"""Examples with their labels, from folders or from a table."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.cli import console
from engine.cli.comparing.spaces import Space
from engine.cli.comparing.tables import read_table
from engine.cli.music.gathering import Item


@dataclass(frozen=True, slots=True, eq=False)
class Examples:
    """Embeddings `[n, d]`, their labels, and what they are embeddings of; no content occurs twice."""

    vectors: npt.NDArray[np.float32]
    labels: tuple[str, ...]
    contents: tuple[str | bytes, ...]

    def without(self, others: "Examples") -> "Examples":
        """Return those that are not among `others`."""
        known = frozenset(others.contents)
        return self.at([place for place, content in enumerate(self.contents) if content not in known])

    def at(self, places: Sequence[int]) -> "Examples":
        """Return those at some places."""
        labels = tuple(self.labels[place] for place in places)
        return Examples(self.vectors[list(places)], labels, tuple(self.contents[place] for place in places))


def load_examples(space: Space, path: Path) -> Examples:
    """Return the examples that `path` means, a folder with one folder for each label, or a table.

    The same content counts once, so that no copy is both learnt from and judged by; where copies
    have different labels, none counts. Raises TableError.
    """
    if path.suffix.lower() in {".csv", ".jsonl"} and not path.is_dir():
        table = read_table(path)
        embedded = space.embed(list(table))
        labels = [_in_table(item, table) for item in embedded.items]
    else:
        embedded = space.embed([str(path)])
        labels = [item.file.split("/")[0] if "/" in item.file else "" for item in embedded.items]
    unlabelled = [item.key for item, label in zip(embedded.items, labels, strict=True) if not label]
    for key in unlabelled:
        console.say(f"{key}: It has no label, since it lies in no folder of its own.")
    space.failed += len(unlabelled)
    examples = Examples(embedded.vectors, tuple(labels), tuple(item.content for item in embedded.items))
    kept = _undisputed(examples, embedded.keys)
    copies = len(labels) - len(unlabelled) - len(kept)
    if copies:
        console.say(f"{copies:,} left out, being copies of others.")
    return examples.at(kept)


def _undisputed(examples: Examples, keys: Sequence[str]) -> list[int]:
    """Return the first place of every content that has one label."""
    found: dict[str | bytes, int] = {}
    disputed: set[int] = set()
    for place, (content, label) in enumerate(zip(examples.contents, examples.labels, strict=True)):
        if label and examples.labels[first := found.setdefault(content, place)] != label:
            disputed.add(first)
            console.say(f"{keys[place]}: It is labelled {label}, and its copy {keys[first]} is not.")
    return [place for place in found.values() if place not in disputed]


def _in_table(item: Item, table: Mapping[str, str]) -> str:
    return table.get(item.key) or table.get(item.key.rpartition("#")[0], "")
