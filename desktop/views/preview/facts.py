"""What a piece says of itself, as pairs of a name and a value."""

from PySide6.QtCore import QObject

from desktop.key_names import to_key, with_sign
from desktop.translation import to_minutes, written
from engine.formats.content import HEARD_SECONDS, Facts
from engine.modality import Modality
from engine.search.filters import to_pitch


class FactNames(QObject):
    """Names facts in the language of the window."""

    def named(self, facts: Facts, kind: Modality | None = None) -> tuple[tuple[str, str], ...]:
        """Return those facts that a piece states, as pairs of a name and a value."""
        tempo = "" if facts.tempo is None else self.tr("♩ = {tempo}").format(tempo=round(facts.tempo))
        pairs = (
            (self.tr("Key"), self._told(to_key(facts.key), found=facts.key_estimated)),
            (self.tr("Metre"), facts.metre),
            (self.tr("Tempo"), self._told(tempo, found=facts.tempo_estimated)),
            (self.tr("Instruments"), ", ".join(facts.instruments)),
            (self.tr("Range"), _range(facts)),
            (self.tr("Bars"), "" if facts.bars is None else written(facts.bars)),
            (self._pages_name(kind), "" if facts.pages is None else written(facts.pages)),
            (self.tr("Duration"), "" if facts.duration is None else to_minutes(facts.duration)),
            (self.tr("Heard"), self._heard(facts) if kind is Modality.AUDIO else ""),
        )
        return tuple((name, value) for name, value in pairs if value)

    def _pages_name(self, kind: Modality | None) -> str:
        """Return what pages are called: a score is engraved anew here, on other pages than it was laid out in."""
        return self.tr("Pages in print") if kind is Modality.SCORE else self.tr("Pages")

    def _told(self, text: str, *, found: bool) -> str:
        """Return a fact, marked where nobody wrote it down and analysis found it."""
        return self.tr("{fact} (found by analysis)").format(fact=text) if text and found else text

    def _heard(self, facts: Facts) -> str:
        """Return how much of a recording was analysed where that is not all of it."""
        if facts.duration is None or facts.duration <= HEARD_SECONDS:
            return ""
        return self.tr("the first {time}").format(time=to_minutes(HEARD_SECONDS))


def _range(facts: Facts) -> str:
    """Return from which note to which a piece goes, as "A3–F♯5"."""
    if facts.lowest is None or facts.highest is None:
        return ""
    return f"{with_sign(to_pitch(facts.lowest))}–{with_sign(to_pitch(facts.highest))}"
