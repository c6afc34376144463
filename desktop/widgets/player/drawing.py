"""A stretch of a sound as an image: its loudness as bars, or its notes as a piano roll."""

from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from desktop.theme import DARK, colours
from engine.preview.requests import Floats, Roll

_BAR, _GAP = 2, 1
_DRUM_SHARE = 0.24
_LEVELS = 4
_BLACK_KEYS = frozenset((1, 3, 6, 8, 10))
_PADDING = 2
_PARTS_LIGHT = (
    *("#9e2b25", "#2f6690", "#3f7d4e", "#b7791f", "#6b4a8e", "#1f7a7a"),
    *("#a8476f", "#5b6d1f", "#8a4b24", "#44567e", "#7a7264", "#4d4d4d"),
)
_PARTS_DARK = (
    *("#e88d77", "#7fb4de", "#8fcf9f", "#e4bd62", "#b79ddb", "#72c6c4"),
    *("#e39bbb", "#b5c96b", "#d79a6c", "#9db0db", "#b8ae9c", "#bdbdbd"),
)


def part_colour(number: int) -> QColor:
    """Return the colour of a part in the appearance in use."""
    palette = _PARTS_DARK if colours() is DARK else _PARTS_LIGHT
    return QColor(palette[number % len(palette)])


class Content(Protocol):
    """Something that can be drawn from one second to another."""

    def image(self, size: QSize, begin: float, end: float, *, played: bool) -> QImage:
        """Return an image of `size` pixels with a transparent ground; `played` is in the colour of what was heard."""


