"""How many pieces each filter would leave, and which one to drop when none are left."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from functools import reduce
from typing import Any

import numpy as np

from engine.library import Library
from engine.library.presence import PieceRows, to_code
from engine.library.selecting.columns import Columns, Mask
from engine.modality import MUSIC, Modality
from engine.search.filters import Filters
from engine.search.key_names import parse_key
from engine.search.query import Query
from engine.search.understanding.chips import Chip, ChipKind
from engine.search.understanding.filtering import to_filters
from engine.search.understanding.quantities import to_length

MOST_VALUES = 50
LENGTHS = ((None, 60), (60, 180), (180, 300), (300, 600), (600, None))
"""The lengths that are counted, in seconds, both bounds included as in a filter."""

_ALL_THERE = ("instruments", "tags", "without")
_MANY = (*_ALL_THERE, "key", "metre", "composer", "title", "kinds", "folders", "language")
_FIELDS = {
    ChipKind.KEY: ("key", "key"),
    ChipKind.METRE: ("metre", "metre"),
    ChipKind.COMPOSER: ("composer", "person"),
    ChipKind.INSTRUMENT: ("", "instrument"),
    ChipKind.FOLDER: ("folders", "folder"),
    ChipKind.TAG: ("", "tag"),
}
_MOST_STARS = 5


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value of a chip, and how many pieces there would be with it, beside the filters that are set already."""

    kind: ChipKind
    value: str
    count: int

    @property
    def chip(self) -> Chip:
        """The chip that asks for it."""
        return Chip(self.kind, self.value, 0, 0)


@dataclass(frozen=True, slots=True)
class Facets:
    """The pieces that all filters together leave, and what is among them, the commonest first.

    Of what a piece can be only one (its kind, key, metre, length, rating) and of composers and folders, the values are
    counted as if no filter of their own were set, since another may be taken instead; instruments and tags come on top.
    """

    left: int
    values: Mapping[ChipKind, tuple[FacetValue, ...]]


@dataclass(frozen=True, slots=True)
class Relaxation:
    """One filter of several, the others, and how many pieces these alone leave."""

    dropped: Filters
    others: Filters
    count: int


def units(filters: Filters) -> tuple[Filters, ...]:
    """Return the filters one by one; alternatives of one fact stay together."""
    found = []
    for each in fields(filters):
        value: Any = getattr(filters, each.name)
        if value == each.default or (each.name == "estimated_keys" and filters.key):
            continue
        if each.name in _ALL_THERE:
            found += [_only(each.name, (one,)) for one in value]
        elif each.name == "key":
            found.append(Filters(key=filters.key, estimated_keys=filters.estimated_keys))
        else:
            found.append(_only(each.name, value))
    return tuple(found)


def together(some: Iterable[Filters]) -> Filters:
    """Return several filters as one, the later before the earlier; what may be one of several is one of all."""
    joined = Filters()
    for unit in some:
        for each in fields(unit):
            value: Any = getattr(unit, each.name)
            if value != each.default:
                before = getattr(joined, each.name) if each.name in _MANY else ()
                changed: Any = {each.name: tuple(dict.fromkeys((*before, *value))) if before else value}
                joined = replace(joined, **changed)
    return joined


def choose(library: Library, filters: Filters, kinds: Collection[Modality] = MUSIC) -> PieceRows:
    """Return the row numbers [n], ascending, of the present pieces of some kinds that filters let through.

    Each filter's pieces are remembered until the library changes.
    """
    chosen = [library.select(unit.to_conditions(), kinds) for unit in units(filters) or (filters,)]
    return reduce(lambda one, other: np.intersect1d(one, other, assume_unique=True), chosen)


