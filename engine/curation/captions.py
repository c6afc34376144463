"""Text for music by rule and truth: captions and search phrases in eleven languages, each with what it states."""

from collections.abc import Iterable
from dataclasses import dataclass
from random import Random

from engine.curation.keys import LANGUAGES, key_names, metre_names
from engine.curation.truths import Truth
from engine.curation.vocabulary import load_vocabulary

_SECTIONS = {
    "kind": "kinds",
    "genre": "genres",
    "region": "regions",
    "instrument": "instruments",
    "tempo": "tempi",
    "mode": "textures",
    "register": "textures",
    "range": "textures",
    "density": "textures",
}
_KEPT = {
    "kind": 0.8,
    "key": 0.55,
    "metre": 0.5,
    "region": 0.4,
    "instrument": 0.45,
    "genre": 0.4,
    "tempo": 0.5,
    "mode": 0.25,
}
_KEPT_OTHERWISE = 0.2
_IN = {
    "en": "in",
    "de": "in",
    "fr": "en",
    "es": "en",
    "it": "in",
    "pt": "em",
    "pl": "w tonacji",
    "nl": "in",
    "ru": "в тональности",
}
_FOR = {"en": "for", "de": "für", "fr": "pour", "es": "para", "it": "per", "pt": "para", "pl": "na", "nl": "voor"}
_AND = {"en": "and", "de": "und", "fr": "et", "es": "y", "it": "e", "pt": "e", "pl": "i", "nl": "en", "ru": "и"}
_BY = {"en": "by", "de": "von", "fr": "de", "es": "de", "it": "di", "pt": "de", "nl": "van"}
_COMMA = {"zh": "，", "ja": "、"}


@dataclass(frozen=True, slots=True)
class Caption:
    """One text and the truths that it states; it fits every piece of which all of these are true."""

    text: str
    language: str
    states: frozenset[Truth]


def captions_of(
    truths: frozenset[Truth], random: Random, *, english: int, others: int, named: int
) -> tuple[Caption, ...]:
    """Return `english` English captions and `others` in other languages, then `named` ones with title or composer.

    The same truths and state of `random` give the same captions; a piece of which nothing can be said has none.
    """
    languages = ["en"] * english + [random.choice(LANGUAGES[1:]) for _ in range(others)]
    described = [truth for truth in sorted(truths) if truth[0] not in ("title", "composer")]
    captions = [_describe(described, language, random) for language in languages]
    names = [truth for truth in sorted(truths) if truth[0] in ("title", "composer")]
    if names:
        captions += [_name(names, described, random) for _ in range(named)]
    return tuple({caption.text: caption for caption in captions if caption.text}.values())


def phrase_of(truth: Truth, language: str, random: Random) -> str:
    """Return one way of saying a truth in a language: mostly the usual word, now and then another."""
    field, value = truth
    if field == "key":
        words = key_names(value, language)
    elif field == "metre":
        words = metre_names(value, language)
    else:
        words = load_vocabulary()[_SECTIONS[field]][value][language]
    return words[0] if random.random() < 0.6 else random.choice(words)


def _describe(truths: list[Truth], language: str, random: Random) -> Caption:
    kept = _drop(truths, random)
    if not kept:
        return Caption("", language, frozenset())
    make = _sentence if random.random() < 0.55 else _keywords
    return Caption(make(kept, language, random), language, frozenset(kept))


def _drop(truths: list[Truth], random: Random) -> list[Truth]:
    kept = [truth for truth in truths if random.random() < _KEPT.get(truth[0], _KEPT_OTHERWISE)]
    instruments = [truth for truth in kept if truth[0] == "instrument"]
    for truth in instruments[4:]:
        kept.remove(truth)
    if len(kept) > 2 and random.random() < 0.45:
        kept = random.sample(kept, random.choice((1, 1, 2)))
    return kept or ([random.choice(truths)] if truths else [])


