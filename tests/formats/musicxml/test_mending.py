"""Scores that xml2abc cannot take as they are: they convert, and nothing that sounds is lost."""

import re

import pytest

from engine.formats.musicxml.mending import rounded_alteration
from tests.formats.musicxml.scores import attributes, body, count_notes, four, note, read, score

_EMPTY_TUPLET = (
    '<notations><tuplet type="start"/><tuplet type="start"/></notations>'
    "<time-modification><actual-notes>0</actual-notes><normal-notes>0</normal-notes></time-modification>"
)
_DIRECTION = "<direction><direction-type>{}</direction-type></direction>"


def _altered(accidental: str, alter: str | None) -> str:
    pitch = f"<step>B</step>{'' if alter is None else f'<alter>{alter}</alter>'}<octave>4</octave>"
    return f"<note><pitch>{pitch}</pitch><duration>4</duration><accidental>{accidental}</accidental></note>"


@pytest.mark.parametrize(
    ("accidental", "alter", "sign"),
    [
        ("quarter-flat", "-0.5", "_"),
        ("quarter-sharp", "0.5", "^"),
        ("three-quarters-sharp", "1.5", "^^"),
        ("slash-flat", None, "_"),
        ("three-quarters-flat", None, "__"),
        ("natural-sharp", "1", "^"),
        ("natural-flat", "-1", "_"),
        ("sori", "0.25", "="),
        ("koron", None, "_"),
        ("other", None, "="),
        ("", "1", "^"),
        ("triple-sharp", "3", "^^"),
    ],
)
def test_microtones_become_the_nearest_semitone(accidental: str, alter: str | None, sign: str) -> None:
    assert body(read(score(_altered(accidental, alter))).text) == [f"[V:1]{sign}B8|"]


def test_halves_go_away_from_the_natural() -> None:
    steps = [-9, -1.5, -1.4, -0.5, -0.4, 0, 0.4, 0.5, 1.5, 9]
    assert [rounded_alteration(step) for step in steps] == [-2, -2, -1, -1, 0, 0, 0, 1, 2, 2]


@pytest.mark.parametrize(
    "element",
    [
        _DIRECTION.format("<metronome><beat-unit>half</beat-unit><beat-unit>quarter</beat-unit></metronome>"),
        _DIRECTION.format("<metronome><beat-unit>half</beat-unit><per-minute>c. fast</per-minute></metronome>"),
        _DIRECTION.format('<wedge type="continue"/>'),
        _DIRECTION.format('<octave-shift type="continue"/>'),
        _DIRECTION.format('<words default-y="high">x</words>'),
        _DIRECTION.format("<words>x</words>").replace("</direction>", "<staff>7</staff></direction>"),
        '<sound tempo="fast"/>',
        "<harmony><root><root-step>C</root-step></root><kind>major-minor-seventh</kind></harmony>",
        "<backup/>",
        "<forward><duration/></forward>",
        '<attributes><measure-style number="4"><slash type="start"/></measure-style></attributes>',
        '<attributes><measure-style><measure-repeat type="stop"/></measure-style></attributes>',
        '<attributes><clef number="2"><sign>F</sign><line>4</line></clef></attributes>',
        "<attributes><clef><line>4</line></clef></attributes>",
        "<attributes><key><fifths>1</fifths><mode/></key></attributes>",
        "<attributes><key><fifths>1</fifths><mode>chromatic</mode></key></attributes>",
        "<attributes><key><fifths>99</fifths></key></attributes>",
        "<attributes><transpose><chromatic/></transpose></attributes>",
        "<attributes><time><beats>x</beats><beat-type>y</beat-type></time></attributes>",
        '<barline><ending number="1|2" type="start"/></barline>',
    ],
)
def test_elements_that_stop_xml2abc(element: str) -> None:
    text = read(score(four("G", "A") + note("B") + note("D"), element + four())).text
    lines = body(text)
    assert len(lines) == 2
    assert lines[0].startswith("[V:1]G2 A2 B2 D2")
    assert re.sub(r"\[[A-Z]:[^\]]*\]|\"[^\"]*\"|[ =]", "", lines[1]).endswith("C2D2E2F2|")


@pytest.mark.parametrize(
    "inside",
    [
        "<time-modification><actual-notes>3</actual-notes></time-modification>",
        _EMPTY_TUPLET,
        '<notations><ornaments><tremolo type="single"/></ornaments></notations>',
        '<lyric number="verse"><text>a</text></lyric>',
        "<staff/>",
        "<accidental/>",
    ],
)
def test_empty_and_senseless_elements_of_a_note(inside: str) -> None:
    text = read(score(note("G", inside, duration="4"), four())).text
    assert count_notes(text) == 5
    assert re.match(r"\[V:1\](![^!]+!)?=?G8\|", body(text)[0])


