"""A model card of a run: what is in the bundle, what it was trained on, how it was made, and what was measured."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from engine.training.config import TrainingConfig
from engine.training.measures.table import to_markdown as to_tables
from engine.training.running.sources import list_recordings, list_sources, recordings_to_markdown, to_markdown
from engine.training.running.stages import LOG

_TEXTS = (
    "Texts are encoded by multilingual-e5-small (MIT) with upper layers of our training, recordings by way of musicnn "
    "(ISC), notation by M3's architecture, trained by us from nothing. The training texts were made from "
    "what the sources say and from the notes. Tunes are held out whole, over all sources, by title and melody. The "
    "configuration lies beside this card."
)

_SOUNDS = (
    "Recordings are of two sorts: pieces of these sources played by Incipit's own synthesizer with the bundled "
    "SoundFont (FluidR3 Mono, MIT) and those given beside it, roughened; and real ones from packages of Debian:"
)


_LIMITS = (
    "- It knows what notes and headers tell: key, mode, metre, kind, scoring, texture, region and period of music like "
    "that of the sources above, mostly European and traditional. Makam, raga, blues, metal and whatever else they hold "
    "little of are named by their nearest relatives.\n"
    "- It has no ear for titles: a title is found by the program's full-text search, not by this model. Composers are "
    "known as far as their notes are.\n"
    "- *Headers removed* takes the lines for key, metre, tempo and instruments away; tempo words that are printed in "
    "the music stay.\n"
    "- Rendered recordings are played with the SoundFonts that those of the training were played with: their figures "
    "flatter; real recordings were few and mostly from games, and held-out ones are too few to say much.\n"
    "- Queries were written by hand for this project, in a committed file, not taken from the captions; facts to judge "
    "them by come from the files themselves and may be wrong there. That rare words are drilled in the refining was "
    "decided after a look at which queries failed; and the English captions count the notes of a bar (*two minims per "
    "bar*) since queries that do had failed: *two half notes a bar* and *nine quavers in a bar* are no fair test.\n"
    "- Figures among so many pieces of one collection do not carry over to a library of other music or another size.\n"
    "- Some recordings and scores are under share-alike licences. That weights are no copy of what they were trained "
    "on, so that MIT can hold for them, is what this project takes to be right; it has not been tried in a court."
)


def to_card(config: TrainingConfig, corpus: Path, cache: Path) -> str:
    """Return the card as Markdown, from `cache/pieces.jsonl`, `cache/run.jsonl` and `cache/evaluation.json`."""
    names = [source.name for source in config.preparation.sources]
    parts = (
        f"# {config.name} (version {config.version})",
        _TEXTS,
        "## What it was trained on",
        to_markdown(list_sources(corpus, names, cache)),
        _SOUNDS,
        recordings_to_markdown(list_recordings(cache)),
        "## How it was made",
        _to_runs(_read_log(cache / LOG)),
        "## What it cannot do, and what the figures cannot tell",
        _LIMITS,
        "## Measured",
        to_tables(json.loads((cache / "evaluation.json").read_text(encoding="utf-8"))),
    )
    return "\n\n".join(part.strip() for part in parts) + "\n"


def _read_log(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _to_runs(entries: Iterable[dict[str, Any]]) -> str:
    """Return a table of the stages with the seconds of all runs that ended them, and what the runs ran on."""
    seconds: dict[str, float] = {}
    about: dict[str, str] = {}
    for entry in entries:
        if "stage" in entry:
            seconds[entry["stage"]] = seconds.get(entry["stage"], 0.0) + entry["seconds"]
        else:
            about |= {name: str(value) for name, value in entry.items() if name not in ("time", "run")}
    lines = [
        "| stage | seconds, but those of interrupted runs |",
        "| --- | --- |",
        *(f"| {name} | {value:.0f} |" for name, value in seconds.items()),
    ]
    return "\n".join([*lines, "", *(f"- {name}: {value}" for name, value in sorted(about.items()))])
