"""What is true of a piece, as language-free statements such as `kind=jig` or `key=D major`."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from engine.curation.keys import canonical_key, read_abc_header
from engine.curation.notes import NoteStatistics, count_notes

Truth = tuple[str, str]

_KIND_WORDS = (
    ("slipjig", r"slip ?jigs?"),
    ("jig", r"(double |single )?(jig|giga|gigue)s?"),
    ("reel", r"reels?"),
    ("hornpipe", r"hornpipes?"),
    ("waltz", r"waltz(es)?|walc\w*|walzer|valse|wals"),
    ("polka", r"polkas?"),
    ("mazurka", r"mazurkas?|mazur(ek|ki)?|kujawiak|oberek"),
    ("polonaise", r"polonaises?|polone[zs]y?|polacca"),
    ("krakowiak", r"krakowiak\w*|cracovienne"),
    ("minuet", r"minuets?|menuet\w*|minuetto"),
    ("march", r"march(es)?|marsz\w*|marche|marsch"),
    ("strathspey", r"strathspeys?"),
    ("clog", r"clogs?"),
    ("schottische", r"schottis(ch|che)"),
    ("quadrille", r"quadrilles?|kadryl"),
    ("galop", r"galopp?"),
    ("contradance", r"contradance|country ?dance|kontredans|contredanse"),
    ("carol", r"carols?|christmas|kol[eę]d\w*|noels?|pastora[lł]ka"),
    ("hymn", r"hymns?|hymn[uy]?s?"),
    ("psalm", r"psalms?|psalm\w*|salmo"),
    ("song", r"songs?|lied(er)?|pie[sś][nń]i?|piosnka|dumka|chanson|romance|romans"),
    ("lullaby", r"lullaby|cradle song|wiegenlied|berceuse|ko[lł]ysanka"),
    ("air", r"airs?"),
    ("prelude", r"preludes?|preludi\w*|praeludium"),
    ("etude", r"etudes?|etiud\w*|exercise"),
    ("nocturne", r"nocturnes?|nokturn\w*"),
    ("ballade", r"ballades?|ballada"),
    ("scherzo", r"scherzo"),
    ("impromptu", r"impromptu"),
    ("rondo", r"rondo|rondeau"),
    ("sonata", r"sonat[ae]s?|sonatina"),
    ("variations", r"variations?|wariacje|variazioni"),
    ("fugue", r"fug(ue|a|e|hetta)s?"),
    ("trio", r"trio"),
    ("quartet", r"(string )?quartett?o?|kwartet"),
    ("concerto", r"concerto|koncert"),
    ("symphony", r"symphon(y|ia)|sinfonia|symfonia"),
    ("overture", r"overture|ouverture|uwertura"),
    ("opera", r"opera"),
    ("mass", r"mass|missa|msza|messe|kyrie|kirie|credo|sanctus|gloria|agnus"),
    ("requiem", r"requiem"),
    ("vespers", r"vespers|vesperae|nieszpory"),
    ("motet", r"motett?[aio]?s?|offertorium|graduale?"),
    ("cantata", r"cantata|kantata"),
    ("oratorio", r"oratorio"),
    ("partita", r"partita|parthia"),
    ("divertimento", r"divertimento|cassation"),
)
_KINDS = tuple((kind, re.compile(rf"\b({pattern})\b")) for kind, pattern in _KIND_WORDS)
_TUNEBOOKS = {
    "jigs": "jig",
    "reelsa": "reel",
    "reelsd": "reel",
    "reelsh": "reel",
    "reelsm": "reel",
    "reelsr": "reel",
    "reelsu": "reel",
    "waltzes": "waltz",
    "hpps": "hornpipe",
    "slip": "slip jig",
    "xmas": "christmas carol",
}
_DANCES = {"jig", "slipjig", "reel", "hornpipe", "waltz", "polka", "mazurka", "strathspey", "clog", "schottische"}
_GENRE_WORDS = (
    ("sacred", "sacred"),
    ("secular", "secular"),
    ("pop", " pop"),
    ("game", "game"),
    ("metal", "metal"),
    ("children", "children"),
)
_REGION_WORDS = (
    ("irish", ("ireland", "irish", "oneills")),
    ("scottish", ("scotch", "airdsairs", "scotland")),
    ("american", ("ryansmammoth", "freedoom")),
    ("english", ("nottingham",)),
    ("polish", ("polish",)),
    ("german", ("german", "deutsch")),
    ("austrian", ("austrian",)),
    ("french", ("french-flemish", "francais")),
    ("italian", ("italian",)),
    ("czech", ("czech",)),
    ("chinese", ("china",)),
)
_SCORING = (
    ("soprano", ("soprn", "soprano", "canto")),
    ("alto", ("alto", "calto")),
    ("tenor", ("tenor",)),
    ("bass", ("bass",)),
    ("voice", ("vox", "voice", "singstimme")),
    ("piano", ("piano", "forte", "pianoforte")),
    ("organ", ("organ",)),
    ("violin", ("violn", "violin")),
    ("viola", ("viola",)),
    ("cello", ("cello",)),
    ("doublebass", ("cbass",)),
    ("flute", ("flt", "flute")),
    ("oboe", ("oboe",)),
    ("clarinet", ("clars", "clarinet")),
    ("bassoon", ("fagot",)),
    ("horn", ("cor",)),
    ("trumpet", ("tromp", "clrno")),
    ("trombone", ("tromb",)),
    ("timpani", ("timpa",)),
)
_FAST = ("allegr", "presto", "vivac", "vivo", "lebhaft", "lively", "schnell", "con fuoco", "animato")
_SLOW = ("adagio", "largo", "lento", "grave", "langsam", "slow", "larghetto")
_MODERATE = ("andant", "moderat", "maestoso", "cantabile")
_PROGRAMS = ((26, 31, "electricguitar"), (24, 25, "guitar"), (48, 51, "strings"), (80, 103, "synth"), (16, 20, "organ"))


def truths_of(record: Mapping[str, Any]) -> frozenset[Truth]:
    """Return every statement that holds for a prepared piece (`metadata` and `views` of its record).

    Fields: title, composer, kind, genre, region, instrument, key, metre, mode, tempo, register, range, density, length.
    """
    metadata = record["metadata"]
    views = record["views"]
    truths = set(_named(metadata))
    truths |= {("kind", kind) for kind in _kinds(metadata)}
    truths |= set(_genres(metadata, {value for field, value in truths if field == "kind"}))
    truths |= {("region", region) for region in _regions(metadata)}
    truths |= {("instrument", instrument) for instrument in _scoring(metadata, views)}
    truths |= set(_key_and_metre(metadata, views))
    truths |= set(_tempo(metadata, views))
    statistics = count_notes(views[-1]["text"], midi=views[-1]["modality"] == "midi")
    if statistics is not None:
        truths |= set(_texture(statistics))
    return frozenset(truths)


def plain_letters(text: str) -> str:
    """Return lower-case text without accents, for finding words in it."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def _named(metadata: Mapping[str, Any]) -> Iterator[Truth]:
    title = re.split(r"[;\n]", str(metadata.get("title") or ""), maxsplit=1)[0].strip()
    title = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", title)
    if re.search(r"[^\W\d_]{2}", title) and "/" not in title:
        yield "title", title[:80]
    composer = re.split(r"[;\n]", str(metadata.get("composer") or ""), maxsplit=1)[0].strip()
    if re.search(r"[^\W\d_]{2}", composer) and ":" not in composer and len(composer) < 50:
        last, comma, first = composer.partition(", ")
        yield "composer", f"{first} {last}" if comma else composer


