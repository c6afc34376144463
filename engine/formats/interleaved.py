"""Interleaved ABC: every bar of all voices on one line, as the symbolic encoder was trained to read scores."""

import io
import re
from dataclasses import dataclass

from engine.errors import UnreadableFileError

_DROPPED_FIELDS = ("X:", "T:", "C:", "W:", "w:", "Z:", "%%MIDI")
_BARLINES = ("||:", ":||", "[|:", ":|]", "|]:", ":[|", "|:", "::", ":|", "[|", "||", "|]", "|")
_SPLIT_AT_BARLINES = re.compile("(" + "|".join(map(re.escape, _BARLINES)) + ")")
_FIELD_LINE = re.compile(r"[A-Za-z]:|%")
_BAR_NUMBER = re.compile(r"%\d+\n$")
_QUOTE = re.compile(r'"[^"]*"')
_DECORATION = re.compile(r"![^!]+!")
_BRACKET = re.compile(r"\[[^\]]+\]")
_LINE_LENGTH = 100
_ENDING = frozenset("0123456789,.-:")
_NOTE = re.compile(r"[A-Ga-g]")


class MisalignedVoicesError(UnreadableFileError):
    """The voices do not fall into the same bars, so that no line can hold one bar of all."""

    def __init__(self) -> None:
        super().__init__("The voices of this score do not fall into the same bars.")


class SilentScoreError(UnreadableFileError):
    """There is no note in the score."""

    def __init__(self) -> None:
        super().__init__("This score has no notes.")


@dataclass(frozen=True, slots=True)
class _Voice:
    """One voice cut into bars: bar i is `texts[i]` between the barlines `lefts[i]` and `rights[i]`."""

    prefix: str
    lefts: list[str]
    texts: list[str]
    rights: list[str]

    def joined(self) -> str:
        """Return the voice as text again, in lines of the published length: where barlines are odd, that matters."""
        text = f"{self.prefix}{self.lefts[0]} "
        length = 0
        for content, right in zip(self.texts, self.rights, strict=True):
            bar = f"{content} {right} "
            if length and length + len(bar) > _LINE_LENGTH:
                text += "\n "
                length = 0
            text += bar
            length += len(bar)
        return text + "\n"


def to_interleaved(abc: str) -> str:
    """Clean ABC as xml2abc writes it and put each bar of all voices on one line (`[V:1]…[V:2]…`).

    Raises MisalignedVoicesError where the voices have different numbers of bars, SilentScoreError where nothing sounds.
    Source of the rules, oddities included: CLaMP 3, preprocessing/abc, with abctoolkit 0.0.4.
    """
    # Universal newlines are what writing the ABC to a file and reading it back does to a lone carriage return.
    lines = [line for line in io.StringIO(abc, newline=None) if line.strip() and not line.startswith(_DROPPED_FIELDS)]
    header, body = _cut_at_body(lines)
    texts = _texts_of_voices([_BAR_NUMBER.sub("\n", line) for line in body])
    voices = {name: _cut_into_bars(text) for name, text in texts.items()}
    first, stop = _sounding_bars(voices)
    # The reference writes the stripped voices out and cuts them again; on odd barlines that is not the same as once.
    voices = {name: _cut_into_bars(_strip(voice, first, stop).joined()) for name, voice in voices.items()}
    return "".join(_without_quoted_barlines(line) for line in header) + _interleave(voices)


def _cut_at_body(lines: list[str]) -> tuple[list[str], list[str]]:
    """Return the header's lines, and those from the first voice's music on."""
    starts = [number for number, line in enumerate(lines) if line.strip() == "V:1"]
    if not starts:
        raise SilentScoreError
    return [line if line.endswith("\n") else line + "\n" for line in lines[: starts[-1]]], lines[starts[-1] :]


def _texts_of_voices(body: list[str]) -> dict[str, str]:
    """Return each voice's music under its name ("V:1"), cleaned of quotes that hold barlines."""
    texts: dict[str, list[str]] = {}
    name = ""
    for line in body:
        if line.startswith("V:"):
            name = line.strip()
            texts[name] = []
        else:
            texts[name].append(_without_quoted_barlines(line))
    return {name: "".join(parts) for name, parts in texts.items()}


def _without_quoted_barlines(line: str) -> str:
    """Drop escaped quotes, or else the quoted texts that hold a barline: as in the reference, never both."""
    if _FIELD_LINE.match(line):
        return line
    result = line.replace(r"\"", "")
    for quote in _QUOTE.findall(line):
        if any(barline in quote for barline in _BARLINES):
            line = line.replace(quote, "")
            result = line
    return result


