"""What a query of names asks of the full-text index, the surest question first."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from engine.library.names.catalogues import UNSURE_KOECHEL, to_token, to_work_numbers
from engine.library.names.persons import Persons
from engine.library.text.folding import Word, to_sound, to_words

MOST_WORDS = 24
"""A query of more words is a description: no name is looked for in it but a title that is the same."""

SOUND_ACROSS_SCRIPTS = 3
# Private-use characters never come out of `to_words`, so that a sound or a person is never taken for a word.
LATIN_SOUND = "\ue000"
OTHER_SOUND = "\ue001"
_PERSON = "\ue002"

_NAMES = "{title composer names files}"
_NUMBERED = "{title names files}"
_PREFIX_LETTERS = 4
_SHORT_PREFIX_LETTERS = 2
_SOUND_IN_SCRIPT = 5
_LINE_WORDS = 3
_LINE_CHARACTERS = 5
_BARE_NUMBER = re.compile(r"(?<![\d/])(?:(?P<opus>\d{1,3})/(?P<piece>\d{1,2})|(?P<number>\d{3,4}))(?![\d/])")

# Words that a description has and a title may lack, folded. Letters that name a note are not among them.
_LIGHT_WORDS = frozenset(
    word
    for language in (
        ("an", "the", "of", "for", "in", "on", "by", "to", "and", "with", "from"),
        ("der", "die", "das", "den", "dem", "ein", "eine", "fur", "und", "mit", "von", "im", "am"),
        ("de", "des", "du", "la", "le", "les", "et", "pour", "par", "avec", "en", "un", "une"),
        ("el", "los", "las", "una", "con", "para", "por", "del", "il", "lo", "gli", "di", "da", "per", "do", "dos"),
        ("het", "een", "van", "voor", "met", "och", "for", "med", "av", "og", "til"),
        ("na", "dla", "oraz", "pro", "и", "в", "на", "для", "с", "из", "от"),
    )
    for word in language
)
# The same in runs without spaces: particles, "piece", "music", "composed by", "I am looking for".
_LIGHT_RUNS = re.compile(
    "による|作曲|作品|楽曲|音楽|楽譜|探しています|探して|ください|聴きたい|聞きたい|何か|写的|谱写|音乐|乐谱|音樂|樂譜|我想听|我想聽|想听|寻找|"
    "一首|曲子|[のをはがでとに的曲找听聽写寫\\s]"
)
_KEY_WORDS = frozenset(["major", "minor", "maj", "min", "dur", "moll", "sharp", "flat", "majeur", "mineur", "dorian"])


@dataclass(frozen=True, slots=True)
class _Part:
    """Some words of a query; those of a name say which persons it may mean."""

    words: tuple[Word, ...]
    persons: tuple[str, ...] = ()


def questions(query: str, persons: Persons) -> Iterator[str]:
    """Yield what to ask for a query, each to be asked if there is room after what was found before."""
    words = tuple(to_words(query))
    if len(words) > MOST_WORDS:
        return
    parts = tuple(_parts(query, persons.in_query(query)))
    yield from _of_numbers(query, parts, persons)
    whole = _all_whole(parts, persons)
    yield f"title : ({whole})"
    yield f"{_NAMES} : ({whole})"
    yield _names_begun(query, persons, _PREFIX_LETTERS)
    if len(words) >= _LINE_WORDS or (words[0].unspaced and len(words[0].folded) >= _LINE_CHARACTERS):
        yield "words : (" + " AND ".join(_line(words)) + ")"


def last_question(query: str, persons: Persons) -> str:
    """Return what to ask where nothing was found: begun words may then be shorter."""
    return _names_begun(query, persons, _SHORT_PREFIX_LETTERS)


def composer_question(name: str, persons: Persons) -> str:
    """Return what asks for the pieces of a composer."""
    return _names_begun(name, persons, _PREFIX_LETTERS, among="composer")


def title_question(title: str, persons: Persons) -> str:
    """Return what asks for the pieces with a title, which may be that of their file."""
    return _names_begun(title, persons, _PREFIX_LETTERS, among="{title files}")


def whole_question(words: str, persons: Persons) -> str:
    """Return what asks for the pieces in whose names all of some words stand."""
    return f"{_NAMES} : ({_all_whole(tuple(_parts(words, persons.in_query(words))), persons)})"


def is_light(folded: str) -> bool:
    """Return whether a folded word is one that a description has and a title may lack."""
    return folded in _LIGHT_WORDS


def tokens_of_word(word: Word) -> tuple[str, ...]:
    """Return what stands for a word in the index: an unspaced run as overlapping pairs, then its last character."""
    if not word.unspaced:
        return (word.folded,)
    return tuple(word.folded[start : start + 2] for start in range(len(word.folded)))


def token_of_person(number: str) -> str:
    """Return what stands for a person in the index."""
    return _PERSON + number.replace("-", _PERSON)


def _parts(query: str, named: Iterable[tuple[int, int, tuple[str, ...]]]) -> Iterator[_Part]:
    at = 0
    for start, end, ids in named:
        yield _Part(tuple(to_words(query[at:start])))
        yield _Part(tuple(to_words(query[start:end])), ids)
        at = end
    yield _Part(tuple(to_words(query[at:])))


def _of_numbers(query: str, parts: Sequence[_Part], persons: Persons) -> Iterator[str]:
    """Yield what finds the works whose numbers a query names: with all its other words, then with its composer."""
    ids = [number for part in parts for number in part.persons]
    known = [person for number in ids if (person := persons.person(number))]
    catalogues = tuple(dict.fromkeys(catalogue for person in known for catalogue in person.catalogues))
    numbers = to_work_numbers(query, catalogues)
    asked = [_number_clause(number.form) for number in numbers]
    rest = query
    for number in reversed(numbers):
        rest = f"{rest[: number.start]} {rest[number.end :]}"
    if not numbers and known:
        asked, rest = _bare_numbers(query, catalogues)
    if not asked:
        return
    numbered = f"{_NUMBERED} : ({' AND '.join(asked)})"
    others = _all_whole(tuple(_parts(rest, persons.in_query(rest))), persons)
    yield f"{numbered} AND {_NAMES} : ({others})" if others else numbered
    composers = " OR ".join(f'"{token_of_person(number)}"' for number in ids)
    sure = numbers and all(number.sure and not number.form.startswith("op:") for number in numbers)
    if others and ids:
        yield f"{numbered} AND composer : ({composers})"
    elif others and sure:
        yield numbered


def _number_clause(form: str) -> str:
    forms = [form]
    catalogue, _, number = form.partition(":")
    if catalogue == "k":
        forms.append(f"{UNSURE_KOECHEL}:{number}")
    return "(" + " OR ".join(f'"{to_token(each)}"' for each in forms) + ")"


def _bare_numbers(query: str, catalogues: Sequence[str]) -> tuple[list[str], str]:
    """Return what "1007" or "27/2" asks after a composer's name, and the query without it."""
    match = _BARE_NUMBER.search(query)
    if not match:
        return [], query
    forms = [f"op:{int(match['opus'])}/{int(match['piece'])}"] if match["opus"] else []
    forms += [f"{catalogue}:{match['number'] or match[0]}" for catalogue in catalogues]
    asked = "(" + " OR ".join(f'"{to_token(form)}"' for form in forms) + ")"
    return [asked] if forms else [], f"{query[: match.start()]} {query[match.end() :]}"


