"""Notes, voices and signs of MuseScore's versions 1 to 4."""

from fractions import Fraction

import pytest

from engine.formats.scoring import Tuplet
from tests.formats.musescore.documents import (
    OLD_TIME,
    PART,
    TIME,
    bar,
    chord,
    chords,
    note,
    old_bar,
    pitches,
    read,
    rest,
)

_TRIPLET = "<Tuplet{}><normalNotes>2</normalNotes><actualNotes>3</actualNotes><baseNote>eighth</baseNote>{}</Tuplet>"
_FAR = "<next><location><measures>1</measures></location></next>"


def spanner(kind: str, inner: str = "", fractions: str = "1/4", way: str = "next") -> str:
    location = f"<{way}><location><fractions>{fractions}</fractions></location></{way}>"
    return f'<Spanner type="{kind}"><{kind}>{inner}</{kind}>{location}</Spanner>'


def stop(kind: str, fractions: str = "-1/4") -> str:
    return f'<Spanner type="{kind}"><prev><location><fractions>{fractions}</fractions></location></prev></Spanner>'


def test_voices_of_version_3_and_their_gaps() -> None:
    second = "<location><fractions>1/4</fractions></location>" + chord("half", 72)
    score = read(bar(TIME + chord() + chord("half") + rest("quarter", ""), second))
    assert [(float(c.onset), float(c.duration), c.type) for c in chords(score)] == [
        (0, 1, "quarter"),
        (1, 2, "half"),
        (3, 1, "quarter"),
    ]
    assert [(float(c.onset), float(c.duration)) for c in chords(score, voice="2")] == [(1, 2)]
    assert pitches(score) == ["C4", "C4", "z"]


@pytest.mark.parametrize("back", ["<tick>480</tick>", "<move>1/4</move>"])
def test_voices_of_version_2_go_back_in_time(back: str) -> None:
    content = TIME + chord("half") + chord("half") + back + chord("half", 72, inner="<track>1</track>")
    score = read(old_bar(content), version="2.06")
    assert [(float(c.onset), float(c.duration)) for c in chords(score, voice="2")] == [(1, 2)]


def test_ticks_among_tuplets_are_rounded_but_times_are_exact() -> None:
    septuplet = '<Tuplet id="1"><normalNotes>4</normalNotes><actualNotes>7</actualNotes></Tuplet>'
    first = "".join(chord("16th", inner="<Tuplet>1</Tuplet>") for _ in range(7))
    second = "<tick>206</tick>" + chord("16th", 72, inner="<track>1</track>")
    score = read(old_bar(TIME + septuplet + first + second), version="2.06")
    assert chords(score, voice="2")[0].onset == Fraction(3, 7)


@pytest.mark.parametrize("version", ["1.14", "2.06", "3.01"])
def test_nested_tuplets(version: str) -> None:
    eighths = "{}<normalNotes>2</normalNotes><actualNotes>3</actualNotes>"
    if version == "3.01":
        inner = f"<Tuplet>{eighths.format('')}</Tuplet>" + chord("16th") * 3 + "<endTuplet/>"
        content = f"<Tuplet>{eighths.format('')}</Tuplet>" + chord("eighth") * 2 + inner + "<endTuplet/>" + chord()
    else:
        of_outer, of_inner = chord("eighth", inner="<Tuplet>1</Tuplet>"), chord("16th", inner="<Tuplet>2</Tuplet>")
        outer = f'<Tuplet id="1">{eighths.format("")}</Tuplet>'
        content = (
            outer + of_outer * 2 + f'<Tuplet id="2">{eighths.format("<Tuplet>1</Tuplet>")}</Tuplet>' + of_inner * 3
        )
        content += chord()
    score = read(bar(TIME + content) if version == "3.01" else old_bar(TIME + content), version=version)
    durations = [c.duration for c in chords(score)]
    assert durations == [Fraction(1, 3)] * 2 + [Fraction(1, 9)] * 3 + [1]
    assert [c.tuplet for c in chords(score)] == [
        Tuplet(3, 2, starts=True), Tuplet(3, 2), Tuplet(9, 4), Tuplet(9, 4), Tuplet(9, 4, stops=True), None,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("version", "start", "end"),
    [
        ("1.14", "<Tie></Tie>", ""),
        ("2.06", '<Tie id="7"></Tie>', '<endSpanner id="7"/>'),
        ("3.01", spanner("Tie"), stop("Tie")),
    ],
)
def test_ties(version: str, start: str, end: str) -> None:
    content = TIME + chord(of_note=start) + chord(of_note=end) + chord()
    score = read(bar(content) if version == "3.01" else old_bar(content), version=version)
    assert [(c.notes[0].tie_start, c.notes[0].tie_stop) for c in chords(score)] == [
        (True, False), (False, True), (False, False),
    ]  # fmt: skip


