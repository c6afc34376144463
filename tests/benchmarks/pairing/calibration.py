"""How well pieces of one work are told from others: weights fitted on one split of a corpus, judged on another.

    python -m tests.benchmarks.pairing.calibration resources/models/incipit-small --cache CACHE --kept FOLDER

A pair is the score and the MIDI file of one piece, or of two that are near-duplicates. The MIDI files were made from
the scores, so they are made as different from them as files are found: half have neither title nor composer, some are
moved to another key, played slower or faster, or without their repeats. Looked at are, as in the program, the pieces
that sound most like one, those of its name and those with as many notes. `--fit` prints weights for
`engine.search.pairing.confidence`.
"""

import argparse
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.bundles.locate import load_bundle
from engine.errors import EngineError
from engine.evaluation.minimising import minimise
from engine.formats.content import Facts
from engine.formats.midi import read_midi
from engine.library.names.persons import Persons, shipped_persons
from engine.search.pairing.candidates import MOST_ALIKE, MOST_HEARD
from engine.search.pairing.confidence import LIKELY, POSSIBLE, SURE, WEIGHTS, to_confidence
from engine.search.pairing.evidence import SPEAKS_FOR, Naming, Sounding, alike_in_facts, to_evidence, to_naming
from engine.search.relevance import to_prominences
from engine.training.measures.material import HELD_OUT, VALIDATION, Entry, load_material
from engine.training.measures.space import Space, Vectors
from tests.benchmarks.measuring import tell

_SEMITONES = ("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")
_STRENGTH = 1.0
_BY_HAND = ("title same, says little", "title alike", "number same", "number other")

Evidence = Mapping[str, float]
Prominences = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Side:
    """One view of the pieces of a split: what each is called, its facts, and its unit vector [n, d]."""

    naming: Sequence[Naming]
    facts: Sequence[Facts]
    vectors: Vectors


@dataclass(frozen=True, slots=True)
class Judged:
    """The evidence of a pair, and whether it is one work."""

    evidence: Evidence
    same: bool


def sides_of(entries: Sequence[Entry], space: Space, draw: np.random.Generator) -> tuple[Side, Side]:
    """Return the scores and the MIDI files of pieces that have both."""
    persons = shipped_persons()
    scores = [_to_facts(entry) for entry in entries]
    midis = [_spoil(_heard(entry), facts, draw) for entry, facts in zip(entries, scores, strict=True)]
    found = []
    for facts, texts in ((scores, [each.score for each in entries]), (midis, [each.mtf for each in entries])):
        found.append(Side(_names(facts, persons), facts, space.encode_notation(texts)))
        space.save()
    return found[0], found[1]


def pairs_of(one: Side, other: Side, tunes: Sequence[str]) -> Iterator[Judged]:
    """Yield every piece of one side with those of the other that the program would look at more closely."""
    cosines = one.vectors @ other.vectors.T
    forward = _prominences(cosines.T).T
    backward = _prominences(cosines)
    nearest, nearest_back = cosines.argmax(axis=1), cosines.argmax(axis=0)
    titles: dict[str, list[int]] = {}
    for at, naming in enumerate(other.naming):
        if naming.title:
            titles.setdefault(naming.title, []).append(at)
    for at, naming in enumerate(one.naming):
        heard = np.argsort(-cosines[at])[:MOST_HEARD].tolist()
        counted = [rival for rival, facts in enumerate(other.facts) if alike_in_facts(one.facts[at], facts)]
        for rival in dict.fromkeys((*heard, *titles.get(naming.title, ()), *counted[:MOST_ALIKE])):
            sounding = None
            if rival in heard:
                sounding = Sounding(
                    float(forward[at, rival]),
                    float(backward[at, rival]),
                    bool(nearest[at] == rival),
                    bool(nearest_back[rival] == at),
                )
            mine, theirs = (naming, one.facts[at]), (other.naming[rival], other.facts[rival])
            yield Judged(to_evidence(mine, theirs, sounding), tunes[at] == tunes[rival])


def fit(pairs: Sequence[Judged]) -> dict[str, float]:
    """Return the weights of a logistic regression, drawn a little towards 0 ("always" is not).

    What can only speak for a pair, or only against it, counts 0 where the regression would have it otherwise.
    """
    names = [name for name in WEIGHTS if name not in _BY_HAND]
    found: dict[str, float] = {}
    while True:
        found = dict(zip(names, _regress(pairs, names), strict=True))
        wrong = [name for name in names if name in SPEAKS_FOR and found[name] < 0]
        wrong += [name for name in names if name.endswith("other") and found[name] > 0]
        if not wrong:
            return {name: WEIGHTS[name] if name in _BY_HAND else found.get(name, 0.0) for name in WEIGHTS}
        names = [name for name in names if name not in wrong]


