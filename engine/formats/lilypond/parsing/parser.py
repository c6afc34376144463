"""A LilyPond file: its header, its variables and its scores."""

from dataclasses import dataclass, field

from engine.formats.lilypond.parsing.commands import COMMANDS
from engine.formats.lilypond.parsing.lyrics import take_lyrics
from engine.formats.lilypond.parsing.music import take_any_text, take_music
from engine.formats.lilypond.parsing.notes import take_posts
from engine.formats.lilypond.text.markup import take_markup
from engine.formats.lilypond.text.scanner import Scanner
from engine.formats.lilypond.text.source import Source, Value, is_sign, skip_block
from engine.formats.lilypond.tree import Music

_LANGUAGES = frozenset((
    "arabic", "catalan", "català", "deutsch", "english", "español", "espanol", "français", "francais", "italiano",
    "nederlands", "norsk", "português", "portugues", "suomi", "svenska", "vlaams", "bagpipe",
))  # fmt: skip
_ASIDE = frozenset(("paper", "layout", "midi", "with"))
_MOST_SCORES = 500


@dataclass(slots=True)
class ScoreBlock:
    r"""One \score, or music that stands alone: its header and music, and whether it is only to be heard."""

    music: Music
    header: dict[str, str] = field(default_factory=dict)
    heard_only: bool = False


@dataclass(slots=True)
class LilyPond:
    """What a file says: its header, its scores, texts around them, files it includes, commands not understood."""

    header: dict[str, str] = field(default_factory=dict)
    scores: list[ScoreBlock] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    source: Source | None = None


def parse(text: str) -> LilyPond:
    """Return what a LilyPond file says, without evaluating anything in it.

    Raises UnreadableFileError where it is nested without end.
    """
    found = LilyPond(source=Source(Scanner(text), COMMANDS))
    source = found.source
    assert source is not None
    while not source.scanner.follows("end") and len(found.scores) < _MOST_SCORES:
        _take_part(source, found)
    return found


def _take_part(source: Source, found: LilyPond) -> None:
    r"""Take one thing of a file, or of a \book in it."""
    scanner = source.scanner
    token = scanner.peek()
    if token.kind in {"word", "string"} and _take_assignment(source):
        return
    if token.kind == "command":
        scanner.take()
        if _take_command(source, token.text, found):
            return
        scanner.place = token.start
    music = take_music(source)
    if music is not None:
        found.scores.append(ScoreBlock(music))


def _take_command(source: Source, name: str, found: LilyPond) -> bool:
    """Take what a command of the file's own begins; tell whether it was one."""
    if name in {"version", "sourcefilename", "sourcefileline"}:
        source.scanner.take()
    elif name in {"language", "include"}:
        _take_include(source)
    elif name == "header":
        found.header |= _take_header(source)
    elif name == "score":
        block = _take_score(source)
        if block is not None:
            found.scores.append(block)
    elif name in {"book", "bookpart"}:
        _take_book(source, found)
    elif name in {"markup", "markuplist"}:
        found.texts.append(take_markup(source))
    elif name in _ASIDE:
        skip_block(source)
    else:
        return False
    return True


def _take_include(source: Source) -> None:
    name = source.scanner.take().text
    if name.lower().removesuffix(".ly") in _LANGUAGES:
        source.set_language(name)
    else:
        source.includes.append(name)


def _take_book(source: Source, found: LilyPond) -> None:
    scanner = source.scanner
    source.enter()
    if scanner.takes("sign", "{"):
        while not scanner.follows("end") and not scanner.takes("sign", "}"):
            _take_part(source, found)
    source.leave()


def _take_score(source: Source) -> ScoreBlock | None:
    scanner = source.scanner
    block: ScoreBlock | None = None
    header: dict[str, str] = {}
    layout = midi = False
    if not scanner.takes("sign", "{"):
        return None
    while not scanner.follows("end") and not scanner.takes("sign", "}"):
        token = scanner.peek()
        if token.kind == "command" and token.text in {"header", "layout", "midi", "paper"}:
            scanner.take()
            if token.text == "header":
                header = _take_header(source)
            else:
                skip_block(source)
            layout, midi = layout or token.text == "layout", midi or token.text == "midi"
            continue
        music = take_music(source)
        if music is not None and block is None:
            block = ScoreBlock(music)
    if block is not None:
        block.header, block.heard_only = header, midi and not layout
    return block


def _take_header(source: Source) -> dict[str, str]:
    scanner = source.scanner
    header: dict[str, str] = {}
    if not scanner.takes("sign", "{"):
        return header
    while not scanner.follows("end") and not scanner.takes("sign", "}"):
        token = scanner.take()
        if token.kind == "word" and scanner.takes("sign", "="):
            if scanner.follows("scheme") and not scanner.peek().text.strip().startswith(('"', "'")):
                scanner.take()
                continue
            text = " ".join(take_any_text(source).split())
            if text:
                header[token.text] = text
    return header


def _take_assignment(source: Source) -> bool:
    """Take a variable with its value; tell whether there was one."""
    scanner = source.scanner
    place = scanner.place
    name = scanner.take().text
    while scanner.takes("sign", "."):
        scanner.take()
        name = ""
    if not scanner.takes("sign", "="):
        scanner.place = place
        return False
    value = _take_value(source)
    if name:
        source.variables[name] = value
    return True


def _take_value(source: Source) -> Value:
    scanner = source.scanner
    token = scanner.peek()
    value: Value = None
    if token.kind in {"string", "scheme", "number"}:
        value = take_any_text(source)
    elif token.kind == "sign" and token.text in "-^_":
        value = take_posts(source)
    elif token.kind == "command":
        value = _take_command_value(source, token.text)
    elif not is_sign(token, "}"):
        value = take_music(source)
    return value


def _take_command_value(source: Source, name: str) -> Value:
    scanner = source.scanner
    if name == "markup":
        return take_any_text(source)
    place = scanner.place
    scanner.take()
    if name in {*_ASIDE, "header"}:
        skip_block(source)
        return None
    if name in {"lyricmode", "lyrics"}:
        return take_lyrics(source)
    if name == "score":
        block = _take_score(source)
        return None if block is None else block.music
    known = source.variables.get(name)
    if isinstance(known, str):
        return known
    scanner.place = place
    return take_posts(source) or take_music(source)
