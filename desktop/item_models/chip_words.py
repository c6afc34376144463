"""What chips are called: "D minor", "Length: up to 3:00", "not voice"."""

from pathlib import PurePath

from PySide6.QtCore import QObject

from desktop.instrument_names import to_instrument
from desktop.key_names import to_key
from engine.modality import Modality
from engine.search.understanding import Chip, ChipKind
from engine.search.understanding.chips import AS_THEY_ARE

_SPACED = "{name}: {value}"


class ChipWords(QObject):
    """Names chips in the language of the window."""

    def text(self, chip: Chip) -> str:
        """Return what stands on a chip."""
        if chip.kind is ChipKind.WORD:
            text = chip.value if chip.weight == 1 else f"{chip.value} ×{chip.weight:g}"
        else:
            name, value = self._names().get(chip.kind, ""), self.value(chip)
            text = _SPACED.format(name=name, value=value) if name else value
        return self.tr("not {filter}").format(filter=text) if chip.minus else text

    def value_of(self, kind: ChipKind, value: str) -> str:
        """Return what a value of some kind is called."""
        return self.value(Chip(kind, value, 0, 0))

    def value(self, chip: Chip) -> str:
        """Return what a chip asks for, without what it is about."""
        value = chip.value if chip.kind in AS_THEY_ARE else chip.value.replace("_", " ")
        if chip.kind is ChipKind.FILE_KIND:
            return self.kinds().get(Modality(chip.value), value)
        if chip.kind is ChipKind.LYRICS and value in ("yes", "no"):
            return self.tr("with words") if value == "yes" else self.tr("without words")
        if chip.kind in (ChipKind.LENGTH, ChipKind.TEMPO, ChipKind.BARS, ChipKind.RATING):
            return self._range(value)
        if chip.kind is ChipKind.FOLDER:
            return PurePath(value).name or value
        if chip.kind is ChipKind.INSTRUMENT:
            return to_instrument(chip.value)
        return to_key(value) if chip.kind is ChipKind.KEY else value

    def kinds(self) -> dict[Modality, str]:
        """Return what the kinds of music are called."""
        return {
            Modality.SCORE: self.tr("score"),
            Modality.MIDI: self.tr("MIDI"),
            Modality.AUDIO: self.tr("recording"),
            Modality.TEXT: self.tr("PDF"),
        }

    def _range(self, value: str) -> str:
        least, dash, most = value.partition("-")
        if dash and not least:
            return self.tr("up to {most}").format(most=most)
        if dash and not most:
            return self.tr("from {least}").format(least=least)
        return f"{least}–{most}" if dash else value

    def _names(self) -> dict[ChipKind, str]:
        """Return what stands before a value that does not speak for itself."""
        return {
            ChipKind.TEMPO: self.tr("Tempo"),
            ChipKind.LENGTH: self.tr("Length"),
            ChipKind.BARS: self.tr("Bars"),
            ChipKind.COMPOSER: self.tr("Composer"),
            ChipKind.TITLE: self.tr("Title"),
            ChipKind.FOLDER: self.tr("Folder"),
            ChipKind.TAG: self.tr("Tag"),
            ChipKind.RATING: self.tr("Rating"),
            ChipKind.LYRICS: self.tr("Lyrics"),
        }
