"""Who answers for each kind of music, who did before, and who is to answer next."""

from collections.abc import Collection, Mapping

from engine.errors import LibraryError
from engine.library.records import Answerer, Space
from engine.library.store import Store
from engine.modality import MUSIC, Modality

Answerers = Mapping[Modality, Answerer | None]
"""Who answers for which kind; None is the built-in bundle, whichever is installed."""


class Answering(Store):
    """One bundle answers for a kind of music at any moment; every change is one step that happens wholly or not."""

    def answering(self) -> Answerers:
        """Return who answers now, for every kind."""
        return dict.fromkeys(MUSIC) | self._in_slot("now")

    def answered_before(self) -> Answerers | None:
        """Return who answered, for every kind, before the last switch; None where there was none."""
        return self._in_slot("before") or None

    def planned(self) -> Answerers:
        """Return who is being made ready to answer, for the kinds that are to be switched."""
        return self._in_slot("next")

    def use(self, answerer: Answerer | None, kinds: Collection[Modality]) -> bool:
        """Have a bundle answer for `kinds` from now on; return False where it did already."""
        with self.transaction():
            now = self.answering()
            then = {**now, **dict.fromkeys(kinds, answerer)}
            self._drop_plans(answerer, kinds)
            if then == now:
                return False
            self._fill_slot("before", now)
            self._fill_slot("now", then)
        return True

    def back(self) -> None:
        """Have those answer who did before the last switch; those who do now are the ones before from then on.

        Raises `LibraryError` where there was no switch.
        """
        with self.transaction():
            before = self.answered_before()
            if before is None:
                raise LibraryError("No other bundle has answered in this library before.")
            self._fill_slot("before", self.answering())
            self._fill_slot("now", before)

    def plan(self, answerer: Answerer | None, kinds: Collection[Modality]) -> None:
        """Have indexing make a bundle ready to answer for `kinds`, beside what answers now."""
        with self.transaction():
            self._fill_slot("next", {**self.planned(), **dict.fromkeys(kinds, answerer)})

    def drop_plan(self) -> None:
        """Have indexing care for nothing but what answers; what has been made ready is kept."""
        with self.transaction():
            self._fill_slot("next", {})

    def _forget_answerer(self, space: Space) -> None:
        """Have no way back and no plan lead to a space any more. Raises `LibraryError` where it answers now."""
        if _answers(self.answering(), space):
            raise LibraryError("What answers now is not removed; have another bundle answer first.")
        if _answers(self.answered_before() or {}, space):
            self._fill_slot("before", {})
        kept = {kind: each for kind, each in self.planned().items() if each is None or each.space != space}
        self._fill_slot("next", kept)

    def _drop_plans(self, answerer: Answerer | None, kinds: Collection[Modality]) -> None:
        planned = self.planned()
        kept = {kind: each for kind, each in planned.items() if kind not in kinds or each != answerer}
        if kept != planned:
            self._fill_slot("next", kept)

    def _in_slot(self, slot: str) -> dict[Modality, Answerer | None]:
        rows = self._rows("SELECT kind, bundle, bundle_hash, preprocessing FROM answering WHERE slot = ?", (slot,))
        found = {Modality(kind): _to_answerer(*columns) for kind, *columns in rows}
        return {kind: found[kind] for kind in MUSIC if kind in found}

    def _fill_slot(self, slot: str, answerers: Answerers) -> None:
        self._execute("DELETE FROM answering WHERE slot = ?", (slot,))
        self._execute_many(
            "INSERT INTO answering (slot, kind, bundle, bundle_hash, preprocessing) VALUES (?, ?, ?, ?, ?)",
            ((slot, kind.value, *_to_columns(each)) for kind, each in answerers.items()),
        )


def _answers(answerers: Answerers, space: Space) -> bool:
    return any(each is not None and each.space == space for each in answerers.values())


def _to_answerer(bundle: str | None, bundle_hash: str | None, preprocessing: int | None) -> Answerer | None:
    if bundle is None or bundle_hash is None or preprocessing is None:
        return None
    return Answerer(bundle, Space(bundle_hash, preprocessing))


def _to_columns(answerer: Answerer | None) -> tuple[str | None, str | None, int | None]:
    if answerer is None:
        return None, None, None
    return answerer.bundle, answerer.space.bundle_hash, answerer.space.preprocessing
