"""Converting the corpus once: each piece as one line of JSON, in a file that an interrupted run goes on with."""

import base64
import json
from collections.abc import Generator, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from engine.formats.content import Notation
from engine.progress import Progress
from engine.training.config import PreparationConfig
from engine.training.corpus.conversion import convert
from engine.training.corpus.kern import read_statements
from engine.training.corpus.rows import Row, choose_rows, is_held_out
from engine.workers import Failure, WorkerPool

TRAIN, HELD_OUT, VALIDATION = "train", "held out", "validation"
_NICENESS = 10

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Task:
    """One piece to convert for a split, with how many characters of its notation are kept."""

    row: Row
    split: str
    characters: int


def prepare(config: PreparationConfig, corpus: Path, cache: Path) -> Generator[Progress, None, int]:
    """Convert every chosen piece into `cache/pieces.jsonl`, skipping what is there; return how many failed.

    Each line holds `id, split, metadata, views` (modality, text, facts) and `midi` (base64), or `id` and `reason`.
    Pieces are converted in a worker process, because a converter that crashes or hangs must cost one piece only.
    """
    tasks = [Task(row, VALIDATION, config.characters) for row in choose_rows(corpus, config.validation)]
    for row in choose_rows(corpus, config.sources):
        split = HELD_OUT if is_held_out(row.title, config.held_out) else TRAIN
        tasks.append(Task(row, split, config.characters))
    path = cache / "pieces.jsonl"
    done = {record["id"] for record in read_records(path)} if path.exists() else set()
    waiting = [task for task in tasks if task.row.id not in done]
    failed = 0
    with (
        path.open("a", encoding="utf-8") as sink,
        WorkerPool(1, seconds=config.seconds_per_file, niceness=_NICENESS) as pool,
    ):
        for number, (task, result) in enumerate(pool.run(to_record, waiting), start=1):
            record = {"id": task.row.id, "reason": result.reason} if isinstance(result, Failure) else result
            failed += isinstance(result, Failure)
            sink.write(json.dumps(record, ensure_ascii=False) + "\n")
            sink.flush()
            yield Progress("preparing", len(done) + number, len(tasks), task.row.id)
    return failed


def read_records(path: Path) -> Iterator[Record]:
    """Yield the records of a JSON-lines file; a last line that was cut off by an interruption is left out."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.endswith("\n"):
                yield json.loads(line)


def to_record(task: Task) -> Record:
    """Convert one piece into the record that is kept of it."""
    row = task.row
    converted = convert(row)
    metadata = dict(row.metadata)
    if row.format == "krn":
        metadata["stated"] = read_statements(row.content.decode("utf-8"))
    return {
        "id": row.id,
        "split": task.split,
        "metadata": metadata,
        "views": [_to_view(view, task.characters) for view in converted.views],
        "midi": base64.b64encode(converted.midi).decode("ascii"),
    }


def _to_view(view: Notation, characters: int) -> Record:
    text = view.text
    if len(text) > characters:
        text = text[:characters].rsplit("\n", maxsplit=1)[0] + "\n"
    return {"modality": view.modality.value, "text": text, "facts": asdict(view.facts)}
