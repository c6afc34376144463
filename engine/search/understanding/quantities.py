"""Lengths, tempos, bars and metres in a sentence: "under 3 minutes", „höchstens 3 Minuten“, 「3分以内」, "16 bars"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from engine.library.vocabulary import Folded
from engine.search.understanding.chips import ChipKind

_UNDER = (
    "no longer than|not longer than|shorter than|less than|fewer than|at most|under|below|up to|within|max|maximum|"
    "nicht langer als|kurzer als|weniger als|hochstens|maximal|bis zu|unter|moins de|au plus|au maximum|"
    "menos de|como maximo|hasta|meno di|al massimo|sotto i|sotto|no maximo|ate|abaixo de|"
    "minder dan|korter dan|hoogstens|onder de|krocej niz|mniej niz|najwyzej|maksymalnie|ponizej|do|"
    "не более|не дольше|не больше|меньше|менее|короче|максимум|до|不到|少于|少於|不超过|不超過|短于|最多|小于"
)
_OVER = (
    "no shorter than|longer than|more than|at least|over|above|minimum|langer als|mehr als|mindestens|uber|"
    "plus de|au moins|mas de|al menos|por lo menos|piu di|almeno|oltre|mais de|pelo menos|meer dan|minstens|"
    "langer dan|co najmniej|dluzej niz|wiecej niz|powyzej|ponad|не менее|не меньше|больше|более|дольше|свыше|"
    "超过|超過|多于|多於|至少|长于|大于"
)
_UNDER_AFTER = (
    "or less|or shorter|or fewer|oder weniger|oder kurzer|ou moins|o menos|o meno|ou menos|of minder|lub mniej|"
    "или меньше|以内|以下|之内|未満|より短い"
)
_OVER_AFTER = (
    r"or more|or longer|oder mehr|oder langer|ou plus|o mas|o piu|ou mais|of meer|lub wiecej|или больше|以上|"
    r"より長い|\+"
)
_NUMBER_WORDS = {
    1: "one|a|eine|einer|une|un|un|uno|una|um|uma|een|jedna|jednej|одна|одной|一",
    2: "two|zwei|deux|dos|due|dois|duas|twee|dwie|dwoch|две|двух|二|两|兩",
    3: "three|drei|trois|tres|tre|drie|trzy|trzech|три|трех|三",
    4: "four|vier|quatre|cuatro|quattro|quatro|cztery|czterech|четыре|четырех|四",
    5: "five|funf|cinq|cinco|cinque|vijf|piec|pieciu|пять|пяти|五",
    6: "six|sechs|seis|sei|zes|szesc|шесть|шести|六",
    8: "eight|acht|huit|ocho|otto|oito|osiem|восемь|восьми|八",
    10: "ten|zehn|dix|diez|dieci|dez|tien|dziesiec|десять|десяти|十",
}
_NUMBERS = {word: number for number, words in _NUMBER_WORDS.items() for word in words.split("|")}
_VALUE = r"\d{1,4}(?:[.,]\d{1,2})?(?!\d)|" + "|".join(sorted(_NUMBERS, key=len, reverse=True))
_TO = r"\s?[-–~〜～]\s?|\s(?:to|and|bis|und|a|et|y|e|tot|en|do|i|до|и)\s|到|至|から"
_MINUTES = r"minut(?:es?|en?|os?|i|a|y)?|mins?|минут[аыу]?|мин|分钟|分鐘|分間|分(?!の|之)"
_SECONDS = r"second(?:[eosi]|es|en)?|secs?|sekund(?:en?|[ay])?|segundos?|секунд[аыу]?|сек|秒钟|秒鐘|秒間|秒"
_BARS = (
    r"bars?|measures?|takten?|mesures?|compas(?:es)?|battut[ae]|misur[ae]|compassos?|maten|takt(?:ow|y)|"
    r"такт(?:а|ов)?|小节|小節"
)
_BEATS = r"bpm|b\.p\.m\.?|quarter notes a minute|beats (?:per|a) minute"
# A word ends where a script without spaces begins.
_EDGE = r"(?<![^\W\d_\u2e80-\u9fff])"
_END = r"(?![^\W\d_])"
_QUANTITY = re.compile(
    rf"(?:(?:(?:{_EDGE}(?P<under>{_UNDER}))|{_EDGE}(?P<over>{_OVER}))\s{{0,2}})?"
    rf"(?<![^\W\u2e80-\u9fff])(?<![./:])(?P<least>{_VALUE})(?:(?:{_TO})(?P<most>{_VALUE}))?[\s-]?"
    rf"(?:(?P<minutes>{_MINUTES})|(?P<seconds>{_SECONDS})|(?P<bars>{_BARS})|(?P<beats>{_BEATS}))"
    rf"(?:(?<=[\u2e80-\u9fff])|{_END})"
    rf"(?:\s?(?:(?P<shorter>{_UNDER_AFTER})|(?P<longer>{_OVER_AFTER})){_END})?"
)
_BEAT = re.compile(r"[♩♪]\s?=\s?(?:ca\.?\s?)?(?P<least>\d{2,3})(?!\d)")
_METRE = re.compile(r"(?<![^\W\u2e80-\u9fff])(?<![./])(?P<beats>\d{1,2})\s?/\s?(?P<unit>1|2|4|8|16|32)(?![\d/.])")
_METRE_OF = re.compile(r"(?P<unit>\d{1,2})\s?分[の之]\s?(?P<beats>\d{1,2})\s?拍")
_NUMBERED = re.compile(r"(?:op|opus|nr|no|n°|№)\.?\s?$")
_MOST_BEATS = 32
_ABOUT = 0.2
_ABOUT_TEMPO = 0.05
_MINUTE = 60


@dataclass(frozen=True, slots=True)
class Told:
    """What a part [start, stop) of a folded text tells."""

    start: int
    stop: int
    kind: ChipKind
    value: str


def quantities_in(folded: Folded) -> Iterator[Told]:
    """Yield the lengths, tempos, bars and metres that a text tells."""
    text = folded.string
    for found in _QUANTITY.finditer(text):
        if not (found["bars"] and _NUMBERS.get(found["least"]) == 1):  # "three beats in a bar"
            yield _to_quantity(found)
    for found in _BEAT.finditer(text):
        yield Told(found.start(), found.end(), ChipKind.TEMPO, _about(float(found["least"]), _ABOUT_TEMPO))
    for pattern in (_METRE, _METRE_OF):
        for found in pattern.finditer(text):
            if 0 < int(found["beats"]) <= _MOST_BEATS and not _NUMBERED.search(text[: found.start()][-8:]):
                value = f"{int(found['beats'])}/{int(found['unit'])}"
                yield Told(found.start(), found.end(), ChipKind.METRE, value)


def to_length(seconds: float) -> str:
    """Return seconds as "3:05"."""
    whole = round(seconds)
    return f"{whole // _MINUTE}:{whole % _MINUTE:02}"


def _to_quantity(found: re.Match[str]) -> Told:
    least, most = _to_number(found["least"]), _to_number(found["most"])
    kind = ChipKind.BARS if found["bars"] else ChipKind.TEMPO if found["beats"] else ChipKind.LENGTH
    if found["minutes"]:
        least, most = least and least * _MINUTE, most and most * _MINUTE
    to_text = to_length if kind is ChipKind.LENGTH else "{:g}".format
    if most is not None and least is not None:
        value = f"{to_text(min(least, most))}-{to_text(max(least, most))}"
    elif found["under"] or found["shorter"]:
        value = f"-{to_text(least or 0)}"
    elif found["over"] or found["longer"]:
        value = f"{to_text(least or 0)}-"
    elif kind is ChipKind.BARS:
        value = to_text(least or 0)
    elif kind is ChipKind.TEMPO:
        value = _about(least or 0, _ABOUT_TEMPO)
    else:
        value = f"{to_length((1 - _ABOUT) * (least or 0))}-{to_length((1 + _ABOUT) * (least or 0))}"
    return Told(found.start(), found.end(), kind, value)


def _about(number: float, share: float) -> str:
    return f"{round(number * (1 - share))}-{round(number * (1 + share))}"


def _to_number(text: str | None) -> float | None:
    if text is None:
        return None
    return float(_NUMBERS[text]) if text in _NUMBERS else float(text.replace(",", "."))
