"""The closed vocabulary of what is said about music: fields, their concepts, keys and metres."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

Truth = tuple[str, str]
"""A field and its value: `("kind", "jig")`, `("key", "F# minor")`, `("metre", "6/8")`, `("title", "Aura Lea")`."""

MASTER = "en"
FIELDS = (
    "kind",
    "genre",
    "period",
    "region",
    "instrument",
    "scoring",
    "tempo",
    "mood",
    "texture",
    "range",
    "length",
    "difficulty",
    "signature",
    "mode",
    "beat",
    "start",
    "change",
    "lyrics",
)
FREE_FIELDS = ("title", "composer")
ANY = "*"
"""The value that stands for every value of a field where something is not known."""

TONICS = ("C", "C#", "Db", "D", "D#", "Eb", "E", "F", "F#", "Gb", "G", "G#", "Ab", "A", "A#", "Bb", "B", "Cb")
MODES = ("major", "minor", "dorian", "phrygian", "lydian", "mixolydian")
METRES = (
    *("2/2", "3/2", "4/2", "6/2", "2/4", "3/4", "4/4", "5/4", "6/4", "7/4", "8/4", "9/4"),
    *("2/8", "3/8", "4/8", "5/8", "6/8", "7/8", "8/8", "9/8", "10/8", "12/8", "6/16", "9/16", "12/16", "3/16"),
)


def read_words(language: str) -> dict[str, Any]:
    """Return the parsed file of a language that comes with Incipit."""
    path = files("engine.curation") / "words" / f"{language}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def concepts() -> dict[str, tuple[str, ...]]:
    """Return the concepts of each closed field, as the English master lists them."""
    master = read_words(MASTER)
    return {field: tuple(master[field]) for field in FIELDS}


@cache
def vocabulary() -> dict[Truth, int]:
    """Return the number of every truth of a closed field, key and metre; those of one field lie together."""
    truths = [(field, concept) for field, found in concepts().items() for concept in found]
    truths += [("key", f"{tonic} {mode}") for mode in MODES for tonic in TONICS]
    truths += [("metre", metre) for metre in METRES]
    return {truth: number for number, truth in enumerate(truths)}


@cache
def field_slices() -> dict[str, slice]:
    """Return where each field lies in the vocabulary."""
    numbers: dict[str, list[int]] = {}
    for (field, _), number in vocabulary().items():
        numbers.setdefault(field, []).append(number)
    return {field: slice(found[0], found[-1] + 1) for field, found in numbers.items()}