def count_filters(library: Library, query: Query) -> Facets:
    """Return what the pieces are that a query's filters leave; its text and examples leave none out."""
    with library.snapshot():
        columns = library.columns()
        masks = [
            (_field(unit), columns.mask(library.select(unit.to_conditions())))
            for unit in units(query.filters or Filters())
        ]
    masks.append(("kinds", np.isin(columns.kinds, [to_code(kind) for kind in query.kinds])))
    there = columns.kinds > 0
    values: dict[ChipKind, tuple[FacetValue, ...]] = {}
    for kind, (field, name) in _FIELDS.items():
        counts = columns.by_name[name].count(_all_but(masks, field, there))
        values[kind] = _rank(kind, _to_values(library, kind, counts))
    by_kind = _all_but(masks, "kinds", there)
    values[ChipKind.FILE_KIND] = _rank(
        ChipKind.FILE_KIND,
        {kind.value: int(np.count_nonzero(by_kind & (columns.kinds == to_code(kind)))) for kind in MUSIC},
    )
    values[ChipKind.LENGTH] = _lengths(columns, _all_but(masks, "duration", there))
    rated = columns.stars[_all_but(masks, "rating", there)]
    stars = {f"{least}-": int(np.count_nonzero(rated >= least)) for least in range(1, _MOST_STARS + 1)}
    values[ChipKind.RATING] = tuple(
        FacetValue(ChipKind.RATING, value, count) for value, count in stars.items() if count
    )
    return Facets(int(np.count_nonzero(_all_but(masks, "", there))), values)


def relaxations(library: Library, query: Query) -> tuple[Relaxation, ...]:
    """Return what each filter of a query alone costs, the one first whose absence leaves most."""
    some = units(query.filters or Filters())
    with library.snapshot():
        found = []
        for place, unit in enumerate(some):
            others = together((*some[:place], *some[place + 1 :]))
            found.append(Relaxation(unit, others, len(choose(library, others, query.kinds))))
    return tuple(sorted(found, key=lambda each: -each.count))


def relaxed_chips(
    library: Library, chips: Collection[Chip], kinds: Collection[Modality] = MUSIC
) -> tuple[tuple[Chip, int], ...]:
    """Return each chip that filters, in order, with how many pieces there would be without it."""
    asked = [chip for chip in chips if to_filters((chip,))]
    with library.snapshot():
        return tuple(
            (chip, len(choose(library, to_filters(other for other in asked if other is not chip), kinds)))
            for chip in asked
        )


def _only(name: str, value: Any) -> Filters:
    asked: Any = {name: value}
    return Filters(**asked)


def _field(unit: Filters) -> str:
    return next(each.name for each in fields(unit) if getattr(unit, each.name) != each.default)


def _all_but(masks: Iterable[tuple[str, Mask]], field: str, there: Mask) -> Mask:
    return reduce(np.logical_and, (mask for name, mask in masks if name != field), there)


def _to_values(library: Library, kind: ChipKind, counts: Mapping[str, int]) -> dict[str, int]:
    """Return what people read in place of what is stored; spellings of one key are counted together."""
    if kind is ChipKind.COMPOSER:
        persons = library.persons()
        return {person.name: count for number, count in counts.items() if (person := persons.person(number))}
    if kind is not ChipKind.KEY:
        return dict(counts)
    spelt: dict[tuple[str, ...], list[tuple[int, str]]] = {}
    for key, count in counts.items():
        spelt.setdefault(tuple(sorted(parse_key(key))) or (key,), []).append((count, key))
    return {max(some)[1]: sum(count for count, _ in some) for some in spelt.values()}


def _rank(kind: ChipKind, counts: Mapping[str, int]) -> tuple[FacetValue, ...]:
    ranked = sorted((-count, value) for value, count in counts.items() if count)
    return tuple(FacetValue(kind, value, -count) for count, value in ranked[:MOST_VALUES])


def _lengths(columns: Columns, mask: Mask) -> tuple[FacetValue, ...]:
    durations = columns.durations[mask]
    found = []
    for least, most in LENGTHS:
        # Not a number compares as false.
        within = (durations >= (least or 0)) & (durations <= (most or np.inf))
        bounds = ("" if bound is None else to_length(bound) for bound in (least, most))
        found.append(FacetValue(ChipKind.LENGTH, "-".join(bounds), int(np.count_nonzero(within))))
    return tuple(value for value in found if value.count)