@pytest.mark.parametrize("version", ["1.14", "2.06", "3.01"])
def test_slurs_that_overlap_have_their_own_numbers(version: str) -> None:
    if version == "3.01":
        marks = [
            spanner("Slur", fractions="1/2"),
            spanner("Slur", fractions="1/2"),
            stop("Slur", "-1/2"),
            stop("Slur", "-1/2"),
        ]
    else:
        name = "number" if version == "1.14" else "id"
        marks = [f'<Slur type="{kind}" {name}="{number}"/>' for kind in ("start", "stop") for number in (5, 6)]
    content = TIME + "".join(chord(inner=mark) for mark in marks)
    score = read(bar(content) if version == "3.01" else old_bar(content), version=version)
    assert [(c.slur_starts, c.slur_stops) for c in chords(score)] == [((1,), ()), ((2,), ()), ((), (1,)), ((), (2,))]


def test_grace_notes_before_and_after() -> None:
    graces = chord("eighth", 62, 16, "<acciaccatura/>") + chord("16th", 64, 18, "<grace16after/>")
    found = chords(read(bar(TIME + graces + chord("half"))))
    assert [(c.grace, c.slash, float(c.onset), float(c.duration)) for c in found] == [
        (True, True, 0, 0), (False, False, 0, 2), (True, False, 2, 0),
    ]  # fmt: skip


_CLARINET = (
    '<Part><Staff id="1"/><Instrument><trackName>Clarinet</trackName><transposeDiatonic>-1</transposeDiatonic>'
    "<transposeChromatic>-2</transposeChromatic></Instrument></Part>"
)


@pytest.mark.parametrize(
    ("version", "notes", "key", "style"),
    [
        ("3.01", note(58, 12, "") .replace("</tpc>", "</tpc><tpc2>14</tpc2>"), "<accidental>2</accidental>", ""),
        ("3.01", note(58, 12), "<accidental>0</accidental>", "<Style><concertPitch>1</concertPitch></Style>"),
        ("4.20", note(58, 12), "<concertKey>0</concertKey>", ""),
        ("4.20", note(58, 12), "<concertKey>0</concertKey><actualKey>2</actualKey>", ""),
        ("1.14", note(60, 14), "<subtype>2</subtype>", ""),
        ("1.14", note(58, 12), "<subtype>0</subtype>", "<Style><concertPitch>1</concertPitch></Style>"),
    ],
)  # fmt: skip
def test_transposing_instruments_are_written_as_they_are_read(version: str, notes: str, key: str, style: str) -> None:
    content = f"<KeySig>{key}</KeySig>{TIME}<Chord><durationType>whole</durationType>{notes}</Chord>"
    measure = old_bar(content) if version == "1.14" else bar(content)
    score = read(measure, version=version, parts=_CLARINET, head=style)
    assert pitches(score) == ["C4"]
    assert score.parts[0].measures[0].fifths == 2
    assert score.parts[0].measures[0].transpose == (-2, -1, 0)


@pytest.mark.parametrize(("pitch", "tpc", "name"), [(61, 21, "C#4"), (61, 9, "Db4"), (71, 7, "Cb5"), (60, 26, "B#3")])
def test_spelling(pitch: int, tpc: int, name: str) -> None:
    assert pitches(read(bar(TIME + chord("whole", pitch, tpc)))) == [name]


def test_chords_begin_with_their_lowest_note() -> None:
    both = f"<Chord><durationType>whole</durationType>{note(67, 15)}{note(60, 14)}</Chord>"
    assert pitches(read(bar(TIME + both))) == ["C4+G4"]


