"""Who writes a caption for truths and a language: the rules, or a program of the user's, such as a language model."""

import json
import shlex
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any, Protocol

from engine.curation.captions import Caption, write_statement
from engine.curation.concepts import FREE_FIELDS, MASTER, Truth
from engine.curation.languages.language import load_language
from engine.formats.programs import run_program

PROMPT = (
    "Write what a musician who looks for a piece of music would type or say, in the language {language} (ISO 639-1). "
    "It states exactly these facts, none more, none less: {facts}. One line, at most 30 words; words and names of keys "
    "as musicians of that language use them; titles and names of people unchanged. Answer with the text alone."
)
"""What a language model is told; the only place for it."""

_LONGEST = 400
_MOST_BYTES = 50_000_000
_SECONDS = 3_600.0


@dataclass(frozen=True, slots=True)
class Wish:
    """What one caption is to state, and in which language."""

    states: tuple[Truth, ...]
    language: str


class CaptionWriter(Protocol):
    """Writes captions; each states what was wished."""

    def write(self, wishes: Sequence[Wish]) -> list[Caption]:
        """Return one caption for each wish, in their order."""


class RuleWriter:
    """Writes by the words and sentences of `words/`."""

    def __init__(self, random: Random) -> None:
        self._random = random

    def write(self, wishes: Sequence[Wish]) -> list[Caption]:
        """Return one caption for each wish; in English what the language has no words for."""
        return [self._write(wish) for wish in wishes]

    def _write(self, wish: Wish) -> Caption:
        language = load_language(wish.language)
        sayable = all(language.says(truth) for truth in wish.states)
        return write_statement(wish.states, language if sayable else load_language(MASTER), self._random)


class CommandWriter:
    """Writes by a program that reads JSON lines `id, language, facts, prompt` and prints JSON lines `id, text`.

    What it leaves out, or says so that it cannot be true to the wish, `otherwise` writes.
    """

    def __init__(self, command: str, otherwise: CaptionWriter, seconds: float = _SECONDS) -> None:
        """`command` is split like a shell's line but run without one; raises ValueError for an empty one."""
        self._command = shlex.split(command)
        if not self._command:
            raise ValueError("The command of a caption writer is empty.")
        self._otherwise = otherwise
        self._seconds = seconds

    def write(self, wishes: Sequence[Wish]) -> list[Caption]:
        """Return one caption for each wish; the program runs once for all of them, `seconds` at most."""
        answers = self._ask(wishes)
        missing = [place for place, wish in enumerate(wishes) if not _is_true(answers.get(place, ""), wish)]
        written = dict(zip(missing, self._otherwise.write([wishes[place] for place in missing]), strict=True))
        return [
            written.get(place) or Caption(answers[place], wish.language, frozenset(wish.states))
            for place, wish in enumerate(wishes)
        ]

    def _ask(self, wishes: Sequence[Wish]) -> dict[int, str]:
        with tempfile.TemporaryDirectory(prefix="incipit-") as folder, tempfile.TemporaryFile() as output:
            questions = Path(folder) / "wishes.jsonl"
            lines = (json.dumps({"id": place} | to_question(wish)) for place, wish in enumerate(wishes))
            questions.write_text("\n".join(lines) + "\n", encoding="utf-8")
            with questions.open("rb") as source:
                run_program(
                    self._command,
                    Path(folder),
                    self._seconds,
                    roomy=True,
                    output=output,
                    source=source,
                    most_bytes=_MOST_BYTES,
                )
            output.seek(0)
            return _read_answers(output.read(_MOST_BYTES).decode("utf-8", "replace"), len(wishes))


def to_question(wish: Wish) -> dict[str, Any]:
    """Return what a program is asked: the language, the facts in English, and the prompt that holds both."""
    english = load_language(MASTER)
    facts = [f"{field}: {english.words.get((field, value), (value,))[0]}" for field, value in wish.states]
    prompt = PROMPT.format(language=wish.language, facts="; ".join(facts))
    return {"language": wish.language, "facts": facts, "prompt": prompt}


def _read_answers(printed: str, count: int) -> dict[int, str]:
    answers = {}
    for line in printed.splitlines():
        try:
            answer = json.loads(line)
        except (ValueError, RecursionError):
            continue
        place, text = (answer.get("id"), answer.get("text")) if isinstance(answer, Mapping) else (None, None)
        if isinstance(place, int) and isinstance(text, str) and 0 <= place < count:
            answers[place] = " ".join(text.split())
    return answers


def _is_true(text: str, wish: Wish) -> bool:
    """Return whether a text can be true to a wish, as far as that can be seen: every name is in it, and it is short."""
    named = [value.casefold() for field, value in wish.states if field in FREE_FIELDS]
    return 0 < len(text) <= _LONGEST and text.isprintable() and all(name in text.casefold() for name in named)
