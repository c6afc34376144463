"""What a piece is written for, from the names of its parts and of its collection; unknown is not false."""

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from engine.training.measures.material import TUNEBOOKS, Entry

Answer = bool | None

_FAMILIES = (
    ("soprano", r"soprano|sopran|soprn|cantus|discantus|treble voice"),
    ("alto", r"alto|altus|alt"),
    ("tenor", r"tenor|tenore"),
    ("bass", r"bass|basso|bassus|baritone"),
    ("voice", r"voice|voices|vox|singstimme|stimme|gesang|chant|canto|voix|song|vocal|mezzo soprano|spiew"),
    ("choir", r"choir|chorus|chor|coro|satb"),
    ("piano", r"piano|pianoforte|fortepiano|klavier|fortep"),
    ("organ", r"organ|orgel|organo|org"),
    ("harpsichord", r"harpsichord|clavichord|cembalo|clavecin"),
    ("guitar", r"guitar|guitare|gitarre|chitarra|gitara"),
    ("violin", r"violin|violine|violino|violn|violins|fiddle|violon|skrzypce"),
    ("viola", r"viola|violas|bratsche|alto viola"),
    ("cello", r"cello|violoncello|vc"),
    ("contrabass", r"cbass|contrabass|contrabasso|double bass|violone"),
    ("flute", r"flute|flt|flauto|flutes"),
    ("oboe", r"oboe|oboes"),
    ("clarinet", r"clarinet|clars|clarinetto|klarinette"),
    ("bassoon", r"bassoon|fagot|fagotto"),
    ("horn", r"horn|cor|corno|horns"),
    ("trumpet", r"trumpet|tromp|clarino|clarin|tromba"),
    ("trombone", r"trombone|tromb"),
    ("timpani", r"timpani|timpa"),
)
_PATTERNS = tuple((family, re.compile(rf"\b(?:{words})\b")) for family, words in _FAMILIES)
_VOICES = frozenset(("soprano", "alto", "tenor", "bass", "voice", "choir"))
_QUARTET = frozenset(("soprano", "alto", "tenor", "bass"))
_STRINGS = frozenset(("violin", "viola", "cello", "contrabass"))
_WINDS = frozenset(("flute", "oboe", "clarinet", "bassoon", "horn", "trumpet", "trombone"))
_FEWEST_OF_ORCHESTRA = 6
_CHORD = re.compile(r'"[A-G][#b]?[^"^_<>@]{0,6}"')
_FEWEST_CHORDS = 5
_VOICE = re.compile(r"^V:", re.MULTILINE)


def is_for(value: str, entry: Entry) -> Answer:
    """Return whether a piece is written for what `value` says, None where that is unknown."""
    if value == "lead sheet":
        return _is_lead_sheet(entry)
    if entry.source in TUNEBOOKS:
        # A tune names no instrument: only that it is not for many is certain.
        return False if value in {"string quartet", "choir", "orchestra", "voice and piano"} else None
    if entry.source == "openewld":
        # Its instruments are what a program happened to be set to.
        return None
    families = families_of(entry)
    if not families:
        return None
    return _DEFINITIONS[value](entry, families)


@lru_cache(maxsize=65536)
def families_of(entry: Entry) -> frozenset[str]:
    """Return which families of voices and instruments the collection, or else the piece itself, names."""
    named = _plain(str(entry.metadata.get("instruments") or ""))
    found = _families(named)
    if not found and entry.metadata.get("format") != "mid":
        found = _families(_plain(" ".join(entry.facts.get("instruments") or ())))
    if entry.source == "openhymnal" and (entry.facts.get("voices") or 0) >= len(_QUARTET):
        found |= _QUARTET
    return found


def _families(named: str) -> frozenset[str]:
    found = {family for family, pattern in _PATTERNS if pattern.search(named)}
    if "cello" in found and "violin" in found and found <= _STRINGS | {"alto"}:
        found = {"viola" if family == "alto" else family for family in found}
    return frozenset(found)


def _voice_and_piano(_: Entry, families: frozenset[str]) -> Answer:
    sung = families & _VOICES
    return bool(sung) and families - _VOICES == {"piano"} and len(sung - {"voice"}) <= 1


def _string_quartet(entry: Entry, families: frozenset[str]) -> Answer:
    return families == {"violin", "viola", "cello"} and len(entry.facts.get("parts") or ()) in {0, 4}


def _choir(_: Entry, families: frozenset[str]) -> Answer:
    if families >= _QUARTET or "choir" in families:
        return True
    return None if families & _VOICES else False


def _alone(family: str) -> Callable[[Entry, frozenset[str]], Answer]:
    def define(entry: Entry, families: frozenset[str]) -> Answer:
        several = re.search(r"duet|duo|4 hands|four hands", _plain(str(entry.metadata.get("instruments") or "")))
        if families == {family} and not several:
            return True
        return None if family in families else False

    return define


def _orchestra(_: Entry, families: frozenset[str]) -> Answer:
    played = families - _VOICES
    if len(played) >= _FEWEST_OF_ORCHESTRA and played & _STRINGS and played & _WINDS:
        return True
    return None if len(played) >= _FEWEST_OF_ORCHESTRA - 1 else False


def _is_lead_sheet(entry: Entry) -> Answer:
    if not entry.score:
        return None
    return len(_CHORD.findall(entry.score)) >= _FEWEST_CHORDS and len(_VOICE.findall(entry.score)) <= 1


def _plain(text: str) -> str:
    spread = unicodedata.normalize("NFKD", text).casefold()
    return re.sub(r"[^a-z]+", " ", "".join(letter for letter in spread if not unicodedata.combining(letter)))


_DEFINITIONS: dict[str, Callable[[Entry, frozenset[str]], Answer]] = {
    "voice and piano": _voice_and_piano,
    "string quartet": _string_quartet,
    "choir": _choir,
    "piano": _alone("piano"),
    "organ": _alone("organ"),
    "guitar": _alone("guitar"),
    "violin": _alone("violin"),
    "orchestra": _orchestra,
}
