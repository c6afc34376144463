"""Which of several classes a piece is nearest to, without any training: kind, metre, mode, key and scoring."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from engine.evaluation.zero_shot import similarities_to_labels
from engine.training.measures.asking.answers import answer
from engine.training.measures.asking.questions import ENGLISH, load_questions
from engine.training.measures.material import TUNEBOOKS, Entry
from engine.training.measures.space import Space, Vectors

Report = dict[str, object]
Numbers = npt.NDArray[np.int64]

_DANCES = ("jig", "slip jig", "reel", "hornpipe", "strathspey", "waltz", "polka", "march")
_FEWEST = 5
# Classes that nobody is asked to find, since they are too common, are described here.
_MORE = {
    ("mode", "major"): ("in a major key", "major mode", "not minor, major"),
    ("mode", "mixolydian"): ("Mixolydian mode", "a modal tune in mixolydian", "tunes in the Mixolydian scale"),
}
_FIELDS = ("mode", "metre", "key", "scoring", "kind")


def classify(space: Space, entries: Sequence[Entry], pieces: Vectors) -> Report:
    """Return accuracy, macro F1 and what chance and always guessing the commonest class would give, for each field.

    Only pieces that are known to be of exactly one class count; `kind` is that of dance tunes; a class with fewer than
    five pieces is left out.
    """
    prompts = _prompts()
    report: Report = {}
    for field in _FIELDS:
        labels = [label for label in prompts if label[0] == field and (field != "kind" or label[1] in _DANCES)]
        found = [_label(entry, labels) for entry in entries]
        if field == "kind":
            found = [label if entry.source in TUNEBOOKS else None for label, entry in zip(found, entries, strict=True)]
        labels = [label for label in labels if found.count(label) >= _FEWEST]
        kept = [place for place, label in enumerate(found) if label in labels]
        if len(labels) < 2:
            continue
        targets = np.array([labels.index(label) for place in kept if (label := found[place]) is not None])
        described = [space.encode_texts(prompts[label]) for label in labels]
        nearest = similarities_to_labels(pieces[kept], described).argmax(1)
        report[field] = {
            "classes": len(labels),
            "pieces": len(kept),
            "accuracy": float((nearest == targets).mean()),
            "macro_f1": macro_f1(nearest, targets),
            "chance": 1 / len(labels),
            "commonest": float(np.bincount(targets).max() / len(targets)),
        }
    return report


def macro_f1(found: Numbers, targets: Numbers) -> float:
    """Return the mean over the classes of `targets` of the harmonic mean of precision and recall."""
    scores = []
    for label in np.unique(targets):
        both = np.count_nonzero((found == label) & (targets == label))
        scores.append(2 * both / (np.count_nonzero(found == label) + np.count_nonzero(targets == label)))
    return float(np.mean(scores))


def _label(entry: Entry, labels: Sequence[tuple[str, str]]) -> tuple[str, str] | None:
    true = [label for label in labels if answer(*label, entry)]
    return true[0] if len(true) == 1 else None


def _prompts() -> dict[tuple[str, str], list[str]]:
    prompts: dict[tuple[str, str], list[str]] = {label: list(texts) for label, texts in _MORE.items()}
    for question in load_questions():
        if question.language == ENGLISH:
            prompts.setdefault(question.concept, []).append(question.text)
    return prompts
