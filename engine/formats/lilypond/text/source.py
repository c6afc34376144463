"""A LilyPond text while it is parsed: where we are, the language of its notes, its variables."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from engine.errors import UnreadableFileError
from engine.formats.lilypond.text.names import Spelled, note_names
from engine.formats.lilypond.text.scanner import Scanner, Token, scheme_text
from engine.formats.lilypond.tree import Duration, Music, Pitch, Post

_DEEPEST = 150
_MOST_ITEMS = 600_000

Value = Music | str | list[Post] | None


@dataclass(slots=True)
class Source:
    """`commands` make music of what follows their names; `variables` hold music, texts or what is attached to notes.

    `unknown` counts the commands that were passed over.
    """

    scanner: Scanner
    commands: Mapping[str, Callable[["Source"], Music | None]]
    names: dict[str, Spelled] = field(default_factory=lambda: note_names("nederlands"))
    duration: Duration = field(default_factory=Duration)
    mode: Literal["notes", "chords", "drums"] = "notes"
    variables: dict[str, Value] = field(default_factory=dict)
    unknown: dict[str, int] = field(default_factory=dict)
    includes: list[str] = field(default_factory=list)
    depth: int = 0
    items: int = 0

    def enter(self) -> None:
        """Go one level deeper; raises UnreadableFileError where that is absurd."""
        self.depth += 1
        self.items += 1
        if self.depth > _DEEPEST:
            raise UnreadableFileError("The LilyPond file is nested too deeply to be read.")
        if self.items > _MOST_ITEMS:
            raise UnreadableFileError("The LilyPond file holds more music than can be read.")

    def leave(self) -> None:
        """Come back from a level."""
        self.depth -= 1

    def set_language(self, name: str) -> None:
        """Read notes by the names of another language from now on."""
        self.names = note_names(name)

    def pass_over(self, name: str) -> None:
        """Remember a command that means nothing to us."""
        self.unknown[name] = self.unknown.get(name, 0) + 1


def take_text(source: Source) -> str:
    """Return the text that comes next: a string, a word, Scheme's value, or a variable's."""
    token = source.scanner.take()
    if is_sign(token, "-") and source.scanner.follows("number"):
        return "-" + source.scanner.take().text
    if token.kind == "scheme":
        return scheme_text(token.text)
    if token.kind == "command":
        value = source.variables.get(token.text)
        return value if isinstance(value, str) else ""
    return token.text if token.kind in {"string", "word", "number"} else ""


def take_pitch(source: Source) -> Pitch | None:
    """Return the pitch that comes next, with its octave marks; None where there is none."""
    token = source.scanner.peek()
    spelled = source.names.get(token.text) if token.kind == "word" else None
    if spelled is None:
        return None
    source.scanner.take()
    return Pitch(spelled[0], spelled[1], take_marks(source))


def take_marks(source: Source) -> int:
    """Return how many octaves the marks that follow move a pitch."""
    marks = 0
    while source.scanner.touches() and source.scanner.follows("octave"):
        text = source.scanner.take().text
        marks += len(text) if text[0] == "'" else -len(text)
    return marks


def skip_block(source: Source) -> None:
    """Pass over the braces that come next with all that is in them."""
    scanner = source.scanner
    depth = 0
    while (token := scanner.take()).kind != "end":
        if token.kind == "sign" and token.text in "{}":
            depth += 1 if token.text == "{" else -1
            if depth <= 0:
                return


def is_sign(token: Token, text: str) -> bool:
    """Tell whether a token is that sign."""
    return token.kind == "sign" and token.text == text


def as_music(value: object) -> Music | None:
    """Return a variable's value if it is music."""
    return None if value is None or isinstance(value, str | list) else value  # type: ignore[return-value]
