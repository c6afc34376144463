"""The examples of a query, as chips: the kind and title of each, how much it counts and whether it is refused."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop.widgets.chip_strip import ChipStrip, ShownChip
from engine.modality import Modality
from engine.search.saved import NamedExample

_LONGEST = 44
_PICTURES = {Modality.SCORE: "score", Modality.MIDI: "midi", Modality.AUDIO: "audio", Modality.TEXT: "text"}


class ExampleStrip(ChipStrip):
    """Tells by its number which example is to be taken away, turned into its contrary or weighed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Examples that the results are to be like"))
        self._clear_all = self.tr("Take all examples away")

    def show_examples(self, examples: Sequence[NamedExample]) -> None:
        """Show these examples; the strip hides where there are none."""
        self.show_chips([self._chip(number, each) for number, each in enumerate(examples)])

    def turning(self, chip: ShownChip) -> str:
        """Return what turning an example into its contrary is called."""
        return self.tr("Find what is like this") if chip.minus else self.tr("Find what is not like this")

    def _chip(self, number: int, example: NamedExample) -> ShownChip:
        title, minus, weight = in_short(example.title), example.weight < 0, abs(example.weight)
        if weight != 1:
            title = f"{title} ×{weight:g}"
        text = self.tr("not like {title}") if minus else self.tr("like {title}")
        return ShownChip(
            number, text.format(title=title), active=True, minus=minus, weight=weight, picture=_PICTURES[example.kind]
        )


def in_short(title: str) -> str:
    """Return a title that is no longer than a chip may be."""
    return title if len(title) <= _LONGEST else title[: _LONGEST - 1].rstrip() + "…"
