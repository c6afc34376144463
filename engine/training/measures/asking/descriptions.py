"""Texts that describe a piece by what is known of it, put together from queries written by hand."""

import tomllib
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from engine.training.measures.asking.answers import answer, key_of, metre_of
from engine.training.measures.asking.questions import ENGLISH, load_questions
from engine.training.measures.material import Entry

Bools = npt.NDArray[np.bool_]
Numbers = npt.NDArray[np.int64]

_TONICS = ("C", "C#", "Db", "D", "D#", "Eb", "E", "F", "F#", "Gb", "G", "G#", "Ab", "A", "A#", "Bb", "B", "Cb")
_UNNAMED = ("anon", "traditional", "unknown", "trad.")


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """Texts in their `languages`, and the number `own[i]` of the piece that each describes.

    `tied[i]` is how many pieces it fits, that one included.
    """

    texts: tuple[str, ...]
    own: Numbers
    tied: Numbers
    languages: tuple[str, ...]


def describe(entries: Sequence[Entry], languages: Sequence[str] = (ENGLISH,), *, composer: bool = False) -> Asked:
    """Describe every piece of which something is known in one of `languages`, in turn; `composer` adds who wrote it.

    A piece fits a text if all that it states is known to be true of it.
    """
    phrases = _phrases()
    concepts = list(phrases[ENGLISH])
    true = np.array([[answer(*concept, entry) is True for concept in concepts] for entry in entries], bool)
    named = [composer_of(entry) for entry in entries]
    texts: list[str] = []
    own: list[int] = []
    tied: list[int] = []
    spoken: list[str] = []
    for place, entry in enumerate(entries):
        stated = np.flatnonzero(true[place])
        if not len(stated) or (composer and not named[place]):
            continue
        language = languages[len(texts) % len(languages)]
        said = [_choose(phrases[language][concepts[number]], entry.id) for number in stated]
        fitting = true[:, stated].all(axis=1)
        if composer:
            said.append(named[place])
            fitting &= np.array([name == named[place] for name in named], bool)
        texts.append(", ".join(said))
        own.append(place)
        tied.append(int(np.count_nonzero(fitting)))
        spoken.append(language)
    return Asked(tuple(texts), np.array(own, np.int64), np.array(tied, np.int64), tuple(spoken))


def ask_by_key_and_metre(entries: Sequence[Entry], language: str) -> Asked:
    """Ask for "song in KEY, METRE" of every piece that states both."""
    stated = [(key_of(entry), metre_of(entry)) for entry in entries]
    known = [place for place, (key, metre) in enumerate(stated) if metre and key.endswith((" major", " minor"))]
    texts = tuple(to_wording(*stated[place], language) for place in known)
    tied = [stated.count(stated[place]) for place in known]
    return Asked(texts, np.array(known, np.int64), np.array(tied, np.int64), (language,) * len(known))


def ask_by_title(entries: Sequence[Entry], *, composer: bool = False) -> Asked:
    """Ask for every piece by its title, and by its composer too if wanted."""
    titles = [str(entry.metadata.get("title") or "").strip() for entry in entries]
    asked = [
        ", ".join(filter(None, [title, composer_of(entry) if composer else ""])) if title else ""
        for entry, title in zip(entries, titles, strict=True)
    ]
    known = [place for place, text in enumerate(asked) if text]
    tied = [asked.count(asked[place]) for place in known]
    texts = tuple(asked[place] for place in known)
    return Asked(texts, np.array(known, np.int64), np.array(tied, np.int64), ("",) * len(known))


def composer_of(entry: Entry) -> str:
    """Return the composer, given name first, empty where there is none or nobody knows."""
    name = str(entry.metadata.get("composer") or "").split(";")[0].split("\n")[0].strip()
    if not name or ":" in name or name.casefold().startswith(_UNNAMED):
        return ""
    last, comma, first = name.partition(", ")
    return f"{first} {last}" if comma else name


def to_wording(key: str, metre: str, language: str) -> str:
    """Return how musicians of a language ask for a song in a key such as "F# minor" and a metre such as "6/8"."""
    words = wordings()[language]
    tonic, mode = key.split()
    name = words["tonics"].split("|")[_TONICS.index(tonic)]
    if mode == "minor" and words.get("small"):
        name = name.lower()
    return str(words["text"].format(key=words[mode].format(name), metre=metre))


@cache
def wordings() -> dict[str, dict[str, Any]]:
    """Return language → how a song in a key and a metre is asked for."""
    return tomllib.loads(Path(__file__).with_name("wording.toml").read_text(encoding="utf-8"))


@cache
def _phrases() -> dict[str, dict[tuple[str, str], list[str]]]:
    phrases: dict[str, dict[tuple[str, str], list[str]]] = {}
    for question in load_questions():
        phrases.setdefault(question.language, {}).setdefault(question.concept, []).append(question.text)
    return phrases


def _choose(texts: list[str], name: str) -> str:
    return texts[zlib.crc32(name.encode()) % len(texts)]
