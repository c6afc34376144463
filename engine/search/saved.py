"""What a search asks, as text that is kept: JSON with a version, without what is left at its default."""

import json
import types
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from engine.errors import LibraryError
from engine.modality import MUSIC, Modality
from engine.search.filters import Filters
from engine.search.query import Example

VERSION = 1


@dataclass(frozen=True, slots=True)
class NamedExample:
    """What hits are to be like: the hash of its content, and what it was called, for when the library has it no more.

    It counts `weight` times, below 0 as what hits must not be like. `path` is where it lies, with its `tune`, if it is
    no piece of the library.
    """

    piece: str = ""
    title: str = ""
    kind: Modality = Modality.SCORE
    weight: float = 1.0
    path: str = ""
    tune: int = 0

    def to_example(self) -> Example:
        """Return it as a query asks for it, by the vectors that the library has."""
        return Example({}, self.piece, self.weight)


@dataclass(frozen=True, slots=True)
class SavedQuery:
    """The words, the kinds of music, the filters (some `typed` as in the query box) and the examples of a search."""

    text: str = ""
    kinds: tuple[Modality, ...] = MUSIC
    filters: Filters | None = None
    typed: tuple[str, ...] = ()
    like: tuple[NamedExample, ...] = ()


def to_value(query: SavedQuery) -> str:
    """Return a query as it is kept; equal queries give equal texts."""
    return json.dumps({"version": VERSION, **_to_plain(query)}, ensure_ascii=False, sort_keys=True)


def from_value(value: str) -> SavedQuery:
    """Return the query that `to_value` was given. Raises LibraryError where this Incipit cannot understand it."""
    try:
        plain = json.loads(value)
        version = plain.pop("version")
        if version != VERSION:
            raise LibraryError("This search was saved by a newer Incipit, which alone can ask it.")
        query: SavedQuery = _to_dataclass(SavedQuery, plain)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise LibraryError("This search was saved in a way that this Incipit does not understand.") from error
    return query


def _to_plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        default = type(value)()
        named = ((field.name, getattr(value, field.name)) for field in fields(value))
        return {name: _to_plain(each) for name, each in named if each != getattr(default, name)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple | list):
        return [_to_plain(each) for each in value]
    if isinstance(value, Mapping):
        return {str(_to_plain(key)): _to_plain(each) for key, each in value.items()}
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _to_dataclass(wanted: Any, plain: Mapping[str, Any]) -> Any:
    hints = get_type_hints(wanted)
    return wanted(**{name: _to_typed(hints[name], value) for name, value in plain.items()})


def _to_typed(wanted: Any, value: Any) -> Any:
    """Return a value of JSON as the type that a field wants; raises ValueError, TypeError or KeyError."""
    origin, inner = get_origin(wanted), get_args(wanted)
    if origin in (Union, types.UnionType):
        return None if value is None else _to_one_of([each for each in inner if each is not type(None)], value)
    if origin is Literal:
        if value not in inner:
            raise ValueError(f"{value!r} is none of {inner}")
        return value
    if origin is tuple:
        if not isinstance(value, list):
            raise TypeError(f"{value!r} is no list")
        if not isinstance(value, list):
            raise ValueError(f"{value!r} is no list")
        each = inner[:1] * len(value) if inner[1:] == (...,) else inner
        return tuple(_to_typed(kind, part) for kind, part in zip(each, value, strict=True))
    if origin is not None:
        return {_to_typed(inner[0], key): _to_typed(inner[1], each) for key, each in value.items()}
    return _to_plain_type(wanted, value)


def _to_one_of(choices: list[Any], value: Any) -> Any:
    for choice in choices[:-1]:
        try:
            return _to_typed(choice, value)
        except (ValueError, TypeError, KeyError, AttributeError):
            continue
    return _to_typed(choices[-1], value)


def _to_plain_type(wanted: Any, value: Any) -> Any:
    if is_dataclass(wanted):
        return _to_dataclass(wanted, value)
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        return wanted(value)
    if wanted is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if isinstance(wanted, type) and (not isinstance(value, wanted) or (wanted is int and isinstance(value, bool))):
        raise ValueError(f"{value!r} is no {wanted.__name__}")
    return value
