"""The queries written by hand in `queries/`, one file a language, and what each asks for."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).with_name("queries")

ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Question:
    """One text as a musician of some language (ISO 639-1) types it, which asks for `value` of `field`."""

    field: str
    value: str
    language: str
    text: str

    @property
    def concept(self) -> tuple[str, str]:
        """What is asked for: field and value."""
        return self.field, self.value


@cache
def load_questions() -> tuple[Question, ...]:
    """Return all queries, English first, then by language; every language asks for the same concepts."""
    paths = sorted(_FOLDER.glob("*.toml"), key=lambda path: (path.stem != ENGLISH, path.stem))
    return tuple(
        Question(field, value, path.stem, text)
        for path in paths
        for field, values in tomllib.loads(path.read_text(encoding="utf-8")).items()
        for value, texts in values.items()
        for text in texts
    )
