"""Everything that is measured of an exported bundle, by the runtime that the program uses: the figures of its card."""

import json
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.bundles.locate import load_bundle
from engine.progress import Progress
from engine.training.measures.asking.attributes import Numbers, Order, find_concepts, measure, summarise
from engine.training.measures.asking.questions import Question, load_questions
from engine.training.measures.headers import remove_headers
from engine.training.measures.material import Entry, load_material
from engine.training.measures.space import Space, Vectors

Report = dict[str, object]
Work = Generator[Progress, None, Report]

_KEPT = "evaluation"


@dataclass(frozen=True, slots=True)
class View:
    """A way to read the pieces of a set: its name, and the text that is encoded, empty for pieces without one."""

    name: str
    to_text: Callable[[Entry], str]


VIEWS = (
    View("as they are", lambda entry: entry.notation),
    View("headers removed", lambda entry: remove_headers(entry.notation)),
    View("MIDI", lambda entry: entry.mtf),
    View("MIDI, headers removed", lambda entry: remove_headers(entry.mtf)),
)


def evaluate_bundle(bundle: Path, cache: Path, threads: int = 2) -> Work:
    """Measure the bundle in the folder `bundle` on the pieces of `cache`; write `cache/evaluation.json`, and return it.

    Vectors are kept in `cache/evaluation`, so that a second run of the same bundle is quick. Raises `BundleError`.
    """
    opened = load_bundle(bundle)
    space = Space(opened, cache / _KEPT, threads)
    material = load_material(cache)
    report: Report = {"bundle": {"name": opened.manifest.name, "hash": opened.hash}}
    for name, entries in material.sets().items():
        report[f"attributes, {name}"] = yield from measure_attributes(space, entries, name)
        space.save()
    path = cache / "evaluation.json"
    path.write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return report


def measure_attributes(space: Space, entries: Sequence[Entry], name: str) -> Work:
    """Return, for each way to read the pieces of a set, how precisely attribute queries are answered."""
    questions = load_questions()
    asked = space.encode_texts([question.text for question in questions])
    vectors = {question.text: vector for question, vector in zip(questions, asked, strict=True)}
    report: Report = {"pieces": len(entries)}
    for number, view in enumerate(VIEWS, start=1):
        kept = [entry for entry in entries if view.to_text(entry)]
        if not kept:
            continue
        pieces = space.encode_notation([view.to_text(entry) for entry in kept])
        concepts = find_concepts(questions, kept)
        rows = measure(questions, concepts, by_cosine(vectors, pieces))
        rates = {": ".join(concept.name): concept.base_rate for concept in concepts}
        report[view.name] = {**summarise(rows, concepts), "rows": rows, "base_rates": rates}
        yield Progress(f"attribute queries, {name}", number, len(VIEWS), view.name)
    return report


def by_cosine(texts: dict[str, Vectors], pieces: Vectors) -> Order:
    """Return the order of pieces `[n, d]` by their cosine with a query's vector, all of unit length."""

    def order(question: Question, candidates: Numbers) -> Numbers:
        return candidates[np.argsort(-(pieces[candidates] @ texts[question.text]), kind="stable")]

    return order
