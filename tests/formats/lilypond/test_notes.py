"""Which notes a LilyPond file holds: languages, octaves, durations, voices, repeats, transposition."""

from fractions import Fraction

import pytest

from engine.errors import UnreadableFileError
from engine.formats.lilypond.reading import to_lilypond_score
from engine.formats.scoring import Chord, Score

_STEPS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}


def score_of(text: str) -> Score:
    score, _ = to_lilypond_score(text.encode())
    assert score is not None
    return score


def chords_of(score: Score, part: int = 0) -> list[tuple[Fraction, Chord]]:
    """Return every chord that is no rest, with its moment, in order."""
    found = []
    start = Fraction(0)
    for measure in score.parts[part].measures:
        found += [(start + chord.onset, chord) for chords in measure.voices.values() for chord in chords if chord.notes]
        start += measure.length
    return sorted(found, key=lambda pair: pair[0])


def pitches(text: str, part: int = 0) -> list[float]:
    """Return the notes as MIDI numbers, tied ones once."""
    notes = [note for _, chord in chords_of(score_of(text), part) for note in chord.notes if not note.tie_stop]
    return [12 * (note.octave + 1) + _STEPS[note.step] + note.alter for note in notes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{ c' d' e' b, }", [60, 62, 64, 47]),
        ("\\relative c' { c e g c, g' }", [60, 64, 67, 60, 67]),
        ("\\relative { c'' b d }", [72, 71, 74]),
        ("\\relative c' { <c e g>4 d <a c>2 }", [60, 64, 67, 62, 57, 60]),
        ("\\relative c' { f b f' bes, }", [65, 71, 77, 70]),
        ("\\fixed c'' { c d, }", [72, 62]),
        ("\\relative c' { c \\fixed c'' { e } d }", [60, 76, 62]),
        ("\\transpose c d { c' e' }", [62, 66]),
        ("\\relative c' { a'4 d,4\\rest a' b4\\rest es, }", [69, 69, 63]),
        ("{ <c' e'>4 b''4\\rest q }", [60, 64, 60, 64]),
        ("\\transpose c bes, \\relative c' { c e }", [58, 62]),
        ("{ c'4 q <c' e'>4 q }", [60, 60, 60, 64, 60, 64]),
        ("{ c'4 8 8 }", [60, 60, 60]),
        ("{ cisis' feses' as' es' }", [62, 63, 68, 63]),
        ("\\relative c' { c \\resetRelativeOctave c'' e }", [60, 76]),
    ],
)
def test_pitches(text: str, expected: list[float]) -> None:
    assert pitches(text) == expected


@pytest.mark.parametrize(
    ("language", "notes", "expected"),
    [
        ("nederlands", "c' cis' des' bes' b'", [60, 61, 61, 70, 71]),
        ("deutsch", "c' cis' b' h' heses' as'", [60, 61, 70, 71, 69, 68]),
        ("english", "c' cs' bf' fss' ef' c-sharp'", [60, 61, 70, 67, 63, 61]),
        ("italiano", "do' dod' sib' fadd' mi'", [60, 61, 70, 67, 64]),
        ("français", "do' ré' mib' sol'", [60, 62, 63, 67]),
        ("español", "do' fas' sib' reb'", [60, 66, 70, 61]),
        ("português", "do' fas' sib'", [60, 66, 70]),
        ("svenska", "c' ciss' b' h' ess'", [60, 61, 70, 71, 63]),
        ("vlaams", "do' dok' sib'", [60, 61, 70]),
    ],
)
def test_languages(language: str, notes: str, expected: list[float]) -> None:
    assert pitches(f'\\language "{language}" {{ {notes} }}') == expected
    if language in {"deutsch", "english"}:
        assert pitches(f'\\include "{language}.ly" {{ {notes} }}') == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{ c'4 d'8. e'16 f'2 }", [0, 1, 1.75, 2]),
        ("{ c'4*2 d'2*1/2 e' }", [0, 2, 3]),
        ("{ \\tuplet 3/2 { c'8 d' e' } f'4 }", [0, 1 / 3, 2 / 3, 1]),
        ("{ \\times 2/3 { c'4 d' e' } f' }", [0, 2 / 3, 4 / 3, 2]),
        ("{ \\partial 4 c'4 d'1 }", [0, 1]),
        ("{ R1*3 c'1 }", [12]),
        ("{ r4 s c' }", [2]),
        ("{ \\grace d'8 c'4 e' }", [0, 0, 1]),
        ("{ c'4 \\acciaccatura { d'16 e' } f' }", [0, 1, 1, 1]),
        ("{ c'\\breve d'1 }", [0, 8]),
        ("{ \\scaleDurations 2/3 { c'4 d' e' } f' }", [0, 2 / 3, 4 / 3, 2]),
        ("{ c'1*1/4 d' }", [0, 1]),
    ],
)
def test_moments(text: str, expected: list[float]) -> None:
    notes = [(moment, chord) for moment, chord in chords_of(score_of(text)) if not any(n.tie_stop for n in chord.notes)]
    assert [float(moment) for moment, _ in notes] == pytest.approx(expected)


def test_a_note_over_a_barline_is_tied() -> None:
    chords = chords_of(score_of("{ \\time 3/4 c'2 d'2 e'2 }"))
    assert [(float(moment), float(chord.duration), chord.type) for moment, chord in chords] == [
        (0, 2, "half"), (2, 1, "quarter"), (3, 1, "quarter"), (4, 2, "half"),
    ]  # fmt: skip
    assert chords[1][1].notes[0].tie_start
    assert chords[2][1].notes[0].tie_stop
    assert pitches("{ c'4 ~ c'2 ~ c'4 d' }") == [60, 62]


