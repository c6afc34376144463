"""Reading the corpus, choosing from it, and splitting it by tune."""

import base64
import json
import lzma
import re
import unicodedata
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.training.config import SourceConfig

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


def choose_rows(folder: Path, sources: tuple[SourceConfig, ...]) -> list[Row]:
    """Take from each source its share (the shortest files or an even draw) and mix the sources by a hash of the id."""
    chosen: list[Row] = []
    for source in sources:
        rows = [row for row in read_corpus_file(folder / f"{source.name}.jsonl.xz") if row.format in source.formats]
        rows.sort(key=(lambda row: (len(row.content), row.id)) if source.shortest else _draw)
        chosen.extend(rows[: source.limit])
    return sorted(chosen, key=_draw)


def tune_key(title: str) -> str:
    """Return what tells tunes apart whatever the tunebook: letters only, without accents, article or kind of dance."""
    first = re.split(r"[;(\n]", title, maxsplit=1)[0] or title
    plain = unicodedata.normalize("NFKD", first).casefold()
    letters = "".join(character for character in plain if character.isalnum())
    letters = _DANCES.sub("", letters) or letters
    return letters.removeprefix("the").removesuffix("the") or letters


def is_held_out(title: str, percent: int) -> bool:
    """Whether every piece of this tune belongs to the held-out split, about `percent` of all tunes."""
    return zlib.crc32(tune_key(title).encode()) % 100 < percent


def _draw(row: Row) -> tuple[int, str]:
    return zlib.crc32(row.id.encode()), row.id