@pytest.mark.parametrize("version", ["1.14", "2.06", "3.01"])
def test_octave_lines_move_the_notes_under_them(version: str) -> None:
    notes, head = [chord() for _ in range(4)], ""
    if version == "3.01":
        notes.insert(1, spanner("Ottava", "<subtype>15ma</subtype>", "1/2"))
    elif version == "2.06":
        notes.insert(1, '<Ottava id="3"><subtype>15ma</subtype></Ottava>')
        notes.insert(4, '<endSpanner id="3"/>')
    else:
        head = "<Ottava><tick>480</tick><tick2>1440</tick2><subtype>1</subtype></Ottava>"
    measure = bar(TIME + "".join(notes)) if version == "3.01" else old_bar(TIME + "".join(notes))
    score = read(measure, version=version, head=head)
    assert pitches(score) == ["C4", "C6", "C6", "C4"]
    shown = [(d.kind, float(d.onset)) for d in score.parts[0].measures[0].directions]
    assert shown == [("octave-up", 1), ("octave-stop", 3)]


def test_octave_lines_that_overlap_do_not_add_up() -> None:
    line = spanner("Ottava", "<subtype>8va</subtype>", "1/2")
    assert pitches(read(bar(TIME + line + chord() + line + chord() * 3))) == ["C5", "C5", "C4", "C4"]


def test_multi_measure_rests_stand_beside_the_measures_that_they_replace() -> None:
    gathered = '<Measure len="8/4"><multiMeasureRest>2</multiMeasureRest>' + f"<voice>{rest()}</voice></Measure>"
    score = read(bar(TIME + rest()) + gathered + bar(rest()) + bar(chord("whole")))
    assert len(score.parts[0].measures) == 3


@pytest.mark.parametrize("version", ["1.14", "2.06", "3.01"])
def test_an_upbeat_does_not_count(version: str) -> None:
    make = bar if version == "3.01" else old_bar
    upbeat = make(TIME + chord(), attributes=' len="1/4"').replace("len", "number='1' len")
    upbeat = upbeat.replace(">", "><irregular>1</irregular>", 1)
    score = read(upbeat + make(chord("whole")), version=version)
    first, second = score.parts[0].measures
    assert (float(first.length), first.implicit, float(second.length), second.number) == (1, True, 4, "1")
    assert first.time == ("4", "4")
    assert second.time is None


def test_metres_of_version_1_are_in_a_list() -> None:
    sigs = (
        '<siglist><sig tick="0"><nom>1</nom><denom>4</denom><nom2>3</nom2><denom2>4</denom2></sig>'
        '<sig tick="480"><nom>3</nom><denom>4</denom></sig></siglist>'
    )
    content = old_bar(chord()) + old_bar(rest("measure", "")) * 2 + old_bar(chord())
    score = read(content, version="1.14", head="<Division>480</Division>" + sigs)
    assert [float(measure.length) for measure in score.parts[0].measures] == [1, 3, 3, 3]
    assert score.parts[0].measures[0].time == ("3", "4")
    assert chords(score, 1)[0].duration == 3


def test_repeats_and_endings() -> None:
    ending = '<Spanner type="Volta"><Volta><endings>{}</endings></Volta>' + _FAR + "</Spanner>"
    first = bar(TIME + chord("whole"), inner="<startRepeat/>")
    second = bar(ending.format("1, 2") + chord("whole"), inner="<endRepeat>3</endRepeat>")
    third = bar(ending.format("3") + chord("whole") + "<BarLine><subtype>end</subtype></BarLine>")
    a, b, c = (measure.barlines for measure in read(first + second + third).parts[0].measures)
    assert [(line.location, line.repeat) for line in a] == [("left", "forward")]
    assert [(line.location, line.repeat, line.times, line.ending, line.ending_type) for line in b] == [
        ("left", "", 0, "1, 2", "start"), ("right", "backward", 3, "1, 2", "stop"),
    ]  # fmt: skip
    assert [(line.style, line.ending, line.ending_type) for line in c] == [
        ("", "3", "start"),
        ("light-heavy", "3", "stop"),
    ]


