"""A score as values becomes a tree that converts to the ABC one expects."""

import io
from fractions import Fraction
from xml.etree.ElementTree import tostring

import pytest

from engine.formats.musicxml import read_musicxml, to_notation
from engine.formats.scoring import (
    Barline,
    Chord,
    Direction,
    Harmony,
    Lyric,
    Measure,
    Note,
    Part,
    Score,
    Staff,
    Tuplet,
    to_tree,
)

Q = Fraction(1)


def note(step: str, onset: Fraction, duration: Fraction = Q, kind: str = "quarter", octave: int = 4) -> Chord:
    return Chord(onset, duration, kind, notes=(Note(step, octave),))  # type: ignore[arg-type]  # a letter of the test


def bar(number: int, *chords: Chord, length: Fraction = 4 * Q) -> Measure:
    return Measure(str(number), length, voices={"1": list(chords)})


def song() -> Score:
    first = bar(1, note("C", 0 * Q), note("D", 1 * Q), note("E", 2 * Q), note("F", 3 * Q))
    first.fifths, first.mode, first.time = 1, "major", ("4", "4")
    first.clefs = [Staff(1, Fraction(0), "G", 2)]
    part = Part(
        "Flute", instrument="Flute", program=73, channel=0, measures=[first, bar(2, note("G", 0 * Q, 4 * Q, "whole"))]
    )
    return Score("Air", creators=[("composer", "A. Person")], parts=[part])


def test_notes_and_facts() -> None:
    notation = to_notation(to_tree(song()))
    assert notation.text.splitlines()[-2:] == ["[V:1]C2 D2 E2 =F2|", "[V:1]G8|"]
    assert notation.facts.title == "Air"
    assert notation.facts.composer == "A. Person"
    assert notation.facts.key == "G major"
    assert notation.facts.metre == "4/4"
    assert notation.facts.instruments == ("Flute",)
    assert notation.facts.bars == 2


def test_the_tree_written_out_reads_the_same() -> None:
    tree = to_tree(song())
    data = tostring(tree, encoding="utf-8")
    assert read_musicxml(io.BytesIO(data)) == to_notation(to_tree(song()))


def rich_song() -> Score:
    score = song()
    first, second = score.parts[0].measures
    first.voices = {
        "1": [
            Chord(0 * Q, 0 * Q, "eighth", notes=(Note("B", 4),), grace=True, slash=True),
            Chord(0 * Q, Q / 3, "eighth", notes=(Note("C", 5),), tuplet=Tuplet(3, 2, starts=True), slur_starts=(1,)),
            Chord(Q / 3, Q / 3, "eighth", notes=(Note("D", 5),), tuplet=Tuplet(3, 2)),
            Chord(Q * 2 / 3, Q / 3, "eighth", notes=(Note("E", 5),), tuplet=Tuplet(3, 2, stops=True), slur_stops=(1,)),
            Chord(Q, Q, "quarter", notes=(Note("F", 5, 1), Note("A", 5)), articulations=("staccato",)),
            Chord(2 * Q, 2 * Q, "half", notes=(Note("G", 5, tie_start=True),), fermata=True),
        ],
        "2": [note("E", 0 * Q, 2 * Q, "half"), note("D", 2 * Q, 2 * Q, "half")],
    }
    first.directions = [
        Direction(0 * Q, "words", "Andante", tempo=72, beat="quarter", beats_per_minute=72),
        Direction(Q, "dynamics", "mf"),
        Direction(2 * Q, "crescendo"),
        Direction(3 * Q, "wedge-stop"),
    ]
    first.harmonies = [Harmony(0 * Q, ("G", 0), "dominant", "7", ("B", 0))]
    first.barlines = [Barline("left", "heavy-light", "forward")]
    second.voices = {
        "1": [Chord(0 * Q, 4 * Q, "whole", notes=(Note("G", 5, tie_stop=True),), ornaments=("trill-mark",))]
    }
    second.clefs = [Staff(1, 2 * Q, "F", 4)]
    second.barlines = [
        Barline("left", ending="1", ending_type="start"),
        Barline("right", "light-heavy", "backward", ending="1", ending_type="stop"),
    ]
    return score


