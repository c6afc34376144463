"""Everything that is measured of an exported bundle, by the runtime that the program uses: the figures of its card."""

import json
from collections.abc import Generator, Iterator
from pathlib import Path

import numpy as np

from engine.bundles.locate import load_bundle
from engine.progress import Progress
from engine.training.measures.asking.attributes import ask
from engine.training.measures.asking.retrieval import measure_retrieval
from engine.training.measures.goals import compare_with_goals
from engine.training.measures.material import load_material
from engine.training.measures.music.classes import classify
from engine.training.measures.music.pairs import measure_pairs
from engine.training.measures.music.real import measure_real_recordings
from engine.training.measures.music.trials import measure_other_midi, measure_recordings
from engine.training.measures.space import Space
from engine.training.measures.speeds import measure_speeds
from engine.training.measures.table import to_markdown
from engine.training.measures.trial import KEPT, Trial

Report = dict[str, object]

_SEED = 5


def evaluate_bundle(
    bundle: Path, cache: Path, *, threads: int = 2, e5: Path | None = None, corpus: Path | None = None
) -> Generator[Progress, None, Report]:
    """Measure the bundle in the folder `bundle` on the pieces of `cache`.

    `e5` is the frozen text encoder's 4-bit file, which one of the baselines needs, `corpus` the folder of the pieces'
    own files, which other programs' MIDI is made of; rows that need what is not given are left out. Writes
    `cache/evaluation.json` and `cache/evaluation.md` after each part, and returns the report. Vectors and rendered
    recordings are kept in `cache/evaluation`, so that a second run is quick. Raises `BundleError`.
    """
    opened = load_bundle(bundle)
    space = Space(opened, cache / KEPT, threads)
    trial = Trial(opened, space, load_material(cache), cache, threads, e5, corpus)
    report: Report = {"bundle": {"name": opened.manifest.name, "hash": opened.hash[:16]}, "goals": {}}
    for part in (_speeds, _attributes, _retrieval, _pairs, _classes, _recordings):
        yield from part(trial, report)
        space.save()
        report["goals"] = compare_with_goals(report)
        text = json.dumps(report, indent=1, ensure_ascii=False)
        (cache / "evaluation.json").write_text(text + "\n", encoding="utf-8")
        (cache / "evaluation.md").write_text(to_markdown(report), encoding="utf-8")
    return report


def _speeds(trial: Trial, report: Report) -> Iterator[Progress]:
    report["size and speed"] = measure_speeds(trial.space, trial.bundle.path, trial.material.entries, trial.threads)
    yield Progress("size and speed", 1, 1)


def _attributes(trial: Trial, report: Report) -> Iterator[Progress]:
    with trial.askers() as askers:
        for name, entries in trial.material.sets().items():
            found: Report = {"pieces": len(entries)}
            report[f"attribute queries, {name}"] = found
            for number, asker in enumerate(askers, start=1):
                found[asker.name] = ask(asker, entries)
                yield Progress(f"attribute queries, {name}", number, len(askers), asker.name)
            trial.space.save()


def _retrieval(trial: Trial, report: Report) -> Iterator[Progress]:
    with trial.askers() as askers:
        for name, entries in trial.material.sets().items():
            found: Report = {}
            report[f"retrieval, {name}"] = found
            for row, figures in measure_retrieval(askers, trial.material, entries, songs=name == "songs"):
                found[row] = figures
                yield Progress(f"retrieval, {name}", len(found), None, row)
            trial.space.save()


def _pairs(trial: Trial, report: Report) -> Iterator[Progress]:
    found: Report = {}
    report["score and MIDI of one work"] = found
    for row, figures in measure_pairs(trial.space, trial.material.entries, np.random.default_rng(_SEED)):
        found[row] = figures
        yield Progress("score and MIDI", len(found), None, row)
    for row, figures in measure_other_midi(trial, np.random.default_rng(_SEED)):
        found[row] = figures
        yield Progress("score and MIDI", len(found), None, row)


def _classes(trial: Trial, report: Report) -> Iterator[Progress]:
    found: Report = {}
    report["classes, zero-shot"] = found
    for name, entries in trial.material.sets().items():
        pieces = trial.space.encode_notation([entry.notation for entry in entries])
        found[name] = classify(trial.space, entries, pieces)
        yield Progress("classes", len(found), None, name)


def _recordings(trial: Trial, report: Report) -> Iterator[Progress]:
    found: Report = {}
    report["recordings rendered from MIDI"] = found
    for row, figures in measure_recordings(trial, np.random.default_rng(_SEED)):
        if figures:
            found[row] = figures
        yield Progress("recordings", len(found), None, row)
    real: Report = {}
    report["recordings, real and held out"] = real
    for row, figures in measure_real_recordings(trial):
        real[row] = figures
        yield Progress("recordings", len(real), None, row)
