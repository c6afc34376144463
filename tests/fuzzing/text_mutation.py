"""Changing notation that is text: its tokens, numbers, lines, elements, brackets and encoding."""

import codecs
import random
import re
from collections.abc import Callable

_TOKEN = re.compile(r"\s+|-?\d+(?:\.\d+)?|[^\W\d]+|.", re.DOTALL)
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_ELEMENT = re.compile(r"<([\w:.-]+)[^<>]*>(?:[^<]|<(?!/?\1\b))*</\1>|<[\w:.-]+[^<>]*/>")
_TAG = re.compile(r"</?([\w:.-]+)")
_ATTRIBUTE = re.compile(r"\s[\w:.-]+\s*=\s*(?:\"[^\"]*\"|'[^']*')")
_CONTENT = re.compile(r">([^<>]+)<")
_SEEN_AT_ONCE = 40_000
_NUMBERS = (
    *("0", "-1", "1", "2", "-0", "007", "127", "128", "255", "256", "32768", "65536", "2147483647", "2147483648"),
    *("-2147483649", "9223372036854775807", "9223372036854775808", "99999999999999999999999", "9" * 400, "9" * 5000),
    *("0.1", "0.0001", "-2.5", "1e9", "1e309", "-1e309", "nan", "inf", "NaN", "1/0", "0/0", "3+2", "1e-320", "0x10"),
    *("½", "²", "٣", "１", "௧", "", " ", "one", "1 2", "1,5", "1_000", "+4", "--4"),
)
_WORDS = (
    *(
        "\0",
        "\x01",
        "\x1a",
        "\ufeff",
        "\ufffe",
        "\u2028",
        "\u0085",
        "\u202e",
        "é",
        "e\u0301",
        "日本",
        "\U0001f3b5",
        "\ud7ff",
    ),
    *(
        '"',
        "'",
        "\\",
        "\\\\",
        "%",
        "%%",
        "%s",
        "{}",
        "{0}",
        "<",
        ">",
        "&",
        "&amp;",
        "&#0;",
        "&#x110000;",
        "&nope;",
        "]]>",
    ),
    *("<![CDATA[", "<!--", "-->", "<?xml version='1.0' encoding='nope'?>", "<?x?>", "<!DOCTYPE a [<!ENTITY b 'c'>]>"),
    *("|", "||", "|:", ":|", "::", "[1", "[2", "|]", "[|", "(3", "(9:8:7", "{", "}", "[", "]", "(", ")", "!", "+", "&"),
    *("[V:2]", "[K:C]", "[M:0/4]", "[L:1/0]", "V:2\n", "M:none\n", "M:0/0\n", "L:0\n", "K:\n", "X:\n", "Q:1/0=0\n"),
    *(
        "M:__import__('os')/4\n",
        "%%MIDI program 999\n",
        "%%score ((((\n",
        "w: a-b*_|\n",
        "z999999",
        "Z99999",
        "C,,,,,,,",
    ),
    *(
        "c''''''''",
        "^^^^c",
        "_/c",
        "c99999999",
        "c/////////",
        "!fff!",
        '"^text"',
        "y",
        "x",
        "\\n",
        "$",
        "~",
        "\t",
        "\r",
    ),
    *("*", "**kern", "*-", "*^", "*v", "*x", "*+", "=", "==", "!!!COM: x", "*clefG2", "*M0/0", "*k[f#", "*I", "."),
    *("4", "0", "q", "qq", "L", "J", "r", ";", "{", "8.", "1%3", "000", "\t*-\n", "\t.\n", "*\t*\n"),
    *(
        "\\repeat unfold 99999 {",
        "\\relative",
        "\\include",
        "#(system)",
        "$(x)",
        "\\score {",
        "<<",
        ">>",
        "\\times 0/0",
    ),
    *("\\new Staff", "\\lyricmode", "~", "c4*99999/1", "\\version", "%{", "%}", "\\alternative", "r1*0", "<c e"),
    *(
        "note_on 0 0 60 64\n",
        "set_tempo 0 0\n",
        "time_signature 0 0 0 0 0\n",
        "ticks_per_beat 0\n",
        "key_signature X 0\n",
    ),
)
_BRACKETS = (
    ("<a>", "</a>"), ("<note>", "</note>"), ("(", ")"), ("{", "}"), ("[", "]"), ("<<", ">>"), ("<", ">"), ('"', '"'),
    ("\\repeat unfold 2 {", "}"), ("|:", ":|"), ("*^\n", "*v\n"), ("&lt;", "&gt;"), ("(3", ""), ("!", "!"), ("\\", ""),
)  # fmt: skip
_ENCODINGS = (
    ("utf-16", b""), ("utf-16-le", b""), ("utf-16-be", b""), ("utf-16-be", codecs.BOM_UTF16_BE), ("latin-1", b""),
    ("cp1252", b""), ("utf-8", codecs.BOM_UTF8), ("shift_jis", b""), ("cp1251", b""), ("utf-32", b""), ("utf-7", b""),
    ("utf-8", codecs.BOM_UTF16_LE), ("cp037", b""),
)  # fmt: skip

