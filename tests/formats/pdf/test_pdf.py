"""What is read of PDFs: names, tempo words, instruments, lyrics and fields, and nothing of the music's own signs."""

import io
import time

import pytest

from engine.errors import UnreadableFileError
from engine.formats.content import Document
from engine.formats.pdf import read_pdf
from engine.formats.pdf.metadata import to_metadata
from engine.formats.pdf.music_fonts import holds_words, is_music_font
from tests.formats.pdf.writing import Stroke, Text, scan, song, to_pdf


def read(data: bytes) -> Document:
    return read_pdf(io.BytesIO(data))


def test_a_song() -> None:
    document = read(song())
    facts = document.facts
    assert facts.title == "Ave Maria"
    assert facts.composer == "Johanna Beispiel"
    assert facts.names == ("for voice and organ", "Words: Erich Muster")
    assert facts.instruments == ("Canto", "voice", "organ")
    assert facts.words == ("Andante cantabile", "(1801-1880)")
    assert facts.pages == 1
    assert document.text.startswith("Ave Maria by Johanna Beispiel. for voice and organ")
    assert "Lyrics: Ave Maria" in document.text
    assert "Andante cantabile" in document.text


def test_neither_signs_nor_chords_nor_dynamics_are_words() -> None:
    document = read(song())
    told = " ".join([*document.facts.words, *document.facts.names, document.text])
    assert "œ" not in told
    assert "G7" not in told
    assert "mf" not in told.split()


def test_words_sung_over_the_end_of_a_line_are_joined() -> None:
    staff = [Text(60 + 40 * place, 700, "œ", 20, 2) for place in range(8)]
    first = [Text(60, 660, "Glo"), Text(110, 660, "-"), Text(140, 660, "ri"), Text(170, 660, "-")]
    second = [
        Text(60, 560, "a"),
        Text(110, 560, "in"),
        Text(150, 560, "ex"),
        Text(165, 560, "-"),
        Text(180, 560, "cel"),
    ]
    third = [Text(210, 560, "-"), Text(230, 560, "sis")]
    assert "Gloria in excelsis" in read(to_pdf([[*staff, *first, *second, *third]])).facts.words


def test_music_that_is_drawn_without_any_font_is_known_by_its_staves() -> None:
    staff = [Stroke(60, 640 + 5 * line, 480) for line in range(5)]
    words = [Text(230, 780, "Ave Maria", 22), Text(15, 648, "Canto")]
    sung = [Text(x, 600, text) for x, text in ((100, "A"), (180, "ve"), (240, "Ma"), (300, "ri"), (360, "a"))]
    hyphens = [Stroke(140, 603, 5), Stroke(270, 603, 5), Stroke(330, 603, 5)]
    document = read(to_pdf([[*staff, *words, *sung, *hyphens]]))
    assert "Lyrics: Ave Maria" in document.text
    assert document.facts.instruments == ("Canto",)
    table = [Stroke(60, 640 + 14 * line, 480) for line in range(5)]
    assert "Lyrics" not in read(to_pdf([[*table, *words, *sung, *hyphens]])).text


def test_a_scan_is_known_by_its_fields() -> None:
    document = read(scan({"Title": "Sonata in D", "Author": "Anna Muster"}))
    assert (document.facts.title, document.facts.composer, document.facts.pages) == ("Sonata in D", "Anna Muster", 2)
    assert document.text == "Sonata in D by Anna Muster"
    nameless = read(scan({"Title": "Microsoft Word - Dokument1", "Author": "User", "Producer": "scanner"}))
    assert (nameless.facts.title, nameless.facts.composer, nameless.text) == ("", "", "")


def test_what_forscore_keeps_in_a_pdf() -> None:
    metadata = to_metadata({
        "Title": "Nocturne",
        "Author": "Maria Muster, Clara Beispiel",
        "Subject": "Romantic, Piano",
        "Keywords": "evening, rating:4, keysf:-3, keymi:1, duration:215, difficulty:2, forScore-rating:3",
    })  # fmt: skip
    assert metadata.composers == ("Maria Muster", "Clara Beispiel")
    assert metadata.genres == ("Romantic", "Piano")
    assert metadata.tags == ("evening",)
    assert (metadata.key, metadata.duration, metadata.curated) == ("C minor", 215.0, True)
    assert to_metadata({"Keywords": "keysf:9, keysf:x, duration:-3"}).key == ""


