"""What the notes of scores tell."""

import pytest

from engine.formats.content import Facts, PartFacts
from tests.formats.musicxml.scores import attributes, four, note, read, score

_TWO_STAVES = "<staves>2</staves>"


def _facts(*bars: str, name: str = "Viola", head: str = "") -> Facts:
    return read(score(*bars, name=name, head=head)).facts


def _chord(*steps: str, inside: str = "", octave: str = "4") -> str:
    first, *others = steps
    rest = (note(step, inside, octave=octave).replace("<pitch>", "<chord/><pitch>") for step in others)
    return note(first, inside, octave=octave) + "".join(rest)


def test_range_leap_and_count() -> None:
    facts = _facts(four(*"CDEC"), note("G", octave="5") + note("A", octave="3") + four("C", "C"))
    assert facts.parts == (PartFacts("Viola", 57, 79, 22, None),)
    assert (facts.lowest, facts.highest, facts.leap, facts.notes, facts.voices) == (57, 79, 22, 8, 1)


def test_an_absurd_staff_is_no_hand() -> None:
    bar = attributes(more=_TWO_STAVES) + note("C", f"<staff>{'9' * 5_000}</staff>") + four("D")
    assert _facts(bar).notes == 2


def test_notes_are_told_as_they_sound() -> None:
    clarinet = attributes(more="<transpose><chromatic>-2</chromatic><octave-change>-1</octave-change></transpose>")
    facts = _facts(clarinet + four(*"CDEC"))
    assert (facts.lowest, facts.highest) == (46, 50)


def test_a_chord_that_grows_is_no_leap() -> None:
    assert _facts(note("C") + _chord("C", "E", "G") + note("G") + note("E")).leap == 3


def test_a_long_rest_is_no_leap() -> None:
    rest = "<note><rest/><duration>4</duration><voice>1</voice></note>"
    low, high = note("C", octave="2", duration="4"), note("C", octave="6", duration="4")
    assert _facts(low, rest, high).leap == 48
    assert _facts(low, rest, rest, high).leap == 0


def test_ties_are_one_note() -> None:
    start, stop = '<tie type="start"/>', '<tie type="stop"/>'
    facts = _facts(four(*"CDE") + note("F", start), note("F", stop) + four(*"EDC"))
    assert facts.notes == 7
    halves = note("F", start, duration="2") + note("F", stop, duration="2")
    assert _facts(halves).shortest_note == 1.0


def test_grace_notes_cues_and_drums_are_left_out() -> None:
    grace = note("B", octave="7").replace("<pitch>", "<grace/><pitch>").replace("<duration>1</duration>", "")
    cue = note("B", octave="1").replace("<pitch>", "<cue/><pitch>")
    drum = (
        note("C")
        .replace("pitch", "unpitched")
        .replace("<step>", "<display-step>")
        .replace("</step>", "</display-step>")
    )
    drum = drum.replace("octave>", "display-octave>")
    facts = _facts(grace + cue + drum + note("E") + note("D"))
    assert (facts.lowest, facts.highest, facts.notes) == (62, 64, 2)
    percussion = attributes(more="<clef><sign>percussion</sign></clef>")
    assert _facts(percussion + four()).notes is None


def test_tuplets_count_in_the_shortest_note() -> None:
    assert _facts(
        attributes(divisions="3") + note("C") + note("D") + note("E") + note("C", duration="9")
    ).shortest_note == (pytest.approx(1 / 12, abs=1e-6))


def test_hands() -> None:
    piano = attributes(more=_TWO_STAVES)
    right, left = "<staff>1</staff>", "<staff>2</staff>"
    back = "<backup><duration>1</duration></backup>"
    bar = _chord("C", "G", inside=right) + back + _chord("C", "E", inside=left, octave="3")
    second_voice = back + note("A", right, octave="5").replace("<voice>1", "<voice>2")
    assert _facts(piano + bar).hand_span == 7
    assert _facts(piano + bar + second_voice).hand_span == 21
    assert _facts(bar + second_voice).hand_span == 7
    rolled = "<notations><arpeggiate/></notations>"
    assert _facts(_chord("C", "B", inside=rolled) + four("C", "D", "E")).hand_span is None


def test_voices_that_sound_together() -> None:
    back = "<backup><duration>4</duration></backup>"
    second = four(*"CCCC").replace("<voice>1", "<voice>2")
    assert _facts(four() + back + second).voices == 2
    assert _facts(four(), second).voices == 1


def test_accidentals_are_what_the_signature_does_not_say() -> None:
    sharp = note("F").replace("<octave>", "<alter>1</alter><octave>")
    assert _facts(attributes(fifths="1") + sharp + four(*"GAB")).accidentals == 0
    assert _facts(attributes(fifths="1") + note("F") + four(*"GAB")).accidentals == 1
    assert _facts(attributes(fifths="-1") + sharp + four(*"GAB")).accidentals == 2


def test_bars_are_those_that_a_reader_counts() -> None:
    assert _facts(four(), four(), four("C")).bars == 3
    assert _facts(note(), four(), four("C", "C", "C")).bars == 2
    repeat = '<barline location="right"><repeat direction="backward"/></barline>'
    assert _facts(four(), four("C", "C") + repeat, four("C", "C"), four()).bars == 3


def test_pages() -> None:
    turn, line = '<print new-page="yes"/>', '<print new-system="yes"/>'
    supports = '<supports attribute="new-page" element="print" type="yes" value="yes"/>'
    says = f"<identification><encoding>{supports}</encoding></identification>"
    assert _facts(four(), turn + four(), line + four(), turn + four()).pages == 3
    assert _facts(four(), line + four()).pages is None
    assert _facts(four(), line + four(), head=says).pages == 1


def test_numbers_that_no_score_has_do_no_harm() -> None:
    absurd = note("C", f"<staff>{'9' * 5000}</staff>") + note("D", octave="1e300") + note("E", duration="1e300")
    absurd += note("F", octave="-9") + note("G", octave="nan").replace("<duration>1<", "<duration>inf<") + note("A")
    facts = _facts(attributes(fifths="4000000", more="<staves>99999999</staves>") + absurd)
    assert facts.highest == 69
