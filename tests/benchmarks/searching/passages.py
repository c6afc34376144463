"""How often the right half of a piece is told where two tunes were joined into one and a query asks for one of them.

    python -m tests.benchmarks.searching.passages TUNES.abc [--pairs 24]

`TUNES.abc` is any large tunebook; of its tunes those of one voice and 16 to 64 bars are joined two by two: a tune that
a query asks for with one that it does not ("joined"), two that it asks for ("even"), and two that it does not ("none").
"""

import argparse
import random
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.bundles.locate import find_bundle
from engine.errors import UnreadableFileError
from engine.formats.content import Facts, Notation
from engine.formats.pieces import split_file
from engine.formats.registry import FORMATS
from engine.inputs.passages.notation import cut_score
from engine.inputs.prepare import prepare_notation
from engine.inputs.wanted import Wanted
from engine.modality import Modality
from engine.runtime.encoders import Encoders, open_encoders
from engine.search.explaining.standing import stand_of, standing_out
from tests.benchmarks.measuring import tell

_BARS = range(16, 65)
_MOST_TUNES = 300
_MINOR = ("A minor", "D minor", "E minor")
QUERIES: tuple[tuple[str, Callable[[Facts], bool]], ...] = (
    ("a lively jig in 6/8", lambda facts: facts.metre == "6/8"),
    ("a waltz in 3/4 time", lambda facts: facts.metre == "3/4"),
    ("a reel in 4/4", lambda facts: facts.metre in {"4/4", "2/2"}),
    ("ein Tanz im Sechsachteltakt", lambda facts: facts.metre == "6/8"),
    ("music in D major", lambda facts: facts.key == "D major"),
    ("music in G major", lambda facts: facts.key == "G major"),
    ("a sad tune in A minor", lambda facts: facts.key in _MINOR),
    ("三拍子のワルツ", lambda facts: facts.metre == "3/4"),
)

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Tune:
    """A tune of one voice: its header and its bars as interleaved ABC."""

    facts: Facts
    header: tuple[str, ...]
    bars: tuple[str, ...]

    @property
    def text(self) -> str:
        """The whole tune."""
        return "".join((*self.header, *self.bars))


def read_tunes(path: Path) -> list[Tune]:
    """Return the tunes of a tunebook that serve here."""
    row = next(each for each in FORMATS if each.name == "ABC")
    assert row.read_notation is not None
    tunes = []
    with path.open("rb") as file:
        parts = list(split_file(file, row))
    random.shuffle(parts)
    for part in parts:
        try:
            notation = row.read_notation(BytesIO(part))
        except UnreadableFileError:
            continue
        lines = notation.text.splitlines(keepends=True)
        bars = tuple(line for line in lines if line.startswith("[V:"))
        if len(bars) in _BARS and all(bar.count("[V:") == 1 for bar in bars) and isinstance(notation, Notation):
            tunes.append(Tune(notation.facts, tuple(line for line in lines if not line.startswith("[V:")), bars))
        if len(tunes) == _MOST_TUNES:
            break
    return tunes


def join(first: Tune, second: Tune) -> str:
    """Return two tunes as one, the second in its own key and metre."""
    fields = "".join(f"[{line.strip()}]" for line in second.header if line[:2] in {"M:", "K:"})
    begun = second.bars[0].replace("[V:1]", f"[V:1]{fields}", 1)
    return "".join((*first.header, *first.bars, begun, *second.bars[1:]))


def to_units(encoders: Encoders, wanted: Wanted, texts: list[str]) -> Floats:
    """Return the directions of pieces of notation."""
    pieces = [prepare_notation(Notation(Modality.SCORE, text), wanted) for text in texts]
    patches = [piece.patches for piece in pieces if piece.patches is not None]
    features = [piece.features for piece in pieces if piece.features is not None] or None
    return _unit(np.stack([each.embedding for each in encoders.encode_symbolic(patches, features)]))


def main() -> None:
    """Print, for each way of joining, for how many pieces a passage was told and how often in the right half."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tunes", type=Path)
    parser.add_argument("--bundle", default=None)
    parser.add_argument("--pairs", type=int, default=24, help="for each query and way of joining")
    asked = parser.parse_args()
    random.seed(1)
    tunes = read_tunes(asked.tunes)
    bundle = find_bundle(asked.bundle)
    encoders, wanted = open_encoders(bundle), bundle.manifest.wanted
    library = to_units(encoders, wanted, [tune.text for tune in tunes])
    told: dict[str, list[bool | None]] = {"joined": [], "even": [], "none": []}
    for text, fits in QUERIES:
        query = _unit(np.stack([encoders.encode_texts([text])[0].embedding]))
        yes, no = [each for each in tunes if fits(each.facts)], [each for each in tunes if not fits(each.facts)]
        if min(len(yes), len(no)) < 2:
            tell(f"there are too few tunes for: {text}")
            continue
        for _ in range(asked.pairs):
            pair = [random.choice(yes), random.choice(no)]
            first = random.random() < 0.5
            ways = {
                "joined": pair if first else pair[::-1],
                "even": random.sample(yes, 2),
                "none": random.sample(no, 2),
            }
            for way, (one, other) in ways.items():
                cut = cut_score(join(one, other), wanted)
                stands = _stands(encoders, [each.input.text or "" for each in cut.passages], wanted, query, library)
                best = standing_out(stands)
                places = cut.passages[best].bars if best is not None else None
                told[way].append(None if places is None else (sum(places) / 2 < len(one.bars)) == first)
    for way, answers in told.items():
        found = [each for each in answers if each is not None]
        right = f", in the right half for {np.mean(found):.0%} of them" if way == "joined" and found else ""
        tell(f"{way}: a passage was told for {len(found) / max(1, len(answers)):.0%} of {len(answers)} pieces{right}")


def _stands(encoders: Encoders, texts: list[str], wanted: Wanted, query: Floats, library: Floats) -> Floats:
    if not texts:
        return np.zeros(0, np.float32)
    return stand_of(to_units(encoders, wanted, texts) @ query.T, library @ query.T, (1.0,))


def _unit(vectors: Floats) -> Floats:
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), np.float32)


if __name__ == "__main__":
    main()
