"""Which kind of piece it is, by the words of whoever named it."""

import re
import unicodedata
from collections.abc import Iterable

# Words that name nothing else, wherever they stand in a title.
_SURE = {
    "slip_jig": r"slip ?jigs?",
    "jig": r"(double |single )?jigg?s?|giga irlandese",
    "reel": r"reels?",
    "hornpipe": r"hornpipes?|hpipe",
    "polka": r"polkas?|polka-mazurka",
    "waltz": r"waltz(es)?|walc\w*|walzer|walzes|valse[rs]?|valce|vals|valzer",
    "landler": r"landler",
    "mazurka": r"mazurkas?|mazou?rka|mazur(ek|ki|y|a)?",
    "kujawiak": r"kujawiak\w*",
    "oberek": r"oberek|obertas",
    "polonaise": r"polonaises?|polone[sz]\w*|polacca|polonoise",
    "krakowiak": r"krakowiak\w*|cracovienne",
    "minuet": r"minuets?|menuet\w*|minuetto|menuetto",
    "funeral_march": r"funeral march|marche? funebre|marsz zalobny|trauermarsch|marcia funebre",
    "strathspey": r"strathspeys?",
    "highland_fling": r"highland fling|fling",
    "schottische": r"schottis(ch|che|h)|szocz",
    "ecossaise": r"ecossaises?",
    "barn_dance": r"barn ?dance",
    "gavotte": r"gavotte?s?|gawot",
    "sarabande": r"saraband[ea]?",
    "bourree": r"bourree",
    "gigue": r"gigue",
    "allemande": r"allemande|alemanda",
    "courante": r"courante|corrente",
    "pavane": r"pavane?|pavana",
    "galliard": r"galliarde?|gagliarda|gaillarde",
    "chaconne": r"chaconne|ciaccona|passacaglia|passacaille",
    "siciliana": r"sicilian[ao]|sicilienne",
    "tango": r"tango",
    "habanera": r"habanera",
    "bolero": r"bolero",
    "tarantella": r"tarantell[ae]",
    "csardas": r"cs?zardas|csardas",
    "cakewalk": r"cake ?walk",
    "quadrille": r"quadrilles?|kadryl",
    "galop": r"galopp?|galopade",
    "contradance": r"contradance|country ?dance|kontredans\w*|contredanses?|anglaises?|kontretanz",
    "carol": r"koled[ay]|koledy|weihnachtslied|villancico",
    "chorale": r"chorale?vorspiel|choral|chorale",
    "folk_song": r"folk ?songs?|volkslied\w*|piesni? ludow\w*|chansons? populaires?|canti? popolari?",
    "lullaby": r"lullaby|cradle song|wiegenlied|berceuse|kolysanka|ninna nanna",
    "vocalise": r"vocalise|solfeggio",
    "prelude": r"preludes?|preludi\w*|praeludi\w*|preambulum",
    "etude": r"etudes?|etiud\w*|etuden?|studio|studi|estudios?|study|studies",
    "exercise": r"exerci[cs]es?|cwiczeni[ae]|ubung",
    "nocturne": r"nocturnes?|nokturn\w*|notturno",
    "ballade": r"ballade|ballada",
    "scherzo": r"scherz[oi]",
    "impromptu": r"impromptu",
    "rondo": r"rondos?|rondeau|rondino",
    "sonata": r"sonat[ae]s?|sonaty",
    "sonatina": r"sonatin[ae]s?",
    "variations": r"variation(s|en)?|wariacj[ea]|variazioni|variaciones",
    "fugue": r"fug(ue|a|e|en|hetta)s?|fughette",
    "canon": r"canon|kanon",
    "invention": r"inventio(n|nen)?",
    "suite": r"partita|parthia|partie",
    "concerto": r"concerto|koncert|concertino|klavierkonzert",
    "symphony": r"symphon(y|ia|ie)|sinfonia|symfonia|sinfonie",
    "overture": r"overture|ouverture|uwertura",
    "aria": r"aria|recitative? (and|et|e) aria",
    "mass": r"missa|msza|messe|mszy",
    "requiem": r"requiem",
    "motet": r"motets?|motett[aeio]s?|motetto|motettorum|offertori(a|um)",
    "madrigal": r"madrigal(s|e|i|ia)?",
    "cantata": r"cantata|kantata|kantate",
    "oratorio": r"oratorio|oratorium",
    "vespers": r"vespers|vesperae|nieszpory",
    "fantasia": r"fantas(ia|ie|y)|fantaisie|fantazja",
    "toccata": r"toccat[ae]|toccatina",
    "bagatelle": r"bagatell?[ae]n?",
    "serenade": r"serenad[ea]|serenata",
    "divertimento": r"divertiment[oi]|cassation|divertissement|kasacja",
    "barcarolle": r"barcaroll?[ea]|barkarola|baracolle",
    "intermezzo": r"intermezz[oi]",
    "capriccio": r"capricci[oi]|caprices?|kaprys",
    "rhapsody": r"rhapsod(y|ie)|rapsodia",
    "pastorale": r"pastorale|pastorella",
    "pesrev": r"pesrev",
    "saz_semai": r"saz ?sema(i|isi)",
}
# Words that may stand in a title for other reasons: they count as the last word of a tune's title, or as a genre.
_AT_THE_END = {
    "jig": r"jig",
    "slide": r"slide",
    "march": r"march(es)?|quick ?step",
    "clog": r"clog",
    "air": r"air",
    "hymn": r"hymn",
    "dance": r"dance",
    "ragtime": r"rag|ragtime|two-step rag",
    "song": r"song",
}
# Only where it is said as a genre or begins the title.
_AS_GENRE = {
    "march": r"march(e|es)?|marsz\w*|marsch|marcia",
    "slide": r"slide",
    "clog": r"clog",
    "air": r"air",
    "hymn": r"hymn\w*",
    "dance": r"dance|taniec|danza|tanz",
    "ragtime": r"rag(time)?",
    "song": r"songs?|piesn[iy]?|piosnka|lied|chanson|canzone|dumka",
    "romance": r"romance|romans|romanza|romanze",
    "carol": r"carols?",
    "psalm": r"psalm\w*",
    "suite": r"suite",
    "trio": r"(piano |string )?trio",
    "quartet": r"(string )?quart?ett?[eo]?|quartett|quatuor|kwartet",
    "quintet": r"quintet\w*|kwintet",
    "duet": r"duets?|duetto|duet",
    "opera": r"opera",
    "mass": r"mass( section)?",
}
_ANYWHERE = tuple((kind, re.compile(rf"\b({pattern})\b")) for kind, pattern in _SURE.items())
_LAST = tuple(
    (kind, re.compile(rf"(?<!\bthe )(?<!\bof )(?<!\bto )\b({pattern})\W*$")) for kind, pattern in _AT_THE_END.items()
)
_FIRST = tuple((kind, re.compile(rf"(^|;)\W*({pattern})\b")) for kind, pattern in _AS_GENRE.items())
# "Reel of Tulloch" is a reel; what stands after these words is not what the piece is.
_AFTER = re.compile(r"\b(nach|after|from|aus|from the|z|ze|ad|on|sur|uber|over|pour|arr|de l'opera)\b.*$")

