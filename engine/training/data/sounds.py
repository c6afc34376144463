"""Pieces sounded with a SoundFont, as rows of musicnn features."""

import base64
import json
from collections import Counter
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from engine.errors import UnreadableFileError
from engine.formats.midi.messages import read_sequence
from engine.formats.resample import Resampler
from engine.inputs.mel import MUSICNN_RATE, to_musicnn_windows
from engine.models.musicnn import FEATURES, Musicnn
from engine.progress import Progress
from engine.synthesis.performance import to_performance
from engine.synthesis.rendering import Synthesizer, open_synthesizer
from engine.synthesis.soundfont import DRUM_BANK
from engine.synthesis.waves import RATE
from engine.training.config import SoundConfig
from engine.training.corpus.preparation import TRAIN, Record, read_records

_PIECES_A_SAVE = 200
_HELD_OUT_SHARE = 8
# Tunes come without an instrument of their own: each is given one of these General MIDI programs.
_TUNE_PROGRAMS = (0, 0, 6, 21, 22, 24, 40, 40, 73, 74, 105, 110)

Rows = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Sounds:
    """Feature rows float32 `[n, 753]` by the id of a piece."""

    rows: dict[str, Rows]


def load_sounds(path: Path) -> Sounds:
    """Read `sounds.npz`; nothing is there yet where the file is missing."""
    if not path.exists():
        return Sounds({})
    with np.load(path) as stored:
        ids = json.loads(stored["ids"].item())
        parts = np.split(stored["rows"].astype(np.float32), np.cumsum(stored["counts"])[:-1])
    return Sounds(dict(zip(ids, parts, strict=True)))


def sound_pieces(
    config: SoundConfig, cache: Path, network: Musicnn, soundfont: Path, seed: int
) -> Generator[Progress, None, int]:
    """Sound an excerpt of each piece wanted into `cache/sounds.npz`, going on from what is there; return the number.

    The first `config.pieces` of those trained on are wanted, and an eighth as many of each of the other splits.
    """
    path = cache / "sounds.npz"
    rows = load_sounds(path).rows
    wanted = _choose(cache / "pieces.jsonl", config.pieces)
    waiting = [record for record in wanted if record["id"] not in rows]
    synthesizer = open_synthesizer(soundfont)
    for number, record in enumerate(waiting, start=1):
        random = np.random.default_rng((seed, sum(record["id"].encode())))
        try:
            rows[record["id"]] = to_rows(to_samples(record, synthesizer, config.seconds, random), network)
        except UnreadableFileError:
            rows[record["id"]] = np.zeros((0, FEATURES), np.float32)
        if number % _PIECES_A_SAVE == 0 or number == len(waiting):
            _save(path, rows)
            yield Progress("sounding", number, len(waiting))
    return len(rows)


def to_samples(record: Record, synthesizer: Synthesizer, seconds: int, random: np.random.Generator) -> Rows:
    """Return an excerpt float32 `[n]` at 16 kHz at a random level; half of them start where the piece does."""
    performance = to_performance(read_sequence(base64.b64decode(record["midi"])))
    notes = performance.notes
    if record["metadata"]["format"] == "abc" or record["id"].startswith("irish"):
        program = int(random.choice(_TUNE_PROGRAMS))
        notes = [note if note.bank == DRUM_BANK else note._replace(program=program) for note in notes]
    spare = max(0.0, performance.length - seconds)
    start = float(random.random() * spare) if random.random() < 0.5 else 0.0
    samples: Rows = synthesizer.render(notes, seconds, start).mean(axis=1, dtype=np.float32)
    peak = float(np.abs(samples).max(initial=0.0))
    if peak == 0.0:
        raise UnreadableFileError("The piece is silent.")
    resampler = Resampler(RATE, MUSICNN_RATE)
    level = float(random.uniform(0.25, 1.0)) / peak
    return np.concatenate([resampler.push(samples * np.float32(level)), resampler.finish()])


def to_rows(samples: Rows, network: Musicnn) -> Rows:
    """Return musicnn's features float32 `[n, 753]` of samples at 16 kHz."""
    windows = torch.from_numpy(to_musicnn_windows(samples))
    # Measured against float32: cosine 1.0000, in half the time.
    with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
        rows: Rows = network(windows).float().numpy()
    return rows


def _choose(pieces: Path, limit: int) -> list[Record]:
    chosen: list[Record] = []
    taken: Counter[str] = Counter()
    for record in read_records(pieces):
        if "reason" in record:
            continue
        taken[record["split"]] += 1
        if taken[record["split"]] <= (limit if record["split"] == TRAIN else limit // _HELD_OUT_SHARE):
            record["views"] = []
            chosen.append(record)
    return chosen


def _save(path: Path, rows: dict[str, Rows]) -> None:
    counts = np.array([len(part) for part in rows.values()])
    joined = np.concatenate(list(rows.values())).astype(np.float16)
    partial = path.with_suffix(".partial.npz")
    np.savez(partial, ids=np.array(json.dumps(list(rows))), counts=counts, rows=joined)
    partial.replace(path)
