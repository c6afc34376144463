"""Which pieces answer a query rightly: small definitions of our own from metadata and notes, apart from the captions'.

What is not known of a piece is None and not false: such a piece is no candidate for the query.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from engine.training.measures.asking.scoring import is_for
from engine.training.measures.material import TUNEBOOKS, Entry

Answer = bool | None

_CLEAR_SHARE = 0.6
_HEADER_WORDS = 4
_HEADER_METRE = re.compile(r"^M:\s*(\S+)", re.MULTILINE)
_INLINE_METRE = re.compile(r"\[M:\s*(\S+?)\]")
_METRE_SIGNS = {"C": "4/4", "C|": "2/2"}
_SLOW = re.compile(r"(larg[oh]|larghetto|adagi|lent|grave|slow|langsam|breit)")
_FAST = re.compile(r"(allegro|presto|prestissimo|vivac|vivo|vif|vite|fast|quick|lively|schnell|rasch|lebhaft|feurig)")
_NEITHER = re.compile(r"(andant|moder|allegretto|massig|not |non |nicht |poco|un peu|ma |etwas|pas )")
_KINDS = (
    ("slip jig", r"slip ?jigs?|hop jigs?"), ("jig", r"jigs?"), ("reel", r"reels?"), ("hornpipe", r"hornpipes?|hpps"),
    ("strathspey", r"strathspeys?"), ("waltz", r"waltz(es)?|walc|valse|walzer|vals"), ("polka", r"polkas?"),
    ("march", r"march|marche|marsch|marsz|quick ?step"), ("mazurka", r"mazurkas?|mazurek"),
    ("polonaise", r"polonaises?|polonez"), ("minuet", r"minuets?|menuets?|menuett|minuetto|menuetto"),
    ("hymn", r"hymns?|hymnus"), ("carol", r"carols?|xmas|koleda|koledy"),
    ("song", r"songs?|lied|piosenka|canzone|chanson"), ("mass", r"mass|missa|msza|messe|requiem|kyrie"),
    ("fugue", r"fugue|fuga|fuge|fughetta"), ("prelude", r"prelude|preludium|praeludium|preludio"),
    ("sonata", r"sonata|sonate|sonatina"), ("etude", r"etudes?|study|studies|estudio|studio"),
    ("nocturne", r"nocturnes?|nokturn|notturno"),
)  # fmt: skip
_KIND_PATTERNS = tuple((kind, re.compile(rf"\b(?:{words})\b")) for kind, words in _KINDS)
_NO_DANCES = ("pop909", "freedoom")
# What one word can hide: a hymn, a carol or a mass is also sung, and a dance may be a movement or a song.
_COMPATIBLE = frozenset(("hymn", "carol", "song", "march"))
_PERIODS = (("renaissance", 1400, 1590), ("baroque", 1610, 1740), ("classical", 1760, 1815), ("romantic", 1830, 1900))
_MID_CAREER = 35
_REGIONS = {
    "irish": ("ireland", "irish"), "scottish": ("scot",), "polish": ("polish",), "chinese": ("china",),
    "vietnamese": ("vietnam",),
}  # fmt: skip


def answer(field: str, value: str, entry: Entry) -> Answer:
    """Return whether a piece is what a query asks for, None where that is unknown."""
    return _DEFINITIONS[field](value, entry)


def key_of(entry: Entry) -> str:
    """Return the key that a piece states ("F# minor"), empty where it states none.

    A kern file's key signature alone states none: much of that music is modal, and older than keys.
    """
    unstated = entry.metadata.get("format") == "krn" and not dict(entry.metadata.get("stated") or {}).get("key")
    return "" if entry.facts.get("key_estimated") or unstated else str(entry.facts.get("key") or "")


@lru_cache(maxsize=65536)
def metre_of(entry: Entry) -> str:
    """Return the metre of most bars of a piece, empty where none prevails or is stated."""
    if not entry.score:
        return str(entry.facts.get("metre") or "")
    bars: Counter[str] = Counter()
    found = _HEADER_METRE.search(entry.score)
    metre = found[1] if found else ""
    for line in entry.score.splitlines():
        if line.startswith("[V:"):
            changes = _INLINE_METRE.findall(line)
            metre = changes[0] if changes else metre
            bars[_METRE_SIGNS.get(metre, metre)] += 1
    if not bars:
        return _METRE_SIGNS.get(metre, metre)
    likeliest, count = bars.most_common(1)[0]
    return likeliest if count >= _CLEAR_SHARE * bars.total() and "/" in likeliest else ""


def tempo_of(entry: Entry) -> str:
    """Return "slow", "fast" or "between" by the first words of the piece that speak of tempo, empty where none do."""
    for words in _first_words(entry):
        plain = _plain(words)
        slow, fast = bool(_SLOW.search(plain)), bool(_FAST.search(plain))
        if _NEITHER.search(plain):
            return "between"
        if slow != fast:
            return "slow" if slow else "fast"
    return ""


@lru_cache(maxsize=65536)
def kinds_of(entry: Entry) -> frozenset[str]:
    """Return the kinds that title, genre and the name of the collection's file tell."""
    metadata = entry.metadata
    path = str(metadata.get("path") or "").split("#")[0].rsplit("/", maxsplit=1)[-1]
    texts = [str(metadata.get("title") or ""), str(metadata.get("genre") or "")]
    texts += [re.sub(r"[a-z]-[a-z]\.", ".", path)] if entry.source in TUNEBOOKS else []
    plain = _plain(" ".join(texts))
    if entry.source == "irish_cre_corpus":
        plain = re.sub(r"(slipjig|jig|reel|hornpipe|polka|march|waltz)(?=the\b|\d|\b)", r" \1 ", plain)
    found = {kind for kind, pattern in _KIND_PATTERNS if pattern.search(plain)}
    if "slip jig" in found:
        found.discard("jig")
    return frozenset(found)