Change = Callable[[str, str, random.Random], str]


def is_text(data: bytes) -> bool:
    """Tell whether most of a file's beginning is text."""
    head = data[:2_000]
    return (
        bool(head) and sum(byte >= 0x20 or byte in b"\t\n\r" for byte in head) > 0.9 * len(head) and b"\0\0" not in head
    )


def mutate_text(data: bytes, other: bytes, generator: random.Random) -> bytes:
    """Change a text in one way; `other` is a text of the same format."""
    text = data.decode("utf-8", "surrogateescape")
    if generator.random() < 0.03:
        return _in_another_encoding(text, generator)
    change = generator.choice(_CHANGES)
    if text.lstrip("\ufeff \n\r\t").startswith("<") and generator.random() < 0.6:
        change = generator.choice(_XML_CHANGES)
    return change(text, other.decode("utf-8", "surrogateescape"), generator).encode("utf-8", "surrogateescape")


def _in_another_encoding(text: str, generator: random.Random) -> bytes:
    encoding, mark = generator.choice(_ENCODINGS)
    return mark + text.encode("utf-8", "replace").decode("utf-8", "replace").encode(encoding, "replace")


def _place(text: str, generator: random.Random) -> int:
    return generator.randint(0, len(text))


def _window(text: str, generator: random.Random) -> tuple[str, str, str]:
    """Return a text in three parts, the middle one of a size that is quick to search."""
    start = max(0, _place(text, generator) - _SEEN_AT_ONCE) if len(text) > _SEEN_AT_ONCE else 0
    return text[:start], text[start : start + _SEEN_AT_ONCE], text[start + _SEEN_AT_ONCE :]


def _replace_one(pattern: re.Pattern[str], replacement: str, text: str, generator: random.Random) -> str:
    before, seen, after = _window(text, generator)
    found = list(pattern.finditer(seen))
    if not found:
        return text
    one = generator.choice(found)
    return before + seen[: one.start()] + replacement + seen[one.end() :] + after


def _number(text: str, _other: str, generator: random.Random) -> str:
    return _replace_one(_NUMBER, generator.choice(_NUMBERS), text, generator)


def _numbers_alike(text: str, _other: str, generator: random.Random) -> str:
    """Change every number of one value."""
    found = _NUMBER.findall(text[:_SEEN_AT_ONCE])
    if not found:
        return text
    old, new = generator.choice(found), generator.choice(_NUMBERS)
    return re.sub(rf"(?<![\d.-]){re.escape(old)}(?![\d.])", lambda _found: new, text)


def _foreign_token(text: str, other: str, generator: random.Random) -> str:
    tokens = _TOKEN.findall(_window(other, generator)[1])
    return _replace_one(_TOKEN, generator.choice(tokens) if tokens else "", text, generator)


def _word(text: str, _other: str, generator: random.Random) -> str:
    place = _place(text, generator)
    return text[:place] + generator.choice(_WORDS) * generator.choice((1, 1, 1, 1, 2, 100)) + text[place:]


def _no_token(text: str, _other: str, generator: random.Random) -> str:
    return _replace_one(_TOKEN, "", text, generator)


