"""Opus and catalogue numbers of works, found in titles, file names and queries, in one form: "k:331", "op:27/2"."""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from engine.library.text.folding import fold

UNSURE_KOECHEL = "k?"
"""The catalogue of a bare "K." where it is Domenico Scarlatti's, who has two: Köchel's is not meant."""

_KIRKPATRICK = "kk"
_NAMES = {
    "k": "kv kochel koechel kochelverzeichnis кехель кехеля 克歇尔 쾨헬 ケッヘル",
    _KIRKPATRICK: "kk kirkpatrick киркпатрик",
    "bwv": "bwv schmieder", "buxwv": "buxwv", "hwv": "hwv", "swv": "swv", "twv": "twv", "rv": "rv ryom", "d": "deutsch",
    "hob": "hob hoboken", "wq": "wq wotquenne", "sz": "sz szollosy", "bb": "bb", "dd": "dd", "woo": "woo",
    "hess": "hess", "wwv": "wwv", "fwv": "fwv", "zwv": "zwv", "mwv": "mwv", "trv": "trv", "wab": "wab", "lwv": "lwv",
    "gwv": "gwv", "mh": "mh", "sw": "sw", "fs": "fs", "eg": "eg", "jw": "jw", "qv": "qv", "fk": "fk", "bi": "bi",
    "longo": "longo", "searle": "searle", "burghauser": "burghauser", "zimmerman": "zimmerman", "helm": "helm",
    "gerard": "gerard", "perger": "perger", "crg": "crg", "graunwv": "graunwv", "trwv": "trwv", "howv": "howv",
}  # fmt: skip
_SAME = {
    "longo": "l", "searle": "s", "burghauser": "b", "zimmerman": "z", "helm": "h", "gerard": "g", "perger": "p",
}  # fmt: skip
_CATALOGUE_OF = {name: catalogue for catalogue, names in _NAMES.items() for name in names.split()}
_LETTERS = "kdsblzhmgprtwfj"
_NOT_BEFORE_LETTERS = frozenset(
    [
        "in",
        "en",
        "i",
        "der",
        "die",
        "das",
        "im",
        "a",
        "the",
        "key",
        "of",
        "on",
        "to",
        "и",
        "в",
        "на",
        "ля",
        "для",
        "do",
        "si",
        "mi",
        "re",
        "fa",
        "sol",
        "la",
    ]
)

_OPUS = r"op(?:us|p|era|era?)?|opus|опус|оп|соч|сочинение|作品|作品番号|작품번호|작품|oeuvre|dzielo|εργο|אופוס|أوبس"
_PIECE = r"n[or°º]?|nro|num|number|numero|nummer|№|#|号|no°|c|cis|αρ|מס|第|之|번|之第"
_SEPARATOR = r"[\s._\-–—:,]*"
_FIND_OPUS = re.compile(
    rf"(?<![^\W\d_])(?:{_OPUS})(?:{_SEPARATOR})(?P<opus>\d{{1,3}})(?P<letter>bis|[a-c](?![^\W\d_]))?"
    rf"(?:(?:\s*[/\-–—_:]\s*|{_SEPARATOR}(?:第|之|の|(?:n[or°º]?|nro|num|number|numero|nummer|№|#|no°|αρ|מס)(?![^\W\d_])|n[ro](?=\d))"
    rf"[\s._°º'’:]*|,\s*(?=\d))(?P<piece>\d{{1,3}})(?!\d))?"
)
_FIND_NAMED = re.compile(
    r"(?<![^\W\d_])(?P<name>" + "|".join(sorted(_CATALOGUE_OF, key=len, reverse=True)) + r")"
    r"(?:[\s._\-:]*(?P<appendix>anh(?:ang)?|app|a(?=\.)|deest)(?![^\W\d_])[\s._]*)?[\s._\-:°º№]*(?:nr?o?[\s._]+|verzeichnis\s+)?"
    r"(?P<number>(?:[ivxlcdm]{1,6}[a-z]?\s*[:/.]\s*)?[a-z]?\d{1,4}(?:[a-z](?![^\W\d_]))?(?:\s*[:/]\s*[a-z]{0,2}\d{1,3}[a-z]?)?)"
)
_FIND_LETTER = re.compile(
    rf"(?<![\w'’&])(?P<name>[{_LETTERS.upper()}])(?P<mark>\.\s*|\s+|)(?P<number>\d{{1,4}}[a-z]?(?:/\d{{1,2}}[a-z]?)?)(?![\w])"
)
_DIGIT = re.compile(r"\d")
_DOTTED_KOECHEL = re.compile(r"\bK\.\s?V\.", re.IGNORECASE)
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_ROMAN_GROUP = re.compile(r"^(?P<group>[ivxlcdm]+)(?P<letter>[a-z]?)(?=[:/.]\d)")


