"""What is true of a piece, and what cannot be told, by its metadata, facts and notes."""

import html
import re
from collections.abc import Iterable, Mapping
from typing import Any

from engine.curation.concepts import Truth, concepts
from engine.curation.relations import Knowledge
from engine.curation.truths.character import add_moods, add_tempo, tempo_of_pulse, tempo_of_words
from engine.curation.truths.findings import Findings
from engine.curation.truths.music import add_extent, add_key, add_metre, add_texture, add_written, doubt_key
from engine.curation.truths.people import (
    CENTURIES,
    PERIODS,
    SONGBOOK,
    centuries_of,
    find_person,
    names_of,
    periods_of,
    regions_of,
    traditions_of,
    working_years,
)
from engine.curation.truths.scorings import (
    VOICES,
    also_possible,
    families,
    find_instruments,
    find_scorings,
    genres_of,
    read_named_scorings,
    without_instrumental_bass,
)
from engine.curation.truths.sounding import density, read_sounding
from engine.curation.truths.sources import add_kinds, add_source
from engine.curation.truths.written import Written, read_written

Record = Mapping[str, Any]

_MOST_NAME = 80
# What is written later holds for a passage.
_FIRST_WORDS = 3
# Of a longer piece the view holds only the beginning.
_WHOLE = 0.95
_TUNES = ("nottingham", "music21", "folk_ngram")
# Readers of these name an instrument where the file has only a default.
_DEFAULT_SOUNDS = (*_TUNES, "openhymnal", "openewld", "OpenEWLD", "bbloomf", "thanhca")
_REAL_TEMPI = ("POP909", "freedoom")
_NOBODY = re.compile(r"^(anon\w*|trad\w*|unknown|volksweise|.*collected by.*|scotch\.?|irish\.?)\W*$", re.IGNORECASE)
_NO_COMPOSER = re.compile(
    r":|copyright|https?|\d{4}.*\d{4}.*\d{4}|^(arr\b|arranged|adapted|from|melody|tune|tr\.) ?|gesang-?buch",
    re.IGNORECASE,
)


def truths_of(record: Record) -> frozenset[Truth]:
    """Return every statement that holds for a prepared piece, a record of the cache."""
    return knowledge_of(record).true


def knowledge_of(record: Record) -> Knowledge:
    """Return what is true of a prepared piece and what may be, from `metadata`, `facts` and `views` of its record."""
    metadata = record["metadata"]
    views = {view["modality"]: view["text"] for view in record["views"]}
    facts = dict(record.get("facts") or {})
    if metadata.get("format") == "mid" and not any(name in str(metadata.get("source")) for name in _TUNES):
        # Many programs write C major into MIDI files whatever the key.
        facts["key_estimated"] = True
    if "POP909" in str(metadata.get("source")) and facts.get("metre") in ("1/4", "2/4"):
        # Its beats were counted, not its bars.
        facts |= {"metre": "", "bars": None}
    findings = Findings()
    written = read_written(views["score"]) if "score" in views else None
    titles = _titles(metadata, facts)
    add_source(findings, metadata)
    _add_names(findings, metadata, facts, titles)
    if "1/" not in str(facts.get("metre") or "")[:2]:
        add_metre(findings, facts, written)
    add_kinds(findings, metadata, titles, next(iter(findings.values("metre")), ""))
    add_key(findings, facts, written)
    _add_scoring(findings, metadata, facts, written)
    _add_lead_sheet(findings, facts, written)
    _add_ensemble_genre(findings)
    _add_lyrics(findings, metadata, facts)
    _add_sound(findings, facts, written, views.get("midi", ""), _words(metadata, facts), str(metadata.get("source")))
    _add_origin(findings, metadata, facts)
    return findings.to_knowledge()


def _titles(metadata: Mapping[str, Any], facts: Mapping[str, Any]) -> list[str]:
    found: list[str] = []
    if "freedoom" in str(metadata.get("source")):
        # Its files name tracks: drums, rhythm guitar.
        return found
    for text in (str(facts.get("title") or ""), *re.split(r"[;\n]", str(metadata.get("title") or ""))):
        title = " ".join(text.replace("*", "").split()).strip(' "')
        first, comma, article = title.rpartition(", ")
        title = f"{article} {first}" if comma and article in ("The", "A", "An") else title
        title = re.sub(r"^\d+(?:[.\-]\s*|\s+)|^\(also known as|\)$", "", html.unescape(title)).strip()
        spoilt = (
            "/" in title
            or "\\" in title
            or re.search(r"[a-z]\d[a-z]", title)
            or re.fullmatch(r"\S*[a-z][A-Z]\S*", title)
            or "Track" in title
        )
        if re.search(r"[^\W\d_]{2}", title) and not spoilt and len(title) <= _MOST_NAME:
            found.append(title)
    return list({title.casefold(): title for title in reversed(found)}.values())[::-1]


