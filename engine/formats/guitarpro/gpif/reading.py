"""A GPIF document as a song."""

from xml.etree.ElementTree import Element

from engine.errors import UnreadableFileError
from engine.formats.guitarpro.gpif.bars import read_master_bars, read_texts, text_of
from engine.formats.guitarpro.gpif.beats import BeatSource
from engine.formats.guitarpro.gpif.container import unpack
from engine.formats.guitarpro.gpif.tracks import TrackSource, read_tracks
from engine.formats.guitarpro.song import Allowance, Bar, Song
from engine.formats.musicxml.document import parse_xml

_DYNAMIC = "mf"
# A bar that is marked so repeats the one before it, or the one before that.
_REPEATED = {"Simple": 1, "FirstOfDouble": 2, "SecondOfDouble": 2}


def read_gpif(data: bytes) -> Song:
    """Read a song of Guitar Pro 6, 7 or 8; raises UnreadableFileError."""
    root = parse_xml(unpack(data), "Guitar Pro's XML")
    if root.tag != "GPIF":
        raise UnreadableFileError(f"This is no Guitar Pro score: its outermost element is <{root.tag}>.")
    song = Song(dynamic=_DYNAMIC)
    read_texts(song, root)
    song.anacrusis = root.find("MasterTrack/Anacrusis") is not None
    names = read_master_bars(song, root)
    sources = read_tracks(root)
    if not (song.bars and sources):
        raise UnreadableFileError("The Guitar Pro file holds no music.")
    _Assembly(root).fill(sources, names)
    song.tracks = [source.track for source in sources]
    return song


class _Assembly:
    """Puts bars, voices and beats together, which the document lists apart."""

    def __init__(self, root: Element) -> None:
        self._bars = {element.get("id", ""): element for element in root.iterfind("Bars/Bar")}
        self._voices = {
            element.get("id", ""): text_of(element, "Beats").split() for element in root.iterfind("Voices/Voice")
        }
        self._allowance = Allowance()
        self._beats = BeatSource(root, self._allowance)

    def fill(self, sources: list[TrackSource], names: list[list[str]]) -> None:
        """Add every bar to every staff; a bar that is named by none is empty."""
        first = 0
        for source in sources:
            for number, (staff, strings) in enumerate(zip(source.track.staves, source.staves, strict=True), first):
                self._allowance.take_bars(len(names))
                elements = [self._bars.get(row[number]) if number < len(row) else None for row in names]
                for element, played in zip(elements, _unfold(elements), strict=True):
                    bar = Bar(clef=text_of(element, "Clef") if element is not None else "")
                    for voice in self._voices_of(played):
                        bar.voices.append(self._beats.read_voice(voice, source, strings))
                    staff.append(bar)
            first += len(source.staves)

    def _voices_of(self, element: Element | None) -> list[list[str]]:
        """Return the beats' names of each voice of a bar."""
        if element is None:
            return []
        return [self._voices.get(name, []) for name in text_of(element, "Voices").split()[:4]]


def _unfold(elements: list[Element | None]) -> list[Element | None]:
    """Return for each bar the one that is played in its place: itself, or the one that it repeats."""
    played: list[Element | None] = []
    for place, element in enumerate(elements):
        back = _REPEATED.get(text_of(element, "SimileMark"), 0) if element is not None else 0
        played.append(element if not back else played[place - back] if place >= back else None)
    return played
