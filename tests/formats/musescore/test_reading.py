"""MuseScore files as they come: packed, with extracted parts, damaged, hostile, and what they say of themselves."""

import io

import pytest

from engine.errors import UnreadableFileError
from engine.formats.content import Notation
from engine.formats.musescore import is_musescore, read_musescore
from engine.formats.musescore.reading import to_values
from engine.modality import Modality
from tests.formats.musescore.documents import PART, TIME, bar, chord, document, packed, read, rest, study

_LINES = ["[V:1]C2 D2 E2 F2|", "[V:1]G8|"]


def notation(data: bytes) -> Notation:
    return read_musescore(io.BytesIO(data))


def body(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith("[V:")]


def test_a_plain_score() -> None:
    piece = notation(study())
    assert piece.modality is Modality.SCORE
    assert body(piece.text) == _LINES
    assert (piece.facts.title, piece.facts.instruments, piece.facts.bars) == ("Étude", ("Flute",), 2)


@pytest.mark.parametrize(
    "others",
    [
        [],
        [("META-INF/container.xml", b"<container/>"), ("Thumbnails/thumbnail.png", b"\x89PNG")],
        [
            ("Excerpts/1_Flute/1_Flute.mscx", document(bar(TIME + chord("whole", 72)))),
            ("score_style.mss", b"<museScore/>"),
        ],
        [("__MACOSX/._score.mscx", b"\0\5\x16\7")],
    ],
    ids=["alone", "thumbnail", "excerpts", "mac"],
)
def test_packed_scores(others: list[tuple[str, bytes]]) -> None:
    data = packed(study(), *others)
    assert is_musescore(data)
    assert body(notation(data).text) == _LINES


def test_parts_within_the_document_are_left_out() -> None:
    excerpt = f'<Score>{PART}<Staff id="1">{bar(TIME + chord("whole", 72))}</Staff></Score>'
    score = read(bar(TIME + chord("whole")), head=excerpt)
    assert len(score.parts) == 1
    assert score.parts[0].measures[0].voices["1"][0].notes[0].octave == 4


def test_what_a_score_says_of_itself() -> None:
    tags = {
        "workTitle": "Suite", "movementTitle": "Gigue", "workNumber": "BWV 1", "composer": "J. S. Bach", "lyricist": "",
        "arranger": "N. N.", "copyright": "2020", "source": "ms",
    }  # fmt: skip
    head = "".join(f'<metaTag name="{name}">{value}</metaTag>' for name, value in tags.items())
    texts = (("title", "Suite"), ("subtitle", "for <b>flute</b>"), ("composer", "J. S. Bach"), ("lyricist", "Anon"))
    frame = "<VBox>" + "".join(f"<Text><style>{kind}</style><text>{text}</text></Text>" for kind, text in texts)
    score = read(frame + "</VBox>" + bar(TIME + chord("whole")), version="4.20", head=head)
    assert (score.title, score.movement, score.number) == ("Suite", "Gigue", "BWV 1")
    assert (score.subtitle, score.rights, score.source) == ("for flute", "2020", "ms")
    assert score.creators == [("composer", "J. S. Bach"), ("arranger", "N. N."), ("lyricist", "Anon")]


@pytest.mark.parametrize(
    "label", ["<longName>Oboe</longName>", "<InstrumentLabel><longName>Oboe</longName></InstrumentLabel>"]
)
def test_names_of_instruments(label: str) -> None:
    part = f'<Part id="1"><Staff/><trackName>Track</trackName><Instrument id="oboe">{label}</Instrument></Part>'
    score = read(bar(TIME + chord("whole")), version="5.00", parts=part)
    assert (score.parts[0].name, score.parts[0].instrument) == ("Oboe", "Track")


def test_titles_of_version_1_are_pages_of_markup() -> None:
    page = (
        '<html><head><meta name="qrichtext"/><style type="text/css">p { margin: 0; }</style></head>'
        '<body style="font-size:24pt;"><p align="center">Old</p><p>Song</p></body></html>'
    )
    frame = f"<VBox><Text><style>2</style><subtype>Title</subtype><html-data>{page}</html-data></Text></VBox>"
    assert read(frame + "<Measure>" + chord("whole") + "</Measure>", version="1.14").title == "Old Song"


def test_a_score_without_notes() -> None:
    with pytest.raises(UnreadableFileError, match="This score has no notes"):
        notation(document(bar(TIME + rest())))