def test_a_change_of_the_pedal_is_a_stop_and_a_start() -> None:
    pedal = [_DIRECTION.format(f'<pedal type="{kind}"/>') for kind in ("start", "change", "stop")]
    text = read(score(pedal[0] + note() + note() + pedal[1] + note() + note() + pedal[2])).text
    assert body(text) == ["[V:1]!ped! C2 C2!ped-up!!ped! C2 C2!ped-up!|"]


def test_decimal_durations_are_scaled() -> None:
    bar = attributes(divisions="1.0") + note(duration="1.5") + note(duration="0.5") + note(duration="2")
    assert body(read(score(bar)).text) == ["[V:1]C3 C C4|"]


def test_voices_without_numbers_stay_apart() -> None:
    high, low = (note("G", duration="4").replace(">1<", f">{name}<") for name in ("soprano", "1.5"))
    text = read(score(high + "<backup><duration>4</duration></backup>" + low)).text
    assert body(text) == ["[V:1]G8|[V:2]G8|"]


def test_compound_metres_are_added_up() -> None:
    bar = attributes(divisions="2", beats="3+2", unit="8") + "".join(note(step) for step in "CDEFG")
    notation = read(score(bar))
    assert "M:5/8\n" in notation.text
    assert notation.facts.metre == "5/8"


def test_parts_of_different_length_are_filled_with_rests() -> None:
    text = score(four(), four()).replace(
        "</score-partwise>",
        f'<part id="P2"><measure>{attributes()}{four()}</measure><measure/></part></score-partwise>',
    )
    assert body(read(text).text) == ["[V:1]C2 D2 E2 F2|[V:2]C2 D2 E2 F2|", "[V:1]C2 D2 E2 F2|[V:2]z8|"]


def test_barlines_in_words_do_not_cut_bars() -> None:
    words = _DIRECTION.format('<words>say "a | b"\n:: ok</words>')
    upper = f'<measure number="1">{attributes()}{words}{four()}</measure>'
    text = score(four()).replace("</score-partwise>", f'<part id="P2">{upper}</part></score-partwise>')
    lines = body(read(text).text)
    assert len(lines) == 1
    assert count_notes(lines[0]) == 8


def test_unpitched_notes_without_a_clef() -> None:
    drum = "<note><unpitched><display-step>E</display-step><display-octave>4</display-octave></unpitched>"
    text = read(score((drum + "<duration>1</duration></note>") * 4)).text
    assert len(body(text)) == 1
    assert count_notes(text) == 4


def test_a_line_left_open_in_one_part_and_closed_in_another() -> None:
    begin, end = (_DIRECTION.format(f'<wedge type="{kind}"/>') for kind in ("crescendo", "stop"))
    other = four().replace("<voice>1<", "<voice>5<")
    text = score(begin + other).replace(
        "</score-partwise>", f'<part id="P2"><measure>{attributes()}{four()}{end}</measure></part></score-partwise>'
    )
    assert body(read(text).text) == ["[V:1]!<(! C2 D2 E2 F2|[V:2]C2 D2 E2 F2!<)!|"]


def test_without_a_part_list() -> None:
    text = re.sub(r"<part-list>.*</part-list>", "", score(four()))
    assert body(read(text).text) == ["[V:1]C2 D2 E2 F2|"]


def test_a_chord_that_begins_without_its_first_note() -> None:
    assert count_notes(read(score("<note><chord/>" + note().removeprefix("<note>") + four("G", "A", "B"))).text) == 4


@pytest.mark.parametrize(
    "bar",
    [
        note(octave="9" * 12) + four("D", "E", "F"),
        note("C", f'<lyric number="{10**12}"><text>la</text></lyric>') + four("D", "E", "F"),
        note("C", f'<lyric number="{"9" * 400}"><text>la</text></lyric>') + four("D", "E", "F"),
        note("C", f'<notations><ornaments><tremolo type="single">{10**12}</tremolo></ornaments></notations>'),
        attributes(more=f"<clef><sign>G</sign><line>2</line><clef-octave-change>{10**12}</clef-octave-change></clef>")
        + four(),
    ],
    ids=["octave", "verse", "endless verse", "tremolo", "clef"],
)
def test_numbers_that_would_be_counted_out(bar: str) -> None:
    assert len(read(score(bar)).text) < 400


def test_stemless_notes_are_written_as_published() -> None:
    text = read(score(note("C", "<stem>none</stem>") + four("D", "E", "F"))).text
    assert "\nU:s=!stemless!\n" in text
    assert body(text) == ["[V:1]sC2 D2 E2 F2|"]