def test_all_that_a_chord_may_have() -> None:
    text = to_notation(to_tree(rich_song())).text
    first = '[V:1]|:"G7/B""^Andante"{/B} (3(c d e)!mf! .[fa]2!<(! !fermata!g4-!<)!|1[V:2]|:E4 D4|1'
    assert first in text.splitlines()
    assert "[V:1]Tg8[K:bass]:|[V:2]x4[K:bass] x4:|" in text.splitlines()
    assert "Q:1/4=72" in text.splitlines()


def test_beamed_notes_are_written_together() -> None:
    score = song()
    pairs = [note(step, Q / 2 * number, Q / 2, "eighth") for number, step in enumerate("CDEF")]
    pairs[0].beam, pairs[1].beam = "begin", "end"
    pairs[1].notes += (Note("A", 4),)
    score.parts[0].measures = [bar(1, *pairs, length=2 * Q)]
    assert to_notation(to_tree(score)).text.splitlines()[-1] == "[V:1]C[DA] E F|"


def test_every_measure_is_as_long_as_it_says() -> None:
    for measure in to_tree(rich_song()).iter("measure"):
        now = 0
        for element in measure:
            length = int(element.findtext("duration") or 0) if element.find("chord") is None else 0
            now += -length if element.tag == "backup" else length
            assert now >= 0
        assert now == 12


def test_lyrics_and_staves() -> None:
    score = song()
    part = score.parts[0]
    part.staves = 2
    word = (Lyric("A", syllabic="begin"), Lyric("O", 2))
    part.measures[1].voices = {
        "1": [Chord(0 * Q, 4 * Q, "whole", notes=(Note("G", 4),), lyrics=word)],
        "5": [Chord(0 * Q, 4 * Q, "", whole_measure=True, staff=2)],
    }
    tree = to_tree(score)
    assert tree.findtext("part/measure/attributes/staves") == "2"
    last = tree.findall("part/measure")[1]
    assert [staff.text for staff in last.iter("staff")] == ["1", "2"]
    assert [lyric.findtext("text") for lyric in last.iter("lyric")] == ["A", "O"]
    assert last.find("note/rest[@measure='yes']") is not None


@pytest.mark.parametrize("times", [(Fraction(1, 7), Fraction(1, 11)), (Fraction(1, 9999991), Fraction(1, 9999973))])
def test_odd_times(times: tuple[Fraction, ...]) -> None:
    score = song()
    score.parts[0].measures[1].voices["1"] = [note("C", onset, onset, "eighth") for onset in sorted(times)]
    divisions = to_tree(score).findtext("part/measure/attributes/divisions")
    assert divisions is not None
    assert int(divisions) <= 1_000_000


def test_percussion_has_no_pitch() -> None:
    score = song()
    score.parts[0].measures[1].voices["1"] = [
        Chord(0 * Q, 4 * Q, "whole", notes=(Note("E", 4, unpitched=True, accidental="sharp"),), slur_starts=(1,))
    ]
    last = to_tree(score).findall("part/measure")[1]
    assert last.findtext("note/unpitched/display-step") == "E"
    assert last.find("note/pitch") is None


def test_drums_keep_their_sounds() -> None:
    kick = Chord(Fraction(0), 4 * Q, "whole", notes=(Note("F", 4, unpitched=True, drum=36),))
    measure = bar(1, kick)
    measure.clefs, measure.time = [Staff(1, Fraction(0), "percussion")], ("4", "4")
    score = Score("Beat", parts=[Part("Drums", channel=9, measures=[measure])])
    tree = to_tree(score)
    assert tree.findtext("part-list/score-part/midi-instrument/midi-unpitched") == "37"
    instrument = tree.find("part/measure/note/instrument")
    assert instrument is not None
    assert instrument.get("id") == "P1-D37"
    assert "I:percmap F F 36 normal" in to_notation(tree).text
