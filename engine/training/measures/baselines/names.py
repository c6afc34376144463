"""The program's own full-text search over titles, composers, other names, file names and words."""

import hashlib
import json
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

import numpy as np
import numpy.typing as npt

from engine.formats.content import Facts
from engine.library import FoundFile, Library, RecordedPiece, open_library
from engine.modality import Modality
from engine.training.measures.asking.askers import NOT_FOUND
from engine.training.measures.material import Entry

Similarities = npt.NDArray[np.float32]


class Names:
    """Asks by full text alone; of what it finds the first is nearest, and the rest is not found at all.

    `kept` is a file of what was found earlier, since a long query takes the search some time.
    """

    name = "full text"

    def __init__(self, library: Library, rows: dict[str, int], kept: Path) -> None:
        self._library = library
        self._rows = rows
        self._kept = kept
        self._found: dict[str, list[int]] = json.loads(kept.read_text(encoding="utf-8")) if kept.exists() else {}

    def select(self, entries: Sequence[Entry]) -> list[Entry]:
        """Return all pieces."""
        return list(entries)

    def similarities(self, texts: Sequence[str], entries: Sequence[Entry]) -> Similarities:
        """Return one over the rank, minus infinity where a piece is not found."""
        digest = hashlib.sha256("\n".join(entry.id for entry in entries).encode()).hexdigest()[:16]
        places = {self._rows[entry.id]: place for place, entry in enumerate(entries)}
        among = np.array(sorted(places), np.int64)
        similarities = np.full((len(texts), len(entries)), NOT_FOUND, np.float32)
        for query, text in enumerate(texts):
            name = f"{digest} {text}"
            if name not in self._found:
                rows = self._library.matches_by_name(text, len(entries), among=among)
                self._found[name] = [places[row] for row in rows]
            found = self._found[name]
            similarities[query, found] = 1 / np.arange(1, len(found) + 1)
        return similarities

    def save(self) -> None:
        """Write what was found."""
        self._kept.parent.mkdir(parents=True, exist_ok=True)
        self._kept.write_text(json.dumps(self._found, ensure_ascii=False), encoding="utf-8")


@contextmanager
def open_names(entries: Sequence[Entry], kept: Path) -> Iterator[Names]:
    """Give the full-text search over pieces, each in a file called as its collection calls it; `kept` is a folder."""
    with tempfile.TemporaryDirectory() as folder, open_library(Path(folder) / "library.db") as library:
        watched = library.add_folder(Path(folder) / "music")
        rows: dict[str, int] = {}
        for number, entry in enumerate(entries):
            name = PurePosixPath(str(entry.metadata.get("path") or entry.id).replace("#", "-")).name
            path = f"{number}/{name}"
            digest = hashlib.sha256(f"{number} {entry.id}".encode()).hexdigest()
            modality = Modality.SCORE if entry.score else Modality.MIDI
            piece = RecordedPiece(digest, 0, modality, _to_facts(entry))
            library.record_file(watched, FoundFile(path, 1, 1), [piece])
            found = library.piece(digest)
            if found is not None:
                rows[entry.id] = found.id
        names = Names(library, rows, kept / "full-text.json")
        yield names
        names.save()


def _to_facts(entry: Entry) -> Facts:
    """Return what is indexed of a piece; what the collection says stands for what its file says."""
    genre, instruments = (str(entry.metadata.get(name) or "") for name in ("genre", "instruments"))
    return Facts(
        title=str(entry.metadata.get("title") or entry.facts.get("title") or ""),
        composer=str(entry.metadata.get("composer") or entry.facts.get("composer") or ""),
        names=(*entry.facts.get("names", ()), *filter(None, (genre, instruments, key_and_metre(entry)))),
        words=tuple(entry.facts.get("words", ())),
    )


def key_and_metre(entry: Entry) -> str:
    """Return key and metre as words: the program looks for them with filters, full text alone is given this much."""
    return " ".join(filter(None, (str(entry.facts.get("key") or ""), str(entry.facts.get("metre") or ""))))
