"""Text for music by rule and truth: captions and search phrases in many languages, each with what it states."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from engine.curation.concepts import FREE_FIELDS, MASTER, Truth
from engine.curation.languages.language import LANGUAGES, Language, load_language
from engine.curation.languages.phrases import choose, join_list, say_alone, say_for, say_in_any_way, say_value
from engine.curation.languages.templates import Template
from engine.curation.selection import by_field, draw_count, select_truths

_MASTER_SHARE = 0.25
_OTHERS = tuple(code for code in LANGUAGES if code != MASTER)
_NAMED = 0.12
_KEYWORDS = 0.42
_SEARCH = 0.45
_SENTENCE_SHARE = 0.35
# As English has it: a short slow sad traditional Irish tune.
_ADJECTIVES = {"length": -3, "difficulty": -2, "tempo": -1, "genre": 1, "period": 2, "region": 3}
_VALUE_SLOTS = ("region", "tempo", "mood", "period", "genre")
_ARTICLE = re.compile(r"\b([Aa]) (?=[aeiouéAEIOUÉ])(?!uni|one|use|eu)")
_WITHOUT_CASE = frozenset({"zh", "ja", "ko", "ar", "he", "fa", "hi"})
_TURKISH = str.maketrans({"I": "ı", "İ": "i"})


@dataclass(frozen=True, slots=True)
class Caption:
    """One text and the truths that it states; it fits every piece of which all of these are true."""

    text: str
    language: str
    states: frozenset[Truth]


def draw_language(random: Random) -> str:
    """Return a language: a quarter of the captions are English, the others spread evenly."""
    return MASTER if random.random() < _MASTER_SHARE or not _OTHERS else random.choice(_OTHERS)


def write_caption(
    truths: frozenset[Truth], random: Random, language: str | None = None, *, named: float = _NAMED
) -> Caption:
    """Return a caption that states some of the truths; where nothing can be said its text is empty.

    The share `named` tells title or composer. The same truths and state of `random` give the same caption.
    """
    stated, spoken = draw_statement(truths, random, language, named=named)
    return write_statement(stated, load_language(spoken), random)


def draw_statement(
    truths: frozenset[Truth], random: Random, language: str | None = None, *, named: float = _NAMED
) -> tuple[list[Truth], str]:
    """Return which of the truths a caption is to state, and in which language; as `write_caption`."""
    spoken = load_language(language or draw_language(random))
    fields = by_field(truth for truth in truths if spoken.says(truth))
    names = sorted(truth for truth in truths if truth[0] in FREE_FIELDS)
    if names and (random.random() < named or not fields):
        more = select_truths(fields, random.choice((0, 0, 1, 2)), random)
        return _choose_names(names, random) + more, spoken.code
    if not fields and spoken.code != MASTER:
        return draw_statement(truths, random, MASTER, named=named)
    return select_truths(fields, draw_count(random), random), spoken.code


def write_statement(stated: Sequence[Truth], language: Language, random: Random) -> Caption:
    """Return a caption that states just these truths, as a sentence, search phrase or list of words."""
    if not stated:
        return Caption("", language.code, frozenset())
    if len(stated) == 1 and stated[0][0] not in FREE_FIELDS and random.random() < 0.6:
        text = say_alone(stated[0], language, random)
    elif random.random() < _KEYWORDS:
        text = _keywords(stated, language, random)
    else:
        text = _sentence(stated, language, random)
    return Caption(_vary(text, language.code, random), language.code, frozenset(stated))


def write_drill(truth: Truth, language: Language, random: Random) -> Caption:
    """Return a caption of one truth of a closed field, in which rare wordings are as likely as usual ones."""
    if random.random() < _SENTENCE_SHARE:
        return write_statement([truth], language, random)
    text = _vary(say_in_any_way(truth, language, random), language.code, random)
    return Caption(text, language.code, frozenset({truth}))


def _choose_names(names: Sequence[Truth], random: Random) -> list[Truth]:
    titles = [name for name in names if name[0] == "title"]
    composers = [name for name in names if name[0] == "composer"]
    draw = random.random()
    chosen = [random.choice(titles)] if titles and (draw < 0.7 or not composers) else []
    return chosen + ([random.choice(composers)] if composers and (draw > 0.4 or not chosen) else [])


def _keywords(stated: Sequence[Truth], language: Language, random: Random) -> str:
    instruments = [truth for truth in stated if truth[0] == "instrument"]
    said = [say_alone(truth, language, random) for truth in stated if truth not in instruments]
    if len(instruments) > 1 and random.random() < 0.5:
        said.append(join_list([say_value(truth, language, random) for truth in instruments], language))
    else:
        said += [say_value(truth, language, random) for truth in instruments]
    random.shuffle(said)
    return (" " if random.random() < 0.4 else language.comma).join(said)


def _sentence(stated: Sequence[Truth], language: Language, random: Random) -> str:
    named = any(field in FREE_FIELDS for field, _ in stated)
    templates = language.named if named else language.search if random.random() < _SEARCH else language.describe
    slots = _fillers(stated, language, random)
    said = [template for template in templates if template.required <= slots.keys()]
    possible = [template for template in said if "details" in template.slots or _says_all(template, slots, stated)]
    if not possible:
        return _keywords(stated, language, random)
    likely = random.sample(possible, min(2, len(possible)))
    template = max(likely, key=lambda one: len(one.slots & slots.keys() - {"piece", "details"}))
    return _fill(template, slots, stated, language, random) or _keywords(stated, language, random)


def _says_all(template: Template, slots: dict[str, list[Truth]], stated: Sequence[Truth]) -> bool:
    said = {truth for slot in template.slots & slots.keys() for truth in slots[slot]}
    return said >= set(stated)


def _fillers(stated: Sequence[Truth], language: Language, random: Random) -> dict[str, list[Truth]]:
    """Return which truths each slot of a template could say; `piece` and `details` say none or all others."""
    slots: dict[str, list[Truth]] = {"piece": [], "details": list(stated)}
    for truth in stated:
        if truth[0] in ("kind", "key", "metre", *FREE_FIELDS, *_VALUE_SLOTS):
            slots.setdefault(truth[0], [truth])
    described = [truth for truth in stated if truth in language.adjectives]
    if described:
        chosen = random.sample(described, min(len(described), 2))
        slots["adjectives"] = sorted(chosen, key=lambda truth: _ADJECTIVES.get(truth[0], 0))
    instruments = [truth for truth in stated if truth[0] == "instrument"]
    scorings = [truth for truth in stated if truth[0] == "scoring" and truth in language.for_forms]
    if scorings or instruments:
        slots["for"] = scorings[:1] or instruments
    if instruments:
        slots["instruments"] = instruments
    return slots


def _fill(
    template: Template, slots: dict[str, list[Truth]], stated: Sequence[Truth], language: Language, random: Random
) -> str:
    values = {}
    left = list(stated)
    for segment in template.segments:
        slot = segment.slot
        if slot in ("", "details") or slot not in slots:
            continue
        said = slots[slot]
        if segment.optional and not all(truth in left for truth in said):
            continue
        values[slot] = _say_slot(slot, said, language, random)
        left = [truth for truth in left if truth not in said]
    random.shuffle(left)
    if not left and "details" in template.required:
        return ""
    details = language.comma.join(say_alone(truth, language, random) for truth in left)
    if details:
        values["details"] = details
    return template.fill(values)


def _say_slot(slot: str, truths: Sequence[Truth], language: Language, random: Random) -> str:
    if slot == "piece":
        return choose(language.piece, random)
    if slot == "for":
        return say_for(truths, language, random)
    if slot == "instruments":
        return join_list([say_value(truth, language, random) for truth in truths], language)
    if slot == "adjectives":
        return language.between_adjectives.join(choose(language.adjectives[truth], random) for truth in truths)
    return say_value(truths[0], language, random)


def _vary(text: str, language: str, random: Random) -> str:
    if language == MASTER:
        text = _ARTICLE.sub(r"\1n ", text)
    if random.random() < 0.06 and text[-1:].isalnum():
        text += "。" if language in ("zh", "ja") else "."
    if language in _WITHOUT_CASE:
        return text
    draw = random.random()
    if draw < 0.3:
        return (text.translate(_TURKISH) if language == "tr" else text).lower()
    if draw < 0.55:
        first = "İ" if language == "tr" and text[:1] == "i" else text[:1].upper()
        return first + text[1:]
    return text
