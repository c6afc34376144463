"""For which instruments and voices a piece is, by the names that its source and its parts give."""

import re
from collections.abc import Iterable

from engine.curation.truths.kinds import plain_letters

_NAMES = {
    "harpsichord": r"harpsichord|cembalo|cemba|clavecin|clavicembalo",
    "clavichord": r"clavichord|clavi",
    "harmonium": r"harmonium|physh|reed organ|drawbar organ",
    "accordion": r"accordion|concertina|akordeon",
    "organ": r"organ[oi]?|orgue|orgel|church organ|rock organ|organy",
    "celesta": r"celesta",
    "double_bass": r"double ?bass|contra-?bass[oi]?|cbass|kontrabass|contrebasse|violone|acoustic bass",
    "viol": r"viola da gamba|viole da gamba|viols?\b|gambe",
    "english_horn": r"english horn|cor anglais|cangl|corno inglese",
    "bass_guitar": r"(electric|fretless|slap|synth) bass.*|bass guitar",
    "electric_guitar": r"(overdriven|distortion|electric|jazz|muted) (guitar.*|gtr)|guitar harmonics",
    "cello": r"(violon|violonz|violin|v)?cell[oi]|violonzello|violoncelle|violonchelo|wiolonczela|violincello",
    "viola": r"viol[ae]|vla|bratsche|altowka|alto viola",
    "violin": r"violn|violio|violin[eio]?s?|violons?|geige|skrzypce|fiddle",
    "piccolo": r"picc?o(l[oi])?|piccoli|ottavino|flauto piccolo",
    "recorder": r"recorders?|blockflote",
    "fife": r"fife",
    "flute": r"fl(u|au)tt?[eio]s?|fl|flt|flote|flet|flutes?",
    "oboe": r"obo[aeiy]s?|oboy|hautbo\w*|hobo\w*|haubo\w*|oboen|oboj",
    "clarinet": r"clars?|clarinet\w*|klarin\w*|clarb|clara|bass clarinet|clarinett[io]",
    "bassoon": r"bassoons?|fag|fagot\w*|bassons?|fag_c",
    "saxophone": r"(alto|tenor|soprano|baritone|bari)? ?sax(ophone)?s?|sxhb|sxhc",
    "cornet": r"cornets?|cornt",
    "trumpet": r"trumpets?|tromp|tromt|tromb[ae]|trompett?e|clrno|clarin[oi]|troma|(muted )?trumpet",
    "trombone": r"tromb|trombon\w*|posaune|puzon",
    "tuba": r"tuba|ophic|ophicleide",
    "horn": r"(french )?horns?|corn[oiu]\w*|cor|cors|waltorni\w*",
    "timpani": r"t[iy]mp\w*|kettledrums?|pauken|kotly",
    "drums": r"drum kit|drums?|drump|standard kit|bdrum|sdrum|schlagzeug",
    "percussion": r"percussion|trngl|triangle|piatt[oi]?|tambn|gong|cymbals?|tamburo",
    "xylophone": r"xylophone",
    "vibraphone": r"vibraphone",
    "glockenspiel": r"glock\w*",
    "bells": r"(tubular )?bells?|campn|campan\w*",
    "guitar": r"(classical |acoustic |spanish )?guitar.*|guitarre|guitare|gitarre|guitr|guitarra|chitarra",
    "lute": r"lute|liuto|vihuela|theorbo|tiorb",
    "mandolin": r"mandolin[oe]?s?",
    "banjo": r"banjo",
    "ukulele": r"ukulele",
    "harp": r"harp[ae]?|arp[ae]|harfe|orchestral harp",
    "bagpipe": r"bag ?pipes?",
    "harmonica": r"harmonica",
    "synthesizer": r"(lead|pad|fx) \d.*|synth\w*( strings.*| brass.*| voice| pad.*)?",
    "koto": r"koto",
    "shamisen": r"shamisen",
    "sitar": r"sitar",
    "mezzo_soprano": r"mezzo\w*|mezzo-soprano",
    "soprano": r"sopra\w*|soprn|sopranos?|canto(?! )|discant\w*|dyszkant|cant[uv]s|sopr|dessus",
    "alto": r"(contr)?alto?s?|calto|altus|altvs|alty|contralto",
    "tenor": r"tenor\w*|ten|ctenor|haute-contre|taille",
    "baritone": r"barit\w*|baryton\w*",
    "bass_voice": r"bass?[io]?|bass[uv]s|basvs|basy|bass voice|basse",
    "choir": r"choir|chorus|coro|chor|satb|choir aahs|female|feme|male|chorus [ivx]+",
    "voice": r"vox|voce|q[uv]int[aouv]s?|sext?[aouv]s?|sesto|voices?|singstimme|gesang|chant|stimme|canto voice|"
    r"spiew|vocals?|melodie|glos|nfant",
    "piano": r"(acoustic grand |electric |bright acoustic |upright |honky-tonk )?piano.*|pianoforte|forte|klavi?er|"
    r"clavier|fortepian\w*|electric grand.*|fortepiano|piano(forte)? (solo|part)",
    "strings": r"strings?|string ensemble.*|string orchestra|tremolo strings|slow strings|archi",
    "brass": r"brass ensemble|brass section|brass",
}
_PATTERNS = tuple((name, re.compile(pattern)) for name, pattern in _NAMES.items())
_NUMBERED = re.compile(
    r"\b(\d+|i{1,3}|iv|v|vi|1st|2nd|1mo|2do|first|second|prim[oi]|second?[oi]|two|three|"
    r"in [a-h](is|es|s|b)?(-\w+)?)\b\.?"
    r"|\[|\]|\"|♭"
)
VOICES = frozenset({"soprano", "mezzo_soprano", "alto", "tenor", "baritone", "bass_voice", "voice", "choir"})
_KEYBOARDS = frozenset({"piano", "harpsichord", "clavichord", "organ", "harmonium", "accordion", "celesta"})
_STRINGS = frozenset({"violin", "viola", "cello", "double_bass", "viol"})
_WINDS = frozenset(
    {
        *("flute", "piccolo", "oboe", "english_horn", "clarinet", "bassoon", "saxophone", "recorder"),
        *("horn", "trumpet", "cornet", "trombone", "tuba"),
    }
)
_BRASS = frozenset({"horn", "trumpet", "cornet", "trombone", "tuba"})
_WITH_PIANO = {name: f"{name}_and_piano" for name in ("violin", "cello", "flute", "clarinet")}
_NAMED = (
    ("string_quartet", re.compile(r"string quartet")),
    ("piano_four_hands", re.compile(r"piano duet|four hands")),
    ("orchestra", re.compile(r"(?<!string )(?<!chamber )orchestra")),
    ("string_orchestra", re.compile(r"string orchestra")),
    ("mixed_choir", re.compile(r"\bsatb\b")),
    ("mens_choir", re.compile(r"\bttbb\b|men's choir|male choir")),
    ("womens_choir", re.compile(r"women's choir|\bssa\b")),
    ("band", re.compile(r"concert band|wind ensemble|wind band")),
)
_LETTERS = re.compile(
    r"(?:Voices?|Choir)?,? ?\(?\b([SATB]{2,8}|(?<=\()[SATB](?=\)))\b\)?(?: choir| soli)?", re.IGNORECASE
)
_OF_LETTERS = (
    dict.fromkeys("Ss", "soprano")
    | dict.fromkeys("Aa", "alto")
    | dict.fromkeys("Tt", "tenor")
    | dict.fromkeys("Bb", "bass")
)
_ALONE = {
    "organ": "organ_solo",
    "guitar": "guitar_solo",
    "piano": "piano_solo",
    "violin": "violin_solo",
    "cello": "cello_solo",
    "flute": "flute_solo",
}