def _add_names(
    findings: Findings, metadata: Mapping[str, Any], facts: Mapping[str, Any], titles: Iterable[str]
) -> None:
    said = list(titles)
    findings.add("title", *said)
    if said:
        findings.close("title")
    own = "" if "openhymnal" in str(metadata.get("source")) else str(facts.get("composer") or "")
    written = html.unescape(own or str(metadata.get("composer") or ""))
    credit = re.split(r"[;\n(\[]| [Aa]rr\.", written, maxsplit=1)[0].strip(" /,.")
    last, comma, first = credit.partition(", ")
    name = f"{first} {last}" if comma and not re.search(r"\d", first) else last
    traditions = traditions_of(credit)
    nobody = traditions is not None or _NO_COMPOSER.search(credit) or _NOBODY.match(name)
    findings.true |= traditions or set()
    if re.search(r"[^\W\d_]{2}", name) and not nobody and len(name) < 50:
        findings.add("composer", name)
        findings.close("composer")
    elif any(source in str(metadata.get("source")) for source in _TUNES):
        findings.close("composer")


def _words(metadata: Mapping[str, Any], facts: Mapping[str, Any]) -> list[str]:
    extra = metadata.get("extra") or {}
    words = (*str(extra.get("words") or "").split(" | "), str(extra.get("meter") or ""), *(facts.get("words") or ()))
    said = [word for word in words if word][:_FIRST_WORDS]
    if any(source in str(metadata.get("source")) for source in _TUNES):
        return said
    return [*said, *re.split(r"[;/,]| - ", str(metadata.get("title") or ""))]


def _add_scoring(
    findings: Findings, metadata: Mapping[str, Any], facts: Mapping[str, Any], written: Written | None
) -> None:
    source = str(metadata.get("source") or "")
    if any(name in source for name in _TUNES):
        chords = written is not None and written.chord_symbols >= 4
        if facts.get("voices") == 1:
            findings.add("scoring", "lead_sheet" if chords else "unaccompanied")
            findings.close("scoring", ["unaccompanied"])
        return
    if any(name in source for name in _DEFAULT_SOUNDS) or findings.has("scoring", "unaccompanied"):
        _add_unnamed_choir(findings, source, facts)
        return
    named, listed = read_named_scorings(str(metadata.get("instruments") or ""))
    findings.add("scoring", *named)
    said = [name for name in re.split(r"[;,:]|\band\b|\bor\b|&", listed) if name.strip()]
    codes = re.findall(r"(\d+) (\w+)", said[0]) if "polish-scores" in source and said else []
    names = [name for _, name in codes if name != "empty"] if codes else said
    parts_named = facts.get("instruments") or ()
    own, whole = find_instruments(parts_named)
    # A single part is often named by the tempo or the title.
    whole = whole or (not own and len(parts_named) == 1)
    found, all_found = find_instruments(names)
    sung = bool(facts.get("language") or (metadata.get("has_lyrics") and "OpenScore" not in source))
    instruments, unclear = without_instrumental_bass({*own, *found}, sung=sung)
    if sung and instruments <= {"piano", "organ", "guitar"} and instruments and metadata.get("format") != "mid":
        # The words stand between the staves.
        findings.add("instrument", "voice")
        unclear = True
    findings.add("instrument", *instruments)
    findings.add("instrument", *families(findings.values("instrument")))
    sure = (own and whole) or (found and all_found and whole and "empty" not in listed)
    if unclear:
        findings.true -= {("scoring", name) for name in findings.values("scoring") if name.endswith("_solo")}
    if not sure or unclear or named & {"orchestra", "band", "string_orchestra"}:
        return
    parts = len(own) or sum(int(count) for count, _ in codes) or len(names)
    findings.add("scoring", *find_scorings(own if whole and len(own) >= len(found) else instruments, parts))
    _close_scoring(findings, findings.values("instrument"))


def _add_lead_sheet(findings: Findings, facts: Mapping[str, Any], written: Written | None) -> None:
    """Take one line with chord symbols for a lead sheet, whatever its source says of who may play it."""
    if (
        written is None
        or written.chord_symbols < 4
        or facts.get("voices") != 1
        or findings.has("scoring", "lead_sheet")
    ):
        return
    findings.true -= {("scoring", name) for name in findings.values("scoring")}
    findings.add("scoring", "lead_sheet")
    findings.close("scoring", ["unaccompanied", "voice_and_piano", "voice_and_guitar"])


def _add_ensemble_genre(findings: Findings) -> None:
    scorings = findings.values("scoring")
    genres = genres_of(scorings)
    if findings.has("kind", "symphony"):
        # Bach wrote sinfonias for a keyboard.
        if findings.has("instrument", "keyboard") and not findings.has("instrument", "strings", "violin"):
            findings.true -= {("kind", "symphony")}
        else:
            genres |= {"orchestral"}
    findings.add("genre", *genres)
    if scorings - {"lead_sheet", "unaccompanied"}:
        findings.exclude("genre", concepts()["genre"], {"choral", "orchestral"} - genres)


