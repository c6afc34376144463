"""The installed bundles that answer for each kind of music in a library at one moment."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from engine.answering.spaces import in_words, kinds_of, space_of
from engine.bundles.locate import BUILT_IN, AbsentBundleError, Bundle, find_bundle
from engine.errors import BundleError
from engine.library.library import Library
from engine.library.records import Answerer
from engine.library.vectors.answering import Answerers
from engine.modality import MUSIC, Modality


@dataclass(frozen=True, slots=True)
class Panel:
    """The bundle that answers for each kind of music; `missing` says in a clause why none does for the other kinds.

    `remarks` are sentences on what answers.
    """

    bundles: Mapping[Modality, Bundle]
    missing: Mapping[Modality, str]
    remarks: tuple[str, ...] = ()

    def groups(self) -> tuple[tuple[Bundle, frozenset[Modality]], ...]:
        """Return each bundle once, with all kinds that it answers for, in the order of kinds."""
        kinds: dict[str, set[Modality]] = {}
        bundles: dict[str, Bundle] = {}
        for kind in MUSIC:
            if kind in self.bundles:
                bundle = self.bundles[kind]
                bundles.setdefault(bundle.hash, bundle)
                kinds.setdefault(bundle.hash, set()).add(kind)
        return tuple((bundle, frozenset(kinds[key])) for key, bundle in bundles.items())

    def notes(self, kinds: Collection[Modality] = MUSIC) -> tuple[str, ...]:
        """Return one sentence for each reason why some of `kinds` are found by name only."""
        reasons: dict[str, list[Modality]] = {}
        for kind in MUSIC:
            if kind in kinds and kind in self.missing:
                reasons.setdefault(self.missing[kind], []).append(kind)
        return tuple(
            f"{_capital(in_words(among))} are found by name only: {reason}." for reason, among in reasons.items()
        )

    def among(self, kinds: Collection[Modality]) -> "Panel":
        """Return the part of this panel that is for some kinds."""
        return Panel(
            {kind: bundle for kind, bundle in self.bundles.items() if kind in kinds},
            {kind: reason for kind, reason in self.missing.items() if kind in kinds},
            self.remarks,
        )

    @property
    def name(self) -> str:
        """The names of all bundles that answer, "none" where none does."""
        return " and ".join(dict.fromkeys(bundle.manifest.name for bundle, _ in self.groups())) or "none"


def panel_of(library: Library, bundle_name: str | None) -> Panel:
    """Return what answers in a library, or the installed bundle of that name alone; raises `BundleError`."""
    return who_answers(library) if bundle_name is None else only(find_bundle(bundle_name))


def who_answers(library: Library) -> Panel:
    """Return who answers in a library now; what cannot is missing, and nothing takes its place."""
    with library.snapshot():
        answerers = library.answering()
        makers = library.makers()
    panel = seat(answerers)
    made = set(makers.values())
    changed = dict.fromkeys(
        bundle.manifest.name
        for bundle, _ in panel.groups()
        if bundle.manifest.name in made and space_of(bundle) not in makers
    )
    remarks = (
        f"The bundle {name} has been changed since pieces were analysed with it; "
        "they are found by name only until they are analysed anew."
        for name in changed
    )
    return Panel(panel.bundles, panel.missing, tuple(remarks))


def seat(answerers: Answerers) -> Panel:
    """Return the installed bundles that `answerers` stand for."""
    bundles: dict[Modality, Bundle] = {}
    missing: dict[Modality, str] = {}
    looked: dict[Answerer | None, Bundle | str] = {}
    for kind, answerer in answerers.items():
        if answerer not in looked:
            looked[answerer] = _installed(answerer)
        found = looked[answerer]
        if isinstance(found, str):
            missing[kind] = found
        elif kind in kinds_of(found.manifest):
            bundles[kind] = found
        else:
            missing[kind] = f"the bundle {found.manifest.name}, which answers for them, cannot encode them"
    return Panel(bundles, missing)


def only(bundle: Bundle) -> Panel:
    """Return one bundle for all kinds that it can encode."""
    able = kinds_of(bundle.manifest)
    reason = f"the bundle {bundle.manifest.name} cannot encode them"
    return Panel({kind: bundle for kind in MUSIC if kind in able}, {kind: reason for kind in MUSIC if kind not in able})


def kinds_in(library: Library) -> tuple[Modality, ...]:
    """Return the kinds of music that a library has pieces of."""
    return tuple(kind for kind, count in library.count_pieces().items() if count)


def _installed(answerer: Answerer | None) -> Bundle | str:
    """Return the bundle that is meant, or why it cannot answer, as a clause."""
    name = BUILT_IN if answerer is None else answerer.bundle
    try:
        bundle = find_bundle(None if answerer is None else name)
    except AbsentBundleError:
        return f"the bundle {name}, which answers for them, is not installed any more"
    except BundleError as error:
        return f"the bundle {name}, which answers for them, cannot be used ({str(error).rstrip('.')})"
    if answerer is not None and space_of(bundle) != answerer.space:
        return f"the bundle {name}, which answers for them, has been changed since it was chosen"
    return bundle


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
