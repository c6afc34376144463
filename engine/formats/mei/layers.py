"""The layers of an MEI measure as chords in their time."""

from dataclasses import dataclass, field, replace
from fractions import Fraction
from xml.etree.ElementTree import Element

from engine.errors import UnreadableFileError
from engine.formats.mei import settings
from engine.formats.mei.document import children, identity, number, references, text_of, whole
from engine.formats.mei.staves import Line, copy_chords, set_signatures
from engine.formats.mei.values import to_length, to_note, to_signs, to_type
from engine.formats.scoring.score import Chord, Lyric, Note, Tuplet

_OTHER_NOTATIONS = frozenset(("neume", "syllable", "mensur", "proport", "ligature"))
_SYLLABICS = {"i": "begin", "m": "middle", "t": "end", "s": "single"}
_REPEATS_OF_MEASURES = {"mRpt": 1, "mRpt2": 2}


@dataclass(slots=True, eq=False)
class Placed:
    """A chord with its staff and measure; `note` is the place in the chord of the one that an id names."""

    chord: Chord
    line: Line
    measure: int
    note: int | None = None


@dataclass(slots=True)
class Spans:
    """Tuplets that are told beside the notes: their ratio by the id of the first, and the ids of the last ones."""

    starts: dict[str, tuple[int, int]] = field(default_factory=dict)
    ends: set[str] = field(default_factory=set)

    def learn(self, element: Element) -> None:
        """Take in a `tupletSpan`."""
        ids = references(element, "plist")
        first, last = references(element, "startid") or ids[:1], references(element, "endid") or ids[-1:]
        if first and last:
            self.starts[first[0]] = (whole(element.get("num"), 3) or 3, whole(element.get("numbase"), 2) or 2)
            self.ends.add(last[0])


@dataclass(frozen=True, slots=True)
class _Inside:
    """What the notes of one beam, tuplet, group of graces or tremolo have in common."""

    actual: int = 1
    normal: int = 1
    grace: str = ""
    tremolo: int = 0
    halved: bool = False


