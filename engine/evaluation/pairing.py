"""Which query belongs to which piece, by their names."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pairing:
    """`own[i]` is the place, among the references, of query i's partner, None where it has none.

    `surplus` are the places of references that another one with the same name came before, `alone` those of references
    that are nobody's partner.
    """

    own: tuple[int | None, ...]
    surplus: tuple[int, ...]
    alone: tuple[int, ...]


def pair(queries: Sequence[str], references: Sequence[str]) -> Pairing:
    """Pair names without suffix, such as "waltzes/3".

    Several queries may belong to one reference: `3.en` and `3.fr` to `3`, that is, what follows a dot is taken off the
    last part of a query's name until some reference is called so. Of several references with one name the first counts.
    """
    places: dict[str, int] = {}
    for place, name in enumerate(references):
        places.setdefault(name, place)
    own = tuple(_partner(name, places) for name in queries)
    counted, taken = set(places.values()), set(own)
    surplus = tuple(place for place in range(len(references)) if place not in counted)
    alone = tuple(place for place in places.values() if place not in taken)
    return Pairing(own, surplus, alone)


def _partner(name: str, places: Mapping[str, int]) -> int | None:
    folder, slash, last = name.rpartition("/")
    while last:
        if (place := places.get(f"{folder}{slash}{last}")) is not None:
            return place
        last = last.rpartition(".")[0]
    return None
