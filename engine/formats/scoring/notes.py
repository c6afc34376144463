"""One chord or rest of a score as MusicXML's `note` elements."""

from xml.etree.ElementTree import Element, SubElement

from engine.formats.scoring.score import Chord, Note


def add_chord(measure: Element, chord: Chord, voice: str, length: int, *, many_staves: bool) -> None:
    """Add a chord, or a rest where it has no notes, that lasts `length` divisions."""
    for number, note in enumerate(chord.notes or (None,)):
        element = SubElement(measure, "note")
        if chord.hidden:
            element.set("print-object", "no")
        if chord.grace:
            SubElement(element, "grace", {"slash": "yes"} if chord.slash else {})
        if number:
            SubElement(element, "chord")
        _add_sound(element, chord, note)
        if not chord.grace:
            SubElement(element, "duration").text = str(length)
        _add_look(element, chord, note, voice, many_staves=many_staves)
        _add_notations(element, chord, note, first=number == 0)
        if number == 0:
            _add_lyrics(element, chord)


def _add_sound(element: Element, chord: Chord, note: Note | None) -> None:
    if note is None:
        SubElement(element, "rest", {"measure": "yes"} if chord.whole_measure else {})
        return
    prefix = "display-" if note.unpitched else ""
    pitch = SubElement(element, "unpitched" if note.unpitched else "pitch")
    SubElement(pitch, f"{prefix}step").text = note.step
    if note.alter and not note.unpitched:
        SubElement(pitch, "alter").text = f"{note.alter:g}"
    SubElement(pitch, f"{prefix}octave").text = str(note.octave)


def _add_look(element: Element, chord: Chord, note: Note | None, voice: str, *, many_staves: bool) -> None:
    if note is not None:
        _add_ties(element, note)
    SubElement(element, "voice").text = voice
    if chord.type and not chord.whole_measure:
        SubElement(element, "type").text = chord.type
    for _ in range(chord.dots):
        SubElement(element, "dot")
    if note is not None and note.accidental:
        SubElement(element, "accidental").text = note.accidental
    if chord.tuplet is not None:
        modification = SubElement(element, "time-modification")
        SubElement(modification, "actual-notes").text = str(chord.tuplet.actual)
        SubElement(modification, "normal-notes").text = str(chord.tuplet.normal)
    if chord.stem and chord.notes:
        SubElement(element, "stem").text = chord.stem
    if many_staves:
        SubElement(element, "staff").text = str(chord.staff)
    if chord.beam and note is (chord.notes or (None,))[0]:
        SubElement(element, "beam", number="1").text = chord.beam


def _add_ties(element: Element, note: Note) -> None:
    """Add what comes before a note's voice: its ties, and what it is played on."""
    for kind in _ties(note):
        SubElement(element, "tie", type=kind)
    if note.drum is not None:
        SubElement(element, "instrument", id=f"D{note.drum + 1}")


def _ties(note: Note) -> list[str]:
    return [kind for kind, wanted in (("stop", note.tie_stop), ("start", note.tie_start)) if wanted]


def _add_notations(element: Element, chord: Chord, note: Note | None, *, first: bool) -> None:
    notations = Element("notations")
    for kind in _ties(note) if note is not None else ():
        SubElement(notations, "tied", type=kind)
    if first:
        for number in chord.slur_stops:
            SubElement(notations, "slur", type="stop", number=str(number))
        for number in chord.slur_starts:
            SubElement(notations, "slur", type="start", number=str(number))
        if chord.tuplet is not None:
            for kind, wanted in (("start", chord.tuplet.starts), ("stop", chord.tuplet.stops)):
                if wanted:
                    SubElement(notations, "tuplet", type=kind)
        _add_signs(notations, chord)
    if chord.arpeggio and note is not None:
        SubElement(notations, "arpeggiate")
    if len(notations):
        element.append(notations)


def _add_signs(notations: Element, chord: Chord) -> None:
    ornaments = [(name, "") for name in chord.ornaments]
    ornaments += [("tremolo", str(chord.tremolo))] if chord.tremolo else []
    for group, signs in (
        ("ornaments", ornaments),
        ("technical", list(chord.technical)),
        ("articulations", [(name, "") for name in chord.articulations]),
    ):
        if signs:
            parent = SubElement(notations, group)
            for name, text in signs:
                SubElement(parent, name).text = text or None
    if chord.fermata:
        SubElement(notations, "fermata", type="upright")


def _add_lyrics(element: Element, chord: Chord) -> None:
    for lyric in chord.lyrics:
        added = SubElement(element, "lyric", number=str(lyric.verse))
        SubElement(added, "syllabic").text = lyric.syllabic
        SubElement(added, "text").text = lyric.text
        if lyric.extend:
            SubElement(added, "extend")
