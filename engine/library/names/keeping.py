"""The composers of a library: who they are, and what its user says of them."""

import json
import zlib
from dataclasses import dataclass
from itertools import count

from engine.errors import LibraryError
from engine.library.names.persons import shipped_persons
from engine.library.names.table import Person, shipped_lines, to_id
from engine.library.names.words import to_key
from engine.library.store import to_storable
from engine.library.text.fulltext import FullText

_FOLDED_WITH = "composers folded with"
_COUNT_PERSONS = """
SELECT person, count(*) FROM pieces
WHERE person <> '' AND EXISTS (SELECT 1 FROM places WHERE places.piece = pieces.id) GROUP BY person
"""
_COUNT_UNKNOWN = """
SELECT composer, count(*) FROM pieces
WHERE person = '' AND composer <> '' AND EXISTS (SELECT 1 FROM places WHERE places.piece = pieces.id) GROUP BY composer
"""


@dataclass(frozen=True, slots=True)
class ComposerCount:
    """A composer as a library has it: how many pieces, and the person; None where the name is nobody's we know."""

    name: str
    pieces: int
    person: Person | None = None


class ComposerNames(FullText):
    """Composers folded to persons: the part of a `Library` that the user extends.

    What the user says takes effect at once, on every piece.
    """

    def composers(self) -> tuple[ComposerCount, ...]:
        """Return the composers of all pieces that lie in some file, those with most pieces first.

        Unknown ones have the names that the pieces tell.
        """
        persons = self.persons()
        counts: dict[str, int] = {}
        for ids, pieces in self._rows(_COUNT_PERSONS):
            for number in ids.split():
                counts[number] = counts.get(number, 0) + pieces
        found = []
        for number, pieces in counts.items():
            person = persons.person(number)
            found.append(ComposerCount(person.name if person else number, pieces, person))
        found += [ComposerCount(name, pieces) for name, pieces in self._rows(_COUNT_UNKNOWN)]
        return tuple(sorted(found, key=lambda each: (-each.pieces, each.name)))

    def find_composer(self, name: str) -> Person:
        """Return the one person that a name or id means; raises `LibraryError` where it means none or several."""
        persons = self.persons()
        ids = (name,) if persons.person(name) else persons.of_credit(name)
        person = persons.person(ids[0]) if len(ids) == 1 else None
        if person is None:
            raise LibraryError(f"{'No composer is' if not ids else 'Several composers are'} known as {name}.")
        return person

    def add_composer(self, name: str, also: tuple[str, ...] = ()) -> Person:
        """Add a person of the user's, with other names and spellings, or those to one known by `name` already.

        Raises `LibraryError` where a name has no letters.
        """
        name, also = to_storable(name), tuple(map(to_storable, also))
        _require_keys(name, *also)
        with self.transaction():
            number = self._number_of(name)
            if number is None:
                taken = self.persons()
                ids = (to_id(name) + (f"-{again}" if again else "") for again in count())
                number = next(number for number in ids if taken.person(number) is None)
                self._execute("INSERT INTO composers (person, name) VALUES (?, ?)", (number, name))
            self._call(number, name, *also)
            self.fold_composers()
        return self.find_composer(number)

    def merge_composers(self, name: str, into: str) -> Person:
        """Have what is called `name` from now on mean the person `into`, who is added if need be.

        Where `name` is a person, that person's other names mean `into` too. Raises `LibraryError` where a name has no
        letters, or both are the same person.
        """
        name, into = to_storable(name), to_storable(into)
        _require_keys(name, into)
        with self.transaction():
            source = self._number_of(name)
            target = self._number_of(into)
            if target is None:
                target = self.add_composer(into).id
            if source == target:
                raise LibraryError(f"{name} and {into} are one composer already.")
            self._call(target, name)
            if source is not None:
                self._execute("UPDATE composer_names SET person = ? WHERE person = ?", (target, source))
                self._execute("DELETE FROM composer_names WHERE name = ?", (f"#{target}",))
                self._execute(
                    "INSERT OR REPLACE INTO composer_names (name, person) VALUES (?, ?)", (f"#{source}", target)
                )
            self.fold_composers()
        return self.find_composer(target)

    def forget_composer(self, name: str) -> None:
        """Take back what the user said of a name or an added composer; raises `LibraryError` where that is nothing."""
        name = to_storable(name)
        with self.transaction():
            added = [each for (each,) in self._rows("SELECT person FROM composers WHERE ? IN (person, name)", (name,))]
            said = json.dumps(
                [to_key(name), *(f"#{each}" for each in (name, *added, *shipped_persons().of_credit(name)))]
            )
            forgotten = self._execute(
                "DELETE FROM composer_names WHERE name IN (SELECT value FROM json_each(?1)) "
                "OR person IN (SELECT value FROM json_each(?2))",
                (said, json.dumps(added)),
            ).rowcount
            self._execute(
                "DELETE FROM composers WHERE person IN (SELECT value FROM json_each(?))", (json.dumps(added),)
            )
            if not forgotten:
                raise LibraryError(f"Nothing was said of {name}.")
            self.fold_composers()

    def fold_composers(self) -> int:
        """Find again who the composers of all pieces are; return how many pieces have changed."""
        persons = self.persons()
        with self.transaction():
            changed = []
            for composer, ids in self._rows("SELECT DISTINCT composer, person FROM pieces"):
                if " ".join(persons.of_credit(composer)) != ids:
                    changed += self._rows("SELECT id FROM pieces WHERE composer = ? AND person = ?", (composer, ids))
            self._refresh_texts(piece for (piece,) in changed)
            self._execute(
                "INSERT OR REPLACE INTO choices (name, value) VALUES (?, ?)", (_FOLDED_WITH, _version_of_table())
            )
        return len(changed)

    def refold_composers(self) -> int:
        """Find who the composers are where the program's table is another than before; return how many have changed."""
        known = self._rows("SELECT value FROM choices WHERE name = ?", (_FOLDED_WITH,))
        return 0 if known == [(_version_of_table(),)] else self.fold_composers()

    def _number_of(self, name: str) -> str | None:
        persons = self.persons()
        person = persons.person(name)
        if person is not None:
            return person.id
        ids = persons.of_credit(name)
        return ids[0] if len(ids) == 1 else None

    def _call(self, number: str, *names: str) -> None:
        self._execute_many(
            "INSERT OR REPLACE INTO composer_names (name, person) VALUES (?, ?)",
            [(key, number) for name in names if (key := to_key(name))],
        )


def _require_keys(*names: str) -> None:
    for name in names:
        if not any(character.isalpha() for character in name):
            raise LibraryError(f"The name {name!r} has no letters.")


def _version_of_table() -> str:
    lines = "\n".join(shipped_lines())
    return f"{zlib.crc32(lines.encode()):08x}"
