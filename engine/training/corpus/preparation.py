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
from engine.training.corpus.duplicates import Known, find_tunes
from engine.training.corpus.kern import read_statements
from engine.training.corpus.rows import Row, choose_rows, is_held_out
from engine.workers import Failure, WorkerPool

TRAIN, HELD_OUT, VALIDATION = "train", "held out", "validation"
_NICENESS = 10
_WORKERS = 2

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Task:
    """One piece to convert, to be trained on or for `validation`, with how many characters of its notation are kept."""

    row: Row
    validation: bool
    characters: int


def prepare(config: PreparationConfig, corpus: Path, cache: Path) -> Generator[Progress, None, int]:
    """Convert every chosen piece and write `cache/pieces.jsonl`; return how many cannot be used.

    Conversion goes into `cache/converted.jsonl`, where a later run goes on. It is done in worker processes, because a
    file that crashes or hangs a reader must cost one piece only. Each line of `pieces.jsonl` holds `id, split, tune,
    metadata, facts, views` (modality, text) and `midi` (base64), those for validation `known` too; or `id, reason`.
    """
    converted = cache / "converted.jsonl"
    yield from convert_corpus(config, corpus, converted)
    return split_pieces(converted, cache / "pieces.jsonl", config.held_out)


def convert_corpus(config: PreparationConfig, corpus: Path, converted: Path) -> Generator[Progress, None, None]:
    """Append what is not there yet of the chosen pieces, each a line with `validation` and `melody` besides."""
    validated = {row.id: row for row in choose_rows(corpus, config.validation)}
    rows = choose_rows(corpus, config.sources, also=list(validated.values()))
    tasks = [Task(row, row.id in validated, config.characters) for row in rows]
    done = {record["id"] for record in read_records(converted)} if converted.exists() else set()
    waiting = [task for task in tasks if task.row.id not in done]
    mend_end(converted)
    with (
        converted.open("a", encoding="utf-8") as sink,
        WorkerPool(_WORKERS, seconds=config.seconds_per_file, niceness=_NICENESS) as pool,
    ):
        for number, (task, result) in enumerate(pool.run(to_record, waiting), start=1):
            record = {"id": task.row.id, "reason": result.reason} if isinstance(result, Failure) else result
            sink.write(json.dumps(record, ensure_ascii=False) + "\n")
            sink.flush()
            yield Progress("preparing", len(done) + number, len(tasks), task.row.id)


def split_pieces(converted: Path, pieces: Path, held_out: int) -> int:
    """Write the converted pieces with their `tune` and `split`; return how many are no more than a reason.

    Tunes are held out whole, whatever the book. A validation piece whose tune is trained on is marked `known`, to be
    measured apart.
    """
    tunes = find_tunes(_read_known(converted))
    validated = {record["id"] for record in _read_used(converted) if record["validation"]}
    trained = {tune for piece, tune in tunes.items() if piece not in validated}
    failed = 0
    unfinished = pieces.with_suffix(".part")
    with unfinished.open("w", encoding="utf-8") as sink:
        for record in read_records(converted):
            failed += "reason" in record
            if "reason" not in record:
                tune = record["tune"] = tunes[record["id"]]
                record["split"] = HELD_OUT if is_held_out(tune, held_out) else TRAIN
                if record.pop("validation"):
                    record |= {"split": VALIDATION, "known": tune in trained}
                del record["melody"]
            sink.write(json.dumps(record, ensure_ascii=False) + "\n")
    unfinished.replace(pieces)
    return failed


def _read_known(converted: Path) -> Iterator[Known]:
    for record in _read_used(converted):
        said = record["metadata"]
        yield Known(record["id"], str(said.get("title") or ""), str(said.get("composer") or ""), record["melody"])


def _read_used(converted: Path) -> Iterator[Record]:
    return (record for record in read_records(converted) if "reason" not in record)


def read_records(path: Path) -> Iterator[Record]:
    """Yield the records of a JSON-lines file; a last line that was cut off by an interruption is left out."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.endswith("\n"):
                yield json.loads(line)


def mend_end(path: Path) -> None:
    """Cut off a last line that an interruption left unfinished, so that the next one begins on a line of its own."""
    if not path.exists():
        return
    with path.open("r+b") as file:
        size = file.seek(0, 2)
        end = size
        while end and (file.seek(end - 1), file.read(1))[1] != b"\n":
            end -= 1
        if end < size:
            file.truncate(end)


def to_record(task: Task) -> Record:
    """Convert one piece into the record that is kept of it."""
    row = task.row
    converted = convert(row, plain=task.validation)
    metadata = dict(row.metadata)
    if row.format == "krn":
        metadata["stated"] = read_statements(row.content.decode("utf-8"))
    return {
        "id": row.id,
        "validation": task.validation,
        "metadata": metadata,
        "facts": asdict(converted.facts),
        "views": [_to_view(view, task.characters) for view in converted.views],
        "midi": base64.b64encode(converted.midi).decode("ascii"),
        "melody": converted.melody,
    }


def _to_view(view: Notation, characters: int) -> Record:
    text = view.text
    if len(text) > characters:
        text = text[:characters].rsplit("\n", maxsplit=1)[0] + "\n"
    return {"modality": view.modality.value, "text": text}