@dataclass(frozen=True, slots=True)
class Wave:
    """Peaks float32 `[k]` in 0 … 1 of equal stretches of so many seconds."""

    peaks: Floats
    seconds: float

    def image(self, size: QSize, begin: float, end: float, *, played: bool) -> QImage:
        """Return bars, each as high as the loudest sample in it."""
        image = _empty(size)
        heights = self._heights(max(1, size.width() // (_BAR + _GAP)), begin, end)
        painter = QPainter(image)
        now = colours()
        painter.setPen(QPen(QColor(now.accent if played else now.disabled), _BAR, c=Qt.PenCapStyle.FlatCap))
        middle = size.height() / 2
        for number, height in enumerate(heights.tolist()):
            x = number * (_BAR + _GAP) + _BAR / 2
            reach = max(0.5, (middle - 1) * height)
            painter.drawLine(QPointF(x, middle - reach), QPointF(x, middle + reach))
        painter.end()
        return image

    def _heights(self, bars: int, begin: float, end: float) -> Floats:
        if not self.peaks.size or self.seconds <= 0:
            return np.zeros(bars, np.float32)
        edges = np.linspace(begin, end, bars + 1) / self.seconds * self.peaks.size
        first = np.clip(edges[:-1].astype(np.intp), 0, self.peaks.size - 1)
        heights: Floats = np.maximum.reduceat(self.peaks, first)
        # A stretch without an edge of its own shows the one that it lies in.
        return np.where(np.append(np.diff(first) > 0, True), np.minimum(heights, 1.0), self.peaks[first])


class Notes:
    """A piano roll; the drums, where there are any, have a band of their own at the bottom, one row for each."""

    def __init__(self, roll: Roll, drums: frozenset[int]) -> None:
        self._roll = roll
        is_drum = np.isin(roll.stems, sorted(drums))
        keys = roll.keys[~is_drum]
        self._lowest = max(0, int(keys.min(initial=127)) - _PADDING) if keys.size else 48
        self._highest = min(127, int(keys.max(initial=0)) + _PADDING) if keys.size else 72
        self._kinds = np.unique(roll.keys[is_drum])
        self._melodic = self._highest - self._lowest + 1 if keys.size else 0
        rows = self._highest - roll.keys.astype(np.intp)
        below = self._melodic + len(self._kinds) - 1 - np.searchsorted(self._kinds, roll.keys)
        self._rows = np.where(is_drum, below, rows)
        self._inks = (1 + roll.stems.astype(np.intp) * _LEVELS + roll.velocities // (128 // _LEVELS)).astype(np.uint8)

    def image(self, size: QSize, begin: float, end: float, *, played: bool) -> QImage:
        """Return the notes as bars, coloured by part and stronger where they are struck harder."""
        del played
        width, height = max(1, size.width()), max(1, size.height())
        rows = self._row_of(height)
        cells = self._cells(width, begin, end)
        ground = self._ground(len(cells))
        # Colours are found for the rows of notes, of which there are fewer than of pixels.
        coloured = np.where(cells > 0, self._table()[cells], ground[:, np.newaxis])
        pixels = coloured[rows]
        edges = self._edges(rows)
        pixels[edges] = ground[rows[edges], np.newaxis]
        split = self._split(height)
        if 0 < split < height:
            pixels[split - 1] = QColor(colours().line).rgba()
        return QImage(pixels.tobytes(), width, height, 4 * width, QImage.Format.Format_ARGB32).copy()

    def _cells(self, width: int, begin: float, end: float) -> npt.NDArray[np.uint8]:
        """Return which ink is in each column of each row, 0 where there is none."""
        cells = np.zeros((max(1, self._melodic + len(self._kinds)), width), np.uint8)
        roll = self._roll
        seen = np.flatnonzero((roll.onsets < end) & (roll.ends > begin))
        scale = width / max(1e-6, end - begin)
        left = np.clip(((roll.onsets[seen] - begin) * scale).astype(np.intp), 0, width - 1)
        right = np.clip(np.ceil((roll.ends[seen] - begin) * scale).astype(np.intp) - 1, left + 1, width)
        lengths = right - left
        starts = np.repeat(left - np.concatenate([[0], np.cumsum(lengths)[:-1]]), lengths) if seen.size else left
        columns = starts + np.arange(int(lengths.sum()))
        cells[np.repeat(self._rows[seen], lengths), columns] = np.repeat(self._inks[seen], lengths)
        return cells

    def _split(self, height: int) -> int:
        """Return at which pixel the band of drums begins."""
        if not len(self._kinds):
            return height
        return 0 if not self._melodic else round(height * (1 - _DRUM_SHARE))

    def _row_of(self, height: int) -> npt.NDArray[np.intp]:
        split = self._split(height)
        melodic = np.arange(split) * self._melodic // max(1, split)
        drums = self._melodic + np.arange(height - split) * len(self._kinds) // max(1, height - split)
        return np.concatenate([melodic, drums]).astype(np.intp)

    @staticmethod
    def _edges(rows: npt.NDArray[np.intp]) -> npt.NDArray[np.bool_]:
        """Return which rows of pixels part two rows of notes, where these are high enough."""
        last = np.append(np.diff(rows) > 0, True)
        high = np.bincount(rows, minlength=int(rows.max(initial=0)) + 1)[rows] >= 4
        return last & high

    def _ground(self, rows: int) -> npt.NDArray[np.uint32]:
        """Return the colour under each row of notes: darker for black keys."""
        numbers = np.arange(rows)
        black = (numbers < self._melodic) & np.isin((self._highest - numbers) % 12, sorted(_BLACK_KEYS))
        return np.where(black, _to_pixel(QColor(colours().line), 70), np.uint32(0))

    def _table(self) -> npt.NDArray[np.uint32]:
        table = np.zeros(256, np.uint32)
        for ink in range(1, int(self._inks.max(initial=0)) + 1):
            part, level = divmod(ink - 1, _LEVELS)
            table[ink] = _to_pixel(part_colour(part), 150 + 35 * level)
        return table


def _to_pixel(colour: QColor, alpha: int) -> np.uint32:
    colour.setAlpha(alpha)
    return np.uint32(colour.rgba())


def _empty(size: QSize) -> QImage:
    image = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image
