"""What the fields of ABC say: signatures and modes, clefs and transpositions, metres, tempos, instruments."""

import html
import re
from dataclasses import dataclass
from functools import lru_cache

from engine.formats.abc.facts import to_metre, to_tempo
from engine.formats.midi.general_midi import PROGRAMS

LETTERS = "CDEFGAB"
_SHARPS = "FCGDAEB"
_FIFTHS = {"C": 0, "G": 1, "D": 2, "A": 3, "E": 4, "B": 5, "F": -1}
_MODES = {
    "": ("major", 0), "maj": ("major", 0), "ion": ("major", 0), "m": ("minor", -3), "min": ("minor", -3),
    "aeo": ("minor", -3), "dor": ("dorian", -2), "phr": ("phrygian", -4), "lyd": ("lydian", 1),
    "mix": ("mixolydian", -1), "loc": ("locrian", -5),
}  # fmt: skip
_KEY = re.compile(r"\s*([A-G])([#b]?)\s*([A-Za-z]{0,12})")
_EXPLICIT = re.compile(r"(?:^|\s)(\^\^|\^|__|_|=)([A-Ga-g])(?=\s|$|[_^=])")
_CLEF = re.compile(r"(?:^|[\s=])\"?(treble|alto|tenor|bass|soprano|mezzo|baritone|perc|none|tab)[1-5]?([+-](?:8|15))?")
_TRANSPOSE = re.compile(r"transpose=(-?\d{1,2})(?!\d)")
_NAME = re.compile(r"(?:^|\s)(?:nm|name)=\"([^\"]*)\"")
_OCTAVES = {"+8": 12, "-8": -12, "+15": 24, "-15": -24}
_ALTERS = {"^^": 2, "^": 1, "=": 0, "_": -1, "__": -2}
_METRE = re.compile(r"(\d{1,4})/(\d{1,4})\Z")


@dataclass(frozen=True, slots=True)
class Key:
    """A signature: how it alters each letter, `alters` from C on, and its mode."""

    fifths: int
    mode: str
    alters: tuple[int, ...]


def alters_of(fifths: int) -> tuple[int, ...]:
    """Return how a signature alters each letter from C on, in semitones."""
    altered = _SHARPS[:fifths] if fifths >= 0 else _SHARPS[fifths:]
    return tuple((1 if fifths > 0 else -1) if letter in altered else 0 for letter in LETTERS)


@lru_cache(maxsize=512)
def to_key(value: str) -> Key | None:
    """Return the signature that the value of a `K:` field means; None where it names none, as a mere clef does not."""
    if value.strip().lower().startswith("hp"):
        return Key(2, "mixolydian", alters_of(2))
    found = _KEY.match(value)
    if found is None:
        return None
    letter, sign, word = found.groups()
    mode, shift = _MODES.get(word if word == "m" else word.lower()[:3], ("major", 0))
    fifths = _FIFTHS[letter] + 7 * ((sign == "#") - (sign == "b")) + shift
    fifths = max(-7, min(7, fifths))
    alters = list(alters_of(fifths))
    for alter, each in _EXPLICIT.findall(value[found.end(2) :]):
        alters[LETTERS.index(each.upper())] = _ALTERS[alter]
    return Key(fifths, mode, tuple(alters))


def signature_of(name: str) -> tuple[int | None, str]:
    """Return the signature and mode of a key as MTF writes it ("F#m"); None for what is no key."""
    key = to_key(name)
    return (None, "") if key is None else (key.fifths, key.mode)


@lru_cache(maxsize=512)
def to_shifts(value: str) -> tuple[int | None, int | None]:
    """Return by how many semitones the clef and the transposition of a `K:` or `V:` field shift what is written.

    None where it names no clef, or no transposition.
    """
    value = value.split(" nm=", 1)[0]
    clef = _CLEF.search(value)
    transposed = _TRANSPOSE.search(value)
    return (
        _OCTAVES.get(clef[2] or "", 0) if clef else None,
        int(transposed[1]) if transposed else None,
    )


@lru_cache(maxsize=512)
def metre_of(value: str) -> tuple[int, int] | None:
    """Return beats and unit of an `M:` field."""
    found = _METRE.match(to_metre(value))
    if found is None:
        return None
    beats, unit = int(found[1]), int(found[2])
    return (beats, unit) if 0 < beats < 100 and 0 < unit <= 128 else None


def tempo_of(value: str) -> float | None:
    """Return the quarters a minute of a `Q:` field."""
    tempo = to_tempo({"Q": [value[:200]], "L": ["1/8"]})
    return tempo if tempo and 1 <= tempo <= 2_000 else None


