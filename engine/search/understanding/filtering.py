"""What chips ask of the hits."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

from engine.modality import Modality
from engine.search.filters import Filters, Range
from engine.search.query import Term
from engine.search.understanding.chips import Chip, ChipKind
from engine.search.understanding.values import Bounds, parse_bounds, parse_length


def to_filters(chips: Iterable[Chip]) -> Filters:
    """Return the filters that the active ones of some chips ask for; words weigh and are none.

    Keys, metres, composers, titles, kinds, folders and languages may be one of those that are asked for; instruments
    and tags must all be there. Of two ranges the later counts.
    """
    filters = Filters()
    refused: list[Filters] = []
    for chip in chips:
        if not chip.active or chip.kind is ChipKind.WORD:
            continue
        if chip.minus:
            refused += _refusals(chip)
        else:
            filters = _ADD[chip.kind](filters, chip.value)
    return replace(filters, without=tuple(dict.fromkeys(refused)))


def to_terms(chips: Iterable[Chip]) -> tuple[Term, ...]:
    """Return the words that weigh for themselves among some chips."""
    words = (chip for chip in chips if chip.active and chip.kind is ChipKind.WORD)
    return tuple(Term(chip.value, -chip.weight if chip.minus else chip.weight) for chip in words)


def _refusals(chip: Chip) -> list[Filters]:
    refused = [_ADD[chip.kind](Filters(), chip.value)]
    if chip.kind is ChipKind.INSTRUMENT and chip.value == "voice":
        refused.append(Filters(lyrics=True))
    return refused


def _add_lyrics(filters: Filters, value: str) -> Filters:
    if value in ("yes", "no"):
        return replace(filters, lyrics=value == "yes")
    return replace(filters, language=(*filters.language, value))


def _to_range(bounds: Bounds | None) -> Range | None:
    return Range(*bounds) if bounds else None


_ADD: Mapping[ChipKind, Callable[[Filters, str], Filters]] = MappingProxyType(
    {
        ChipKind.KEY: lambda filters, value: replace(filters, key=(*filters.key, value)),
        ChipKind.METRE: lambda filters, value: replace(filters, metre=(*filters.metre, value)),
        ChipKind.TEMPO: lambda filters, value: replace(filters, tempo=_to_range(parse_bounds(value))),
        ChipKind.INSTRUMENT: lambda filters, value: replace(filters, instruments=(*filters.instruments, value)),
        ChipKind.LENGTH: lambda filters, value: replace(filters, duration=_to_range(parse_length(value))),
        ChipKind.BARS: lambda filters, value: replace(filters, bars=_to_range(parse_bounds(value))),
        ChipKind.COMPOSER: lambda filters, value: replace(filters, composer=(*filters.composer, value)),
        ChipKind.TITLE: lambda filters, value: replace(filters, title=(*filters.title, value)),
        ChipKind.FILE_KIND: lambda filters, value: replace(filters, kinds=(*filters.kinds, Modality(value))),
        ChipKind.FOLDER: lambda filters, value: replace(filters, folders=(*filters.folders, value)),
        ChipKind.TAG: lambda filters, value: replace(filters, tags=(*filters.tags, value)),
        ChipKind.RATING: lambda filters, value: replace(filters, rating=_to_range(parse_bounds(value))),
        ChipKind.LYRICS: _add_lyrics,
    }
)