@pytest.mark.parametrize(
    "data", [document(), document(parts=""), b"<museScore/>", b'<museScore version="x"><Score/></museScore>']
)
def test_empty_scores(data: bytes) -> None:
    with pytest.raises(UnreadableFileError, match="no notes"):
        notation(data)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "neither MuseScore"),
        (b"<svg/>", "no MuseScore score"),
        (study()[:400], "damaged"),
        (packed(b"x", name="readme.txt"), "holds no MuseScore score"),
        (packed(study())[:200], "damaged"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><museScore>&b;</museScore>', "entities"),
    ],
    ids=["empty", "other", "cut", "other archive", "cut archive", "entities"],
)
def test_what_cannot_be_read_says_so_in_one_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableFileError, match=sentence) as caught:
        notation(data)
    assert str(caught.value).endswith(".")
    assert "\n" not in str(caught.value)


_ABSURD = (
    "<Tuplet><normalNotes>0</normalNotes><actualNotes>-3</actualNotes></Tuplet>",
    "<Tuplet><normalNotes>99999999</normalNotes><actualNotes>1</actualNotes></Tuplet>" * 40,
    "<TimeSig><sigN>0</sigN><sigD>0</sigD></TimeSig>",
    "<TimeSig><sigN>999999999</sigN><sigD>1</sigD></TimeSig>",
    "<Rest><durationType>measure</durationType><duration>1/0</duration></Rest>",
    "<Rest><durationType>nonsense</durationType></Rest>",
    "<Chord><durationType>quarter</durationType></Chord>",
    "<Chord><durationType>quarter</durationType><Note/></Chord>",
    "<Chord><dots>999999</dots><durationType>quarter</durationType><Note><pitch>9999</pitch><tpc>x</tpc></Note></Chord>",
    "<location><fractions>-99/1</fractions></location><endTuplet/><endSpanner/>",
    '<Spanner type="Volta"><Volta/><next><location><measures>-99999</measures></location></next></Spanner>',
    '<Spanner type="Ottava"><Ottava/><next><location><measures>99999</measures></location></next></Spanner>',
    "<Clef/><KeySig><accidental>99</accidental></KeySig><Harmony><root>77</root></Harmony><Tempo><tempo>x</tempo></Tempo>",
    "<tick>99999999</tick><tick>-1</tick><move>1/0</move><Volta/><Slur/><HairPin/>",
    "<MeasureRepeat><subtype>99</subtype></MeasureRepeat><RepeatMeasure/>",
)


@pytest.mark.parametrize("content", _ABSURD)
@pytest.mark.parametrize("version", ["1.14", "2.06", "3.01", "4.50"])
def test_absurd_values_cost_what_they_say_and_nothing_else(content: str, version: str) -> None:
    inner = TIME + content + chord("whole")
    measure = bar(inner) if version > "3" else f"<Measure>{inner}</Measure>"
    attributes = '<Measure number="x" len="1/0"/><Measure len="99999/1"/>'
    assert "C" in notation(document(measure + attributes, version=version)).text


def test_text_full_of_heads_takes_no_square_of_its_length() -> None:
    text = "<StaffText><text>" + "&lt;head&gt;" * 100_000 + "</text></StaffText>"
    assert notation(document(bar(TIME + text + chord("whole")))).facts.bars == 1


def test_only_plain_digits_are_fingerings() -> None:
    finger = "<Fingering><text>{}</text></Fingering>"
    music = bar(TIME + chord("half", of_note=finger.format("²")) + chord("half", of_note=finger.format("2")))
    assert "[V:1]C4 !2!C4" in notation(document(music)).text


def test_many_measures_and_deep_tuplets_take_their_time_only() -> None:
    deep = "<Tuplet><normalNotes>2</normalNotes><actualNotes>3</actualNotes></Tuplet>" * 2_000
    score = to_values(document(bar(TIME + deep + chord("whole")) + bar(chord("whole")) * 2_000))
    assert len(score.parts[0].measures) == 2_001


@pytest.mark.parametrize(
    "head", [b"PK\x03\x04" + bytes(26) + b"score.xml", b"<score-partwise/>", b"", b"<x>museScore</x>"]
)
def test_other_files_are_not_taken_for_muse_score(head: bytes) -> None:
    assert not is_musescore(head)
