"""Tracks of a GPIF document: names, strings, sounds, chord names and lyrics."""

import re
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from engine.formats.guitarpro.gpif.bars import number_of, text_of
from engine.formats.guitarpro.song import Track

_DRUM_CHANNEL = 9
_MOST_STAVES = 8
_MOST_TRACKS = 500
_MOST_VERSES = 9
_TUNING = "Property[@name='Tuning']/Pitches"
_CAPO = "Property[@name='CapoFret']/Fret"
_CHORDS = ("Property[@name='DiagramCollection']/Items/Item", "Property[@name='ChordCollection']/Items/Item")


@dataclass(slots=True)
class StaffStrings:
    """What one staff is played on: open strings from the lowest on, capo, and names of chords by their numbers."""

    tuning: tuple[int, ...] = ()
    capo: int = 0
    chords: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class TrackSource:
    """A track, how its staves are strung, and the General MIDI drum of each of its articulations."""

    track: Track
    staves: list[StaffStrings]
    drums: list[int]


def read_tracks(root: Element) -> list[TrackSource]:
    """Return the tracks in the order of the master track, with a list of no bars for each staff."""
    tracks = {element.get("id", ""): element for element in root.iterfind("Tracks/Track")}
    order = [name for name in text_of(root, "MasterTrack/Tracks").split() if name in tracks]
    names = list(dict.fromkeys([*order, *tracks]))[:_MOST_TRACKS]
    return [_read_track(tracks[name]) for name in names]


def _read_track(element: Element) -> TrackSource:
    track = Track(text_of(element, "Name"), text_of(element, "ShortName"))
    _read_sound(track, element)
    drums = [number_of(number.text, 38) for number in element.iterfind(".//Articulation/OutputMidiNumber")]
    staves = _read_staves(element)
    track.staves = [[] for _ in staves]
    track.tuning, track.capo = staves[0].tuning, staves[0].capo
    for line in element.findall("Lyrics/Line")[:_MOST_VERSES]:
        track.lyrics.append((max(number_of(line.findtext("Offset")), 0), text_of(line, "Text")))
    return TrackSource(track, staves, drums)


def _read_sound(track: Track, element: Element) -> None:
    """Read what the track sounds like and whether it is drums."""
    midi = element.find("GeneralMidi")
    programs = [element.findtext("Sounds/Sound/MIDI/Program"), element.findtext("GeneralMidi/Program")]
    track.program = next((number_of(text) & 127 for text in programs if text), 0)
    channels = [element.findtext(f"{tag}/PrimaryChannel") for tag in ("MidiConnection", "GeneralMidi")]
    track.channel = next((number_of(text) & 15 for text in channels if text), 0)
    is_drum_kit = text_of(element, "InstrumentSet/Type") == "drumKit"
    is_drum_table = midi is not None and midi.get("table") == "Percussion"
    track.percussion = is_drum_kit or is_drum_table or track.channel == _DRUM_CHANNEL
    sounding, octave = element.findtext("PartSounding/TranspositionPitch"), element.findtext("Transpose/Octave")
    if sounding is not None:
        track.shift = number_of(sounding)
    elif octave is not None:
        track.shift = 12 * number_of(octave) + number_of(element.findtext("Transpose/Chromatic"))


def _read_staves(element: Element) -> list[StaffStrings]:
    """Return each staff's strings: in Guitar Pro 6 those of the track, whose instrument says whether it has two."""
    found = element.findall("Staves/Staff/Properties")[:_MOST_STAVES]
    if found:
        return [_read_strings(properties) for properties in found]
    properties = element.find("Properties")
    instrument = element.find("Instrument")
    is_grand = instrument is not None and re.search(r"-gs$|GrandStaff$", instrument.get("ref", "")) is not None
    strings = _read_strings(properties) if properties is not None else StaffStrings()
    return [strings] * (2 if is_grand else 1)


def _read_strings(properties: Element) -> StaffStrings:
    pitches = (number_of(pitch, -1) for pitch in text_of(properties, _TUNING).split())
    items = [item for path in _CHORDS for item in properties.iterfind(path)]
    return StaffStrings(
        tuning=tuple(pitch for pitch in pitches if 0 <= pitch < 128),
        capo=min(max(number_of(properties.findtext(_CAPO)), 0), 36),
        chords={item.get("id", ""): item.get("name", "") for item in items},
    )