def _close_scoring(findings: Findings, instruments: set[str]) -> None:
    findings.close("instrument", also_possible(instruments))
    scorings = findings.values("scoring")
    vocal = bool(instruments & VOICES)
    possible = {
        name for name in concepts()["scoring"] if ("choir" in name or "voice" in name or "cappella" in name) == vocal
    }
    for name in concepts()["scoring"]:
        parts = name.removesuffix("_solo").split("_and_")
        named = [part for part in parts if part in concepts()["instrument"]]
        if any(part not in instruments for part in named):
            possible.discard(name)
    if "string" in str(sorted(scorings)) or any(name.endswith(("_solo", "_and_piano")) for name in scorings):
        possible = {"piano_four_hands"} if "piano_solo" in scorings else set()
    findings.close(
        "scoring",
        possible - {"lead_sheet", "unaccompanied"} | ({"orchestra", "band"} if len(instruments) > 6 else set()),
    )


def _add_unnamed_choir(findings: Findings, source: str, facts: Mapping[str, Any]) -> None:
    if "openhymnal" in source and facts.get("voices") == 4:
        findings.add("scoring", "mixed_choir")
        findings.close(
            "scoring", ["a_cappella", "choir_and_organ", "choir_and_piano", "voice_and_piano", "voice_and_organ"]
        )
    if facts.get("language"):
        findings.add("instrument", "voice")


def _add_lyrics(findings: Findings, metadata: Mapping[str, Any], facts: Mapping[str, Any]) -> None:
    if findings.has("lyrics"):
        return
    language = str(facts.get("language") or "")
    score = metadata.get("format") != "mid"
    if language:
        findings.add("lyrics", "yes", *({language} & set(concepts()["lyrics"])))
        findings.close("lyrics")
    elif metadata.get("has_lyrics"):
        findings.add("lyrics", "yes")
        findings.exclude("lyrics", concepts()["lyrics"], ["no"])
    elif (
        score
        and not findings.values("instrument") & VOICES
        and (findings.has("instrument") or findings.has("kind", "dance"))
    ):
        findings.add("lyrics", "no")
        findings.close("lyrics")


def _add_sound(
    findings: Findings,
    facts: Mapping[str, Any],
    written: Written | None,
    midi: str,
    words: list[str],
    source: str,
) -> None:
    tempi = tempo_of_words(words) if "bbloomf" not in source else []
    pulse = float(facts.get("tempo") or 0.0)
    if tempi:
        add_tempo(findings, tempi[0])
        if len(set(tempi)) > 2:
            findings.add("change", "tempo")
    elif pulse and any(name in source for name in _REAL_TEMPI) and (tempo := tempo_of_pulse(pulse)):
        add_tempo(findings, tempo)
    sounding = read_sounding(midi) if midi else None
    if written is not None:
        add_written(findings, written)
    add_extent(findings, facts)
    mean = onsets = None
    if sounding is not None and written is None and len(sounding.pitches) >= _WHOLE * (facts.get("notes") or 0):
        doubt_key(findings, sounding)
    if sounding is not None:
        mean, onsets = float(sounding.pitches.mean()), density(sounding)
        add_texture(findings, facts, sounding)
        findings.add("range", *(["high"] if mean > 74 else ["low"] if mean < 54 else []))
        findings.exclude("range", concepts()["range"], (["high"] if mean < 69 else []) + (["low"] if mean > 60 else []))
    add_moods(findings, words, mean, onsets)


def _add_origin(findings: Findings, metadata: Mapping[str, Any], facts: Mapping[str, Any]) -> None:
    hymnal = "openhymnal" in str(metadata.get("source"))
    credit = str(metadata.get("composer") or ("" if hymnal else facts.get("composer")) or "")
    if "polish-scores" in str(metadata.get("source")) and facts.get("language") == "pl" and not findings.has("region"):
        findings.add("region", "polish")
    if "POP909" in str(metadata.get("source")):
        return
    unnamed = _NOBODY.match(credit) or traditions_of(credit) is not None
    person = find_person(credit) if credit and not unnamed else None
    if person is None:
        return
    findings.true -= {("composer", name) for name in findings.values("composer")}
    findings.add("composer", *names_of(person))
    findings.close("composer")
    if findings.has("scoring", "lead_sheet") and person in SONGBOOK:
        findings.add("kind", "jazz_standard")
        findings.add("genre", "jazz")
    years = working_years(person)
    if years is not None and not findings.has("period", *CENTURIES):
        true, possible = periods_of(years)
        stated = findings.values("period") & (possible | true)
        findings.true -= {("period", period) for period in set(PERIODS) - stated}
        centuries = centuries_of(years)
        findings.add("period", *(true if not stated else ()), *(centuries if len(centuries) == 1 else ()))
        findings.close(
            "period", {*(possible if not true or stated else ()), *(centuries if len(centuries) > 1 else ())}
        )
    regions = set(regions_of(person))
    if regions and any(name in str(metadata.get("source")) for name in ("thanhca", "ScoresOfScores")):
        # What is said of these is whose language is sung.
        findings.true -= {("region", region) for region in findings.values("region")}
    if regions and not findings.has("region"):
        findings.add("region", *regions)
        findings.close("region", ["austrian", "german"] if regions & {"austrian"} else [])