class LayerReader:
    """Reads one layer; `now` is where it stands, in quarters from the beginning of the measure."""

    def __init__(self, line: Line, measure: int, ids: dict[str, Placed], spans: Spans) -> None:
        self.now = Fraction(0)
        self.rests = 0
        self.chords: list[Chord] = []
        self._line = line
        self._measure = measure
        self._ids = ids
        self._spans = spans
        self._span: tuple[int, int] | None = None
        self._spanned: list[Chord] = []
        self._name = ""

    def read(self, layer: Element, name: str) -> None:
        """Read a layer as the voice of that name. Raises UnreadableFileError for notation of another kind."""
        self._name = name
        self._read(layer, _Inside())
        if self.chords:
            self._line.measures[self._measure].voices.setdefault(name, []).extend(self.chords)

    def _read(self, parent: Element, inside: _Inside) -> None:
        for element in children(parent):
            tag = element.tag
            if tag in {"note", "chord", "rest"}:
                self._add(element, inside)
            elif tag in {"beam", "tuplet", "graceGrp", "bTrem", "fTrem"}:
                self._read_group(element, inside)
            elif tag in {"space", "mRest", "mSpace", "multiRest"} or tag.endswith("Rpt") or tag == "mRpt2":
                self._pass(element, inside)
            elif tag in {"clef", "keySig", "meterSig"}:
                self._set(element)
            elif tag in _OTHER_NOTATIONS:
                raise UnreadableFileError(
                    "This MEI file holds mensural notation or neumes, which Incipit does not read."
                )

    def _read_group(self, element: Element, inside: _Inside) -> None:
        first = len(self.chords)
        if element.tag == "tuplet":
            actual, normal = whole(element.get("num"), 3), whole(element.get("numbase"), 2)
            if 0 < actual < 1000 and 0 < normal < 1000:
                inside = replace(inside, actual=inside.actual * actual, normal=inside.normal * normal)
        elif element.tag == "graceGrp":
            inside = replace(inside, grace=element.get("grace", "unknown"))
        elif element.tag == "fTrem":
            inside = replace(inside, halved=True)
        elif element.tag == "bTrem":
            inside = replace(inside, tremolo=_to_tremolo(element) or 3)
        self._read(element, inside)
        added = [chord for chord in self.chords[first:] if not chord.grace]
        if element.tag == "tuplet":
            bracket(added)
        elif element.tag == "beam":
            join(added)

    def _add(self, element: Element, inside: _Inside) -> None:
        heads = [found for found in children(element) if found.tag == "note"] if element.tag == "chord" else [element]
        length = to_length(element, "" if element.tag == "chord" else self._line.default_length)
        if length is None:
            length = next(filter(None, (to_length(head, self._line.default_length) for head in heads)), None)
        notes = [to_note(head, self._line.default_octave) for head in heads] if element.tag != "rest" else []
        known = [(head, note) for head, note in zip(heads, notes, strict=False) if note is not None]
        grace = element.get("grace", inside.grace)
        quarters, kind, dots = length or (Fraction(1), "quarter", 0)
        chord = Chord(self.now, quarters, kind, dots, tuple(_tied(note, head, element) for head, note in known))
        self._register(chord, element, [head for head, _ in known])
        self._set_time(chord, element, inside, grace)
        _decorate(chord, element, inside)
        chord.staff = self._line.place
        self.chords.append(chord)
        self.now += chord.duration

    def _register(self, chord: Chord, element: Element, heads: list[Element]) -> None:
        for place, head in enumerate(heads):
            self._ids[identity(head)] = Placed(chord, self._line, self._measure, place)
        self._ids[identity(element)] = Placed(chord, self._line, self._measure)

    def _set_time(self, chord: Chord, element: Element, inside: _Inside, grace: str) -> None:
        if grace:
            chord.grace, chord.duration = True, Fraction(0)
            chord.slash = grace == "unacc" or "slash" in element.get("stem.mod", "")
            return
        name = identity(element)
        self._span = self._spans.starts.get(name, self._span)
        actual, normal = inside.actual, inside.normal
        if self._span is not None:
            actual, normal = actual * self._span[0], normal * self._span[1]
        if inside.halved:
            chord.duration /= 2
            chord.type = to_type(chord.duration / (2 - Fraction(1, 2**chord.dots))) or chord.type
        if actual != normal:
            chord.duration = chord.duration * normal / actual
            chord.tuplet = Tuplet(actual, normal)
        if self._span is not None:
            self._spanned.append(chord)
            if name in self._spans.ends:
                bracket(self._spanned)
                self._span, self._spanned = None, []

    def _pass(self, element: Element, inside: _Inside) -> None:
        """Go on over rests for measures, spaces and signs for repetition."""
        tag = element.tag
        if tag in {"mRest", "multiRest"}:
            self.rests = max(whole(element.get("num"), 1), 1) if tag == "multiRest" else 1
            rest = Chord(Fraction(0), Fraction(0), staff=self._line.place, whole_measure=True)
            rest.hidden = element.get("visible") == "false"
            self._ids[identity(element)] = Placed(rest, self._line, self._measure)
            self.chords.append(rest)
        elif tag in _REPEATS_OF_MEASURES and self._measure >= _REPEATS_OF_MEASURES[tag]:
            before = self._line.measures[self._measure - _REPEATS_OF_MEASURES[tag]]
            self.chords += copy_chords(before.voices.get(self._name, []))
            self.now = max((chord.onset + chord.duration for chord in self.chords), default=self.now)
        elif tag == "beatRpt":
            self.now += Fraction(4, self._line.unit)
        elif tag == "halfmRpt":
            self.now += self._line.full / 2
        elif tag == "space":
            length = to_length(element, self._line.default_length)
            quarters = length[0] if length is not None else Fraction(0)
            self.now += quarters * inside.normal / inside.actual

    def _set(self, element: Element) -> None:
        measure = self._line.measures[self._measure]
        if element.tag == "clef":
            clef = settings.to_clef(element, self._line.place, self.now)
            if clef is not None:
                measure.clefs = [other for other in measure.clefs if other.onset != clef.onset]
                measure.clefs.append(clef)
        else:
            set_signatures(measure if self.now == 0 else self._line.pending, self._line, element)