def find_instruments(names: Iterable[str]) -> tuple[list[str], bool]:
    """Return the instrument or voice of each name that we know, and whether we know them all."""
    listed = list(names)
    if {name.strip().casefold() for name in listed} == set("satb"):
        return ["soprano", "alto", "tenor", "bass_voice"], True
    found = []
    complete = True
    for name in listed:
        plain = " ".join(_NUMBERED.sub(" ", plain_letters(name)).replace("'", "").split()).strip(" .,:;-")
        if not plain:
            continue
        words = plain.split()
        known = next(filter(None, map(_find, (plain, words[0], words[-1]))), None)
        if known is None:
            complete = False
        else:
            found.append(known)
    return found, complete


def _find(plain: str) -> str | None:
    return next((concept for concept, pattern in _PATTERNS if pattern.fullmatch(plain)), None)


def read_named_scorings(text: str) -> tuple[set[str], str]:
    """Return the scorings that a list of instruments names as such, and the list with their voices written out."""
    plain = plain_letters(text)
    found = {scoring for scoring, pattern in _NAMED if pattern.search(plain)}
    return found, _LETTERS.sub(lambda letters: ", ".join(_OF_LETTERS[letter] for letter in letters[1]), text)


def find_scorings(instruments: Iterable[str], parts: int) -> set[str]:
    """Return the scorings that a complete list of instruments makes; `parts` counts the players or voices."""
    kinds = set(instruments)
    voices, others = kinds & VOICES, kinds - VOICES
    found: set[str] = set()
    if voices:
        found |= _vocal(voices, others, parts)
    elif len(kinds) == 1 and (parts == 1 or kinds <= _KEYBOARDS):
        found |= {_ALONE[kind] for kind in kinds if kind in _ALONE}
    elif len(kinds) == 2 and "piano" in kinds and parts <= 3:
        found |= {_WITH_PIANO[kind] for kind in kinds if kind in _WITH_PIANO}
    elif kinds == {"violin", "viola", "cello"}:
        found |= {"string_quartet"} if parts == 4 else {"string_trio"} if parts == 3 else set()
    elif kinds == {"violin", "cello", "piano"}:
        found.add("piano_trio")
    if len(kinds & _STRINGS) >= 2 and len(kinds & _WINDS) >= 3 and not voices:
        found.add("orchestra")
    if {"electric_guitar", "drums"} <= kinds and kinds & {"bass_guitar", "double_bass", "synthesizer"}:
        found.add("rock_band")
    return found


