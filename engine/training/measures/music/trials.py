"""Rows that need more than what was prepared: MIDI of other hands, and recordings."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from engine.inputs.mel import MUSICNN_RATE
from engine.inputs.notation.headers import remove_headers
from engine.synthesis.rendering import open_synthesizer
from engine.training.corpus.rows import read_corpus_file
from engine.training.measures.material import SONGS, Entry
from engine.training.measures.music.kept import KeptSamples
from engine.training.measures.music.pairs import FEW, among
from engine.training.measures.music.playing import Sheet, engrave, perform, to_mtf
from engine.training.measures.music.recordings import SECONDS, Samples, render
from engine.training.measures.trial import Trial
from engine.workers import Failure, WorkerPool
from resources import resource_path

Report = dict[str, object]
Rows = Iterator[tuple[str, Report]]

_WORKERS = 2
_SECONDS_A_SHEET = 20
_CANDIDATES, _RECORDINGS = 1_000, 300


def measure_other_midi(trial: Trial, random: np.random.Generator) -> Rows:
    """Yield how MIDI finds the score among 200 where it was played (simulated), or written by verovio (songs)."""
    whole = [entry for entry in trial.material.entries if entry.score and entry.midi and entry.mtf]
    drawn = [whole[place] for place in random.permutation(len(whole))[:FEW]]
    if drawn:
        played = [to_mtf(perform(entry.midi, random), len(entry.mtf)) for entry in drawn]
        yield "MIDI played freely (simulated) → score", _find(trial, drawn, played)
    songs = [entry for entry in trial.material.entries if entry.source == SONGS and entry.score]
    drawn = [songs[place] for place in random.permutation(len(songs))[:FEW]]
    if drawn and trial.corpus is not None:
        written = _engrave_all(trial.corpus, drawn)
        there = [entry for entry in drawn if written.get(entry.id)]
        if there:
            yield "MIDI written by verovio → score, songs", _find(trial, there, [written[entry.id] for entry in there])
            bare = [remove_headers(written[entry.id]) for entry in there]
            yield "MIDI written by verovio → score, songs, headers removed", _find(trial, there, bare, removed=True)


def measure_recordings(trial: Trial, random: np.random.Generator) -> Rows:
    """Yield how the first half minute of a piece, rendered with a SoundFont, finds its score and its MIDI.

    Some of the pieces are rendered, since that takes a while; all are candidates, whether they make a sound or not.
    """
    if trial.bundle.manifest.audio is None:
        return
    whole = [entry for entry in trial.material.entries if entry.midi and entry.score]
    drawn = [whole[place] for place in random.permutation(len(whole))[:_CANDIDATES]]
    synthesizer = open_synthesizer(resource_path("soundfont", "FluidR3Mono_GM.sf3"))
    kept = KeptSamples(trial.kept / "recordings")

    def load(entry: Entry) -> Samples:
        return kept.get(f"{entry.id} {SECONDS}", lambda: render(entry, synthesizer))

    heard: list[Entry] = []
    for entry in drawn:
        if len(heard) == _RECORDINGS:
            break
        if len(load(entry)) >= MUSICNN_RATE:
            heard.append(entry)
        yield entry.id, {}
    if not heard:
        return
    sounds = trial.space.encode_recordings([entry.id for entry in heard], lambda place: load(heard[place]))
    candidates = heard + [entry for entry in drawn if entry not in heard]
    for name, text in (
        ("score", [entry.score for entry in candidates]),
        ("score, headers removed", [remove_headers(entry.score) for entry in candidates]),
        ("MIDI", [entry.mtf for entry in candidates]),
    ):
        if all(text):
            yield f"recording → {name}", among(sounds, trial.space.encode_notation(text))


def _find(trial: Trial, entries: Sequence[Entry], midi: Sequence[str], *, removed: bool = False) -> Report:
    scores = [remove_headers(entry.score) if removed else entry.score for entry in entries]
    return among(trial.space.encode_notation(midi), trial.space.encode_notation(scores))


def _engrave_all(corpus: Path, entries: Sequence[Entry]) -> dict[str, str]:
    """Return MTF by the id of each piece, cut like the piece's own; pieces that verovio cannot write are missing."""
    lengths = {entry.id: len(entry.mtf) for entry in entries}
    rows = read_corpus_file(corpus / f"valid.{SONGS}.jsonl.xz")
    sheets = [Sheet(row.id, row.content) for row in rows if row.id in lengths]
    with WorkerPool(_WORKERS, seconds=_SECONDS_A_SHEET) as pool:
        return {
            sheet.id: text[: lengths[sheet.id]].rsplit("\n", maxsplit=1)[0] + "\n"
            for sheet, text in pool.run(engrave, sheets)
            if not isinstance(text, Failure)
        }
