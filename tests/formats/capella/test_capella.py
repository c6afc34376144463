"""Capella's files, XML and binary: notes, measures, signs, and what is no Capella file."""

import io

import pytest

from engine.errors import UnreadableFileError
from engine.formats.capella import read_capella
from engine.formats.capella.reading import to_values
from engine.formats.scoring import Chord, Score
from engine.formats.signatures import is_capella, is_musicxml
from tests.formats.capella.documents import (
    binary_chord,
    binary_notes,
    binary_slur,
    binary_study,
    binary_text,
    chord,
    document,
    drawn,
    packed,
    rest,
    study,
    system,
    text,
)
from tests.formats.musescore.documents import pitches

_LINES = ["[V:1]C2 D2 E2 F2|", "[V:1]G8|"]
_CHORD, _REST, _CLEF, _KEY, _METER, _BAR = b"\1\0", b"\0\0", b"\2\0\0", b"\3\0\0", b"\4\0\0", b"\5\0\0"


def one(*voices: str, time: str = "4/4") -> Score:
    return to_values(document(system(voices, time=time)))


def chords(score: Score, measure: int = 0, voice: str = "1") -> list[Chord]:
    return score.parts[0].measures[measure].voices[voice]


@pytest.mark.parametrize("data", [study(), packed(study()), packed(study(), "Sub/Score.XML")])
def test_a_plain_score(data: bytes) -> None:
    assert is_capella(data)
    notation = read_capella(io.BytesIO(data))
    assert [line for line in notation.text.splitlines() if line.startswith("[V:")] == _LINES
    assert (notation.facts.title, notation.facts.instruments) == ("Étude", ("Flute",))


def test_a_binary_score() -> None:
    data = binary_study(binary_notes(), [binary_text("Étude", 1), binary_text("N. N.", 2)])
    assert is_capella(data)
    notation = read_capella(io.BytesIO(data))
    assert [line for line in notation.text.splitlines() if line.startswith("[V:")] == _LINES
    assert (notation.facts.title, notation.facts.composer) == ("Étude", "N. N.")


def test_places_of_binary_notes_hang_on_clef_and_key() -> None:
    bass, d_major = _CLEF + bytes([2 | 1 << 3 | 1 << 6]), _KEY + bytes([9])
    notes = [_CHORD + binary_chord(0, (0, 0)), _CHORD + binary_chord(0, (6, 0)), _CHORD + binary_chord(0, (3, 1))]
    score = to_values(binary_study([bass, d_major, *notes]))
    assert [pitches(score, measure) for measure in range(3)] == [["D3"], ["C#4"], ["G#3"]]
    assert score.parts[0].measures[0].fifths == 2
    assert [(clef.sign, clef.line) for clef in score.parts[0].measures[0].clefs] == [("F", 4)]


def test_slurs_ties_rests_and_verses_of_binary_files() -> None:
    verse = bytes([0x50, 2, 1, 1, 4 | 16]) + b"\3Ky-"
    first = _CHORD + binary_chord(2, (0, 0), drawings=[binary_slur(2)], flags=verse)
    second = _CHORD + binary_chord(2, (0, 0), flags=bytes([0x50, 1, 1, 1, 16]) + b"\3rie")
    items = [first, second, _CHORD + binary_chord(1, (1, 0)), _REST + bytes([0, 0, 1, 2])]
    score = to_values(binary_study(items))
    a, b, c = chords(score)
    assert (a.notes[0].tie_start, b.notes[0].tie_stop) == (True, True)
    assert (a.slur_starts, c.slur_stops) == ((1,), (1,))
    assert [(lyric.text, lyric.syllabic) for found in (a, b) for lyric in found.lyrics] == [
        ("Ky-", "begin"),
        ("rie", "end"),
    ]
    assert [chords(score, measure)[0].whole_measure for measure in (1, 2)] == [True, True]


