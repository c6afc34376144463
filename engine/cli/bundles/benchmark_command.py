"""`incipit bundles benchmark`."""

import argparse
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from engine.bundles.locate import Bundle, find_bundle
from engine.cli import console
from engine.cli.music.inputs import pieces_of, prepare
from engine.cli.options import add_command, add_provider, to_name, to_path, to_positive
from engine.formats.registry import music_suffixes
from engine.inputs.prepared import Prepared
from engine.installing.benchmark import Pipeline, Timing, time_bundle
from engine.modality import MUSIC
from engine.runtime.encoders import open_encoders
from engine.workers import WorkerPool

# The sizes for which the published pipeline can be timed with other weights and be as fast as it is.
_PUBLISHED = (768, 512, 128, 128)


def add_to(commands: Any) -> None:
    """Add the command to those of `incipit bundles`."""
    parser = add_command(commands, "benchmark", "time a bundle beside the published pipeline", "bundles benchmark")
    parser.add_argument("name", metavar="NAME", type=to_name)
    parser.add_argument("--pieces", metavar="DIR", type=to_path, help="music to time, beside a text and a piece")
    parser.add_argument("--most", metavar="N", type=to_positive, help="at most N pieces of each kind, of all lengths")
    parser.add_argument("--rounds", metavar="N", type=to_positive, default=5, help="each at most N times (5)")
    add_provider(parser)


def benchmark(options: argparse.Namespace) -> int:
    """Print how fast a bundle is on this machine, beside the published pipeline where that can be run."""
    bundle = find_bundle(options.name)
    encoders = open_encoders(bundle, provider=options.provider)
    pieces = _chosen(_read(bundle, options.pieces), options.most)
    pipeline, remark = _pipeline(bundle)
    timings = console.follow(time_bundle(bundle, encoders, pieces, pipeline, options.rounds))
    console.write_table([_to_row(timing) for timing in timings])
    console.say(encoders.report().sentence)
    console.say(remark)
    console.say(_load())
    return 0


def _read(bundle: Bundle, folder: Path | None) -> list[Prepared]:
    """Return the pieces of all music in a folder, and say what cannot be read."""
    if folder is None:
        return []
    suffixes = music_suffixes()
    paths = sorted(path for path in folder.rglob("*") if path.suffix.lower() in suffixes and path.is_file())
    ready: dict[int, Prepared] = {}
    with WorkerPool(os.cpu_count() or 1, seconds=120.0) as pool:
        found = []
        for path, pieces in zip(paths, pieces_of(pool, paths), strict=True):
            if isinstance(pieces, str):
                console.say(f"{path}: {pieces}")
            else:
                found.extend(pieces)
        for place, prepared in prepare(pool, found, bundle.manifest.wanted):
            if isinstance(prepared, str):
                console.say(f"{found[place].path}: {prepared}")
            else:
                ready[place] = prepared
    return [piece for _, piece in sorted(ready.items())]


def _chosen(pieces: Sequence[Prepared], most: int | None) -> list[Prepared]:
    """Return at most so many pieces of each kind, evenly from the shortest to the longest."""
    chosen: list[Prepared] = []
    for modality in MUSIC:
        alike = sorted((piece for piece in pieces if piece.modality is modality), key=_length)
        count = len(alike) if most is None else min(most, len(alike))
        chosen.extend(alike[(2 * place + 1) * len(alike) // (2 * count)] for place in range(count))
    return chosen


def _length(piece: Prepared) -> int:
    rows = piece.patches if piece.patches is not None else piece.windows
    return 0 if rows is None else len(rows)


def _pipeline(bundle: Bundle) -> tuple[Pipeline | None, str]:
    manifest = bundle.manifest
    if manifest.symbolic is None or manifest.text is None:
        return None, f"{manifest.name} lacks encoders of the published pipeline, so there is nothing to compare with."
    windows = _PUBLISHED[3] if manifest.audio is None else manifest.audio.max_windows
    if (manifest.dims, manifest.symbolic.max_patches, manifest.text.max_tokens, windows) != _PUBLISHED:
        return None, f"{manifest.name} is not of the published sizes, so there is nothing to compare with."
    try:
        # Only this needs torch, which the application runs without.
        from engine.export.published_loop import PublishedLoop  # noqa: PLC0415
    except ImportError as error:
        return None, (
            f"Only our own times: to time the published pipeline beside them, Incipit's extra train is needed "
            f"({error.name} is not installed)."
        )
    return PublishedLoop(), (
        "torch: the published pipeline at its sizes with random weights, one input at a time, every segment padded "
        "(512 patches, 128 tokens, 128 windows), windows one by one, float32. Both in turn; medians."
    )


def _to_row(timing: Timing) -> Sequence[str]:
    rounds = "1 round" if timing.rounds == 1 else f"{timing.rounds} rounds"
    theirs = "" if timing.theirs is None else f"torch {_written(timing.theirs.seconds)}"
    ratio = "" if timing.ratio is None else f"{timing.ratio:.1f} ×"
    work = "" if timing.work is None else f"processor time {timing.work:.1f} ×"
    name = timing.name if timing.inputs == 1 else f"{timing.inputs} {timing.name}"
    return name, f"Incipit {_written(timing.ours.seconds)}", theirs, ratio, work, rounds


def _written(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds >= 1 else f"{1000 * seconds:.1f} ms"


def _load() -> str:
    cores = os.cpu_count() or 1
    try:
        return f"{cores} cores; load in the last minute {os.getloadavg()[0]:.1f}."
    except (AttributeError, OSError):
        return f"{cores} cores."