def _all_whole(parts: Sequence[_Part], persons: Persons) -> str:
    clauses = []
    kept = _weighty(parts)
    for part, words in zip(parts, kept, strict=True):
        if part.persons:
            clauses.append(_or_persons([_whole(word) for word in words], part.persons))
        else:
            clauses += [_whole_or_run(word, persons) for word in words]
    return " AND ".join(clauses)


def _names_begun(query: str, persons: Persons, letters: int, among: str = _NAMES) -> str:
    parts = tuple(_parts(query, persons.in_query(query, alike=True)))
    clauses = []
    for part, words in zip(parts, _weighty(parts), strict=True):
        begun = [_begun(word, letters) for word in words]
        clauses += [_or_persons(begun, part.persons)] if part.persons else begun
    return f"{among} : (" + " AND ".join(clauses) + ")"


def _or_persons(clauses: Sequence[str], persons: Iterable[str]) -> str:
    asked = [f'"{token_of_person(number)}"' for number in persons]
    return f"({' OR '.join(['(' + ' AND '.join(clauses) + ')', *asked] if clauses else asked)})"


def _weighty(parts: Sequence[_Part]) -> list[tuple[Word, ...]]:
    """Return the words of each part that a name must have; all of them where none weighs."""
    words = [word for part in parts for word in part.words]
    weighing = [_weighs(words, index) for index in range(len(words))]
    kept = []
    at = 0
    for part in parts:
        end = at + len(part.words)
        heavy = tuple(word for word, weighs in zip(words[at:end], weighing[at:end], strict=True) if weighs)
        kept.append(heavy if any(weighing) else part.words)
        at = end
    return kept


