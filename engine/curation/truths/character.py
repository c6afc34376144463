"""Tempo and mood: by the tempo words of the score, the mode, the density, and the kind of piece."""

import re
from collections.abc import Sequence

from engine.curation.truths.findings import Findings
from engine.curation.truths.kinds import plain_letters

_TEMPI = (
    (
        "very_fast",
        r"prestissimo|presto( |$)|sehr (schnell|rasch)|tres (vite|vif)|allegro (molto|vivace|assai|con fuoco)",
    ),
    (
        "very_slow",
        r"largo( |$)|grave( |$)|larghissimo|sehr langsam|tres lent|adagissimo|very slow|molto (adagio|lento)",
    ),
    (
        "fast",
        (
            r"allegro( |$)|vivace|vivo|vivacissimo|schnell|rasch|lebhaft|vif( |$)|vite( |$)|anime( |$)|fast|lively|"
            r"quickly|zywo|feurig|geschwind|munter|frisch|brisk|hurtig|allo( |$|\.)|allegr[oi]"
        ),
    ),
    ("slow", r"adagio|lento|lent( |$)|larghetto|langsam|slow(ly)?( |$)|wolno|powoli|getragen|assez lent|breit"),
    (
        "moderate",
        (
            r"andant\w*|andte|modto|alltto|allgtto|moderat\w*|allegretto|massig|moder[ae]|moderately|"
            r"umiarkowanie|comodo|gemachlich|mouvement modere"
        ),
    ),
)
_PATTERNS = tuple(
    (name, re.compile(rf"^(un poco |poco |molto |tempo |etwas |ziemlich |nicht zu )?({words})"))
    for name, words in _TEMPI
)
_NEGATED = re.compile(r"\b(non|nicht|pas|not|ma non|no) ?(troppo|tanto|zu|trop|too)?\b")
_TOO_LONG = 45
_ORDER = ("very_slow", "slow", "moderate", "fast", "very_fast")
_PULSES = (
    (52.0, "very_slow"),
    (72.0, "slow"),
    (82.0, ""),
    (108.0, "moderate"),
    (118.0, ""),
    (168.0, "fast"),
    (176.0, ""),
)
_LIVELY = frozenset(
    {
        *("jig", "slip_jig", "slide", "reel", "polka", "galop", "tarantella", "csardas", "oberek", "krakowiak"),
        *("cakewalk", "ragtime", "hornpipe", "highland_fling", "ecossaise", "gigue", "scherzo"),
    }
)
_WORDS = (
    ("tender", r"dolce|dolcissimo|innig|zart|tendrement|tendre|con tenerezza|teneramente|amoroso|doux|avec tendresse"),
    ("solemn", r"maestoso|solenne|feierlich|solennel|solemn|grave|majestatisch|wurdig|majestic|pomposo|uroczyscie"),
    (
        "dramatic",
        r"appassionato|agitato|con fuoco|leidenschaftlich|passionn\w+|tempestoso|furioso|sturmisch|con passione",
    ),
    ("sad", r"mesto|doloroso|triste|traurig|lugubre|klagend|dolente|con dolore|smutno|schmerzlich|lamentoso|sadly"),
    ("happy", r"giocoso|lustig|frohlich|joyeux|gaiement|gai|heiter|joyfully|wesolo|joyful|cheerfully|gioioso"),
    ("calm", r"tranquillo|ruhig|calme|tranquille|calmato|peacefully|spokojnie|sehr ruhig|calmo|quieto"),
)
_MOODS = tuple((mood, re.compile(rf"^(\w+ ){{0,3}}({words})\b")) for mood, words in _WORDS)
_OPPOSITES = {
    "sad": {"happy", "bright"},
    "happy": {"sad", "dark"},
    "calm": {"lively", "dramatic"},
    "lively": {"calm", "solemn"},
    "dark": {"bright", "happy"},
    "bright": {"dark", "sad"},
    "dramatic": {"calm"},
}
ALL_MOODS = ("sad", "happy", "calm", "lively", "solemn", "tender", "dark", "bright", "dramatic")


def tempo_of_words(words: Sequence[str]) -> list[str]:
    """Return the tempi that the words of a score name, in their order, each once; lyrics are too long to be taken."""
    found = []
    for said in words:
        plain = plain_letters(said).strip(" .:/()[]")
        if len(plain) > _TOO_LONG:
            continue
        tempo = next((name for name, pattern in _PATTERNS if pattern.match(plain)), "")
        if tempo and tempo not in found:
            found.append("moderate" if _NEGATED.search(plain) and tempo != "slow" else tempo)
    return found


def tempo_of_pulse(pulse: float) -> str:
    """Return the tempo of so many beats a minute, empty near a border."""
    return next((name for most, name in _PULSES if pulse < most), "very_fast")


def add_tempo(findings: Findings, tempo: str) -> None:
    """Add a tempo; what is next to it stays possible, and very slow is slow too."""
    place = _ORDER.index(tempo)
    findings.add("tempo", tempo)
    if tempo.startswith("very_"):
        findings.add("tempo", tempo.removeprefix("very_"))
    findings.close("tempo", _ORDER[max(place - 1, 0) : place + 2])


def add_moods(findings: Findings, words: Sequence[str], mean_pitch: float | None, onsets: float | None) -> None:
    """Add the moods that follow from words, tempo, mode, register (MIDI pitch) and density (onsets a quarter)."""
    moods = {mood for said in words if len(said) < _TOO_LONG for mood in _moods_of(said)}
    slow, fast = findings.has("tempo", "slow"), findings.has("tempo", "fast")
    lively = fast or bool(findings.values("kind") & _LIVELY)
    major, minor = findings.has("mode", "major"), findings.has("mode", "minor")
    rules = (
        ("sad", minor and slow),
        ("happy", major and lively),
        ("lively", lively),
        ("calm", slow and (onsets is None or onsets < 2.2)),
        ("calm", findings.has("kind", "lullaby")),
        ("tender", findings.has("kind", "lullaby")),
        ("solemn", findings.has("kind", "requiem", "funeral_march")),
        ("sad", findings.has("kind", "funeral_march")),
        ("dark", minor and mean_pitch is not None and mean_pitch < 57 and not lively),
        ("bright", major and lively and mean_pitch is not None and mean_pitch > 71),
        ("dramatic", minor and fast and onsets is not None and onsets > 2.5),
    )
    moods |= {mood for mood, holds in rules if holds}
    false = {opposite for mood in moods for opposite in _OPPOSITES.get(mood, ())}
    findings.add("mood", *(moods - false))
    unlikely = (({"happy"}, minor and slow), ({"lively"}, slow), ({"calm"}, fast), ({"sad"}, major and lively))
    excluded = false.union(*(names for names, holds in unlikely if holds)) - moods
    findings.exclude("mood", ALL_MOODS, excluded | (moods & false))


def _moods_of(said: str) -> set[str]:
    plain = plain_letters(said).strip(" .:/()[]")
    return {mood for mood, pattern in _MOODS if pattern.match(plain) and not _NEGATED.search(plain)}