def test_metres_and_barlines_make_the_measures() -> None:
    upbeat = '<timeSign time="3/4"/>' + chord("1/4", "C5") + '<barline type="repBegin"/>'
    music = chord("1/2", "D5") + chord("1/4", "E5") + chord("1/2", "F5") + rest("1/4") + '<barline type="repEnd"/>'
    score = one(upbeat + music + '<timeSign time="allaBreve"/>' + chord("1/1", "G5"), time="3/4")
    measures = score.parts[0].measures
    assert [float(measure.length) for measure in measures] == [1, 3, 3, 4]
    assert [measure.time for measure in measures] == [("3", "4"), None, None, ("2", "2")]
    assert [line.repeat for measure in measures for line in measure.barlines] == ["forward", "backward"]


def test_free_music_has_the_measures_that_are_drawn() -> None:
    score = one(chord("1/1", "C5") * 3 + '<barline type="single"/>' + chord("1/1", "C5"), time="infinite")
    assert [float(measure.length) for measure in score.parts[0].measures] == [12, 4]


def test_systems_follow_one_another() -> None:
    bar = chord("1/1", "C5")
    score = to_values(document(system((bar,), (bar,)), system((chord("1/1", "D5"),), (chord("1/1", "E5"),))))
    assert [pitches(score, 1, "1", part) for part in (0, 1)] == [["D4"], ["E4"]]


def test_voices_alterations_and_ties() -> None:
    tied = chord("1/2", "B4", of_head='<alter step="-1"/><tie begin="true"/>')
    score = one(tied + chord("1/2", "B4", of_head='<alter step="-1"/><tie end="true"/>'), chord("1/1", "E4", "G4"))
    assert pitches(score) == ["Bb3", "Bb3"]
    assert pitches(score, voice="2") == ["E3+G3"]
    assert [(c.notes[0].tie_start, c.notes[0].tie_stop) for c in chords(score)] == [(True, False), (False, True)]


@pytest.mark.parametrize(
    ("count", "attributes", "normal"),
    [(3, "", 2), (5, "", 4), (7, "", 4), (9, "", 8), (2, 'tripartite="true" prolong="true"', 3),
     (4, 'tripartite="true"', 3), (10, 'tripartite="true"', 6), (3, 'prolong="true"', 4)],
)  # fmt: skip
def test_tuplets(count: int, attributes: str, normal: int) -> None:
    note = chord("1/16", "C5", duration=f'<tuplet count="{count}" {attributes}/>')
    found = chords(one(note * count + chord("1/8", "C5")))
    assert float(sum(c.duration for c in found[:-1])) == normal / 4
    first, last = found[0].tuplet, found[count - 1].tuplet
    assert first is not None
    assert last is not None
    assert (first.actual, first.normal, first.starts, last.stops) == (count, normal, True, True)


def test_grace_notes_and_placeholders() -> None:
    grace = '<chord><duration base="1/8" noDuration="true"/><heads><head pitch="D5"/></heads></chord>'
    hidden = '<rest><duration base="1/8" noDuration="true"/><display invisible="true"/></rest>'
    found = chords(one(hidden + grace + chord("1/1", "C5")))
    assert [(c.grace, float(c.duration)) for c in found] == [(True, 0), (False, 4)]


def test_rests_of_several_measures() -> None:
    score = one(rest("2") + chord("3/4", "C5"), time="3/4")
    assert [chords(score, measure)[0].whole_measure for measure in (0, 1)] == [True, True]
    assert [float(measure.length) for measure in score.parts[0].measures[:2]] == [3, 3]


@pytest.mark.parametrize("base", ["-1", "0", "", "1/3", "x"])
def test_odd_durations_count_as_quarters(base: str) -> None:
    assert [float(found.duration) for found in chords(one(chord(base, "C5") + rest(base)))] == [1, 1]


def test_what_is_drawn_at_notes() -> None:
    dynamics = drawn(text("j", face="capella3"))
    words = drawn(text("dolce"))
    music = chord("1/4", "C5", inner=dynamics) + chord("1/4", "D5", inner=words)
    music += chord("1/4", "E5", inner=drawn("<slur/>", 1)) + chord("1/4", "F5", inner=drawn(text("u", face="capella3")))
    score = one(music + chord("1/2", "C5", inner=drawn('<wedge decrescendo="true"/>', 1)) + chord("1/2", "C5"))
    assert [(d.kind, d.text) for d in score.parts[0].measures[0].directions] == [("dynamics", "mf"), ("words", "dolce")]
    assert [d.kind for d in score.parts[0].measures[1].directions] == ["diminuendo", "wedge-stop"]
    assert [(c.slur_starts, c.slur_stops, c.fermata) for c in chords(score)[2:]] == [
        ((1,), (), False),
        ((), (1,), True),
    ]