def test_repeated_measures_are_written_out() -> None:
    first, second = bar(TIME + chord("whole", 60)), bar(chord("whole", 62, 16))
    once = bar("<RepeatMeasure><durationType>measure</durationType></RepeatMeasure>")
    two = bar("<MeasureRepeat><subtype>2</subtype></MeasureRepeat>", inner="<measureRepeatCount>1</measureRepeatCount>")
    rest_of_two = bar("", inner="<measureRepeatCount>2</measureRepeatCount>")
    score = read(first + once + second + two + rest_of_two)
    assert [pitches(score, measure) for measure in range(5)] == [["C4"], ["C4"], ["D4"], ["C4"], ["D4"]]


def test_tablature_that_repeats_a_staff_is_left_out() -> None:
    tablature = '<Staff id="{}"><StaffType group="tablature"/><linkedTo>{}</linkedTo></Staff>'
    plain = '<Staff id="{}"><linkedTo>{}</linkedTo></Staff>'
    music = bar(TIME + chord("whole"))
    for staves in (plain.format(1, 2) + tablature.format(2, 1), tablature.format(1, 2) + plain.format(2, 1)):
        score = read(music, music, parts=f"<Part>{staves}</Part>")
        assert (len(score.parts), score.parts[0].staves) == (1, 1)
        assert list(score.parts[0].measures[0].voices) == ["1"]


def test_two_staves_and_notes_that_cross_over() -> None:
    part = PART.replace('<Staff id="1"/>', '<Staff id="1"/><Staff id="2"><defaultClef>F</defaultClef></Staff>')
    crossing = chord("whole", 48, inner="<staffMove>-1</staffMove>")
    score = read(bar(TIME + chord("whole")), bar(TIME + crossing), parts=part)
    measure = score.parts[0].measures[0]
    assert [(clef.number, clef.sign) for clef in measure.clefs] == [(1, "G"), (2, "F")]
    assert {voice: [c.staff for c in found] for voice, found in measure.voices.items()} == {"1": [1], "5": [1]}


def test_a_staff_without_anything_rests() -> None:
    part = PART.replace('<Staff id="1"/>', '<Staff id="1"/><Staff id="2"/>')
    score = read(bar(TIME + chord("whole")), bar(), parts=part)
    assert [(c.whole_measure, float(c.duration)) for c in chords(score, voice="5")] == [(True, 4)]


def test_drums_are_placed_by_their_lines() -> None:
    instrument = '<useDrumset>1</useDrumset><Drum pitch="38"><line>3</line></Drum>'
    drums = f'<Part><Staff id="1"/><Instrument>{instrument}</Instrument></Part>'
    score = read(bar(TIME + chord("whole", 38, 16)), parts=drums)
    drum = chords(score)[0].notes[0]
    assert (drum.step, drum.octave, drum.unpitched) == ("C", 5, True)
    assert score.parts[0].channel == 9


@pytest.mark.parametrize("version", ["1.14", "3.01"])
def test_lyrics(version: str) -> None:
    words = (
        "<Lyrics><syllabic>begin</syllabic><text>A</text></Lyrics><Lyrics><no>1</no><text>O <b>du</b></text></Lyrics>"
    )
    measure = (
        old_bar(TIME + chord() + f"<tick>0</tick>{words}") if version == "1.14" else bar(TIME + chord(inner=words))
    )
    found = chords(read(measure, version=version))[0].lyrics
    assert [(lyric.text, lyric.verse, lyric.syllabic) for lyric in found] == [("A", 1, "begin"), ("O du", 2, "single")]


def test_signs_around_the_staff() -> None:
    tempo = "<Tempo><tempo>1.5</tempo><text>Andante <sym>metNoteHalfUp</sym> = 45</text></Tempo>"
    signs = (
        "<Dynamic><subtype>mf</subtype></Dynamic><StaffText><text>dolce</text></StaffText>"
        "<RehearsalMark><text>A</text></RehearsalMark><Harmony><root>12</root><name>m7</name><base>17</base></Harmony>"
    )
    marks = "<Marker><label>segno</label></Marker><Jump><text>D.C.</text><jumpTo>start</jumpTo></Jump>"
    hairpin = spanner("HairPin", "<subtype>1</subtype>", "1/2")
    measure = (
        read(bar(TIME + tempo + signs + hairpin + "<Fermata/>" + chord("whole"), inner=marks)).parts[0].measures[0]
    )
    found = [(d.kind, d.text) for d in measure.directions]
    assert found == [
        ("segno", ""), ("dacapo", "D.C."), ("words", "Andante"), ("dynamics", "mf"), ("words", "dolce"),
        ("rehearsal", "A"), ("diminuendo", ""), ("wedge-stop", ""),
    ]  # fmt: skip
    mark = measure.directions[2]
    assert (mark.tempo, mark.beat, mark.beats_per_minute) == (90, "half", 45)
    harmony = measure.harmonies[0]
    assert (harmony.root, harmony.kind, harmony.text, harmony.bass) == (("B", -1), "minor-seventh", "m7", ("A", 0))
    assert measure.voices["1"][0].fermata


