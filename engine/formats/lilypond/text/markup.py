"""The words of a markup, without what they look like."""

from engine.formats.lilypond.text.scanner import scheme_text
from engine.formats.lilypond.text.source import Source, is_sign, skip_block

_MUTE = frozenset((
    "hspace", "vspace", "null", "strut", "sharp", "flat", "natural", "doublesharp", "doubleflat", "musicglyph", "note",
    "note-by-number", "rest", "draw-line", "draw-hline", "beam", "arrow-head", "draw-circle", "epsfile", "postscript",
    "filled-box", "path", "triangle", "char", "score", "eps-file", "fret-diagram", "fret-diagram-terse", "stencil",
    "fret-diagram-verbose", "harp-pedal", "table-of-contents", "page-ref", "backslashed-digit", "slashed-digit",
))  # fmt: skip
_WITH_TEXT_ASIDE = frozenset(("musicglyph", "note", "rest", "epsfile", "eps-file", "postscript", "fret-diagram-terse"))
_TWO = frozenset(("combine", "concat-two", "with-dimensions-from", "put-adjacent"))


def take_markup(source: Source) -> str:
    """Return the words of the markup that comes next, lines and columns one after the other."""
    return " ".join(" ".join(_words(source)).split())


def _words(source: Source) -> list[str]:
    source.enter()
    try:
        scanner = source.scanner
        token = scanner.take(lyrics=True)
        if token.kind == "string" or (token.kind == "word" and token.text != "}"):
            return [token.text]
        if token.kind == "scheme":
            text = scheme_text(token.text)
            return [text] if token.text.strip().startswith('"') else []
        if is_sign(token, "{"):
            return _list(source)
        if token.kind == "command":
            return _command(source, token.text)
        return []
    finally:
        source.leave()


def _list(source: Source) -> list[str]:
    scanner = source.scanner
    words: list[str] = []
    while True:
        token = scanner.peek(lyrics=True)
        if token.kind == "end":
            return words
        if is_sign(token, "}"):
            scanner.take(lyrics=True)
            return words
        words += _words(source)


def _command(source: Source, name: str) -> list[str]:
    scanner = source.scanner
    value = source.variables.get(name)
    if isinstance(value, str):
        return [value]
    while scanner.peek(lyrics=True).kind == "scheme":
        scanner.take(lyrics=True)
    if name in _MUTE:
        if name == "score" or is_sign(scanner.peek(lyrics=True), "{"):
            skip_block(source)
        elif name in _WITH_TEXT_ASIDE and scanner.peek(lyrics=True).kind == "string":
            scanner.take(lyrics=True)
        return []
    if name == "with-url" and scanner.peek(lyrics=True).kind == "string":
        scanner.take(lyrics=True)
    if is_sign(scanner.peek(lyrics=True), "}"):
        return []
    return [*_words(source), *(_words(source) if name in _TWO else [])]