def test_fields_that_somebody_filled_in_come_before_what_is_printed() -> None:
    pages = [[Text(200, 780, "AVE MARIA", 24), Text(420, 740, "Somebody Else")]]
    facts = read(to_pdf(pages, {"Title": "Ave Maria in F", "Author": "Ada Muster", "Subject": "Sacred"})).facts
    assert (facts.title, facts.composer) == ("Ave Maria in F", "Ada Muster")
    assert {"AVE MARIA", "Somebody Else", "Sacred"} <= set(facts.names)


@pytest.mark.parametrize(
    "title", ["untitled", "Microsoft Word - letter.doc", "scan0001", "ave_maria_final.mus", "avemaria"]
)
def test_a_file_name_is_no_title(title: str) -> None:
    pages = [[Text(200, 780, "Ave Maria", 24)]]
    assert read(to_pdf(pages, {"Title": title})).facts.title == "Ave Maria"


def test_composers_are_told_from_others() -> None:
    for line, composer in (
        ("Music by Ada Muster", "Ada Muster"),
        ("arr. Ada Muster", ""),
        ("© 2004 Ada Muster", ""),
        ("Op. 27 No. 2", ""),
        ("Ada Muster, 1810-1849", "Ada Muster"),
        ("Allegro con brio", ""),
    ):
        facts = read(to_pdf([[Text(200, 780, "Study", 24), Text(450, 740, line)]])).facts
        assert facts.composer == composer, line


def test_other_papers_are_read_as_what_they_are() -> None:
    letter = [[Text(60, 780 - 14 * line, f"Line {line} of a letter about the concert on Sunday") for line in range(20)]]
    document = read(to_pdf(letter))
    assert "concert on Sunday" in document.text
    assert "Lyrics" not in document.text


def test_music_fonts() -> None:
    for name in (
        "Maestro",
        "ABCDEF+Opus",
        "Emmentaler-20",
        "Bravura",
        "LelandText",
        "Petrucci",
        "Sonata",
        "EngraverFontSet",
    ):
        assert is_music_font(name), name
    for name in (
        "Times-Roman",
        "OpusChordsStd",
        "MaestroTimes",
        "Optima",
        "NotoSerif",
        "HelsinkiChordsStd",
        "JazzText",
    ):
        assert not is_music_font(name), name
    assert not holds_words(["œ", "œ", "˙", "w", "œ", "#", "&", "b", "œ"])
    assert holds_words(["A", "-", "ve", "Ma", "-", "ri", "-", "a", "gra"])
    assert holds_words(["荒城の月", "土井晩翠", "瀧廉太郎"])


def test_damaged_and_locked_pdfs_are_one_sentence() -> None:
    data = song()
    for broken in (b"", b"%PDF-1.4", data[: len(data) // 3], to_pdf([]), to_pdf([[Stroke(1, 1, 1)]], encrypted=True)):
        with pytest.raises(UnreadableFileError, match=r"^The PDF [^\n]*\.$"):
            read(broken)
    with pytest.raises(UnreadableFileError, match="password"):
        read(to_pdf([[Text(50, 50, "secret")]], encrypted=True))


def test_a_page_of_thousands_of_words_and_strokes_takes_no_time_to_speak_of() -> None:
    scattered = [Text(10 + place % 97 * 5, 20 + place * 0.1, "word") for place in range(8_000)]
    strokes = [Stroke(10 + place % 97 * 5, 20 + place * 0.05, 4) for place in range(16_000)]
    begin = time.monotonic()
    assert read(to_pdf([[*scattered, *strokes]])).facts.words
    assert time.monotonic() - begin < 20


def test_a_thousand_pages_are_not_all_read() -> None:
    facts = read(to_pdf([[Text(60, 700, f"Page number {page} here")] for page in range(1_000)])).facts
    assert facts.pages == 1_000
    assert len(facts.words) < 100