def _kinds(metadata: Mapping[str, Any]) -> list[str]:
    words = plain_letters(" ".join(str(metadata.get(name) or "") for name in ("genre", "title")))
    tunebook = re.search(r"/([a-z]+)[^/]*\.abc", str(metadata.get("path") or ""))
    words += f" {_TUNEBOOKS.get(tunebook[1], '')}" if tunebook else ""
    words = re.sub(r"(?<=\w)(polka|waltz|reel|jig|hornpipe|march)(the)?\b", r" \1", words)
    found = [kind for kind, pattern in _KINDS if pattern.search(words)]
    if str(metadata.get("source", "")).endswith("openhymnal"):
        found.append("hymn")
    if any(name in str(metadata.get("source", "")) for name in ("ScoresOfScores", "Lieder")):
        found.append("song")
    return [kind for kind in found if not (kind == "jig" and "slipjig" in found)][:3]


def _genres(metadata: Mapping[str, Any], kinds: set[str]) -> Iterator[Truth]:
    genre = " " + str(metadata.get("genre") or "").casefold()
    source = str(metadata.get("source", ""))
    for concept, word in _GENRE_WORDS:
        if word in genre:
            yield "genre", concept
    if any(name in source for name in ("nottingham", "music21", "folk_ngram")):
        yield "genre", "folk"
        if kinds & _DANCES or "dance" in genre:
            yield "genre", "dancetune"
    if "openhymnal" in source:
        yield "genre", "sacred"
    if "ScoresOfScores" in source or "Lieder" in source:
        yield "genre", "artsong"
    if "wnifc" in source:
        yield "genre", "classical"


