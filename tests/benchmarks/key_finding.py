"""How often the key that the notes tell is the one that tunes state, which is hidden from it."""

import argparse
import json
import lzma
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from engine.errors import UnreadableFileError
from engine.formats.abc.conversion import to_musicxml
from engine.formats.abc.facts import to_key
from engine.formats.abc.fields import to_fields
from engine.formats.abc.tunebook import decode, split_tunes
from engine.formats.analysis.keys import find_key, find_mode
from engine.formats.analysis.tree import TreeNotes, to_notes
from tests.benchmarks.measuring import tell

_PITCHES = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_WORTH = {"right": 1.0, "a fifth off": 0.5, "relative": 0.3, "parallel": 0.2, "wrong": 0.0}


def tunes(path: Path) -> Iterator[str]:
    """Yield the tunes of a corpus file (JSON lines, xz) or of an .abc file."""
    if path.suffix == ".xz":
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            yield from (row["text"] for row in map(json.loads, lines) if row["format"] == "abc")
    else:
        yield from map(decode, split_tunes(path.read_bytes()))


def stated_key(tune: str) -> str:
    """Return the key of a tune's header where it is a major or minor one."""
    key = next(filter(None, map(to_key, to_fields(tune).get("K", []))), "")
    return key if key.endswith(("major", "minor")) else ""


def verdict(stated: str, found: str) -> str:
    """Return how near a found key is, as MIREX judges it."""
    if not found:
        return "wrong"
    (tonic, mode), (other, other_mode) = _parts(stated), _parts(found)
    distance = (other - tonic) % 12
    if mode == other_mode:
        return "right" if distance == 0 else "a fifth off" if distance in {5, 7} else "wrong"
    if distance == (9 if mode == "major" else 3):
        return "relative"
    return "parallel" if distance == 0 else "wrong"


def _parts(key: str) -> tuple[int, str]:
    tonic, mode = key.split()
    return (_PITCHES[tonic[0]] + tonic.count("#") - tonic[1:].count("b")) % 12, mode


def _fifths(key: str) -> int:
    pitch, mode = _parts(key)
    return (7 * (pitch + (3 if mode == "minor" else 0)) + 6) % 12 - 6


def main() -> None:
    """Print the shares for each file, and how often the mode is right where the signature is known."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", type=Path, nargs="+", help=".abc files or corpus files (.jsonl.xz)")
    parser.add_argument("--most", type=int, default=500, help="tunes of each file")
    asked = parser.parse_args()
    for path in asked.files:
        verdicts: Counter[str] = Counter()
        modes = 0
        for tune in tunes(path):
            stated = stated_key(tune)
            notes = _notes(tune) if stated and verdicts.total() < asked.most else None
            if notes is not None and len(notes.notes) > 8:
                verdicts[verdict(stated, find_key(notes.notes))] += 1
                modes += find_mode(notes.notes, _fifths(stated)) == stated.split()[1]
        total = max(1, verdicts.total())
        shares = ", ".join(f"{name} {verdicts[name] / total:.1%}" for name in _WORTH)
        score = sum(_WORTH[name] * count for name, count in verdicts.items()) / total
        tell(f"{path.name}: {total} tunes: {shares}; MIREX score {score:.3f}; mode with signature {modes / total:.1%}")


def _notes(tune: str) -> TreeNotes | None:
    try:
        return to_notes(to_musicxml(tune))
    except UnreadableFileError:
        return None


if __name__ == "__main__":
    main()
