"""The lines of a Humdrum file in order: when each of them sounds, and what it adds to the staves."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from engine.formats.humdrum.spines import Branch, Columns, Spine
from engine.formats.humdrum.staves import Stave
from engine.formats.humdrum.words import interpretations, layout
from engine.formats.humdrum.words.barlines import Endings, merge, to_bar
from engine.formats.humdrum.words.tokens import Written, to_written
from engine.formats.scoring.score import Barline, Chord, Direction

_NULL = "."
_LYRICS = frozenset(("**text", "**silbe"))
_NEAR = 40
_GRACE = Written(Fraction(0))
_Mark = Callable[[Fraction], None]


class Timeline:
    """Puts what the lines say onto staves, measure by measure; times are quarter notes."""

    def __init__(self, *, ascii_only: bool, numbered: bool) -> None:
        self.staves: dict[Spine, Stave] = {}
        self.columns = Columns()
        self._ascii_only = ascii_only
        self._numbered = numbered
        self._now = Fraction(0)
        self._latest = Fraction(0)
        self._bar = Fraction(0)
        self._is_first_in_bar = True
        self._length: Fraction | None = None
        self._numbers: list[str] = [""]
        self._marks: list[_Mark] = []
        self._floating: list[list[_Mark]] = []
        self._endings = Endings()
        self._stave_of: list[Spine] = []

    @property
    def has_ended(self) -> bool:
        """Whether there was music whose columns all have ended."""
        return bool(self.staves) and not self.columns.branches

    def read(self, lines: list[str], number: int) -> None:
        """Take in one of the lines, counted from 1. Raises UnreadableFileError when its columns do not fit."""
        line = lines[number - 1]
        if line.startswith("!!"):
            self._comment(line)
            return
        tokens = self.columns.cut(line, number)
        if line.startswith("!"):
            self._local_comments(tokens)
        elif line.startswith("*"):
            self._interpretations(tokens)
        elif line.startswith("="):
            self._barline(tokens, _next_data(lines, number))
        else:
            self._data(tokens)

    def end(self) -> None:
        """Close the last measure."""
        self._close_measure(self._end_of_bar([]))
        last = self._endings.close()
        for stave in self.staves.values():
            if last is not None and stave.measures:
                stave.measures[-1].barlines.append(last)
            for measure in stave.measures:
                measure.barlines = merge(measure.barlines)
            stave.finish()

    def _music(self, tokens: list[str]) -> list[tuple[Branch, Stave, str]]:
        """Return the columns of **kern from left to right with what they say."""
        return [
            (branch, self.staves[branch.spine], token)
            for branch, token in zip(self.columns.branches, tokens, strict=True)
            if branch.spine in self.staves
        ]

    def _data(self, tokens: list[str]) -> None:
        cells = [(cell, _length_of(cell[2])) for cell in self._music(tokens) if cell[2] != _NULL]
        sounding = [(cell, written) for cell, written in cells if written is not None]
        if not sounding:
            self._floating.append(self._dynamics(tokens))
            return
        onset = self._onset([branch.end for (branch, _, _), _ in sounding])
        self._flush(onset)
        chords: dict[Spine, Chord] = {}
        for (branch, stave, token), written in sounding:
            chord = stave.add(branch, token, written, onset - self._bar)
            branch.end = max(branch.end, onset) if chord.grace else onset + chord.duration
            self._latest = max(self._latest, branch.end)
            if chord.notes:
                chords.setdefault(branch.spine, chord)
        self._lyrics(tokens, chords)
        for mark in self._dynamics(tokens):
            mark(onset)

    def _onset(self, ends: list[Fraction]) -> Fraction:
        """Return when a line sounds whose tokens come where those before them end."""
        if self._is_first_in_bar and min(ends) <= self._bar:
            return self._bar
        return max(self._now, min(ends) if self._is_first_in_bar else max(ends))

    def _flush(self, onset: Fraction) -> None:
        """Place what waited for this moment, and spread the lines since the last one evenly."""
        parts = len(self._floating) + 1
        for number, marks in enumerate(self._floating, start=1):
            for mark in marks:
                mark(self._now + (onset - self._now) * number / parts)
        for mark in self._marks:
            mark(onset)
        self._floating, self._marks = [], []
        self._now, self._is_first_in_bar = onset, False

    def _lyrics(self, tokens: list[str], chords: dict[Spine, Chord]) -> None:
        stave_of, verse = self._stave_of, 0
        for place, (branch, token) in enumerate(zip(self.columns.branches, tokens, strict=True)):
            if branch.spine in self.staves:
                verse = 0
            elif branch.spine.kind in _LYRICS:
                verse += 1
                chord = chords.get(stave_of[place]) if token != _NULL else None
                lyric = layout.to_lyric(token, verse, ascii_only=self._ascii_only) if chord is not None else None
                if chord is not None and lyric is not None:
                    self.staves[stave_of[place]].add_lyric(chord, lyric)

    def _dynamics(self, tokens: list[str]) -> list[_Mark]:
        stave_of = self._stave_of
        marks: list[_Mark] = []
        for place, (branch, token) in enumerate(zip(self.columns.branches, tokens, strict=True)):
            if branch.spine.kind == "**dynam" and token != _NULL and stave_of:
                for kind, text in layout.to_dynamics(token):
                    marks.append(self._mark(self.staves[stave_of[place]], kind, text))
        return marks

    def _stave_to_the_left(self) -> list[Spine]:
        """Return the spine of music that each column belongs to; empty where there is none at all."""
        music = [branch.spine for branch in self.columns.branches if branch.spine in self.staves]
        found: list[Spine] = []
        for branch in self.columns.branches if music else ():
            found.append(branch.spine if branch.spine in self.staves else found[-1] if found else music[0])
        return found

    def _mark(self, stave: Stave, kind: str, text: str) -> _Mark:
        return self._direct(stave, Direction(Fraction(0), kind, text, above=kind not in {"dynamics", "words"}))

    def _direct(self, stave: Stave, direction: Direction) -> _Mark:
        return lambda onset: stave.add_direction(replace(direction, onset=max(onset - self._bar, Fraction(0))))

    def _comment(self, line: str) -> None:
        kind = layout.to_break(line)
        text = layout.to_text(line, ascii_only=self._ascii_only)
        stave = self._top()
        if text is not None and stave is not None:
            self._marks.append(self._direct(stave, layout.to_words(text[0], above=text[1])))
        for other in self.staves.values() if kind else ():
            other.measures[-1].new_page |= kind == "page"
            other.measures[-1].new_system |= kind == "line"

    def _local_comments(self, tokens: list[str]) -> None:
        """Take texts over notes; one that stands over several staves counts once, over the top one."""
        seen: dict[str, Stave] = {}
        for _, stave, token in reversed(self._music(tokens)):
            text = layout.to_text(token, ascii_only=self._ascii_only) if token.startswith("!LO:TX") else None
            if text is not None and not (text[0] in seen and text[0][0].isupper()):
                seen[text[0]] = stave
                self._marks.append(self._direct(stave, layout.to_words(text[0], above=text[1])))

    def _top(self) -> Stave | None:
        return next(reversed(self.staves.values()), None)

    def _interpretations(self, tokens: list[str]) -> None:
        branches = list(self.columns.branches)
        self.columns.follow(tokens)
        if self.columns.branches != branches:
            self._stave_of = self._stave_to_the_left()
        if any(token.startswith("**") for token in tokens):
            self._add_staves()
            self._stave_of = self._stave_to_the_left()
        seen: set[str] = set()
        signs: set[tuple[Spine, str]] = set()
        for branch, token in zip(branches, tokens, strict=True):
            stave = self.staves.get(branch.spine)
            if stave is not None and len(token) > 2:
                sign = layout.to_sign(token)
                if sign and (branch.spine, sign) not in signs:
                    self._marks.append(self._mark(stave, sign, ""))
                signs.add((branch.spine, sign))
                self._interpret(stave, branch, token, is_new=token not in seen)
                seen.add(token)

    def _add_staves(self) -> None:
        for branch in self.columns.branches:
            if branch.spine.kind == "**kern" and branch.spine not in self.staves:
                stave = Stave()
                self.staves[branch.spine] = stave
                for number in self._numbers:
                    stave.begin_measure()
                    stave.measures[-1].number = number
                branch.end = self._bar

    def _interpret(self, stave: Stave, branch: Branch, token: str, *, is_new: bool) -> None:
        now = max(branch.end - self._bar, Fraction(0))
        stave.interpret(token, now)
        tempo = layout.to_tempo(token)
        if tempo is not None and is_new:
            top = self._top() or stave
            self._marks.append(self._direct(top, Direction(Fraction(0), "words", tempo=tempo)))
        elif token.startswith("*>") and is_new:
            self._section(token)
        else:
            self._set_key_and_metre(stave, token)

    def _section(self, token: str) -> None:
        self._endings.learn(token)
        stop, start = self._endings.follow(token)
        for stave in self.staves.values():
            if stop is not None and len(stave.measures) > 1:
                stave.measures[-2].barlines.append(stop)
            if start is not None:
                stave.measures[-1].barlines.append(start)

    def _set_key_and_metre(self, stave: Stave, token: str) -> None:
        measure = stave.measures[-1]
        fifths = interpretations.to_fifths(token)
        metre = interpretations.to_metre(token)
        mode = interpretations.to_mode(token)
        if fifths is not None:
            stave.set_key(fifths)
        elif metre is not None:
            measure.time, measure.symbol = metre, ""
            self._length = interpretations.to_length(metre)
        elif mode and measure.fifths is not None:
            measure.mode = measure.mode or mode
        elif token.startswith("*met("):
            measure.symbol = interpretations.to_symbol(token, measure.time)

    def _end_of_bar(self, following: list[str]) -> Fraction:
        """Return when the measure ends, before the tokens of the next line of data.

        Most often all voices end there. Where notes last over the barline the others tell, or the metre.
        """
        music = [branch for branch in self.columns.branches if branch.spine in self.staves]
        ends = {branch.end for branch in music} or {self._latest}
        full = self._bar + self._length if self._length is not None else self._now
        if len(following) == len(self.columns.branches):
            cells = [(branch.end, token) for branch, _, token in self._music(following)]
            nexts = {end for end, token in cells if _length_of(token) is not None}
            if len(nexts) == 1 and len(ends) > 1:
                return max(*nexts, self._now)
            if not nexts and self._now < full < min(ends):
                return full
        if full in ends and full > self._now:
            return full
        return max(*ends, self._now)

    def _barline(self, tokens: list[str], following: list[str]) -> None:
        cells = self._music(tokens)
        bar = to_bar(cells[0][2]) if cells else to_bar("")
        if self._is_first_in_bar:
            # A second barline at the same place.
            self._add_barline(bar.ending, 2)
            self._numbers[-1] = bar.number or self._numbers[-1]
        else:
            end = self._end_of_bar(following)
            self._flush(end)
            self._add_barline(bar.ending, 1)
            self._close_measure(end)
            self._begin_measure(end, bar.number)
        self._add_barline(bar.beginning, 1)
        self.columns.renumber()

    def _add_barline(self, line: Barline | None, from_last: int) -> None:
        for stave in self.staves.values():
            if line is not None and len(stave.measures) >= from_last:
                stave.measures[-from_last].barlines.append(line)

    def _close_measure(self, end: Fraction) -> None:
        """Set number and length of the last measure, which is none when nothing is in it."""
        if self._is_first_in_bar and len(self._numbers) > 1:
            for stave in self.staves.values():
                stave.measures.pop()
            return
        length, is_first = end - self._bar, len(self._numbers) == 1
        is_short = self._length is not None and length < self._length
        number = self._numbers[-1]
        implicit = not number and (self._numbered or (is_first and is_short))
        for stave in self.staves.values():
            measure = stave.measures[-1]
            measure.length = length
            measure.implicit = implicit or (is_first and is_short)
            measure.number = number or ("0" if is_first and implicit else f"X{len(self._numbers)}")

    def _begin_measure(self, end: Fraction, number: str) -> None:
        self._bar = self._now = end
        self._is_first_in_bar = True
        self._numbers.append(number or ("" if self._numbered else str(len(self._numbers))))
        for branch in self.columns.branches:
            branch.end = max(branch.end, end)
        for stave in self.staves.values():
            stave.begin_measure()


def _length_of(token: str) -> Written | None:
    written = to_written(token)
    if written is None and "q" in token:
        return _GRACE
    return written


def _next_data(lines: list[str], number: int) -> list[str]:
    """Return the tokens of the first line of data after line `number`."""
    for line in lines[number : number + _NEAR]:
        if line and line[0] not in "!*=":
            return line.split("\t")
    return []
