"""MEI as interleaved ABC: times, voices, parts, signs beside the layers, editors' choices, and the head."""

import io

import pytest

from engine.errors import UnreadableFileError
from engine.formats.content import Notation
from engine.formats.mei import is_mei, read_mei

HEAD = (
    "<meiHead><fileDesc><titleStmt><title>Lied</title><title type='subtitle'>aus dem Park</title><respStmt>"
    "<persName role='composer'>Anna Person</persName><persName role='lyricist'>B. Poet</persName></respStmt>"
    "</titleStmt></fileDesc></meiHead>"
)
STAFF = "<staffDef n='{}' lines='5' clef.shape='G' clef.line='2'/>"
SCORE_DEF = "<scoreDef meter.count='4' meter.unit='4' key.sig='0'><staffGrp>{}</staffGrp></scoreDef>"


def mei(section: str, definition: str = "", namespace: str = "http://www.music-encoding.org/ns/mei") -> bytes:
    definition = definition or SCORE_DEF.format(STAFF.format(1))
    body = f"<music><body><mdiv><score>{definition}<section>{section}</section></score></mdiv></body></music>"
    return f"<?xml version='1.0'?><mei xmlns='{namespace}' meiversion='4.0.1'>{HEAD}{body}</mei>".encode()


def measure(layer: str, after: str = "", attributes: str = "n='1'") -> str:
    return f"<measure {attributes}><staff n='1'><layer n='1'>{layer}</layer></staff>{after}</measure>"


def note(pitch: str, length: str = "4", more: str = "", inner: str = "") -> str:
    return f"<note pname='{pitch[0]}' oct='{pitch[1:]}' dur='{length}' {more}>{inner}</note>"


def read(data: bytes) -> Notation:
    return read_mei(io.BytesIO(data))


def bars(data: bytes) -> list[str]:
    return [line for line in read(data).text.splitlines() if line.startswith("[V:")]


QUARTERS = "".join(note(f"{step}4") for step in "cdef")


@pytest.mark.parametrize(
    ("layer", "abc"),
    [
        (QUARTERS, "C2 D2 E2 F2|"),
        (note("c4", "2", "dots='1'") + "<rest dur='4'/>", "C6 z2|"),
        (note("c4", "breve"), "C16|"),
        (f"<beam>{note('c4', '8')}{note('d4', '8')}</beam><space dur='2'/>", "CD x4|"),
        (f"<tuplet num='3' numbase='2'>{QUARTERS[: len(note('c4')) * 3]}</tuplet>{note('g4', '2')}", "(3C2 D2 E2 G4|"),
        ("<chord dur='1'><note pname='c' oct='4'/><note pname='e' oct='4' accid='f'/></chord>", "[C_E]8|"),
        (note("f4", "8", "grace='unacc'") + note("e4", "1"), "{/F} E8|"),
        (note("f4", "1", "", "<accid accid='s'/><artic artic='stacc acc'/>"), "!>!.^F8|"),
        (note("f4", "1", "accid.ges='s'"), "^F8|"),
        (note("c4", "2", "tie='i'") + note("c4", "2", "tie='t'"), "C4- C4|"),
        (f"<fTrem>{note('c4', '2')}{note('e4', '2')}</fTrem>{note('g4', '2')}", "C2 E2 G4|"),
        ("<mRest/>", "z8|"),
        (f"<app><lem>{note('c4', '1')}</lem><rdg>{note('d4', '1')}</rdg></app>", "C8|"),
        (f"<choice><sic>{note('c4', '1')}</sic><corr>{note('d4', '1')}</corr></choice>", "D8|"),
        (f"<supplied>{note('c4', '1')}</supplied><del>{note('d4', '1')}</del>", "C8|"),
    ],
)
def test_layers(layer: str, abc: str) -> None:
    # Measures of rests at the beginning and the end are left out.
    around = measure(note("g4", "1"))
    assert bars(mei(around + measure(layer) + around))[1] == f"[V:1]{abc}"


def test_ties_and_slurs_by_ids_and_moments() -> None:
    first = measure(
        note("c4", "2", "xml:id='a'") + note("c4", "2", "xml:id='b'"),
        "<tie startid='#a' endid='#b'/><slur startid='#b' endid='#d'/><fermata startid='#b'/>",
    )
    second = measure(
        note("d4", "2", "xml:id='c'") + note("e4", "2", "xml:id='d'"),
        "<slur staff='1' tstamp='1' tstamp2='0m+3'/><trill startid='#c'/><dynam staff='1' tstamp='3'>ff</dynam>",
    )
    assert bars(mei(first + second)) == ["[V:1]C4- (!fermata!C4|", "[V:1](TD4!ff! E4))|"]


def test_repeats_endings_and_an_upbeat() -> None:
    section = (
        measure(note("g4"), attributes="n='0' metcon='false'")
        + measure(QUARTERS, attributes="n='1' left='rptstart'")
        + f"<ending n='1'>{measure(QUARTERS, attributes=repr_attributes(2, 'rptend'))}</ending>"
        + f"<ending n='2'>{measure(QUARTERS, attributes=repr_attributes(3, 'end'))}</ending>"
    )
    line = "C2 D2 E2 F2"
    assert bars(mei(section)) == ["[V:1]G2|:", f"[V:1]{line}|1", f"[V:1]{line}:|2", f"[V:1]{line}|]"]


