"""What a LilyPond file says of itself, and how its score is written as interleaved ABC."""

import io

import pytest

from engine.errors import UnreadableFileError
from engine.formats.content import Document, Notation
from engine.formats.lilypond import read_lilypond
from engine.formats.registry import format_of

SONG = r"""
\version "2.24.1"
\header {
  title = "Ave Maria" subtitle = \markup { \italic "für Sopran" und Orgel }
  composer = "Ada Muster" poet = "Erich Beispiel" opus = "Op. 3 Nr. 1" tagline = ##f
}
melody = \relative c'' {
  \key bes \major \time 3/4 \tempo "Andante" 4. = 40
  bes4\p( c) d-. | es2\fermata r4 \bar "|."
}
text = \lyricmode { A -- ve Ma -- _ ri -- a }
\score {
  <<
    \new Staff \with { instrumentName = "Sopran" } { \new Voice = "s" \melody }
    \new Lyrics \lyricsto "s" \text
  >>
  \layout { } \midi { }
}
"""


def read(text: str) -> Notation | Document:
    return read_lilypond(io.BytesIO(text.encode()))


def test_a_song() -> None:
    notation = read(SONG)
    assert isinstance(notation, Notation)
    facts = notation.facts
    assert (facts.title, facts.composer) == ("Ave Maria", "Ada Muster")
    assert {"für Sopran und Orgel", "Erich Beispiel", "Op. 3 Nr. 1"} <= set(facts.names)
    assert (facts.key, facts.metre, facts.tempo, facts.bars) == ("Bb major", "3/4", 60.0, 2)
    assert facts.instruments == ("Sopran",)
    assert "AveMa" in facts.words[-1].replace(" ", "")
    assert "Andante" in facts.words
    assert "K:Bb" in notation.text
    assert "[V:1]" in notation.text
    assert "!fermata!" in notation.text


def test_what_takes_no_time_only_holds_words() -> None:
    notation = read(r"\relative c' { c4 s1*0^\markup { Moderato } d e f | r4*0 g1 }")
    assert isinstance(notation, Notation)
    assert notation.facts.bars == 2
    assert "Moderato" in notation.facts.words


def test_lyrics_skip_slurred_notes_and_hyphens_join() -> None:
    notation = read(r"\relative c' { c4 d( e) f } \addlyrics { One two -- three }")
    assert isinstance(notation, Notation)
    assert notation.facts.words == ("One twothree",)


def test_movements_of_the_same_parts_follow_one_another() -> None:
    notation = read(r"\score { { c'1 } } \score { { d'1 e'1 } } \score { { g'1 } \midi { } }")
    assert isinstance(notation, Notation)
    assert notation.facts.bars == 3


def test_what_cannot_be_played_without_lilypond_is_known_by_its_words() -> None:
    document = read(
        r"""\header { title = "Study" composer = "Ada Muster" }
        music = #(make-music 'SequentialMusic) \markup "A word on fingering" \score { \music }"""
    )
    assert isinstance(document, Document)
    assert (document.facts.title, document.facts.composer) == ("Study", "Ada Muster")
    assert document.text == "Study by Ada Muster. A word on fingering"
    with pytest.raises(UnreadableFileError, match="without running LilyPond"):
        read('\\version "2.24.0" \\paper { indent = 0 }')


@pytest.mark.parametrize(
    ("pitch", "lowest", "abc"),
    [
        ("bes", 60, "transpose=-2"),
        ("es", 53, "transpose=-9"),
        ("c", 50, "transpose=-12"),
        ("bes,", 48, "transpose=-14"),
        ("f'", 67, "transpose=5"),
    ],
)
def test_transposing_instruments_are_written_as_written_and_told_as_they_sound(
    pitch: str, lowest: int, abc: str
) -> None:
    notation = read(f"\\version \"2.24\" \\new Staff {{ \\transposition {pitch} \\key d \\major d'4 fis' a' d'' }}")
    assert isinstance(notation, Notation)
    assert notation.facts.lowest == lowest
    assert abc in notation.text
    assert "[V:1]D2 F2 A2 d2|" in notation.text.replace("[K:D] ", "")


@pytest.mark.parametrize(
    "text", ["{ c'4", "{ <c' e", "<< { c' }", "\\relative", "\\score {", '\\header { title = "x', "\\tuplet 3/"]
)
def test_cut_off_text_is_read_as_far_as_it_goes(text: str) -> None:
    notation = read('\\version "2.24.0" { c\'1 } ' + text)
    assert isinstance(notation, Notation)
    assert notation.facts.bars


def test_other_texts_with_backslashes_are_no_lilypond() -> None:
    for text in ("\\documentclass{article} \\version \\score", "C:\\music\\score\\new", "\\relative{x} \\section{y}"):
        assert format_of(text.encode(), "a.ly") is None
    found = format_of(b"\\relative c' { \\time 3/4 c d e }", "untitled")
    assert found is not None
    assert found.name == "LilyPond"


def test_latin_text_is_understood() -> None:
    data = '\\header { title = "Frühling" } { c\'4 }'.encode("latin-1")
    assert read_lilypond(io.BytesIO(data)).facts.title == "Frühling"
