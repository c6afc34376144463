"""Which fonts hold music signs, and which characters are letters of somebody's language."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

_SUBSET = re.compile(r"^[A-Z]{6}\+")
# Fonts of signs, by the programs that bring them: Finale, Sibelius, LilyPond, MuseScore, Dorico, capella, Encore…
_SIGNS = re.compile(
    r"""(?:maestro(?!times)|petrucci|engraver(?!text|time)|broadway\s?copyist(?!\s?text)|jazz(?!.*text)|kousaku|tamburo
    |opus(?!\s?(?:roman|chords|plain))|helsinki(?!\s?(?:roman|chords))|inkpen2?(?!\s?(?:script|chords))
    |reprise(?!\s?(?:script|title|stamp|chords))|norfolk(?!\s?(?:chords|roman))
    |emmentaler|feta|parmesan|gonville|gootville|lilyjazz(?!.*text)|ekmelos|haydn|cadence|beethoven|profondo|paganini
    |bravura|leland|petaluma(?!.*script)|mscore|musejazz(?!.*text)|leipzig|november|golden\s?age|sebastian|finale\s
    |ash\s?music|capella3|notation|susato|anastasia|sonata|fughetta|toccata|marl|musi?sync|score\s?fnt|figuredbass
    |fingernumbers|tabfont|fretboards?|noteheads?|chaconne|swing\s?font|rentaro|ghent|aruvarb|mtf-)""",
    re.IGNORECASE | re.VERBOSE,
)
_NEVER_IN_WORDS = frozenset("œŒ˙∑Ó‰∏∂ƒ∆¬˚ÏÎ·‚„ˆ¯˘¸˝˛ˇ")
_ENOUGH_TO_JUDGE = 8


def is_music_font(name: str) -> bool:
    """Tell from a font's name, as PDFs write it, whether its characters are signs."""
    plain = _SUBSET.sub("", name)
    return bool(_SIGNS.match(plain)) or plain.lower().endswith("music")


def is_sign(character: str) -> bool:
    """Tell whether a character belongs to no word: for private use, a musical symbol, control, or nothing at all."""
    no_letter = unicodedata.category(character) in {"Co", "Cc", "Cn", "Cs"}
    return no_letter or character == "\ufffd" or is_musical(character)


def is_musical(character: str) -> bool:
    """Tell whether a character is a musical symbol, of Unicode or of the fonts that have them for private use."""
    return "\ue000" <= character <= "\uf8ff" or (
        "\U0001d000" <= character <= "\U0001d24f" or "\u2669" <= character <= "\u266f"
    )


def has_notes(text: str) -> bool:
    """Tell whether a text has one of the letters in whose places music fonts have notes, and languages little."""
    return not _NEVER_IN_WORDS.isdisjoint(text)


def holds_words(texts: Iterable[str]) -> bool:
    """Tell from all that is written in one font whether it is a language, where the font's name tells nothing.

    Signs that were given letters' codes come one by one, or are letters that no word has.
    """
    words = [text for text in texts if text]
    characters = Counter("".join(words))
    total = characters.total()
    if total < _ENOUGH_TO_JUDGE:
        return any(character.isalpha() for character in characters)
    strange = sum(characters[character] for character in _NEVER_IN_WORDS)
    letters = sum(count for character, count in characters.items() if character.isalpha()) - strange
    in_words = sum(len(text) for text in words if sum(map(str.isalpha, text)) >= 2)
    wide = sum(count for character, count in characters.items() if character >= "\u3040")
    return wide * 2 > total or (strange * 10 < total and letters * 3 > total and in_words * 4 > total)
