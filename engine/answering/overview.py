"""All bundles of a library at a glance: what answers, how far each has come, and the room that it takes."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from engine.answering.spaces import kinds_of, space_of
from engine.bundles.locate import BUILT_IN, Bundle, installed_bundles
from engine.library.library import Library
from engine.library.records import Answerer, Holding, Space
from engine.library.vectors.answering import Answerers
from engine.modality import MUSIC, Modality


@dataclass(frozen=True, slots=True)
class BundleState:
    """A bundle as a library sees it; `bundle` is None where vectors are left of one that is not installed as it was.

    `answers`, `answered` and `planned` are the kinds of music that it answers for, did before the last switch, and is
    being made ready for. Of the pieces that it can encode `analysed` have vectors and `pending` want them;
    `vector_bytes` is what all its vectors take in the database, `file_bytes` their matrix file, `bundle_bytes` its own
    files. `outdated` tells of vectors that a bundle made before it was changed: nothing can be compared with them.
    """

    name: str
    space: Space
    bundle: Bundle | None
    answers: tuple[Modality, ...]
    answered: tuple[Modality, ...]
    planned: tuple[Modality, ...]
    analysed: int
    pending: int
    vector_bytes: int
    file_bytes: int
    bundle_bytes: int
    outdated: bool = False

    @property
    def built_in(self) -> bool:
        """Whether it is the bundle that ships with the program, which is never removed."""
        return self.bundle is not None and self.name == BUILT_IN

    @property
    def removable(self) -> bool:
        """Whether its files and vectors can be removed now."""
        return not self.answers and not self.built_in


def overview(library: Library) -> tuple[BundleState, ...]:
    """Return all installed bundles, the built-in one first, then those of which only vectors are left."""
    installed = [(space_of(bundle), bundle) for bundle in installed_bundles()]
    with library.snapshot():
        holdings = {holding.space: holding for holding in library.holdings()}
        slots = (library.answering(), library.answered_before() or {}, library.planned())
        states = [_state(library, space, bundle, holdings.get(space), slots) for space, bundle in installed]
    names = {state.name for state in states}
    spaces = {space for space, _ in installed}
    left = (holding for space, holding in holdings.items() if space not in spaces)
    return (*states, *(_left_over(holding, slots, outdated=holding.bundle in names) for holding in left))


def size_of(folder: Path) -> int:
    """Return how many bytes the files of a bundle's folder take."""
    try:
        return sum(path.stat().st_size for path in folder.iterdir() if path.is_file())
    except OSError:
        return 0


_Slots = tuple[Answerers, Answerers, Answerers]


def _state(library: Library, space: Space, bundle: Bundle, holding: Holding | None, slots: _Slots) -> BundleState:
    status = library.status(space, kinds_of(bundle.manifest))
    answerer = None if bundle.path.name == BUILT_IN else Answerer(bundle.path.name, space)
    answers, answered, planned = (_kinds(slot, answerer) for slot in slots)
    return BundleState(
        name=bundle.path.name,
        space=space,
        bundle=bundle,
        answers=answers,
        answered=answered,
        planned=planned,
        analysed=status.analysed,
        pending=status.pending,
        vector_bytes=holding.vector_bytes if holding else 0,
        file_bytes=holding.file_bytes if holding else 0,
        bundle_bytes=size_of(bundle.path),
    )


def _left_over(holding: Holding, slots: _Slots, *, outdated: bool) -> BundleState:
    answers, answered, planned = (_kinds(slot, Answerer(holding.bundle, holding.space)) for slot in slots)
    return BundleState(
        name=holding.bundle,
        space=holding.space,
        bundle=None,
        answers=answers,
        answered=answered,
        planned=planned,
        analysed=sum(holding.present.values()),
        pending=0,
        vector_bytes=holding.vector_bytes,
        file_bytes=holding.file_bytes,
        bundle_bytes=0,
        outdated=outdated,
    )


def _kinds(slot: Mapping[Modality, Answerer | None], answerer: Answerer | None) -> tuple[Modality, ...]:
    return tuple(kind for kind in MUSIC if kind in slot and slot[kind] == answerer)