def test_voices_staves_and_variables() -> None:
    text = """
    upper = \\relative c'' { << { c4 d } \\\\ { e,4 f } >> g'2 }
    lower = { \\clef bass c2 c }
    \\score { \\new PianoStaff \\with { instrumentName = "Piano" } << \\new Staff \\upper \\new Staff \\lower >> }
    """
    score = score_of(text)
    assert [(part.name, part.staves) for part in score.parts] == [("Piano", 2)]
    assert pitches(text) == [72, 64, 48, 74, 65, 79, 48]
    assert set(score.parts[0].measures[0].voices) == {"1", "2", "5"}
    assert [(clef.number, clef.sign) for clef in score.parts[0].measures[0].clefs] == [(2, "F")]


def test_change_of_staff_context_and_tags() -> None:
    cross = """<< \\new Staff = "up" { c''4 \\change Staff = "down" c' \\change Staff = "up" d'' }
                  \\new Staff = "down" { \\clef bass s2. } >>"""
    assert pitches(cross, 1) == [60]
    assert pitches("\\removeWithTag #'b { c'4 \\tag #'a d' \\tag #'b e' }") == [60, 62]
    assert pitches("\\keepWithTag #'b { c'4 \\tag #'a d' \\tag #'b e' }") == [60, 64]


def test_repeats() -> None:
    assert pitches("{ \\repeat unfold 3 { c'4 } }") == [60, 60, 60]
    assert pitches("{ \\repeat percent 2 { c'2 d' } }") == [60, 62, 60, 62]
    assert pitches("{ \\repeat tremolo 4 { c'16 e' } }") == [60, 64] * 4
    twice = "\\relative c' { \\repeat unfold 2 { c4 } \\alternative { { g'4 } { a4 } } }"
    assert pitches(twice) == [60, 67, 60, 69]
    assert pitches("{ \\repeat unfold 2 { c'2 } \\alternative { { d' } { e' } } }") == [60, 62, 60, 64]
    score = score_of("{ \\repeat volta 2 { c'1 } \\alternative { { d'1 } { e'1 } } f'1 }")
    lines = [[(line.location, line.repeat, line.ending) for line in each.barlines] for each in score.parts[0].measures]
    assert lines == [
        [("left", "forward", "")],
        [("left", "", "1"), ("right", "backward", "1")],
        [("left", "", "2"), ("right", "", "2")],
        [],
    ]
    inside = score_of("{ \\repeat volta 2 { c'1 \\alternative { { d'1 } { e'1 } } } }")
    assert [line.ending for measure in inside.parts[0].measures for line in measure.barlines] == [
        "",
        "1",
        "1",
        "2",
        "2",
    ]


def test_chord_mode_makes_harmonies_or_notes() -> None:
    score = score_of("<< \\chords { c2:m7 g:7/b } \\new Staff { c'1 } >>")
    harmonies = score.parts[0].measures[0].harmonies
    assert [(each.root, each.kind, each.bass) for each in harmonies] == [
        (("C", 0), "minor-seventh", None), (("G", 0), "dominant", ("B", 0)),
    ]  # fmt: skip
    assert pitches("\\new Staff \\chordmode { c1:m f:7 }") == [60, 63, 67, 65, 69, 72, 75]


def test_scheme_is_passed_over_and_never_run(tmp_path: object) -> None:
    text = """#(system "touch /tmp/incipit-was-here") #(define (f x) (string-append "}" x ")")) % )
    { c'4 #(begin (display #\\() 'x) \\override Staff.Slur.color = #(rgb-color 1 0 0) d' $(list #{ { f' } #}) e' }"""
    assert pitches(text) == [60, 62, 64]


def test_what_changes_the_look_takes_no_notes_along() -> None:
    text = """{ <c' \\tweak style #'cross e'>4 \\tweak color #red d' \\override Slur #'color = #red
        \\once \\override NoteHead.style = #'cross f' g'-\\tweak Script.color "red" -. \\set Staff.x = 3,2 a' }"""
    assert pitches(text) == [60, 64, 62, 65, 67, 69]


def test_comments_and_markup_hold_no_notes() -> None:
    text = "{ c'4 % d' e'\n %{ f' \n g' %} a'^\\markup { \\bold c d \\column { e f } } b'-\"c d\" }"
    assert pitches(text) == [60, 69, 71]


def _fourfold(name: str, of: str) -> str:
    return f"{name} = {{ \\{of} \\{of} \\{of} \\{of} }}"


@pytest.mark.parametrize(
    "text",
    [
        "{" * 5_000 + "c'4",
        "a = { c'1 } " + " ".join(map(_fourfold, "bdfghijkm", "abdfghijk")) + " { \\repeat unfold 1000 { \\m \\m } }",
        "{ R1*99999999 c'1 }",
        "\\repeat unfold 999999 { \\repeat unfold 999999 { s1 } } { c'4 }",
        "{ c'1*100000 d'1*100000/100001 }",
        "\\markup " + "\\bold { " * 5_000,
    ],
    ids=["braces", "billion", "rests", "repeats", "times", "markup"],
)  # fmt: skip
def test_absurd_files_are_one_sentence(text: str) -> None:
    with pytest.raises(UnreadableFileError, match=r"^The LilyPond [^\n]*\.$"):
        to_lilypond_score(text.encode())


@pytest.mark.parametrize(
    "text",
    [
        "{ \\time 9/4 c'4 }",
        "{ \\tuplet 9/2 c'4 }",
        "{ c'4 } \\addlyrics { \\repeat unfold 9 { } }",
        "\\new Staff \\chordmode { c:9 }",
    ],
)
def test_absurd_numbers_are_passed_over(text: str) -> None:
    assert to_lilypond_score(text.replace("9", "9" * 5_000).encode())