def _tied(note: Note, head: Element, element: Element) -> Note:
    tie = head.get("tie", "") or element.get("tie", "")
    if not tie:
        return note
    return replace(note, tie_start="i" in tie or "m" in tie, tie_stop="t" in tie or "m" in tie)


def _decorate(chord: Chord, element: Element, inside: _Inside) -> None:
    """Add what is written on a note or chord itself."""
    articulations, technical = to_signs(element)
    for head in children(element) if element.tag == "chord" else ():
        if head.tag == "note":
            more, others = to_signs(head)
            articulations, technical = (*articulations, *more), (*technical, *others)
            _add_verses(chord, head)
    chord.articulations, chord.technical = tuple(dict.fromkeys(articulations)), tuple(dict.fromkeys(technical))
    chord.fermata = bool(element.get("fermata")) or any(found.tag == "fermata" for found in children(element))
    chord.tremolo = inside.tremolo or (_to_tremolo(element) if not chord.grace else 0)
    stem = element.get("stem.dir", "")
    chord.stem = "up" if stem == "up" else "down" if stem == "down" else ""
    chord.hidden = element.get("visible") == "false"
    _add_verses(chord, element)


def _add_verses(chord: Chord, element: Element) -> None:
    found = []
    for place, verse in enumerate((inner for inner in children(element) if inner.tag == "verse"), start=1):
        syllables = [inner for inner in children(verse) if inner.tag == "syl"]
        lyric = _to_lyric(syllables, whole(verse.get("n"), place))
        found += [lyric] if lyric is not None else []
    syllables = [inner for inner in children(element) if inner.tag == "syl"]
    lyric = _to_lyric(syllables, 1) if syllables else None
    if lyric is None and element.get("syl"):
        lyric = Lyric(element.get("syl", "").strip("-"))
    chord.lyrics = (*chord.lyrics, *found, *([lyric] if lyric is not None else []))


def _to_lyric(syllables: list[Element], verse: int) -> Lyric | None:
    """Return the syllables on one note as one lyric."""
    text = " ".join(filter(None, map(text_of, syllables)))
    if not text:
        return None
    first, last = syllables[0], syllables[-1]
    syllabic = _SYLLABICS.get(last.get("wordpos", "") or first.get("wordpos", ""), "")
    if not syllabic:
        syllabic = "begin" if last.get("con") == "d" or text.endswith("-") else "single"
    return Lyric(text.strip("-") or text, max(1, min(verse, 99)), syllabic, extend=last.get("con") == "u")


def _to_tremolo(element: Element) -> int:
    """Return the strokes through a stem."""
    strokes = element.get("stem.mod", "")
    if strokes[:1].isdecimal() and strokes.endswith("slash"):
        return min(int(strokes[0]), 6)
    unit = number(element.get("unitdur"))
    return {8: 1, 16: 2, 32: 3, 64: 4}.get(int(unit or 0), 0)


def bracket(chords: list[Chord]) -> None:
    """Mark the ends of a tuplet."""
    for chord, sides in ((chords[0], {"starts": True}), (chords[-1], {"stops": True})) if chords else ():
        if chord.tuplet is not None:
            chord.tuplet = replace(chord.tuplet, **sides)


def join(chords: list[Chord]) -> None:
    """Put notes under one beam."""
    beamed = [chord for chord in chords if chord.notes]
    if len(beamed) > 1:
        for chord in beamed:
            chord.beam = "continue"
        beamed[0].beam, beamed[-1].beam = "begin", "end"
