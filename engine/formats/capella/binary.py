"""Capella's binary files (.cap, versions 3 to 7) to its objects."""

import struct

from engine.errors import UnreadableFileError
from engine.formats.capella.capx import to_ending
from engine.formats.capella.objects import (
    Bar,
    Clef,
    Document,
    Drawing,
    Head,
    Item,
    Key,
    Layout,
    Meter,
    Sound,
    SystemStaff,
    Verse,
)

SIGNATURE = b"cap3-v:"
_TYPES = ("whole", "half", "quarter", "eighth", "16th", "32nd", "64th", "128th", "256th", "breve")
_SIGNS = ("G", "C", "F", "percussion")
_BARS = ("single", "double", "end", "repEnd", "repBegin", "repEndBegin", "dashed")
_ARTICULATIONS = (
    (), ("staccato",), ("tenuto",), ("tenuto", "staccato"), ("staccatissimo",), ("accent",), ("strong-accent",),
    ("unstress",), ("stress",),
)  # fmt: skip
_ALIGNS = ("left", "center", "right")
_SYMBOL_FONT = "capella"
# Rests and chords, which have no colour of their own.
_DURATIONAL = frozenset((0, 1))
_MOST_MEASURES = 1_000
_DEEPEST_DRAWING = 20


def to_document(data: bytes) -> Document:
    """Return what a file holds.

    Raises UnreadableFileError where it is cut off or damaged.
    """
    try:
        return _Reader(data).read()
    except (struct.error, IndexError) as error:
        raise UnreadableFileError("The Capella file is cut off or damaged.") from error


