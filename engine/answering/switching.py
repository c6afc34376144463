"""Switching a library from one bundle to another, and back, in one step."""

from collections.abc import Collection
from dataclasses import dataclass

from engine.answering.panel import Panel, only, seat, who_answers
from engine.answering.spaces import in_words, kinds_of, space_of
from engine.bundles.locate import BUILT_IN, Bundle
from engine.errors import BundleError, LibraryError
from engine.library.library import Library
from engine.library.records import Answerer
from engine.modality import MUSIC, Modality


@dataclass(frozen=True, slots=True)
class Share:
    """How far a bundle has come with a library's pieces of some kinds: `analysed`, and `pending`, which it lacks."""

    bundle: Bundle
    kinds: frozenset[Modality]
    analysed: int
    pending: int

    @property
    def complete(self) -> bool:
        """Whether no piece is without vectors, but for those that failed."""
        return self.pending == 0


@dataclass(frozen=True, slots=True)
class Switched:
    """A switch that was made: `changed` is False where what was asked for answered already.

    `shares` are of what answers now.
    """

    changed: bool
    shares: tuple[Share, ...]


def share_of(library: Library, bundle: Bundle, kinds: Collection[Modality] | None = None) -> Share:
    """Return how far a bundle has come with the pieces of `kinds`, by default of all that it can encode."""
    among = kinds_of(bundle.manifest) if kinds is None else frozenset(kinds)
    status = library.status(space_of(bundle), among)
    return Share(bundle, among, status.analysed, status.pending)


def shares_of(library: Library, panel: Panel) -> tuple[Share, ...]:
    """Return how far each bundle of a panel has come with the kinds that it answers for."""
    return tuple(share_of(library, bundle, kinds) for bundle, kinds in panel.groups())


def use(library: Library, bundle: Bundle, kinds: Collection[Modality] | None = None) -> Switched:
    """Have a bundle answer for `kinds`, by default all that it can encode, from the next question on.

    The vectors of what answered before are kept. Raises `BundleError` where the bundle cannot encode one of the kinds.
    """
    able = kinds_of(bundle.manifest)
    wanted = able if kinds is None else frozenset(kinds)
    if not wanted <= able or not wanted:
        raise BundleError(f"The bundle {bundle.manifest.name} cannot encode {in_words(wanted - able) or 'music'}.")
    changed = library.use(answerer_of(bundle), wanted)
    return Switched(changed, shares_of(library, only(bundle).among(wanted)))


def back(library: Library) -> Switched:
    """Have those answer who did before the last switch.

    Raises `LibraryError` where there was none, or a bundle that answered then cannot answer any more.
    """
    with library.transaction():
        before = library.answered_before()
        if before is not None:
            now = library.answering()
            kinds = frozenset(kind for kind in MUSIC if before.get(kind) != now[kind])
            notes = seat(before).notes(kinds)
            if notes:
                raise LibraryError(f"There is no way back. {notes[0]}")
        library.back()
        return Switched(changed=True, shares=shares_of(library, who_answers(library)))


def plan(library: Library, bundle: Bundle, kinds: Collection[Modality] | None = None) -> None:
    """Have indexing make a bundle ready for `kinds` beside what answers, until it is used or the plan is dropped."""
    library.plan(answerer_of(bundle), kinds_of(bundle.manifest) if kinds is None else kinds)


def planned(library: Library) -> Panel:
    """Return the bundles that indexing is to make ready beside what answers."""
    return seat(library.planned())


def answerer_of(bundle: Bundle) -> Answerer | None:
    """Return what the library remembers of a bundle: nothing of the built-in one, which an update may replace."""
    return None if bundle.path.name == BUILT_IN else Answerer(bundle.path.name, space_of(bundle))
