"""Reading the corpus, choosing from it, and splitting it by tune."""

import base64
import json
import lzma
import re
import unicodedata
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.training.config import SourceConfig

_LICENCE = re.compile(r"^[ \t]*(?:license|copyright)[ \t]*=[ \t]*(?:\\markup[ \t]*)?\"([^\"\n]{0,200})", re.MULTILINE)
_LICENCES = tuple(
    (name, re.compile(pattern, re.IGNORECASE))
    for name, pattern in (
        ("", r"non-?commercial|no-?deriv|\bby-n[cd]"),
        ("CC BY-SA", r"share-?alike|\bby-sa"),
        ("CC BY", r"creative commons attribution|\bcc[- ]by"),
        ("CC0", r"\bcc0|creative commons zero"),
        ("public domain", r"public[- ]domain"),
    )
)
_DANCES = re.compile(r"(slipjig|doublejig|singlejig|jig|reel|hornpipe|polka|waltz|strathspey|march|clog)")


@dataclass(frozen=True, slots=True)
class Row:
    """One piece of the corpus: its file as bytes, and what the corpus says of it (title, composer, genre …)."""

    id: str
    format: str
    content: bytes
    metadata: Mapping[str, Any]

    @property
    def title(self) -> str:
        """The title, or the id where there is none."""
        return str(self.metadata.get("title") or self.id)


def read_corpus_file(path: Path) -> Iterator[Row]:
    """Yield every piece of a `*.jsonl.xz` file of the corpus."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            text = record.pop("text", None)
            encoded = record.pop("base64", None)
            content = text.encode("utf-8") if text is not None else base64.b64decode(encoded or "")
            yield Row(str(record["id"]), str(record["format"]), content, record)


def choose_rows(folder: Path, sources: tuple[SourceConfig, ...], also: Sequence[Row] = ()) -> list[Row]:
    """Take from each source its share (the shortest files or an even draw) and mix them, and `also`, by a hash."""
    chosen = list(also)
    for source in sources:
        rows = [row for row in read_corpus_file(folder / f"{source.name}.jsonl.xz") if row.format in source.formats]
        rows = [row for row in rows if is_free(row)]
        rows.sort(key=(lambda row: (len(row.content), row.id)) if source.shortest else _draw)
        chosen.extend(rows[: source.limit])
    return sorted(chosen, key=_draw)


def is_free(row: Row) -> bool:
    """Tell whether a file's own words leave no doubt that a model trained on it may be given away.

    What a corpus file says of all its rows was judged when it was chosen; of Mutopia each piece has its own licence.
    """
    return "(per file)" not in str(row.metadata.get("licence", "")) or bool(licence_of(row))


def licence_of(row: Row) -> str:
    """Return "public domain", "CC0", "CC BY" or "CC BY-SA" where a LilyPond file states one of them; else ""."""
    stated = " ".join(str((row.metadata.get("extra") or {}).get(name) or "") for name in ("license", "copyright"))
    if not stated.strip():
        stated = " ".join(_LICENCE.findall(row.content.decode("utf-8", "replace")))
    return next((name for name, pattern in _LICENCES if pattern.search(stated)), "")


def tune_key(title: str) -> str:
    """Return what tells tunes apart whatever the tunebook: letters only, without accents, article or kind of dance."""
    first = re.split(r"[;(\n]", title, maxsplit=1)[0] or title
    plain = unicodedata.normalize("NFKD", first).casefold()
    letters = "".join(character for character in plain if character.isalnum())
    letters = _DANCES.sub("", letters) or letters
    return letters.removeprefix("the").removesuffix("the") or letters


def is_held_out(tune: str, percent: int) -> bool:
    """Whether every piece of this tune belongs to the held-out split, about `percent` of all tunes."""
    return zlib.crc32(tune.encode()) % 100 < percent


def _draw(row: Row) -> tuple[int, str]:
    return zlib.crc32(row.id.encode()), row.id
