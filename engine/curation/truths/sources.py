"""What each source of the corpus says of its pieces: kind, genre, region, scoring."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from engine.curation.concepts import concepts
from engine.curation.truths.findings import Findings
from engine.curation.truths.kinds import DANCES, find_kinds, fits_metre, plain_letters, related

Metadata = Mapping[str, Any]

_NO_ART_MUSIC = ("pop", "rock", "metal", "electronic", "ambient", "game", "film")
_DANCE_ENDS = re.compile(
    r"(slip ?jig|jig|reel|hornpipe|hpipe|polka|slide|waltz|march|strathspey|fling|schottische|barndance)"
    r"\d*(the|a|an)?\d*$"
)
_JOINED = {
    "hpipe": "hornpipe",
    "barndance": "barn_dance",
    "slip jig": "slip_jig",
    "slipjig": "slip_jig",
    "fling": "highland_fling",
}
_TUNEBOOK_KINDS = {"jigs": "jig", "reels": "reel", "waltzes": "waltz", "slip": "slip_jig"}
_SUNG_DANCES = frozenset(
    {"waltz", "march", "tango", "polka", "mazurka", "krakowiak", "polonaise", "dance", "bolero", "habanera"}
)
_FOLK_KINDS = (*DANCES, "dance", "march", "air", "song", "folk_song", "slide", "lullaby", "carol", "funeral_march")
_GAME_KINDS = ("march", "waltz", "toccata", "ballade", "rhapsody", "fantasia")
_REGIONS = {
    "polish": r"\bpol(ish|and)\b",
    "german": r"\bgerman\b|deutsch",
    "austrian": r"\baustrian",
    "italian": r"\bitalian",
    "french": r"\bfrench\b(?!-)|francais",
    "flemish": r"flemish|belgian",
    "czech": r"\bczech",
    "spanish": r"\bspanish",
    "russian": r"\brussian",
    "ukrainian": r"\bukrainian",
    "danish": r"\bdanish",
    "dutch": r"\bdutch",
    "english": r"\benglish",
    "irish": r"\birish|\bireland",
    "scottish": r"\bscotch|\bscottish",
    "chinese": r"\bchin(a|ese)\b",
}
_GENRES = {
    "sacred": r"\bsacred|\bhymn|christmas; sacred|completorium",
    "secular": r"\bsecular",
    "children": r"\bchildren",
    "christmas": r"\bchristmas",
    "folk": r"\bfolk\b",
    "jazz": r"\bjazz\b",
}
_PERIODS = {
    "renaissance": r"\brenaissance",
    "baroque": r"\bbaroque",
    "classical": r"^classi(cal|que)\b",
    "romantic": r"\bromanti",
    "modern": r"\bmodern\b|avant-garde",
}
_SACRED_KINDS = ("hymn", "chorale", "psalm", "mass", "requiem", "vespers")
# Chopin's works that are not, or not only, for piano alone.
_WITH_OTHERS = frozenset({"2", "3", "8", "11", "13", "14", "21", "22", "65", "73", "74"})


def add_source(findings: Findings, metadata: Metadata) -> None:
    """Add what the source, its genre field and the title say; closes the fields of which it says all."""
    genre = plain_letters(str(metadata.get("genre") or ""))
    _add_matches(findings, "genre", _GENRES, genre)
    _add_matches(findings, "period", _PERIODS, genre)
    _add_matches(findings, "region", _REGIONS, plain_letters(str(metadata.get("region") or "")))
    rule = next((rule for name, rule in _RULES.items() if name in str(metadata.get("source") or "")), None)
    if rule is not None:
        rule(findings, metadata)


def add_kinds(findings: Findings, metadata: Metadata, titles: list[str], metre: str) -> None:
    """Add the kinds that titles and genre name, without those that the metre rules out, and what is then possible."""
    source = str(metadata.get("source") or "")
    genre = "" if "nottingham" in source else str(metadata.get("genre") or "")
    kinds = set(findings.values("kind"))
    for title in titles or [""]:
        kinds |= find_kinds(title, genre)
    kinds |= _kinds_of_collection(metadata)
    if findings.has("genre", "folk"):
        kinds &= set(_FOLK_KINDS)
    findings.add("kind", *{kind for kind in kinds if fits_metre(kind, metre)})
    kinds = findings.values("kind")
    _add_from_kinds(findings, kinds)
    if kinds - {"song", "dance"}:
        findings.close("kind", {kind for kind in related(kinds) if fits_metre(kind, metre)})
    elif "song" in kinds:
        findings.close("kind", {kind for kind in related(kinds) | _SUNG_DANCES if fits_metre(kind, metre)})
    else:
        folk, game = findings.has("genre", "folk"), findings.has("genre", "game")
        wide = _FOLK_KINDS if folk else _GAME_KINDS if game else concepts()["kind"]
        findings.close("kind", {kind for kind in wide if fits_metre(kind, metre)})


def _kinds_of_collection(metadata: Metadata) -> set[str]:
    """Return the kind of which a collection is full: `Madrigali a quatro voci`; none where it names several."""
    kinds = find_kinds(str((metadata.get("extra") or {}).get("GTL") or "")) - {"dance", "suite", "mass"}
    kinds -= {"song"} if "folk_song" in kinds else set()
    return kinds if len(kinds) == 1 else set()


def _add_from_kinds(findings: Findings, kinds: set[str]) -> None:
    if kinds & set(_SACRED_KINDS):
        findings.add("genre", "sacred")
    if findings.has("genre", "sacred"):
        findings.exclude("genre", concepts()["genre"], ["secular", "dance_music"])
    elif kinds & DANCES or findings.has("genre", "secular"):
        findings.exclude("genre", concepts()["genre"], ["sacred"])
    if kinds & DANCES and findings.has("genre", "folk"):
        findings.add("genre", "dance_music")
    if "carol" in kinds:
        findings.add("genre", "christmas")
    if kinds & {"ragtime", "cakewalk"}:
        findings.add("texture", "syncopated")


def _add_matches(findings: Findings, field: str, patterns: Mapping[str, str], text: str) -> None:
    findings.add(field, *(name for name, pattern in patterns.items() if re.search(pattern, text)))


def _art_music(findings: Findings) -> None:
    findings.add("genre", "classical")
    findings.exclude("genre", concepts()["genre"], [*_NO_ART_MUSIC, "jazz", "blues"])


def _folk(findings: Findings, *regions: str) -> None:
    """Add that it is traditional; of several regions each is only possible, and tunes travel."""
    findings.add("genre", "folk")
    findings.close("genre", ["dance_music", "secular", "military", "children", "vocal", "christmas"])
    if len(regions) == 1:
        findings.add("region", *regions)
    findings.close("region", {*regions, "irish", "scottish", "english"})
    findings.exclude("period", concepts()["period"], ["medieval", "renaissance", "modern", "c15", "c16", "c21"])


def _add_nottingham(findings: Findings, metadata: Metadata) -> None:
    _folk(findings, "english")
    title = plain_letters(str(metadata.get("title") or ""))
    book = re.search(r"/(jigs|reels|waltzes|slip)", str(metadata.get("path") or ""))
    if book and not find_kinds(title) & DANCES:
        findings.add("kind", _TUNEBOOK_KINDS[book[1]], "dance")
    if "/xmas" in str(metadata.get("path") or ""):
        findings.add("genre", "christmas")


def _add_music21(findings: Findings, metadata: Metadata) -> None:
    path = str(metadata.get("path") or "").casefold()
    books = {"oneills": ["irish"], "northumbrian": ["english"], "americanfife": ["american"]}
    regions = next((found for name, found in books.items() if name in path), [])
    if "airdsairs" in path:
        regions = ["scottish", "english", "irish"]
    if "ryansmammoth" in path:
        regions = ["american", "irish", "scottish"]
    if findings.has("region"):
        regions = sorted(findings.values("region"))
    _folk(findings, *(regions or ["english", "scottish"]))
    if "americanfife" in path:
        findings.add("genre", "military")


def _add_irish(findings: Findings, metadata: Metadata) -> None:
    _folk(findings, "irish")
    findings.add("kind", "dance")
    findings.add("genre", "dance_music")
    found = _DANCE_ENDS.search(plain_letters(str(metadata.get("title") or "")))
    if found:
        findings.add("kind", _JOINED.get(found[1], found[1]))


def _add_carols(findings: Findings, metadata: Metadata) -> None:
    findings.add("genre", "vocal")
    findings.exclude("genre", concepts()["genre"], _NO_ART_MUSIC)
    if "christmas-carols" in str(metadata.get("source")):
        findings.add("kind", "carol")
        findings.add("genre", "christmas")
    else:
        findings.add("kind", "song")


def _add_polish(findings: Findings, metadata: Metadata) -> None:
    _art_music(findings)
    if findings.has("region"):
        findings.close("region", ["austrian", "czech", "german"] if findings.has("region", "german") else [])
    if re.search(r"dzieci", f"{metadata.get('title')} {(metadata.get('extra') or {}).get('GTL')}"):
        findings.add("genre", "children")


def _add_chopin(findings: Findings, metadata: Metadata) -> None:
    _art_music(findings)
    opus = re.search(r"\d+", str((metadata.get("extra") or {}).get("OPS") or ""))
    if opus and opus[0] not in _WITH_OTHERS and "song" not in str(metadata.get("genre")).casefold():
        findings.add("instrument", "piano")
        findings.add("scoring", "piano_solo")


def _add_song_lines(findings: Findings, metadata: Metadata) -> None:
    _art_music(findings)
    findings.add("genre", "vocal")
    findings.add("kind", "song", "art_song")
    if metadata.get("format") == "krn":
        findings.add("instrument", "voice")
        findings.add("scoring", "unaccompanied")
        findings.close("scoring")


def _add_hymnal(findings: Findings, _metadata: Metadata) -> None:
    findings.add("kind", "hymn")
    findings.add("genre", "sacred", "vocal")
    findings.exclude("genre", concepts()["genre"], [*_NO_ART_MUSIC, "jazz", "blues", "folk"])


def _add_lead_sheets(findings: Findings, _metadata: Metadata) -> None:
    findings.add("kind", "song")
    findings.add("scoring", "lead_sheet")
    findings.close("scoring", ["unaccompanied"])
    findings.exclude("genre", concepts()["genre"], ["metal", "game", "electronic", "ambient", "orchestral", "chamber"])


def _add_pop(findings: Findings, _metadata: Metadata) -> None:
    findings.add("genre", "pop", "secular")
    findings.close("genre", ["rock", "film", "jazz", "electronic", "vocal", "children"])
    findings.add("kind", "song")
    findings.add("region", "chinese")
    findings.close("region")
    findings.add("period", "modern")
    findings.close("period", ["c20", "c21"])
    findings.add("instrument", "piano", "keyboard")
    findings.close("instrument", ["voice"])
    findings.add("scoring", "piano_solo")
    findings.close("scoring", ["lead_sheet"])


def _add_game(findings: Findings, _metadata: Metadata) -> None:
    findings.add("genre", "game")
    findings.close("genre", ["metal", "rock", "electronic", "ambient", "film", "secular"])
    findings.add("period", "modern", "c21")
    findings.close("period")
    findings.close("region", ["american"])
    findings.add("lyrics", "no")
    findings.close("lyrics")


def _add_vietnamese(findings: Findings, metadata: Metadata) -> None:
    findings.true.discard(("region", "vietnamese"))
    path = str(metadata.get("path") or "")
    findings.add("genre", "sacred", "vocal")
    findings.exclude("genre", concepts()["genre"], [*_NO_ART_MUSIC, "jazz", "blues"])
    if re.match(r"english-|catholic-church-hymnal", path):
        findings.add("kind", "hymn")
    elif re.match(r"cadoanhienlinh|thanh-ca|tieng-viet|hat-cong", path):
        findings.add("region", "vietnamese")
        findings.close("region")


def _add_quartets(findings: Findings, _metadata: Metadata) -> None:
    _art_music(findings)
    findings.add("genre", "chamber")
    findings.add("kind", "quartet")
    findings.add("lyrics", "no")
    findings.close("lyrics")


def _add_mutopia(findings: Findings, metadata: Metadata) -> None:
    genre = str(metadata.get("genre") or "").casefold()
    if findings.has("period") or "technique" in genre:
        _art_music(findings)
    if "hymn" in genre:
        findings.add("kind", "hymn")
    if "technique" in genre:
        findings.add("kind", "exercise")


_RULES: dict[str, Callable[[Findings, Metadata], None]] = {
    "nottingham": _add_nottingham,
    "music21": _add_music21,
    "folk_ngram": _add_irish,
    "bbloomf": _add_carols,
    "polish-scores": _add_polish,
    "chopin-first": _add_chopin,
    "ScoresOfScores": _add_song_lines,
    "OpenScore/Lieder": _add_song_lines,
    "OpenScore/StringQuartets": _add_quartets,
    "openhymnal": _add_hymnal,
    "OpenEWLD": _add_lead_sheets,
    "openewld": _add_lead_sheets,
    "POP909": _add_pop,
    "freedoom": _add_game,
    "thanhca": _add_vietnamese,
    "Mutopia": _add_mutopia,
}
