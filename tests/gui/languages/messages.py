"""Reads the messages of a .ts file, and the sentences that the code has translated."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from resources.translations.refresh import ROOT

_VARIABLES = (ast.Name, ast.Subscript)
_MARKERS = ("translate", "QT_TRANSLATE_NOOP")


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence and what stands for it: a text, or where a number changes it a text for each form."""

    context: str
    source: str
    forms: tuple[str, ...]
    numerus: bool = False
    kind: str = ""


def read_messages(path: Path) -> tuple[Message, ...]:
    """Return the messages of a .ts file; `kind` is "unfinished", "vanished" or "obsolete", empty for what is done."""
    found = []
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            numerus = message.get("numerus") == "yes"
            forms = (
                [form.text or "" for form in translation.iter("numerusform")] if numerus else [translation.text or ""]
            )
            source = message.findtext("source") or ""
            kind = translation.get("type", "")
            found.append(Message(context.findtext("name") or "", source, tuple(forms), numerus, kind))
    return tuple(found)


def sentences_in_code() -> Iterator[tuple[str, str, bool, str]]:
    """Yield context, sentence, whether a number changes it, and the place, of each call that has one translated."""
    for path in sorted((ROOT / "desktop").rglob("*.py")):
        yield from _sentences(ast.parse(path.read_text(encoding="utf-8")), "", path.relative_to(ROOT).as_posix())


def _sentences(node: ast.AST, inside: str, place: str) -> Iterator[tuple[str, str, bool, str]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            called = child.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            texts = [getattr(argument, "value", None) for argument in child.args]
            number = any(keyword.arg == "n" for keyword in child.keywords)
            if name == "tr":
                assert isinstance(texts[0], str), f"no plain sentence in {place}:{child.lineno}"
                yield inside, texts[0], number or len(texts) > 2, f"{place}:{child.lineno}"
            # Points and strings are translated too; a variable holds what was marked elsewhere.
            elif name in _MARKERS and texts and isinstance(texts[0], str) and not isinstance(child.args[1], _VARIABLES):
                assert isinstance(texts[1], str), f"no plain sentence in {place}:{child.lineno}"
                yield texts[0], texts[1], number or len(texts) > 3, f"{place}:{child.lineno}"
        within = child.name if isinstance(child, ast.ClassDef) else inside
        yield from _sentences(child, within, place)
