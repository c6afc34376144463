"""What has been found out about a piece so far."""

from collections.abc import Iterable

from engine.curation.concepts import ANY, FIELDS, FREE_FIELDS, Truth
from engine.curation.relations import Knowledge


class Findings:
    """Truths, and for each field what else is possible: everything, until the field is closed."""

    def __init__(self) -> None:
        self.true: set[Truth] = set()
        self._possible: dict[str, set[str]] = {field: {ANY} for field in (*FIELDS, *FREE_FIELDS, "key", "metre")}

    def add(self, field: str, *values: str) -> None:
        """Add truths of a field."""
        self.true.update((field, value) for value in values)

    def close(self, field: str, possible: Iterable[str] = ()) -> None:
        """Say that nothing else than what is true, and what is named here, can hold of a field."""
        self._possible[field] = set(possible)

    def exclude(self, field: str, all_values: Iterable[str], false: Iterable[str]) -> None:
        """Say that some values of a field do not hold; of an open field the others stay possible."""
        if ANY in self._possible[field]:
            self._possible[field] = set(all_values)
        self._possible[field] -= set(false)

    def allow(self, field: str, *values: str) -> None:
        """Say that values of a closed field are possible after all."""
        self._possible[field].update(values)

    def has(self, field: str, *values: str) -> bool:
        """Return whether one of the values is true, or any value where none is named."""
        return any((field, value) in self.true for value in values) if values else bool(self.values(field))

    def values(self, field: str) -> set[str]:
        """Return the true values of a field."""
        return {value for name, value in self.true if name == field}

    def to_knowledge(self) -> Knowledge:
        """Return all of it; what is true is not listed as possible too."""
        possible = {(field, value) for field, values in self._possible.items() for value in values}
        return Knowledge(frozenset(self.true), frozenset(possible - self.true))