def _vocal(voices: set[str], others: set[str], parts: int) -> set[str]:
    found: set[str] = set()
    if {"soprano", "alto", "tenor", "bass_voice"} <= voices:
        found.add("mixed_choir")
    elif voices <= {"tenor", "baritone", "bass_voice"} and len(voices) >= 2 and not others:
        found.add("mens_choir")
    choir = bool(found) or "choir" in voices
    if not others and (choir or len(voices) >= 3):
        found.add("a_cappella")
    if not others and parts > 4:
        found.discard("mixed_choir")
    if len(others & _STRINGS) >= 2 and others & _WINDS:
        found |= {"choir_and_orchestra", "orchestra"} if choir else {"orchestra"}
    for instrument in ("piano", "organ", "guitar"):
        if others == {instrument}:
            found |= {f"choir_and_{instrument}"} & {"choir_and_piano", "choir_and_organ"} if choir else set()
            found |= set() if choir else {f"voice_and_{instrument}"}
    return found


def families(instruments: Iterable[str]) -> set[str]:
    """Return what instruments are, more widely said: a tenor is a voice, four voices are a choir, a piano has keys."""
    kinds = set(instruments)
    found = {"voice"} if kinds & VOICES else set()
    found |= {"choir"} if {"soprano", "alto", "tenor", "bass_voice"} <= kinds else set()
    found |= {"keyboard"} if kinds & _KEYBOARDS else set()
    found |= {"strings"} if len(kinds & _STRINGS) >= 2 else set()
    found |= {"brass"} if len(kinds & _BRASS) >= 2 else set()
    found |= {"woodwinds"} if len(kinds & (_WINDS - _BRASS)) >= 2 else set()
    return found


def also_possible(instruments: Iterable[str]) -> set[str]:
    """Return what cannot be ruled out although it is not named."""
    kinds = set(instruments)
    found: set[str] = set()
    if kinds & VOICES:
        found |= {"soprano", "mezzo_soprano", "alto", "tenor", "baritone", "bass_voice", "choir"}
    if kinds & _KEYBOARDS:
        found |= {"piano", "harpsichord", "clavichord", "organ", "harmonium"}
    if kinds & _STRINGS:
        found |= {"strings", "double_bass", "viol"}
    if kinds & {"guitar", "lute"}:
        found |= {"guitar", "lute"}
    if kinds & _WINDS:
        found |= {"woodwinds", "brass", "recorder", "cornet"}
    if kinds & {"drums", "timpani", "percussion"}:
        found |= {"drums", "percussion"}
    return found - kinds


def without_instrumental_bass(instruments: Iterable[str], *, sung: bool) -> tuple[set[str], bool]:
    """Return instruments without a "Basso" that is rather played than sung, and whether there was one."""
    kinds = set(instruments)
    choir = {"soprano", "alto", "tenor"} <= kinds
    played = kinds - VOICES - _KEYBOARDS
    if "bass_voice" in kinds and not choir and (played or not sung):
        return kinds - {"bass_voice"}, True
    return kinds, False


def genres_of(scorings: set[str]) -> set[str]:
    """Return the genres that scorings make: choral, orchestral or chamber music."""
    found = {"choral"} if any("choir" in name or name == "a_cappella" for name in scorings) else set()
    found |= {"orchestral"} if scorings & {"orchestra", "string_orchestra"} and not found else set()
    chamber = {"string_quartet", "string_trio", "piano_trio", *_WITH_PIANO.values()}
    return found | ({"chamber"} if scorings & chamber else set())
