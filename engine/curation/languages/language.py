"""A language's words and sentences for music, from `words/<code>.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from engine.curation.concepts import FIELDS, MODES, TONICS, Truth, read_words
from engine.curation.languages.templates import Template, parse_template

Wordings = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Language:
    """Everything that is said of music in one language; of several wordings the usual one comes first.

    `words` has every truth of a closed field that the language has a word for; `for_forms` what stands after "for" in
    sentences, `adjectives` what stands beside a word of `piece`. `keys` has all keys by their canonical name.
    """

    code: str
    comma: str
    and_word: str
    between_adjectives: str
    describe: tuple[Template, ...]
    search: tuple[Template, ...]
    named: tuple[Template, ...]
    piece: Wordings
    phrases: Mapping[str, Wordings]
    words: Mapping[Truth, Wordings]
    for_forms: Mapping[Truth, Wordings]
    adjectives: Mapping[Truth, Wordings]
    keys: Mapping[str, Wordings]
    metres: Mapping[str, Wordings]

    def says(self, truth: Truth) -> bool:
        """Return whether there is a word for a truth; titles, composers and metres are said in every language."""
        field, value = truth
        if field == "key":
            return value in self.keys
        return truth in self.words or field in ("title", "composer", "metre")


def _codes() -> tuple[str, ...]:
    found = (entry.name for entry in (files("engine.curation") / "words").iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in found if name.endswith(".toml")))


LANGUAGES = _codes()


@cache
def load_language(code: str) -> Language:
    """Return a language that comes with Incipit, by its ISO 639-1 code."""
    return to_language(read_words(code))


def read_language(path: Path) -> Language:
    """Return the language of a file; raises ValueError where a template cannot be read, KeyError what is missing."""
    return to_language(tomllib.loads(path.read_text(encoding="utf-8")))


def to_language(content: Mapping[str, Any]) -> Language:
    """Return a language from the content of its file; raises as `read_language`."""
    sentences = content["sentences"]
    return Language(
        code=content["language"],
        comma=content["join"]["comma"],
        and_word=content["join"]["and"],
        between_adjectives=content["join"]["adjectives"],
        describe=tuple(map(parse_template, sentences["describe"])),
        search=tuple(map(parse_template, sentences["search"])),
        named=tuple(map(parse_template, sentences["named"])),
        piece=tuple(sentences["piece"]),
        phrases={name: tuple(wordings) for name, wordings in content["phrases"].items()},
        words={(field, name): words for field in FIELDS for name, words in _wordings(content.get(field))},
        for_forms=_forms(content.get("for")),
        adjectives=_forms(content.get("adjective")),
        keys=_keys(content["keys"]),
        metres=dict(_wordings(content.get("metres"))),
    )


def _wordings(section: Mapping[str, Any] | None) -> list[tuple[str, Wordings]]:
    return [(name, tuple(words)) for name, words in (section or {}).items() if words]


def _forms(sections: Mapping[str, Any] | None) -> dict[Truth, Wordings]:
    return {(field, name): words for field, section in (sections or {}).items() for name, words in _wordings(section)}


def _keys(section: Mapping[str, Any]) -> dict[str, Wordings]:
    names = {}
    for mode in MODES:
        tonics = section["tonics_minor"] if mode == "minor" and "tonics_minor" in section else section["tonics"]
        forms = section["modes"].get(mode, ())
        for tonic in TONICS:
            spellings = tonics.get(tonic, ())
            texts = [form.replace("{tonic}", spelling) for spelling in spellings for form in forms]
            if texts:
                names[f"{tonic} {mode}"] = tuple(dict.fromkeys(texts))
    return names
