"""Where the bars of a LilyPond score begin: from its time signatures, upbeats, cadenzas and repeats."""

from bisect import bisect_right
from dataclasses import dataclass
from fractions import Fraction

from engine.errors import UnreadableFileError
from engine.formats.lilypond.playing.played import Played

_MOST_BARS = 20_000


@dataclass(slots=True)
class Bar:
    """A bar from `start` for `length` quarter notes, `full` were it whole; `time` is set where it changes."""

    start: Fraction
    length: Fraction
    full: Fraction
    time: tuple[int, int] | None = None
    held: tuple[int, int] = (4, 4)

    @property
    def end(self) -> Fraction:
        """Where the next one begins."""
        return self.start + self.length


def to_bars(played: Played) -> list[Bar]:
    """Return the bars of a score. Raises UnreadableFileError where there are absurdly many."""
    grid = _Grid(played)
    bars: list[Bar] = []
    now = Fraction(0)
    while now < played.end or not bars:
        if len(bars) >= _MOST_BARS:
            raise UnreadableFileError(f"The LilyPond file has more than {_MOST_BARS:,} bars.")
        bar = grid.bar_at(now, bars[-1] if bars else None)
        bars.append(bar)
        now = bar.end
    return bars


def bar_of(bars: list[Bar], moment: Fraction) -> int:
    """Return the place of the bar in which a moment is; the last one for a moment at the very end."""
    return max(0, bisect_right(bars, moment, key=lambda bar: bar.start) - 1)


class _Grid:
    """Moments at which a bar has to begin, and how long bars are."""

    def __init__(self, played: Played) -> None:
        self._times: dict[Fraction, tuple[int, int]] = {}
        self._lengths: dict[Fraction, Fraction] = {}
        self._partials: dict[Fraction, Fraction] = {}
        self._cadenzas: list[tuple[Fraction, int]] = []
        cuts: set[Fraction] = set()
        bars: set[Fraction] = set()
        for now, sign in played.signs:
            value = sign.values[0] if sign.values else None
            if sign.kind == "time" and isinstance(value, int):
                self._times[now] = (value, int(str(sign.values[1])))
            elif sign.kind == "length" and isinstance(value, Fraction) and value > 0:
                self._lengths[now] = value
            elif sign.kind == "partial" and isinstance(value, Fraction) and value > 0:
                self._partials.setdefault(now, value)
            elif sign.kind == "cadenza" and isinstance(value, int):
                self._cadenzas.append((now, value))
            elif sign.kind in {"repeat", "ending-start"}:
                cuts.add(now)
            elif sign.kind == "bar" and value:
                bars.add(now)
        self._cadenzas.sort()
        cuts |= self._times.keys() | {moment for moment, _ in self._cadenzas}
        self._cuts = sorted(cut for cut in cuts if cut > 0)
        self._free_cuts = sorted(bars | set(self._cuts))
        self._end = played.end
        self._full = Fraction(4)
        self._time = (4, 4)

    def bar_at(self, now: Fraction, before: Bar | None) -> Bar:
        """Return the bar that begins now."""
        time = self._times.get(now)
        if time is not None:
            self._time, self._full = time, Fraction(4 * time[0], time[1])
        self._full = self._lengths.get(now, self._full)
        length = self._full
        unfinished = before is not None and before.length < before.full and now not in self._times
        if now in self._partials:
            length = self._partials[now]
        elif before is not None and unfinished and before.start > 0 and before.full == self._full:
            # What a repeat or sign cut off is completed.
            rest = before.full - before.length
            length = rest if rest > 0 and not self._was_upbeat(before) else length
        cuts = self._cuts
        if self._is_free(now):
            cuts, length = self._free_cuts, max(self._end - now, Fraction(1, 64))
        place = bisect_right(cuts, now)
        if place < len(cuts) and cuts[place] < now + length:
            length = cuts[place] - now
        partial = next((at for at in self._partials if now < at < now + length), None)
        if partial is not None:
            length = max(partial + self._partials[partial] - now, Fraction(1, 64))
        return Bar(now, length, self._full, time, self._time)

    def _was_upbeat(self, bar: Bar) -> bool:
        return bar.start in self._partials

    def _is_free(self, now: Fraction) -> bool:
        """Tell whether time is free at a moment."""
        place = bisect_right(self._cadenzas, (now, 2)) - 1
        return place >= 0 and self._cadenzas[place][1] == 1