DANCES = frozenset(
    {
        *("jig", "slip_jig", "slide", "reel", "hornpipe", "polka", "waltz", "landler", "mazurka", "kujawiak"),
        *("oberek", "polonaise", "krakowiak", "minuet", "strathspey", "highland_fling", "schottische", "ecossaise"),
        *("clog", "barn_dance", "gavotte", "sarabande", "bourree", "gigue", "allemande", "courante", "pavane"),
        *("galliard", "tango", "habanera", "bolero", "tarantella", "csardas", "cakewalk", "quadrille", "galop"),
        "contradance",
    }
)
_TRIPLE = frozenset({"3/4", "3/8", "6/4", "3/2", "6/8", "9/8", "9/4"})
_DUPLE = frozenset({"2/2", "2/4", "4/4", "4/8", "8/8", "4/2", "2/8"})
_COMPOUND = frozenset({"6/8", "12/8", "9/8", "3/8", "6/4", "12/16", "6/16", "9/16", "3/4"})
_METRES = {
    **dict.fromkeys(("waltz", "landler", "mazurka", "kujawiak", "oberek", "polonaise", "minuet", "sarabande"), _TRIPLE),
    **dict.fromkeys(("courante", "chaconne"), _TRIPLE),
    **dict.fromkeys(("reel", "hornpipe", "polka", "krakowiak", "strathspey", "highland_fling", "schottische"), _DUPLE),
    **dict.fromkeys(("ecossaise", "clog", "gavotte", "bourree", "tango", "habanera", "csardas", "ragtime"), _DUPLE),
    **dict.fromkeys(("cakewalk", "galop", "allemande"), _DUPLE),
    **dict.fromkeys(("jig", "slide", "tarantella", "gigue", "siciliana", "barcarolle"), _COMPOUND),
    "slip_jig": frozenset({"9/8"}),
    "march": _DUPLE | {"6/8", "12/8"},
}
_RELATED = (
    {"song", "art_song", "folk_song", "air", "romance", "ballade", "lullaby", "carol", "aria", "serenade", "vocalise"},
    {"hymn", "chorale", "psalm", "carol", "motet", "mass", "requiem", "vespers", "oratorio", "cantata", "song", "aria"},
    {
        *("sonata", "sonatina", "suite", "duet", "trio", "quartet", "quintet", "concerto", "symphony", "divertimento"),
        *("serenade", "overture", "rondo", "scherzo", "variations", "fugue", "minuet", "intermezzo", "fantasia"),
        *("march", "romance", "capriccio", "polonaise", "gigue", "sarabande", "gavotte", "allemande", "courante"),
        *("bourree", "prelude", "toccata", "chaconne", "siciliana", "pastorale", "canon", "air", "aria", "duet"),
    },
    {"prelude", "etude", "exercise", "invention", "fantasia", "toccata", "impromptu", "bagatelle", "capriccio"},
    {"nocturne", "romance", "ballade", "fantasia", "impromptu", "scherzo", "rhapsody", "intermezzo", "barcarolle"},
    {"opera", "overture", "aria", "duet", "trio", "march", "song", "oratorio", "cantata", "romance", "intermezzo"},
    {"jig", "slip_jig", "slide", "gigue"},
    {"waltz", "landler", "minuet"},
    {"mazurka", "kujawiak", "oberek"},
    {"hornpipe", "clog", "reel", "schottische", "barn_dance", "strathspey", "highland_fling"},
    {"quadrille", "contradance", "ecossaise", "march", "polka", "galop", "reel", "jig"},
    {"ragtime", "cakewalk", "march", "jazz_standard", "song"},
    {"fugue", "canon", "invention", "prelude", "toccata", "fantasia", "chorale"},
)
_IMPLIED = {
    **dict.fromkeys(DANCES, "dance"),
    "art_song": "song",
    "folk_song": "song",
    "funeral_march": "march",
}


