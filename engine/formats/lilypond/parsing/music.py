"""Expressions of LilyPond's music: braces, voices, contexts, repeats, and the commands between them."""

from engine.formats.lilypond.parsing.chords import take_chord_symbol
from engine.formats.lilypond.parsing.lyrics import take_lyrics
from engine.formats.lilypond.parsing.notes import (
    take_chord,
    take_drum,
    take_note,
    take_repeated,
)
from engine.formats.lilypond.parsing.signs import NO_ARGUMENTS, SIGNS
from engine.formats.lilypond.text.markup import take_markup
from engine.formats.lilypond.text.source import Source, as_music, is_sign, skip_block, take_text
from engine.formats.lilypond.tree import (
    Music,
    Sequential,
    Simultaneous,
    Sung,
)


def take_music(source: Source) -> Music | None:
    """Return the music that begins with the next token, with verses added to it; None where none does.

    What begins no music is passed over.
    """
    source.enter()
    try:
        music = _take_plain(source)
    finally:
        source.leave()
    verses = []
    while music is not None and source.scanner.follows("command", "addlyrics"):
        source.scanner.take()
        skip_settings(source)
        verses.append(take_lyrics(source))
    return Sung(music, verses) if music is not None and verses else music


def take_music_certainly(source: Source) -> Music:
    """Return the next music, past anything that is none, as an argument; nothing where a block ends."""
    while True:
        token = source.scanner.peek()
        if token.kind in {"end", "close"} or is_sign(token, "}"):
            return Sequential()
        music = take_music(source)
        if music is not None:
            return music


def take_settings(source: Source) -> dict[str, str]:
    r"""Return what a \with block sets, if one comes next."""
    scanner = source.scanner
    settings: dict[str, str] = {}
    while scanner.takes("command", "with"):
        if not is_sign(scanner.peek(), "{"):
            scanner.take()
            continue
        scanner.take()
        while not scanner.follows("end") and not scanner.takes("sign", "}"):
            token = scanner.take()
            if token.kind == "word" and scanner.takes("sign", "="):
                settings[token.text] = take_any_text(source)
            elif is_sign(token, "{"):
                scanner.place = token.start
                skip_block(source)
    return settings


def take_any_text(source: Source) -> str:
    """Return the text that comes next, a markup's words included."""
    if source.scanner.takes("command", "markup"):
        return take_markup(source)
    return take_text(source)


def skip_settings(source: Source) -> None:
    r"""Pass over \with blocks."""
    take_settings(source)


def _take_plain(source: Source) -> Music | None:
    scanner = source.scanner
    token = scanner.peek()
    if is_sign(token, "<"):
        return take_chord(source)
    if token.kind == "word":
        return _take_word(source)
    if token.kind == "number" and source.mode == "notes":
        return take_repeated(source)
    scanner.take()
    music: Music | None = None
    if is_sign(token, "{"):
        music = _take_sequence(source)
    elif token.kind == "open":
        music = _take_simultaneous(source)
    elif token.kind == "command":
        music = _take_command(source, token.text)
    return music


def _take_word(source: Source) -> Music | None:
    takes = {"notes": take_note, "chords": take_chord_symbol, "drums": take_drum}
    music = takes[source.mode](source)
    if music is None:
        source.scanner.take()
    return music


def _take_sequence(source: Source) -> Sequential:
    scanner = source.scanner
    items: list[Music] = []
    while True:
        token = scanner.peek()
        if token.kind == "end" or is_sign(token, "}"):
            scanner.take()
            return Sequential(items)
        if token.kind == "close":
            return Sequential(items)
        music = take_music(source)
        if music is not None:
            items.append(music)


def _take_simultaneous(source: Source) -> Simultaneous:
    scanner = source.scanner
    groups: list[list[Music]] = [[]]
    while True:
        token = scanner.peek()
        if token.kind == "escape" and token.text == "\\":
            scanner.take()
            groups.append([])
            continue
        if token.kind in {"end", "close"} or is_sign(token, "}"):
            if token.kind != "end" and token.kind == "close":
                scanner.take()
            break
        music = take_music(source)
        if music is not None:
            groups[-1].append(music)
    if len(groups) == 1:
        return Simultaneous(groups[0])
    return Simultaneous([each[0] if len(each) == 1 else Sequential(each) for each in groups if each], voices=True)


def _take_command(source: Source, name: str) -> Music | None:
    if name in source.commands:
        return source.commands[name](source)
    if name in source.variables:
        return as_music(source.variables[name])
    if name in SIGNS:
        return SIGNS[name](source)
    if name not in NO_ARGUMENTS:
        source.pass_over(name)
    return None
