"""The verses of LilyPond songs as syllables."""

from engine.formats.lilypond.parsing.notes import skip_path_and_value, take_duration, to_number
from engine.formats.lilypond.text.markup import take_markup
from engine.formats.lilypond.text.scanner import scheme_text
from engine.formats.lilypond.text.source import Source, is_sign, skip_block, take_text
from engine.formats.lilypond.tree import Lyrics, Syllable

_MOST_REPEATS = 200


def take_lyrics(source: Source) -> Lyrics:
    """Return the verse that comes next: braces with syllables, or a variable."""
    return Lyrics(_block(source))


def _block(source: Source) -> list[Syllable]:
    source.enter()
    try:
        scanner = source.scanner
        token = scanner.take(lyrics=True)
        if token.kind == "command":
            return _command(source, token.text)
        if token.kind == "open" or token.text == "<":
            scanner.takes("sign", "<")
        elif not is_sign(token, "{"):
            return [Syllable(token.text)] if token.kind in {"word", "string"} else []
        return _syllables(source)
    finally:
        source.leave()


def _syllables(source: Source) -> list[Syllable]:
    scanner = source.scanner
    found: list[Syllable] = []
    while True:
        token = scanner.take(lyrics=True)
        if token.kind == "end" or is_sign(token, "}"):
            return found
        if token.kind == "command":
            found += _command(source, token.text)
        elif is_sign(token, "{"):
            scanner.place = token.start
            found += _block(source)
        elif token.kind == "scheme":
            text = scheme_text(token.text)
            found += [Syllable(text)] if token.text.strip().startswith('"') else []
        elif token.kind in {"word", "string"}:
            _add(found, token.text, is_string=token.kind == "string")
            if scanner.touches() and token.kind == "string":
                take_duration(source)


def _add(found: list[Syllable], text: str, *, is_string: bool) -> None:
    if is_string:
        found.append(Syllable(text))
        return
    if text in {"--", "__"}:
        if found:
            last = found[-1]
            found[-1] = Syllable(last.text, last.hyphen or text == "--", last.extend or text == "__")
        return
    if text == "_":
        found.append(Syllable(""))
        return
    plain = text.rstrip("0123456789.*/")
    text = plain if plain and text[len(plain) :].strip(".*/").isdecimal() else text
    text = text.replace("~", "\N{UNDERTIE}").replace("_", " ")
    if any(map(str.isalnum, text)):
        found.append(Syllable(text.strip()))


def _command(source: Source, name: str) -> list[Syllable]:
    value = source.variables.get(name)
    if isinstance(value, Lyrics):
        return value.syllables
    if isinstance(value, str):
        return [Syllable(value)] if value else []
    if name == "markup":
        return [Syllable(take_markup(source))]
    if name == "skip":
        take_duration(source)
        return [Syllable("")]
    if name == "repeat":
        return _repeat(source)
    _pass_over(source, name)
    return []


def _pass_over(source: Source, name: str) -> None:
    """Go on behind what a command takes that is not sung."""
    if name in {"set", "override"}:
        skip_path_and_value(source)
    elif name in {"unset", "revert", "tag"}:
        take_text(source)
    elif name == "with":
        skip_block(source)
    elif name in {"new", "context"}:
        take_text(source)
        if source.scanner.takes("sign", "="):
            take_text(source)


def _repeat(source: Source) -> list[Syllable]:
    kind, count = take_text(source), take_text(source)
    times = min(to_number(count), _MOST_REPEATS) if count.isdecimal() and kind in {"unfold", "percent"} else 1
    return _block(source) * times
