"""Keys and metres under the names that musicians of eleven languages use."""

import re

LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "pl", "nl", "ru", "zh", "ja")

_LETTERS = "CDEFGAB"
_SYLLABLES = {
    "fr": ("do", "ré", "mi", "fa", "sol", "la", "si"),
    "es": ("do", "re", "mi", "fa", "sol", "la", "si"),
    "it": ("do", "re", "mi", "fa", "sol", "la", "si"),
    "pt": ("dó", "ré", "mi", "fá", "sol", "lá", "si"),
    "ru": ("до", "ре", "ми", "фа", "соль", "ля", "си"),
    "ja": ("ハ", "ニ", "ホ", "ヘ", "ト", "イ", "ロ"),
}
_SIGNS = {
    "fr": {"#": " dièse", "b": " bémol", "": ""},
    "es": {"#": " sostenido", "b": " bemol", "": ""},
    "it": {"#": " diesis", "b": " bemolle", "": ""},
    "pt": {"#": " sustenido", "b": " bemol", "": ""},
    "ru": {"#": "-диез", "b": "-бемоль", "": ""},
    "zh": {"#": "升", "b": "降", "": ""},
    "ja": {"#": "嬰", "b": "変", "": ""},
}
_MODES = {
    "en": {"major": "major", "minor": "minor", "dorian": "Dorian", "mixolydian": "Mixolydian", "phrygian": "Phrygian"},
    "de": {"major": "Dur", "minor": "Moll", "dorian": "dorisch", "mixolydian": "mixolydisch", "phrygian": "phrygisch"},
    "fr": {
        "major": "majeur",
        "minor": "mineur",
        "dorian": "dorien",
        "mixolydian": "mixolydien",
        "phrygian": "phrygien",
    },
    "es": {"major": "mayor", "minor": "menor", "dorian": "dórico", "mixolydian": "mixolidio", "phrygian": "frigio"},
    "it": {
        "major": "maggiore",
        "minor": "minore",
        "dorian": "dorico",
        "mixolydian": "misolidio",
        "phrygian": "frigio",
    },
    "pt": {"major": "maior", "minor": "menor", "dorian": "dórico", "mixolydian": "mixolídio", "phrygian": "frígio"},
    "pl": {
        "major": "dur",
        "minor": "moll",
        "dorian": "dorycki",
        "mixolydian": "miksolidyjski",
        "phrygian": "frygijski",
    },
    "nl": {
        "major": "groot",
        "minor": "klein",
        "dorian": "dorisch",
        "mixolydian": "mixolydisch",
        "phrygian": "frygisch",
    },
    "ru": {
        "major": "мажор",
        "minor": "минор",
        "dorian": "дорийский",
        "mixolydian": "миксолидийский",
        "phrygian": "фригийский",
    },
    "zh": {
        "major": "大调",
        "minor": "小调",
        "dorian": "多利亚调式",
        "mixolydian": "混合利底亚调式",
        "phrygian": "弗里几亚调式",
    },
    "ja": {
        "major": "長調",
        "minor": "短調",
        "dorian": "調ドリア旋法",
        "mixolydian": "調ミクソリディア旋法",
        "phrygian": "調フリギア旋法",
    },
}
MODES = tuple(_MODES["en"])
_METRES = {
    "en": ("{m} time", "in {m}", "{m}", "{m} metre"),
    "de": ("{m}-Takt", "im {m}-Takt", "{m}"),
    "fr": ("mesure à {m}", "à {m}", "{m}"),
    "es": ("compás de {m}", "en {m}", "{m}"),
    "it": ("tempo di {m}", "in {m}", "{m}"),
    "pt": ("compasso {m}", "em {m}", "{m}"),
    "pl": ("metrum {m}", "w metrum {m}", "{m}"),
    "nl": ("{m}-maat", "in {m}-maat", "{m}"),
    "ru": ("размер {m}", "в размере {m}", "{m}"),
    "zh": ("{m}拍", "{m}"),
    "ja": ("{m}拍子", "{m}"),
}
_ABC_KEY = re.compile(r"^K: *([A-G])([#b]?) *([A-Za-z]*)", re.MULTILINE)
_ABC_METRE = re.compile(r"^M: *(C\||C|\d+/\d+)", re.MULTILINE)
_ABC_MODES = {
    "": "major",
    "maj": "major",
    "m": "minor",
    "min": "minor",
    "dor": "dorian",
    "mix": "mixolydian",
    "phr": "phrygian",
}
_ABC_SIGNS = {"C": "4/4", "C|": "2/2"}
_KEY = re.compile(r"([A-G])([#b]?) (\w+)")


def canonical_key(key: str) -> str:
    """Return "F# minor" for any key written with a letter, a sign and a mode that we can name, else nothing."""
    matched = _KEY.fullmatch(key.strip())
    return key.strip() if matched and matched[3] in MODES else ""


def read_abc_header(text: str) -> dict[str, str]:
    """Return the first `key` ("F# minor") and `metre` ("6/8") of an ABC text, as far as it has them."""
    header = {}
    key = _ABC_KEY.search(text)
    if key:
        mode = _ABC_MODES.get(key[3].casefold()[:3])
        if mode:
            header["key"] = f"{key[1]}{key[2]} {mode}"
    metre = _ABC_METRE.search(text)
    if metre:
        header["metre"] = _ABC_SIGNS.get(metre[1], metre[1])
    return header


def key_names(key: str, language: str) -> tuple[str, ...]:
    """Return the names of a canonical key ("F# minor") in a language, the usual one first."""
    matched = _KEY.fullmatch(key)
    if matched is None:
        return ()
    letter, sign, mode = matched.groups()
    word = _MODES[language][mode]
    if language == "en":
        spoken = {"#": " sharp", "b": " flat", "": ""}[sign]
        return tuple(
            dict.fromkeys((f"{letter}{sign} {word}", f"{letter}{spoken} {word}", f"{word} key of {letter}{sign}"))
        )
    if language in ("de", "pl", "nl"):
        return _germanic(letter, sign, mode, word, language)
    signs = _SIGNS[language]
    if language == "zh":
        return (f"{signs[sign]}{letter}{word}", f"{letter}{sign}{word}")
    tone = _SYLLABLES[language][_LETTERS.index(letter)]
    if language == "ja":
        return (f"{signs[sign]}{tone}{word}",)
    return (f"{tone}{signs[sign]} {word}",)


def metre_names(metre: str, language: str) -> tuple[str, ...]:
    """Return ways of naming a metre ("6/8") in a language, the plain one first."""
    return tuple(form.format(m=metre) for form in _METRES[language])


def _germanic(letter: str, sign: str, mode: str, word: str, language: str) -> tuple[str, ...]:
    if language == "nl":
        tone = letter + {"#": "is", "b": "s" if letter in "AE" else "es", "": ""}[sign]
    elif letter == "B":
        tone = {"#": "His", "b": "B", "": "H"}[sign]
    else:
        tone = letter + {"#": "is", "b": "s" if letter in "AE" else "es", "": ""}[sign]
    if mode == "minor":
        tone = tone.lower()
    joint = "-" if mode in ("major", "minor") else " "
    return (f"{tone}{joint}{word}", f"{tone} {word}")