def test_chord_symbols_of_version_4() -> None:
    info = "<harmonyInfo><name>maj7</name><root>14</root><bass>15</bass></harmonyInfo>"
    diagram = f"<FretDiagram><Harmony>{info.replace('14', '13')}</Harmony></FretDiagram>"
    no_chord = "<Harmony><harmonyInfo><name>N.C.</name></harmonyInfo></Harmony>"
    content = TIME + f"<Harmony>{info}</Harmony>{chord('half')}{diagram}{chord()}{no_chord}{chord()}"
    measure = read(bar(content), version="4.60").parts[0].measures[0]
    assert [(float(h.onset), h.root, h.kind, h.bass) for h in measure.harmonies] == [
        (0, ("C", 0), "major-seventh", ("G", 0)), (2, ("F", 0), "major-seventh", ("G", 0)),
    ]  # fmt: skip
    assert [(float(d.onset), d.text) for d in measure.directions] == [(3, "N.C.")]


def test_signs_at_a_chord() -> None:
    names = ("articAccentStaccatoAbove", "ornamentTrill", "stringsUpBow", "fermataAbove")
    inner = "".join(f"<Articulation><subtype>{name}</subtype></Articulation>" for name in names)
    found = chords(read(bar(TIME + chord(inner=inner + "<Tremolo><subtype>r16</subtype></Tremolo><Arpeggio/>"))))[0]
    assert (found.articulations, found.ornaments, found.technical) == (
        ("accent", "staccato"),
        ("trill-mark",),
        (("up-bow", ""),),
    )
    assert (found.fermata, found.tremolo, found.arpeggio) == (True, 2, True)


def test_clefs_before_a_barline_belong_to_the_next_measure() -> None:
    clef = "<Clef><concertClefType>F</concertClefType><transposingClefType>F</transposingClefType></Clef>"
    score = read(bar(TIME + chord("half") + clef + chord("half") + clef.replace("F<", "C3<")) + bar(chord("whole")))
    first, second = score.parts[0].measures
    assert [(staff.sign, staff.line, float(staff.onset)) for staff in first.clefs] == [("G", 2, 0), ("F", 4, 2)]
    assert [(staff.sign, staff.line, float(staff.onset)) for staff in second.clefs] == [("C", 3, 0)]


def test_instruments_that_change() -> None:
    change = (
        "<InstrumentChange><text>To Clarinet</text><Instrument><transposeChromatic>-2</transposeChromatic></Instrument>"
    )
    second = change + "</InstrumentChange>" + chord("whole", 58, 12)
    score = read(bar(TIME + chord("whole")) + bar(second))
    assert pitches(score, 1) == ["C4"]
    assert score.parts[0].measures[1].transpose == (-2, -1, 0)


def test_tremolos_between_two_notes_share_their_time_in_version_1() -> None:
    second = chord("half", 64, 18, inner="<tick>480</tick>").replace(
        "</Chord>", "<Tremolo><subtype>4</subtype></Tremolo></Chord>"
    )
    score = read(old_bar(OLD_TIME + chord("half") + second + chord("half")), version="1.14")
    assert [(float(c.onset), float(c.duration)) for c in chords(score)] == [(0, 1), (1, 1), (2, 2)]


def test_percussion_and_ancient_ticks() -> None:
    content = (
        OLD_TIME + '<Chord><ticklen>720</ticklen><Note pitch="62" tpc="16"/></Chord><Rest><ticklen>240</ticklen></Rest>'
    )
    score = read(old_bar(content), version="1.11", head="<Division>480</Division>")
    assert [(c.type, c.dots, float(c.duration)) for c in chords(score)] == [
        ("quarter", 1, 1.5),
        ("eighth", 0, 0.5),
    ]
    assert pitches(score) == ["D4", "z"]