def name_of(value: str) -> str:
    """Return the name that a `V:` field gives its voice."""
    found = _NAME.search(value)
    return html.unescape(found[1]).strip(" .")[:80] if found else ""


# What scores call their voices, in the languages of their headings, by the beginnings of the words; the first that fits
# counts, so that a bass clarinet is no bass.
_BEGINNINGS: tuple[tuple[str, int], ...] = tuple(
    (word, PROGRAMS.index(program))
    for program, words in (
        ("English Horn", "english horn, cor anglais, corno inglese, englischhorn"),
        ("French Horn", "horn, french horn, corno, corni, cor en, cor 1, cor 2, cors, waldhorn, horns"),
        ("Clarinet", "clarinet, clarinett, klarinett, clarinetto, clarinetti, bass clarinet, clar"),
        ("Bassoon", "bassoon, fagott, fagotto, fagotti, basson, contrabassoon, fag"),
        ("Piccolo", "piccolo, ottavino, flauto piccolo, petite flute"),
        ("Flute", "flute, flauto, flauti, flote, flöte, traverso, flûte, querflöte"),
        ("Oboe", "oboe, oboi, hautbois, hoboe"),
        ("Recorder", "recorder, blockflöte, flauto dolce"),
        ("Trumpet", "trumpet, tromba, trombe, trompete, trompette, clarino, clarini, cornet, tr 1, tr 2"),
        ("Trombone", "trombon, posaune"),
        ("Tuba", "tuba, ophicleide"),
        ("Timpani", "timpan, pauken, timbal"),
        ("Viola", "viola, viole, bratsche, alto viola, vla"),
        ("Violin", "violin, violino, violini, violon, violine, geige, vl 1, vl 2, vln"),
        ("Cello", "cello, violoncell, violonchel, vlc, viola da gamba, gamba"),
        ("Contrabass", "contrabass, kontrabass, contrebasse, double bass, violone, basso continuo, cb"),
        ("Harpsichord", "harpsichord, cembalo, clavecin, clavicembalo, clavichord, continuo"),
        ("Church Organ", "organ, orgel, organo, orgue, pedal, pedale"),
        ("Acoustic Grand Piano", "piano, pianoforte, klavier, fortepiano, pf, p-f, right hand, left hand, clavier"),
        ("Acoustic Guitar (nylon)", "guitar, gitarre, chitarra, guitarra, lute, laute, liuto"),
        ("Electric Guitar (clean)", "electric guitar, e-gitarre"),
        ("Electric Bass (finger)", "bass guitar, electric bass, e-bass"),
        ("Orchestral Harp", "harp, harfe, arpa"),
        ("Accordion", "accordion, akkordeon, fisarmonica, bayan"),
        ("Alto Sax", "alto sax, altsax, saxophone alto"),
        ("Tenor Sax", "tenor sax, tenorsax, sax"),
        ("Soprano Sax", "soprano sax, sopransax"),
        ("Baritone Sax", "baritone sax, baritonsax"),
        (
            "Choir Aahs",
            "soprano, sopran, canto, cantus, discant, alto, altus, alt, contralto, tenor, tenore, bass, basso",
        ),
        ("Choir Aahs", "bassus, baritone, bariton, choir, chor, coro, vocal, s, a, t, b, quintus, sextus, superius"),
        ("Voice Oohs", "voice, voix, voce, stimme, singstimme, gesang, chant, solo, melody, śpiew, canto solo"),
        ("String Ensemble 1", "strings, streicher, archi, string"),
        ("Vibraphone", "vibraphone"),
        ("Xylophone", "xylophone"),
        ("Banjo", "banjo"),
        ("Fiddle", "fiddle"),
        ("Harmonica", "harmonica"),
        ("Bagpipe", "bagpipe, dudelsack"),
    )
    for word in words.split(", ")
)
_EXACT = {name.casefold(): number for number, name in enumerate(PROGRAMS)}


@lru_cache(maxsize=2_048)
def program_of(name: str) -> int | None:
    """Return the General MIDI program that comes nearest to what a score calls a voice; None for no name we know."""
    plain = name.casefold().strip()
    if plain in _EXACT:
        return _EXACT[plain]
    best: tuple[int, int] | None = None
    for word, program in _BEGINNINGS:
        fits = plain == word if len(word) < 4 else plain.startswith(word) or f" {word}" in plain
        if fits and (best is None or len(word) > best[0]):
            best = len(word), program
    return None if best is None else best[1]