def _regions(metadata: Mapping[str, Any]) -> Iterator[str]:
    words = " ".join(str(metadata.get(name) or "") for name in ("region", "source", "path")).casefold()
    words = words.replace("humdrum-polish-scores", "").replace("ireland irish", "irish")
    for concept, names in _REGION_WORDS:
        if concept == "american" and "freedoom" in words:
            continue
        if any(name in words for name in names):
            yield concept


def _scoring(metadata: Mapping[str, Any], views: list[dict[str, Any]]) -> set[str]:
    words = set(re.findall(r"[a-z]+", plain_letters(str(metadata.get("instruments") or ""))))
    found = {concept for concept, names in _SCORING if words & set(names)}
    if {"soprano", "alto", "tenor", "bass"} <= found:
        found.add("satb")
    if metadata.get("format") == "abc":
        text = views[0]["text"]
        voices = len(re.findall(r"^V:", text, re.MULTILINE))
        chords = len(re.findall(r'"[A-G]', text)) > 4
        if voices <= 1:
            found.add("leadsheet" if chords else "melody")
        elif voices == 4 and str(metadata.get("source", "")).endswith("openhymnal"):
            found.add("satb")
    for program in re.findall(r"^program_change \d+ \d+ (\d+)", views[-1]["text"], re.MULTILINE):
        found |= {name for low, high, name in _PROGRAMS if low <= int(program) <= high}
    if re.search(r"^note_on \d+ 9 ", views[-1]["text"], re.MULTILINE):
        found.add("drums")
    return found


def _key_and_metre(metadata: Mapping[str, Any], views: list[dict[str, Any]]) -> Iterator[Truth]:
    stated = dict(metadata.get("stated") or {})
    if views[0]["modality"] == "score":
        stated |= read_abc_header(views[0]["text"])
    facts = views[0]["facts"]
    key = canonical_key(str(stated.get("key") or ""))
    if not key and metadata.get("format") == "mid" and "freedoom" not in str(metadata.get("source", "")):
        key = canonical_key(str(facts.get("key") or ""))
    if key:
        yield "key", key
        if key.endswith(("major", "minor")):
            yield "mode", key.split()[-1]
    metre = str(stated.get("metre") or facts.get("metre") or "")
    if re.fullmatch(r"\d{1,2}/(2|4|8|16)", metre) and not metre.startswith("1/"):
        yield "metre", metre


def _tempo(metadata: Mapping[str, Any], views: list[dict[str, Any]]) -> Iterator[Truth]:
    stated = metadata.get("stated") or {}
    words = plain_letters(
        " ".join((str(stated.get("tempo") or ""), str((metadata.get("extra") or {}).get("words") or "")))
    )
    first = words.split("|")[0]
    for concept, names in (("fast", _FAST), ("slow", _SLOW), ("moderate", _MODERATE)):
        if any(name in first for name in names):
            yield "tempo", concept
            return
    pace = views[0]["facts"].get("tempo")
    if pace and round(pace) not in (0, 120) and "folk_ngram" not in str(metadata.get("source", "")):
        yield "tempo", "slow" if pace < 72 else "moderate" if pace < 110 else "fast"


def _texture(statistics: NoteStatistics) -> Iterator[Truth]:
    span = statistics.highest - statistics.lowest
    if statistics.mean > 72:
        yield "register", "high"
    elif statistics.mean < 58:
        yield "register", "low"
    if span <= 14:
        yield "range", "narrow"
    elif span >= 48:
        yield "range", "wide"
    if statistics.count < 110:
        yield "density", "sparse"
    elif statistics.count > 700:
        yield "density", "busy"
