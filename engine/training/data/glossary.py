"""Names of instruments in many languages, from which the text encoder learns that they are the same."""

import json
import zlib
from pathlib import Path

import numpy as np
import numpy.typing as npt

_HELD_OUT = 15
_ENGLISH = "en"


class Glossary:
    """Instruments with their English name and those in other languages; some instruments are held out."""

    def __init__(self, path: Path | None, *, held_out: bool = False) -> None:
        self.entries: list[tuple[str, dict[str, str]]] = []
        if path is None:
            return
        stored = json.loads(path.read_text(encoding="utf-8"))
        for english, names in (entry for source in sorted(stored) for entry in stored[source].items()):
            others = {code: name for code, name in sorted(names.items()) if name and name != english}
            if others and (zlib.crc32(english.casefold().encode()) % 100 < _HELD_OUT) == held_out:
                self.entries.append((english, others))

    def draw(self, count: int, random: np.random.Generator) -> tuple[list[str], list[str], npt.NDArray[np.bool_]]:
        """Return English names, one other name of each, and bool `[n, n]`: which of them name the same instrument."""
        places = random.choice(len(self.entries), min(count, len(self.entries)), replace=False)
        english, foreign = [], []
        for place in places:
            name, others = self.entries[int(place)]
            english.append(name)
            foreign.append(list(others.values())[int(random.integers(len(others)))])
        rows = np.array([name.casefold() for name in english])
        columns = np.array([name.casefold() for name in foreign])
        return english, foreign, (rows[:, None] == rows[None, :]) | (columns[:, None] == columns[None, :])
