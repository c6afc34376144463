"""What a model was trained on and whose it is: the sources and the names that its card has to give."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.training.corpus.packages import read_packages
from engine.training.corpus.preparation import TRAIN, read_records
from engine.training.corpus.rows import Row, licence_of, read_corpus_file
from engine.training.data.sounds import RECORDINGS

_MAINTAINER = re.compile(r'^[ \t]*maintainer[ \t]*=[ \t]*"([^"\n]{1,80})"', re.MULTILINE)
_NAMED = ("CC BY", "CC BY-SA")


@dataclass(frozen=True, slots=True)
class Source:
    """One file of the corpus: `pieces` trained on by licence, and the people to be named with their licences."""

    name: str
    origin: str
    pieces: Mapping[str, int]
    people: tuple[tuple[str, str], ...]


def list_sources(corpus: Path, names: Iterable[str], cache: Path) -> list[Source]:
    """Return what of each source the pieces of `cache/pieces.jsonl` that are trained on are, and whose."""
    trained = {record["id"] for record in read_records(cache / "pieces.jsonl") if record.get("split") == TRAIN}
    sources = []
    for name in names:
        rows = [row for row in read_corpus_file(corpus / f"{name}.jsonl.xz") if row.id in trained]
        if rows:
            licences = Counter(map(_licence, rows))
            people = sorted({(maintainer_of(row), _licence(row)) for row in rows if _licence(row) in _NAMED})
            named = tuple((person, licence) for person, licence in people if person)
            sources.append(Source(name, str(rows[0].metadata.get("source") or name), dict(licences), named))
    return sources


def list_recordings(cache: Path) -> list[Source]:
    """Return what of each Debian package the recordings of `cache/recordings.jsonl` that are trained on are, and whose.

    The people are those of the package and all whom the files name, whatever the licence.
    """
    path = cache / RECORDINGS
    trained = [each for each in read_records(path) if each["split"] == TRAIN] if path.exists() else []
    sources = []
    for package in read_packages():
        records = [each for each in trained if each["package"] == package.name]
        if records:
            told = sorted({(each["composer"] or next(iter(each["names"]), "")).strip() for each in records} - {""})
            people = dict.fromkeys((*package.by, *told))
            counts = {package.licence: len(records)}
            sources.append(Source(package.name, "Debian", counts, tuple((name, package.licence) for name in people)))
    return sources


def maintainer_of(row: Row) -> str:
    """Return who set a LilyPond piece, as its file says; empty where it says nothing."""
    found = _MAINTAINER.search(row.content.decode("utf-8", "replace")) if row.format == "ly" else None
    return " ".join(found[1].split()) if found else ""


def to_markdown(sources: Iterable[Source]) -> str:
    """Return a table of the sources, and after it the names that their licences ask for."""
    lines = ["| source | pieces trained on | licence as stated there |", "| --- | --- | --- |"]
    thanks: list[str] = []
    for source in sources:
        for licence, count in sorted(source.pieces.items()):
            lines.append(f"| {source.name} ({source.origin}) | {count} | {licence} |")
        for licence in _NAMED:
            people = [person for person, theirs in source.people if theirs == licence]
            if people:
                thanks.append(f"{source.origin}, {licence}, set by: {'; '.join(people)}.")
    return "\n".join([*lines, "", *thanks]).rstrip() + "\n"


def recordings_to_markdown(sources: Iterable[Source]) -> str:
    """Return a table of the packages of recordings with the people whom their files name; a sentence without any."""
    rows = [
        f"| {source.name} | {count} | {licence} | {', '.join(name for name, _ in source.people)} |"
        for source in sources
        for licence, count in source.pieces.items()
    ]
    if not rows:
        return "No real recordings.\n"
    head = ["| Debian package | recordings trained on | licence | by |", "| --- | --- | --- | --- |"]
    return "\n".join([*head, *rows]) + "\n"


def _licence(row: Row) -> str:
    """Return a piece's own licence where its source leaves that to its pieces, else the source's."""
    stated: Any = row.metadata.get("licence") or "not stated"
    return licence_of(row) or str(stated) if "(per file)" in str(stated) else str(stated)