def _keywords(truths: list[Truth], language: str, random: Random) -> str:
    phrases = [phrase_of(truth, language, random) for truth in truths]
    random.shuffle(phrases)
    text = (_COMMA.get(language, ",") + (" " if language not in _COMMA else "")).join(phrases)
    return text.lower() if language in ("en", "fr", "es", "it", "pt", "ru") and random.random() < 0.25 else text


def _sentence(truths: list[Truth], language: str, random: Random) -> str:
    said: dict[str, list[str]] = {}
    for truth in truths:
        said.setdefault(truth[0], []).append(phrase_of(truth, language, random))
    subject = " ".join(said.pop("kind", [])[:2]) or load_vocabulary()["piece"]["piece"][language][0]
    build = {"zh": _chinese, "ja": _japanese, "en": _english}.get(language)
    text = build(subject, said, random) if build else _european(subject, said, language)
    return _capitalised(text, random)


def _english(subject: str, said: dict[str, list[str]], random: Random) -> str:
    before = [*(word for word in said.pop("tempo", []) if " " not in word), *_one_word(said.pop("region", []))]
    text = " ".join([*before, subject])
    if random.random() < 0.6:
        text = f"{'an' if text[0].lower() in 'aeiou' else 'a'} {text}"
    if "key" in said:
        text += f" in {said.pop('key')[0]}"
    if "metre" in said:
        metre = said.pop("metre")[0]
        text += f" {metre}" if metre.startswith("in ") else f" in {metre}"
    if "instrument" in said:
        text += f" for {_listed(said.pop('instrument'), 'en')}"
    rest = [word for words in said.values() for word in words]
    return ", ".join([text, *rest])


def _one_word(words: Iterable[str]) -> list[str]:
    return [word for word in words if not word.startswith("from")]


def _european(subject: str, said: dict[str, list[str]], language: str) -> str:
    text = subject
    if "key" in said:
        text += f" {_IN[language]} {said.pop('key')[0]}"
    if "instrument" in said and language in _FOR:
        text += f" {_FOR[language]} {_listed(said.pop('instrument'), language)}"
    rest = [word for words in said.values() for word in words]
    return ", ".join([text, *rest])


def _chinese(subject: str, said: dict[str, list[str]], random: Random) -> str:
    text = (
        "".join(said.pop("tempo", [])[:1])
        + "".join(said.pop("region", [])[:1])
        + "".join(said.pop("key", []))
        + subject
    )
    rest = [word for words in said.values() for word in words]
    random.shuffle(rest)
    return "，".join([text, *rest])


def _japanese(subject: str, said: dict[str, list[str]], random: Random) -> str:
    before = said.pop("region", [])[:1] + said.pop("key", []) + said.pop("metre", [])
    text = "".join(f"{word}の" for word in before) + subject
    rest = [word for words in said.values() for word in words]
    random.shuffle(rest)
    return "、".join([text, *rest])


def _listed(words: list[str], language: str) -> str:
    if len(words) < 2:
        return words[0]
    return f"{', '.join(words[:-1])} {_AND[language]} {words[-1]}"


def _capitalised(text: str, random: Random) -> str:
    return text[:1].upper() + text[1:] if random.random() < 0.5 else text


def _name(names: list[Truth], described: list[Truth], random: Random) -> Caption:
    language = "en" if random.random() < 0.6 else random.choice(tuple(_BY))
    kept = names if random.random() < 0.4 else [random.choice(names)]
    values = dict(kept)
    text = " ".join(value for value in (values.get("title"), values.get("composer")) if value)
    if len(values) == 2 and random.random() < 0.5:
        text = f"{values['title']} {_BY[language]} {values['composer']}"
    extra = _drop(described, random) if described and random.random() < 0.6 else []
    if extra:
        text += ", " + _keywords(extra, language, random)
    return Caption(text, language, frozenset([*kept, *extra]))
