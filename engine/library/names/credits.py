"""What a composer field says, taken apart: who composed, not who arranged or wrote the words, and life dates."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

_COMPOSED = (
    r"music|musik|musique|m[uú]sica|muzyka|hudba|muziek|zene|melody|melodie|tune|composed|composer|comp|compositeur|"
    r"compositor|compositore|komponist|kompozytor|skladatel|музыка|муз|композитор|作曲者?|曲|작곡|nhạc|sáng tác"
)
_OTHERWISE = (
    r"arr(?:anged|angement|angeur|anger|angiert|angiamento|eglo|egl)?|words?|lyrics?|lyricist|text[eos]?|poem|poet|"
    r"orch(?:estrated|estrator|estration)?|ed(?:ited|itor)?|harm(?:onized|onised|ony)?|setting|libretto|librettist|"
    r"transcr(?:ibed|iption|iber)?|transl(?:ated|ation)?|trans|adapted|adaptation|coll(?:ected)?|copyright|bearb(?:eitung|eitet)?|"
    r"opr|sł|słowa|слова|сл|обр|обработка|аранж|аранжировка|перелож|переложение|編曲者?|编曲者?|作詞者?|作词者?|词|詞|"
    r"편곡|작사|lời|thơ|hòa âm|realized|engraved|typeset|source|score|amended|aufgezeichnet|notated"
)
_ROLE = re.compile(
    rf"(?:(?<![^\W\d_])(?P<composed>{_COMPOSED})|(?<![^\W\d_])(?P<otherwise>{_OTHERWISE}))(?![^\W\d_'’])"
    r"[.:：]*\s*(?:(?:by|von|par|de|por|da|di|przez|bởi|&|and|und|et|和)\s+(?!l\b))*[:：]?\s*",
    re.IGNORECASE,
)
_CJK_SUFFIX = re.compile(r"(?:作曲|[曲词詞])$")
_QUOTED = re.compile(r"(?:(?<!\w)['‘][^'’]{3,60}['’](?!\w)|[\"“„«][^\"”“»]{1,60}[\"”“»])")
_YEARS = re.compile(
    r"(?<!\d)(1[0-9]\d\d|20[0-2]\d)(?!\d)\??\s*[-–—\u00ad~/]+\s*(?:c(?:a|irca)?\.?\s*|\?\s*|†\s*)?(1[0-9]\d\d|20[0-2]\d)(?!\d)"
)
_BORN = re.compile(
    r"(?:\*|\b(?:b|born|geb|né|née|nato|ur|род)\b\.?)\s*(?:in\s+)?(1[0-9]\d\d|20[0-2]\d)|(?<!\d)(1[0-9]\d\d|20[0-2]\d)\s*[-–—]\s*[)\]]"
)
_DIED = re.compile(r"(?:†|\b(?:d|died|gest|mort|zm|ум)\b\.?)\s*(?:in\s+)?(1[0-9]\d\d|20[0-2]\d)")
_WORK = re.compile(
    r"[,;.\s(]*\b(?:op(?:us|p)?|no|nr|bwv|k\.?v?\.?a?|hwv|rv|woo|d|hob|aus|from|soch|соч)\b\.?\s*\d.*$", re.IGNORECASE
)
_NUMBER = re.compile(r"[\s,]*\b(?:c|ca|circa|um|vers|okolo|fl)?\.?\s*\S*\d.*$", re.IGNORECASE)
_INSIDE = re.compile(r"[(\[][^()\[\]]*[)\]]")
_LINES = re.compile(r"[;\n|]+|(?<=\w\w\w)\.\s+(?=[A-Z][a-z]+:)")
_SEVERAL = re.compile(
    r"\s*(?:[/&+、]|(?<!\w)(?:and|und|feat|featuring|with|mit|och|og|и|és|bzw)(?!\w)\.?)\s*", re.IGNORECASE
)
_PERHAPS_SEVERAL = re.compile(r"\s+(?:et|y|i|e|en)\s+", re.IGNORECASE)
_HUMDRUM_ACCENT = re.compile(r"(?<=[aeiouAEIOU])[/\\](?=[a-z\s]|$)")
_NO_NAME = frozenset(("c", "ca", "circa", "b", "d", "fl", "or", "arr", "attr", "spurious", "trad"))
_MOST_NAMES = 8


@dataclass(frozen=True, slots=True)
class Dates:
    """Years of birth and death as a credit gives them; None where it does not."""

    born: int | None = None
    died: int | None = None


@dataclass(frozen=True, slots=True)
class Credit:
    """A name or names as written, without roles, dates and works; and the dates, if there are any for one person."""

    names: str
    dates: Dates


def to_credits(text: str) -> list[Credit]:
    """Return who is said to have composed."""
    composed: list[str] = []
    bare: list[str] = []
    for line in _LINES.split(_HUMDRUM_ACCENT.sub("", unescape(text))):
        for role, part in _parts(line):
            if role == "composed":
                composed.append(part)
            elif not role:
                bare.append(part)
    return [credit for part in composed or bare if (credit := _to_credit(part)).names]


def split_names(names: str) -> list[str]:
    """Return the names of several persons apart."""
    return [name for name in _SEVERAL.split(names) if name][:_MOST_NAMES]


def split_further(name: str) -> list[str]:
    """Return parts of what may be one name or several: "Martín y Soler", "Kalmar, Ruby"."""
    parts = _PERHAPS_SEVERAL.split(name)
    return (parts if len(parts) > 1 else name.split(","))[:_MOST_NAMES]


def _parts(line: str) -> Iterator[tuple[str, str]]:
    found = list(_ROLE.finditer(line))
    starts = [0, *(match.end() for match in found)]
    ends = [*(match.start() for match in found), len(line)]
    roles = [""] + [match.lastgroup or "" for match in found]
    for start, end, role in zip(starts, ends, roles, strict=True):
        part = line[start:end]
        if part.strip(" ,.&/()[]:-–") and any(character.isalnum() for character in part):
            yield role, part


def _to_credit(part: str) -> Credit:
    dates, rest = _take_dates(_QUOTED.sub(" ", part))
    rest = _NUMBER.sub("", _WORK.sub("", rest))
    rest = _CJK_SUFFIX.sub("", rest.strip(" ,.;:-–—()[]"))
    return Credit(rest.strip(" ,;:-–—()[]"), dates)


def _take_dates(text: str) -> tuple[Dates, str]:
    lives = _YEARS.findall(text)
    if len(lives) == 1:
        dates = Dates(int(lives[0][0]), int(lives[0][1]))
    elif lives:
        dates = Dates()
    else:
        born, died = _BORN.search(text), _DIED.search(text)
        dates = Dates(int(born[1] or born[2]) if born else None, int(died[1]) if died else None)
    without = _YEARS.sub(" ", text)
    return dates, _INSIDE.sub(_keep_names, without)


def _keep_names(found: re.Match[str]) -> str:
    inside = found[0][1:-1].strip(" ,.;-–?")
    if inside.casefold() in _NO_NAME or any(character.isdigit() for character in inside):
        return " "
    return f" {inside} "
