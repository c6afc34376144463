"""The table of composers that ships with the program, and the ways to look a name up in it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from unidecode import unidecode

from engine.library.names.given import NOT_GIVEN, is_one_edit
from engine.library.names.words import spread, squeeze
from engine.library.text.folding import fold, to_sound
from resources import resource_path

ONE_OF_THE_NAME = 2
"""The fame of a person whom the bare surname means: "Bach"."""
FOREMOST = 1
"""The fame of a person who comes before others of the same surname and initials: "J. Strauss"."""
COMMON = -1
"""The fame of a person whose surname is so common that initials say too little."""

_LEAST_MISSPELT = 7
_LEAST_SOUND = 5


@dataclass(frozen=True, slots=True)
class Person:
    """A composer: `name` is English usage; years are None where unknown; `catalogues` are those of the works."""

    id: str
    name: str
    born: int | None = None
    died: int | None = None
    fame: int = 0
    catalogues: tuple[str, ...] = ()
    given: str = ""


class Reading(NamedTuple):
    """A way to read a surname: the row of the person, and the given names (a key) that this spelling goes with."""

    row: int
    given: str


class Composers:
    """Persons and all spellings of their names, looked up by keys (`to_key`)."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._rows = [line.split("\t") for line in lines]
        self._given: list[str] = []
        self._readings: dict[str, list[Reading]] = {}
        for row, names in enumerate(_fold_all(["\t".join((*fields[2:4], fields[-1])) for fields in self._rows])):
            self._add(row, names.split("\t"))

    def __len__(self) -> int:
        return len(self._rows)

    @cached_property
    def rows_by_id(self) -> dict[str, int]:
        """The row of each person's id."""
        return {fields[0]: row for row, fields in enumerate(self._rows)}

    @cached_property
    def given_names(self) -> frozenset[str]:
        """The given names of all persons."""
        return frozenset(name for names in self._given for name in names.split() if len(name) > 1)

    def person(self, row: int) -> Person:
        """Return the person of a row."""
        number, name, _, _, born, died, fame, catalogues, _ = self._rows[row]
        return Person(
            number, name, _to_year(born), _to_year(died), int(fame or 0), tuple(catalogues.split()), self._given[row]
        )

    def forms(self, row: int) -> list[str]:
        """Return the other spellings of a person's name, as the table has them."""
        return [form for form in self._rows[row][-1].split(";") if form]

    def readings(self, surname: str) -> list[Reading]:
        """Return whom a surname may mean, spelt so."""
        return self._readings.get(surname, [])

    def readings_alike(self, surname: str) -> list[Reading]:
        """Return whom a surname may mean that sounds so, or that is spelt so but for one letter."""
        sound = to_sound(surname if surname.isascii() else _to_latin(surname))
        found = self._sounds.get(sound, []) if len(sound) >= _LEAST_SOUND else []
        if not found and len(surname) >= _LEAST_MISSPELT:
            near = (form for size in (-1, 0, 1) for form in self._by_size.get((surname[0], len(surname) + size), ()))
            found = [form for form in near if is_one_edit(surname, form)]
        return list(dict.fromkeys(reading for form in found for reading in self._readings[form]))

    def spellings(self) -> Iterator[tuple[str, Reading]]:
        """Yield every surname with a way to read it."""
        for surname, readings in self._readings.items():
            for reading in readings:
                yield surname, reading

    def _add(self, row: int, names: list[str]) -> None:
        surname, given, forms = names
        given = " ".join(given.split())
        self._given.append(given)
        self._note(surname, Reading(row, given))
        for form in forms.split(";") if forms else ():
            surname, comma, own = form.partition(",")
            self._note(surname, Reading(row, " ".join(own.split()) if comma else given))

    def _note(self, surname: str, reading: Reading) -> None:
        words = surname.split()
        self._note_key(" ".join(words), reading)
        if words and words[0] in NOT_GIVEN:
            self._note_key(" ".join(without_particles(words)), reading)

    def _note_key(self, key: str, reading: Reading) -> None:
        readings = self._readings.get(key)
        if readings is None:
            self._readings[key] = [reading]
        elif reading not in readings:
            readings.append(reading)

    @cached_property
    def _sounds(self) -> dict[str, list[str]]:
        forms = [form for form in self._readings if form.isascii() and len(form) >= _LEAST_SOUND]
        sounds = defaultdict(list)
        for form, sound in zip(forms, to_sound("\n".join(forms)).split("\n"), strict=True):
            sounds[sound].append(form)
        return dict(sounds)

    @cached_property
    def _by_size(self) -> dict[tuple[str, int], list[str]]:
        forms = defaultdict(list)
        for form in self._readings:
            if len(form) >= _LEAST_MISSPELT - 1:
                forms[form[0], len(form)].append(form)
        return dict(forms)


def without_particles(words: list[str]) -> list[str]:
    """Return a surname's words without "van", "de la" and the like in front, if more remains."""
    start = next((at for at, word in enumerate(words) if word not in NOT_GIVEN or len(word) == 1), 0)
    return words[start:]


@lru_cache(maxsize=1)
def shipped_lines() -> tuple[str, ...]:
    """Return the lines of the table that ships with the program."""
    text = resource_path("composers", "composers.tsv").read_text(encoding="utf-8")
    return tuple(text.splitlines()[1:])


def to_line(number: str, name: str, forms: Iterable[str] = ()) -> str:
    """Return a line of the table for a person of the user's, whose surname is the name's last word."""
    given, _, surname = " ".join(name.split()).rpartition(" ")
    return "\t".join((number, name, surname, given, "", "", "0", "", ";".join(forms)))


def to_id(name: str) -> str:
    """Return an id for a person of the user's."""
    latin = _to_latin(name.replace("-", " ")) or "person"
    return "own-" + "-".join("".join(letter if letter.isalnum() else " " for letter in latin).split())


def _fold_all(lines: list[str]) -> list[str]:
    """Return lines of names as keys, but for spaces: letter by letter, which is many times quicker than `to_key`."""
    text = squeeze("\n".join(lines).lower())
    letters = {ord(letter): spread(fold(letter)) for letter in set(text) if not letter.isascii()}
    plain = text.replace("'", "").replace(".", "").replace("-", " ").replace("=", " ").split("\n")
    return [squeeze(line.translate(letters)) if not line.isascii() else line for line in plain]


def _to_latin(text: str) -> str:
    return "".join(letter for letter in unidecode(text).casefold() if letter.isalnum() or letter == " ")


def _to_year(text: str) -> int | None:
    return int(text) if text else None
