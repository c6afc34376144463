"""Note names of every language that LilyPond knows, as steps and alterations."""

from functools import cache

Spelled = tuple[int, float]
"""A step, C being 0 and B 6, and its alteration in semitones."""

_ROMANCE = {"do": 0, "re": 1, "ré": 1, "mi": 2, "fa": 3, "sol": 4, "la": 5, "si": 6}
_DUTCH = {"": 0.0, "is": 1.0, "es": -1.0, "isis": 2.0, "eses": -2.0, "ih": 0.5, "eh": -0.5, "isih": 1.5, "eseh": -1.5}
_NORTHERN = {"": 0.0, "iss": 1.0, "ess": -1.0, "ississ": 2.0, "essess": -2.0, "is": 1.0, "es": -1.0}
_ENGLISH = {
    "": 0.0, "s": 1.0, "f": -1.0, "ss": 2.0, "ff": -2.0, "x": 2.0, "qs": 0.5, "qf": -0.5, "tqs": 1.5, "tqf": -1.5,
    "sharp": 1.0, "flat": -1.0, "sharpsharp": 2.0, "flatflat": -2.0, "-sharp": 1.0, "-flat": -1.0,
    "-sharpsharp": 2.0, "-flatflat": -2.0, "-natural": 0.0,
}  # fmt: skip
_ITALIAN = {"": 0.0, "d": 1.0, "b": -1.0, "dd": 2.0, "bb": -2.0, "x": 2.0, "sd": 0.5, "sb": -0.5}
_CATALAN = {**_ITALIAN, "s": 1.0, "ss": 2.0}
_SPANISH = {"": 0.0, "s": 1.0, "b": -1.0, "ss": 2.0, "bb": -2.0, "x": 2.0, "cs": 0.5, "cb": -0.5}
_PORTUGUESE = {"": 0.0, "s": 1.0, "b": -1.0, "ss": 2.0, "bb": -2.0, "sqt": 0.5, "bqt": -0.5}
_FLEMISH = {"": 0.0, "k": 1.0, "b": -1.0, "kk": 2.0, "bb": -2.0, "hk": 0.5, "hb": -0.5}
_LETTERS = {letter: step for step, letter in enumerate("cdefgab")}
_GERMAN_LETTERS = {**{letter: step for step, letter in enumerate("cdefga")}, "h": 6}
_WRITTEN_OUT = {
    "english": (_LETTERS, _ENGLISH), "italiano": (_ROMANCE, _ITALIAN), "français": (_ROMANCE, _ITALIAN),
    "francais": (_ROMANCE, _ITALIAN), "arabic": (_ROMANCE, _ITALIAN), "bagpipe": (_ROMANCE, _ITALIAN),
    "catalan": (_ROMANCE, _CATALAN), "català": (_ROMANCE, _CATALAN), "español": (_ROMANCE, _SPANISH),
    "espanol": (_ROMANCE, _SPANISH), "português": (_ROMANCE, _PORTUGUESE), "portugues": (_ROMANCE, _PORTUGUESE),
    "vlaams": (_ROMANCE, _FLEMISH),
}  # fmt: skip


@cache
def note_names(language: str) -> dict[str, Spelled]:
    """Return what each note name of a language means; Dutch names for a language that is unknown."""
    language = language.lower().removesuffix(".ly")
    if language in _WRITTEN_OUT:
        return _spell(*_WRITTEN_OUT[language])
    if language in {"deutsch", "norsk", "suomi", "svenska"}:
        return _german(_DUTCH if language == "deutsch" else {**_DUTCH, **_NORTHERN})
    return _dutch(_LETTERS, _DUTCH)


def _spell(letters: dict[str, int], endings: dict[str, float]) -> dict[str, Spelled]:
    return {letter + ending: (step, alter) for letter, step in letters.items() for ending, alter in endings.items()}


def _dutch(letters: dict[str, int], endings: dict[str, float]) -> dict[str, Spelled]:
    """E flat and A flat are also written without the first vowel."""
    names = _spell(letters, endings)
    for letter in "ea":
        short = {"s": -1.0, "ses": -2.0, "ss": -1.0, "ssess": -2.0}
        names.update({letter + ending: (letters[letter], alter) for ending, alter in short.items()})
    return names


def _german(endings: dict[str, float]) -> dict[str, Spelled]:
    """B is B flat, and H is B."""
    names = _dutch(_GERMAN_LETTERS, endings)
    return {**names, "b": (6, -1.0), "bes": (6, -2.0), "bess": (6, -2.0), "heses": (6, -2.0), "asas": (5, -2.0)}
