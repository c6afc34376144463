"""Reading notes from interleaved ABC and MTF."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.inputs.notation import remove_headers, to_notes
from engine.inputs.notation.notes import MOST_NOTES, Metre

HEADER = 'L:1/8\nQ:1/4=96\nM:3/4\nK:D\nV:1 treble nm="Flauto I"\nV:2 bass nm="Violoncello"\n'


def sounding(text: str) -> list[tuple[float, float, int]]:
    notes = to_notes(text)
    rows = zip(notes.onset.tolist(), notes.length.tolist(), notes.pitch.tolist(), strict=True)
    return [(round(onset, 4), round(length, 4), pitch) for onset, length, pitch in rows]


def test_reads_voices_bar_by_bar() -> None:
    notes = to_notes(HEADER + "[V:1]d2 f2 a2|[V:2]D,6|\n[V:1]c6|]|[V:2]A,,6|]\n")
    assert notes.onset.tolist() == [0, 0, 1, 2, 3, 3]
    assert notes.pitch.tolist() == [50, 74, 78, 81, 45, 73]
    assert notes.voice.tolist() == [1, 0, 0, 0, 1, 0]
    assert notes.stated.fifths == 2
    assert notes.stated.mode == "major"
    assert notes.stated.metres == (Metre(0.0, 3, 4),)
    assert notes.stated.tempo == 96
    assert notes.stated.programs == (73, 42)
    assert notes.bars[:2].tolist() == [3, 6]


@pytest.mark.parametrize(
    ("music", "expected"),
    [
        ("^F F f =F|F|", [66, 66, 77, 65, 65]),
        ("C,, c' B''", [36, 84, 95]),
        ("^^C __D", [62, 60]),
    ],
    ids=["accidentals last a bar and an octave", "octaves", "double signs"],
)
def test_pitches(music: str, expected: list[int]) -> None:
    assert to_notes(f"K:C\n[V:1]{music}|\n").pitch.tolist() == expected


@pytest.mark.parametrize(
    ("music", "expected"),
    [
        ("C2 D/ E// F3/2|", [1, 0.25, 0.125, 0.75]),
        ("C>D E<F|", [0.75, 0.25, 0.25, 0.75]),
        ("(3CDE F|", [1 / 3, 1 / 3, 1 / 3, 0.5]),
        ("(5:4:5CDEFG A|", [0.4] * 5 + [0.5]),
        ("(3:2:2C2 D E|", [2 / 3, 1 / 3, 0.5]),
        ("(13:8:13CDEFGABcdefga z|", [4 / 13] * 13),
        ("C2-|C2 D|", [2, 0.5]),
        ("{cd}C z2 x D|", [0.5, 0.5]),
    ],
    ids=[
        "fractions",
        "broken rhythm",
        "triplet",
        "quintuplet",
        "counted tuplet",
        "tuplet of many",
        "tie",
        "grace notes and rests",
    ],
)
def test_lengths(music: str, expected: list[float]) -> None:
    assert to_notes(f"K:C\n[V:1]{music}\n").length.tolist() == pytest.approx(expected)


def test_a_tie_keeps_its_accidental_over_the_barline() -> None:
    assert sounding("K:C\n[V:1]^C4-|C2 C2|\n") == [(0, 3, 61), (3, 1, 60)]


def test_chords_share_a_length_and_ties() -> None:
    assert sounding("K:C\n[V:1][CE]2-|[CE]2 [G-c]|G|\n") == [
        (0, 2, 60),
        (0, 2, 64),
        (2, 1, 67),
        (2, 0.5, 72),
    ]


def test_overlays_begin_with_the_bar() -> None:
    assert sounding("K:C\n[V:1]C4|E2 F2 & C4|\n") == [(0, 2, 60), (2, 2, 60), (2, 1, 64), (3, 1, 65)]


def test_clefs_and_transpositions_sound() -> None:
    text = "K:C\nV:1 treble-8\nV:2 treble transpose=-2\n[V:1]c|[V:2][K:D]d|\n[V:1][K:treble]c|[V:2]f|\n"
    notes = to_notes(text)
    assert notes.pitch.tolist() == [60, 72, 72, 76]
    assert notes.stated.fifths == 0


def test_a_bar_begins_when_the_longest_voice_is_done() -> None:
    assert to_notes("K:C\n[V:1]C|[V:2]C,2|\n[V:1]D|[V:2]D,2|\n").onset.tolist() == [0, 0, 1, 1]


def test_reads_what_is_no_interleaved_abc_too() -> None:
    text = "X:1\nM:C|\nL:1/4\nK:F#m\nV:1\nFGA|\nV:2\nF,G,A,|\n"
    notes = to_notes(text)
    assert notes.onset.tolist() == [0, 0, 1, 1, 2, 2]
    assert notes.pitch.tolist() == [54, 66, 56, 68, 57, 69]
    assert (notes.stated.fifths, notes.stated.mode) == (3, "minor")
    assert notes.stated.metres == (Metre(0.0, 2, 2),)


MTF = """ticks_per_beat 96
set_tempo 600000 0
key_signature F#m 0
time_signature 6 8 24 8 0
program_change 0 0 40
note_on 0 0 66 90
note_on 96 0 66 0
note_on 0 0 69 90
note_on 0 9 38 90
sequencer_specific (0, 0, 65) 48
note_off 0 0 69 64
note_on 0 1 30 90
note_on 96 1 30 90
end_of_track 96"""


def test_reads_mtf() -> None:
    notes = to_notes(MTF)
    assert sounding(MTF) == [(0, 1, 66), (1, 0.5, 69), (1.5, 1, 30), (2.5, 1, 30)]
    assert notes.program.tolist() == [40, 40, -1, -1]
    assert notes.drums.tolist() == [1]
    assert (notes.stated.fifths, notes.stated.mode, notes.stated.tempo) == (3, "minor", 100)
    assert notes.stated.metres == (Metre(0.0, 6, 8),)
    assert notes.stated.programs == (40,)
    assert notes.written is None


@pytest.mark.parametrize("division", ["0", "-6120", "x", "99999999999999999999"])
def test_odd_divisions_are_no_reason_to_fail(division: str) -> None:
    assert to_notes(MTF.replace(" 96\n", f" {division}\n", 1)).pitch.tolist() == [66, 69, 30, 30]


def test_reads_no_more_notes_than_it_should() -> None:
    assert len(to_notes("K:C\n" + "[V:1]CDEF|\n" * 10_000)) <= MOST_NOTES + 4
    assert len(to_notes("ticks_per_beat 1\n" + "note_on 1 0 60 1\n" * 2 * MOST_NOTES)) <= MOST_NOTES + 1


@pytest.mark.parametrize("part", ["{", "[K:", "[", '"', "!", "(", "(3", " ", "[V:1] nm"])
def test_what_is_never_closed_takes_time_by_its_length_and_not_by_its_square(part: str) -> None:
    text = "K:C\nV:1 " + part * 200_000 + "\n[V:1]" + part * 200_000 + "\n"
    begun = time.process_time()
    assert len(to_notes(text)) == 0
    remove_headers(text)
    assert time.process_time() - begun < 5.0


def test_one_endless_line_gives_no_more_notes_than_many() -> None:
    assert len(to_notes("K:C\n" + "C" * 3 * MOST_NOTES)) == MOST_NOTES


PIECES = ["[V:1]", "[V:2]", "|", ":|", "[", "]", "(3:2:", "(", "9", "^C", "=b,", "d'/", "-", ">", "&", "{", "}", '"',
          "\n", "K:", "[K:Bb transpose=-99]", "M:", "[M:99999/0]", "L:1/0",
          "Q:1/0=0", "V:1 nm=", "Z9", "!", "%", "99999"]  # fmt: skip
MESSAGES = ["ticks_per_beat", "note_on", "note_off", "key_signature", "time_signature", "set_tempo", "program_change",
            " ", "\n", "0", "-1", "9", "60", "127", "999999999", "²", "C", "Am", "(1, 2)", "sysex"]  # fmt: skip


@settings(max_examples=100, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=3)), max_size=60))
def test_never_fails_on_any_abc(parts: list[str]) -> None:
    assert len(to_notes("".join(parts)).length) >= 0


@settings(max_examples=100, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(MESSAGES), st.text(max_size=3)), max_size=60))
def test_never_fails_on_any_mtf(parts: list[str]) -> None:
    assert len(to_notes("ticks_per_beat 96\n" + " ".join(parts)).length) >= 0
