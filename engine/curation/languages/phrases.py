"""One fact at a time in the words of a language."""

from collections.abc import Sequence
from random import Random

from engine.curation.concepts import Truth
from engine.curation.languages.language import Language, Wordings

_USUAL = 0.5
_IDIOMS_SHARE = 0.6


def choose(wordings: Wordings, random: Random) -> str:
    """Return one of several wordings, half of the time the usual one, which comes first."""
    return wordings[0] if len(wordings) == 1 or random.random() < _USUAL else random.choice(wordings)


def say_value(truth: Truth, language: Language, random: Random) -> str:
    """Return the bare word for a truth, for a slot of a sentence: `waltz`, `D minor`, `6/8`."""
    field, value = truth
    if field == "key":
        return choose(language.keys[value], random)
    if field in ("metre", "title", "composer"):
        return value
    return choose(language.words[truth], random)


def say_alone(truth: Truth, language: Language, random: Random) -> str:
    """Return a truth as a phrase that stands for itself in a list: `waltz`, `in D minor`, `6/8 time`."""
    field, value = truth
    idioms = language.metres.get(value, ()) if field == "metre" else ()
    if idioms and random.random() < 0.25:
        return random.choice(idioms)
    said = say_value(truth, language, random)
    forms = language.phrases.get(field, ())
    return choose(forms, random).replace(f"{{{field}}}", said) if forms else said


def say_in_any_way(truth: Truth, language: Language, random: Random) -> str:
    """Return a truth as a phrase that stands for itself, rare wordings as likely as usual ones."""
    field, value = truth
    idioms = language.metres.get(value, ()) if field == "metre" else ()
    if idioms and random.random() < _IDIOMS_SHARE:
        return random.choice(idioms)
    if field == "metre":
        said = value
    else:
        said = random.choice(language.keys[value] if field == "key" else language.words[truth])
    forms = language.phrases.get(field, ())
    return random.choice(forms).replace(f"{{{field}}}", said) if forms else said


def say_for(truths: Sequence[Truth], language: Language, random: Random) -> str:
    """Return scoring or instruments as they stand after "for": `voice and piano`; nothing where they cannot."""
    scorings = [truth for truth in truths if truth in language.for_forms and truth[0] == "scoring"]
    if scorings:
        return choose(language.for_forms[random.choice(scorings)], random)
    instruments = [truth for truth in truths if truth[0] == "instrument"]
    said = [choose(language.for_forms.get(truth) or language.words[truth], random) for truth in instruments]
    return join_list(said, language)


def join_list(said: Sequence[str], language: Language) -> str:
    """Return `piano, violin and cello` in the language's manner."""
    if len(said) < 2:
        return "".join(said)
    return f"{language.comma.join(said[:-1])}{language.and_word}{said[-1]}"
