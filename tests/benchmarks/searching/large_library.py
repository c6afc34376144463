"""What 100,000 pieces cost: opening, searching by name and by meaning, filters and their counts, grouping, suggestions.

python -m tests.benchmarks.searching.large_library --pieces 100000 [--dims 256] [--kept FOLDER]
"""

import argparse
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from engine.formats.content import Facts
from engine.library import FoundFile, Library, RecordedPiece, open_library
from engine.modality import Modality
from engine.runtime.encoded import Provenance
from engine.search import Filters, Query, Range, count_filters, relaxations, search
from engine.search.query import Embedding
from engine.search.understanding import suggest_queries, to_terms, understand
from tests.benchmarks.measuring import median_ms, once_ms, tell
from tests.library.filling import MADE_BY, MadeBy

DIMS = 768
_CLUSTERS = 200
_AT_ONCE = 1_000
_COMPOSERS = (
    *(
        "Johann Sebastian Bach",
        "Bach, J. S.",
        "W. A. Mozart",
        "Чайковский, П. И.",
        "Frédéric Chopin",
        "肖邦",
        "Traditional",
    ),
    *("Clara Schumann", "Turlough O'Carolan", "Stanisław Moniuszko", "滝廉太郎", "Anonymous", "", "", "Ann Example"),
)
_FORMS = (
    *(
        "Sonata",
        "Waltz",
        "Valse",
        "Menuett",
        "Reel",
        "Jig",
        "Prelude",
        "Lied",
        "Mazurek",
        "Хорал",
        "行進曲",
        "小步舞曲",
    ),
    *("Hornpipe", "March", "Fugue", "Nocturne", "Étude", "Song", "Suite", "Air"),
)
_WORDS = (
    *("morning", "river", "Mond", "nuit", "луна", "さくら", "茉莉花", "green", "old", "heather", "Abend", "printemps"),
    *("rose", "sea", "winter", "Herz", "étoile", "bridge", "soldier", "farewell", "glen", "mill", "bird", "dream"),
)
_KEYS = (
    "C major",
    "G major",
    "D major",
    "A minor",
    "D minor",
    "E minor",
    "F major",
    "Bb major",
    "C# minor",
    "D dorian",
)
_INSTRUMENTS = (
    "Violin",
    "Viola",
    "Violoncello",
    "Klavier",
    "Acoustic Grand Piano",
    "Flauto",
    "Oboe",
    "Soprano",
    "Tenor",
)
_FOLDERS = (
    "Choir/Advent",
    "Choir/Easter",
    "Band/Set lists",
    "Piano",
    "Tunes/Irish",
    "Tunes/Polish",
    "Downloads",
    "Klavier",
)
_TAGS = ("advent", "favourites", "to practise", "concert 2026")
_KINDS = (Modality.SCORE, Modality.SCORE, Modality.MIDI, Modality.AUDIO, Modality.TEXT)


@dataclass(frozen=True)
class Given:
    """An embedding."""

    embedding: Embedding


@dataclass(frozen=True)
class RandomEncoders:
    """Encodes every text as a direction that its letters draw: what is measured begins after the encoder."""

    dims: int = DIMS
    provenance: MadeBy = MADE_BY

    def encode_texts(self, texts: Sequence[str]) -> list[Given]:
        """Return a direction for each."""
        seeds = [sum(map(ord, text)) for text in texts]
        return [Given(np.random.default_rng(seed).normal(size=self.dims).astype(np.float32)) for seed in seeds]