def _doubled_token(text: str, _other: str, generator: random.Random) -> str:
    before, seen, after = _window(text, generator)
    tokens = _TOKEN.findall(seen)
    if not tokens:
        return text
    place = generator.randrange(len(tokens))
    tokens[place] *= generator.choice((2, 2, 2, 3, 20, 2000))
    return before + "".join(tokens) + after


def _swapped_tokens(text: str, _other: str, generator: random.Random) -> str:
    before, seen, after = _window(text, generator)
    tokens = _TOKEN.findall(seen)
    if len(tokens) < 2:
        return text
    one, two = generator.randrange(len(tokens)), generator.randrange(len(tokens))
    tokens[one], tokens[two] = tokens[two], tokens[one]
    return before + "".join(tokens) + after


def _lines(text: str, other: str, generator: random.Random) -> str:
    """Leave out, double, swap or borrow a line."""
    lines, others = text.splitlines(keepends=True), other.splitlines(keepends=True)
    if len(lines) < 2 or not others:
        return text
    one, two = generator.randrange(len(lines)), generator.randrange(len(lines))
    way = generator.randrange(5)
    if way == 0:
        del lines[min(one, two) : min(one, two) + generator.choice((1, 1, 3, 10))]
    elif way == 1:
        lines[one:one] = lines[two : two + 1] * generator.choice((1, 1, 2, 200))
    elif way == 2:
        lines[one], lines[two] = lines[two], lines[one]
    elif way == 3:
        lines.insert(one, generator.choice(others))
    else:
        lines[one] = lines[one].rstrip("\r\n")
    return "".join(lines)


def _nesting(text: str, _other: str, generator: random.Random) -> str:
    opening, closing = generator.choice(_BRACKETS)
    depth = generator.choice((1, 3, 30, 3000))
    start, stop = sorted((_place(text, generator), _place(text, generator)))
    if generator.random() < 0.5:
        stop = start
    return text[:start] + opening * depth + text[start:stop] + closing * depth + text[stop:]


def _line_ends(text: str, _other: str, generator: random.Random) -> str:
    return text.replace("\n", generator.choice(("\r", "\r\n", "\n\n", " ", "", "\x0b", "\u2028", "\n\r")))


def _no_element(text: str, _other: str, generator: random.Random) -> str:
    return _replace_one(_ELEMENT, "", text, generator)


def _foreign_element(text: str, other: str, generator: random.Random) -> str:
    found = [one[0] for one in _ELEMENT.finditer(_window(other, generator)[1])]
    return _replace_one(_ELEMENT, generator.choice(found) if found else "", text, generator)


def _doubled_element(text: str, _other: str, generator: random.Random) -> str:
    before, seen, after = _window(text, generator)
    found = list(_ELEMENT.finditer(seen))
    if not found:
        return text
    one = generator.choice(found)
    return before + seen[: one.end()] + one[0] * generator.choice((1, 1, 2, 500)) + seen[one.end() :] + after


def _other_tag(text: str, other: str, generator: random.Random) -> str:
    """Give all elements of one name the name of others."""
    names, others = _TAG.findall(text[:_SEEN_AT_ONCE]), _TAG.findall(other[:_SEEN_AT_ONCE])
    if not names or not others:
        return text
    old, new = generator.choice(names), generator.choice(others)
    count = generator.choice((0, 2))
    return re.sub(rf"(</?){re.escape(old)}(?![\w:.-])", lambda found: found[1] + new, text, count=count)


def _attribute(text: str, _other: str, generator: random.Random) -> str:
    return _replace_one(_ATTRIBUTE, generator.choice(("", ' number="x"', ' id=""', ' type=""', " a")), text, generator)


def _content(text: str, _other: str, generator: random.Random) -> str:
    return _replace_one(_CONTENT, f">{generator.choice((*_NUMBERS, *_WORDS))}<", text, generator)


_CHANGES: tuple[Change, ...] = (
    *(_number, _number, _number, _numbers_alike, _foreign_token, _foreign_token, _word, _word, _no_token),
    *(_doubled_token, _swapped_tokens, _lines, _lines, _nesting, _line_ends),
)
_XML_CHANGES: tuple[Change, ...] = (
    *(_no_element, _no_element, _foreign_element, _foreign_element, _doubled_element, _other_tag, _attribute),
    *(_content, _content, _content),
)