class WorkNumber(NamedTuple):
    """A number of a work, where it stands in the text, and whether it can be nothing else."""

    form: str
    start: int
    end: int
    sure: bool


def to_work_numbers(text: str, catalogues: Collection[str] = ()) -> list[WorkNumber]:
    """Return the numbers that a text names; `catalogues` are those of its composer, if known.

    Letters alone ("D 911") are taken for catalogues where they are capitals and cannot be keys.
    """
    if not _DIGIT.search(text):
        return []
    text = _DOTTED_KOECHEL.sub(" KV ", text)
    folded = _aligned_fold(text)
    found: dict[str, WorkNumber] = {}
    named = [*_opus_numbers(folded), *_named_numbers(folded.replace("_", " "))]
    for number in (*named, *_letter_numbers(text.replace("_", " "), catalogues)):
        if number in named or not any(other.start < number.end and number.start < other.end for other in named):
            found.setdefault(number.form, number)
    return sorted(found.values(), key=lambda number: number.start)


def to_general(form: str) -> tuple[str, ...]:
    """Return a number, and the work that it is a piece of: "op:27/2" is of "op:27", "k:331/1" of "k:331"."""
    whole, parted, _ = form.partition("/")
    return (form, whole) if parted else (form,)


def to_token(form: str) -> str:
    """Return what stands for a number in the full-text index."""
    return "\ue003" + "".join(character if character.isalnum() else "\ue003" for character in form)


def _opus_numbers(text: str) -> Iterator[WorkNumber]:
    for match in _FIND_OPUS.finditer(text):
        opus = f"op:{int(match['opus'])}{match['letter'] or ''}"
        piece = f"/{int(match['piece'])}" if match["piece"] else ""
        yield WorkNumber(opus + piece, match.start(), match.end(), sure=True)


def _named_numbers(text: str) -> Iterator[WorkNumber]:
    for match in _FIND_NAMED.finditer(text):
        catalogue = _CATALOGUE_OF[match["name"]]
        catalogue = _SAME.get(catalogue, catalogue)
        appendix = "anh" if match["appendix"] else ""
        yield WorkNumber(f"{catalogue}:{appendix}{_to_number(match['number'])}", match.start(), match.end(), sure=True)


def _letter_numbers(text: str, catalogues: Collection[str]) -> Iterator[WorkNumber]:
    for match in _FIND_LETTER.finditer(text):
        letter = match["name"].lower()
        point = match["mark"].startswith(".")
        before = fold(text[: match.start()]).split()
        if not point and (before and before[-1] in _NOT_BEFORE_LETTERS):
            continue
        if match["mark"].isspace() and len(match["number"]) < 2:
            continue
        number = _to_number(match["number"])
        sure = point or letter == "k" or letter in catalogues or len(match["number"]) > 2
        form = f"{letter}:{number}"
        if letter == "k" and _KIRKPATRICK in catalogues:
            yield WorkNumber(f"{_KIRKPATRICK}:{number}", match.start(), match.end(), sure)
            form = f"{UNSURE_KOECHEL}:{number}"
        yield WorkNumber(form, match.start(), match.end(), sure)


def _to_number(written: str) -> str:
    written = re.sub(r"\s+", "", written)
    group = _ROMAN_GROUP.match(written)
    if group and not written[: group.end()].isdigit():
        written = f"{_to_arabic(group['group'])}{group['letter']}{written[group.end() :]}"
        return re.sub(r"^(\w+)[:/.]", r"\1:", written)
    return re.sub(r"^(\d+):", r"\1:", written.lstrip("0") or "0")


def _to_arabic(roman: str) -> int:
    values = [_ROMAN[letter] for letter in roman]
    return sum(
        -value if any(later > value for later in values[at + 1 : at + 2]) else value for at, value in enumerate(values)
    )


def _aligned_fold(text: str) -> str:
    """Return text folded letter by letter where that keeps its length, so that places in it stay the same."""
    if text.isascii():
        return text.lower()
    return "".join(folded if len(folded := fold(letter)) == 1 else letter.lower()[:1] for letter in text)
