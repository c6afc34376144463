"""Whether a language's file keeps to `words/FORMAT.md`: every mistake is named."""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from engine.curation.concepts import FIELDS, MODES, TONICS, concepts
from engine.curation.languages.language import Language, to_language

SPARSE = frozenset({"ga", "hy"})
"""Languages that may lack words; of the others each says everything."""

_MOST_WORDINGS = 6
_LONGEST = 60
_FEWEST_TEMPLATES = 3
_PHRASES = ("key", "metre", "composer", "for")


def check_file(path: Path) -> list[str]:
    """Return what is wrong with a language's file, nothing for a good one."""
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        language = to_language(content)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, ValueError, KeyError, TypeError) as error:
        return [f"{path.name}: cannot be read: {type(error).__name__}: {error}"]
    return [f"{path.name}: {mistake}" for mistake in check_language(content, language)]


def check_language(content: Mapping[str, Any], language: Language) -> Iterator[str]:
    """Yield what is wrong with the content of a file and the language that it makes."""
    yield from _check_concepts(content, language.code)
    yield from _check_forms(content)
    yield from _check_keys(language)
    yield from _check_sentences(language)


def _check_concepts(content: Mapping[str, Any], code: str) -> Iterator[str]:
    for field in FIELDS:
        section = content.get(field) or {}
        unknown = sorted(set(section) - set(concepts()[field]))
        if unknown:
            yield f"[{field}] has unknown ids: {', '.join(unknown)}"
        missing = [name for name in concepts()[field] if not section.get(name)]
        if missing and code not in SPARSE:
            yield f"[{field}] lacks: {', '.join(missing)}"
        yield from _check_wordings(field, section)
        yield from _check_distinct(field, section)


def _check_wordings(name: str, section: Mapping[str, Any]) -> Iterator[str]:
    for concept, wordings in section.items():
        if not isinstance(wordings, list) or not all(isinstance(word, str) for word in wordings):
            yield f"[{name}] {concept} is no list of words"
            continue
        if len(wordings) > _MOST_WORDINGS:
            yield f"[{name}] {concept} has more than {_MOST_WORDINGS} wordings"
        for word in wordings:
            if not word.strip() or word != word.strip() or len(word) > _LONGEST or set(word) & set("{}[]\n"):
                yield f"[{name}] {concept} has a spoilt wording: {word!r}"


def _check_distinct(name: str, section: Mapping[str, Any]) -> Iterator[str]:
    seen: dict[str, str] = {}
    for concept, wordings in section.items():
        for word in wordings:
            other = seen.setdefault(str(word).casefold(), concept)
            if other != concept:
                yield f"[{name}] {concept} and {other} share the wording {word!r}"


def _check_forms(content: Mapping[str, Any]) -> Iterator[str]:
    for section in ("for", "adjective"):
        for field, forms in (content.get(section) or {}).items():
            if field not in FIELDS:
                yield f"[{section}.{field}] is no section"
                continue
            unknown = sorted(set(forms) - set(concepts()[field]))
            if unknown:
                yield f"[{section}.{field}] has unknown ids: {', '.join(unknown)}"
            yield from _check_wordings(f"{section}.{field}", forms)


def _check_keys(language: Language) -> Iterator[str]:
    wanted = [f"{tonic} {mode}" for mode in MODES for tonic in TONICS]
    lacking = [key for key in wanted if key not in language.keys]
    if lacking and (language.code not in SPARSE or any(key.endswith(("major", "minor")) for key in lacking)):
        yield f"[keys] lacks: {', '.join(lacking)}"
    seen: dict[str, str] = {}
    for key, names in language.keys.items():
        for name in names:
            other = seen.setdefault(name, key)
            if other != key:
                yield f"[keys] {key} and {other} are both {name!r}"


def _check_sentences(language: Language) -> Iterator[str]:
    for name, templates in (("describe", language.describe), ("search", language.search), ("named", language.named)):
        if len(templates) < _FEWEST_TEMPLATES:
            yield f"[sentences] has fewer than {_FEWEST_TEMPLATES} in {name}"
    if not any(template.required <= {"kind"} for template in language.describe):
        yield "[sentences] describe has none that needs only a kind"
    if not language.piece:
        yield "[sentences] lacks piece"
    for field in _PHRASES:
        for form in language.phrases.get(field, ()):
            if form.count(f"{{{field}}}") != 1 or form.count("{") != 1:
                yield f"[phrases] {field} has a form without its slot: {form!r}"
        if field not in language.phrases:
            yield f"[phrases] lacks {field}"
    unknown = set(language.phrases) - set(_PHRASES)
    if unknown:
        yield f"[phrases] has unknown names: {', '.join(sorted(unknown))}"
