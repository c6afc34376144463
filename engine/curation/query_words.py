"""What the languages call keys, metres, instruments and lyrics, gathered into one file by which queries are understood.

The search may not read the captions' words, and one small file is read faster than one for each language.
"""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from engine.curation.languages.language import LANGUAGES, Language, load_language
from engine.library.text.folding import fold
from resources import resource_path

QUERY_WORDS = resource_path("queries", "words.json")
SAID_WORDS = resource_path("queries", "said.json")
SUGGESTING = ("de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru", "zh")
"""The languages that queries are suggested in."""

Words = dict[str, dict[str, list[str]]]

_FIELDS = ("instrument", "lyrics", "kind")


def gather_words() -> Words:
    """Return by field and value how all languages put it, folded.

    What means several things is what most languages mean by it, then what comes first in English.
    """
    meant: dict[str, dict[str, Counter[str]]] = {}
    for code in ("en", *LANGUAGES):
        for field, value, wording in _wordings(load_language(code)):
            meant.setdefault(field, {}).setdefault(fold(wording), Counter())[value] += 1
    gathered: Words = {}
    for field, wordings in sorted(meant.items()):
        values: dict[str, list[str]] = {}
        for wording, counted in wordings.items():
            values.setdefault(counted.most_common(1)[0][0], []).append(wording)
        gathered[field] = {value: sorted(some) for value, some in sorted(values.items())}
    return gathered


def write_words(path: Path = QUERY_WORDS) -> None:
    """Write the file, a value a line."""
    fields = []
    for field, values in gather_words().items():
        lines = (f"    {_json(value)}: {_json(words)}" for value, words in values.items())
        fields.append(f"  {_json(field)}: {{\n" + ",\n".join(lines) + "\n  }")
    path.write_text("{\n" + ",\n".join(fields) + "\n}\n", encoding="utf-8")


def usual_words() -> dict[str, dict[str, dict[str, str]]]:
    """Return by language what forms, instruments (after "for") and keys are usually called."""
    said = {}
    for code in SUGGESTING:
        language = load_language(code)
        usual = {truth: words[0] for truth, words in {**language.words, **language.for_forms}.items()}
        said[code] = {
            "form": {value: word for (field, value), word in usual.items() if field == "kind"},
            "instrument": {value: word for (field, value), word in usual.items() if field == "instrument"},
            "key": {key: words[0] for key, words in language.keys.items()},
        }
    return said


def write_usual_words(path: Path = SAID_WORDS) -> None:
    """Write the file, a field of a language a line."""
    languages = []
    for code, fields in usual_words().items():
        lines = (f"    {_json(field)}: {_json(words)}" for field, words in fields.items())
        languages.append(f"  {_json(code)}: {{\n" + ",\n".join(lines) + "\n  }")
    path.write_text("{\n" + ",\n".join(languages) + "\n}\n", encoding="utf-8")


def _wordings(language: Language) -> Iterator[tuple[str, str, str]]:
    for truths in (language.words, language.for_forms):
        for (field, value), wordings in truths.items():
            if field in _FIELDS:
                yield from ((field, value, wording) for wording in wordings)
    for field, names in (("key", language.keys), ("metre", language.metres)):
        for value, wordings in names.items():
            yield from ((field, value, wording) for wording in wordings)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