def test_endings() -> None:
    ending = drawn('<volta firstNumber="1" lastNumber="2"/>', 1)
    score = one(chord("1/1", "C5") + chord("1/1", "D5", inner=ending) + chord("1/1", "E5") + '<barline type="repEnd"/>')
    found = [(line.ending, line.ending_type, line.repeat) for bar in score.parts[0].measures for line in bar.barlines]
    assert found == [("1, 2", "start", ""), ("1, 2", "stop", "backward")]


def test_staves_in_a_brace_are_one_part_and_transpose_together() -> None:
    layout = '<staffLayout><instrument name="{}"/><sound instr="{}" transpose="{}"/></staffLayout>'
    layouts = layout.format("Clarinet", 71, -2) + layout.format("Piano", 0, 0) * 2
    music = (chord("1/1", "C5"),)
    data = document(system(music, music, music), layouts=layouts, brackets='<bracket from="1" to="2" curly="true"/>')
    clarinet, piano = to_values(data).parts
    assert (clarinet.staves, clarinet.measures[0].transpose, piano.staves) == (1, (-2, -1, 0), 2)
    assert sorted(piano.measures[0].voices) == ["1", "5"]


def test_lyrics() -> None:
    verse = '<lyric><verse i="0" hyphen="{}">{}</verse></lyric>'
    words = (("true", "Ky"), ("true", "ri"), ("false", "e"), ("false", "lei"))
    score = one("".join(chord("1/4", "C5", inner=verse.format(*word)) for word in words))
    assert [lyric.syllabic for c in chords(score) for lyric in c.lyrics] == ["begin", "middle", "end", "single"]


_WHOLE = binary_study([_CHORD + binary_chord(0, (0, 0), drawings=[binary_slur(1)])], [binary_text("x", 1)])


@pytest.mark.parametrize("place", range(len(_WHOLE)))
def test_damage_to_binary_files_gives_a_score_or_one_sentence(place: int) -> None:
    for data in (_WHOLE[:place], _WHOLE[:place] + bytes([_WHOLE[place] ^ 0xFF]) + _WHOLE[place + 1 :]):
        try:
            notation = read_capella(io.BytesIO(data))
        except UnreadableFileError as error:
            sentence = str(error)
        else:
            assert "[V:1]" in notation.text
            continue
        assert sentence.endswith(".")


def test_endless_groups_of_drawings_are_refused() -> None:
    group = bytes([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
    with pytest.raises(UnreadableFileError, match="damaged"):
        to_values(binary_study([], [group * 5_000]))


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "neither Capella"),
        (b"<svg/>", "no Capella score"),
        (study()[:300], "damaged"),
        (packed(b"x", "readme.txt"), "holds no Capella score"),
        (document(system((rest("1/1"),))), "no notes"),
        (document(), "no notes"),
    ],
    ids=["empty", "other", "cut", "other archive", "rests", "no systems"],
)
def test_what_cannot_be_read_says_so(data: bytes, sentence: str) -> None:
    with pytest.raises(UnreadableFileError, match=sentence):
        read_capella(io.BytesIO(data))


def test_packed_music_xml_under_the_same_name_is_told_by_its_content() -> None:
    capella, musicxml = packed(study()), packed(b"<score-partwise/>" * 99)
    assert (is_capella(capella), is_musicxml(capella)) == (True, False)
    assert (is_capella(musicxml), is_musicxml(musicxml)) == (False, True)
    assert not is_capella(b"<score-partwise/>")
    assert not is_capella(b"PK\x03\x04" + bytes(4) + b"\x08" + bytes(17) + b"\x09\0\0\0score.xml\xff\xff\xff")