def fill_large(
    path: Path,
    count: int,
    dims: int = DIMS,
    made_by: Provenance | MadeBy = MADE_BY,
    put: Callable[[str, int], tuple[FoundFile, Modality]] = lambda name, number: (
        FoundFile(f"{name}.x", number, number),
        _KINDS[number % len(_KINDS)],
    ),
) -> Library:
    """Return a library of pieces with names in several scripts, facts, folders, tags, ratings and clustered vectors.

    `put` gives the file of a name and a number, and its kind.
    """
    draw = np.random.default_rng(0)
    centres = draw.normal(size=(_CLUSTERS, dims)).astype(np.float32)
    library = open_library(path)
    folder = library.add_folder(path.parent / "music")
    for start in range(0, count, _AT_ONCE):
        with library.transaction():
            for number in range(start, min(count, start + _AT_ONCE)):
                facts = _facts(number, draw)
                name = f"{_FOLDERS[number % len(_FOLDERS)]}/{number // 500}/{facts.title or number}-{number}"
                file, kind = put(name, number)
                piece = RecordedPiece(f"{number:064x}", 0, kind, facts)
                library.record_file(folder, file, [piece])
                vector = centres[draw.integers(_CLUSTERS)] + draw.normal(size=dims).astype(np.float32)
                library.add_vectors(piece.hash, vector, vector[None], made_by)
                if number % 20 == 0:
                    library.tag(piece.hash, _TAGS[number // 20 % len(_TAGS)])
                    library.rate(piece.hash, 1 + number // 20 % 5)
    return library


def _facts(number: int, draw: np.random.Generator) -> Facts:
    form, composer, key = (some[int(draw.integers(len(some)))] for some in (_FORMS, _COMPOSERS, _KEYS))
    words = [_WORDS[at] for at in draw.integers(len(_WORDS), size=2)]
    title = (f"{form} No. {number % 40} in {key}", f"{' '.join(words)} {form}", "")[int(draw.integers(3))]
    played = draw.permutation(len(_INSTRUMENTS))[: 1 + int(draw.integers(4))]
    lowest = int(draw.integers(36, 60))
    return Facts(
        title=title, composer=composer, names=(f"Collection {number % 300}",),
        words=(" ".join(_WORDS[at] for at in draw.integers(len(_WORDS), size=40)),) if number % 4 == 0 else (),
        key=key if draw.random() < 0.8 else "", metre=("3/4", "4/4", "6/8", "2/4", "")[int(draw.integers(5))],
        tempo=float(draw.uniform(40, 200)), duration=float(draw.uniform(20, 900)), bars=int(draw.integers(8, 200)),
        instruments=tuple(_INSTRUMENTS[at] for at in played), key_estimated=bool(draw.random() < 0.3), lowest=lowest,
        highest=lowest + 30, leap=int(draw.integers(24)), hand_span=int(draw.integers(7, 20)), notes=500,
        accidentals=20, language=("", "", "de", "en", "pl")[int(draw.integers(5))],
    )  # fmt: skip


def measure(path: Path, dims: int = DIMS) -> None:
    """Print what everything costs in a library that is there; it is changed by nothing but one tag."""
    opened, library = once_ms(partial(open_library, path))
    tell(f"opening: {opened:.1f} ms")
    with library:
        encoders = RandomEncoders(dims)
        once, _ = once_ms(partial(search, library, encoders, Query("first of all", limit=100)))
        tell(f"first search (matrix, names, table of composers): {once:.0f} ms")
        chosen = Filters(metre=("3/4",), instruments=("violin",), duration=Range(None, 300))
        asked = {
            "by meaning": Query("zzzz qqqq", limit=100),
            "by name and meaning": Query("bach sonata", limit=100),
            "in Japanese": Query("滝廉太郎の行進曲", limit=100),
            "within filters": Query("zzzz qqqq", limit=100, filters=chosen),
            "weights and minus": Query("zzzz", limit=100, terms=to_terms(understand("viola ×3 -night").chips)),
        }
        for name, query in asked.items():
            tell(f"search {name}: {median_ms(partial(search, library, encoders, query)):.1f} ms")
        tell(f"names alone: {median_ms(partial(library.matches_by_name, 'bach sonata', 100)):.1f} ms")
        once, _ = once_ms(library.columns)
        tell(f"columns, once after each change: {once:.0f} ms")
        for name, query in (("nothing set", Query()), ("three filters", Query(filters=chosen))):
            tell(f"counts, {name}: {median_ms(partial(count_filters, library, query)):.1f} ms")
        tell(f"relaxations: {median_ms(partial(relaxations, library, asked['within filters'])):.1f} ms")
        tell(f"suggestions: {median_ms(partial(suggest_queries, library, 'de'), 3):.0f} ms")
        tell(f"understanding: {median_ms(partial(understand, 'slow waltz in D minor for viola, -vocals')):.2f} ms")
        library.tag(f"{0:064x}", "changed")
        for name, action in (("search", partial(search, library, encoders, asked["within filters"])),):
            tell(f"{name} after a change: {once_ms(action)[0]:.0f} ms")
        tell(f"counts after a change: {once_ms(partial(count_filters, library, Query(filters=chosen)))[0]:.0f} ms")


def main() -> None:
    """Make the library unless it is kept, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pieces", type=int, default=100_000)
    parser.add_argument("--dims", type=int, default=DIMS, help="the built-in bundle's are 256, the published ones' 768")
    parser.add_argument("--kept", type=Path, help="a folder to keep the library in")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        path = (asked.kept or Path(home)) / f"large-{asked.pieces}-{asked.dims}.db"
        if not path.exists():
            filled, library = once_ms(partial(fill_large, path, asked.pieces, asked.dims))
            library.close()
            tell(f"making {asked.pieces:,} pieces: {filled / 1000:.0f} s")
        measure(path, asked.dims)


if __name__ == "__main__":
    main()