def _key(value: str, entry: Entry) -> Answer:
    stated = key_of(entry)
    return stated == value if stated else None


def _mode(value: str, entry: Entry) -> Answer:
    stated = key_of(entry)
    return stated.endswith(value) if stated else None


def _metre(value: str, entry: Entry) -> Answer:
    stated = metre_of(entry)
    return stated == value if stated else None


def _tempo(value: str, entry: Entry) -> Answer:
    stated = tempo_of(entry)
    return stated == value if stated else None


def _kind(value: str, entry: Entry) -> Answer:
    found = kinds_of(entry)
    if value in found:
        return True
    if entry.source in _NO_DANCES:
        return None if value == "song" else False
    if not found or (value in _COMPATIBLE and found & _COMPATIBLE):
        return None
    # In which collections pieces are sung cannot be told from the names of dances and forms.
    return None if value == "song" and entry.metadata.get("has_lyrics") else False


def _period(value: str, entry: Entry) -> Answer:
    found = period_of(entry)
    return found == value if found else None


def period_of(entry: Entry) -> str:
    """Return the period that the collection states, or that the composer's dates leave no doubt of, else nothing."""
    if entry.source == "mutopia":
        style = str(entry.metadata.get("genre") or "").casefold()
        return style if style in {name for name, _, _ in _PERIODS} else ""
    if entry.source == "chopin_first_editions":
        return "romantic"
    if entry.source in _NO_DANCES:
        return "modern"
    years = [int(year) for year in re.findall(r"\b1[4-9]\d\d", str(_extra(entry).get("CDT") or ""))]
    if len(years) != 2 or years[1] - years[0] < _MID_CAREER:
        return ""
    middle = years[0] + _MID_CAREER
    return next((name for name, first, last in _PERIODS if first <= middle <= last), "")


def _region(value: str, entry: Entry) -> Answer:
    stated = str(entry.metadata.get("region") or "").casefold()
    stated += " irish" if "oneills" in str(entry.metadata.get("path")) else ""
    stated += " polish" if entry.source == "chopin_first_editions" else ""
    if stated:
        return any(word in stated for word in _REGIONS[value])
    # No collection of ours without a region holds Chinese or Vietnamese music.
    return False if value in {"chinese", "vietnamese"} else None


def _style(value: str, entry: Entry) -> Answer:
    if entry.source in {"freedoom", "openewld"}:
        return None
    return value == "pop" and entry.source == "pop909"


def _scoring(value: str, entry: Entry) -> Answer:
    return is_for(value, entry)


def _extra(entry: Entry) -> Mapping[str, Any]:
    return dict(entry.metadata.get("extra") or {})


def _first_words(entry: Entry) -> list[str]:
    extra = _extra(entry)
    stated = [str(extra.get(name) or "") for name in ("Q", "N")]
    printed = str(extra.get("words") or "").split(" | ")[:1]
    # LilyPond's header puts a style and a licence before them.
    read = list(entry.facts.get("words") or ())[: _HEADER_WORDS if entry.metadata.get("format") == "ly" else 1]
    return [words for words in (*stated, *printed, *read) if words]


def _plain(text: str) -> str:
    spread = unicodedata.normalize("NFKD", text).casefold()
    return re.sub(r"[^a-z0-9 ]+", " ", "".join(letter for letter in spread if not unicodedata.combining(letter)))


_DEFINITIONS: dict[str, Callable[[str, Entry], Answer]] = {
    "key": _key,
    "mode": _mode,
    "metre": _metre,
    "tempo": _tempo,
    "scoring": _scoring,
    "kind": _kind,
    "period": _period,
    "region": _region,
    "style": _style,
}