def repr_attributes(number: int, right: str) -> str:
    return f"n='{number}' right='{right}'"


def test_rests_for_several_measures_and_changes() -> None:
    section = (
        measure(note("c4", "1"))
        + measure("<multiRest num='2'/>")
        + "<scoreDef meter.count='3' meter.unit='4' key.sig='2s'/><staffDef n='1' clef.shape='F' clef.line='4'/>"
        + measure(note("c3", "2", "dots='1'"))
    )
    assert bars(mei(section)) == ["[V:1]C8|", "[V:1]z8|", "[V:1]z8|", "[V:1][K:D][M:3/4][K:bass] C,6|"]


def test_a_brace_is_one_part_and_voices_keep_their_staff() -> None:
    piano = (
        f"<staffGrp symbol='brace'><label>Piano</label>{STAFF.format(1)}"
        "<staffDef n='2' clef.shape='F' clef.line='4'/></staffGrp>"
    )
    clarinet = "<staffDef n='3' label='Clarinet' clef.shape='G' clef.line='2' trans.semi='-2' trans.diat='-1'/>"
    staves = (
        f"<staff n='1'><layer n='1'>{note('g5', '1')}</layer><layer n='2'>{note('c5', '1')}</layer></staff>"
        f"<staff n='2'><layer n='1'>{note('c3', '1')}</layer></staff>"
        f"<staff n='3'><layer>{note('d4', '1')}</layer></staff>"
    )
    data = mei(f"<measure n='1'>{staves}</measure>", SCORE_DEF.format(piano + clarinet))
    notation = read(data)
    assert notation.facts.instruments == ("Piano", "Clarinet")
    assert "transpose=-2" in notation.text
    assert "%%score { ( 1 2 ) | 3 } 4" in notation.text
    assert bars(data)[0].startswith("[V:1]g8|[V:2]c8|[V:3]C,8|[V:4]")


def test_staves_that_share_a_number_are_one() -> None:
    definition = SCORE_DEF.format(f"<staffGrp symbol='brace'>{STAFF.format(1)}{STAFF.format(1)}</staffGrp>")
    assert bars(mei(measure(note("c4", "1")), definition)) == ["[V:1]C8|"]


def test_a_staff_that_joins_later_rests_before() -> None:
    later = f"<scoreDef><staffGrp symbol='brace'>{STAFF.format(1)}{STAFF.format(2)}</staffGrp></scoreDef>"
    both = "".join(f"<staff n='{n}'><layer n='1'>{note(f'c{n + 3}', '1')}</layer></staff>" for n in (1, 2))
    data = mei(measure(note("g4", "1")) + later + f"<measure n='2'>{both}</measure>")
    assert bars(data) == ["[V:1]G8|[V:2]x8|", "[V:1][K:treble] C8|[V:2][K:treble] c8|"]


def test_the_head_lyrics_and_tempo() -> None:
    syllables = (("i", "Kö"), ("t", "nig"))
    lyrics = [f"<verse n='1'><syl wordpos='{place}' con='d'>{text}</syl></verse>" for place, text in syllables]
    after = "<tempo staff='1' tstamp='1' mm='60' mm.unit='2'>Andante</tempo><harm staff='1' tstamp='1'>Am</harm>"
    layer = note("a4", "2", "", lyrics[0]) + note("b4", "2", "", lyrics[1])
    notation = read(mei(measure(layer, after)))
    facts = notation.facts
    assert (facts.title, facts.composer, facts.tempo) == ("Lied", "Anna Person", 120)
    assert {"B. Poet", "aus dem Park"} <= set(facts.names)
    assert facts.words[:2] == ("Andante", "König")
    assert '"Am"' in notation.text


def test_alterations_are_inferred_where_only_signs_are_told() -> None:
    definition = SCORE_DEF.format(STAFF.format(1)).replace("key.sig='0'", "keysig='1f'")
    layer = note("b4") + note("b4", "4", "accid='n'") + note("b4") + note("e4")
    assert bars(mei(measure(layer), definition)) == ["[V:1]B2 =B2 B2 E2|"]


def test_an_absurd_metre_is_none() -> None:
    definition = SCORE_DEF.format(STAFF.format(1)).replace("count='4'", f"count='{'9' * 5_000}'")
    assert not read(mei(measure(note("c4")), definition)).facts.metre


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"<mei meiversion='4.0'/>", "no score"),
        (mei(""), "no measure"),
        (mei("", SCORE_DEF.format("<staffDef n='1' notationtype='mensural'/>")), "mensural"),
        (mei(measure("<neume/>")), "neumes"),
        (mei(measure("<beam>" * 3_000 + "</beam>" * 3_000)), "nested deeper than any score"),
        (b"<score-partwise/>", "no MEI score"),
        (b"<mei meiversion='4.0'><music>", "The MEI is damaged"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_one_sentence_for_what_cannot_be_read(data: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableFileError, match=sentence):
        read(data)


def test_recognition() -> None:
    assert is_mei(mei(""))
    assert is_mei(mei("").decode().encode("utf-16"))
    assert not is_mei(b"<?xml version='1.0'?><html><body>mei music-encoding.org</body></html>")