def _weighs(words: Sequence[Word], index: int) -> bool:
    word = words[index].folded
    before = words[index - 1].folded if index else ""
    after = words[index + 1].folded if index + 1 < len(words) else ""
    article = word == "a" and after and before != "in" and after not in _KEY_WORDS
    return word not in _LIGHT_WORDS and not article


def _whole(word: Word) -> str:
    asked = [_phrase(word)]
    if word.latin:
        asked.append(f'"{word.latin}"')
    return f"({' OR '.join(asked)})"


def _whole_or_run(word: Word, persons: Persons) -> str:
    """Return what asks for a word, or for the composer that is named in a run without spaces and for the rest of it."""
    found = persons.within(word.folded) if word.unspaced else None
    if found is None:
        return _whole(word)
    start, end, ids = found
    rest = [part for part in _LIGHT_RUNS.split(f"{word.folded[:start]} {word.folded[end:]}") if part]
    asked = [_or_persons([], ids), *(_phrase(Word(part, "", unspaced=True)) for part in rest)]
    return f"({_whole(word)} OR ({' AND '.join(asked)}))"


def _begun(word: Word, letters: int) -> str:
    if word.unspaced or word.folded.isdecimal():
        return _whole(word)
    asked = [f'"{form}"{"*" if len(form) >= letters else ""}' for form in (word.folded, word.latin) if form]
    sound = to_sound(word.latin or word.folded)
    across, within = (LATIN_SOUND, OTHER_SOUND) if word.latin else (OTHER_SOUND, LATIN_SOUND)
    if len(sound) >= SOUND_ACROSS_SCRIPTS:
        asked.append(f'"{across}{sound}"{"*" if len(sound) > SOUND_ACROSS_SCRIPTS else ""}')
    if len(sound) >= _SOUND_IN_SCRIPT:
        asked.append(f'"{within}{sound}"*')
    return f"({' OR '.join(asked)})"


def _phrase(word: Word) -> str:
    tokens = tokens_of_word(word)
    if word.unspaced and len(tokens) == 1:
        return f'"{tokens[0]}"*'
    return f'"{" ".join(tokens[:-1] if word.unspaced else tokens)}"'


def _line(words: tuple[Word, ...]) -> Iterator[str]:
    """Yield the phrases that a line of words must hold: its spaced words as one, each unspaced run by itself."""
    if not any(word.unspaced for word in words):
        yield f'"{" ".join(word.folded for word in words)}"'
    else:
        yield from (_phrase(word) for word in words)