def _regress(pairs: Sequence[Judged], names: Sequence[str]) -> list[float]:
    given = np.array([sum(WEIGHTS[name] * each.evidence.get(name, 0.0) for name in _BY_HAND) for each in pairs])
    values = np.array([[each.evidence.get(name, 0.0) for name in names] for each in pairs])
    same = np.array([each.same for each in pairs], np.float64)
    drawn = np.array([name != "always" for name in names], np.float64) * _STRENGTH

    def loss(weights: npt.NDArray[np.float64]) -> tuple[float, npt.NDArray[np.float64]]:
        sums = values @ weights + given
        chances = 1 / (1 + np.exp(-sums))
        value = np.logaddexp(0, sums).sum() - same @ sums + drawn @ weights**2 / 2
        return float(value), values.T @ (chances - same) + drawn * weights

    found: list[float] = minimise(loss, np.zeros(len(names)), 1e-3).tolist()
    return found


def judge(name: str, pairs: Sequence[Judged], wanted: int) -> None:
    """Tell precision and recall at each threshold, and how many of those of each confidence are one work.

    There are `wanted` pairs of one work in all, found or not.
    """
    confidences = np.array([to_confidence(each.evidence) for each in pairs])
    same = np.array([each.same for each in pairs], np.bool_)
    tell(f"{name}: {len(pairs):,} pairs, {same.sum():,} of them one work, of {wanted:,} in all")
    for word, threshold in (("sure", SURE), ("likely", LIKELY), ("possible", POSSIBLE)):
        taken = confidences >= threshold
        right = (taken & same).sum()
        shares = right / max(taken.sum(), 1), right / wanted
        tell(f"  {word} from {threshold:.2f}: precision {shares[0]:.3f}, recall {shares[1]:.3f}")
    bounds = (0.0, 0.1, 0.25, 0.4, 0.6, 0.75, 0.9, 1.01)
    for low, high in pairwise(bounds):
        within = (confidences >= low) & (confidences < high)
        if within.any():
            told, true = confidences[within].mean(), same[within].mean()
            tell(f"  of {within.sum():,} from {low:.2f} to {min(high, 1):.2f}: told {told:.2f}, true {true:.2f}")


def wanted_of(tunes: Sequence[str]) -> int:
    """Return how many pairs of one work there are, looked at from both sides."""
    counts = Counter(tunes)
    return 2 * sum(count * count for count in counts.values())


def _prominences(cosines: Vectors) -> Prominences:
    """Return how far each cosine of a column [n] stands out in it."""
    every = (np.arange(len(cosines), dtype=np.intp),)
    return np.stack([to_prominences(column[:, None], every) for column in cosines.T], axis=1)


def _names(facts: Sequence[Facts], persons: Persons) -> list[Naming]:
    return [to_naming(each, "", persons) for each in facts]


def _to_facts(entry: Entry) -> Facts:
    known = {name: value for name, value in entry.facts.items() if name in _KEPT}
    known["instruments"] = tuple(known.get("instruments", ()))
    facts = Facts(**known)
    written = {name: str(entry.metadata.get(name) or "") for name in ("title", "composer")}
    return replace(facts, title=facts.title or written["title"], composer=facts.composer or written["composer"])


_KEPT = ("title", "composer", "key", "metre", "tempo", "instruments", "bars", "duration", "notes")


def _heard(entry: Entry) -> Facts:
    """Return what a MIDI file tells of itself, nothing where it cannot be read."""
    try:
        return read_midi(BytesIO(entry.midi)).facts
    except EngineError:
        return Facts()


def _spoil(midi: Facts, score: Facts, draw: np.random.Generator) -> Facts:
    """Return the facts of a MIDI file as it might be found."""
    chance = draw.random(5)
    facts = replace(midi, title="", composer="") if chance[0] < 0.5 else replace(
        midi, title=score.title, composer=score.composer if chance[1] < 0.6 else ""
    )  # fmt: skip
    if chance[2] < 0.15 and facts.key:
        facts = replace(facts, key=f"{_SEMITONES[draw.integers(12)]} {facts.key.split()[-1]}")
    if chance[3] < 0.6 and facts.duration:
        facts = replace(facts, duration=facts.duration * float(draw.uniform(0.75, 1.35)))
    if chance[4] < 0.15:
        bars, notes = (count and count // 2 for count in (facts.bars, facts.notes))
        facts = replace(facts, bars=bars, notes=notes, duration=facts.duration and facts.duration / 2)
    return facts


def main() -> None:
    """Tell what the weights are worth; with `--fit` print new ones, in the order in which they are kept."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--cache", type=Path, required=True)
    parser.add_argument("--kept", type=Path, required=True)
    parser.add_argument("--pieces", type=int, default=700, help="at most so many of each split (700)")
    parser.add_argument("--fit", action="store_true")
    asked = parser.parse_args()
    space = Space(load_bundle(asked.bundle), asked.kept, threads=2)
    draw = np.random.default_rng(0)
    both = [entry for entry in load_material(asked.cache).entries if entry.score and entry.mtf]
    for split in (HELD_OUT, VALIDATION):
        every = [entry for entry in both if entry.split == split]
        entries = [every[at] for at in np.sort(draw.permutation(len(every))[: asked.pieces])]
        scores, midis = sides_of(entries, space, draw)
        tunes = [entry.tune for entry in entries]
        pairs = [*pairs_of(scores, midis, tunes), *pairs_of(midis, scores, tunes)]
        if asked.fit and split == HELD_OUT:
            for name, weight in fit(pairs).items():
                tell(f'    "{name}": {weight:.2f},')
        judge(split, pairs, wanted_of(tunes))


if __name__ == "__main__":
    main()
