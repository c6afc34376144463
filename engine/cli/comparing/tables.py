"""Labels as a table, as JSON or as CSV, and examples with labels from tables."""

import argparse
import csv
import io
import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.cli import console
from engine.errors import EngineError

_MOST_TABLE_BYTES = 100_000_000


class TableError(EngineError):
    """A table of examples cannot be read."""


def write_labels(
    options: argparse.Namespace,
    keys: Sequence[str],
    labels: Sequence[str],
    values: npt.NDArray[np.floating],
    measure: str,
) -> None:
    """Print the label with the largest of `values` `[n, k]` for each key, and with --json or --csv all of them."""
    best = values.argmax(axis=1)
    if options.json:
        found = [
            {"key": key, "label": labels[place], measure: dict(zip(labels, row.tolist(), strict=True))}
            for key, place, row in zip(keys, best, values, strict=True)
        ]
        console.write_json(found)
    elif options.csv:
        table = io.StringIO(newline="")
        writer = csv.writer(table)
        writer.writerow(["key", "label", *labels])
        for key, place, row in zip(keys, best, values, strict=True):
            writer.writerow([key, labels[place], *(f"{value:.6g}" for value in row)])
        console.write_text(table.getvalue())
    else:
        rows = zip(keys, best, values, strict=True)
        console.write_table([(labels[place], f"{row[place]: .3f}", key) for key, place, row in rows])


def read_table(path: Path) -> dict[str, str]:
    """Return the labels of a .csv table with the columns path and label, or of JSON lines of such, by path.

    Paths are relative to the table's folder. Raises TableError.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_TABLE_BYTES + 1)
    except OSError as error:
        raise TableError(f"{path} cannot be read: {error.strerror or type(error).__name__}.") from error
    if len(data) > _MOST_TABLE_BYTES:
        raise TableError(f"{path} is larger than a table of examples may be.")
    labels: dict[str, str] = {}
    try:
        text = data.decode("utf-8-sig")
        for file_name, label in _from_lines(text) if path.suffix.lower() == ".jsonl" else _from_csv(text):
            place = str(path.parent / file_name)
            if labels.setdefault(place, label) != label:
                raise TableError(f"{path} gives {file_name} two labels, {labels[place]} and {label}.")
    except (ValueError, KeyError, TypeError, RecursionError, csv.Error) as error:
        raise TableError(f"{path} is no table with the columns path and label.") from error
    return labels


def _from_csv(text: str) -> Iterator[tuple[str, str]]:
    rows = csv.DictReader(io.StringIO(text, newline=""))
    if not {"path", "label"} <= set(rows.fieldnames or ()):
        raise KeyError("path, label")
    for row in rows:
        yield _whole(row["path"]), _whole(row["label"])


def _from_lines(text: str) -> Iterator[tuple[str, str]]:
    for line in text.splitlines():
        if line.strip():
            record = json.loads(line)
            yield _whole(record["path"]), _whole(record["label"])


def _whole(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise TypeError("no text")
    return value.strip()
