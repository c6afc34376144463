"""How many scores and MIDI files of some folders convert, by format, how long each takes, and why others fail.

A corpus file (`*.jsonl` or `*.jsonl.xz` with `format` and `text` or `base64`) counts as a folder of its pieces.
"""

import argparse
import base64
import json
import lzma
import os
import statistics
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from engine.formats.registry import music_suffixes
from engine.workers import Failure, WorkerPool
from tests.benchmarks.attempts import Attempt, convert
from tests.benchmarks.measuring import tell

# A tunebook is one task here.
_SECONDS_A_FILE = 1800.0


def files_under(sources: list[Path], scratch: Path, every: int) -> Iterator[Path]:
    """Yield each `every`-th file of every source that is named as music is, those of corpora written to `scratch`."""
    suffixes = music_suffixes()
    for source in sources:
        found = _of_corpus(source, scratch) if ".jsonl" in source.name else _of_folder(source)
        yield from (
            path for number, path in enumerate(found) if number % every == 0 and path.suffix.lower() in suffixes
        )


def _of_folder(folder: Path) -> Iterator[Path]:
    for root, folders, names in os.walk(folder):
        folders.sort()
        yield from (Path(root, name) for name in sorted(names))


def _of_corpus(corpus: Path, scratch: Path) -> Iterator[Path]:
    with (
        lzma.open(corpus, "rt", encoding="utf-8") if corpus.suffix == ".xz" else corpus.open(encoding="utf-8") as lines
    ):
        for number, line in enumerate(lines):
            piece = json.loads(line)
            data = piece["text"].encode() if "text" in piece else base64.b64decode(piece["base64"])
            path = scratch / f"{corpus.name.split('.jsonl')[0]}-{number}.{piece['format']}"
            path.write_bytes(data)
            yield path


def main() -> None:
    """Print a line for each format, then every failure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sources", nargs="+", type=Path)
    parser.add_argument("--every", type=int, default=1, help="only each N-th file")
    parser.add_argument("--processes", type=int, default=2)
    asked = parser.parse_args()
    by_format: dict[str, list[Attempt]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as scratch, WorkerPool(asked.processes, seconds=_SECONDS_A_FILE) as pool:
        sources = [source.absolute() for source in asked.sources]
        for path, answer in pool.run(convert, files_under(sources, Path(scratch), asked.every)):
            if isinstance(answer, Failure):
                by_format["lost with a worker"].append(Attempt(str(path), 0.0, answer.reason))
            else:
                by_format[answer[0]] += answer[1]
    for name, attempts in sorted(by_format.items()):
        _tell_format(name, attempts)
    for name, attempts in sorted(by_format.items()):
        for attempt in attempts:
            if attempt.reason:
                tell(f"{name}\t{attempt.name}\t{attempt.reason}")


def _tell_format(name: str, attempts: list[Attempt]) -> None:
    if not attempts:
        return
    good = [attempt for attempt in attempts if not attempt.reason]
    times = sorted(1000 * attempt.seconds for attempt in good) or [0.0]
    tell(
        f"{name}: {len(good)} of {len(attempts)} pieces converted ({100 * len(good) / len(attempts):.2f} %), "
        f"{sum(attempt.document for attempt in good)} of them as documents; "
        f"median {statistics.median(times):.0f} ms, 99 of 100 within {times[int(0.99 * len(times))]:.0f} ms"
    )


if __name__ == "__main__":
    main()
