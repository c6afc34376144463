"""LilyPond text as tokens, one at a time, in the mode that the parser is in; Scheme is passed over, never evaluated."""

import re
from dataclasses import dataclass

_SPACE = re.compile(r"(?:\s+|%\{.*?(?:%\}|\Z)|%[^\n]*)+", re.DOTALL)
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)(?:"|\Z)', re.DOTALL)
_NAME = r"[^\W\d_]+(?:[-_][^\W\d_]+)*"
_TOKEN = re.compile(
    rf"""(?P<command>\\{_NAME})|(?P<escape>\\(?:\\|\d+|.))|(?P<open><<)|(?P<close>>>)
    |(?P<number>\d+(?:/\d+)?)|(?P<word>{_NAME})|(?P<octave>'+|,+)|(?P<sign>.)""",
    re.VERBOSE | re.DOTALL,
)
_LYRIC = re.compile(
    rf"""(?P<command>\\{_NAME})|(?P<escape>\\.)|(?P<sign>[{{}}<>|=](?!\w))|(?P<word>[^\s{{}}"\\%#]+)|(?P<other>.)""",
    re.DOTALL,
)
_SCHEME = re.compile(r""";[^\n]*|\#\\(?:\w+|.)|"(?:[^"\\]|\\.)*"|\#\||[()]|\#\{|[^\s()";#]+|\#|\s+""", re.DOTALL)
_ATOM = re.compile(r"""[^\s()";{}]+""")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_NEWLINES = {"n": "\n", "t": "\t"}


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of text: `kind` is "command", "word", "number", "octave", "string", "scheme", "open", "close", "escape",
    "sign" or "end"; a command comes without its backslash, a string and Scheme's value as they mean.
    """  # noqa: D205 - the kinds belong together

    kind: str
    text: str
    start: int
    stop: int


class Scanner:
    """Gives tokens from a place on; `place` may be moved."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.place = 0
        self._seen: tuple[int, bool, Token] | None = None

    def peek(self, *, lyrics: bool = False) -> Token:
        """Return the next token without going on."""
        if self._seen is None or self._seen[:2] != (self.place, lyrics):
            self._seen = (self.place, lyrics, self._scan(lyrics))
        return self._seen[2]

    def take(self, *, lyrics: bool = False) -> Token:
        """Return the next token and go on behind it."""
        token = self.peek(lyrics=lyrics)
        self.place = token.stop
        return token

    def take_sign(self) -> str:
        """Return the next character that is no space, whatever it begins, and go on behind it."""
        space = _SPACE.match(self.text, self.place)
        place = space.end() if space else self.place
        self.place = place + 1
        return self.text[place : place + 1]

    def follows(self, kind: str, text: str = "") -> bool:
        """Tell whether the next token is of a kind, and a certain one."""
        token = self.peek()
        return token.kind == kind and (not text or token.text == text)

    def takes(self, kind: str, text: str = "") -> bool:
        """Go on behind the next token if it is of a kind, and a certain one; tell whether it was."""
        if self.follows(kind, text):
            self.take()
            return True
        return False

    def touches(self) -> bool:
        """Tell whether the next token comes without a space."""
        return self.place < len(self.text) and not self.text[self.place].isspace()

    def _scan(self, lyrics: bool) -> Token:  # noqa: FBT001 - private
        space = _SPACE.match(self.text, self.place)
        start = space.end() if space else self.place
        if start >= len(self.text):
            return Token("end", "", start, start)
        first = self.text[start]
        if first == '"':
            match = _STRING.match(self.text, start)
            if match:
                return Token("string", _ESCAPED.sub(_unescape, match[1]), start, match.end())
        if first == "#" or (first == "$" and not lyrics):
            stop = _end_of_datum(self.text, start + 1)
            return Token("scheme", self.text[start + 1 : stop], start, stop)
        match = (_LYRIC if lyrics else _TOKEN).match(self.text, start)
        if match is None or match.lastgroup is None:
            return Token("sign", first, start, start + 1)
        kind = match.lastgroup
        text = match[0][1:] if kind in {"command", "escape"} else match[0]
        return Token("sign" if kind == "other" else kind, text, start, match.end())


def scheme_text(datum: str) -> str:
    """Return a string, number, symbol or truth value that is written as Scheme; a list as it is."""
    datum = datum.strip().lstrip("'`")
    if datum.startswith('"'):
        return _ESCAPED.sub(_unescape, datum[1:].removesuffix('"'))
    return datum


def _unescape(match: re.Match[str]) -> str:
    return _NEWLINES.get(match[1], match[1])


def _end_of_datum(text: str, place: int) -> int:
    """Return where the Scheme datum that begins at `place` ends, quotes before it included."""
    while place < len(text) and text[place] in "'`,@#":
        if text.startswith("#{", place):
            return _end_of_music(text, place)
        place += 1
        if text[place - 1] == "#" and place < len(text) and text[place] not in "('`":
            break
    if place >= len(text):
        return len(text)
    if text[place] == '"':
        match = _STRING.match(text, place)
        return match.end() if match else len(text)
    if text[place] == "(":
        return _end_of_list(text, place)
    match = _ATOM.match(text, place)
    return match.end() if match else place


def _end_of_list(text: str, place: int) -> int:
    depth = 0
    while place < len(text):
        match = _SCHEME.match(text, place)
        if match is None:
            return len(text)
        found = match[0]
        place = match.end()
        if found == "(":
            depth += 1
        elif found == ")":
            depth -= 1
            if depth == 0:
                return place
        elif found == "#{":
            place = _end_of_music(text, match.start())
        elif found == "#|":
            end = text.find("|#", place)
            place = len(text) if end < 0 else end + 2
    return place


def _end_of_music(text: str, place: int) -> int:
    end = text.find("#}", place)
    return len(text) if end < 0 else end + 2