class _Reader:
    """Reads one value after another; beyond the end IndexError or struct.error is raised."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._place = 8
        self._fonts: list[str] = []
        self._depth = 0

    def read(self) -> Document:
        document = Document(author=" ".join(self._string().split()))
        for _ in range(2):
            self._string()
        self._unsigned(), self._unsigned(), self._byte()
        self._read_layout(document)
        self._skip(4)
        self._extra()
        self._drawings()
        for _ in range(self._unsigned()):
            self._string()
        document.page = self._chord().drawings
        self._skip(4)
        self._font()
        for _ in range(5):
            self._unsigned()
        document.systems = [self._system() for _ in range(self._unsigned())]
        return document

    def _skip(self, count: int) -> None:
        if self._place + count > len(self._data):
            raise IndexError
        self._place += count

    def _byte(self) -> int:
        value = self._data[self._place]
        self._place += 1
        return value

    def _number(self, code: str) -> int:
        value: int
        (value,) = struct.unpack_from(code, self._data, self._place)
        self._place += struct.calcsize(code)
        return value

    def _unsigned(self) -> int:
        value = self._byte()
        return self._number("<H") if value == 254 else self._number("<I") if value == 255 else value

    def _signed(self) -> int:
        value = self._number("<b")
        return self._number("<h") if value == -128 else self._number("<i") if value == 127 else value

    def _string(self) -> str:
        length = self._unsigned()
        start = self._place
        self._skip(length)
        return self._data[start : start + length].split(b"\0")[0].decode("cp1252", "replace").replace("\r", "")

    def _color(self) -> None:
        value = self._byte()
        if value >= 16:
            self._skip(3)

    def _extra(self) -> None:
        self._skip(self._byte())

    def _font(self) -> str:
        """Return the name of a font, which is written out once and then known by its number."""
        number = self._unsigned()
        if number:
            return self._fonts[number - 1]
        self._skip(20 + 8)
        self._color()
        self._fonts.append(self._string())
        return self._fonts[-1]

    def _read_layout(self, document: Document) -> None:
        for _ in range(4):
            self._signed()
        self._skip(4)
        self._signed()
        self._font()
        document.layouts = [self._layout() for _ in range(self._unsigned())]
        for _ in range(self._unsigned()):
            first, last, curly = self._signed(), self._signed(), self._byte()
            if curly:
                document.braces.append((first, last))

    def _layout(self) -> Layout:
        self._byte()
        if self._byte() not in {1, 2}:
            self._skip(11)
        self._byte()
        for _ in range(3):
            self._signed()
        self._skip(3)
        flags = self._byte()
        for _ in range((flags >> 1 & 1) + (flags >> 2 & 1)):
            self._byte()
            self._skip(self._byte())
        program, _, transpose = self._signed(), self._signed(), self._signed()
        names = [self._string() for _ in range(5)]
        transpose = transpose if abs(transpose) <= 48 else 0
        return Layout(names[1] or names[0], names[2], program, transpose, percussion=bool(flags & 1))

    def _system(self) -> list[SystemStaff]:
        self._expect(b"S")
        self._signed()
        self._skip(3)
        self._unsigned()
        self._color()
        self._extra()
        self._byte()
        return [self._staff() for _ in range(self._unsigned())]

    def _expect(self, mark: bytes) -> None:
        if self._data[self._place : self._place + 1] != mark:
            raise IndexError
        self._place += 1

    def _staff(self) -> SystemStaff:
        self._expect(b"V")
        meter = self._meter()
        layout = self._byte()
        self._signed(), self._signed()
        self._color()
        self._extra()
        return SystemStaff(layout, meter, [self._voice() for _ in range(self._unsigned())])

    def _voice(self) -> list[Item]:
        self._expect(b"C")
        self._skip(2)
        self._font()
        self._byte()
        self._extra()
        items = (self._item() for _ in range(self._unsigned()))
        return [item for item in items if item is not None]

    def _item(self) -> Item | None:
        kind = self._byte()
        self._extra()
        if kind not in _DURATIONAL:
            self._color()
        return (
            self._rest, self._chord, self._clef, self._key, self._meter, self._barline, self._barline, self._chord,
        )[kind]()  # fmt: skip

    def _key(self) -> Key:
        return Key(min(max(self._byte() - 7, -7), 7))

    def _barline(self) -> Bar:
        kind = self._byte() & 15
        return Bar(_BARS[kind] if kind < len(_BARS) else "single")

    def _clef(self) -> Clef | None:
        value = self._byte()
        form, line, octave = value & 7, value >> 3 & 7, value >> 6
        if form >= len(_SIGNS):
            return None
        return Clef(_SIGNS[form], 5 - min(line, 4), 1 - min(octave, 2))

    def _meter(self) -> Meter:
        beats, unit = self._byte(), self._byte()
        power = (unit & 0x7F) - 1
        if not beats or not 0 <= power <= 7:
            return Meter(4, 4)
        return Meter(beats, 2**power, "cut" if unit & 0x80 else "")

    def _sound(self) -> Sound:
        flags = self._byte()
        if flags & 0x40:
            self._color()
        more = self._byte()
        sound = Sound(_TYPES[more & 15], flags & 3, bool(flags & 4), bool(flags & 0x20))
        if more & 0x10:
            self._signed()
        if more & 0x20:
            tuplet = self._byte()
            sound.tuplet = (tuplet & 15, bool(tuplet & 0x10), bool(tuplet & 0x20)) if tuplet & 15 else None
        if more & 0x40:
            sound.drawings = self._drawings()
        return sound

    def _rest(self) -> Sound:
        sound = self._sound()
        flags = self._byte()
        sound.measures = min(self._unsigned(), _MOST_MEASURES) if flags & 1 else 0
        if flags & 4:
            self._signed()
        return sound

    def _chord(self) -> Sound:
        sound = self._sound()
        flags = self._byte()
        self._skip((flags & 1) + (flags >> 1 & 1) + 2 * (flags >> 2 & 1))
        if flags & 8:
            self._byte()
            articulation = self._byte()
            sound.articulations = _ARTICULATIONS[articulation] if articulation < len(_ARTICULATIONS) else ()
        ties = self._byte() if flags & 0x10 else 0
        self._skip(2 * (flags >> 5 & 1))
        if flags & 0x40:
            for number in range(self._unsigned()):
                self._verse(sound, number)
        for _ in range(self._unsigned()):
            place = self._number("<b")
            if (place ^ place << 1) & 0x80:
                place = (place & 0xFF ^ 0x80) - (0x100 if (place & 0xFF ^ 0x80) & 0x80 else 0)
            alter = (self._byte() >> 3 & 7) - 2
            sound.heads.append(Head(place, alter, relative=True, tie_start=bool(ties & 2), tie_stop=bool(ties & 1)))
        return sound

    def _verse(self, sound: Sound, number: int) -> None:
        if self._byte():
            flags = self._byte()
            if flags & 8:
                self._string()
            text = self._string() if flags & 16 else ""
            sound.verses.append(Verse(text, number, hyphen=bool(flags & 4)))

    def _drawings(self) -> list[Drawing]:
        self._depth += 1
        if self._depth > _DEEPEST_DRAWING:
            raise IndexError
        found: list[Drawing] = []
        for _ in range(self._unsigned()):
            found += self._drawing()
        self._depth -= 1
        return found

    def _drawing(self) -> list[Drawing]:
        kind = self._byte()
        self._skip(4)
        self._signed()
        reach = self._number("<H") & 0x0FFF
        readers = (
            self._group, self._transposable, self._picture, self._simple_text, self._picture, self._ellipse, self._line,
            self._polygon, self._wave, self._slur, self._note_lines, self._wedge, self._volta, self._wave, self._guitar,
            self._trill,
        )  # fmt: skip
        return readers[kind](reach)

    def _point(self) -> None:
        self._signed(), self._signed()

    def _group(self, _reach: int) -> list[Drawing]:
        self._point()
        return self._drawings()

    def _transposable(self, _reach: int) -> list[Drawing]:
        self._point()
        self._byte()
        self._drawings()
        self._signed()
        return []

    def _picture(self, _reach: int) -> list[Drawing]:
        self._point()
        self._signed(), self._signed()
        self._skip(self._unsigned())
        return []

    def _simple_text(self, _reach: int) -> list[Drawing]:
        self._point()
        align, font = self._byte(), self._font()
        text = self._string()
        aligned = _ALIGNS[align] if align < len(_ALIGNS) else "left"
        return [Drawing("text", 0, text, font.lower().startswith(_SYMBOL_FONT), aligned)]

    def _line(self, _reach: int) -> list[Drawing]:
        self._point()
        self._point()
        self._color()
        self._byte()
        return []

    def _ellipse(self, reach: int) -> list[Drawing]:
        self._line(reach)
        self._signed()
        self._byte()
        self._color()
        return []

    def _polygon(self, _reach: int) -> list[Drawing]:
        for _ in range(self._unsigned()):
            self._point()
        self._skip(2)
        self._color()
        self._color()
        return []

    def _wave(self, reach: int) -> list[Drawing]:
        self._line(reach)
        self._skip(2)
        return []

    def _slur(self, reach: int) -> list[Drawing]:
        for _ in range(4):
            self._point()
        self._color()
        self._skip(4)
        return [Drawing("slur", reach)]

    def _note_lines(self, _reach: int) -> list[Drawing]:
        for _ in range(3):
            self._signed()
        self._color()
        if self._byte() not in {1, 2}:
            self._skip(11)
        return []

    def _wedge(self, reach: int) -> list[Drawing]:
        self._line(reach)
        return [Drawing("diminuendo" if self._byte() & 0x80 else "crescendo", reach)]

    def _volta(self, reach: int) -> list[Drawing]:
        for _ in range(3):
            self._signed()
        self._color()
        self._byte()
        numbers = self._byte()
        return [Drawing("volta", reach, to_ending(numbers & 15, numbers >> 4))]

    def _guitar(self, _reach: int) -> list[Drawing]:
        self._point()
        self._color()
        self._skip(6)
        return []

    def _trill(self, _reach: int) -> list[Drawing]:
        for _ in range(3):
            self._signed()
        self._color()
        self._byte()
        return []