def _without_annotations(text: str) -> str:
    """Drop quoted remarks and keep chord symbols."""
    return _QUOTE.sub(lambda quote: "" if quote[0][1] in "^_<>@" else quote[0], text)


def _without_fields(text: str) -> str:
    """Drop inline fields such as `[K:G]` and keep chords."""
    return _BRACKET.sub(lambda found: "" if found[0][1].isalpha() and found[0][2] == ":" else found[0], text)


def _cut_into_bars(text: str) -> _Voice:
    """Cut a voice at its barlines; fields before the first barline become its prefix."""
    parts = [part for part in _SPLIT_AT_BARLINES.split(text.strip()) if part.strip()]
    parts = [part for number, part in enumerate(parts) if number == 0 or part != parts[number - 1]]
    if not parts:
        raise MisalignedVoicesError
    prefix = ""
    start = 0
    if parts[0] in _BARLINES:
        start = 1
    elif not _without_fields(parts[0]).strip():
        prefix = parts[0].strip()
        start = 2
    for number in range(start, len(parts), 2):
        _move_ending(parts, number)
    return _to_voice(prefix, parts)


def _move_ending(parts: list[str], number: int) -> None:
    """Tidy the bar `parts[number]` and move the number of an ending at its front to the barline before it."""
    text = parts[number].strip().replace("\n", "")
    if text[0] == ":" or re.match(r"\d", text):
        stop = next((place for place, char in enumerate(text) if char not in _ENDING), len(text) - 1)
        parts[number - 1] += text[:stop]
        text = text[stop:].strip()
    parts[number] = text


def _to_voice(prefix: str, parts: list[str]) -> _Voice:
    """Pair bars with barlines; what follows the last barline is lost, as in the reference."""
    if parts[0] in _BARLINES:
        bars, barlines = parts[1::2], parts[::2]
        if len(barlines) == len(bars):
            raise MisalignedVoicesError
    elif prefix:
        bars, barlines = parts[2::2], parts[1::2]
    else:
        bars, barlines = parts[::2], ["", *parts[1::2]]
    count = min(len(bars), len(barlines) - 1)
    if count < 1:
        raise MisalignedVoicesError
    return _Voice(prefix, barlines[:count], bars[:count], barlines[1 : count + 1])


def _sounding_bars(voices: dict[str, _Voice]) -> tuple[int, int]:
    """Return the first bar in which anything happens and the one after the last note, over all voices."""
    counts = {len(voice.texts) for voice in voices.values()}
    if len(counts) != 1:
        raise MisalignedVoicesError
    first, stop = counts.pop(), 0
    for voice in voices.values():
        texts = [_without_annotations(_DECORATION.sub("", text)) for text in voice.texts]
        begun = (i for i, text in enumerate(texts) if any(char.isalpha() and char not in "ZzXx" for char in text))
        ended = (i + 1 for i in reversed(range(len(texts))) if _NOTE.search(_without_fields(texts[i])))
        first = min(first, next(begun, first))
        stop = max(stop, next(ended, 0))
    if first >= stop:
        raise SilentScoreError
    return first, stop


def _strip(voice: _Voice, first: int, stop: int) -> _Voice:
    """Keep the bars from `first` to before `stop`, with the outermost barlines of the whole voice."""
    return _Voice(
        voice.prefix,
        [voice.lefts[0], *voice.lefts[first + 1 : stop]],
        voice.texts[first:stop],
        [*voice.rights[first : stop - 1], voice.rights[-1]],
    )


def _interleave(voices: dict[str, _Voice]) -> str:
    """Write one line a bar."""
    count = len(voices["V:1"].texts)
    if any(len(voice.texts) < count for voice in voices.values()):
        raise MisalignedVoicesError
    lines = []
    for number in range(count):
        line = ""
        for name, voice in voices.items():
            opening = voice.prefix + voice.lefts[0] if number == 0 else ""
            line += f"[{name}]{opening}{voice.texts[number]}{voice.rights[number]}"
        lines.append(line + "\n")
    return "".join(lines)


def is_interleaved(text: str) -> bool:
    """Tell whether ABC is already interleaved: a header without number, then lines that begin with the first voice.

    Odd barlines put a line break into a bar, so up to half the lines may begin otherwise.
    """
    lines = [line for line in text.splitlines() if line.strip()]
    start = next((number for number, line in enumerate(lines) if line.startswith("[V:")), len(lines))
    header, body = lines[:start], lines[start:]
    if not body or not all(_FIELD_LINE.match(line) and not line.startswith("X:") for line in header):
        return False
    voices = [line for line in body if line.startswith("[V:")]
    return all(line.startswith("[V:1]") for line in voices) and 2 * len(voices) >= len(body)
