"""Keys as musicians write them in many languages: "F# minor", "fis-Moll", "si bémol majeur", "соль минор"."""

import re
import unicodedata

_LETTERS = {"c": 0, "d": 2, "e": 4, "f": 5, "g": 7, "a": 9, "b": 11, "h": 11}
_SYLLABLES = {
    "do": 0, "ut": 0, "re": 2, "mi": 4, "fa": 5, "sol": 7, "la": 9, "si": 11,
    "до": 0, "ре": 2, "ми": 4, "фа": 5, "соль": 7, "ля": 9, "си": 11,
}  # fmt: skip
_SHARPS = frozenset(("#", "sharp", "is", "диез", "diese", "diesis", "sostenido", "sustenido", "kruis", "krzyzyk"))
_FLATS = frozenset(("b", "flat", "es", "s", "бемоль", "bemol", "bemolle", "mol"))
_MODES = {
    "major": ("major", "maj", "dur", "majeur", "mayor", "maggiore", "maior", "groot", "мажор", "ionian", "ionisch"),
    "minor": ("minor", "min", "m", "moll", "mineur", "menor", "minore", "klein", "минор", "aeolian", "aolisch"),
    "dorian": ("dorian", "dorisch", "dorien", "dorico", "dorycki", "дорийский"),
    "phrygian": ("phrygian", "phrygisch", "phrygien", "frigio", "frygijski", "фригийский"),
    "lydian": ("lydian", "lydisch", "lydien", "lidio", "lidyjski", "лидийский"),
    "mixolydian": (
        "mixolydian",
        "mixolydisch",
        "mixolydien",
        "mixolidio",
        "misolidio",
        "miksolidyjski",
        "миксолидийский",
    ),
    "locrian": ("locrian", "lokrisch", "locrien", "locrio", "lokrycki", "локрийский"),
}
_MODE_OF = {name: mode for mode, names in _MODES.items() for name in names}
# Where the mode is named in these languages, B is what the others call B flat.
_GERMANIC_MODES = frozenset(("dur", "moll", "dorisch", "phrygisch", "lydisch", "mixolydisch", "lokrisch", "dorycki"))
_SPELLINGS = (
    ("C", "B#"), ("C#", "Db"), ("D",), ("D#", "Eb"), ("E", "Fb"), ("F", "E#"), ("F#", "Gb"), ("G",), ("G#", "Ab"),
    ("A",), ("A#", "Bb"), ("B", "Cb"),
)  # fmt: skip
_TONIC = re.compile(
    r"(?P<tonic>соль|sol|do|ut|re|mi|fa|la|si|до|ре|ми|фа|ля|си|[a-h])(?P<sign>is|es|s|#|b)?(?![^\W\d_])"
)


def parse_key(text: str) -> tuple[str, ...]:
    """Return the keys that a text names, as `Facts.key` writes them, in all spellings that sound alike.

    Without a mode, a capital letter or syllable is taken for major or minor. Empty for what names no key.
    """
    words = _fold(text).replace("-", " ").split()
    modes = [_MODE_OF[word] for word in words if word in _MODE_OF and word != "m"]
    short = re.fullmatch(r"([A-Ga-g][#b]?)\s?m", _fold(text, keep_case=True))
    if short:
        modes, words = ["minor"], [short[1].lower()]
    germanic = any(word in _GERMANIC_MODES for word in words)
    names = " ".join(word for word in words if word not in _MODE_OF)
    found = _TONIC.match(names)
    if found is None or len(modes) > 1:
        return ()
    pitch = _pitch(found["tonic"], found["sign"] or "", germanic=germanic)
    for word in names[found.end() :].split():
        if word not in _SHARPS | _FLATS:
            return ()
        pitch += 1 if word in _SHARPS else -1
    wanted = modes or ["major", "minor"]
    return tuple(f"{name} {mode}" for mode in wanted for name in _SPELLINGS[pitch % 12])


def _pitch(tonic: str, sign: str, *, germanic: bool) -> int:
    flat = tonic == "b" and germanic and not sign
    pitch = {**_LETTERS, **_SYLLABLES}[tonic] - flat
    if not sign:
        return pitch
    return pitch + (1 if sign in _SHARPS else -1)


def _fold(text: str, *, keep_case: bool = False) -> str:
    """Return a text without accents, signs as ASCII."""
    text = text.strip().replace("♯", "#").replace("♭", "b").replace("ё", "е").replace("й", "\ue000")
    text = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    text = text.replace("\ue000", "й")
    return text if keep_case else text.casefold()