def plain_letters(text: str) -> str:
    """Return lower-case text without accents, for finding words in it."""
    decomposed = unicodedata.normalize("NFKD", text.casefold().replace("ł", "l"))
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def find_kinds(title: str, genre: str = "") -> set[str]:
    """Return the kinds that a title or a genre names in so many words, with those that they imply."""
    words = _AFTER.sub("", plain_letters(title))
    said = plain_letters(genre).replace(":", ";").replace(",", ";").replace("secular;", "").replace("sacred;", "")
    found = {kind for kind, pattern in _ANYWHERE if pattern.search(words) or pattern.search(said)}
    found |= {kind for kind, pattern in _LAST if pattern.search(words)}
    found |= {kind for kind, pattern in _FIRST if pattern.search(said) or pattern.search(words)}
    if "slip_jig" in found:
        found.discard("jig")
    return with_implied(found)


def with_implied(kinds: Iterable[str]) -> set[str]:
    """Return kinds with the wider ones that they belong to: a jig is a dance."""
    found = set(kinds)
    return found | {_IMPLIED[kind] for kind in found if kind in _IMPLIED}


def fits_metre(kind: str, metre: str) -> bool:
    """Return whether a kind of piece can be in a metre; an unknown metre fits all."""
    return not metre or metre in _METRES.get(kind, (metre,))


def related(kinds: Iterable[str]) -> set[str]:
    """Return the kinds that a piece of the given ones may belong to as well."""
    found = set(kinds)
    others = {kind for group in _RELATED if group & found for kind in group}
    return others | ({"dance"} if others & DANCES else set())
