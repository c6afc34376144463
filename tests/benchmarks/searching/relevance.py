"""Whether hits are as sure as their bands say: queries written by hand, asked of any bundle on a training's pieces.

    python -m tests.benchmarks.searching.relevance resources/models/incipit-small --cache CACHE --kept FOLDER

Each query states one fact; which pieces have it is known from their collections and notes, and a piece of which it is
not known is no hit. Chance is the share of right pieces among all of whom it is known.
"""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.bundles.locate import load_bundle
from engine.modality import Modality
from engine.training.measures.asking.answers import answer
from engine.training.measures.asking.questions import Question, load_questions
from engine.training.measures.material import Entry, load_material
from engine.training.measures.space import Space, Vectors
from tests.benchmarks.measuring import tell
from tests.search.judging import LIMIT, Truths, tally

_FIXTURE_BITS = np.float16


def truths_of(question: Question, entries: Sequence[Entry]) -> Truths:
    """Return 1 for each piece [n] that a question asks for, 0 for others, −1 where that is unknown."""
    known = {True: 1, False: 0, None: -1}
    return np.array([known[answer(question.field, question.value, entry)] for entry in entries], np.int8)


@dataclass(frozen=True, slots=True)
class Judged:
    """Some pieces [n] and queries [q]: their unit vectors, and what of each query is known of each piece [q, n]."""

    name: str
    questions: Sequence[Question]
    texts: Vectors
    pieces: Vectors
    truths: Truths


def judged_sets(asked: argparse.Namespace) -> Iterator[Judged]:
    """Yield the sets of pieces that a bundle is measured on, encoded; what is drawn from them is always the same."""
    space = Space(load_bundle(asked.bundle), asked.kept, threads=2)
    draw = np.random.default_rng(0)
    questions = load_questions()
    some = [questions[at] for at in np.sort(draw.permutation(len(questions))[: asked.queries])]
    texts = space.encode_texts([each.text for each in some])
    for name, every in load_material(asked.cache).sets().items():
        entries = [every[at] for at in np.sort(draw.permutation(len(every))[: asked.pieces])]
        truths = np.stack([truths_of(question, entries) for question in some])
        pieces = space.encode_notation([entry.notation for entry in entries])
        space.save()
        yield Judged(name, some, texts, pieces, truths)


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what says which bundle is measured on what."""
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--cache", type=Path, required=True, help="of a training: its prepared pieces are read")
    parser.add_argument("--kept", type=Path, required=True, help="where vectors are kept between runs")
    parser.add_argument("--pieces", type=int, default=2_000, help="of each set at most")
    parser.add_argument("--queries", type=int, default=2_000, help="at most")


def main() -> None:
    """Print a table for each set of pieces, and write a fixture where one is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add_options(parser)
    parser.add_argument("--limit", type=int, default=LIMIT, help="hits of each query")
    parser.add_argument("--fixture", type=Path, help="write the cosines and truths of the first set here")
    asked = parser.parse_args()
    bundle = load_bundle(asked.bundle)
    kinds = [bundle.reference[kind] for kind in (Modality.SCORE, Modality.MIDI) if kind in bundle.reference]
    notated = np.concatenate([np.zeros((0, bundle.manifest.dims), np.float32), *kinds])
    for each in judged_sets(asked):
        cosines = each.texts @ each.pieces.T
        outside = each.texts @ notated.T if len(notated) else None
        tell(f"{each.name}: {len(each.pieces):,} pieces, {len(each.texts):,} queries")
        for row in tally(cosines, each.truths, asked.limit, outside).rows():
            kept = f"{row['hits']:>8,} hits, {row['right']:6.1%} right, {row['chance']:6.1%} by chance"
            tell(f"  {row['band']:<15} {kept}: {row['times']:.2f} times")
        if asked.fixture is not None:
            np.savez_compressed(asked.fixture, cosines=cosines.astype(_FIXTURE_BITS), truths=each.truths)
            return


if __name__ == "__main__":
    main()
