"""The language of lyrics: by their script where that decides, else by a small model of their letters."""

import re
from collections import Counter
from functools import cache
from typing import Any

# Those in which much vocal music is printed; among more languages, short verses are more often mistaken.
LANGUAGES = (
    "af", "be", "bg", "ca", "cs", "cy", "da", "de", "el", "en", "es", "et", "eu", "fi", "fr", "ga", "gd", "hi",
    "hr", "hu", "id", "is", "it", "la", "lt", "lv", "mk", "mt", "nl", "no", "oc", "pl", "pt", "ro", "ru", "sk",
    "sl", "sq", "sr", "sv", "sw", "tl", "tr", "uk", "vi", "zu", "ar", "fa", "ur", "he", "mr", "ne",
)  # fmt: skip
_SCRIPTS = (
    (re.compile("[\u1100-\u11ff\uac00-\ud7af]"), "ko"),
    (re.compile("[\u3400-\u9fff]"), "zh"),
    (re.compile("[\u0e00-\u0e7f]"), "th"),
    (re.compile("[\u0370-\u03ff\u1f00-\u1fff]"), "el"),
    (re.compile("[\u0590-\u05ff]"), "he"),
    (re.compile("[\u0530-\u058f]"), "hy"),
    (re.compile("[\u10a0-\u10ff]"), "ka"),
    (re.compile("[\u0980-\u09ff]"), "bn"),
    (re.compile("[\u0b80-\u0bff]"), "ta"),
)
_LETTERS = 4_000
_FEWEST_LETTERS = 16
_FEWEST_WORDS = 4
_SCRIPT_SHARE = 0.3
_SURE = 0.5
_KANA = re.compile("[\u3040-\u30ff]")
_KANA_SHARE = 0.1
# Not by letters: the vowel signs of Indian scripts are none.
_WORD = re.compile(r"[^\s\d_.,;:!?¡¿…\"“”„«»()\[\]–—/-]+")
_SUNG = frozenset(("la", "lai", "na", "tra", "fa", "da", "du", "doo", "oh", "ah", "o", "ooh", "hey", "mm", "hm", "ha"))


def find_language(lyrics: str) -> str:
    """Return the language of lyrics whose syllables are joined to words, as ISO 639-1; empty where it is uncertain."""
    text = lyrics[:_LETTERS]
    letters = sum(map(str.isalpha, text))
    if letters and len(_KANA.findall(text)) >= _KANA_SHARE * letters:
        return "ja"
    for script, language in _SCRIPTS:
        if letters and len(script.findall(text)) >= _SCRIPT_SHARE * letters:
            return language
    words = [word for word in _WORD.findall(text.lower()) if word not in _SUNG]
    # A refrain that is sung again and again says nothing more.
    distinct = list(Counter(words))
    if len(distinct) < _FEWEST_WORDS or sum(map(len, distinct)) < _FEWEST_LETTERS:
        return ""
    language, sureness = _identifier().classify(" ".join(words))
    return str(language) if sureness >= _SURE else ""


@cache
def _identifier() -> Any:
    """Return the model, loaded when the first lyrics are met."""
    # It takes a moment and some memory that pieces without words need not pay.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(LANGUAGES)
    return identifier
